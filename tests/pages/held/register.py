"""The register of pages held out."""

from collections.abc import Callable

from tests.pages.page import Page

HELD: dict[str, Callable[[], Page]] = {}


def held(function: Callable[[], Page]) -> Callable[[], Page]:
    """Register a page under its function's name."""
    assert function.__name__ not in HELD
    HELD[function.__name__] = function
    return function


def fetched(html: str, encoding: str = "utf-8", **gold: object) -> Page:
    """Return a page that was fetched; unless told otherwise its own address is the one that it was fetched from."""
    given = {"url": gold["address"], **gold}
    return Page(html=html.encode(encoding, "xmlcharrefreplace"), **given)  # type: ignore[arg-type]


OTHERS = (
    "Rail freight across the steppe doubles in a year",
    "Sugar refiners ask for a longer season",
    "Ferry line reopens after two winters",
    "What a weak currency does to bakers",
    "Port workers accept a new roster",
    "Night trains return to the coast",
)
"""Headlines of other stories, which a page only names."""


def others(each: str, count: int = 6) -> str:
    """Return links in a design of their own: ``each`` has ``{title}`` in it."""
    return "".join(each.replace("{title}", title) for title in OTHERS[:count])
