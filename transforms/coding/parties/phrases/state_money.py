"""The money of a state itself: "Argentine funds", "the accounts of the Libyan government", "Iraq's assets"."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.investments import add_investments
from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

_OWN = word_set(
    "'s the all any official state government govt central national public foreign overseas dollar sterling euro "
    "gold financial bank remaining its frozen blocked other and , or some most"
)
_STATES = word_set(
    "state government govt republic kingdom authorities regime treasury nation country federation emirate"
)

_WHOLE = word_set("economic trade commercial political")
_POINTED = _STATES - {"treasury"}


def money_of_state(named: Named, items: list[Item], phrase: NounPhrase, head: int, links: list[Link]) -> Coded | None:
    """Return the sector of assets that hit nothing but a country and are its own: they lie in banks."""
    plain = all(one.name is None and one.sector is None for one in named.targets)
    if not plain or named.sectors:
        return None
    if not named.targets:
        pointed = _is_pointed(items, phrase, head) or _is_of_pointed(items, phrase, head, links)
        return ("banking", items[head].text) if pointed else None
    return ("banking", items[head].text) if _is_of_state(items, phrase, head, links) else None


def _is_pointed(items: list[Item], phrase: NounPhrase, head: int) -> bool:
    """Tell whether assets are those of a state named before: "its funds abroad", "the state's money", a sum alone."""
    before = items[phrase.start : head]
    words = {one.lower for one in before}
    if "'s" in words:
        return bool(words & _POINTED) and all(one.lower in _OWN | _STATES for one in before)
    if words & {"its"}:
        own = all(one.lower in _OWN for one in before)
        return own and not any(_may_be_meant(items, at) for at in range(phrase.start))
    return not before and lower_at(items, head + 1) == "worth"


def _is_of_pointed(items: list[Item], phrase: NounPhrase, head: int, links: list[Link]) -> bool:
    """Tell whether assets are said to be those of a state named before ("funds of the regime")."""
    of = links[0].phrase if links and links[0].word == "of" and links[0].verb is None else None
    before = items[phrase.start : head]
    if of is None or items[of.head].lower not in _POINTED or any(one.lower not in _OWN for one in before):
        return False
    return items[of.start].lower in _DEFINITE and all(one.lower in _OWN | _STATES for one in items[of.start : of.end])


_DEFINITE = word_set("the its that this")


def _may_be_meant(items: list[Item], at: int) -> bool:
    """Tell whether "its" may be of somebody else than a state; a title before a name is none."""
    titled = items[at].kind == "post" and at + 1 < len(items) and items[at + 1].kind == "actor"
    return items[at].kind in ONLY_HIT and not titled


def whose_assets(items: list[Item], start: int, head: int) -> bool:
    """Tell whether what stands before assets says whose they are ("Argentine assets", "Panama government funds")."""
    item = items[head]
    assets = item.kind == "measure" and item.data.kind == "assets"
    return assets and any(one.kind in ("actor", "group", "entity") for one in items[start:head])


def _is_of_state(items: list[Item], phrase: NounPhrase, head: int, links: list[Link]) -> bool:
    """Tell whether assets are said to be a state's own, not those of its people or firms."""
    before = items[phrase.start : head]
    of = next((one.phrase for one in links if one.word == "of" and one.verb is None), None)
    if any(one.kind in ("actor", "group") for one in before):
        whose = of is not None and all(one.kind == "word" for one in items[of.start : of.end])
        return not whose and all(one.kind == "actor" or one.lower in _OWN for one in before)
    if of is None or of.start != head + 2:
        return False
    named = items[of.start : of.end]
    whole = all(one.kind == "actor" or one.lower in _OWN | _STATES for one in named)
    last = named[-1]
    return whole and (last.lower in _STATES or (last.kind == "actor" and last.data.kind != "demonym"))


def add_money(named: Named, items: list[Item], phrase: NounPhrase, head: int, links: list[Link]) -> None:
    """Add where a state's own assets lie, or all trade or investment to the goods of a ban that is on both."""
    item = items[head]
    if item.kind == "measure" and item.data.kind == "measure":
        add_investments(named, items, links)
    if item.lower == "military sanctions" and named.own_sector and lower_at(items, head - 1) == "and":
        whole = lower_at(items, head - 2)  # "economic and military sanctions" hit all dealings
        named.own_sector = None if whole in _WHOLE else named.own_sector
    elif item.lower.endswith("sanctions") and (kind := _whole_kind(items, head)) is not None:
        named.sectors = [(UNSPECIFIED, kind), *(one for one in named.sectors if one[0] != "tourism")]
    elif item.lower.endswith(("embargo", "embargoes")):
        _add_trade(named, items, phrase, head)
    elif (item.lower.endswith("freeze") or item.kind == "nominal") and links and links[0].word in ("on", "of"):
        sum_of = len(links) > 1 and links[1].word in ("of", "in") and _is_sum(items, links[0].phrase)
        links = links[1:] if sum_of else links  # "ended a freeze on $1bn of Libyan assets"
        frozen = links[0].phrase  # "ended a freeze on Iraqi assets", "the blocking of Iraqi assets"
        if items[frozen.head].kind == "measure" and items[frozen.head].data.kind == "assets":
            named.own_sector = named.own_sector or money_of_state(named, items, frozen, frozen.head, links[1:])
    elif item.kind == "measure" and item.data.kind == "assets":
        named.own_sector = named.own_sector or money_of_state(named, items, phrase, head, links)


_KINDS = word_set("trade economic financial commercial")


def _whole_kind(items: list[Item], head: int) -> str | None:
    """Return the word for all dealings to which a sector is joined: "lifted its financial and tourist sanctions"."""
    start = head
    while start > 0 and (items[start - 1].lower in _KINDS | _JOINTS or items[start - 1].kind == "sector"):
        start -= 1
    before = items[start:head]
    told = any(item.kind == "sector" for item in before) and any(item.lower == "and" for item in before)
    return next((item.text for item in before if item.lower in _KINDS), None) if told else None


_JOINTS = frozenset({",", "and"})


def _is_sum(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is a sum of money ("$ 1.3 bn", "some 60 million euros")."""
    return any(item.kind == "number" or item.text[0].isdigit() for item in items[phrase.start : phrase.end])


def _add_trade(named: Named, items: list[Item], phrase: NounPhrase, head: int) -> None:
    """Add all trade to the goods of "a trade and arms embargo" and "an oil and trade embargo"."""
    own = [*named.sectors, *([named.own_sector] if named.own_sector else [])]
    before = [one.lower for one in items[phrase.start : head + 1]]
    if own and "and" in before and ("trade" in before or before[-1].startswith("trade ")):
        named.sectors = [(UNSPECIFIED, "trade"), *own]
