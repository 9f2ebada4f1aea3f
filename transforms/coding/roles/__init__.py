"""The roles of a frame where syntax gives none: by where the words stand."""
