"""What other rules, or other reference data, read in stored articles is told with its cause, in real runs."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from flows import job
from flows.publishing.database import open_database
from flows.run import run_reextract, run_update
from flows.settings import Settings, load_settings
from flows.summary import RunSummary
from tests.flows.plain import reextract_plainly, update_plainly
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.merge_claims import merge_claims

LIFTED = "Washington lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk."
IMPOSED = "On Monday the European Union imposed sanctions on Mali, banning arms exports."
CANADA = "Canada banned imports of timber from Belarus on Tuesday, the foreign ministry said in Ottawa."
Read = Callable[[Claim], Claim | None]


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("SANCTIONLOG_REVIEWS", str(tmp_path / "reviews"))
    (tmp_path / "reviews").mkdir()
    return load_settings(tmp_path / "warehouse", tmp_path / "log.duckdb")


@pytest.fixture
def rules(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let articles be read by other rules, which have a version of their own: each claim as it says, or not at all."""

    def of(version: str, read_as: Read = lambda claim: claim) -> None:
        def merged(found: list[Claim]) -> list[Claim]:
            return [made for claim in merge_claims(found) if (made := read_as(claim)) is not None]

        monkeypatch.setattr("transforms.extract.merge_claims", merged)
        monkeypatch.setattr("transforms.extract.RULES_VERSION", version)

    return of


def write(path: Path, *texts: str) -> Path:
    rows = [
        {"url": f"https://paper.example/{number}", "title": f"News {number}", "published": "2025-12-16", "text": text}
        for number, text in enumerate(texts)
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def told(settings: Settings, run: RunSummary) -> list[tuple[Any, ...]]:
    sql = """SELECT change, cause, target_country, sector, action, status, changed FROM deltas
        WHERE run_id = ? ORDER BY ALL"""
    with open_database(settings.database) as db:
        return db.execute(sql, [run.run.run_id]).fetchall()


def details(settings: Settings, run: RunSummary) -> set[str]:
    with open_database(settings.database) as db:
        sql = "SELECT cause_detail FROM deltas WHERE run_id = ?"
        return {words for (words,) in db.execute(sql, [run.run.run_id]).fetchall()}


def without_mali(claim: Claim) -> Claim | None:
    return None if claim.target_country == "MLI" else claim


def as_announced(claim: Claim) -> Claim:
    return replace(claim, status="announced") if claim.action == "lifted" else claim


def as_cement(claim: Claim) -> Claim:
    return replace(claim, sector="cement") if claim.sector == "potash" else claim


def as_of_november(claim: Claim) -> Claim:
    return replace(claim, when=replace(claim.when, value="2025-11"))


@pytest.mark.usefixtures("prefect_server")
@pytest.mark.parametrize("again", ["run", "reextract"])
def test_flow_run_twice_over_one_article_by_other_rules(
    settings: Settings, rules: Callable[..., None], tmp_path: Path, again: str
) -> None:
    article = write(tmp_path / "news.jsonl", LIFTED)
    rules("old", as_announced)
    run_update([article], settings)
    rules("new")
    second = run_reextract(settings) if again == "reextract" else run_update([article], settings)

    assert (second.run.status, second.run.n_kept, second.run.n_events_changed) == ("changed", 0, 1)
    assert [row[:2] for row in told(settings, second)] == [("revised", "re_extraction")]
    (words,) = details(settings, second)
    assert words.startswith("read by new+")
    assert ", before by old+" in words


@pytest.mark.parametrize("again", ["with the articles", "with nothing", "from the archive"])
def test_each_kind_of_change_by_other_rules(
    settings: Settings, rules: Callable[..., None], tmp_path: Path, again: str
) -> None:
    articles = write(tmp_path / "news.jsonl", LIFTED, IMPOSED)

    def once_more() -> RunSummary:
        if again == "from the archive":
            return reextract_plainly(settings)
        return update_plainly([articles] if again == "with the articles" else [], settings)

    rules("1", without_mali)
    update_plainly([articles], settings)
    rules("2")
    found = told(settings, once_more())
    assert [row[:5] for row in found] == [("added", "re_extraction", "MLI", "defence", "imposed")]

    rules("3", as_announced)
    assert [row[:6] for row in told(settings, once_more())] == [
        ("revised", "re_extraction", "BLR", "potash", "lifted", "announced")
    ]
    rules("4", as_cement)
    assert [row[:4] for row in told(settings, once_more())] == [
        ("added", "re_extraction", "BLR", "cement"),
        ("withdrawn", "re_extraction", "BLR", "potash"),
    ]
    rules("5", without_mali)
    assert ("withdrawn", "re_extraction", "MLI", "defence") in [row[:4] for row in told(settings, once_more())]
    assert once_more().run.status == "unchanged"


def test_a_new_article_beside_other_rules_has_its_own_cause(
    settings: Settings, rules: Callable[..., None], tmp_path: Path
) -> None:
    rules("1", as_announced)
    update_plainly([write(tmp_path / "old.jsonl", LIFTED)], settings)
    rules("2")
    second = update_plainly([write(tmp_path / "both.jsonl", LIFTED, IMPOSED)], settings)

    assert [row[:3] for row in told(settings, second)] == [
        ("added", "new_source", "MLI"),
        ("revised", "re_extraction", "BLR"),
    ]


def test_another_date_read_in_known_words_is_not_put_down_to_a_new_article_about_the_country(
    settings: Settings, rules: Callable[..., None], tmp_path: Path
) -> None:
    rules("1", as_of_november)
    update_plainly([write(tmp_path / "old.jsonl", LIFTED)], settings)
    rules("2")
    second = update_plainly([write(tmp_path / "both.jsonl", LIFTED, CANADA)], settings)

    added, revised = told(settings, second)
    assert added[:4] == ("added", "new_source", "BLR", "timber")
    assert revised[:4] == ("revised", "re_extraction", "BLR", "potash")
    assert "event_date" in revised[-1].split(", ")


def test_another_word_in_the_reference_data_is_its_own_cause(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = write(tmp_path / "news.jsonl", LIFTED)
    update_plainly([article], settings)
    load = job.load_reference

    def loaded(folder: Path) -> Any:
        read = load(folder)
        words = tuple(replace(one, sector="cement") if one.words == "potash" else one for one in read.sector_words)
        return replace(read, sector_words=words, version="of-tests")

    monkeypatch.setattr(job, "load_reference", loaded)
    second = update_plainly([article], settings)

    assert [row[:4] for row in told(settings, second)] == [
        ("added", "reference_data", "BLR", "cement"),
        ("withdrawn", "reference_data", "BLR", "potash"),
    ]
