"""People's decisions, written by commands and read by the flow."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.cli.run import print_changes
from flows.publishing.database import build_database, open_database
from flows.reviews import load_reviews
from tests.cli.conftest import Run
from tests.database.sample_rows import ROWS, published_tables
from transforms.reviews.parse import ReviewFault

Review = Callable[..., object]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SANCTIONLOG_REVIEWS", str(tmp_path / "reviews"))
    monkeypatch.setenv("SANCTIONLOG_REVIEWER", "Reviewer Öne")
    return tmp_path / "reviews"


def test_broken_file_of_decisions_is_told_beside_the_queue(sanctionlog: Run, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "2026-x.csv").write_text("not,a,decision\n1,2,3\n", encoding="utf-8")
    listed = sanctionlog("review", "list")
    assert listed.exit_code == 1
    assert "its sources now say: sector=oil" in listed.stdout
    assert "2026-x.csv:1" in listed.stderr


def test_the_queue_is_listed_and_an_event_is_shown(sanctionlog: Run, folder: Path) -> None:
    listed = sanctionlog("review", "list", "--limit", "2", "--format", "json")
    assert [row["priority"] for row in json.loads(listed.stdout)] == [1, 2]
    table = sanctionlog("review", "list").stdout
    assert "its sources now say: sector=oil" in table
    shown = sanctionlog("review", "show", "e-lift").stdout
    for words in ("e-lift", "Evidence", "a-1", "the quote for e-lift", "unreviewed"):
        assert words in shown
    assert "What the log said" in sanctionlog("review", "show", "e-revised").stdout
    assert "new article a-4" in sanctionlog("review", "show", "e-food").stdout
    assert sanctionlog("review", "show", "e-nothing").exit_code == 2


def test_decisions_are_written_whole_and_read_again(sanctionlog: Run, folder: Path) -> None:
    commands = [
        ["accept", "e-lift", "--why", "the licence says so"],
        ["amend", "e-eu", "sector=fertilizer", "event_date=2022-03", "--why", "all fertilizers"],
        ["reject", "e-undated", "--why", "no such thing", "--by", "Reviewer Two"],
        ["merge", "e-impose", "e-fertiliser", "--why", "one package", "--yes"],
        ["split", "e-lift", "a-2", "--why", "another firm"],
        ["note", "e-food", "--why", "asked, no answer yet"],
    ]
    for command in commands:
        result = sanctionlog("review", *command)
        assert result.exit_code == 0, result.stderr
        assert "the next run applies it" in result.stdout
    decisions = load_reviews(folder)
    assert [one.verb for one in decisions if one.by == "Reviewer Two"] == ["reject"]
    assert sorted(one.verb.value for one in decisions) == sorted(["merge", *(command[0] for command in commands)])
    assert len({path.name for path in folder.glob("*.csv")}) == 2
    assert any(path.name.endswith("-reviewer-one.csv") for path in folder.glob("*.csv"))
    (lifted,) = [one for one in decisions if one.verb == "accept"]
    assert lifted.seen.articles == {"a-1", "a-2"}
    assert lifted.changes["status"] == "announced"
    assert lifted.changes["event_date"] == "2025-12-13"
    assert {one.changes["into"] for one in decisions if one.verb == "merge"} == {"e-impose"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["accept", "e-nothing", "--why", "x"], "the log has no event e-nothing"),
        (["accept", "e-lift", "--why", " "], "say who decides and why"),
        (["accept", "e-lift"], "--why"),
        (["amend", "e-lift", "sector=potasch", "--why", "x"], "sector is 'potasch'"),
        (["amend", "e-lift", "potash", "--why", "x"], "write column=value"),
        (["merge", "e-lift", "e-lift", "--why", "x"], "one is named twice"),
        (["merge", "e-lift", "e-impose", "--why", "x"], "different directions"),
        (["merge", "e-impose", "e-eu", "--why", "x"], "different senders (EU, USA)"),
        (["split", "e-lift", "a-1", "a-2", "--why", "x"], "some, not all"),
        (["split", "e-lift", "a-9", "--why", "x"], "some, not all"),
        (["amend", "e-eu", "target_country=XYZ", "--why", "x"], "which no country in data/reference has"),
        (["amend", "e-eu", "sender=ZZZ", "--why", "x"], "which no sender in data/reference has"),
        (["amend", "e-eu", "expiry_date=2021-01-01", "--why", "x"], "before it begins on 2022-03-02"),
        (["amend", "e-eu", "effective_date=2022-03-01", "--why", "x"], "before it is announced on 2022-03-02"),
        (["amend", "e-eu", "event_date=2205-12-13", "--why", "x"], "of a year from 1900 to 2100"),
        (["amend", "e-eu", "event_date=2022-02-30", "--why", "x"], "write 2025-12-13, 2025-12 or 2025"),
    ],
)
def test_what_cannot_be_meant_is_misuse_and_writes_nothing(
    sanctionlog: Run, folder: Path, words: list[str], message: str
) -> None:
    result = sanctionlog("review", *words)
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
    assert not folder.exists() or list(folder.glob("*.csv")) == []


def test_what_a_merger_brought_is_parted_by_taking_the_merger_back(sanctionlog: Run, folder: Path) -> None:
    sanctionlog("review", "merge", "e-impose", "e-fertiliser", "--why", "one package", "--yes")
    (path,) = folder.glob("*.csv")
    header, first, second = path.read_text(encoding="utf-8").splitlines()
    at = header.split(",").index("articles")

    def line(said: str, event_id: str, article: str) -> str:
        cells = next(csv.reader([said.replace("e-impose", "e-lift").replace("e-fertiliser", event_id)]))
        return ",".join([*cells[:at], article, *cells[at + 1 :]])

    path.write_text("\n".join([header, line(first, "", "a-1"), line(second, "e-other", "a-2"), ""]), encoding="utf-8")
    refused = sanctionlog("review", "split", "e-lift", "a-2", "--why", "another firm")
    assert refused.exit_code == 2
    message = " ".join(refused.stderr.split())
    assert f"{path.name}:3: a-2 came with e-other, which Reviewer Öne merged into it" in message
    assert len(load_reviews(folder)) == 2
    assert sanctionlog("review", "split", "e-lift", "a-1", "--why", "another firm").exit_code == 0


def test_a_rejection_is_taken_back_by_accepting(sanctionlog: Run, folder: Path) -> None:
    assert sanctionlog("review", "reject", "e-lift", "--why", "only talks").exit_code == 0
    (rejection,) = load_reviews(folder)
    assert sanctionlog("review", "accept", "e-lift", "--why", "it is in the register").exit_code == 0
    accepted = load_reviews(folder)[-1]
    assert (accepted.verb, accepted.seen.articles) == ("accept", rejection.seen.articles)


def test_who_overrules_another_reviewer_is_told_so(sanctionlog: Run, folder: Path) -> None:
    first = sanctionlog("review", "reject", "e-lift", "--why", "only talks", "--by", "Ann")
    assert "comes after" not in first.stderr
    second = sanctionlog("review", "accept", "e-lift", "--why", "said so", "--by", "Bob")
    assert "It comes after reject by Ann" in second.stderr
    assert "(only talks)" in second.stderr
    assert "comes after" not in sanctionlog("review", "note", "e-lift", "--why", "asked", "--by", "Bob").stderr


def test_a_rejected_event_is_amended_only_when_it_is_accepted_again(sanctionlog: Run, folder: Path) -> None:
    sanctionlog("review", "reject", "e-lift", "--why", "only talks", "--by", "Ann")
    amending = ("review", "amend", "e-lift", "status=announced", "--why", "said so")
    refused = sanctionlog(*amending)
    assert refused.exit_code == 2
    message = " ".join(refused.stderr.split())
    assert "e-lift is rejected by Ann" in message
    assert "`review accept e-lift` takes that back, and comes first" in message
    assert len(load_reviews(folder)) == 1
    sanctionlog("review", "accept", "e-lift", "--why", "it is in the register")
    assert sanctionlog(*amending).exit_code == 0


@pytest.mark.parametrize("verb", ["accept", "reject", "amend", "note", "split"])
def test_what_the_next_run_merges_into_another_event_is_decided_on_there(
    sanctionlog: Run, folder: Path, verb: str
) -> None:
    sanctionlog("review", "merge", "e-impose", "e-fertiliser", "--why", "one package", "--yes")
    (path,) = folder.glob("*.csv")
    given = {"amend": ["sector=oil"], "split": ["a-2"]}.get(verb, [])
    refused = sanctionlog("review", verb, "e-fertiliser", *given, "--why", "seen")
    assert refused.exit_code == 2
    message = " ".join(refused.stderr.split())
    assert f"{path.name}:3: Reviewer Öne merged e-fertiliser into e-impose" in message
    assert "decide on that one" in message
    assert sanctionlog("review", "note", "e-impose", "--why", "seen").exit_code == 0


def test_decision_that_an_earlier_one_of_a_later_hour_would_overrule_is_refused(sanctionlog: Run, folder: Path) -> None:
    sanctionlog("review", "reject", "e-lift", "--why", "only talks")
    (path,) = folder.glob("*.csv")
    year = str(datetime.now(UTC).year)
    path.write_text(path.read_text(encoding="utf-8").replace(f",{year}-", ",2206-"), encoding="utf-8")
    refused = sanctionlog("review", "accept", "e-lift", "--why", "it is in the register")
    assert refused.exit_code == 2
    message = " ".join(refused.stderr.split())
    assert f"{path.name}:2: the reject of e-lift is of 2206-" in message
    assert "would prevail" in message
    assert len(load_reviews(folder)) == 1
    assert sanctionlog("review", "note", "e-lift", "--why", "asked").exit_code == 0
    assert sanctionlog("review", "accept", "e-eu", "--why", "another one").exit_code == 0


def test_value_that_ends_like_an_escape_swallows_no_other(sanctionlog: Run, folder: Path) -> None:
    changes = ["target_name=Works \\", "sector=fertilizer"]
    assert sanctionlog("review", "amend", "e-eu", *changes, "--why", "as printed").exit_code == 0
    assert load_reviews(folder)[0].changes == {"target_name": "Works \\", "sector": "fertilizer"}


def test_no_file_of_decisions_is_passed_over_for_its_name(sanctionlog: Run, folder: Path) -> None:
    sanctionlog("review", "note", "e-lift", "--why", "first")
    (path,) = folder.glob("*.csv")
    path.rename(path.with_suffix(".CSV"))
    assert [one.why for one in load_reviews(folder)] == ["first"]
    (folder / "2025-old.csv").mkdir()
    with pytest.raises(ReviewFault, match=r"2025-old\.csv:1: not a file that can be read"):
        load_reviews(folder)
    with pytest.raises(ReviewFault, match="a file, where the folder of such files is wanted"):
        load_reviews(path.with_suffix(".CSV"))


def test_a_broken_file_is_told_with_its_line_and_nothing_is_added(sanctionlog: Run, folder: Path) -> None:
    sanctionlog("review", "note", "e-lift", "--why", "first")
    (path,) = folder.glob("*.csv")
    broken = path.read_text(encoding="utf-8").replace("note", "agree")
    path.write_text(broken, encoding="utf-8")
    result = sanctionlog("review", "note", "e-lift", "--why", "second")
    assert result.exit_code == 1
    assert f"{path.name}:2: decision is 'agree'" in result.stderr
    assert path.read_text(encoding="utf-8") == broken
    with pytest.raises(ReviewFault):
        load_reviews(folder)
    doctor = json.loads(sanctionlog("doctor", "--format", "json").stdout)
    (check,) = [one for one in doctor if one["check"] == "decisions"]
    assert (check["ok"], f"{path.name}:2" in check["found"]) == (False, True)


def test_a_delta_is_printed_with_its_causes(sanctionlog: Run) -> None:
    rows = json.loads(sanctionlog("delta", "--format", "json").stdout)
    assert [(row["event_id"], row["change"], row["cause"]) for row in rows] == [
        ("e-revised", "revised", "source_corrected")
    ]
    assert "changed: event_date" in sanctionlog("delta", "run-1", "run-2").stdout
    nothing = sanctionlog("delta", "run-2", "run-2", "--format", "csv")
    assert (nothing.exit_code, nothing.stdout.count("\n")) == (0, 1)
    assert "Nothing changed" in nothing.stderr
    assert sanctionlog("delta", "run-7").exit_code == 1


def test_run_that_takes_events_back_says_how_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quiet, taken_back = (replace(one, n_withdrawn=n) for one, n in zip(ROWS["publication"][:2], (0, 2), strict=True))
    build_database(tmp_path / "log.duckdb", published_tables({**ROWS, "publication": [quiet, taken_back]}), {})
    with open_database(tmp_path / "log.duckdb") as db:
        print_changes(db, taken_back.run_id, limit=None)
        assert "2 the log does not say any more; `sanctionlog delta` prints which." in capsys.readouterr().out
        print_changes(db, quiet.run_id, limit=None)
        assert "any more" not in capsys.readouterr().out


def test_changes_and_state_are_told_as_they_were_known(sanctionlog: Run) -> None:
    words = ["changes", "--sector", "tobacco", "--format", "json", "--as-known"]
    assert [row["event_date"] for row in json.loads(sanctionlog(*words, "2026-02-01").stdout)] == ["2023-01-01"]
    assert [row["event_date"] for row in json.loads(sanctionlog(*words, "2026-03-01").stdout)] == ["2023-05-05"]
    assert json.loads(sanctionlog(*words, "2020-01-01").stdout) == []
    state = ["state", "BLR", "--on", "2023-01-01", "--sector", "oil", "--format", "json"]
    assert json.loads(sanctionlog(*state).stdout) == []
    assert len(json.loads(sanctionlog(*state, "--as-known", "2026-02-01T00:00:00").stdout)) == 1


def test_proposals_are_told_as_they_were_known(sanctionlog: Run) -> None:
    words = ["changes", "--proposals", "--format", "jsonl"]
    now = sanctionlog(*words).stdout
    assert now != ""
    assert sanctionlog(*words, "--as-known", "2100-01-01").stdout == now
    assert sanctionlog(*words, "--as-known", "2001-01-01").stdout == ""
