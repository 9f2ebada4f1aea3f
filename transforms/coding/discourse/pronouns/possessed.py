"""Whose "its" is before what a verb hits: "stopped buying its gold", "froze its reserves", "barred its generals"."""

from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BUYING = ("buy", "bought", "import", "purchas", "order", "load", "burn", "refine")
_INFLOWS = word_set("imports import purchases purchase shipments entry sales sale loans loan")
_HITTING = frozenset({"ban", "bar", "block", "designate", "enlist", "impose", "release", "delist", "readmit", "permit"})
"""Classes of verbs that are done to another's goods and people, where the object is what another has."""

_FREEZING = frozenset({"freeze", "block", "ban", "release"})
_MOVING = ("enter", "travel", "visit", "land", "fly", "com", "dock", "call", "sett", "set")
_PEOPLE = word_set("airline carrier junta army militia police generals rulers leaders wife family bankers tycoons")
_WARES = word_set("goods products produce merchandise wares crops")
_BETWEEN = word_set(
    "own two three four five six seven eight nine ten top senior leading state main finance foreign more"
)
_PARTICLES = frozenset({"out", "off", "away", "down", "back"})
_REACH = 4
_CLAUSE = 12


def is_of_another(items: list[Item], at: int) -> bool:
    """Tell whether "its" or "their" at a place says whose that is to which another does something.

    Whoever buys, freezes or bars does so with what another has; "banned its firms from selling arms to Mali" and
    "barred its ministers from going there" is done to one's own.
    """
    after_verb = at - 1 - (at > 1 and items[at - 1].lower in _PARTICLES)
    before = items[after_verb] if at else None
    if any(tells(items, at) for tells in _TELLING):
        return True
    head = _head(items, at)
    if before is None or head is None or _names_another(items, head, acting=before.lower != "of"):
        return False
    hit = items[head]
    if before.kind == "dealing_verb":
        return (hit.kind == "sector" or hit.lower in _WARES) and before.lower.startswith(_BUYING)
    if before.lower == "of":
        flow = lower_at(items, at - 2)
        return hit.kind == "sector" and (flow in _INFLOWS or _buys_more(items, at - 2))
    names = {sense.data.name for sense in before.senses_of("trigger")} if before.kind == "trigger" else set()
    if hit.kind == "measure":  # "their assets" are those of the firms that were named
        return items[at].lower == "its" and hit.data.kind == "assets" and bool(names & _FREEZING)
    return bool(names & _HITTING) and not _keeps_from_own_deed(items, head)


_FLYING = word_set("flying under with bearing")
_OF_STATES = word_set("airline airlines carrier carriers ships planes tankers vessels aircraft lorries trucks trawlers")
_OPENING = frozenset({";", ",", "and", ".", ":"})
_JOINED = word_set("its and , or their")
_BANNING = frozenset({"ban", "bar", "readmit"})
_GIVING = ("lend", "sell", "supply", "give", "grant", "pay", "ship", "send", "deliver")
_GROUP = 6
_MAY = word_set("may can must cannot could")


def _is_flag(items: list[Item], at: int) -> bool:
    """Tell whether a flag says whose ships are meant ("ships flying its flag are turned away")."""
    return lower_at(items, at + 1) == "flag" and lower_at(items, at - 1) in _FLYING


def _may_no_longer(items: list[Item], at: int) -> bool:
    """Tell whether ships or planes are said to be kept out: "; its airline may no longer use their airspace"."""
    opens = at == 0 or items[at - 1].lower in (";", ",", "and", ".")
    if not opens or lower_at(items, at + 1) not in _OF_STATES or lower_at(items, at + 2) not in _MAY:
        return False
    return lower_at(items, at + 3) in ("no", "not") or lower_at(items, at + 2) == "cannot"


def _are_goods_ruled_on(items: list[Item], at: int) -> bool:
    """Tell whether goods open a clause that says that they may be bought no more, or again ("Its tin may not be sold").

    Whose they are does nothing in it: "Its gold and its cotton were banned from Chad".
    """
    if at and items[at - 1].lower not in _OPENING:
        return False
    here = at + 1
    while here < len(items) and (items[here].kind == "sector" or items[here].lower in _JOINED):
        here += 1
    if here == at + 1 or items[here - 1].kind != "sector" or here >= len(items):
        return False
    ruled = items[here].lower in _MAY or items[here].lower in g.BE
    verb = next((one for one in items[here : here + _GROUP] if one.kind in ("dealing_verb", "trigger")), None)
    if verb is None or not ruled or not _names_another(items, here):
        return False  # "Its cocoa can no longer be bought cheaply"
    banned = any(sense.data.name in _BANNING for sense in verb.senses_of("trigger"))
    dealt = verb.kind == "dealing_verb" and items[here].lower in _MAY
    sold = dealt and any(one.lower == "be" for one in items[here : here + _GROUP])
    return sold or (verb.kind == "trigger" and banned)


def _is_dealt_with(items: list[Item], at: int) -> bool:
    """Tell whether those of one state may or may not deal with the organs of another ("may lend its government")."""
    head, verb = _head(items, at), items[at - 1] if at > 1 else None
    if head is None or verb is None or verb.kind != "dealing_verb" or items[head].kind != "post":
        return False
    ruled = items[at - 2].lower in _MAY or items[at - 2].lower in ("not", "longer", "again")
    return ruled and verb.lower.startswith(_GIVING) and items[head].data.sector == "government"


_COUNTS = word_set("one two three four five six seven eight nine ten some several many dozens half none")
_LISTED = frozenset({"designate", "enlist", "delist"})


def _are_listed(items: list[Item], at: int) -> bool:
    """Tell whether a clause opens with what somebody has that is put on a list ("Its gas company was sanctioned")."""
    first = at - 2 if lower_at(items, at - 1) == "of" and lower_at(items, at - 2) in _COUNTS else at
    if first and items[first - 1].lower not in _OPENING:
        return False
    head = _head(items, at)
    group = items[head + 1 : head + 1 + _GROUP] if head is not None else []
    if not group or group[0].lower not in _PASSIVE:
        return False
    verb = next((one for one in group if one.kind == "trigger"), None)
    return verb is not None and any(sense.data.name in _LISTED for sense in verb.senses_of("trigger"))


def _lists_some_of(items: list[Item], at: int) -> bool:
    """Tell whether some of what another has are put on a list ("sanctioned one of its traders")."""
    if at < _SOME_OF or items[at - 1].lower != "of" or items[at - 2].lower not in _COUNTS or _head(items, at) is None:
        return False
    return any(sense.data.name in _LISTED for sense in items[at - 3].senses_of("trigger"))


_SOME_OF = 3
_PASSIVE = word_set("is are was were has have had will")


def _head(items: list[Item], at: int) -> int | None:
    """Return the place of the goods, the people or the assets that are had."""
    for here in range(at + 1, min(at + _REACH, len(items))):
        one = items[here]
        if one.kind in ("sector", "post") or one.lower in _PEOPLE or one.lower in _WARES:
            flows = here + 1 < len(items) and items[here + 1].kind == "measure"
            return None if flows else here  # "banned its grain exports"
        if one.kind == "measure":
            return here if one.data.kind == "assets" else None
        if one.lower not in _BETWEEN and one.kind != "number" and not one.lower.endswith(("al", "ous", "ese")):
            return None
    return None


def _names_another(items: list[Item], head: int, *, acting: bool = True) -> bool:
    """Tell whether the clause goes on to name a state or firm, which is the other one then; one may only act on it."""
    for at in range(head + 1, min(head + _CLAUSE, len(items))):
        if items[at].lower in (".", ";"):
            return False
        if items[at].kind in ("actor", "entity", "group"):
            by = "by" in (items[at - 1].lower, items[at - 2].lower)  # "were stopped by Japan"
            return acting or not by
    return False


def _buys_more(items: list[Item], at: int) -> bool:
    """Tell whether "more", "any more" or "none" of it is what is bought."""
    return lower_at(items, at) in ("more", "none", "any", "less", "all") and any(
        one.kind == "dealing_verb" and one.lower.startswith(_BUYING) for one in items[max(0, at - 3) : at]
    )


def _keeps_from_own_deed(items: list[Item], head: int) -> bool:
    """Tell whether those barred may not deal with others, and are not kept out ("barred its banks from lending")."""
    for at in range(head + 1, min(head + _CLAUSE, len(items) - 1)):
        if items[at].lower in (",", ".", ";"):
            return False
        deed = items[at + 1].forms if items[at].lower == "to" else ING in items[at + 1].forms
        if items[at].lower in ("from", "to") and deed:  # "in reply to the measures" tells no deed
            return not items[at + 1].lower.startswith(_MOVING)
    return False


_TELLING = (_is_flag, _may_no_longer, _are_goods_ruled_on, _is_dealt_with, _are_listed, _lists_some_of)
"""What says by itself that it is another's to which something is done."""


_CLAUSE = 12
"""Words of a clause among which "there" stands."""


def goes_there(items: list[Item], at: int) -> bool:
    """Tell whether what somebody has goes to another ("…, and its ships may no longer carry oil there")."""
    after = [item.lower for item in items[at + 1 : at + 1 + _CLAUSE]]
    end = next((place for place, word in enumerate(after) if word in (",", ";", ".")), len(after))
    kept = items[at - 1].kind == "trigger" and lower_at(items, at + 1) in _OWN_PEOPLE  # "barred its people from going"
    return "there" in after[:end] and (kept or lower_at(items, at - 1) in (";", ",", "and", "but"))


_OWN_PEOPLE = word_set("citizens nationals people subjects residents students pilgrims tourists firms companies")
