"""Who becomes the target of a measure: "two banks became the object of an embargo by Iran", "fell victim to a ban".

What somebody comes under again was put back: "is once more under Iranian sanctions from Monday".
"""

from itertools import pairwise

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.dealings.states.onsets import onset_near
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_BECOMING = word_set("become becomes became becoming fall falls fell fallen run runs ran")
_HIT = {
    **dict.fromkeys(("object", "objects", "target", "targets", "subject", "victim", "victims"), ("of", "to")),
    **dict.fromkeys(("prey", "foul", "afoul"), ("to", "of")),
}
"""What somebody becomes whom a measure hits, with the prepositions of the measure."""
_MEETING = {
    **dict.fromkeys(("ran", "run", "runs", "bumped", "walked", "sailed"), ("into", "up against")),
    **dict.fromkeys(("woke", "awoke", "wake", "wakes"), ("to",)),
    **dict.fromkeys(("came", "comes", "come", "fell", "falls", "fallen", "passed"), ("under", "up against")),
}
"""Verbs of those who meet with a measure, with the prepositions of the measure."""
_CAUGHT = word_set("caught struck overtaken felled stopped snared swept trapped covered ensnared engulfed entangled")
_CAUGHT_IN = word_set("caught snared swept trapped ensnared entangled")
"""Those of them that say so with "in" as well ("swept up in the new sanctions")."""
_SUBJECTED = "subjected"
_GIVEN = word_set("given handed dealt served")
_GETTING = word_set("drew earned got received incurred attracted suffered collected reaped")
"""Verbs of those who get a measure as an answer ("drew an embargo from Chile")."""
_AGAIN = word_set("again anew afresh back")
_ONCE = frozenset({("once", "more"), ("once", "again")})
_UNSURE = g.NEGATIONS | word_set("may might could would should if already")

HEADS = Heads(words=_CAUGHT | _BECOMING | frozenset(_MEETING) | _GIVEN | _GETTING | {_SUBJECTED, "made"}, copula=True)
"""The verbs that ``become_hit`` may read."""


def become_hit(clause: Clause, verb: Verb) -> Frame | None:
    """Read that somebody becomes what a measure hits; None where the verb tells of no such thing."""
    items, year = clause.items, clause.view.year
    if not verb.subject or _UNSURE & {item.lower for item in items[verb.start : verb.at]}:
        return None
    again = _is_again(items, verb)
    phrase = _measure(items, verb, again=again)
    core = None if phrase is None else core_of(items, phrase)
    if phrase is None or core is None or core.kind not in ("measure", "package"):
        return None
    if not (again or _is_new(items, phrase) or clause.view.follows_news):
        return None
    named = parties_of(items, verb.subject, year)
    measure = measure_roles(items, core.phrase, core.at, [], year)
    named.own_sector = measure.own_sector
    links = (one for each in verb.objects for one in each.links)
    by = [code for one in (*links, *verb.links) if one.word in _BY for code in actors_in(items, one.phrase)]
    inside = [(one.country, one.words) for one in measure.targets if one.country and not one.name]
    if not named.targets and not named.sectors:
        return None
    action = "reinstated" if again else "imposed"
    return told_frame(clause, Told("now_under", action, "measure", core.at), named, by or measure.owners or inside)


_BY = frozenset({"by", "from"})


def _is_again(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody meets with a measure once more."""
    around = [one.lower for one in items[max(0, verb.start - 1) : verb.right + 2]]
    told = [word for one in around for word in one.split(" ")]
    return not _AGAIN.isdisjoint(told) or any(pair in _ONCE for pair in pairwise(told))


def _measure(items: list[Item], verb: Verb, *, again: bool) -> NounPhrase | None:
    """Return the measure that the subject of a verb meets with, or is given."""
    low = items[verb.at].lower
    if low in (_GIVEN if verb.passive else _GETTING):
        return next((one for one in verb.objects if not _is_relief(items, one)), None)
    if again and verb.form == "copula":
        under = [one.phrase for one in verb.links if one.word in ("under", "back under")]
        dated = any(one.kind == "date" for one in items[max(0, verb.start - _REACH) : verb.right + 1])
        return under[0] if under and dated else None
    link = _measure_link(items, verb)
    return None if link is None else link.phrase


_REACH = 8


def _is_relief(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether what somebody gets is no measure, but more time, or relief from one."""
    core = core_of(items, phrase)
    return core is None or core.at != phrase.head


def _measure_link(items: list[Item], verb: Verb) -> Link | None:
    """Return the link to the measure that the subject of a verb meets with."""
    low = items[verb.at].lower
    if verb.passive:
        if low == "made":  # "was made the target of sanctions"
            return _as_hit(items, verb)
        words = ("to",) if low == _SUBJECTED else ("by", "in") if low in _CAUGHT_IN else ("by",)
        known = low == _SUBJECTED or low in _CAUGHT
        return next((one for one in verb.links if known and one.word in words), None)
    if verb.form == "copula":
        return _subject_since(items, verb)
    if low in _BECOMING and (hit := _as_hit(items, verb)) is not None:
        return hit
    return next((one for one in verb.links if one.word in _MEETING.get(low, ())), None)


def _as_hit(items: list[Item], verb: Verb) -> Link | None:
    """Return the link to the measure of which somebody is the target ("became the target of an embargo")."""
    words = _HIT.get(items[verb.objects[0].head].lower, ()) if verb.objects else ()
    return next((one for one in verb.objects[0].links if one.word in words), None) if words else None


def _subject_since(items: list[Item], verb: Verb) -> Link | None:
    """Read "are subject to Canadian sanctions since Tuesday": without a day near the news it is how things stand."""
    subject = verb.objects[0] if verb.objects else None
    if subject is None or items[subject.head].lower != "subject":
        return None
    behind = {item.lower.partition(" ")[0] for item in items[subject.end :]}
    begun = "since" in behind and onset_near(items, subject.end)
    return next((one for one in subject.links if one.word == "to"), None) if begun else None


def _is_new(items: list[Item], measure: NounPhrase) -> bool:
    """Tell whether a measure is a new one: no article stands before it that points back."""
    return lower_at(items, measure.start) not in ("the", "this", "that", "these", "those", "its", "their")
