"""Articles read into claims: here, or by several processes where there are many."""
