"""Saved pages of many layouts, made here, and what should be read of each; ``python -m tests.pages`` prints figures."""
