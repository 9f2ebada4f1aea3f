"""Predicted rows against gold rows: how good the extractor is, jointly, by field, and where it errs.

Rows are matched within one article by the fields that a figure names, each row once; the same claim twice counts once.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from transforms.matching import (
    Key,
    Pair,
    Row,
    core_key,
    date_agrees,
    decided,
    direction_key,
    full_key,
    loosely_same,
    match,
    same_core,
    stage,
    unique,
)

Rows = Mapping[str, Sequence[Row]]
Pick = Callable[[Sequence[Row]], Sequence[Row]]

FIELDS = ("sender", "target_country", "sector", "measure", "action", "status", "date")
"""The fields that are judged one by one."""


@dataclass(frozen=True)
class Figure:
    """One line of an evaluation; what does not apply is None.

    ``matched`` of ``gold`` rows were found, among ``predicted`` rows. ``value`` is a share or a rate, of a figure that
    has no precision and recall: then ``matched`` counts the cases, ``gold`` what they are a part of.
    """

    group: str
    name: str
    precision: float | None
    recall: float | None
    f1: float | None
    value: float | None
    matched: int
    gold: int
    predicted: int | None


@dataclass(frozen=True)
class Error:
    """A decided row that was missed, or one that the gold does not have, by target country, sector and action."""

    kind: str
    article_id: str
    row: Row


@dataclass(frozen=True)
class Evaluation:
    """All figures, in the order in which they are shown, and the errors by article."""

    figures: tuple[Figure, ...]
    errors: tuple[Error, ...]


@dataclass(frozen=True)
class _Article:
    article_id: str
    gold: Sequence[Row]
    predicted: Sequence[Row]


def group_rows(items: Iterable[Mapping[str, Any]]) -> dict[str, list[Row]]:
    """Return the rows of each article, from ``{"id", "events": [row, …]}`` or from flat rows with an ``article_id``."""
    found: dict[str, list[Row]] = {}
    for item in items:
        if "events" in item:
            rows, article_id = item["events"], str(item.get("id", item.get("article_id")))
        else:
            rows, article_id = [item], str(item["article_id"])
        found.setdefault(article_id, []).extend({**row, "date": row.get("date", row.get("event_date"))} for row in rows)
    return found


def is_held(article_id: str) -> bool:
    """Tell whether an article is of the third that is only ever measured, never looked at."""
    return int.from_bytes(blake2b(article_id.encode(), digest_size=8).digest(), "big") % 3 == 0


def evaluate(gold: Rows, predicted: Rows) -> Evaluation:
    """Judge predicted rows by gold rows, over the articles that the gold has."""
    articles = [_Article(one, gold[one], predicted.get(one, ())) for one in gold]
    figures = (
        _detect(articles),
        _keyed("joint", "direction", articles, direction_key, decided),
        _keyed("joint", "core", articles, core_key, decided),
        _core_main(articles),
        _core_loose(articles),
        _keyed("joint", "full", articles, full_key, list),
        _date_agreement(articles),
        _overclaim(articles),
        _false_alarms(articles),
        *(_field(name, articles) for name in FIELDS),
        *_split("action", articles, core_key, decided, lambda row: row.get("action")),
        *_split("status", articles, full_key, list, stage),
        *_split("sender", articles, full_key, list, lambda row: row.get("sender")),
    )
    return Evaluation(figures, tuple(_errors(articles)))


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _harmonic(precision: float | None, recall: float | None) -> float:
    return 2 * precision * recall / (precision + recall) if precision and recall else 0.0


def _figure(group: str, name: str, matched: int, gold: int, predicted: int) -> Figure:
    precision, recall = _ratio(matched, predicted), _ratio(matched, gold)
    return Figure(group, name, precision, recall, _harmonic(precision, recall), None, matched, gold, predicted)


def _share(name: str, cases: int, of: int, scale: int = 1) -> Figure:
    return Figure("joint", name, None, None, None, _ratio(scale * cases, of), cases, of, None)


def _keyed(group: str, name: str, articles: Iterable[_Article], key: Key, pick: Pick) -> Figure:
    """Match the picked rows by their keys alone."""
    matched = n_gold = n_predicted = 0
    for one in articles:
        gold, predicted = ({key(row) for row in pick(rows)} for rows in (one.gold, one.predicted))
        matched, n_gold, n_predicted = matched + len(gold & predicted), n_gold + len(gold), n_predicted + len(predicted)
    return _figure(group, name, matched, n_gold, n_predicted)


def _split(group: str, articles: Sequence[_Article], key: Key, pick: Pick, part: Callable[[Row], Any]) -> list[Figure]:
    """Split a figure by a part of its key, so that the counts add up to those of the whole; the most frequent first."""

    def only(value: Any) -> Pick:
        return lambda rows: [row for row in pick(rows) if part(row) == value]

    values = {part(row) for one in articles for rows in (one.gold, one.predicted) for row in pick(rows)}
    figures = [_keyed(group, str(value), articles, key, only(value)) for value in values]
    return sorted(figures, key=lambda one: (-one.gold, one.name))


def _detect(articles: Iterable[_Article]) -> Figure:
    seen = [(len(decided(one.gold)) > 0, len(decided(one.predicted)) > 0) for one in articles]
    both = sum(gold and predicted for gold, predicted in seen)
    return _figure("joint", "detect", both, sum(gold for gold, _ in seen), sum(predicted for _, predicted in seen))


def _core_match(article: _Article) -> tuple[list[Pair], list[Row]]:
    predicted = unique(decided(article.predicted), core_key)
    return match(unique(decided(article.gold), core_key), predicted, same_core)


def _core_main(articles: Iterable[_Article]) -> Figure:
    """Recall over the gold rows that are the article's news, precision over all predicted rows that match any."""
    found = n_main = right = n_predicted = 0
    for one in articles:
        pairs, extra = _core_match(one)
        found += sum(bool(row.get("main", True)) for row, _ in pairs)
        n_main += sum(bool(row.get("main", True)) for row in unique(decided(one.gold), core_key))
        right, n_predicted = right + len(pairs), n_predicted + len(pairs) + len(extra)
    precision, recall = _ratio(right, n_predicted), _ratio(found, n_main)
    return Figure(
        "joint", "core_main", precision, recall, _harmonic(precision, recall), None, found, n_main, n_predicted
    )


def _core_loose(articles: Iterable[_Article]) -> Figure:
    matched = n_gold = n_predicted = 0
    for one in articles:
        gold, predicted = (unique(decided(rows), core_key) for rows in (one.gold, one.predicted))
        pairs, _ = match(gold, predicted, loosely_same)
        matched, n_gold, n_predicted = matched + len(pairs), n_gold + len(gold), n_predicted + len(predicted)
    return _figure("joint", "core_loose", matched, n_gold, n_predicted)


def _date_agreement(articles: Iterable[_Article]) -> Figure:
    dated = [pair for one in articles for pair in _core_match(one)[0] if pair[0].get("date") is not None]
    return _share("date", sum(date_agrees(*pair) for pair in dated), len(dated))


def _overclaim(articles: Iterable[_Article]) -> Figure:
    """Proposals and refusals that were predicted as decided: the worst error there is."""
    over = of = 0
    for one in articles:
        firm, claimed = ({direction_key(row) for row in decided(rows)} for rows in (one.gold, one.predicted))
        soft = {direction_key(row) for row in one.gold if stage(row) != "decided"} - firm
        over, of = over + len(soft & claimed), of + len(soft)
    return _share("overclaim", over, of)


def _false_alarms(articles: Iterable[_Article]) -> Figure:
    empty = [one for one in articles if len(decided(one.gold)) == 0]
    return _share("per_1000", sum(len(decided(one.predicted)) for one in empty), len(empty), scale=1000)


def _field(name: str, articles: Iterable[_Article]) -> Figure:
    """Judge one field alone: the different values that the rows of an article have in it."""
    matched = n_gold = n_predicted = 0
    for one in articles:
        gold, predicted = (_values(name, rows) for rows in (one.gold, one.predicted))
        pairs, _ = match(gold, predicted, date_agrees if name == "date" else lambda a, b: a == b)
        matched, n_gold, n_predicted = matched + len(pairs), n_gold + len(gold), n_predicted + len(predicted)
    return _figure("field", name, matched, n_gold, n_predicted)


def _values(name: str, rows: Iterable[Row]) -> list[Row]:
    """Return the different values of a field; the longest first, so that the most exact dates choose first."""
    values = {str(row[name]) for row in rows if row.get(name) is not None}
    return [{name: value} for value in sorted(values, key=lambda value: (-len(value), value))]


def _errors(articles: Iterable[_Article]) -> Iterator[Error]:
    for one in articles:
        pairs, extra = _core_match(one)
        found = {core_key(row) for row, _ in pairs}
        missed = (row for row in unique(decided(one.gold), core_key) if core_key(row) not in found)
        yield from (Error("missed", one.article_id, row) for row in missed)
        yield from (Error("spurious", one.article_id, row) for row in extra)
