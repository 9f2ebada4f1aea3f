"""Whose a target is that a sentence names by more than one state: ships by flag and owner, crews, ways of goods.

A ship is of its flag state unless the text says whose it is.
"""

from dataclasses import replace

from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.actors import codes_of, countries_of
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_FLAGGED = ("flagged", "registered")
_OWNING = word_set("owned operated managed controlled run chartered")
_OWN_VERBS = word_set("own owns owned run runs ran operate operates operated manage manages managed control controls")
_BELONGING = ("belong",)
_CREWS = word_set("crew crews captain captains sailors seafarers crewmen seamen master passengers")
_PERSONS = _CREWS | word_set("owner owners manager managers operator operators")
_NEAR = 4
"""Items between a ship and the words that say whose it is."""


def by_owner(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a change with the states of those whose the ships are, in place of the flags they fly.

    "The Gabon-flagged tanker, owned by a company in Mumbai"; a crew is not what is hit ("the Filipino crew of a ship
    sanctioned by …").
    """
    if not roles.targets:
        return roles
    roles = _of_settlers(frame, _without_crew(frame, _without_site(frame, roles)))
    flags = [at for at in range(len(frame.items) - 2) if _is_flag(frame.items, at)]
    for at in flags:
        code = [*codes_of(frame.items[at]), *_named_after(frame, at)]
        owners = _owners(frame, at)
        if not owners and _is_of_person(frame.items, at) and len({one.country for one in roles.targets}) > 1:
            roles = replace(roles, targets=[one for one in roles.targets if one.country not in code])
        if owners and any(one.country in code for one in roles.targets):
            roles = replace(roles, targets=[new for one in roles.targets for new in _moved(one, code, owners)])
    return roles


def _named_after(frame: Frame, at: int) -> list[str]:
    """Return the state that the name of the ship itself is known by, behind its flag."""
    phrase = next((one for one in frame.view.syntax.phrases if one.start <= at < one.end), None)
    inside = range(at + _FLAG, phrase.end) if phrase is not None else ()
    return [code for here in inside if frame.items[here].kind == "entity" for code in countries_of(frame.items[here])]


_FLAG = 3
"""Items of "Panama-flagged"."""


def _is_flag(items: list[Item], at: int) -> bool:
    """Tell whether a state is only named as that of a flag: "Panama-flagged"."""
    named = items[at].kind == "actor" and lower_at(items, at + 1) in ("-", "‑", "–")
    return named and lower_at(items, at + 2).startswith(_FLAGGED)


def _is_of_person(items: list[Item], at: int) -> bool:
    """Tell whether a flag is that of the ship of somebody who is hit himself ("the captain of a Panama-flagged …")."""
    of = at - 2 if lower_at(items, at - 1) in g.DETERMINERS else at - 1
    return lower_at(items, of) == "of" and lower_at(items, of - 1) in _PERSONS


def _moved(target: Target, flag: list[str], owners: list[str]) -> list[Target]:
    if target.country not in flag:
        return [target]
    return [replace(target, country=code) for code in owners]


def _owners(frame: Frame, at: int) -> list[str]:
    """Return the states of those who own or run the ship that is named after its flag."""
    items = frame.items
    whose = next((here for here in range(at, len(items) - 3) if items[here].lower == "whose"), None)
    if whose is not None and items[whose + 1].lower in _PERSONS and items[whose + 2].lower in g.BE:
        return [code for one in items[whose + 3 : whose + 6] for code in countries_of(one)][
            :1
        ]  # "whose owner is Greek"
    for verb in frame.view.syntax.verbs.values():
        if verb.at <= at or not _says_of_it(frame, verb, at):
            continue
        low = items[verb.at].lower
        if verb.passive and low in _OWNING:
            links = [inner for link in verb.links for inner in (link, *link.phrase.links)]
            found = [link.phrase for link in links if link.word in ("by", "for")]
        elif low.startswith(_BELONGING):
            found = [link.phrase for link in verb.links if link.word == "to"]
        elif low in _OWN_VERBS and verb.relation == "object relative":
            found = verb.subject
        else:
            continue
        codes = _countries(items, found)
        if codes:
            return codes
    # "which belongs to a company of Greece" is read as "of" it
    ships = (one for verb in frame.view.syntax.verbs.values() for one in (*verb.subject, *verb.objects))
    whose_links = [link for one in ships if one.start <= at < one.end for link in one.links[:1]]
    return _countries(items, [link.phrase for link in whose_links if link.word != "from"])


def _says_of_it(frame: Frame, verb: Verb, at: int) -> bool:
    """Tell whether a verb begins right after the phrase in which a flag is named."""
    phrases = (one for one in frame.view.syntax.phrases if one.start <= at < one.end)
    end = next((one.end for one in phrases), at)
    return 0 <= verb.start - end <= _NEAR


def _countries(items: list[Item], phrases: list[NounPhrase]) -> list[str]:
    """Return the states of an owner: its own name's or the demonym before it, else where it is."""
    for one in phrases:
        own = [code for at in range(one.start, one.end) for code in countries_of(items[at])]
        where = [code for at in range(one.end, one.last) for code in countries_of(items[at])]
        if own or where:
            return list(dict.fromkeys(own or where))
    return []


def _without_crew(frame: Frame, roles: Roles) -> Roles:
    """Leave out of which state the crew of a ship is that is hit."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.voice != "reduced" or not verb.subject:
        return roles
    crew = verb.subject[0]
    if frame.items[crew.head].lower not in _CREWS or not any(link.word == "of" for link in crew.links):
        return roles
    own = {code for at in range(crew.start, crew.head) for code in codes_of(frame.items[at])}
    return replace(roles, targets=[one for one in roles.targets if one.country not in own])


_SITES = word_set(
    "station stations refinery refineries terminal terminals plant plants mine mines oil fuel cargo cargoes tankers "
    "business operations assets accounts branch branches office offices stake stakes reactor reactors shops depots"
)


def _without_site(frame: Frame, roles: Roles) -> Roles:
    """Leave out where something lies that is a listed firm's: "a licence for Rosneft's stations in Chile"."""
    items, named = frame.items, [one for one in roles.targets if one.country]
    lands: set[str | None] = set()
    for at in range(1, len(items) - 3):
        if items[at - 1].kind != "entity" or items[at].lower not in _POSSESSIVE:
            continue
        ends = (here for here in range(at + 1, min(at + _NEAR, len(items) - 1)) if items[here].lower in _SITES)
        site = next(ends, None)
        if site is None or items[site + 1].lower not in ("in", "at"):
            continue
        owners = set(countries_of(items[at - 1]))
        phrase = next((one for one in frame.view.syntax.phrases if one.start <= site + 2 < one.end), None)
        if phrase is not None and owners:
            lands |= {code for one in items[site + 2 : phrase.end] for code in countries_of(one)} - owners
            if not any(one.country in owners for one in named):
                name = items[at - 1].text
                owner = Target(countries_of(items[at - 1])[0], name, items[at - 1].data.sector, name)
                roles = replace(roles, targets=[*roles.targets, owner])
    kept = [one for one in roles.targets if one.country not in lands]
    return replace(roles, targets=kept) if lands and kept else roles


_POSSESSIVE = frozenset({"'s", "'", "s"})
_SETTLERS = word_set("settler settlers outpost outposts")


def _of_settlers(frame: Frame, roles: Roles) -> Roles:
    """Take settlers for those of the state whose people they are, not of the land where they have settled."""
    settled = any(one.lower in _SETTLERS for one in frame.items[frame.left : frame.right])
    if frame.object_kind == "dealing" or not settled or {one.country for one in roles.targets} != {"PSE"}:
        return roles
    return replace(roles, targets=[replace(one, country="ISR") if not one.name else one for one in roles.targets])
