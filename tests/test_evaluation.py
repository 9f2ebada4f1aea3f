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
from transforms.evaluation import FIELDS, Evaluation, Figure, evaluate, group_rows, is_held

SCORER = Path(__file__).parents[2] / "shared" / "eval" / "score.py"
JOINT = ("detect", "direction", "core", "core_main", "core_loose", "full")


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


def figure(result: Evaluation, name: str, group: str = "joint") -> Figure:
    return next(one for one in result.figures if (one.group, one.name) == (group, name))


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
    result = evaluate(gold, predicted)
    for group, whole in (("action", "core"), ("status", "full"), ("sender", "full")):
        parts = [one for one in result.figures if one.group == group]
        for count in ("matched", "gold", "predicted"):
            assert sum(getattr(one, count) for one in parts) == getattr(figure(result, whole), count)


def test_both_shapes_of_rows_are_read() -> None:
    nested = group_rows([{"id": 7, "events": [row()]}, {"id": "8", "events": []}])
    flat = group_rows([{"article_id": "7", "event_date": "2025-12", "sender": "EU"}])
    assert (list(nested), nested["8"]) == (["7", "8"], [])
    assert flat["7"][0]["date"] == "2025-12"


def test_a_third_is_held_whatever_the_order() -> None:
    held = [is_held(f"dev-{number:03}") for number in range(3000)]
    assert 900 < sum(held) < 1100
    assert is_held("dev-001") is is_held("dev-001")


def random_rows(seed: int) -> dict[str, list[Any]]:
    """Rows that collide often, so that matching has choices to make."""
    pick = random.Random(seed).choice
    sectors = ("potash", "fertilizer", "chemicals", "oil", "energy", "unspecified", "crypto", "banking")
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


@pytest.mark.skipif(not SCORER.exists(), reason="the scorer lies beside the checkout")
@pytest.mark.parametrize("seeds", [(1, 2), (3, 3), (4, 5)])
def test_the_figures_are_those_of_the_scorer(tmp_path: Path, seeds: tuple[int, int]) -> None:
    gold, predicted = (random_rows(seed) for seed in seeds)
    for name, rows in (("gold", gold), ("predicted", predicted)):
        lines = [json.dumps({"id": article_id, "events": events}) for article_id, events in rows.items()]
        (tmp_path / name).write_text("\n".join(lines))
    command = [sys.executable, str(SCORER), str(tmp_path / "gold"), str(tmp_path / "predicted"), "--json"]
    wanted = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    result = evaluate(gold, predicted)
    for name in JOINT:
        found = figure(result, name)
        assert (found.matched, found.gold, found.predicted) == tuple(
            wanted[name][key] for key in ("tp", "gold", "pred")
        )
        for ours, theirs in ((found.precision, "p"), (found.recall, "r"), (found.f1, "f1")):
            assert ours == pytest.approx(wanted[name][theirs])
    shares = {
        "date": ("agree", "of", "share"),
        "overclaim": ("over", "of", "share"),
        "per_1000": ("rows", "articles", "rate"),
    }
    for name, keys in shares.items():
        found = figure(result, name)
        cases, of, value = (wanted[name][key] for key in keys)
        assert (found.matched, found.gold) == (cases, of)
        assert (found.value is None and math.isnan(value)) or found.value == pytest.approx(value)
