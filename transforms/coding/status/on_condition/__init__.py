"""What hangs on a condition, or is only supposed: whatever comes if, once or unless something else does."""
