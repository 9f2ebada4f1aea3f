"""Who only looks on where others make a change: "Peru welcomed the lifting", "a diplomat in Vienna hinted"."""

from transforms.coding.discourse.pronouns.kin import neighboured
from transforms.coding.model import SentenceView
from transforms.coding.parties.talked_of import is_seat
from transforms.coding.verbs.reliefs import beneficiaries
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

GREETING = ("welcom", "hail", "applaud", "prais", "cheer", "greet", "celebrat", "salut", "commend")
_CHANGES = frozenset({"nominal", "trigger", "measure"})
_STEPS = frozenset({"step", "steps", "move", "moves", "decision", "announcement", "vote", "news"})
_CONDITIONS = word_set("once if unless provided")
_SCOPE = 3
"""Items past its verb within which the object of a condition stands."""


def greets(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb only says that somebody is glad of a change that others made."""
    if not items[verb.at].lower.startswith(GREETING):
        return False
    told = (*verb.subject, *verb.objects) if verb.passive else verb.objects
    here = [*(item for one in told for item in items[one.start : one.last]), *items[verb.end : verb.end + _SCOPE]]
    return any(item.kind in _CHANGES or item.lower in _STEPS for item in here)


def onlookers(view: SentenceView) -> set[int]:
    """Return the places of the actors that a sentence names without a part in its change."""
    found = {at for at in range(2, len(view.items)) if is_seat(view.items, at)} | beneficiaries(view.items)
    kin = neighboured(view.items)
    found.update(() if kin is None else (kin,))
    for verb in view.syntax.verbs.values():
        if greets(view.items, verb):
            glad = [one.phrase for one in verb.links if one.word == "by"] if verb.passive else verb.subject
            found.update(at for one in glad for at in range(one.start, one.last))
        elif _opens_condition(view.items, verb):
            found.update(at for one in verb.objects for at in range(one.start, one.last))
    return found


def _opens_condition(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says on what a change hangs: "once Belgrade recognises Kosovo"."""
    if verb.form != "finite" or not verb.subject or verb.passive:
        return False
    start = verb.subject[0].start
    return start > 0 and items[start - 1].lower in _CONDITIONS
