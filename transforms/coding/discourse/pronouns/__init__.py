"""Whom pronouns and plain nouns stand for: "it", "its", "there", "both", "the country", "the company"."""
