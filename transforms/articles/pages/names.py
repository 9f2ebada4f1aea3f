"""What the names of elements say of what is in them: classes and ids, cut into words, whatever their style.

``articleBody``, ``article__body`` and ``article-body`` are one name. Words are ones that name no article's body: not
``paywall``, which marks the paid text itself, nor ``widget``, in which page builders wrap everything.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from transforms.articles.pages.name_words import FURNITURE, HOLDERS, LEAD, NO_TITLE, SURE_LEAD, TITLE

BY_NAME, BY_TAG = 1, 2
"""How sure it is that an element is furniture: its name says so, or what it is."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_OTHER = re.compile(r"[^a-z0-9]+")
_FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "figcaption", "dialog", "menu", "legend"})
_ROLES = frozenset((
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar",
    "toolbar", "tooltip",
))  # fmt: skip
_NEVER = frozenset({"html", "body", "main", "article"})
"""An article carries its topics in its class (``tag-social-policy``), a page what its popups do."""


@lru_cache(maxsize=8192)
def normal_name(of_class: str | None, of_id: str | None) -> str:
    """Return each class, and the id, as words in lower case between hyphens; empty if there are none."""
    whole = f"{of_class or ''} {of_id or ''}"
    words = (_OTHER.sub("-", one).strip("-") for one in _CAMEL.sub("-", whole[:400]).lower().split())
    return " ".join(f"-{one}-" for one in words if one)


def furniture(tag: str, name: str, given: Mapping[str, str]) -> int:
    """Return how surely an element is no part of an article: 0, ``BY_NAME`` or ``BY_TAG``."""
    if tag in _FURNITURE_TAGS:
        return BY_TAG
    if tag in _NEVER or not given or (tag == "p" and "-teaser-" in name):
        return 0  # a paragraph so called is the standfirst; those of other stories lie in boxes that are called so
    role = given.get("role")
    if role is not None and role.lower() in _ROLES:
        return BY_TAG
    kind = given.get("itemprop") or given.get("rel")
    if kind is not None and kind.lower() in {"datepublished", "datemodified", "tag", "author"}:
        return BY_TAG
    return BY_NAME if name and _is_furniture(name) else 0


def is_hidden(given: Mapping[str, str]) -> bool:
    """Return whether an element is kept from those who hear the page."""
    return given.get("aria-hidden") == "true"


@lru_cache(maxsize=8192)
def _is_furniture(name: str) -> bool:
    return FURNITURE.search(name) is not None and SURE_LEAD.search(name) is None


@lru_cache(maxsize=8192)
def is_lead(name: str) -> bool:
    """Return whether a name is one of a standfirst."""
    return bool(name) and LEAD.search(name) is not None


@lru_cache(maxsize=8192)
def is_title(name: str) -> bool:
    """Return whether a name is one of a headline, and not of a site, a section or a list."""
    return bool(name) and TITLE.search(name) is not None and NO_TITLE.search(name) is None


@lru_cache(maxsize=8192)
def holder_rank(name: str) -> int | None:
    """Return how good a name is for the element that holds an article and nothing else, 0 the best."""
    if not name:
        return None
    return next((rank for rank, one in enumerate(HOLDERS) if one.search(name)), None)
