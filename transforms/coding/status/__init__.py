"""How far a change has come: what governs it, denies it, asks for it or undoes it."""
