"""Goods that follow the pronoun of who gets them: "no member may sell it weapons"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_GIVING = ("sell", "supply", "send", "give", "ship", "lend", "deliver", "provide", "export", "offer", "grant")
_RECEIVERS = word_set("it them him her")
_REACH = 5


def given_to_pronoun(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return the goods that stand right behind a pronoun as the only object of a verb of giving; none where none do."""
    if verb.passive or len(verb.objects) != 1 or not items[verb.at].lower.startswith(_GIVING):
        return []
    receiver = verb.objects[0]
    if receiver.end - receiver.start != 1 or items[receiver.start].lower not in _RECEIVERS:
        return []
    end = receiver.end
    while end < min(len(items), receiver.end + _REACH) and items[end].kind in ("word", "sector", "measure", "actor"):
        end += 1
        if items[end - 1].kind in ("sector", "measure"):
            return [NounPhrase(receiver.end, end, end - 1)]
    return []
