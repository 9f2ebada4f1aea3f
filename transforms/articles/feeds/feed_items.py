"""What a feed holds: its items, and which of them are articles of their own at an address that they share."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from transforms.articles.record import Problem, RawArticle
from transforms.articles.urls import canonical_url, identity_key
from transforms.articles.words import fingerprint

_MANY = 3
"""Two headlines at one address may be an article's old one and its new one; as many are several articles."""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item of a feed.

    ``key`` is its own id, else its link. ``version`` is a hash of all that it says but for its date of publication,
    which some feeds set to the present hour, as they do with that of the last update. ``complete`` tells an article's
    text from a summary of it. ``is_part`` says that its link leads to a page of several articles.
    """

    key: str
    url: str | None
    version: str
    complete: bool
    record: RawArticle | Problem
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed holds: its items, what is wrong with it, and whether it came to its end."""

    items: list[FeedItem]
    problems: list[Problem]
    whole: bool


def told_apart(items: Sequence[FeedItem]) -> list[FeedItem]:
    """Return the items of a feed; those that lead to one page under headlines of their own as parts of that page.

    All of them would be one article else, of which the last counts.
    """
    at_address: dict[str, list[FeedItem]] = defaultdict(list)
    for item in items:
        key = _address(item)
        if key is not None and isinstance(item.record, RawArticle):
            at_address[key].append(item)
    shared = {key for key, some in at_address.items() if _are_several(some)}
    return [_as_part(item) if _address(item) in shared else item for item in items]


def _address(item: FeedItem) -> str | None:
    """Return what an item leads to: an article's address, or a front page, which is none."""
    return identity_key(item.url) or canonical_url(item.url)


def _are_several(items: Sequence[FeedItem]) -> bool:
    titles = {_title(item) for item in items}
    return len(titles) >= _MANY or (len(titles) > 1 and all(item.complete for item in items))


def _as_part(item: FeedItem) -> FeedItem:
    if not isinstance(item.record, RawArticle):
        return item
    # an id stays when the headline changes; where the link stands for one, it may be that of all
    part = _title(item) if identity_key(item.key) == identity_key(item.url) and "#" not in item.key else item.key
    return replace(item, record=replace(item.record, part=part), is_part=True)


def _title(item: FeedItem) -> str:
    return fingerprint(item.record.title or "") if isinstance(item.record, RawArticle) else ""
