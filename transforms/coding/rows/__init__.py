"""Frames to rows: dates, pairs of target and sector, doubt, one row a change, and what explains it."""
