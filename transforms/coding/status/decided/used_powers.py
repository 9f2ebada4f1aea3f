"""What powers are used for, or a measure is amended for, which is done: "used his powers to waive the sanctions"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.parties.legal_acts.rewriting import was_rewritten
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_USING = word_set("used uses using invoked invokes invoking exercised exercises exercising wielded employed")
_POWERS = word_set("power powers authority authorities prerogative right rights clause provision discretion pen")
_JOINING = frozenset({"and", ",", ";"})
_OPEN = g.MODALS | g.NEGATIONS | g.DO | frozenset({"to"})


def by_used_powers(frame: Frame) -> Verdict | None:
    """Return that a change is in force which powers were used for, or a measure was amended for; None of any other."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None or verb.form != "infinitive" else _above_all(frame.items, verb)
    if verb is None or above is None:
        return None
    items = frame.items
    if was_rewritten(items, above):
        return Verdict(Status.IN_FORCE, items[above.at].text)  # "was amended to allow sales of food"
    if above.passive:
        return None
    if items[above.at].lower not in _USING or {item.lower for item in items[above.start : above.at]} & _OPEN:
        return None
    held = any(items[one.head].lower.rpartition(" ")[2] in _POWERS for one in above.objects)
    return Verdict(Status.IN_FORCE, items[above.at].text) if held else None


def _above_all(items: list[Item], verb: Verb) -> Verb | None:
    """Return what governs an infinitive, past those that it is joined to ("to declare … and to ban")."""
    above = verb.above
    while above is not None and above.form == "infinitive" and items[verb.start - 1].lower in _JOINING:
        verb, above = above, above.above
    return above
