"""What an act that is adopted asks of all: "the resolution, adopted on Friday, calls for an arms embargo"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict, lower_words
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ASKING = ("call", "requir", "oblig", "demand", "order", "direct", "instruct")
_COUNCIL_ACTS = frozenset({"resolution"})
_ORDERS = ("executive order", "order", "decree", "proclamation")
_ADOPTING = word_set("adopted approved passed adopts approves passes")
_SIGNING = word_set("signed issued signs issues")
_NOT_YET = word_set("draft proposed if would could may might should will not voluntary optional non-binding nonbinding")
_INNER = frozenset({"infinitive", "gerund"})


def made_by_act(frame: Frame) -> Verdict | None:
    """Judge a ban that an adopted resolution of the Security Council, or a signed order, calls for: it is made."""
    if frame.action != "imposed" or frame.view.is_title or not any(_asks(item) for item in frame.items):
        return None
    asking = _asking(frame)
    if asking is None or not asking.subject:
        return None
    act = asking.subject[0]
    name, words = frame.items[act.head].lower, lower_words(frame.items[act.start : frame.object_at])
    if _NOT_YET & words or (name not in _COUNCIL_ACTS and not name.endswith(_ORDERS)):
        return None
    made = _SIGNING if name not in _COUNCIL_ACTS else _ADOPTING
    for verb in frame.view.syntax.verbs.values():
        group = lower_words(frame.items[verb.start : verb.at])
        if frame.items[verb.at].lower not in made or group & _NOT_YET:
            continue
        acted = verb.objects or verb.subject
        of_council = made is _SIGNING or any(map(_is_council, frame.items))
        if of_council and any(one.head == act.head for one in acted):
            return Verdict(Status.IN_FORCE, frame.items[verb.at].text)
    return None


def _asks(item: Item) -> bool:
    return item.lower.startswith(_ASKING)


def _asking(frame: Frame) -> Verb | None:
    """Return the verb of asking under which a change stands, with nothing finite between the two."""
    before = [one for at, one in frame.view.syntax.verbs.items() if at <= max(frame.head, frame.object_at)]
    for verb in reversed(before):
        if _asks(frame.items[verb.at]) and not verb.passive:
            return verb
        if verb.form not in _INNER and verb.at != frame.head:
            return None
    return None


def _is_council(item: Item) -> bool:
    """Tell whether an item names the Security Council, whose resolutions alone bind."""
    named = item.kind in ("actor", "anaphor") and item.data.code == "UN"
    return named and "council" in item.lower
