"""Sixty sites' ways to write a page: importing this registers them all."""

from tests.pages.layouts import (
    abroad,
    apps,
    authorities,
    cms,
    dailies,
    drupal,
    headed_abroad,
    headed_firms,
    headed_papers,
    headed_portals,
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
    "abroad", "apps", "authorities", "cms", "dailies", "drupal", "headed_abroad", "headed_firms", "headed_papers", "headed_portals", "heads", "languages", "lists", "ministries", "old", "papers", "scripts", "wires", "wordpress",
]  # fmt: skip
