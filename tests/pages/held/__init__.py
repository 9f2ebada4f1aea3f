"""Pages kept apart from those that the reader is made with: laid out after sites that none of the others copies.

The gold follows what the other sets say of a text: subheadings, standfirsts, tables and footnotes are part of it;
captions, pull quotes that repeat it, boxes, contacts and "About" notes of a sender are not.
"""

from functools import cache

from tests.pages.held import officials, papers, portals
from tests.pages.held.register import HELD
from tests.pages.page import Page

__all__ = ["held_out", "officials", "papers", "portals"]


@cache
def held_out() -> dict[str, Page]:
    """Return the pages by name."""
    return {name: make() for name, make in HELD.items()}
