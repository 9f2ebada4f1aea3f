"""Texts that are to be law: bills, drafts, votes on them, and what becomes of an act."""
