"""Frames by syntax: verbs and nouns of change with their objects and the roles of their phrases."""
