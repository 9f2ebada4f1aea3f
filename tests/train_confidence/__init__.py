"""Fitting the weights of confidence to articles with gold rows: ``make train``."""
