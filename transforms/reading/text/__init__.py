"""The text as it came: damage undone, lines joined, tables and pointers told apart."""
