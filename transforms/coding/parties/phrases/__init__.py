"""The roles of a noun phrase by its links: who is hit, whose the measure is, and who is only named beside it."""
