"""Firms and money of who acts: a ban on what they do abroad hits the state in which they did it."""

from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

_DEALERS = word_set(
    "firms firm companies company businesses banks bank citizens nationals investors corporations individuals persons "
    "people airlines carriers ships vessels traders exporters importers oilmen tourists contractors subsidiaries "
    "enterprises multinationals manufacturers producers"
)
_DEALS = frozenset({"dealing_verb", "measure"})
_CREDITS = word_set("credit credits loan loans lending")
_WITH = frozenset({"in", "with", "to", "from", "into"})


def is_own(items: list[Item], links: list[Link], place: int) -> bool:
    """Tell whether a link names the firms or the money of who acts, which no measure of theirs hits.

    "A ban on British companies doing business in Mali" hits Mali, and "eligibility for U.S. credits" is no good of
    America's.
    """
    link = links[place]
    if link.verb is not None:
        return False
    if link.word == "on" and (_deals_abroad(items, links, place) or _invests_abroad(items, links, place)):
        return True
    return _lends(items, link.phrase)


def _makers(items: list[Item], phrase: NounPhrase) -> set[str]:
    return {code for one in items[phrase.start : phrase.head] if one.kind == "actor" for code in codes_of(one)}


def _lends(items: list[Item], phrase: NounPhrase) -> bool:
    makers = _makers(items, phrase)
    return bool(makers) and makers <= USUAL_SENDERS and items[phrase.head].lower.rpartition(" ")[2] in _CREDITS


_INVESTMENTS = word_set("investment investments lending loans travel tourism flights")


def _invests_abroad(items: list[Item], links: list[Link], place: int) -> bool:
    """Tell whether money or travellers of one state go to another ("a ban on new American investment in Mali")."""
    phrase, after = links[place].phrase, links[place + 1 : place + 2]
    makers = _makers(items, phrase)
    if not makers or not makers <= USUAL_SENDERS or items[phrase.head].lower.rpartition(" ")[2] not in _INVESTMENTS:
        return False
    if not after or after[0].word not in ("in", "to", "into"):
        return False
    where = after[0].phrase
    others = {code for one in items[where.start : where.end] for code in codes_of(one)}
    here = items[where.head].lower in _HERE
    return here or (bool(others) and not others <= makers)


_HERE = word_set("country there it colony island republic territory regime")


def _deals_abroad(items: list[Item], links: list[Link], place: int) -> bool:
    """Tell whether firms of one state are said to deal in another ("… doing business in Mali")."""
    phrase, after = links[place].phrase, links[place + 1 : place + 2]
    makers = _makers(items, phrase)
    dealers = items[phrase.head].lower.rpartition(" ")[2] in _DEALERS
    if not makers or not makers <= USUAL_SENDERS or not dealers or not after:
        return False
    at = after[0].verb if after[0].verb is not None else phrase.end
    if at >= len(items) or items[at].kind not in _DEALS or ING not in items[at].forms:
        return False
    where = after[0].phrase
    others = {code for one in items[where.start : where.end] for code in codes_of(one)}
    here = where.end - where.start == 1 and items[where.start].lower in g.PRONOUNS | {"there"}
    return after[0].word in _WITH and (here or (bool(others) and not others <= makers))
