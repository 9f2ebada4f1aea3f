"""The day of a step: what its sentence, its neighbours and its acts say of it."""
