"""Which state a sentence only brings up, so that what follows is of it: "The other decision concerned Mali. …".

What is told next says no more whom it hits: "Ministers then turned to Mali. They imposed an arms embargo", "The news
was better for Mali: the ban on gold was lifted", "Mali fared no better. Its airline was grounded".
"""

import re
from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.discourse.pronouns.brought_in_clauses import brings_up, brought_here
from transforms.coding.discourse.who_acts.fronted import fronted_state
from transforms.coding.model import Coded, Reading, SentenceView, Target
from transforms.reading.kinds import RELIEFS

_LONGEST = 2
"""Sentences after one that brings up a state which may still be of it."""

_WRONGED = frozenset({("UKR", "RUS"), ("UKR", "BLR"), ("KWT", "IRQ"), ("ISR", "IRN")})
"""Of whom is spoken as the one for whose sake the other is hit: talks that turn to Ukraine are about Russia."""


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
    return _ANOTHER.search(told) is not None or any(fronted_state(one) is not None for one in near[-1:])


_ANOTHER = re.compile(
    r"\b(?:better|worse|other|otherwise|differ\w*|such|opposite|also|too|as well|contrast|another|luckier|next|then|"
    r"second|third|no|not|less|turn(?:ed)?|what about|separate)\b"
)


def _brought_up(views: list[SentenceView], view: SentenceView, before: int) -> tuple[Coded, int] | None:
    """Return the one state that is brought up before an item of a sentence, and the sentence in which it is.

    That is in a clause of the sentence that a colon or a semicolon ends, or in one of the sentences right before it, in
    its paragraph.
    """
    state = brought_here(view, before)
    if state is not None:
        return state, view.index
    for index in range(view.index - 1, max(-1, view.index - 1 - _LONGEST), -1):
        other = views[index]
        if other.paragraph != view.paragraph or other.section != view.section or other.is_title:
            return None
        fronted = fronted_state(other) if index + 1 == view.index else None
        state = brings_up(other, len(other.items)) or fronted
        if state is not None and state[0] not in BODIES:
            return state, index
    return None
