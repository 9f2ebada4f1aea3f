"""To whom: the parties that a change hits, and the country that a party belongs to."""

from dataclasses import replace

from transforms.coding.model import Frame, Target
from transforms.coding.parties.actors import codes_of, is_agent
from transforms.coding.parties.senders import premodifies_as_sender
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import Entity

_REGIME = word_set("'s regime government administration cabinet forces loyalists")
_PARTY_KINDS = frozenset({"entity", "actor", "group", "post"})
_FORMER = {"RUS": ("SUN", 1991), "CZE": ("CSK", 1992), "SVK": ("CSK", 1992), "SRB": ("YUG", 2002)}
"""States that a company's home country belonged to, and the last year in which it did."""


def find_targets(frame: Frame, about: list[int], premodifiers: list[int], senders: set[str]) -> list[Target]:
    """Return whom the change hits, as the sentence says it; a sender is no target of its own, but a firm of its may be.

    Args:
        frame: the change.
        about: the places of those whom the object is about.
        premodifiers: the places of the actors that stand before the object in its noun phrase.
        senders: the codes of the senders.
    """
    personal = frame.object_kind == "assets"
    found = [one for at in about for one in targets_at(frame, at, personal=personal)]
    if frame.object_kind in ("party", "list"):
        found = [*_parties(frame, senders), *found]
    elif not found and _hits_with_measure(frame):
        found = _parties(frame, senders)
    if not any(one.country is not None and one.country not in senders for one in found):
        owned = [at for at in premodifiers if not premodifies_as_sender(frame, at, about)]
        found += [one for at in owned for one in targets_at(frame, at) if one.country not in senders]
    distinct: dict[tuple[str | None, str | None, str | None], Target] = {}
    for one in found:
        if one.country is None or one.country not in senders or one.name is not None:
            distinct.setdefault((one.country, one.name, one.sector), one)
    return list(distinct.values())


def targets_at(frame: Frame, at: int, *, personal: bool = False) -> list[Target]:
    """Return whom an item means as a target; ``personal`` says that a leader is hit as a person, not as the country."""
    item, follows = frame.items[at], lower_at(frame.items, at + 1)
    if item.kind == "entity":
        entity = _in_its_time(item.data, frame.view.year)
        if entity.kind == "person" and follows == "'s":
            return [Target(entity.country, None, None, item.text)]
        return [Target(entity.country, entity.name, entity.sector, item.text)]
    if item.kind in ("post", "sector"):
        return [Target(None, None, item.data.sector, item.text)]
    if item.kind == "actor" and item.data.kind == "instrument":
        return []
    is_leader = item.kind == "actor" and item.data.kind in ("leader", "surname")
    if personal and is_leader and follows not in _REGIME:
        return [Target(item.data.code, item.data.words, "government", item.text)]
    return [Target(code, None, None, item.text) for code in codes_of(item)]


def _in_its_time(entity: Entity, year: int | None) -> Entity:
    """Return an entity with the state that its home country belonged to in that year."""
    former = _FORMER.get(entity.country or "")
    return entity if former is None or year is None or year > former[1] else replace(entity, country=former[0])


def _hits_with_measure(frame: Frame) -> bool:
    """Tell "hit Iran with sanctions", where the party stands between verb and measure."""
    with_between = frame.head < frame.object_at and any(item.lower == "with" for item in frame.between)
    return with_between and frame.trigger in ("impose", "expand", "lift")


def _parties(frame: Frame, senders: set[str]) -> list[Target]:
    """Return the parties named as the object itself: right of an active verb, left of a passive one."""
    found = [
        one
        for at in _party_region(frame)
        if frame.items[at].kind in _PARTY_KINDS and not is_agent(frame.items, at) and not _is_of_clause(frame, at)
        for one in targets_at(frame, at, personal=True)
    ]
    return [one for one in found if one.name is not None or one.country not in senders]


_WHO = frozenset({"who", "whose"})


def _is_of_clause(frame: Frame, at: int) -> bool:
    """Tell whether a place is in a clause on a person ("put his brother, who lives in Chad, on the list")."""
    after = range(_party_region(frame).start, at)
    return frame.items[at].kind == "actor" and any(frame.items[here].lower in _WHO for here in after)


def _party_region(frame: Frame) -> range:
    if frame.voice == "active" and frame.rule.endswith("list_move"):
        return range(frame.head + 1, frame.object_at)
    if frame.voice == "active":
        stop = frame.object_at + 1 if frame.object_kind == "party" else frame.right
        return range(frame.head + 1, max(stop, frame.right))
    if frame.voice == "nominal":
        return range(frame.object_at, frame.right)
    return range(frame.left, frame.head)
