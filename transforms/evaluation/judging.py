"""All figures of an evaluation: jointly, by field, by the values of some fields, by groups of articles."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from transforms.evaluation.cases import Case, Rows, build_cases
from transforms.evaluation.confusion import Confusion, confusions
from transforms.evaluation.figures import Score, core_match, field_scores, scores
from transforms.evaluation.reliability import Band, bands, calibration_error, judge
from transforms.matching import Row, core_key, decided, stage, unique

_PARTS: Mapping[str, Callable[[Row], Any]] = {
    "action": lambda row: row.get("action"),
    "status": stage,
    "sender": lambda row: row.get("sender"),
}
"""The groups whose parts are rows, not articles: to which part a row belongs."""


@dataclass(frozen=True, slots=True)
class Figure(Score):
    """A score of a part of what was judged: ``group`` is joint, field, action …, ``part`` a value of it or empty."""

    group: str
    part: str


@dataclass(frozen=True, slots=True)
class Error:
    """A decided row that was missed, or one that the gold does not have, by target country, sector and action."""

    kind: str
    article_id: str
    row: Row


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All figures, in the order in which they are shown; which values were confused; how far confidence is true."""

    figures: tuple[Figure, ...]
    errors: tuple[Error, ...]
    confusions: tuple[Confusion, ...]
    reliability: tuple[Band, ...]
    calibration_error: float | None


def evaluate(gold: Rows, predicted: Rows, labels: Mapping[str, Mapping[str, str]] | None = None) -> Evaluation:
    """Judge predicted rows by gold rows, over the articles that the gold has.

    Args:
        gold: the rows of each article by its id.
        predicted: the same; other articles are left out.
        labels: groups of articles to be judged apart as well, such as ``{"era": {article id: "1980s"}}``.
    """
    cases = build_cases(gold, predicted, labels or {})
    table = bands(judge(cases))
    figures = (
        *_figures("joint", "", scores(cases)),
        *_figures("field", "", field_scores(cases)),
        *(one for group, part in _PARTS.items() for one in _by_rows(group, part, cases)),
        *(one for group in labels or {} for one in _by_articles(group, cases)),
    )
    return Evaluation(figures, tuple(_errors(cases)), tuple(confusions(cases)), tuple(table), calibration_error(table))


def _figures(group: str, part: str, found: Iterable[Score]) -> list[Figure]:
    return [
        Figure(
            name=one.name,
            precision=one.precision,
            recall=one.recall,
            f1=one.f1,
            value=one.value,
            matched=one.matched,
            gold=one.gold,
            predicted=one.predicted,
            group=group,
            part=part,
        )
        for one in found
    ]


def _by_rows(group: str, part: Callable[[Row], Any], cases: Sequence[Case]) -> Iterator[Figure]:
    """Judge the rows of each part alone, so that the counts of core and full add up; the most frequent part first."""
    gold = [part(row) for one in cases for row in one.gold]
    values = {*gold, *(part(row) for one in cases for row in one.predicted)}
    for value in sorted(values, key=lambda value: (-gold.count(value), str(value))):
        keep = _having(part, value)
        some = [one.only(keep) for one in cases]
        # a figure of nothing is left out: a proposal has no core match
        yield from (one for one in _figures(group, str(value), scores(some)) if one.gold > 0 or one.predicted)


def _having(part: Callable[[Row], Any], value: Any) -> Callable[[Row], bool]:
    return lambda row: bool(part(row) == value)


def _by_articles(group: str, cases: Sequence[Case]) -> Iterator[Figure]:
    """Judge the articles of each label alone, in the order of the labels."""
    for label in sorted({one.labels[group] for one in cases if group in one.labels}):
        some = [one for one in cases if one.labels.get(group) == label]
        yield from _figures(group, label, scores(some))


def _errors(cases: Iterable[Case]) -> Iterator[Error]:
    for one in cases:
        pairs, extra = core_match(one)
        found = {core_key(row) for row, _ in pairs}
        missed = (row for row in unique(decided(one.gold), core_key) if core_key(row) not in found)
        yield from (Error("missed", one.article_id, row) for row in missed)
        yield from (Error("spurious", one.article_id, row) for row in extra)
