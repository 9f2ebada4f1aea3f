"""Who acts in the items of an enumeration: whom the sentence that opens it says to ("The United States will: …")."""

from transforms.coding.model import Coded, SentenceView
from transforms.coding.parties.actors import coded
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading import grammar as g
from transforms.reading.bullets import is_bulleted
from transforms.reading.dates.dates import StatedDate
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_OPENING = frozenset({":", "—", "–", "-", "--"})
_LONGEST = 15
"""Items back at which the sentence may stand that opens an enumeration."""


def opened_by(views: list[SentenceView], view: SentenceView) -> list[Coded]:
    """Return who acts by the sentence that opens the enumeration of which a sentence is an item; nobody otherwise."""
    if not is_bulleted(view.items):
        return []
    for before in reversed(views[max(0, view.index - _LONGEST) : view.index]):
        if is_bulleted(before.items):
            continue
        return acting_in(before) if before.items and before.items[-1].lower in _OPENING else []
    return []


def acting_in(view: SentenceView) -> list[Coded]:
    """Return who acts by a sentence that opens an enumeration."""
    found = (subject_of(view.items, verb) for verb in reversed(view.syntax.verbs.values()))
    return next((one for one in found if one), []) or _before_modal(view.items) or _own_state(view.items)


def _own_state(items: list[Item]) -> list[Coded]:
    """Return the one state named where "I" or "we" act ("To the Congress of Chad: I have prohibited: …")."""
    if not any(item.lower in ("i", "we") for item in items):
        return []
    named = {code: words for item in items if item.kind == "actor" for code, words in coded(item)}
    return list(named.items()) if len(named) == 1 else []


def _before_modal(items: list[Item]) -> list[Coded]:
    """Return the state that stands before the modal on which an opening ends ("Effective at once, Norway will:")."""
    if len(items) < 3 or items[-2].lower not in g.MODALS | g.HAVE:
        return []
    return coded(items[-3]) if items[-3].kind == "actor" else []


def subject_of(items: list[Item], verb: Verb) -> list[Coded]:
    """Return the actors of the subject of a verb, each once."""
    return list(dict.fromkeys(one for phrase in verb.subject for one in actors_in(items, phrase)))


def decided_on(view: SentenceView) -> StatedDate | None:
    """Return the one day on which a sentence says that something was decided."""
    days = [one for one in view.dates if one.role == "on" and one.value is not None]
    return days[0] if len(days) == 1 else None
