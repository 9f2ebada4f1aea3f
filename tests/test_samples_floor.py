"""What the extractor has reached, on the samples and on the development articles, it keeps."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from flows.reference import load_reference
from flows.settings import load_settings
from flows.sources.files import collect
from tests.coding.texts import extractor
from transforms.articles.identity import build_article
from transforms.articles.record import Problem
from transforms.coding.rows.claims import Claim
from transforms.evaluation import Evaluation, Figure, evaluate, group_rows
from transforms.extract import Document

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "tests" / "golden" / "samples.gold.jsonl"
FLOORS: dict[str, dict[str, float]] = json.loads((ROOT / "tests" / "floors.json").read_text(encoding="utf-8"))
HELD = ROOT / "tests" / "held"
EVAL = ROOT.parent / "shared" / "eval"
NOW = datetime(2026, 11, 1, tzinfo=UTC)
Rows = dict[str, list[Any]]


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def gold_rows(path: Path) -> Rows:
    return dict(group_rows(read_lines(path)))


def row(claim: Claim) -> dict[str, Any]:
    return {
        "sender": claim.sender,
        "target_country": claim.target_country,
        "target_name": claim.target_name,
        "sector": claim.sector,
        "measure": claim.measure,
        "action": str(claim.action),
        "status": str(claim.status),
        "date": claim.when.value,
        "main": claim.main,
    }


def figure(result: Evaluation, name: str) -> Figure:
    return next(one for one in result.figures if (one.group, one.name) == ("joint", name))


@pytest.fixture(scope="module")
def samples() -> Evaluation:
    reference, predicted = load_reference(), Rows()
    for raw in collect([load_settings().samples], max_bytes=load_settings().max_bytes):
        assert not isinstance(raw, Problem), raw
        article, _ = build_article(raw, classify=reference.classify, passes=extractor().passes, now=NOW, run_id="test")
        document = Document(article.title, article.text, article.published_date)
        found = [row(claim) for claim in extractor().claims(document)] if article.passed_prefilter else []
        predicted.setdefault(article.url or article.article_id, found)
    gold = gold_rows(GOLD)
    assert set(gold) <= set(predicted), "articles of the gold that no sample gives"
    return evaluate(gold, predicted)


def read_as_articles(path: Path) -> Rows:
    """Return the rows of every article of a file of JSON lines."""
    predicted = Rows()
    for article in read_lines(path):
        published = date.fromisoformat(article["published"]) if article.get("published") else None
        document = Document(article.get("title"), article["text"], published)
        predicted[article["id"]] = [row(claim) for claim in extractor().claims(document)]
    return predicted


@pytest.fixture(scope="module")
def held() -> Evaluation:
    """The articles whose errors nobody has looked at: what the figures are worth on a text never seen."""
    gold, predicted = Rows(), Rows()
    for path in sorted(HELD.glob("*.articles.jsonl")):
        predicted.update(read_as_articles(path))
        gold.update(gold_rows(path.with_name(path.name.replace("articles", "gold"))))
    assert len(gold) == len(predicted) >= 60
    return evaluate(gold, predicted)


@pytest.mark.parametrize("name", ["detect", "direction", "core", "full"])
@pytest.mark.parametrize("part", ["samples", "held"])
def test_it_is_read_as_well_as_before(request: pytest.FixtureRequest, part: str, name: str) -> None:
    f1 = figure(request.getfixturevalue(part), name).f1
    assert f1 is not None
    assert f1 >= FLOORS[part][name]


@pytest.mark.parametrize("part", ["samples", "held"])
def test_it_is_dated_as_well_as_before(request: pytest.FixtureRequest, part: str) -> None:
    value = figure(request.getfixturevalue(part), "date").value
    assert value is not None
    assert value >= FLOORS[part]["date"]


@pytest.mark.parametrize("part", ["samples", "held"])
@pytest.mark.parametrize("name", ["overclaim", "per_1000"])
def test_no_more_is_claimed_than_before(request: pytest.FixtureRequest, part: str, name: str) -> None:
    assert (figure(request.getfixturevalue(part), name).value or 0.0) <= FLOORS[part][name]


@pytest.mark.skipif(not EVAL.exists(), reason="the development articles are not part of the project")
def test_the_development_articles_are_read_as_well_as_asked() -> None:
    result = evaluate(gold_rows(EVAL / "dev.gold.jsonl"), read_as_articles(EVAL / "dev.articles.jsonl"))
    assert (figure(result, "core").f1 or 0.0) >= 0.55
    assert (figure(result, "full").f1 or 0.0) >= 0.45
    assert (figure(result, "overclaim").value or 0.0) <= 0.20
