"""Noun phrases between commas that say who somebody is: "Rosneft, the biggest oil firm, was blacklisted"."""

from schemas.sectors import UNSPECIFIED
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_ARTICLES = word_set("the a an its one")
_KINDS = frozenset({"post", "sector", "word"})


def tells_more(items: list[Item], named: NounPhrase, phrase: NounPhrase) -> bool:
    """Tell whether a phrase between commas only says what the name before it is of: one party, not two."""
    if items[named.head].kind != "entity" or phrase.start != named.end + 1 or lower_at(items, named.end) != ",":
        return False
    known = items[named.head].data
    if known.country is None or known.sector in (None, UNSPECIFIED, "government"):
        return False  # what he is says in what he is hit
    opens = items[phrase.start].lower in _ARTICLES or lower_at(items, phrase.start + 1) == "'s"
    single = items[phrase.head].kind in _KINDS and not items[phrase.head].lower.endswith("s")
    closed = max([phrase.end, *(link.phrase.end for link in phrase.links)])
    return opens and single and lower_at(items, closed) == ","
