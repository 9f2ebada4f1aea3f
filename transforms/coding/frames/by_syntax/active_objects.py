"""The object of an active verb, to its right."""

from collections.abc import Iterator
from dataclasses import replace

from transforms.coding.model import Clause, Frame
from transforms.coding.verbs.objects import Candidate, candidate, make_frame, object_kind
from transforms.coding.verbs.verb_objects import leaves_body, says_by_putting
from transforms.reading import grammar as g
from transforms.reading.clauses import right_end
from transforms.reading.grammar import SPANS
from transforms.reading.inflection import ING
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import FINITE, NounPhrase

_MANDATES = frozenset({"mandate", "mandates"})
_OUTCOMES = word_set("effect effects impact impacts consequence consequences toll burden brunt bite sting pain")
"""What measures bring about: who deepens or softens it changes none of them."""
_WITHIN_OBJECT = frozenset({"of", "including", "like", "among"})


def active_frame(clause: Clause, senses: list[Sense]) -> Frame | None:
    """Find the object of an active verb: a measure if there is one, else a party, else "it" where that is a measure."""
    found = _joined_in(clause, senses) or _direct_object(clause, senses)
    found = found or _pronoun(clause, senses) or _what_expires(clause, senses)
    if found is None:
        return None
    if found.kind == "relief":
        clause = replace(clause, right=right_end(clause.items, clause.head, keep_reasons=True))
    return make_frame(clause, found, "active")


def _joined_in(clause: Clause, senses: list[Sense]) -> Candidate | None:
    """Read "joined France in an oil embargo": what another does already stands after "in"."""
    if not clause.items[clause.head].lower.startswith("join"):
        return None
    verb = clause.view.syntax.verbs.get(clause.head)
    others = [] if verb is None or verb.passive else verb.objects
    if not others or any(clause.items[one.head].kind not in ("actor", "group", "word") for one in others):
        return None
    links = [*verb.links, *(link for one in others for link in one.links)] if verb is not None else []
    inside = next((one.phrase for one in links if one.word == "in" and one.verb is None), None)
    kind = None if inside is None else object_kind(clause.items[inside.head])
    if inside is None or kind != "measure" or lower_at(clause.items, inside.start) in _DEFINITE:
        return None
    return candidate(senses, kind, inside.head)


_DEFINITE = word_set("the its their his this that these those")


def frame_with_measure(clause: Clause, senses: list[Sense]) -> Frame | None:
    """Read "hit Iran with sanctions": the measure stands after "with"."""
    fit = next((sense for sense in senses if sense.particle == "with"), None)
    if fit is None:
        return None
    seen_with = False
    for here in range(clause.head + 1, clause.right):
        low = clause.items[here].lower
        if seen_with and (low == "to" or (low in g.PREPOSITIONS and low not in _WITHIN_OBJECT)):
            return None  # "met with officials at a forum to discuss the sanctions"
        seen_with = seen_with or low == "with"
        found = candidate([fit], object_kind(clause.items[here]), here)
        if seen_with and found is not None:
            return make_frame(clause, found, "active")
    return None


def _direct_object(clause: Clause, senses: list[Sense]) -> Candidate | None:
    party: Candidate | None = None
    for here, kind in _objects(clause):
        found = candidate(senses, kind, here)
        if kind == "party":
            party = party or found
        elif found is not None:
            return found
        elif kind in ("measure", "list") and party is None:
            return None
    return party


def _what_expires(clause: Clause, senses: list[Sense]) -> Candidate | None:
    """Read "the embargo on Iraq expired": what runs out is the subject."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is not None and verb.form in ("infinitive", "finite") and verb.objects:
        return None  # "imposed sanctions and joined a campaign to end whaling", "on Mali, which ended the talks"
    expiring = [sense for sense in senses if sense.data.name == "expire"]
    for here in range(clause.head - 1, clause.left - 1, -1):
        kind = object_kind(clause.items[here])
        found = candidate(expiring, kind, here) if kind in ("measure", "package", "relief") else None
        if found is not None:
            return found if verb is None or _within(clause, verb.subject, here) else None
    return None


def _within(clause: Clause, subject: list[NounPhrase], at: int) -> bool:
    """Tell whether a place lies in a subject, with what hangs on it, or at least in no clause before its own."""
    if any(one.start <= at < one.last for one in subject):
        return True
    verbs = clause.view.syntax.verbs
    if len(subject) == 1 and clause.items[subject[0].start - 1].lower in _JOINED and at < subject[0].start:
        named = clause.items[subject[0].head].kind == "word"
        told = any(one.form in FINITE and one.at < at for one in verbs.values())
        if named and told:  # "imposed sanctions on Mali, and the talks ended"
            return False
    return not any(verbs[here].form in FINITE for here in range(at + 1, clause.head) if here in verbs)


_JOINED = frozenset({"and", "but", ",", ";"})


def _objects(clause: Clause) -> Iterator[tuple[int, str]]:
    """Yield what may be the direct object, up to a preposition that ends it or a gerund; an unknown name is a party."""
    verbs = clause.view.syntax.verbs
    for here in range(clause.head + 1, clause.right):
        item = clause.items[here]
        if item.lower in _MANDATES:
            return  # "extends the mandate of the experts who watch over the arms embargo"
        if item.lower in _OUTCOMES and lower_at(clause.items, here + 1) == "of":
            return  # "the drought deepened the effects of the embargo"
        kind = object_kind(item)
        if here in verbs and verbs[here].form == "finite" and verbs[here].relation == "joined":
            return
        if kind is not None:
            yield here, kind
        elif _ends_object(clause.items, here) or (item.kind == "trigger" and ING in item.forms):
            return
        elif item.kind == "word" and item.text[0].isupper():
            yield here, "party"


def _ends_object(items: list[Item], at: int) -> bool:
    """Tell whether a word ends the direct object: a preposition other than "of" that no date follows."""
    low = items[at].lower
    if low not in g.PREPOSITIONS or low in _WITHIN_OBJECT:
        return False
    if low in ("for", "by") and any(one.lower in SPANS for one in items[at + 1 : at + 5]):
        return False
    if low == "in" and at and items[at - 1].lower in _TAKING_PART:
        return False  # "ended its participation in the embargo"
    after = item_at(items, at + 1)
    return after is None or after.kind != "date"


_TAKING_PART = word_set("participation involvement")


def _pronoun(clause: Clause, senses: list[Sense]) -> Candidate | None:
    said = lower_at(clause.items, clause.head + 1) in ("it", "them") and not says_by_putting(clause, clause.head + 2)
    if clause.view.recalls_measure and said and not leaves_body(clause, clause.head + 2):
        return candidate(senses, "measure", clause.head + 1)
    return None
