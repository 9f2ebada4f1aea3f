"""Frameworks for sanctions that are set up, prolonged or done away with: "a regime under which funds are frozen"."""

from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.verb_roles import verb_roles
from transforms.reading.grammar import DETERMINERS
from transforms.reading.kinds import COUNTRY_NAMES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_FRAMEWORKS = word_set("framework frameworks regime basis mechanism scheme")
_SETTING_UP = ("set up", "set", "establish", "creat", "adopt", "introduc", "put", "launch", "institut")
_NEEDS_PARTICLE = {"set": "up", "put": "place"}
_CHANGING = frozenset({"lift", "extend"})
_OPENS = word_set("under that which allowing enabling permitting authorising authorizing for to letting")
_ALLOWING = word_tuple("allow enabl permit authori make let provid under impos target punish sanction")
_NEAR = 3
_WHERE = word_set("in on against of from for")


def framework_frames(clause: Clause, verb: Verb) -> list[Frame]:
    """Read what becomes of a framework that says what it is for, or that one before it names as one of sanctions."""
    items, view = clause.items, clause.view
    acted = verb.subject if verb.passive else [*verb.objects, *(one.phrase for one in verb.links if one.word == "up")]
    phrase = next((one for one in acted if items[one.head].lower in _FRAMEWORKS), None)
    action = None if phrase is None else _action(items, verb)
    if phrase is None or action is None:
        return []
    end = _end_of_purpose(items, phrase)
    alone = phrase.end - phrase.start <= _ALONE and items[phrase.start].lower in DETERMINERS
    rules = items[phrase.head].lower == "regime" and action == "imposed"  # "The regime was set up after a coup"
    if end is None and (rules or not (verb.passive and alone and view.recalls_measure)):
        return []
    voice = "passive" if verb.passive else "active"
    named = Named(targets=_hit(items, phrase.end, end) if end is not None else [])
    named.sectors = [] if end is None else _officials(items, phrase.end, end)
    named.owners = actors_in(items, NounPhrase(phrase.start, phrase.head, phrase.head - 1)) if phrase.head else []
    return [
        Frame(
            clause=clause,
            trigger={"imposed": "impose", "lifted": "lift"}.get(action, "extend"),
            action=action,
            object_kind="measure",
            object_at=phrase.head,
            voice=voice,
            rule=f"{voice}.framework.measure",
            roles=verb_roles(clause, verb, voice, named, None),
        )
    ]


_ALONE = 2


def without_purposes(found: list[Frame]) -> list[Frame]:
    """Leave out the measures that a framework is for: they may be taken, and are not."""
    heads = [one.object_at for one in found if one.rule.endswith("framework.measure")]
    if not heads:
        return found
    return [
        one for one in found if one.rule.endswith("framework.measure") or not any(at < one.object_at for at in heads)
    ]


def _action(items: list[Item], verb: Verb) -> str | None:
    item = items[verb.at]
    first = item.lower.partition(" ")[0]
    if first.startswith(_SETTING_UP):
        particle = _NEEDS_PARTICLE.get(first)
        after = {one.lower for one in items[verb.at : verb.at + _NEAR]} | set(item.lower.split())
        return "imposed" if particle is None or particle in after else None
    sense = next((one for one in item.senses_of("trigger") if one.data.name in _CHANGING and not one.particle), None)
    return None if sense is None else str(sense.data.on["measure"])


def _end_of_purpose(items: list[Item], phrase: NounPhrase) -> int | None:
    """Return where the words end that say for what measures a framework is; None where it is for anything else."""
    opening = items[phrase.end : phrase.end + _NEAR]
    if not opening or opening[0].lower not in _OPENS or not any(_allows(one) for one in opening):
        return None
    ahead = range(phrase.end, len(items))
    end = next((at for at in ahead if items[at].lower in _ENDS or _goes_off(items, at)), len(items))
    measures = any(_is_measure(items, at) for at in range(phrase.end, end))
    return end if measures or any(one.lower in _PUNISHING for one in items[phrase.end : end]) else None


def _is_measure(items: list[Item], at: int) -> bool:
    """Tell whether a measure is named, or "measures against" somebody."""
    if items[at].kind != "measure":
        return False
    plain = items[at].data.kind == "recall" and lower_at(items, at + 1) == "against"
    return plain or items[at].data.kind in ("measure", "assets", "package", "list")


_ENDS = frozenset({".", ";", ":"})


def _goes_off(items: list[Item], at: int) -> bool:
    """Tell whether a clause begins that only adds something (", which opposes the embargo")."""
    return items[at].lower in ("which", "who", "while", "as") and items[at - 1].lower == ","


_PUNISHING = word_set("sanction sanctions sanctioned blacklist designate")


def _allows(item: Item) -> bool:
    return item.lower in ("for", "under") or item.lower.startswith(_ALLOWING)


def _is_hit(items: list[Item], at: int) -> bool:
    """Tell whether a preposition brings somebody: "diplomats said" is only who tells."""
    before = [one.lower for one in items[max(0, at - _NEAR) : at]]
    return not _BRINGING.isdisjoint(before) and "," not in before


_BRINGING = word_set("on against of to for")
_ANYBODY = word_set("people persons individuals entities companies firms organisations those anyone whoever groups")


def _officials(items: list[Item], start: int, end: int) -> list[Coded]:
    """Return that officials are hit, where the purpose names them and nobody else ("travel bans on ministers")."""
    places = [at for at in range(start, end) if items[at].kind in ("post", "sector") and _is_hit(items, at)]
    told = [items[at] for at in places if items[at].data.sector]
    only = bool(told) and all(one.data.sector == "government" for one in told)
    only = only and not any(one.lower.rpartition(" ")[2] in _ANYBODY for one in items[start:end])
    return [("government", told[0].text)] if only else []


def _hit(items: list[Item], start: int, end: int) -> list[Target]:
    """Return the state that the purpose names last behind a preposition, or as what those hit are."""
    places = [at for at in range(start, end) if items[at].kind == "actor" and items[at].data.kind in COUNTRY_NAMES]
    named = [at for at in places if items[at - 1].lower in _WHERE or items[at].data.kind == "demonym"]
    return [Target(code, None, None, items[at].text) for at in named[-1:] for code in codes_of(items[at])]
