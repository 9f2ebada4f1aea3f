"""Text to sentences, tokens, typed spans, clauses and dates. Nothing here decides what a change is."""
