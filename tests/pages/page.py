"""A saved page, what should be read of it, and the register of layouts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html import escape

from tests.pages.stories import Story, story


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page and its gold.

    ``address`` is where it was fetched from, ``charset`` what its server says of it. ``published`` is the day or, with
    a ``T``, the moment in UTC; ``found_in`` where it is to be found. ``body`` has the blocks of the text in order.
    ``walled`` says what kept the whole text back.
    """

    html: bytes
    address: str
    charset: str | None = None
    title: str
    published: str | None
    found_in: str | None
    url: str
    language: str = "en"
    body: tuple[str, ...]
    walled: str | None = None


Layout = Callable[[Story], Page]
LAYOUTS: dict[str, Layout] = {}
"""The layouts by name; each is one site's design."""


def layout(function: Layout) -> Layout:
    """Register a layout under its function's name."""
    assert function.__name__ not in LAYOUTS
    LAYOUTS[function.__name__] = function
    return function


def page(told: Story, html: str, **gold: object) -> Page:
    """Return a page of a story; what is not given is the story's own."""
    charset = str(gold.pop("encoding", "utf-8"))
    address = str(gold.pop("address", f"https://www.example.com/{told.slug}"))
    given: dict[str, object] = {
        "title": told.title,
        "published": told.iso,
        "found_in": "json_ld",
        "url": address,
        "body": told.paragraphs,
        **gold,
    }
    return Page(html=html.encode(charset, "xmlcharrefreplace"), address=address, **given)  # type: ignore[arg-type]


def paragraphs(blocks: Sequence[str], tag: str = "p", attributes: str = "") -> str:
    """Return blocks as elements, one a line."""
    start = f"<{tag} {attributes}>" if attributes else f"<{tag}>"
    return "\n".join(f"{start}{escape(one, quote=False)}</{tag}>" for one in blocks)


@dataclass
class Numbers:
    """Gives each layout a story of its own."""

    first: int
    given: dict[str, int] = field(default_factory=dict)

    def story_of(self, name: str) -> Story:
        """Return the story of a layout."""
        number = self.given.setdefault(name, self.first + len(self.given))
        return story(number, 5 + number % 5)


def instant(words: str) -> datetime:
    """Return a gold date as naive UTC."""
    return datetime.fromisoformat(words.replace("Z", "+00:00")).replace(tzinfo=None)
