"""Words that may be a verb or a noun: which they are, by what stands beside them."""
