"""Words of several meanings: which one is no change, no goods or no name here."""
