"""Restrictions put back: "the freezing of funds was restored", "have been frozen once more", "banned coal again"."""

from dataclasses import replace

from transforms.coding.model import Frame, SentenceView
from transforms.reading.kinds import DEALINGS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_RESTORING = ("restor", "reinstat", "re-instat", "reimpos", "re-impos", "reintroduc", "re-introduc", "renew", "revive")
_TAKING_BACK = ("rescind", "revok", "annul", "cancel", "withdr", "revers", "repeal")
_AGAIN = word_set("again anew afresh")
_VERBS = frozenset({"freeze", "ban", "bar", "block"})
_MARKS = frozenset(",;:.")
_REACH = 12
"""Items behind a verb within which "again" says of it that it is done once more."""


def done_again(view: SentenceView, frames: list[Frame]) -> list[Frame]:
    """Return frames with those that are put back told as such, and without the acts that others take back."""
    if not any(frame.action in ("imposed", "reinstated") for frame in frames):
        return frames
    heads = {frame.head for frame in frames}
    found: list[Frame] = []
    for frame in frames:
        verb = _governing(view, frame) if frame.voice == "nominal" else None
        word = "" if verb is None else view.items[verb.at].lower
        if verb is not None and word.startswith(_TAKING_BACK) and verb.at in heads and frame.action == "reinstated":
            continue  # "rescinds the restoration of the sanctions"
        again = word.startswith(_RESTORING) or _says_again(view, frame)
        restored = again and frame.action == "imposed" and frame.object_kind in DEALINGS
        found.append(replace(frame, action="reinstated") if restored else frame)
    return found


def _governing(view: SentenceView, frame: Frame) -> Verb | None:
    """Return the verb that says what becomes of the act that a noun names."""
    for verb in view.syntax.verbs.values():
        phrases = verb.subject if verb.passive else verb.objects
        if any(one.head == frame.head for one in phrases):
            return verb
    return None


def _says_again(view: SentenceView, frame: Frame) -> bool:
    """Tell whether a verb that freezes or bans is said to do so once more."""
    verb = view.syntax.verbs.get(frame.head)
    if verb is None or frame.trigger not in _VERBS:
        return False
    items = view.items
    end = min(len(items), verb.at + _REACH)
    end = next((at for at in range(verb.at + 1, end) if items[at].lower in _MARKS or at in view.syntax.verbs), end)
    return any(_is_again(items, at) for at in range(verb.start, end) if at != verb.at)


def _is_again(items: list[Item], at: int) -> bool:
    low = items[at].lower
    return low in _AGAIN or low == "once more" or (low == "once" and lower_at(items, at + 1) == "more")
