"""Decisions of people, read from their files and applied to what was merged: what they correct stays corrected."""
