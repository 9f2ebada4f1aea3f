"""Clauses to rows: who changes which measure against whom, how far it has come, when, and in which words."""
