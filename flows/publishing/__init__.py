"""What readers open: the DuckDB file, the deltas beside it and the exports, each put in place whole."""
