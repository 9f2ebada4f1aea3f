"""Whose goods a ban covers, as the next sentence says: "The ban applies to imports from Norway, Iceland and Canada"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.lists.listed import Listed
from transforms.coding.model import Coded, Reading, Roles, SentenceView, Target
from transforms.coding.parties.actors import coded, codes_of
from transforms.reading.grammar import DETERMINERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p

_BANS = frozenset({"dealing", "measure"})
_ANEW = frozenset({"imposed", "expanded", "reinstated", "extended"})
_OF_GOODS = frozenset({"trade", "transport", "arms", "technology", None})
_FROM = word_set("from of in to with between")
_BY_WHOM = frozenset({"of", "at", "for"})
_IN_FORCE = word_set("hold holds held apply applies applied operate operates force effect valid law mirrored matched")
_BESIDE = word_set("states state members member countries country nations union all other several some others")
_GOODS = word_set(
    "goods products produce items foodstuffs food imports exports shipments deliveries supplies purchases trade cargo "
    "cargoes flights ships vessels citizens nationals passports"
)
_THESE = word_set("these those they")
_EFFECTS = word_set("hit hits affect affects affected touch touches fall falls fell bear bears")
"""Verbs that tell of states whom it hurts, and not only whose goods are barred."""


def banned_lands(view: SentenceView, found: Listed, model: Reading) -> Roles | None:
    """Return the roles of the states whose goods a ban is said to cover, with its sectors or those of the goods.

    None where something else than states and their goods is listed.
    """
    frame = model.frame
    goods = frame.object_kind == "party" and frame.object_item.kind == "sector"  # "banned Western food"
    if not (found.held or found.countries) or not (goods or frame.object_kind in _BANS) or frame.action not in _ANEW:
        return None
    led_by = lower_at(view.items, found.start - 1)
    by_whom = (led_by in _BY_WHOM and not found.countries) or (
        led_by == "in" and lower_at(view.items, found.start - 2) in _IN_FORCE
    )
    if any(one.name for one in model.roles.targets) or by_whom:
        return None  # "The move was made at the request of Chad", "The ban now holds in Chad"
    lands, covered, told = _read(view, found)
    own = model.roles.sender_codes | {None}
    lands = [one for one in lands if one[0] not in own]
    effects = not (told or found.countries) and any(
        one.lower in _EFFECTS for one in view.items[max(0, found.start - 3) : found.start]
    )
    if not lands or effects or (not told and _are_others(view, model)):
        return None
    sectors = covered or _sectors(model)
    return replace(
        model.roles,
        targets=[Target(code, None, None, words) for code, words in dict(reversed(lands)).items()],
        sectors=sectors,
        own_sector=None,
    )


def is_of_other_side(view: SentenceView, found: Listed, model: Reading) -> bool:
    """Tell whether those hit have a ban of their own on the goods of who hits them: "Chad's ban is on Malian salt"."""
    hit = {one.country for one in model.roles.targets if one.country}
    before = {code for item in view.items[: found.start] for code in codes_of(item)}
    listed = {code for item in view.items[found.start : found.end] for code in codes_of(item)}
    return bool(before & hit) and bool(listed & model.roles.sender_codes) and not before & model.roles.sender_codes


def _are_others(view: SentenceView, model: Reading) -> bool:
    """Tell whether "these" are states told beside the one hit: "from Mali, one of five that mine it. These are …"."""
    named = {one.words for one in model.roles.targets if one.country} & {item.text for item in model.frame.items}
    return lower_at(view.items, 0) in _THESE and bool(named)


def _sectors(model: Reading) -> list[Coded]:
    """Return the goods that the ban names itself, with those that it names as some state's."""
    of_states = [(one.sector, one.words) for one in model.roles.targets if one.sector is not None]
    return list(dict([*model.roles.sectors, *of_states]).items())


def _read(view: SentenceView, found: Listed) -> tuple[list[Coded], list[Coded], bool]:
    """Return the states and the goods that a list names, and whether it names dealings or goods at all."""
    lands: list[Coded] = []
    goods: list[Coded] = []
    told = False
    for phrase in view.syntax.phrases:
        if phrase.end <= found.start or phrase.start >= found.end:
            continue
        if phrase.kind in (p.CONJ, p.DATE, p.ADV) or phrase.word == ",":
            continue
        if phrase.kind == p.PREP and phrase.word in _FROM:
            continue
        if phrase.kind != p.NP:
            break
        items = view.items[phrase.start : phrase.end]
        states = _states(items)
        if states and (not told or lands or lower_at(view.items, phrase.start - 1) in _FROM):
            lands += states
        elif not lands and _are_goods(items):
            told = True
            goods += [
                (one.data.sector, one.text) for one in items if one.kind == "sector" and one.data.sector != UNSPECIFIED
            ]
        elif not all(one.lower in _BESIDE | DETERMINERS for one in items):
            return ([], [], told) if not lands else (lands, goods, told)
    return lands, goods, told


def _states(items: list[Item]) -> list[Coded]:
    """Return the states of a noun phrase that names nothing else ("the United States", "EU member states")."""
    named = [one for one in items if one.kind in ("actor", "group")]
    rest = [one for one in items if one not in named]
    plain = all(one.lower in DETERMINERS or one.lower in _BESIDE for one in rest)
    return [one for item in named for one in coded(item)] if plain else []


def _are_goods(items: list[Item]) -> bool:
    """Tell whether a noun phrase names goods or dealings, and no state's ("imports", "fresh fruit")."""
    if any(one.kind in ("actor", "group", "entity", "post") for one in items):
        return False
    last = items[-1]
    deals = last.kind == "measure" and last.data.kind == "dealing" and last.data.measure in _OF_GOODS
    return deals or last.kind == "sector" or last.lower in _GOODS
