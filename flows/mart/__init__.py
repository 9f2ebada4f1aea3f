"""The mart made out of staging: of everything, or of what something new speaks of."""
