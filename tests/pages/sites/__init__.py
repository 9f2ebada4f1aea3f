"""Pages laid out after further sites, each written with its gold before the reader was run on it."""

from functools import cache

from tests.pages.page import Page
from tests.pages.sites import (
    abroad,
    agencies,
    bureaus,
    capitals,
    copies,
    dailies,
    desks,
    ministries,
    offices,
    papers,
    scripts,
    trade,
    treasuries,
    wires,
    years,
    years_again,
    years_offices,
    years_press,
    years_unseen,
)
from tests.pages.sites.register import SITES

__all__ = [
    "abroad", "agencies", "bureaus", "capitals", "copies", "dailies", "desks", "ministries", "offices", "papers", "scripts",
    "site_pages", "trade", "treasuries", "wires",
    "years", "years_again", "years_offices", "years_press", "years_unseen",
]  # fmt: skip


@cache
def site_pages() -> dict[str, Page]:
    """Return the pages by name."""
    return {name: make() for name, make in SITES.items()}
