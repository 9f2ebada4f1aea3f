"""Who and what a phrase names: actors, parties, goods, and whose word it is."""
