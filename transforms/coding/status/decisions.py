"""Decisions that somebody takes on a change: "took a decision on prolongation of the ban" decides it."""

from transforms.coding.status.chain import Governor
from transforms.reading import grammar as g
from transforms.reading.inflection import PAST
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_TAKING = word_set("took taken takes made reached rendered")
_COMING = g.MODALS | g.NEGATIONS | {"yet", "to", "no", "any", "before", "until", "if", "when", "could"}
_NOUNS = ("decision", "resolution")
_APPLYING = ("came", "come", "enter", "took", "take", "went", "goes", "gone")
_BINDING = ("decision", "agreement", "order", "deal", "accord", "resolution", "ruling")
"""How the words begin for what makes a change by coming into force."""
_FORCE = word_set("force effect operation")
_NOTHING = word_set("nothing none nobody neither little")
_DECIDING = ("decision", "vote", "ruling")
_ARTICLES = word_set("a an any such some")
_HOW = g.ADJECTIVES | word_set("unanimous formal final firm clear collective explicit majority positive affirmative")
_NEAR = 3


def takes_decision(items: list[Item], one: Governor, nearest: Governor | None) -> bool:
    """Tell whether a verb says that the decision under it was taken, and not that it is to be, or that there is none.

    Args:
        items: the sentence.
        one: the verb above.
        nearest: what stands right above the change.
    """
    if one.verb is None or nearest is None or not items[nearest.at].lower.startswith(_NOUNS):
        return False
    if items[one.at].lower not in _TAKING or (PAST not in items[one.at].forms and not one.verb.passive):
        return items[one.at].lower == "takes" and not _is_open(items, one, nearest)
    return not _is_open(items, one, nearest)


def begins_to_apply(items: list[Item], verb: Verb, noun: int) -> bool:
    """Tell whether a verb says that a decision, its subject, applies now: "the decision came into force"."""
    after = {item.lower for item in items[verb.end : verb.end + 2]}
    group = {item.lower for item in items[verb.start : verb.at]}
    return (
        items[noun].lower.startswith(_BINDING)
        and items[verb.at].lower.startswith(_APPLYING)
        and not after.isdisjoint(_FORCE)
        and group.isdisjoint(_COMING)
    )


def is_of_noun(items: list[Item], verb: Verb, noun: int) -> bool:
    """Tell whether a verb says something of a noun; of "the decision on …" the subject is read up to its article."""
    cut = items[noun].lower.endswith(" on")
    return any(one.start <= noun < one.end + cut for one in verb.subject)


def is_undecided(items: list[Item], at: int) -> bool:
    """Tell whether nothing is decided either way: "no decision on lifting the ban was taken" refuses nothing.

    Nor does what is said of the lack of one: "without a unanimous decision to renew it", "unless there is a vote".
    """
    if not items[at].lower.startswith(_DECIDING):
        return False
    if items[at].lower.startswith("decision") and lower_at(items, at - 1) == "no":
        return True
    start = at
    while start > 0 and (lower_at(items, start - 1) in _ARTICLES or lower_at(items, start - 1) in _HOW):
        start -= 1
    before = [lower_at(items, start - 2), lower_at(items, start - 1)]
    lacking = before[1] == "without" or before in (["absence", "of"], ["lack", "of"], ["want", "of"])
    return lacking or (lower_at(items, start - 3) == "unless" and before[0] == "there")


def asks_on(items: list[Item], at: int) -> bool:
    """Tell whether a verb says what is put to the vote: "on" follows, at once or after a date ("voted on lifting")."""
    after = items[at + 1 : at + 5]
    if after and after[0].kind == "date":
        after = after[1:]
    elif len(after) > 2 and after[0].lower in ("for", "on") and after[1].kind == "date":
        after = after[2:]  # "a vote for Monday on lifting"
    return bool(after) and after[0].lower == "on" and after[:2][-1].kind != "date"


def is_of_nothing(items: list[Item], one: Governor) -> bool:
    """Tell whether nothing or nobody is the subject of a verb."""
    subject = [] if one.verb is None else one.verb.subject
    return any(items[phrase.head].lower in _NOTHING for phrase in subject)


def _is_open(items: list[Item], one: Governor, nearest: Governor) -> bool:
    verb = one.verb
    group = items[verb.start : one.at] if verb is not None else []
    near = [*items[max(0, nearest.at - _NEAR) : nearest.at], *group]
    return any(item.lower in _COMING for item in near)
