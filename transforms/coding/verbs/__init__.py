"""What a verb of change acts on, and the roles that it gives."""
