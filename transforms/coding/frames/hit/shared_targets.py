"""Whose the goods or firms of a list are that name nobody: "barred Malian oil and steel, Peruvian tin and copper"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Target
from transforms.coding.parties.named.branches import ANYBODY
from transforms.coding.parties.named.group_branches import settled
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.named.trade_words import is_of_all_dealings
from transforms.coding.parties.phrases.phrase_links import countries_in
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase


def share(items: list[Item], phrases: list[NounPhrase], named: list[Named], objects: list[NounPhrase]) -> None:
    """Give an object that names nobody whom its neighbours name ("the arms embargo and the bans on ministers").

    What stands behind says so of all before it ("oil and steel from Mali"), but an adjective only of what follows it.
    """
    _share_branches(items, phrases, named)
    _share_ties(items, objects, named)
    _share_counted(items, phrases, named)
    home = next((target.country for one in named for target in one.targets if target.country), None)
    for at, one in enumerate(named):
        one.targets = [settled(target, home) for target in one.targets]
        if one.targets:
            continue
        others = _neighbours(items, phrases, named, at)
        fit = next((other for other in others if other.targets), None)
        if fit is not None:
            keep = bool(one.sectors or (one.own_sector and one.own_sector[0] != UNSPECIFIED))
            own = fit.own_sector is not None and _is_of_its_kind(items[phrases[at].head])
            if not keep and own and not _shared_behind(items, phrases, named, at):
                keep, one.sectors = True, [(UNSPECIFIED, items[phrases[at].head].text)]
            one.targets = [
                Target(other.country, None, None, other.words) if keep else other
                for other in fit.targets
                if other.country
            ]
            if not keep and not is_of_all_dealings(items, phrases[at].head):  # "trade sanctions and a ban on arms"
                one.sectors = list(fit.sectors) or _shared_behind(items, phrases, named, at)
        if not one.sectors and one.own_sector is None and not one.targets:
            fit = next((other for other in others if other.sectors), None)
            one.sectors = list(fit.sectors) if fit is not None else []


def _is_of_its_kind(item: Item) -> bool:
    """Tell whether a measure without a sector is of a kind of its own ("the flight ban and the border closure")."""
    told = item.kind == "measure" and item.data.kind == "measure" and item.data.measure in ("travel", "transport")
    return told and not item.lower.startswith("visa")  # which are for officials


_COUNTS = frozenset({*NUMBERS, "one", "another", "others"})


def _share_counted(items: list[Item], phrases: list[NounPhrase], named: list[Named]) -> None:
    """Let a number without a noun count what stands before it ("two banks in Mali and one in Chad")."""
    for at in range(1, len(named)):
        phrase, before = phrases[at], named[at - 1]
        bare = items[phrase.head].kind == "number" or items[phrase.head].lower in _COUNTS
        told = {one.sector for one in before.targets if one.sector} | {code for code, _ in before.sectors}
        if not bare or len(told) != 1 or any(one.name for one in before.targets) or named[at].sectors:
            continue
        named[at].targets = [
            one if one.name or one.sector else replace(one, sector=next(iter(told))) for one in named[at].targets
        ]


def _share_ties(items: list[Item], objects: list[NounPhrase], named: list[Named]) -> None:
    """Let the last object say with whom trade is that itself is none ("halted trade and cultural ties with Mali")."""
    last = objects[-1] if len(objects) > 1 and named and not any(one.targets for one in named) else None
    if last is None or items[last.head].kind != "word":
        return
    partners = (link.phrase for link in last.links if link.word == "with" and link.verb is None)
    named[0].targets = [one for phrase in partners for one in countries_in(items, phrase)]


def _share_branches(items: list[Item], phrases: list[NounPhrase], named: list[Named]) -> None:
    """Let the branches told of the last be those of all ("16 persons and 11 firms in the gold and tobacco trade")."""
    told = {code for code, _ in named[-1].sectors} - {UNSPECIFIED} if len(named) > 1 else set()
    if not told or items[phrases[-1].head].lower not in ANYBODY:
        return
    for phrase, one in zip(phrases[:-1], named[:-1], strict=True):
        plain = {code for code, _ in one.sectors} <= {UNSPECIFIED} and not any(it.name for it in one.targets)
        if plain and items[phrase.head].lower in ANYBODY and all(it.sector in _NONE for it in one.targets):
            one.sectors = list(named[-1].sectors)
            one.targets = [replace(it, sector=None) for it in one.targets]


def _shared_behind(items: list[Item], phrases: list[NounPhrase], named: list[Named], at: int) -> list[Coded]:
    """Return whom the next measure is on, if "and" alone joins it ("asset freezes and travel bans on 25 officials")."""
    after = phrases[at + 1] if at + 1 < len(phrases) else None
    joined = after is not None and after.start == phrases[at].last + 1 and items[after.start - 1].lower == "and"
    return list(named[at + 1].sectors) if joined else []


_NONE = (None, UNSPECIFIED)


def _neighbours(items: list[Item], phrases: list[NounPhrase], named: list[Named], at: int) -> list[Named]:
    """Return the other objects, the likeliest first: those behind, unless the next one has an adjective of its own."""
    before, behind = named[:at][::-1], named[at + 1 :]
    following = next((here for here in range(at + 1, len(named)) if named[here].targets), None)
    adjective = following is not None and _is_described(items, phrases[following])
    return [*before, *behind] if adjective and any(one.targets for one in before) else [*behind, *before]


def _is_described(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether whose something is stands before it ("Peruvian tin")."""
    return any(one.kind in ("actor", "entity") for one in items[phrase.start : phrase.head])
