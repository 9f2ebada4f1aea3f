"""Pages kept apart from those that the reader is made with: each with a text of its own, laid out after sites that none
of the others copies, and never looked at but for its share in the figures.

The gold follows what the other sets say of a text: subheadings, standfirsts, tables and footnotes are part of it;
captions, pull quotes that repeat it, boxes, contacts and "About" notes of a sender are not.
"""

from functools import cache

from tests.pages.held import authorities, press, services
from tests.pages.held.register import HELD
from tests.pages.page import Page

__all__ = ["authorities", "held_out", "press", "services"]


@cache
def held_out() -> dict[str, Page]:
    """Return the pages by name."""
    return {name: make() for name, make in HELD.items()}
