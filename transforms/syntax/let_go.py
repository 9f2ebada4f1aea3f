"""What somebody lets run out, however much stands between: "let a licence that allowed Mali to sell gold lapse"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import MAIN, NounPhrase, Verb

LETTING = word_set("let lets letting allow allows allowed allowing permit permits permitted leave leaves left leaving")
_RUNNING_OUT = word_set("lapse expire die sunset")
_MEASURES = frozenset({"measure", "package", "relief", "reliefnoun"})


def what_lapses(items: list[Item], before: list[Verb], verb: Verb) -> tuple[Verb, NounPhrase] | None:
    """Return who lets a measure run out, as a verb, and the measure; None where nothing is let run out.

    Args:
        items: those of the sentence.
        before: the verbs to the left, in order.
        verb: the verb that may say what is let happen.
    """
    low = items[verb.at].lower
    runs = low in _RUNNING_OUT or (low == "run" and lower_at(items, verb.at + 1) == "out")
    if not runs or verb.passive:
        return None
    for place in range(len(before) - 1, -1, -1):
        one = before[place]
        if items[one.at].lower in LETTING and not one.passive:
            told = one.objects or (before[place + 1].subject if place + 1 < len(before) else [])
            if told and told[0].start > one.at and _is_measure(items, told[0]):
                return one, told[0]
        if one.relation in MAIN:
            return None
    return None


def _is_measure(items: list[Item], phrase: NounPhrase) -> bool:
    at = phrase.head - 1 if items[phrase.head].kind == "number" else phrase.head  # "General License 44"
    return items[at].kind == "measure" and items[at].data.kind in _MEASURES
