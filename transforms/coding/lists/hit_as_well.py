"""What is told of goods or parties right after a measure, so that it hits them: "Tomatoes may not come in".

"Banks are the main target" and "Two insurers are named" say so as well.
"""

from transforms.coding.lists.listed import Listed
from transforms.coding.model import SentenceView
from transforms.reading import grammar as g
from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_GOODS = frozenset({"sector"})
_OTHERS = frozenset({"actor", "group", "measure", "trigger", "nominal", "dealing_verb"})
_COMING = word_set("come enter cross pass get reach arrive")
_BROUGHT = word_set("brought let taken admitted allowed sold unloaded landed waved")
_STAYING = frozenset({"stay out", "stay away", "remain outside", "stay outside"})
_WAYS = word_set("in into through there over across ashore")
_CHIEF = word_set("main chief prime principal primary biggest central first obvious clear")
_TARGETS = word_set("target targets")
_ENDS = word_set(". ; , from until till on")
_TOLD = frozenset({"named"})


def hit_as_well(view: SentenceView) -> Listed | None:
    """Return those of whom a sentence only says what a measure does to them; None where it speaks of anything else."""
    for verb in view.syntax.verbs.values():
        if verb.relation != "main" or not verb.subject or verb.subject[0].start >= verb.start:
            continue
        start = verb.subject[0].start
        own = view.items[start : verb.start]
        if start > 1 or any(one.kind in _OTHERS for one in own) or own[0].lower in g.NEGATIONS | {"no", "neither"}:
            return None
        words = tuple(one.lower for one in view.items[verb.start : verb.end + 1])
        goods = all(view.items[one.head].kind in _GOODS for one in verb.subject)
        hit = (goods and _is_kept_out(view.items, verb, words)) or _is_target(view.items, verb)
        named = any(one.kind in ONLY_HIT for one in own) and _is_named(view.items, verb)
        return Listed(start, verb.start, ()) if hit or named else None
    return None


def _is_kept_out(items: list[Item], verb: Verb, words: tuple[str, ...]) -> bool:
    """Tell whether goods may not come in any more, whoever brings them."""
    if items[verb.at].lower in _STAYING:
        return "must" in words and _ends(items, verb.at + 1)
    denied = not g.NEGATIONS.isdisjoint(words) or "cannot" in words or ("no" in words and "longer" in words)
    if not denied or g.MODALS.isdisjoint(words):
        return False
    first = items[verb.at].lower.partition(" ")
    moved = first[0] in (_BROUGHT if verb.passive else _COMING)
    way = first[2] in _WAYS or lower_at(items, verb.at + 1) in _WAYS or first[0] in ("enter", "sold")
    after = verb.at + 1 + (lower_at(items, verb.at + 1) in _WAYS)
    return moved and way and _ends(items, after)


def _is_target(items: list[Item], verb: Verb) -> bool:
    """Read "are the main targets", "is its chief target"."""
    if verb.form != "copula" or len(verb.objects) != 1 or len(items[verb.start : verb.end]) > 1:
        return False
    told = [one.lower for one in items[verb.objects[0].start : verb.objects[0].end]]
    return told[-1] in _TARGETS and not _CHIEF.isdisjoint(told) and _ends(items, verb.objects[0].end)


def _is_named(items: list[Item], verb: Verb) -> bool:
    """Read "Two banks are named."."""
    return verb.passive and items[verb.at].lower in _TOLD and verb.at - verb.start <= 1 and _ends(items, verb.at + 1)


def _ends(items: list[Item], at: int) -> bool:
    return at >= len(items) or items[at].kind == "date" or items[at].lower in _ENDS
