"""What an element is by its tag and its attributes alone, wherever it stands: worked out once for all alike."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from transforms.articles.pages.names import furniture, is_hidden, is_title, normal_name

INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "o:p", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr",
))  # fmt: skip
VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
))  # fmt: skip
_UNSEEN = frozenset((
    "script", "style", "template", "svg", "select", "textarea", "button", "iframe", "noscript", "object", "canvas",
    "map", "audio", "video", "head", "datalist", "option", "amp-sidebar",
))  # fmt: skip
COUNTED = frozenset({"a", "b", "strong", "big", "font", "pre"})
_WITHOUT_FLOW = re.compile(r"\bdisplay: ?none\b|\bvisibility: ?hidden\b")
_TELLING = frozenset({"hidden", "aria-hidden", "style", "role", "itemprop", "rel"})
"""Attributes that say what an element is, beside its class and id."""

_OF_HEAD = frozenset({"meta", "link", "base", "html", "title"})
_NOTHING: Mapping[str, str] = {}
_STATED, _NAMED = 4.0, 1.2
_MOST = 8192
_known: dict[tuple[str, str | None, str | None], "Kind"] = {}
_bare: dict[str, "Kind"] = {}


@dataclass(slots=True, eq=False)
class Kind:
    """What an element is.

    ``splits`` tells one whose text is a block of its own, ``counted`` one whose text is counted apart or not at all;
    ``inline`` and ``void`` are as in HTML; ``tells`` marks those that say something of the page; ``titled`` is how
    surely it says that it holds a headline.
    """

    name: str
    hidden: bool
    furniture: int
    splits: bool
    counted: bool
    inline: bool
    void: bool
    tells: bool
    titled: float


def kind_of(tag: str, given: Mapping[str, str]) -> Kind:
    """Return what an element of this tag, with these attributes, is."""
    if not _TELLING.isdisjoint(given):
        return _made(tag, given)
    key = (tag, given.get("class"), given.get("id"))
    kind = _known.get(key)
    if kind is None:
        if len(_known) >= _MOST:
            _known.clear()
        kind = _known[key] = _made(tag, given)
    return kind


def kind_of_bare(tag: str) -> Kind:
    """Return what an element without attributes is."""
    kind = _bare.get(tag)
    if kind is None:
        if len(_bare) >= _MOST:
            _bare.clear()
        kind = _bare[tag] = _made(tag, _NOTHING)
    return kind


def _made(tag: str, given: Mapping[str, str]) -> Kind:
    name = normal_name(given.get("class"), given.get("id")) if given else ""
    hidden = tag in _UNSEEN or (bool(given) and _is_kept_from_sight(given))
    rank = 0 if hidden else furniture(tag, name, given)
    inline = tag in INLINE
    is_named = is_title(name)
    splits = not inline or rank > 0 or tag == "time" or "itemprop" in given or is_named
    stated = "headline" in (given.get("itemprop") or "").lower()
    titled = _STATED if stated else _NAMED if is_named else 0.0
    return Kind(name, hidden, rank, splits, hidden or tag in COUNTED, inline, tag in VOID, tag in _OF_HEAD, titled)


def _is_kept_from_sight(given: Mapping[str, str]) -> bool:
    return (
        "hidden" in given
        or is_hidden(given)
        or ("style" in given and _WITHOUT_FLOW.search(given["style"].lower()) is not None)
    )
