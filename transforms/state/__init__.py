"""Events in order -> what is in force; what was published and what is known now -> revisions."""
