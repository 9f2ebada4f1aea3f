"""What is judged: the gold rows and the predicted rows of each article, whole or in part."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import Any

from transforms.matching import Row, decided, direction_key

Rows = Mapping[str, Sequence[Row]]
"""Rows by the id of their article."""


@dataclass(frozen=True, slots=True)
class Case:
    """One article's rows.

    ``firm_gold`` and ``firm_predicted`` are the directions of the decided rows of the whole article, even where the
    case holds a part of its rows: whether a proposal was taken for a decision can only be told from all of them.
    ``labels`` say to which groups of articles it belongs, such as ``{"era": "1980s"}``.
    """

    article_id: str
    gold: Sequence[Row]
    predicted: Sequence[Row]
    firm_gold: frozenset[tuple[Any, ...]] = frozenset()
    firm_predicted: frozenset[tuple[Any, ...]] = frozenset()
    labels: Mapping[str, str] = field(default_factory=dict)

    def only(self, keep: Callable[[Row], bool]) -> "Case":
        """Return the case with those rows alone that ``keep`` keeps."""
        gold, predicted = ([row for row in rows if keep(row)] for rows in (self.gold, self.predicted))
        return replace(self, gold=gold, predicted=predicted)


def build_cases(gold: Rows, predicted: Rows, labels: Mapping[str, Mapping[str, str]]) -> list[Case]:
    """Return a case for each article that the gold has; ``labels`` are given by group and article id."""
    return [
        Case(
            article_id=one,
            gold=rows,
            predicted=predicted.get(one, ()),
            firm_gold=_directions(rows),
            firm_predicted=_directions(predicted.get(one, ())),
            labels={group: by_id[one] for group, by_id in labels.items() if one in by_id},
        )
        for one, rows in gold.items()
    ]


def group_rows(items: Iterable[Mapping[str, Any]]) -> dict[str, list[Row]]:
    """Return the rows of each article, from ``{"id", "events": [row, …]}`` or from flat rows with an ``article_id``."""
    found: dict[str, list[Row]] = {}
    for item in items:
        if "events" in item:
            rows, article_id = item["events"], str(item.get("id", item.get("article_id")))
        else:
            rows, article_id = [item], str(item["article_id"])
        found.setdefault(article_id, []).extend({**row, "date": _date(row)} for row in rows)
    return found


def is_held(article_id: str) -> bool:
    """Tell whether an article is of the third that is only ever measured, never looked at."""
    return int.from_bytes(blake2b(article_id.encode(), digest_size=8).digest(), "big") % 3 == 0


def era_of(date: str | None) -> str:
    """Return the decade of an ISO date: ``1980s``; ``undated`` if there is none."""
    return f"{date[:3]}0s" if date else "undated"


def _date(row: Row) -> Any:
    """Return the date of a row under either of its names; an empty one is none."""
    return row.get("date", row.get("event_date")) or None


def _directions(rows: Iterable[Row]) -> frozenset[tuple[Any, ...]]:
    return frozenset(direction_key(row) for row in decided(rows))
