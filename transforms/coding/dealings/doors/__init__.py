"""Doors, markets, ways and licences that are shut or opened, and goods and people let in or kept out."""
