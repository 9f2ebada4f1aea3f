"""Sentences that spell out a list: whom and what the change before them hits."""
