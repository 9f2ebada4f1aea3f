"""Benchmarks: what the project costs, as ratios and figures of one run, printed and never judged. ``make bench``."""
