"""Whom a change hits, where its own words or those beside them say so."""
