"""Mentions in, one event per real change out: claims, rules, clusters, chosen values, ids."""
