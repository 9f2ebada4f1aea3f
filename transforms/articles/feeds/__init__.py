"""Feeds, sitemaps and lists of links: many articles, or where they are."""
