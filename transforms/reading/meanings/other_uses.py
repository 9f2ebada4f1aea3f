"""Words of change and of measures in uses that have nothing to do with sanctions: weeks that end, packages of aid."""

import calendar

from transforms.reading.date_values import MONTHS
from transforms.reading.date_words import NUMBERS
from transforms.reading.grammar import PREPOSITIONS
from transforms.reading.meanings.other_reliefs import (
    is_of_licence_at_home,
    is_of_other_rule,
    is_register_at_home,
)
from transforms.reading.meanings.sums_due import is_for_sum_due
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_PERIODS = word_set("week weeks fortnight month months quarter period year years half semester")
_HELP = word_set(
    "aid assistance help support relief rescue bailout bail-out stimulus loan loans recovery reconstruction "
    "investment spending training subsidy grant credit pay"
)


def ends_period(items: list[Item], at: int) -> bool:
    """Tell whether a word of ending only dates a period ("the week ending 3 May", "the quarter ended March 31")."""
    if items[at].lower not in ("ending", "ended", "ends") or at + 1 >= len(items):
        return False
    after = items[at + 1]
    dated = after.kind in ("date", "number") or after.lower.isdigit() or after.lower.partition(" ")[0] in MONTHS
    return dated and lower_at(items, at - 1) in _PERIODS


_ONSETS = word_set("starting beginning commencing")
_DAYS = frozenset(day.lower() for day in calendar.day_name)
_LEADS = word_set("on from at in next this tomorrow today")


def opens_term(items: list[Item], at: int) -> bool:
    """Tell whether a word only says from when on something holds ("bans imports starting on 15 May")."""
    if items[at].lower not in _ONSETS or at == 0:
        return False
    after = items[at + 1 : at + 3]
    if len(after) > 1 and after[0].lower in _LEADS:
        after = after[1:] if after[0].lower in ("on", "from", "at", "in") else after
    return bool(after) and (
        after[0].kind in ("date", "number")
        or after[0].lower.isdigit()
        or after[0].lower.partition(" ")[0] in {*MONTHS, *_DAYS, "next", "this", "tomorrow", "today", "midnight"}
    )


def is_of_help(items: list[Item], at: int) -> bool:
    """Tell whether a package gives, and restricts nobody ("a financial aid package", "a package of loans")."""
    if items[at].lower not in ("package", "packages"):
        return False
    if lower_at(items, at - 1).rpartition(" ")[2] in _HELP:  # "military aid" is one item
        return lower_at(items, at - 2) != "sanctions"  # "a sanctions relief package"
    after = [lower_at(items, at + step) for step in (2, 3)]
    return lower_at(items, at + 1) == "of" and not _HELP.isdisjoint(after)


_WORK = word_set(
    "enrichment plutonium reprocessing settlement settlements building construction testing tests launches deployment "
    "deployments programme program programmes activities work hiring wages wage pay salaries pensions rents rent prices"
)
_WORK_ENDS = (" enrichment", " tests", " testing", " programme", " program", " construction", " launches")


def is_of_statute(items: list[Item], at: int) -> bool:
    """Tell whether limitations are those of time within which a court may be asked ("the statute of limitations")."""
    lapses = items[at].lower in ("limitations", "limitation")
    return lapses and lower_at(items, at - 1) == "of" and lower_at(items, at - 2) in ("statute", "statutes")


def is_of_other_matter(items: list[Item], at: int) -> bool:
    """Tell whether a noun for a measure or a relief is one of a court's, or of rules for anybody."""
    kinds = (is_of_statute, is_of_other_rule, is_of_licence_at_home, is_register_at_home, is_for_sum_due)
    return any(holds(items, at) for holds in kinds)


def is_of_measures(items: list[Item], at: int) -> bool:
    """Tell whether pressure is what measures are, and nobody's wish for some ("sanctions pressure on Minsk")."""
    pressed = items[at].lower == "pressure" and lower_at(items, at + 1) in ("on", "against", "upon")
    return pressed and lower_at(items, at - 1) in ("sanctions", "sanction", "economic", "financial", "maximum")


_SAME = word_set("sanctions rules application approach implementation interpretation list policy standards way")
"""What is the same everywhere where it is uniform, and no clothes."""
_HERE = word_set("the this that common single shared")
_WHO = word_set("that which who it he she they closely also")
_OVER = word_set("over for how as what whether while")


_AFTER_BRANCH = PREPOSITIONS | word_set("and or as is are was were")


def is_plain_use(items: list[Item], at: int) -> bool:
    """Tell whether a word for goods is a plain one here: "banks of the space", "the panel that watches over it"."""
    low, before, after = items[at].lower, lower_at(items, at - 1), items[at + 1 : at + 2]
    if low == "uniform":
        return bool(after) and (bool(after[0].senses_of("measure")) or after[0].lower in _SAME)
    if low == "finance":  # "may not finance projects"
        return bool(after) and after[0].kind != "mark" and after[0].lower not in _AFTER_BRANCH
    if low in ("entries", "entry"):  # "three entries", which stand on a list
        return before in NUMBERS or before.isdigit() or before == "new"
    if low in _WAYS or low in _SERVICES:
        return not (_is_of_carried(items, at) if low in _WAYS else _is_by_airline(items, at))
    if low == "space":
        return before in _HERE and (not after or (after[0].kind in ("mark", "word") and not after[0].senses))
    return low in ("watches", "watch") and (before in _WHO or (bool(after) and after[0].lower in _OVER))


_WAYS = word_set("movement movements passage")
_CARRIED = word_set(
    "goods cargo cargoes freight merchandise commodities products supplies lorries lorry trucks truck trailers "
    "vehicles trains wagons ships vessels tankers barges ferries aircraft planes airliners containers"
)
_NEAR = 5


def _is_of_carried(items: list[Item], at: int) -> bool:
    """Tell whether goods, or what carries them, move or pass ("the movement of Malian lorries"), and no people."""
    if lower_at(items, at + 1) != "of":
        return False
    for item in items[at + 2 : at + 2 + _NEAR]:
        if item.kind == "mark" or item.lower in ("to", "from", "through", "into"):
            return False
        if item.lower.rpartition(" ")[2] in _CARRIED or item.lower.endswith(" goods"):
            return True
    return False


_SERVICES = frozenset({"service", "services"})
_TO = word_set("to from between by of with on into")
_FAR = 10


def _is_by_airline(items: list[Item], at: int) -> bool:
    """Tell whether a service is an airline's ("suspended service to Mali by its airline", "the services of LOT")."""
    if lower_at(items, at + 1) not in _TO:
        return False
    for item in items[at + 2 : at + 2 + _FAR]:
        if item.kind == "mark" and item.lower != ",":
            return False
        if any(sense.data.sector == "aviation" for sense in (*item.senses_of("sector"), *item.senses_of("entity"))):
            return True
    return False


def is_of_own_work(items: list[Item], at: int) -> bool:
    """Tell whether a freeze is of what a state does itself, and restricts nobody ("ended a freeze on enrichment")."""
    if items[at].lower not in ("freeze", "freezes"):
        return False
    before = at - 1 if at else at
    after = items[at + 2 : at + 6] if lower_at(items, at + 1) in ("on", "of", "in", "to") else []
    end = next((here for here, one in enumerate(after) if one.kind == "mark"), len(after))
    return any(_is_work(one) for one in (*items[before:at], *after[:end]))


def _is_work(item: Item) -> bool:
    return item.lower in _WORK or item.lower.endswith(_WORK_ENDS)
