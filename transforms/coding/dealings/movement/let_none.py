"""Ships and planes of which none is let in, or that are not wanted: "lets no Malian aircraft in"."""

from transforms.coding.dealings.dealing_words import has_no_subject
from transforms.coding.dealings.movement.sides import is_told, links_of, movement_frame, movement_roles, places_of
from transforms.coding.dealings.movement.whose_doing import acting_in, are_movers, is_denied, is_office, parts_of
from transforms.coding.dealings.movement.wording import rule_of, told_rule
from transforms.coding.dealings.movers import are_persons, moving_sector
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_STANDING = word_set("still remain remains remained never")
_WANTED = word_set("wanted welcome unwelcome tolerated")
_PUTTING = ("put", "plac", "declar", "mak", "made", "rul")
_LETTING = ("let", "admit", "allow", "permit", "wav")
_INWARD = word_set("in into through over across past inside ashore to")

HEADS = Heads(words=_WANTED, stems=(*_PUTTING, *_LETTING), copula=True)
"""The verbs that ``let_none`` may read."""


def let_none(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read movers of which none is let in, or that nobody wants; None where the verb tells of no such thing."""
    found = (
        _lets_none_in(clause, verb, memory)
        or _none_let(clause, verb, memory)
        or _unwanted(clause, verb, memory)
        or _put_out_of_bounds(clause, verb, memory)
    )
    return found if found is not None and is_told(clause, memory) else None


def _lets_none_in(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read "Lithuania lets no aircraft in that has crossed Belarus", "will let none of its lorries through"."""
    items = clause.items
    if verb.passive or not items[verb.at].lower.startswith(_LETTING) or verb.form not in ("finite", "infinitive"):
        return None
    movers = verb.objects[:1]
    none = bool(movers) and items[movers[0].start].lower in ("no", "none", "neither")
    if not none or not are_movers(items, movers) or parts_of(items, verb).isdisjoint(_INWARD):
        return None
    by = acting_in(items, verb)
    if not by and not is_office(items, verb):
        return None
    roles = movement_roles(clause, memory, movers, _come_by(clause, verb), by)
    return movement_frame(clause, ("denial", "imposed"), roles, passive=False)


def _none_let(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read "no Malian ship would be allowed to use the lanes of the South", "no lorry is let through"."""
    items = clause.items
    group = {item.lower for item in items[verb.start : verb.at]}
    if not verb.passive or not items[verb.at].lower.startswith(_LETTING) or not has_no_subject(items, verb):
        return None
    if not are_movers(items, verb.subject[:1]) or {"may", "could", "should"} & group:
        return None
    below = [one for one in clause.view.syntax.verbs.values() if one.above is verb and one.form == "infinitive"]
    if not below and parts_of(items, verb).isdisjoint(_INWARD):
        return None
    above = verb.above
    by = actors_by(items, verb.links)
    if not by and above is not None and above.at < verb.at and not above.passive:
        by = acting_in(items, above)
    places = [*places_of(items, verb), *(one for each in below for one in _ground_of(items, each))]
    roles = movement_roles(clause, memory, verb.subject[:1], places, by)
    return movement_frame(clause, (rule_of(items, verb, "imposed"), "imposed"), roles, passive=True)


def _ground_of(items: list[Item], verb: Verb) -> list[Coded]:
    return [*places_of(items, verb), *(one for each in verb.objects for one in actors_in(items, each))]


def _come_by(clause: Clause, verb: Verb) -> list[Coded]:
    """Return the lands that what is kept out has come from or through ("that has crossed Belarus")."""
    items = clause.items
    below = [
        one for one in clause.view.syntax.verbs.values() if one.at > verb.at and one.relation in ("relative", "reduced")
    ]
    phrases = [
        *(each for one in below[:1] for each in one.objects),
        *(link.phrase for one in below[:1] for link in one.links),
    ]
    return [code for one in phrases for code in actors_in(items, one)]


def _unwanted(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read "its jets are not wanted at Mirabel", "are unwelcome in Norwegian ports"."""
    items = clause.items
    said = {items[verb.at].lower} | {item.lower for item in items[verb.end : verb.end + 2]}
    denied = {item.lower for item in items[verb.start : verb.end + 2]}
    if not denied.isdisjoint(_STANDING):
        return None
    no_more = "no" in denied and "longer" in denied
    if _WANTED.isdisjoint(said) or not ("not" in denied or no_more or "unwelcome" in said):
        return None
    if not are_movers(items, verb.subject[:1]) or are_persons(items, verb.subject[0]):
        return None
    if verb.form == "finite" and not verb.passive:
        return None
    above = verb.above
    by = [] if above is None or above.passive or above.at > verb.at else acting_in(items, above)
    roles = movement_roles(clause, memory, verb.subject[:1], places_of(items, verb), by)
    return movement_frame(clause, ("denial", "imposed"), roles, passive=True)


def _put_out_of_bounds(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read "its harbours have been put out of bounds to Malian crews", "declared Orly off limits to Malian planes"."""
    items = clause.items
    if not items[verb.at].lower.startswith(_PUTTING) or is_denied(items, verb):
        return None
    after = [item.lower for item in items[verb.at + 1 : verb.right + 2]]
    if "bounds" not in after and "off limits" not in " ".join(after):
        return None
    whom = [link.phrase for link in links_of(verb) if link.word in ("to", "for") and link.verb is None]
    movers = [one for one in whom if moving_sector(items, one) is not None]
    ground = verb.subject if verb.passive else verb.objects
    by = [one for each in ground for one in actors_in(items, each)]
    by = by or (actors_by(items, verb.links) if verb.passive else acting_in(items, verb))
    if not movers:
        return None
    roles = movement_roles(clause, memory, movers[:1], [], by)
    return movement_frame(clause, (told_rule(items, verb), "imposed"), roles, passive=verb.passive)
