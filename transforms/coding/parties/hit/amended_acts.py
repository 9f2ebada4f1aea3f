"""Whom an act is on that is amended to do something: "amended its Syria regulations to ban oil imports"."""

from transforms.coding.model import Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.legal_acts.annexes import annex_of
from transforms.coding.parties.legal_acts.rewriting import is_rewritten
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, Verb

_REGIMES = word_set("regulations regulation ordinance decree order rules")
_FORMS = frozenset({"infinitive", "gerund"})
_HITTING = frozenset({"on", "against", "upon", "over"})


def named_or_amended(items: list[Item], verb: Verb, named: list[Target]) -> list[Target]:
    """Return whom an object names, or else whom the act is on that is amended for it."""
    known = any(one.country or one.name for one in named)
    return named if known else _amended_against(items, verb) or named


def _amended_against(items: list[Item], verb: Verb) -> list[Target]:
    """Return whom an act is on that is amended to do something: "amended its Syria regulations to ban oil imports"."""
    above = verb.above
    if above is None or verb.form not in _FORMS or not is_rewritten(items, above):
        return []
    texts = above.subject if above.passive else above.objects
    hung = [link.phrase for one in texts if items[one.head].kind == "measure" for link in one.links if _hits(link)]
    if hit := [actor for one in hung for actor in actors_in(items, one)]:
        return [Target(code, None, None, words) for code, words in hit]
    parts = [*texts, *(link.phrase for one in texts if annex_of(items, one) for link in one.links)]
    act = next((one for one in parts if items[one.head].lower.rpartition(" ")[2] in _REGIMES), None)
    if act is None:
        return []
    named = [
        (code, item.text) for item in items[act.start : act.head] if item.kind == "actor" for code in codes_of(item)
    ]
    return [Target(code, None, None, words) for code, words in named if code not in USUAL_SENDERS]


def _hits(link: Link) -> bool:
    return link.word in _HITTING
