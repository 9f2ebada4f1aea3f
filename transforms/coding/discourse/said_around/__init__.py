"""What the sentences around a change make of it: denied, put off, only recalled, tied to a condition."""
