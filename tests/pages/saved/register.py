"""The register of the held-out pages, and the furniture that surrounds their texts."""

from collections.abc import Callable, Sequence

from tests.pages.page import Page, paragraphs

HELD: dict[str, Callable[[], Page]] = {}
"""The pages by name; each has a site design and a text of its own."""

HEADLINES = (
    "Port fees rise for the third year in a row",
    "Grain corridor: insurers ask for clearer terms",
    "Customs computer outage delays lorries at the border",
    "What the new steel quotas mean for foundries",
    "Opinion: the price cap needs fewer words and more ships",
    "Ministers meet on critical minerals next week",
    "Court rejects appeal over seized aircraft parts",
    "Tariff calendar for the coming quarter",
    "Bank transfers abroad take longer, survey finds",
)


def held(function: Callable[[], Page]) -> Callable[[], Page]:
    """Register a page under its function's name."""
    assert function.__name__ not in HELD
    HELD[function.__name__] = function
    return function


def saved(html: str, encoding: str = "utf-8", **gold: object) -> Page:
    """Return a saved page; unless told otherwise its own address is the one that it was fetched from."""
    given = {"url": gold["address"], **gold}
    return Page(html=html.encode(encoding, "xmlcharrefreplace"), **given)  # type: ignore[arg-type]


def links(words: Sequence[str], each: str) -> str:
    """Return links in a design of their own: ``each`` has ``{word}`` and ``{at}`` in it."""
    return "\n".join(each.replace("{word}", word).replace("{at}", str(at)) for at, word in enumerate(words, 1))


p = paragraphs
