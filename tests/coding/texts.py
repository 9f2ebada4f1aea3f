"""Reading short texts with the shipped reference data; the extractor is built once for all tests."""

from datetime import date
from functools import cache

from flows.reference import load_reference
from transforms.coding.frames.frames import find_frames
from transforms.coding.model import Frame, Roles, SentenceView
from transforms.coding.roles.roles import find_roles
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.evidence import names_parties
from transforms.extract import Document, Extractor, build_extractor
from transforms.reading.spans import Item

DAY = date(2023, 5, 10)
"""A Wednesday, on which the texts are published unless they say otherwise."""


@cache
def extractor() -> Extractor:
    return build_extractor(load_reference())


def views(text: str, *, title: str | None = None, published: date | None = DAY) -> list[SentenceView]:
    return extractor().views(Document(title, text, published))


def items(text: str, *, published: date | None = DAY) -> list[Item]:
    """Return the items of a text of one sentence."""
    (view,) = views(text, published=published)
    return view.items


def item(text: str, words: str, *, published: date | None = DAY) -> Item:
    """Return the first item with these words, in whatever case."""
    return next(one for one in items(text, published=published) if one.lower == words.lower())


def frames(text: str, *, title: str | None = None, published: date | None = DAY) -> list[Frame]:
    return [frame for view in views(text, title=title, published=published) for frame in find_frames(view)]


def frame(text: str) -> Frame:
    """Return the only frame of a text."""
    (one,) = frames(text)
    return one


def roles(text: str) -> Roles:
    """Return the roles of the only frame of a text."""
    return find_roles(frame(text))


def claims(text: str, *, title: str | None = None, published: date | None = DAY) -> list[Claim]:
    """Return the claims of a text, however doubtful they are."""
    return [one for one in extractor().read(Document(title, text, published)) if names_parties(one)]


def claim(text: str, *, title: str | None = None, published: date | None = DAY) -> Claim:
    """Return the only claim of a text."""
    (one,) = claims(text, title=title, published=published)
    return one
