"""Moves onto a list and off it, and who stands on one from now on."""
