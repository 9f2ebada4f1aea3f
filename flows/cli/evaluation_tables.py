"""How ``sanctionlog evaluate`` shows an evaluation: as tables for people, as rows for machines."""

import dataclasses
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from flows.cli.table import Field, Row, print_table

if TYPE_CHECKING:
    from schemas.staging import Article
    from transforms.evaluation import Confusion, Error, Evaluation

FIGURE_COLUMNS = ("group", "name", "precision", "recall", "f1", "value", "matched", "gold", "predicted", "part")
CONFUSION_COLUMNS = ("field", "gold", "predicted", "count")
BAND_COLUMNS = ("low", "high", "rows", "confidence", "right", "share")
ERROR_COLUMNS = (
    "kind",
    "article_id",
    "sender",
    "target_country",
    "sector",
    "action",
    "status",
    "date",
    "title",
    "evidence",
)
_WHOLE = {"joint": "Jointly (decided rows; full: all rows)", "field": "By field, each alone"}
_PARTS = {
    "action": "By action (F1; date, overclaim: share; per_1000: rate; gold, found: rows of full)",
    "status": "By status",
    "sender": "By sender (the commonest)",
    "era": "By decade of publication",
    "set": "By set",
}
_FIGURES = ("detect", "direction", "core", "core_main", "core_loose", "full", "date", "overclaim", "per_1000")
_ORDERS = {
    "action": ("imposed", "expanded", "extended", "reinstated", "eased", "suspended", "lifted"),
    "status": ("in_force", "announced", "proposed", "rejected"),
}
_COMMONEST = 15
"""How many senders and confusions of sectors are shown to people; machines get all."""


def figure_rows(result: "Evaluation") -> list[dict[str, Any]]:
    """Return the figures as rows."""
    return [dataclasses.asdict(one) for one in result.figures]


def confusion_rows(result: "Evaluation") -> list[dict[str, Any]]:
    """Return the confusions as rows; a value that is missing is empty."""
    return [dataclasses.asdict(one) for one in result.confusions]


def band_rows(result: "Evaluation") -> list[dict[str, Any]]:
    """Return the reliability table as rows."""
    return [{name: getattr(one, name) for name in BAND_COLUMNS} for one in result.reliability]


def error_row(error: "Error", article: "Article | None") -> dict[str, Any]:
    """Return an error as a row, with the title of its article."""
    facts = {"kind": error.kind, "article_id": error.article_id, "title": None if article is None else article.title}
    return {name: facts.get(name, error.row.get(name)) for name in ERROR_COLUMNS}


def print_evaluation(result: "Evaluation", errors: Sequence[Row]) -> None:
    """Print all tables."""
    figures = figure_rows(result)
    for group, title in _WHOLE.items():
        print_table([one for one in figures if one["group"] == group], _FIGURE_FIELDS, title=title)
    for group, title in _PARTS.items():
        rows = _wide([one for one in figures if one["group"] == group])
        print_table(rows[:_COMMONEST], _WIDE_FIELDS, title=title)
    for name, order in _ORDERS.items():
        _print_matrix(name, order, [one for one in result.confusions if one.field == name])
    _print_sectors(result.confusions)
    print_table(band_rows(result), _BAND_FIELDS, title=_reliability_title(result.calibration_error))
    print_table(errors, _ERROR_FIELDS, title="Errors (core)")


def _number(name: str, heading: str | None = None) -> Field:
    def cell(row: Row) -> str:
        value = row.get(name)
        return "" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)

    return Field(heading or name, cell, right=True)


_FIGURE_FIELDS = (
    Field("figure", lambda row: row["name"]),
    *(_number(name) for name in FIGURE_COLUMNS[2:9]),
)
_WIDE_FIELDS = (
    Field("part", lambda row: row["part"]),
    _number("gold"),
    _number("found"),
    *(_number(name) for name in _FIGURES),
)
_BAND_FIELDS = (
    Field("confidence", lambda row: f"{row['low']:.1f}–{row['high']:.1f}"),
    _number("rows"),
    _number("right"),
    _number("confidence", "mean"),
    _number("share", "right share"),
)
_CONFUSION_FIELDS = (
    Field("gold", lambda row: row["gold"]),
    Field("predicted", lambda row: row["predicted"]),
    _number("count"),
)
_ERROR_FIELDS = (
    Field("error", lambda row: row["kind"]),
    Field("article", lambda row: row["article_id"]),
    Field("row", lambda row: " ".join(str(row[name]) for name in ERROR_COLUMNS[2:8])),
    Field("title or quote", lambda row: row["evidence"] or row["title"], below=True),
)


def _wide(figures: Iterable[Row]) -> list[Row]:
    """Return one row a part, with all its figures beside each other."""
    parts: dict[str, dict[str, Any]] = {}
    for one in figures:
        row = parts.setdefault(one["part"], {"part": one["part"]})
        row[one["name"]] = one["value"] if one["f1"] is None else one["f1"]
        if one["name"] == "full":
            row |= {"gold": one["gold"], "found": one["predicted"]}
    return list(parts.values())


def _print_matrix(name: str, order: Sequence[str], found: Iterable["Confusion"]) -> None:
    """Print the values of the gold down, those predicted across."""
    counts = {(one.gold, one.predicted): one.count for one in found}
    rows: list[Row] = [
        {"gold": gold or "(spurious)", **{str(one): counts.get((gold, one)) for one in (*order, None)}}
        for gold in (*order, None)
    ]
    across = [_number(one) for one in order]
    fields = (Field("gold", lambda row: row["gold"]), *across, _number("None", "(missed)"))
    print_table(rows if counts else [], fields, title=f"{name.capitalize()}: gold down, predicted across")


def _print_sectors(found: Iterable["Confusion"]) -> None:
    wrong = [one for one in found if one.field == "sector" and None not in (one.gold, one.predicted)]
    rows = [dataclasses.asdict(one) for one in wrong if one.gold != one.predicted]
    print_table(rows[:_COMMONEST], _CONFUSION_FIELDS, title="Sectors confused most often")


def _reliability_title(error: float | None) -> str:
    return "Confidence of decided rows" + ("" if error is None else f" (expected calibration error {error:.3f})")
