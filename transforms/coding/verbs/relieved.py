"""From what a relief frees that names nobody hit: "Peru obtained a waiver" is one from the ban that was told before."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.model import Coded, SentenceView, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.verbs.measure_nouns import noun_of
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.mention import Mention
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_FROM_A_BAN = word_set("waiver waivers exemption exemptions exception exceptions carve-out derogation dispensation")
"""Nouns for what only a ban can be left out of; licences of other kinds are many, and these stand with a word more."""
_OF_THE_BAN = word_set("general wind-down humanitarian sanctions temporary blanket presidential special")
_QUALIFIERS = word_set(
    "a an the its his their this that these those another one new further first second third last fresh similar such "
    "like own temporary special limited partial national indefinite individual unlimited permanent standing"
) | {"'s", "-", "month", "months", "year", "day", "week"}
_SCOPES = word_set("from of to that which under covering allowing authorising authorizing permitting letting by on")
"""Words behind a relief that say what it is from, or what it lets be done."""
_PLAIN_KINDS = frozenset({"actor", "number", "date"})
_NEAR = 6
"""Sentences back within which the ban stands from which a relief is."""


def relieved(memory: Memory, named: Named, view: SentenceView, at: int) -> Named:
    """Return a relief that tells of nobody hit with what the ban before it is on.

    Args:
        memory: what the text has told so far.
        named: what the relief says itself; whoever it only favours is not hit.
        view: the sentence.
        at: the place of the noun for the relief.
    """
    favours = bool(named.targets) and all(one.favoured for one in named.targets)
    if (named.targets and not favours) or _names_behind(view.items, at) or not _is_from_a_ban(view.items, at):
        return named
    ban = _ban_before(memory, view, at)
    if ban is None:
        return named
    gaining = {one.country for one in named.targets}
    hit = [one for one in ban.named.targets if one.country not in gaining]
    if not hit:
        return named
    own = bool(named.sectors or named.own_sector) and not (favours and _has_works(view.items, at))
    sectors = named.sectors if own else _goods_of(view.items[:at], hit) or list(ban.named.sectors)
    targets = [replace(one, sector=None) if own and not one.name else one for one in hit]
    return replace(named, targets=targets, sectors=sectors, own_sector=named.own_sector or ban.named.own_sector)


def _names_behind(items: list[Item], at: int) -> bool:
    """Tell whether the sentence itself spells out behind a colon from what a relief frees: "issued a waiver: …"."""
    colon = next((here for here in range(at + 1, len(items)) if items[here].lower == ":"), len(items))
    return any(one.kind in ("entity", "actor") for one in items[colon:])


def _goods_of(items: list[Item], hit: list[Target]) -> list[Coded]:
    """Return the goods of those hit of which the sentence tells before a relief ("buyers of Malian gold had …")."""
    codes = {one.country for one in hit}
    return [
        (goods.data.sector, goods.text)
        for land, goods in pairwise(items)
        if goods.kind == "sector" and goods.data.sector and codes.intersection(codes_of(land))
    ]


def _has_works(items: list[Item], at: int) -> bool:
    """Tell whether the goods told behind a relief are only what whom it favours owns ("for Peru's power stations")."""
    after = [item.lower for item in items[at + 1 : at + 4]]
    return after[:1] == ["for"] and "'s" in after


def _is_from_a_ban(items: list[Item], at: int) -> bool:
    """Tell whether a noun for a relief is one from sanctions: no "tax exemption", no "waiver of fees"."""
    words = items[at].lower.split()
    sanctions = noun_of(items[at]) in _FROM_A_BAN or words[-1] in _FROM_A_BAN or words[0] in _OF_THE_BAN
    if not sanctions or items[at].kind != "measure" or items[at].data.kind != "relief":
        return False
    before = items[at - 1] if at > 0 else None
    plain = before is None or before.kind in _PLAIN_KINDS or before.lower in _QUALIFIERS or before.kind == "trigger"
    given = lower_at(items, at + 1) == "from" and at + 2 < len(items) and items[at + 2].kind == "actor"
    return plain and (given or lower_at(items, at + 1) not in _SCOPES)


def _ban_before(memory: Memory, view: SentenceView, at: int) -> Mention | None:
    """Return the measure on somebody that the text named or told last, not long before a place."""
    sure = [one for one in memory.mentions if one.sectors]  # whom the text is about the topic says
    found = [
        one
        for one in (*sure, *memory.told)
        if one.kind in ("measure", "package")
        and (one.index, one.at) < (view.index, at)
        and view.index - one.index <= _NEAR
        and one.rubric == view.rubric
        and any(hit.country for hit in one.named.targets)
    ]
    return max(found, key=lambda one: (one.index, one.at), default=None)
