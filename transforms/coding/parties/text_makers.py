"""Texts and who made them: "a law signed by the president of Mali banning …" is that president's, whoever tells it."""

from transforms.coding.model import Coded
from transforms.coding.parties.actors import coded
from transforms.reading.kinds import ACTORS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_TEXTS = word_set(
    "law legislation decree edict order resolution decision ruling directive act proclamation regulation ordinance "
    "statute notice circular instruction regulations decrees orders laws list notification announcement directives "
    "communique communiqué ukase"
)
_MADE = word_set(
    "signed issued adopted passed approved enacted taken promulgated published agreed decreed voted endorsed read "
    "announced presented unveiled released made circulated"
)


def makers_of_text(items: list[Item], verb: Verb | None) -> list[Coded]:
    """Return who made the text that a verb of change has as its subject, where "by" says so."""
    if verb is None or verb.passive or len(verb.subject) != 1:
        return []
    text = verb.subject[0]
    if items[text.head].lower.rpartition(" ")[2] not in _TEXTS:
        return []
    named = [item for phrase in _makers(items, verb, text) for item in items[phrase.start : phrase.end]]
    return list(dict.fromkeys(code for item in named if item.kind in ACTORS for code in coded(item)))


def _makers(items: list[Item], verb: Verb, text: NounPhrase) -> list[NounPhrase]:
    """Return what "by" brings behind a text, or behind the participle that says how it was made."""
    hung: list[Link] = [link for link in text.links if link.verb is None or items[link.verb].lower in _MADE]
    above = verb.above
    if above is not None and above.form == "participle" and items[above.at].lower in _MADE:
        hung += above.links
    return [link.phrase for link in hung if link.word == "by"]


_BILLS = word_set("bill bills amendment amendments motion motions legislation")


def house_of(items: list[Item], act: NounPhrase, hit: set[str]) -> list[Coded]:
    """Return before whose parliament a bill is, where its sentence names one: "a bill to ban coal is in the Senate"."""
    if items[act.head].lower.rpartition(" ")[2] not in _BILLS:
        return []
    named = [item for item in items if item.kind == "actor" and item.data.kind == "organ"]
    found = list(dict.fromkeys(code for item in named for code in coded(item)))
    codes = {code for code, _ in found}
    return found[:1] if len(codes) == 1 and not codes & hit else []
