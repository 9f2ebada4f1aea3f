"""Equipment by what it is for: "machinery for making chips" is for the chip industry, whatever machines those are."""

from transforms.reading.items import Item, lower_at
from transforms.reading.sense_model import Sense
from transforms.reading.word_set import word_set
from transforms.reference.model import SectorWord

_KIT = word_set(
    "equipment machinery machine machines components component parts part technology technologies tools gear devices "
    "apparatus software engines motors valves pumps instruments appliances supplies"
) | {"spare parts", "machine parts", "machine tools", "technical equipment", "special equipment"}
"""Goods that serve others, and say little of themselves."""

_USED = word_set("used needed required intended designed meant destined suited suitable usable essential")
_FOR = word_set("for in to")
_MAY_BE = word_set("which that can could may might be is are")
_MAKING = word_set(
    "making make producing produce production manufacturing manufacture building build assembling assemble refining "
    "refine drilling drill exploring explore extracting extract mining processing process generating generate "
    "repairing repair maintaining maintain operating operate running run use"
)
_LISTENING = word_set(
    "monitoring monitor intercepting intercept tapping tap jamming jam tracking track bugging bug interception "
    "surveillance watching eavesdropping wiretapping"
)
"""What is done to the calls and messages of others."""
_HEARD = word_set(
    "communications communication calls call messages message conversations e-mail e-mails emails traffic internet "
    "telephone telephones phone phones mobile telephony telecommunications web online"
)
_ARTICLES = word_set("the a an of on its their all any")
_PROJECTS = word_set("projects project exploration extraction drilling fields field production industry industries")
_BARTER = word_set("exchange swap swapped swaps barter bartered trade traded pay paid paying return")
_SOLD_ALONE = word_set("oil gas coal gold food_agriculture timber potash fertilizer diamonds")
"""Goods that equipment may be given for, so that more has to say that it serves them."""
_JOINING = frozenset({"and", "or"})
_MARKS = _JOINING | frozenset(",-‑")
_LONGEST, _BEFORE = 9, 5
NEEDED = frozenset({"for", "used", "needed", "required", "designed", "intended", "usable"})
"""Words one of which a sentence must have for this step to change it."""


def say_what_for(items: list[Item]) -> list[Item]:
    """Return the items with equipment and what it is for as one item of the branch that it serves."""
    found: list[Item] = []
    at, last = 0, len(items) - 2
    while at < len(items):
        served = _served(items, at) if at < last and items[at].lower in _KIT else None
        if served is None:
            found.append(items[at])
            at += 1
            continue
        end, sector = served
        joined = 2 if len(found) > 1 and found[-1].lower in _JOINING and _is_bare_kit(found[-2]) else 0
        del found[len(found) - joined :]
        whole = items[at - joined : end]
        words = " ".join([one.text for one in whole])
        sense = Sense("sector", SectorWord(words.lower(), sector, "goods"))
        found.append(Item(whole[0].start, whole[-1].end, words, words.lower(), [sense]))
        at = end
    return found if len(found) < len(items) else items


_NO_BRANCH = frozenset({"unspecified", "government"})
_NAMES = frozenset({"actor", "entity", "group", "measure"})
_MACHINES = frozenset({"machinery"})
_MADE_WHOLE = word_set("semiconductors nuclear defence aviation space tobacco telecoms rail_road")
"""Branches to which the machines that serve them belong; those for oil wells or mills are machinery."""


def _is_bare_kit(item: Item) -> bool:
    """Tell whether equipment before "and" is for the same ("equipment and software for tapping phones")."""
    return item.lower in _KIT and _sector(item) is None


def _served(items: list[Item], at: int) -> tuple[int, str] | None:
    """Return where the words for what the equipment at a place is for end, and their branch."""
    start = _start(items, at + 1)
    if start is None or not _BARTER.isdisjoint([one.lower for one in items[max(0, at - _BEFORE) : at]]):
        return None
    doing = lower_at(items, start + (lower_at(items, start) in _ARTICLES))
    if doing in _LISTENING:
        return _heard(items, start)
    for here in range(start, min(len(items), start + _LONGEST)):
        sector = _sector(items[here])
        if sector is not None:
            own = _sector(items[at]) in _MACHINES and sector not in _MADE_WHOLE
            return None if own else _branch(items, start, here, doing)
        if not _is_between(items, start, here, doing):
            return None
    return None


def _start(items: list[Item], at: int) -> int | None:
    """Return the place behind "for", "used in" or "that can be used to"."""
    if lower_at(items, at) == "for":
        return at + 1
    while lower_at(items, at) in _MAY_BE:
        at += 1
    return at + 2 if lower_at(items, at) in _USED and lower_at(items, at + 1) in _FOR else None


def _branch(items: list[Item], start: int, here: int, doing: str) -> tuple[int, str] | None:
    """Return where the words end that say what is served, and its branch; none where too little says so."""
    sector = _sector(items[here]) or ""
    project = lower_at(items, here + 1) in _PROJECTS
    if not project and any(one.lower in _MARKS for one in items[start:here]):
        return None
    bare = here == start and sector in _SOLD_ALONE and not project
    if bare and all(one.data.kind == "goods" for one in items[here].senses_of("sector")):
        return None
    if sector == "oil" and doing.startswith("refin"):
        sector = "petroleum_products"
    return here + 1 + project, sector


def _is_between(items: list[Item], start: int, here: int, doing: str) -> bool:
    """Tell whether a word may stand between "for" and what is served: an article, what is done, a plain adjective."""
    low = items[here].lower
    if low in _ARTICLES or (here == start and low in _MAKING):
        return True
    if low in _MARKS:
        return doing not in _MAKING
    return items[here].text.isalpha() and _NAMES.isdisjoint({one.kind for one in items[here].senses})


def _heard(items: list[Item], start: int) -> tuple[int, str] | None:
    """Return where the words for the calls or messages end that equipment is to hear."""
    end = 0
    for here in range(start, min(len(items), start + _LONGEST)):
        if items[here].lower in _HEARD or _sector(items[here]) == "telecoms":
            end = here + 1
        elif items[here].lower not in _LISTENING and not _is_between(items, start, here, ""):
            break
    return (end, "telecoms") if end else None


def _sector(item: Item) -> str | None:
    """Return the branch that a word names, if it can only mean goods, a branch or those who are in it."""
    words = [*item.senses_of("sector"), *item.senses_of("post")]
    sectors = {one.data.sector for one in words}
    if len(sectors) != 1 or not sectors.isdisjoint(_NO_BRANCH) or any(one.kind in _NAMES for one in item.senses):
        return None
    return str(words[0].data.sector)
