"""Dealings that somebody may no longer have, or may have again: who deals, in what, by whose rule."""
