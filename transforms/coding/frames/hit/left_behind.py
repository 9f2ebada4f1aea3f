"""Who is under a measure no more: "emerged from the U.N. embargo on Tuesday", "won its removal from the blacklist"."""

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.reading import grammar as g
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, Verb

_LEAVING = word_set("emerged came got stepped broke") | {"came out", "got out", "broke free"}
_AWAY = word_set("from out free")
_FREE = word_set("free rid clear")
_OF = frozenset({"of", "from", "under", "out of", "from under"})
_UNSURE = g.NEGATIONS | word_set("may might could would should if only still hardly been being")

_WINNING = word_set("won secured obtained gained achieved")
_REMOVALS = word_set("removal delisting release deletion exit")
_OWN = word_set("its his her their")

HEADS = Heads(words=_LEAVING | _WINNING, copula=True)
"""The verbs that ``left_behind`` may read."""


def left_behind(clause: Clause, verb: Verb) -> Frame | None:
    """Read that somebody leaves a measure behind on a day; what he slowly recovers from is no change."""
    items, year = clause.items, clause.view.year
    if verb.passive or not verb.subject or not _UNSURE.isdisjoint(one.lower for one in items[verb.start : verb.at]):
        return None
    won = items[verb.at].lower in _WINNING
    link = _won(items, verb) if won else _out_of(items, verb)
    core = None if link is None else core_of(items, link.phrase)
    if (
        core is None
        or core.kind not in (SANCTIONS | {"list"} if won else SANCTIONS)
        or not (won or _is_dated(items, verb))
    ):
        return None
    named = parties_of(items, verb.subject, year)
    measure = measure_roles(items, core.phrase, core.at, [], year)
    named.own_sector = measure.own_sector
    if not any(one.country or one.name for one in named.targets):
        return None
    inside = [(one.country, one.words) for one in measure.targets if one.country and not one.name]
    return told_frame(clause, Told("left_behind", "lifted", "measure", core.at), named, measure.owners or inside)


def _won(items: list[Item], verb: Verb) -> Link | None:
    """Return the link to the list from which somebody has won his removal."""
    for one in verb.objects:
        if items[one.start].lower in _OWN and items[one.head].lower in _REMOVALS:
            return next((link for link in one.links if link.word == "from"), None)
    return None


def _out_of(items: list[Item], verb: Verb) -> Link | None:
    """Return the link to what somebody comes out of, or is free of."""
    links = [link for link in verb.links if link.word in _OF and link.verb is None]
    free = next((one for one in verb.objects if items[one.head].lower in _FREE), None)
    if free is not None:
        return next((link for link in free.links if link.word in _OF), None)
    low = items[verb.at].lower
    away = " " in low or lower_at(items, verb.end) in _AWAY
    return links[0] if away and links and (verb.form == "copula" or low in _LEAVING) else None


def _is_dated(items: list[Item], verb: Verb) -> bool:
    """Tell whether a day stands in the clause."""
    return any(one.kind == "date" for one in items[max(0, verb.start - _BEFORE) : verb.right + _AFTER])


_BEFORE, _AFTER = 8, 4
