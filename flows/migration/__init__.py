"""Bringing a warehouse of an earlier schema version up to date, in place and without losing what it recorded."""
