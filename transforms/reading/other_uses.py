"""Words of change and of measures in uses that have nothing to do with sanctions: weeks that end, packages of aid."""

from transforms.reading.date_values import MONTHS
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


def is_of_help(items: list[Item], at: int) -> bool:
    """Tell whether a package gives, and restricts nobody ("a financial aid package", "a package of loans")."""
    if items[at].lower not in ("package", "packages"):
        return False
    if lower_at(items, at - 1).rpartition(" ")[2] in _HELP:  # "military aid" is one item
        return lower_at(items, at - 2) != "sanctions"  # "a sanctions relief package"
    after = [lower_at(items, at + step) for step in (2, 3)]
    return lower_at(items, at + 1) == "of" and not _HELP.isdisjoint(after)
