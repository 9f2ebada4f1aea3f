"""Measures that no verb or noun of change governs: in headlines, digests and items, or after a cue."""
