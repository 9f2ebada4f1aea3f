"""The figures of an evaluation: rows matched within one article by the fields that a figure names, each row once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from transforms.evaluation.cases import Case
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

Pick = Callable[[Sequence[Row]], Sequence[Row]]

FIELDS = ("sender", "target_country", "sector", "measure", "action", "status", "date")
"""The fields that are judged one by one."""


@dataclass(frozen=True, slots=True)
class Score:
    """One figure; what does not apply is None.

    ``matched`` of ``gold`` rows were found, among ``predicted`` rows. ``value`` is a share or a rate, of a figure that
    has no precision and recall: then ``matched`` counts the cases, ``gold`` what they are a part of.
    """

    name: str
    precision: float | None
    recall: float | None
    f1: float | None
    value: float | None
    matched: int
    gold: int
    predicted: int | None


def scores(cases: Sequence[Case]) -> list[Score]:
    """Return the figures of some cases, in the order in which they are shown."""
    return [
        _detect(cases),
        _keyed("direction", cases, direction_key, decided),
        _keyed("core", cases, core_key, decided),
        _core_main(cases),
        _core_loose(cases),
        _keyed("full", cases, full_key, list),
        _date_agreement(cases),
        _overclaim(cases),
        _false_alarms(cases),
    ]


def field_scores(cases: Sequence[Case]) -> list[Score]:
    """Judge each field alone: the different values that the rows of an article have in it."""
    return [_field(name, cases) for name in FIELDS]


def core_match(case: Case) -> tuple[list[Pair], list[Row]]:
    """Pair the decided rows of a case by country, sector and action; the second value is the predicted rows left."""
    predicted = unique(decided(case.predicted), core_key)
    return match(unique(decided(case.gold), core_key), predicted, same_core)


def ratio(part: float, whole: float) -> float | None:
    """Return the share, None of nothing."""
    return part / whole if whole else None


def _harmonic(precision: float | None, recall: float | None) -> float:
    return 2 * precision * recall / (precision + recall) if precision and recall else 0.0


def _score(name: str, matched: int, gold: int, predicted: int) -> Score:
    precision, recall = ratio(matched, predicted), ratio(matched, gold)
    return Score(name, precision, recall, _harmonic(precision, recall), None, matched, gold, predicted)


def _share(name: str, cases: int, of: int, scale: int = 1) -> Score:
    return Score(name, None, None, None, ratio(scale * cases, of), cases, of, None)


def _keyed(name: str, cases: Iterable[Case], key: Key, pick: Pick) -> Score:
    """Match the picked rows by their keys alone."""
    matched = n_gold = n_predicted = 0
    for one in cases:
        gold, predicted = ({key(row) for row in pick(rows)} for rows in (one.gold, one.predicted))
        matched, n_gold, n_predicted = matched + len(gold & predicted), n_gold + len(gold), n_predicted + len(predicted)
    return _score(name, matched, n_gold, n_predicted)


def _detect(cases: Iterable[Case]) -> Score:
    seen = [(len(decided(one.gold)) > 0, len(decided(one.predicted)) > 0) for one in cases]
    both = sum(gold and predicted for gold, predicted in seen)
    return _score("detect", both, sum(gold for gold, _ in seen), sum(predicted for _, predicted in seen))


def _core_main(cases: Iterable[Case]) -> Score:
    """Recall over the gold rows that are the article's news, precision over all predicted rows that match any."""
    found = n_main = right = n_predicted = 0
    for one in cases:
        pairs, extra = core_match(one)
        found += sum(bool(row.get("main", True)) for row, _ in pairs)
        n_main += sum(bool(row.get("main", True)) for row in unique(decided(one.gold), core_key))
        right, n_predicted = right + len(pairs), n_predicted + len(pairs) + len(extra)
    precision, recall = ratio(right, n_predicted), ratio(found, n_main)
    return Score("core_main", precision, recall, _harmonic(precision, recall), None, found, n_main, n_predicted)


def _core_loose(cases: Iterable[Case]) -> Score:
    matched = n_gold = n_predicted = 0
    for one in cases:
        gold, predicted = (unique(decided(rows), core_key) for rows in (one.gold, one.predicted))
        pairs, _ = match(gold, predicted, loosely_same)
        matched, n_gold, n_predicted = matched + len(pairs), n_gold + len(gold), n_predicted + len(predicted)
    return _score("core_loose", matched, n_gold, n_predicted)


def _date_agreement(cases: Iterable[Case]) -> Score:
    dated = [pair for one in cases for pair in core_match(one)[0] if pair[0].get("date") is not None]
    return _share("date", sum(date_agrees(*pair) for pair in dated), len(dated))


def _overclaim(cases: Iterable[Case]) -> Score:
    """Proposals and refusals that were predicted as decided: the worst error there is."""
    over = of = 0
    for one in cases:
        soft = {direction_key(row) for row in one.gold if stage(row) != "decided"} - one.firm_gold
        over, of = over + len(soft & one.firm_predicted), of + len(soft)
    return _share("overclaim", over, of)


def _false_alarms(cases: Iterable[Case]) -> Score:
    """Decided rows predicted of articles in which nothing was decided, per 1,000 of these articles."""
    empty = [one for one in cases if len(one.firm_gold) == 0]
    return _share("per_1000", sum(len(decided(one.predicted)) for one in empty), len(empty), scale=1000)


def _field(name: str, cases: Iterable[Case]) -> Score:
    matched = n_gold = n_predicted = 0
    for one in cases:
        gold, predicted = (_values(name, rows) for rows in (one.gold, one.predicted))
        pairs, _ = match(gold, predicted, date_agrees if name == "date" else lambda a, b: a == b)
        matched, n_gold, n_predicted = matched + len(pairs), n_gold + len(gold), n_predicted + len(predicted)
    return _score(name, matched, n_gold, n_predicted)


def _values(name: str, rows: Iterable[Row]) -> list[Row]:
    """Return the different values of a field; the longest first, so that the most exact dates choose first."""
    values = {str(row[name]) for row in rows if row.get(name) is not None}
    return [{name: value} for value in sorted(values, key=lambda value: (-len(value), value))]
