"""Measures and rights told by what they are from now on: over, lawful, capped, prolonged, lost or back again."""
