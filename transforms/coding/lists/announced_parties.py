"""Parties named behind a colon or in items, whom the opening puts on a list or takes off one: "The following … : …"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import BODIES, Action, Status
from transforms.coding.discourse.layout.agendas import items_after, states_hit
from transforms.coding.discourse.layout.enumerated import acting_in
from transforms.coding.lists.list_parts import Manner, listed_in
from transforms.coding.lists.moving_words import ADDING, ALONE, REMOVING, UNDECIDED
from transforms.coding.model import (
    Clause,
    Coded,
    Frame,
    Reading,
    Roles,
    SentenceView,
    Target,
    Verdict,
    by_sentence,
    names_sanctions,
)
from transforms.coding.parties.actors import coded, codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.bullets import after_bullet
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_NOUNS = word_set("addition additions designation designations listing listings deletion deletions delisting removal")
_HEADS = _NOUNS | word_set("removals delistings added removed deleted listed designated delisted sanctioned new newly")
_LISTS = word_set("annex schedule appendix blacklist sdn")
_NOT_YET = UNDECIDED | word_set("unchanged existing remain remains if amended still corrected varied variation")
_PARTIES = word_set(
    "individual individuals person persons people entity entities company companies firm firms vessel vessels ship "
    "ships tanker tankers bank banks name names organisation organisations organization organizations group groups "
    "official officials citizen citizens parties party men women nationals entry entries deletions additions removals "
    "designations airline airlines judge judges general generals officer officers institution institutions"
)
_GOING_ON = word_set("are were is was have has shall will to : be by")
_LONGEST = 45
"""Items before the colon."""

_REACH = 4


@dataclass(frozen=True, slots=True)
class _Opening:
    """What is done to those who are named behind the colon at a place."""

    at: int
    action: Action


def with_announced(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings of a text with one for each list of parties that its opening says are hit or freed."""
    told: dict[int, list[Reading]] | None = None
    added: dict[int, list[Reading]] = {}
    left: list[Reading] = []
    for view in views:
        opening = None if view.is_title else _opening(view, amending=_amends_list(views, view))
        if opening is None or not (_is_of_sanctions(view, opening) or any(map(names_sanctions, views))):
            continue
        told = by_sentence(readings) if told is None else told
        own = told.get(view.index, [])
        items = [*_items(views, view, opening)]
        if any(item is not view and told.get(item.index) for item, _ in items):
            continue  # a register, or items that tell it themselves
        found = [_reading(item, start, opening, view) for item, start in items]
        read = [one for one in found if one is not None]
        if not read or any(_names_more(one) for one in own):
            continue
        left += own
        for one in read:
            added.setdefault(one.frame.view.index, []).append(one)
    if not added:
        return readings
    kept = [one for one in readings if all(one is not it for it in left)]
    return sorted([*kept, *(one for found in added.values() for one in found)], key=_place)


def _place(reading: Reading) -> int:
    return reading.frame.view.index


def _is_of_sanctions(view: SentenceView, opening: _Opening) -> bool:
    """Tell whether an opening names a measure or an act of states; toys, trade and food have annexes as well."""
    named = (one for one in view.items[: opening.at] if one.kind in ("measure", "actor", "group", "anaphor"))
    return any(one.kind != "measure" or one.lower not in _LISTS for one in named)


def _amends_list(views: list[SentenceView], view: SentenceView) -> bool:
    """Tell whether the sentence before says that a list is amended ("Annex I is amended as follows.")."""
    before = {item.lower for item in views[view.index - 1].items} if view.index else set()
    return "amended" in before and not before.isdisjoint(_LISTS)


def _opening(view: SentenceView, *, amending: bool) -> _Opening | None:
    """Read what opens a list of parties up to its colon; None for any other sentence."""
    low = [item.lower for item in view.items[: _LONGEST + 1]]
    if ":" not in low[1:]:
        return None
    at = low.index(":", 1)
    acts = (item for item in view.items[:at] if item.kind != "actor")  # "Regulation (EU) No 833/2014" refuses nothing
    words = {part for item in acts for part in item.lower.split()}
    if not words & (ADDING | REMOVING) and "subject" not in words:
        return None
    if words & _NOT_YET or not (_points_to_parties(low[:at]) or _heads(view, low[:at])):
        return None
    listed = amending or bool(words & _LISTS) or any(_is_list(one) for one in view.items[:at])
    if words & REMOVING:
        return _Opening(at, Action.LIFTED) if listed or words & ALONE else None
    subject = "subject" in words and any(one.kind == "measure" for one in view.items[:at])
    hit = subject or (words & ADDING and (listed or words & ALONE))
    return _Opening(at, Action.IMPOSED) if hit else None


def _is_list(item: Item) -> bool:
    return item.kind == "measure" and item.data.kind in ("list", "measure", "package", "assets")


def _points_to_parties(low: list[str]) -> bool:
    """Tell whether "the following" are persons, firms or ships, or stand alone."""
    if "following" not in low:
        return False
    after = [word for one in low[low.index("following") + 1 :] for word in one.split()]
    return not after or after[0] in _GOING_ON or bool(_PARTIES.intersection(after[:_REACH]))


def _heads(view: SentenceView, low: list[str]) -> bool:
    """Tell whether an opening is a heading that begins with what was done ("Additions to the Canadian list:")."""
    start = after_bullet(view.items)
    finite = any(one.form in ("finite", "copula") and one.at < len(low) for one in view.syntax.verbs.values())
    return lower_at(view.items, start) in _HEADS and not finite


def _items(views: list[SentenceView], view: SentenceView, opening: _Opening) -> Iterator[tuple[SentenceView, int]]:
    """Yield what names the parties: the rest of the sentence, or the items below it."""
    if opening.at + 1 < len(view.items):
        yield view, opening.at + 1
        return
    for item in items_after(views, view.index):
        yield item, after_bullet(item.items)


def _names_more(reading: Reading) -> bool:
    """Tell whether an opening names by itself who is hit."""
    return any(one.name or one.sector not in (None, UNSPECIFIED) for one in reading.roles.targets)


def _reading(item: SentenceView, start: int, opening: _Opening, opener: SentenceView) -> Reading | None:
    if start >= len(item.items):
        return None
    named = _named(item, start, next(iter(states_hit(opener)), None))
    own = next((one.data.sector for one in opener.items if _is_list(one) and one.data.sector), None)
    targets = [_of_list(one, own) for one in named.targets]
    sectors = named.sectors
    if not targets and not sectors:
        return None
    frame = Frame(
        clause=Clause(item, start, 0, len(item.items)),
        trigger="list",
        action=opening.action,
        object_kind="party",
        object_at=start,
        voice="active",
        rule="listing",
    )
    hit = {one.country for one in targets}
    senders = [one for one in _senders(opener) if one[0] not in hit]
    return Reading(frame, Roles(senders=senders, targets=targets, sectors=sectors), Verdict(Status.IN_FORCE, ""))


def _named(item: SentenceView, start: int, home: Target | None) -> Named:
    """Return who is named, part by part: each is of the country that it names or stands under, else of the list's."""
    named = Named()
    items = item.items
    for end in [*(at for at in range(start, len(items)) if items[at].lower == ";"), len(items)]:
        headed = _country_ahead(items, start, end)
        found = listed_in(item, start, end, Manner())
        whose = headed or (None if home is None else home.country)
        named.targets += [one if one.country or whose is None else replace(one, country=whose) for one in found.targets]
        if whose is None:
            named.sectors += found.sectors
        elif not found.targets or headed:
            named.targets += [Target(whose, None, code, words) for code, words in found.sectors]
        start = end + 1
    return named


def _country_ahead(items: list[Item], start: int, end: int) -> str | None:
    """Return the country under which a part stands ("in China, two makers of chips", "Oman: a bank")."""
    at = start + 1 if lower_at(items, start) in ("in", "under", "from") else start
    if at + 1 >= end or items[at].kind != "actor" or lower_at(items, at + 1) not in (",", ":"):
        return None
    return next(iter(codes_of(items[at])), None)


def _of_list(party: Target, own: str | None) -> Target:
    """Give a party of which no trade is told that of the list on which it is put ("the Entity List")."""
    plain = own is not None and party.sector in (None, UNSPECIFIED) and not party.name
    return replace(party, sector=own) if plain else party


def _senders(opener: SentenceView) -> list[Coded]:
    """Return who acts in an opening, else the body or organ whose list it is."""
    acting = acting_in(opener)
    organs = [one for one in opener.items if one.kind == "actor" and _keeps_lists(one)]
    owners = [(one.data.owner, one.text) for one in opener.items if one.kind == "measure" and one.data.owner]
    return acting or [code for one in organs[:1] for code in coded(one)] or owners[:1]


def _keeps_lists(item: Item) -> bool:
    return item.data.kind == "organ" or item.data.code in BODIES
