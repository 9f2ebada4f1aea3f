"""What follows from what: pure functions, values in, values out. No files, no clock, no network."""
