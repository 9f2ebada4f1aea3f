"""What somebody was to do and has not done: "was to lift the ban in May … The decision has slipped into next year"."""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.discourse.said_around.hearsay import text_of
from transforms.coding.model import RELAXING, Reading, SentenceView, Verdict, lower_words
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.inflection import PAST, THIRD
from transforms.reading.word_set import word_set

_NOT_DONE, _PUT_OFF = ("denial.not_done",), ("denial.put_off",)
_NOT_AGREED = ("denial.not_agreed",)
_REACH = 3
"""Sentences after what was to be done within which it is told to have come to nothing."""

_ONCE = word_set("was were had would been promised agreed decided undertook pledged vowed announced going")
"""Words in which a decision to act stands if it is looked back at."""

_PAST_OF_PAST = "been due to"


def as_fallen_through(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings; what was once to be done, and has not been, by what follows, is proposed.

    So is what a plan tells in the present, to which those concerned have not agreed.
    """
    return [_as_open(one) if _is_undone(one, views) else one for one in readings]


def _is_undone(reading: Reading, views: list[SentenceView]) -> bool:
    if _is_to_come(reading) and _came_to_nothing(reading, views):
        return True
    at = reading.frame.view.index + 1
    return _is_present(reading) and any(
        one.section == reading.frame.view.section and one.wordings.within(_NOT_AGREED, text_of(one.items)) is not None
        for one in views[at : at + 1]
    )


def _is_present(reading: Reading) -> bool:
    """Tell whether a relief is told in the plain present ("the US lifts its sanctions, and Iran …")."""
    frame = reading.frame
    plain = reading.verdict.decided and frame.voice == "active" and frame.action in RELAXING
    present = THIRD in frame.head_item.forms and PAST not in frame.head_item.forms
    return plain and present and not frame.view.is_title


def _as_open(reading: Reading) -> Reading:
    return replace(reading, verdict=Verdict(Status.PROPOSED, f"{reading.verdict.words}, and has not been done"))


def _is_to_come(reading: Reading) -> bool:
    """Tell whether a step was decided on, and is told as one of the past ("was to lift", "promised to lift")."""
    if reading.verdict.status is not Status.ANNOUNCED or reading.frame.view.is_title:
        return False
    told = {*reading.verdict.words.lower().split(), *verb_group(reading.frame), *lower_words(reading.frame.items)}
    return not told.isdisjoint(_ONCE)


def _came_to_nothing(reading: Reading, views: list[SentenceView]) -> bool:
    told, senders = reading.frame.view, reading.roles.sender_codes
    behind = text_of(reading.frame.items[reading.frame.right :])
    if reading.verdict.words.lower().endswith(_PAST_OF_PAST) or told.wordings.within(_PUT_OFF, behind) is not None:
        return True
    acting = senders
    for view in views[told.index + 1 : told.index + 1 + _REACH]:
        if view.section != told.section:
            return False
        acting = _first_acting(view) or acting
        own = acting == senders or not acting.isdisjoint(senders)
        if view.wordings.within(_PUT_OFF + _NOT_DONE if own else _PUT_OFF, text_of(view.items)) is not None:
            return True
    return False


def _first_acting(view: SentenceView) -> set[str]:
    """Return the states that are the subject of the first verb of a sentence."""
    first = next((verb for verb in view.syntax.verbs.values() if verb.subject), None)
    return set() if first is None else {code for one in first.subject for code, _ in actors_in(view.items, one)}
