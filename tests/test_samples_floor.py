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
from transforms.coding.claims import Claim
from transforms.evaluation import Evaluation, Figure, evaluate, group_rows
from transforms.extract import Document

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "tests" / "golden" / "samples.gold.jsonl"
FLOORS: dict[str, float] = json.loads((ROOT / "tests" / "floors.json").read_text(encoding="utf-8"))
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


@pytest.mark.parametrize("name", ["core", "full"])
def test_the_samples_are_read_as_well_as_before(samples: Evaluation, name: str) -> None:
    f1 = figure(samples, name).f1
    assert f1 is not None
    assert f1 >= FLOORS[f"{name}_f1"]


def test_the_samples_are_dated_as_well_as_before(samples: Evaluation) -> None:
    value = figure(samples, "date").value
    assert value is not None
    assert value >= FLOORS["date"]


def test_no_more_proposals_are_taken_for_decisions(samples: Evaluation) -> None:
    assert (figure(samples, "overclaim").value or 0.0) <= FLOORS["overclaim"]


@pytest.mark.skipif(not EVAL.exists(), reason="the development articles are not part of the project")
def test_the_development_articles_are_read_as_well_as_asked() -> None:
    predicted = Rows()
    for article in read_lines(EVAL / "dev.articles.jsonl"):
        published = date.fromisoformat(article["published"]) if article.get("published") else None
        document = Document(article.get("title"), article["text"], published)
        predicted[article["id"]] = [row(claim) for claim in extractor().claims(document)]
    result = evaluate(gold_rows(EVAL / "dev.gold.jsonl"), predicted)
    assert (figure(result, "core").f1 or 0.0) >= 0.50
    assert (figure(result, "full").f1 or 0.0) >= 0.40
    assert (figure(result, "overclaim").value or 0.0) <= 0.10
