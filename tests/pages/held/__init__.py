"""Twenty pages kept apart from those that the reader is made with; its rules were not written with these in sight.

The gold follows what the other set says of a text: subheadings, standfirsts, tables and footnotes are part of it;
captions, pull quotes that repeat it, boxes, contacts and "About" notes of a sender are not. ``url`` has
no slash at its end, as there.
"""

from functools import cache

from tests.pages.held import agencies, companies, officials, press, scripts
from tests.pages.held.register import HELD
from tests.pages.page import Page

__all__ = ["agencies", "companies", "held_out", "officials", "press", "scripts"]


@cache
def held_out() -> dict[str, Page]:
    """Return the pages by name."""
    return {name: make() for name, make in HELD.items()}
