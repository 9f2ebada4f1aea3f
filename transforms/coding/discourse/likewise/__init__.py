"""Who does, or does not, what another did, in words that leave the change out."""
