"""Which words of change tell of one here: words of many uses, idle ones, and what only tells of another change."""
