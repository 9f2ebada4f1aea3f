"""Which state a sentence only brings up, so that what follows is of it: "The other decision concerned Mali. …".

What is told next says no more whom it hits: "Ministers then turned to Mali. They imposed an arms embargo", "The news
was better for Mali: the ban on gold was lifted", "Mali fared no better. Its airline was grounded".
"""

import re
from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, Reading, SentenceView, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.verbs.reliefs import RELIEFS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_LONGEST = 2
"""Sentences after one that brings up a state which may still be of it."""

_WRONGED = frozenset({("UKR", "RUS"), ("UKR", "BLR"), ("KWT", "IRQ"), ("ISR", "IRN")})
"""Of whom is spoken as the one for whose sake the other is hit: talks that turn to Ukraine are about Russia."""

_LAND = "@"
"""What stands for the land in the words of a clause."""
_KINDS = word_set("name abbreviation capital demonym metonym territory")
_ENDS = word_set(": ; — –")

_SETTING = ("land.brought_up",)


def brought_state(
    reading: Reading, views: list[SentenceView], stated: list[tuple[int, str]], taken: set[str]
) -> Coded | None:
    """Return the state that the words before a change only bring up, if nobody is said to be hit since then.

    Args:
        reading: the change.
        views: all sentences of the text.
        stated: who is said to be hit, by the sentences that say so.
        taken: who makes the change.
    """
    found = _brought_up(views, reading.frame.view, reading.frame.head)
    if found is None or found[0][0] in taken or reading.frame.object_kind in RELIEFS:
        return None
    if any((found[0][0], code) in _WRONGED for _, code in stated):
        return None
    since = {code for at, code in stated if found[1] <= at < reading.frame.view.index}
    return found[0] if since <= {found[0][0]} else None


def of_state_brought(reading: Reading, views: list[SentenceView], stated: list[tuple[int, str]]) -> Reading:
    """Return a reading whose measure is only known from before with the state that the words before it bring up."""
    here = {item.text for item in reading.frame.items}
    recalled = [one for one in reading.roles.targets if one.words not in here and one.name is None]
    if not recalled or len(recalled) < len(reading.roles.targets):
        return reading
    found = brought_state(reading, views, stated, reading.roles.sender_codes)
    if found is None or not _contrasts(views, reading):
        return reading
    return replace(reading, roles=replace(reading.roles, targets=[Target(found[0], None, None, found[1])]))


def _contrasts(views: list[SentenceView], reading: Reading) -> bool:
    """Tell whether a state is brought up as one more, so that a measure told before is not meant.

    "Good news for Ghana: the embargo was lifted" is of the embargo that was told of; "The news was better for Ghana" is
    not.
    """
    view = reading.frame.view
    near = [one for one in views[max(0, view.index - _LONGEST) : view.index] if one.paragraph == view.paragraph]
    told = " ".join(item.lower for one in [*near, view] for item in one.items)
    return _ANOTHER.search(told) is not None


_ANOTHER = re.compile(
    r"\b(?:better|worse|other|otherwise|differ\w*|such|opposite|also|too|as well|contrast|another|luckier|next|then|"
    r"second|third|no|not|less|turn(?:ed)?|what about|separate)\b"
)


def _brought_up(views: list[SentenceView], view: SentenceView, before: int) -> tuple[Coded, int] | None:
    """Return the one state that is brought up before an item of a sentence, and the sentence in which it is.

    That is in a clause of the sentence that a colon or a semicolon ends, or in one of the sentences right before it, in
    its paragraph.
    """
    stops = [at for at, item in enumerate(view.items[:before]) if item.lower in _ENDS]
    state = next((one for at in stops if (one := _brings_up(view, at)) is not None), None)
    if state is not None:
        return state, view.index
    for index in range(view.index - 1, max(-1, view.index - 1 - _LONGEST), -1):
        other = views[index]
        if other.paragraph != view.paragraph or other.section != view.section or other.is_title:
            return None
        state = _brings_up(other, len(other.items))
        if state is not None:
            return state, index
    return None


def _brings_up(view: SentenceView, end: int) -> Coded | None:
    """Return the one state that the items before one bring up, and do nothing but that."""
    items = view.items[:end]
    lands = [item for item in items if item.kind in ("actor", "group")]
    states = [item for item in lands if _is_state(item)]
    if len({code for one in states for code in codes_of(one)}) != 1 or states[-1] is not lands[-1]:
        return None
    told = " ".join(_LAND if one is states[-1] else one.lower for one in items).rstrip(" .")
    told = _without_day(told)
    if view.wordings.whole(_SETTING, told) is None:
        return None
    return codes_of(states[-1])[0], states[-1].text


def _is_state(item: Item) -> bool:
    """Tell whether an item names a state that may be hit, and not a body."""
    return item.kind == "actor" and item.data.kind in _KINDS and item.data.code not in BODIES


_FRONTED = re.compile(r"(?:in|at|on|by|during|after) [^@,]{1,40} , ")
_ADVERB = re.compile(r"(?:meanwhile|however|by contrast|in contrast|but|and|elsewhere|separately|similarly)(?: ,)? ")


def _without_day(told: str) -> str:
    """Leave out what comes before a clause without being of it: "meanwhile,", "at the same session,"."""
    return _ADVERB.sub("", _FRONTED.sub("", told, count=1), count=1)
