"""Decisions taken back, and what they were: "revoked a decision to lift the embargo", "an order that lifted it"."""

from dataclasses import replace

from schemas.vocabulary import Action
from transforms.coding.frame_forms import clause_at
from transforms.coding.frames.kept_or_undone.undone_acts import of_undone_acts
from transforms.coding.frames.kept_or_undone.unmade import of_unmade
from transforms.coding.model import Frame, SentenceView
from transforms.coding.status.decided.undoing import REVERSED, UNDO, UNDOING
from transforms.coding.verbs.verb_objects import acted_on, verb_voice
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_DECISIONS = word_set(
    "decision decisions move moves step steps order orders act law decree ruling action rule proclamation directive "
    "resolution determination circular notification instruction instructions directives notice"
)
_GIVING_UP = ("scrap", "drop", "abandon", "shelv", "suspend", "pause", "paus", "freez", "froze", "put on hold")
_FOR_A_TIME = ("suspend", "pause", "paus", "freez", "froze")
_BACK = 12
"""Verbs before a change among which the one stands that takes it back."""


def of_undone(view: SentenceView, found: list[Frame]) -> list[Frame]:
    """Return frames with what is taken back, or was never made, turned into what that comes to."""
    acts = of_undone_acts(view, found)
    back = [_undone(view, one) for one in acts]
    told = {one.head for one in back if one is not None}
    rest = [new or one for one, new in zip(acts, back, strict=True) if new is not None or not _points(one, told)]
    return of_unmade(rest)


def _points(frame: Frame, told: set[int]) -> bool:
    """Tell whether a frame only points at the decision of which another says what it was."""
    return frame.trigger == UNDO and frame.object_kind == "echo" and frame.head in told


_ENDING = (*UNDOING, *_GIVING_UP)


def _undone(view: SentenceView, frame: Frame) -> Frame | None:
    own = view.syntax.verbs.get(frame.head)
    if own is None or frame.roles is None or frame.voice != "active" or frame.action not in set(REVERSED):
        return None
    taken = [one for one in view.syntax.verbs.values() if view.items[one.at].lower.startswith(_ENDING)]
    for verb in taken[:_BACK]:
        decided = [] if verb is own else acted_on(view.items, verb, verb_voice(verb))
        if any(_makes(view, one.head, one.last, own) for one in decided):
            return _reversed(view, frame, verb)
    return None


def _makes(view: SentenceView, head: int, end: int, own: Verb) -> bool:
    """Tell whether what is taken back is the decision that a verb hangs on."""
    if view.items[head].lower not in _DECISIONS:
        return False
    if own.form == "infinitive":
        return end == own.start
    return own.relation in ("relative", "postmodifier") and any(one.head == head for one in own.subject)


def _reversed(view: SentenceView, frame: Frame, verb: Verb) -> Frame:
    items, voice = view.items, verb_voice(verb)
    action = str(REVERSED[Action(frame.action)])
    senders = subject_actors(items, verb)[0] if voice == "active" else []
    trigger = "lift" if action == "lifted" else "reinstate"
    if action == "lifted" and items[verb.at].lower.startswith(_FOR_A_TIME):
        trigger, action = "suspend", "suspended"
    return replace(
        frame,
        clause=clause_at(view, verb.at),
        trigger=trigger,
        action=action,
        voice=voice,
        rule=f"{voice}.{trigger}.act",
        roles=replace(frame.roles, senders=senders or frame.roles.senders) if frame.roles is not None else None,
    )
