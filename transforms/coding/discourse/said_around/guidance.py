"""Rules that are only told to readers: in guidance, answers, reminders and corrections, and to "you" in a notice.

Such texts tell of what stands; what was changed on a day they tell in the past, and that is read as anywhere.
"""

import re
from collections.abc import Iterator

from transforms.coding.model import Reading, SentenceView
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.bullets import is_bulleted
from transforms.reading.grammar import LABEL_MARKS
from transforms.reading.inflection import THIRD
from transforms.reading.word_set import word_set

_GUIDING = re.compile(
    r"(?i)\b(?:guidance|guidelines|frequently asked|faqs?|questions and answers|reminder|reminded|corrigend(?:um|a)|"
    r"consultation|compliance note|enforcement notice|penalty notice|factsheet|fact sheet|explainer)\b|^Judge?ment of "
)
_RULES = frozenset({"ruled_dealing", "prohibition", "denial", "order"})
_MODALS = word_set("must shall may should cannot need needs required obliged")
_PRESENT = word_set("is are")
_DUTY = word_set("must should need shall required do")
_LONGEST = 15
"""Items back at which the sentence may stand that tells readers what they must do."""


def without_rules_explained(readings: list[Reading], views: list[SentenceView], whole: str) -> list[Reading]:
    """Return the readings of a text without the rules that it only explains, or tells its readers to keep.

    Args:
        readings: what the sentences tell.
        views: the sentences.
        whole: the text, title and all.
    """
    if not readings:
        return readings
    title = next((whole[view.start : view.end] for view in views if view.is_title), "")
    guides = _GUIDING.search(title) is not None
    duties = set(_duties(views))
    kept = [one for one in readings if one.frame.view.index not in duties and not _tells_you(one)]
    if _AMENDED.search(title) is not None:
        kept = [one for one in kept if not _names_act(one)]
    return [one for one in kept if not _explains(one)] if guides else kept


_AMENDED = re.compile(r"(?i)\b(?:amendment|amended|correction|extension|prolongation)\W*$")
_MAKING = word_set("imposing instituting establishing introducing prohibiting concerning")


def _names_act(reading: Reading) -> bool:
    """Tell whether a title only calls an act by its name, which it says is amended ("Order imposing …: amendment")."""
    frame = reading.frame
    return frame.view.is_title and frame.action == "imposed" and frame.head_item.lower in _MAKING


def _duties(views: list[SentenceView]) -> Iterator[int]:
    """Yield the places of the items of a list of what readers must do ("You must: (i) freeze such accounts")."""
    opener: SentenceView | None = None
    for view in views:
        if not is_bulleted(view.items) or _opens_duties(view):
            opener = view if _opens_duties(view) else None
        elif opener is not None and view.index - opener.index <= _LONGEST:
            yield view.index


def _opens_duties(view: SentenceView) -> bool:
    low = [item.lower for item in view.items]
    return bool(low) and low[-1] in LABEL_MARKS and "you" in low and not _DUTY.isdisjoint(low)


def _tells_you(reading: Reading) -> bool:
    """Tell whether readers are told what they must do ("You must freeze such accounts")."""
    before = [item.lower for item in reading.frame.items[: reading.frame.head + 1]]
    if "you" not in before or reading.frame.action != "imposed":
        return False
    after = before[before.index("you") + 1 :]
    return not _DUTY.isdisjoint(after[:3])


def _explains(reading: Reading) -> bool:
    """Tell whether a reading is a rule in the present, without a day on which it was made."""
    frame = reading.frame
    if not reading.verdict.decided or any(one.role in ("on", "since") for one in frame.view.dates):
        return False
    group = set(verb_group(frame))
    if frame.rule in _RULES:
        return frame.rule == "ruled_dealing" or not group or bool(group & (_MODALS | _PRESENT))
    states = frame.voice == "active" and THIRD in frame.head_item.forms and frame.action == "imposed"
    if states and not group:
        return True  # "Article 3 prohibits sales to Mali"
    ruled = frame.voice in ("active", "passive") and bool(group & (_MODALS | _PRESENT))
    return ruled and not group & {"has", "have", "been", "being", "will"}
