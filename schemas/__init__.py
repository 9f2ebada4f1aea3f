"""What things are: vocabularies, tables and what follows from their definitions. No behaviour."""
