"""Who makes a change or announces it, by whose orders, and who does something else beside it."""
