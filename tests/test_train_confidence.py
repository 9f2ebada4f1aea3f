import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.train_confidence.logistic import best_penalty, fit, log_loss, predict

ROOT = Path(__file__).parents[1]


def drawn(n: int, weights: list[float], seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Draw cases of which 1 or 0 comes by these weights; the first is the constant."""
    chance = np.random.default_rng(seed)
    x = np.column_stack([np.ones(n), chance.integers(0, 2, (n, len(weights) - 1))]).astype(float)
    return x, (chance.random(n) < predict(x, np.array(weights))).astype(float)


def test_the_weights_behind_the_cases_are_found() -> None:
    x, y = drawn(20_000, [-0.5, 1.5, -1.0, 0.0], seed=1)
    assert fit(x, y, 1.0) == pytest.approx([-0.5, 1.5, -1.0, 0.0], abs=0.1)


def test_a_penalty_makes_weights_small_but_leaves_the_mean_right() -> None:
    x, y = drawn(500, [1.0, 2.0, -2.0], seed=2)
    weights = fit(x, y, 1e6)
    assert np.abs(weights[1:]).max() < 0.01
    assert predict(x, weights).mean() == pytest.approx(y.mean(), abs=1e-6)


def test_cases_that_a_feature_parts_wholly_have_finite_weights() -> None:
    x = np.array([[1.0, 0.0], [1.0, 1.0]] * 20)
    weights = fit(x, x[:, 1], 1.0)
    assert np.isfinite(weights).all()
    assert weights[1] > 1


def test_noise_is_fitted_with_a_high_penalty() -> None:
    folds = np.arange(300) % 5
    noise, _ = best_penalty(*drawn(300, [0.5] + [0.0] * 30, seed=3), folds)
    signal, loss = best_penalty(*drawn(300, [0.0, 3.0, -3.0], seed=3), folds)
    assert noise > signal
    assert loss < log_loss(np.array([0.0, 1.0]), np.array([0.5, 0.5]))


def train(folder: Path, *files: Path) -> tuple[str, str]:
    """Train on files; returns what is written and what is said."""
    out = folder / "confidence.csv"
    command = [sys.executable, "-m", "tests.train_confidence", *map(str, files), "--out", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    return out.read_text(), done.stdout.replace(str(out), "OUT")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Sixty articles of one sentence; what is said of Iran is right, what is said of Cuba is not."""
    articles, gold = tmp_path / "a.articles.jsonl", tmp_path / "a.gold.jsonl"
    texts = {"IRN": "The United States lifted its sanctions on Iran.", "CUB": "Sanctions on Cuba were lifted."}
    cases = [(f"x-{number}", ("IRN", "CUB")[number % 2]) for number in range(60)]
    lines = [json.dumps({"id": name, "text": texts[code], "published": "2020-05-05"}) for name, code in cases]
    articles.write_text("\n".join(lines))
    event = {"target_country": "IRN", "sector": "unspecified", "action": "lifted", "status": "in_force"}
    gold.write_text("\n".join(json.dumps({"id": name, "events": [event]}) for name, _ in cases))
    return [articles, gold]


def test_training_writes_the_same_weights_each_time(tmp_path: Path, files: list[Path]) -> None:
    written, said = train(tmp_path, *files)
    assert train(tmp_path, *files) == (written, said)
    weights = dict(line.split(",") for line in written.splitlines()[1:])
    assert float(weights["stated:2"]) > float(weights["stated:1"])
    assert "held part, decided rows" in said


def test_the_held_part_is_not_fitted(tmp_path: Path, files: list[Path]) -> None:
    from transforms.evaluation import is_held

    written, _ = train(tmp_path, *files)
    kept = [line for line in files[0].read_text().splitlines() if not is_held(json.loads(line)["id"])]
    assert 0 < len(kept) < 60
    files[0].write_text("\n".join(kept))
    assert train(tmp_path, *files)[0] == written


def test_articles_that_no_rule_was_made_with_make_the_weights_less_sure(tmp_path: Path, files: list[Path]) -> None:
    seen, _ = train(tmp_path, *files)
    wrong = tmp_path / "b.gold.jsonl"
    lines = files[1].read_text().splitlines()
    wrong.write_text("\n".join(json.dumps({"id": json.loads(line)["id"], "events": []}) for line in lines))
    unseen, said = train(tmp_path, *files, Path("--unseen"), files[0], wrong)
    assert "unseen, held part" in said
    assert constant(unseen) < constant(seen) - 1


def constant(written: str) -> float:
    """Return the weight of what every row has."""
    return float(dict(line.split(",") for line in written.splitlines()[1:])["always:yes"])
