"""Who follows with a date or a number and no verb: "Canada lifted it in 2013, Norway a year later"."""

from schemas.vocabulary import BODIES
from transforms.coding.discourse.likewise.echoes import echo, without
from transforms.coding.model import Reading, SentenceView
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.coding.parties.senders import OFTEN_ACTING, USUAL_SENDERS
from transforms.reading.grammar import COUNTS
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_LATER = word_set("later earlier before after afterwards ago")
_LIKELY = frozenset({*OFTEN_ACTING, *BODIES})
_SOONER = word_set("later earlier before after afterwards")
_SAME = word_set("same next following")
_SAME_DAY = ("the same ", "the next ", "the following ")
_CLOSING = word_set(", ; . and but : ) – —")
_LONGEST = 6
_NUMBERS = COUNTS | {"one"}


def gapped(view: SentenceView, told: list[Reading]) -> tuple[list[Reading], list[Reading]]:
    """Read "Canada lifted it in 2013, Norway a year later": an actor with a date or a number, and no verb."""
    items, model = view.items, told[-1]
    if not model.roles.senders or model.frame.voice != "active":
        return told, []
    found: list[Reading] = []
    for at in range(model.frame.head + 2, len(items) - 1):
        joint = lower_at(items, at - (2 if lower_at(items, at - 1) == "the" else 1))
        if joint not in (",", "and", ";") or items[at].kind not in ("actor", "group"):
            continue
        senders, end = actors_from(items, at)
        codes = {code for code, _ in senders}
        if not senders or codes & model.roles.sender_codes:
            continue
        if not (_is_remnant(view, model, at, end) or _sooner_or_later(view, model, codes, end)):
            continue
        if not found and joint == "and" and lower_at(items, at - 2) != "," and not codes <= {*USUAL_SENDERS, *BODIES}:
            continue
        told = _without_senders(told, model, codes)
        found.append(echo(view, at, senders, model.verdict))
    return told, found


def _without_senders(told: list[Reading], model: Reading, codes: set[str]) -> list[Reading]:
    """Return the readings of a sentence without those who are senders of what follows among the hit of its verb."""
    kept = [without(one, codes) if one.frame.head == model.frame.head else one for one in told]
    rest = [
        one
        for one in kept
        if one.frame.head != model.frame.head or not {hit.country for hit in one.roles.targets if not hit.name} & codes
    ]
    return rest or kept


def _sooner_or_later(view: SentenceView, model: Reading, codes: set[str], end: int) -> bool:
    """Tell whether only how much sooner or later it was ends the clause ("…, Latvia a week earlier").

    Not of one whom the sender may as well have hit: "Iran barred Norway's ships, Latvia's a week later".
    """
    if not {*codes, *model.roles.sender_codes} <= _LIKELY:
        return False
    words = [item.lower for item in view.items[end : end + _LONGEST]]
    if any(end <= one.at < end + _LONGEST for one in view.syntax.verbs.values()):
        return False
    last = next((at for at, word in enumerate(words) if word in _CLOSING), len(words))
    own = words[:last]
    compared = own[-1:] != [] and own[-1].rpartition(" ")[2] in _SOONER
    same = own[:1] == ["the"] and len(own) > 1 and own[1] in _SAME
    one = own[:1] != [] and own[0].startswith(_SAME_DAY)
    return 0 < len(own) < _LONGEST and (compared or same or one)


def _is_remnant(view: SentenceView, model: Reading, at: int, end: int) -> bool:
    """Tell whether a date or a number ends the clause, as one stands in the clause before."""
    items = view.items
    first = items[end] if end < len(items) else None
    if first is None or any(end <= one.at < end + 6 for one in view.syntax.verbs.values()):
        return False
    kinds = {item.kind for item in items[model.frame.head + 1 : at]}
    dated = first.kind == "date" or (
        first.lower in ("a", "one", "two", "three", "some", "in", "on")
        and any(item.kind == "date" or item.lower in _LATER for item in items[end : end + 4])
    )
    if dated:
        return "date" in kinds
    closes = end + 1 >= len(items) or items[end + 1].kind in ("mark", "date") or items[end + 1].lower == "and"
    return (first.kind == "number" or first.lower in _NUMBERS) and closes
