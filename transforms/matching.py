"""When a predicted row is the same as a gold row: the keys by which they are compared, and their pairing."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from schemas.sectors import SECTOR_PARENT, UNSPECIFIED
from schemas.vocabulary import DECIDED, DIRECTION_OF

Row = Mapping[str, Any]
Key = Callable[[Row], tuple[Any, ...]]
Pair = tuple[Row, Row]


def stage(row: Row) -> Any:
    """Return ``decided`` for what is announced or in force, else the status."""
    return "decided" if row.get("status") in DECIDED else row.get("status")


def decided(rows: Iterable[Row]) -> list[Row]:
    """Return the rows that the change-log would show."""
    return [row for row in rows if stage(row) == "decided"]


def direction_key(row: Row) -> tuple[Any, ...]:
    """Return target country, and whether it restricts, relaxes or maintains."""
    action = row.get("action")
    return row.get("target_country"), None if action is None else DIRECTION_OF.get(action)


def core_key(row: Row) -> tuple[Any, ...]:
    """Return target country, sector and action."""
    return row.get("target_country"), row.get("sector") or UNSPECIFIED, row.get("action")


def full_key(row: Row) -> tuple[Any, ...]:
    """Return sender, target country, sector, action, and whether it is decided, proposed or rejected."""
    return row.get("sender"), *core_key(row), stage(row)


def same_core(gold: Row, predicted: Row) -> bool:
    """Tell whether target country, sector and action are the same."""
    return core_key(gold) == core_key(predicted)


def loosely_same(gold: Row, predicted: Row) -> bool:
    """Tell whether country and direction are the same, and the sector the same or one above or below."""
    one, other = core_key(gold)[1], core_key(predicted)[1]
    return direction_key(gold) == direction_key(predicted) and (one in _upwards(other) or other in _upwards(one))


def date_agrees(gold: Row, predicted: Row) -> bool:
    """Tell whether the predicted date is the gold one, as exactly as the gold one is known."""
    want, got = gold.get("date"), predicted.get("date")
    return want is not None and got is not None and str(got).startswith(want)


def unique(rows: Iterable[Row], key: Key) -> list[Row]:
    """Return the first row of each key."""
    first: dict[tuple[Any, ...], Row] = {}
    for row in rows:
        first.setdefault(key(row), row)
    return list(first.values())


def match(
    gold: Iterable[Row], predicted: Sequence[Row], same: Callable[[Row, Row], bool]
) -> tuple[list[Pair], list[Row]]:
    """Pair each gold row with one predicted row that is the same; dated rows choose first, and by their date.

    Returns:
        The pairs, and the predicted rows that are left.
    """
    left, pairs = list(predicted), list[Pair]()
    for row in sorted(gold, key=lambda one: one.get("date") is None):
        fit = [index for index, other in enumerate(left) if same(row, other)]
        if fit:
            dated = [index for index in fit if date_agrees(row, left[index])]
            pairs.append((row, left.pop((dated or fit)[0])))
    return pairs, left


def _upwards(sector: str) -> Iterator[str]:
    step: str | None = sector
    while step is not None:
        yield step
        step = SECTOR_PARENT.get(step)
