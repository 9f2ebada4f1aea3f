"""What a step that is told is for: "froze their assets in a bid to tighten the embargo" tells the freeze alone."""

from transforms.coding.model import RELAXING, Reading, by_sentence
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_WIDENING = frozenset({"expanded", "eased"})
"""Changes of a measure as a whole, which the step itself brings about."""
_ENDS = word_set("bid effort efforts attempt move drive push intention aim goal purpose object view")
_SEEKING = word_set("aiming seeking hoping trying attempting intending wanting")
_BRINGING = frozenset({"in", "with"})
_BEFORE = 5


def without_ends(readings: list[Reading]) -> list[Reading]:
    """Leave out a wider measure that a sentence names as the end of a step that it tells as decided."""
    told = by_sentence(readings)
    return [one for one in readings if not _is_end(one, told[one.frame.view.index])]


def _is_end(one: Reading, beside: list[Reading]) -> bool:
    frame = one.frame
    verb = frame.view.syntax.verbs.get(frame.head)
    if one.verdict.decided or frame.action not in _WIDENING or verb is None or not _says_end(frame.items, verb):
        return False
    return any(_brings_about(other, one) for other in beside)


def _says_end(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says what somebody wants to achieve ("in a bid to tighten", "aiming to tighten")."""
    if verb.form not in ("infinitive", "gerund"):
        return False
    if verb.above is not None and verb.above.form == "gerund" and items[verb.above.at].lower in _SEEKING:
        return items[verb.above.start - 1].lower in (",", "in") or verb.above.start == 0
    before = [item.lower for item in items[max(0, verb.start - _BEFORE) : verb.start]]
    return not _BRINGING.isdisjoint(before) and not _ENDS.isdisjoint(before[-2:])


def _brings_about(step: Reading, end: Reading) -> bool:
    """Tell whether a step is decided that changes the same measures the same way."""
    if step is end or not step.verdict.decided:
        return False
    if (step.frame.action in RELAXING) != (end.frame.action in RELAXING):
        return False
    return not end.roles.senders or not step.roles.senders or bool(end.roles.sender_codes & step.roles.sender_codes)
