"""Twenty pages that were written before the reader of today, and held out until it was made with them in sight.

The gold follows what the other set says of a text: subheadings, standfirsts, tables and footnotes are part of it;
captions, pull quotes that repeat it, boxes, contacts and "About" notes of a sender are not. ``url`` has
no slash at its end, as there.
"""

from functools import cache

from tests.pages.page import Page
from tests.pages.saved import agencies, companies, officials, press, scripts
from tests.pages.saved.register import HELD

__all__ = ["agencies", "companies", "officials", "press", "saved_pages", "scripts"]


@cache
def saved_pages() -> dict[str, Page]:
    """Return the pages by name."""
    return {name: make() for name, make in HELD.items()}
