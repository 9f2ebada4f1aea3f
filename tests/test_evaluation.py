import json
import math
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from schemas.sectors import SECTOR_CODES
from schemas.vocabulary import Action, Status
from transforms.evaluation import FIELDS, Evaluation, Figure, era_of, evaluate, group_rows, is_held

SCORER = Path(__file__).parents[2] / "shared" / "eval" / "score.py"
JOINT = ("detect", "direction", "core", "core_main", "core_loose", "full")
SHARES = {
    "date": ("agree", "of", "share"),
    "overclaim": ("over", "of", "share"),
    "per_1000": ("rows", "articles", "rate"),
}
Rows = dict[str, list[Any]]


def row(**changes: Any) -> dict[str, Any]:
    values = {
        "sender": "USA",
        "target_country": "BLR",
        "sector": "potash",
        "measure": "trade",
        "action": "lifted",
        "status": "announced",
        "date": "2025-12-13",
        "main": True,
    }
    return {**values, **changes}


def figure(result: Evaluation, name: str, group: str = "joint", part: str = "") -> Figure:
    return next(one for one in result.figures if (one.group, one.name, one.part) == (group, name, part))


def test_a_perfect_prediction_is_perfect() -> None:
    rows = {"a": [row(), row(status="proposed", action="imposed")], "b": []}
    result = evaluate(rows, rows)
    assert all(figure(result, name).f1 == 1.0 for name in JOINT)
    assert all(figure(result, name, "field").f1 == 1.0 for name in FIELDS)
    assert figure(result, "overclaim").value == 0.0
    assert result.errors == ()


def test_nothing_predicted_has_no_precision() -> None:
    result = evaluate({"a": [row()]}, {})
    core = figure(result, "core")
    assert (core.precision, core.recall, core.f1) == (None, 0.0, 0.0)
    assert [(one.kind, one.article_id) for one in result.errors] == [("missed", "a")]


def test_nothing_at_all_is_no_failure() -> None:
    result = evaluate({}, {})
    assert figure(result, "core").f1 == 0.0
    assert (result.confusions, result.calibration_error) == ((), None)


def test_a_proposal_taken_for_a_decision_is_an_overclaim() -> None:
    result = evaluate({"a": [row(status="proposed")]}, {"a": [row(status="in_force")]})
    assert (figure(result, "overclaim").matched, figure(result, "overclaim").gold) == (1, 1)
    assert figure(result, "per_1000").value == 1000.0


def test_a_repeated_row_counts_once() -> None:
    result = evaluate({"a": [row()]}, {"a": [row(), row(target_name="Belaruskali")]})
    assert figure(result, "core").predicted == 1


def test_loosely_a_parent_sector_and_an_action_of_the_same_direction_will_do() -> None:
    result = evaluate({"a": [row()]}, {"a": [row(sector="chemicals", action="suspended")]})
    assert (figure(result, "core").matched, figure(result, "core_loose").matched) == (0, 1)


@pytest.mark.parametrize(
    ("gold", "predicted", "agrees"),
    [
        ("2025-12", "2025-12-13", 1),
        ("2025-12-13", "2025-12", 0),
        ("2025", "2024-12-31", 0),
        ("2025-12-13", None, 0),
    ],
)
def test_a_date_agrees_as_exactly_as_the_gold_is_known(gold: str, predicted: str | None, agrees: int) -> None:
    result = evaluate({"a": [row(date=gold)]}, {"a": [row(date=predicted)]})
    assert figure(result, "date").matched == agrees


def test_fields_are_judged_alone() -> None:
    result = evaluate({"a": [row(), row(sender="EU")]}, {"a": [row(sender="EU", sector="oil")]})
    assert (figure(result, "sender", "field").matched, figure(result, "sender", "field").gold) == (1, 2)
    assert figure(result, "sector", "field").matched == 0
    assert figure(result, "date", "field").f1 == 1.0


def test_parts_add_up_to_the_whole() -> None:
    gold, predicted = random_rows(1), random_rows(2)
    eras = {one: f"{1980 + 10 * (number % 5)}s" for number, one in enumerate(gold)}
    result = evaluate(gold, predicted, {"era": eras})
    added = {
        "action": ("core", "per_1000"),
        "status": ("full", "per_1000"),
        "sender": ("full", "per_1000"),
        "era": ("core", "full", "date", "overclaim", "core_main"),
    }
    for group, names in added.items():
        for name in names:
            parts = [one for one in result.figures if (one.group, one.name) == (group, name)]
            assert len(parts) > 1
            for count in ("matched", "gold", "predicted")[: 1 if name == "per_1000" else 3]:
                assert sum(getattr(one, count) or 0 for one in parts) == (getattr(figure(result, name), count) or 0)


def test_an_action_is_judged_among_its_rows_but_overclaims_among_all() -> None:
    gold = {"a": [row(status="proposed"), row(action="imposed", sector="oil")]}
    result = evaluate(gold, {"a": [row(action="eased", status="in_force"), row(action="imposed", sector="oil")]})
    assert figure(result, "core", "action", "imposed").f1 == 1.0
    assert figure(result, "overclaim", "action", "lifted").matched == 1
    assert [one.part for one in result.figures if (one.group, one.name) == ("action", "core")] == ["imposed", "eased"]


def test_both_shapes_of_rows_are_read() -> None:
    nested = group_rows([{"id": 7, "events": [row()]}, {"id": "8", "events": []}])
    flat = group_rows([{"article_id": "7", "event_date": "2025-12", "sender": "EU"}])
    assert (list(nested), nested["8"]) == (["7", "8"], [])
    assert flat["7"][0]["date"] == "2025-12"
    assert group_rows([{"article_id": "7", "date": ""}])["7"][0]["date"] is None


def test_a_third_is_held_whatever_the_order() -> None:
    held = [is_held(f"dev-{number:03}") for number in range(3000)]
    assert 900 < sum(held) < 1100
    assert is_held("dev-001") is is_held("dev-001")


@pytest.mark.parametrize(("day", "era"), [("1987-06-01", "1980s"), ("2000", "2000s"), (None, "undated")])
def test_an_era_is_a_decade(day: str | None, era: str) -> None:
    assert era_of(day) == era


def random_rows(seed: int) -> Rows:
    """Rows that collide often, so that matching has choices to make."""
    pick = random.Random(seed).choice
    sectors = ("potash", "chemicals", "oil", "energy", "unspecified")
    assert set(sectors) <= set(SECTOR_CODES)

    def one() -> dict[str, Any]:
        return {
            "sender": pick(("USA", "EU", None)),
            "target_country": pick(("BLR", "RUS", None)),
            "sector": pick(sectors),
            "measure": "trade",
            "action": str(pick(list(Action))),
            "status": str(pick(list(Status))),
            "date": pick((None, "2025", "2025-12", "2025-12-13", "2024-01-01")),
            "main": pick((True, False)),
        }

    return {f"a-{number}": [one() for _ in range(pick(range(7)))] for number in range(150)}


def scored(folder: Path, gold: Rows, predicted: Rows) -> dict[str, Any]:
    """Return the figures of the scorer that lies beside the checkout."""
    for name, rows in (("gold", gold), ("predicted", predicted)):
        lines = [json.dumps({"id": article_id, "events": events}) for article_id, events in rows.items()]
        (folder / name).write_text("\n".join(lines))
    command = [sys.executable, str(SCORER), str(folder / "gold"), str(folder / "predicted"), "--json"]
    found: dict[str, Any] = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    return found


def assert_same_match(found: Figure, wanted: dict[str, Any]) -> None:
    assert (found.matched, found.gold, found.predicted) == tuple(wanted[key] for key in ("tp", "gold", "pred"))
    for ours, theirs in ((found.precision, "p"), (found.recall, "r"), (found.f1, "f1")):
        assert (ours is None and math.isnan(wanted[theirs])) or ours == pytest.approx(wanted[theirs], nan_ok=True)


def assert_same_share(found: Figure, wanted: dict[str, Any], keys: tuple[str, str, str]) -> None:
    cases, of, value = (wanted[key] for key in keys)
    assert (found.matched, found.gold) == (cases, of)
    assert (found.value is None and math.isnan(value)) or found.value == pytest.approx(value)


@pytest.mark.skipif(not SCORER.exists(), reason="the scorer lies beside the checkout")
@pytest.mark.parametrize("seeds", [(1, 2), (3, 3), (4, 5)])
def test_the_figures_are_those_of_the_scorer(tmp_path: Path, seeds: tuple[int, int]) -> None:
    gold, predicted = (random_rows(seed) for seed in seeds)
    wanted, result = scored(tmp_path, gold, predicted), evaluate(gold, predicted)
    for name in JOINT:
        assert_same_match(figure(result, name), wanted[name])
    for name, keys in SHARES.items():
        assert_same_share(figure(result, name), wanted[name], keys)


@pytest.mark.skipif(not SCORER.exists(), reason="the scorer lies beside the checkout")
@pytest.mark.parametrize(("group", "field", "value"), [("action", "action", "lifted"), ("sender", "sender", "EU")])
def test_the_figures_of_a_part_are_those_of_its_rows(tmp_path: Path, group: str, field: str, value: str) -> None:
    gold, predicted = random_rows(6), random_rows(7)
    predicted = {one: [*rows, *gold[one][::2]] for one, rows in predicted.items()}
    some = [{one: [row for row in rows[one] if row[field] == value] for one in rows} for rows in (gold, predicted)]
    wanted, result = scored(tmp_path, some[0], some[1]), evaluate(gold, predicted)
    for name in JOINT:
        assert_same_match(figure(result, name, group, value), wanted[name])
    assert_same_share(figure(result, "date", group, value), wanted["date"], SHARES["date"])


@pytest.mark.skipif(not SCORER.exists(), reason="the scorer lies beside the checkout")
def test_the_figures_of_an_era_are_those_of_its_articles(tmp_path: Path) -> None:
    gold, predicted = random_rows(8), random_rows(9)
    old = dict(list(gold.items())[:40])
    wanted = scored(tmp_path, old, predicted)
    result = evaluate(gold, predicted, {"era": {one: "1980s" if one in old else "2020s" for one in gold}})
    for name in JOINT:
        assert_same_match(figure(result, name, "era", "1980s"), wanted[name])
    for name, keys in SHARES.items():
        assert_same_share(figure(result, name, "era", "1980s"), wanted[name], keys)
