"""What becomes of measures, acts and decisions that are there: undone, put back, given more time, left as they are."""
