"""Sixty sites' ways to write a page: importing this registers them all."""

from tests.pages.layouts import (
    apps,
    authorities,
    cms,
    dailies,
    drupal,
    heads,
    languages,
    lists,
    ministries,
    old,
    papers,
    scripts,
    wires,
    wordpress,
)

__all__ = [
    "apps", "authorities", "cms", "dailies", "drupal", "heads", "languages", "lists", "ministries", "old", "papers", "scripts", "wires", "wordpress",
]  # fmt: skip
