"""The warehouse: Delta tables on disk, held by one run at a time."""
