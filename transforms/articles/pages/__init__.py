"""Web pages: the article that readers see on one, its headline, text and date, and what is none of it."""
