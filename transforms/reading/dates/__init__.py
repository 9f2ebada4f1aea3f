"""Stated dates: words to a value, and what it says of when a change holds."""
