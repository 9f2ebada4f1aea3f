"""Files of decisions: what is wrong is told with file and line, all at once."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.vocabulary import ReviewVerb
from tests.state.builders import event
from transforms.reviews.changes import as_columns, format_changes, parse_changes
from transforms.reviews.decide import decide
from transforms.reviews.parse import ReviewFault, format_decision, header_line, parse_reviews
from transforms.reviews.possible import check_codes

AT = datetime.fromisoformat("2026-01-31T09:30:00")
POTASH = event("USA BLR potash lifted", "2025-12-13", event_id="E1")
QUOTES = [("a1", "v1", "lifts sanctions"), ("a2", "v1", "are lifted")]


def line(verb: str = "note", changes: str = "", why: str = "because", **cells: str) -> str:
    values = {
        "event_id": "E1",
        "decision": verb,
        "by": "Reviewer One",
        "at": "2026-01-31T09:30:00Z",
        "why": why,
        "changes": changes,
        "sender": "USA",
        "target_country": "BLR",
        "target_name": "",
        "sector": "potash",
        "action": "lifted",
        "event_date": "2025-12-13",
        "articles": "a1 a2",
        "evidence_hash": "00",
    } | cells
    return ",".join(f'"{value}"' for value in values.values()) + "\n"


def test_what_is_written_is_read_again() -> None:
    for verb, changes in (
        ("accept", ""),
        ("amend", "event_date=2025-12; target_name=Iron\\; Steel Works; sender="),
        ("merge", "into=E2"),
        ("split", "articles=a1"),
        ("note", ""),
        ("reject", ""),
    ):
        made = decide(
            ReviewVerb(verb),
            POTASH,
            QUOTES,
            by="Reviewer One",
            at=AT,
            why='he said "no",\nand left',
            changes=parse_changes(changes, ReviewVerb(verb)),
        )
        (read,) = parse_reviews({"x.csv": header_line() + format_decision(made, format_changes(made.changes))})
        assert (read.decision_id, read.seen, read.evidence_hash) == (made.decision_id, made.seen, made.evidence_hash)
        assert (read.changes, read.why, read.at, read.line) == (made.changes, made.why, AT, 2)


def test_all_faults_are_told_with_file_and_line() -> None:
    text = header_line() + "".join(
        [
            line(),
            line("agree"),
            line("amend", "sector=potasch"),
            line("amend"),
            line("amend", "colour=red"),
            line("amend", "event_date=13.12.2025"),
            line("reject", "sector=potash"),
            line(why=""),
            line(at="2026-01-31T09:30:00"),
            line(at="yesterday"),
            line("merge", "into="),
            line(),
            line("amend", "colour=red; sector=potasch", at="yesterday"),
            line(sector="pottash", action="lift"),
            line(at="0001-01-01T00:00:00+05:00"),
        ]
    )
    with pytest.raises(ReviewFault) as caught:
        parse_reviews({"b.csv": text, "a.csv": "event_id,decision\n", "c.csv": header_line() + "one,two\n"})
    message = str(caught.value)
    for words in (
        "a.csv:1: columns missing",
        "b.csv:3: decision is 'agree'; it is one of: accept, reject",
        "b.csv:4: sector is 'potasch'",
        "b.csv:5: amend must say what it changes",
        "b.csv:6: amend cannot change 'colour'",
        "b.csv:7: event_date is '13.12.2025'; write 2025-12-13, 2025-12 or 2025",
        "b.csv:8: reject cannot change 'sector'; it changes nothing",
        "b.csv:9: empty: why",
        "b.csv:10: at is '2026-01-31T09:30:00', without a zone",
        "b.csv:11: at is 'yesterday'",
        "b.csv:12: into is empty",
        "b.csv:14: at is 'yesterday'",
        "b.csv:14: amend cannot change 'colour'; it changes",
        "; sector is 'potasch'",
        "b.csv:15: sector is 'pottash', which no event has; near: potash",
        "b.csv:15: action is 'lift', which no event has",
        "b.csv:16: at is '0001-01-01T00:00:00+05:00', a year that UTC does not have",
        "b.csv:13: the same decision stands in b.csv:2",
        "c.csv:2: 2 cells in a table of 14 columns",
    ):
        assert words in message
    assert "b.csv:2: " not in message


def test_an_unclosed_quote_is_told() -> None:
    with pytest.raises(ReviewFault, match=r"x\.csv:2: no CSV"):
        parse_reviews({"x.csv": header_line() + '"E1,amend\n'})


def test_column_that_stands_twice_is_told_and_neither_is_chosen() -> None:
    text = header_line().rstrip() + ",why\n" + line().rstrip() + ",another reason\n"
    with pytest.raises(ReviewFault, match=r"a\.csv:1: columns that stand twice.+why"):
        parse_reviews({"a.csv": text})


@given(st.lists(st.text(alphabet="ab\\; =", min_size=1), min_size=1, max_size=2))
def test_no_value_swallows_the_change_after_it(values: list[str]) -> None:
    changes = {
        name: value.strip() or None for name, value in zip(("target_name", "except_words"), values, strict=False)
    }
    assert parse_changes(format_changes(changes), ReviewVerb.AMEND) == changes


def test_codes_that_nobody_knows_are_told_with_file_and_line() -> None:
    text = header_line() + "E1,amend,Ann,2026-01-31T09:30:00Z,why,sender=ZZZ; target_country=XYZ,,,,potash,lifted,,,\n"
    decisions = parse_reviews({"a.csv": text})

    check_codes(decisions, {"XYZ"}, {"ZZZ"})
    check_codes(decisions, (), {"ZZZ", "XYZ"})
    with pytest.raises(ReviewFault, match=r"(?s)a\.csv:2: sender is 'ZZZ'.+a\.csv:2: target_country is 'XYZ'"):
        check_codes(decisions, {"BLR"}, {"USA"})


def test_no_file_is_no_decision() -> None:
    assert parse_reviews({}) == []
    assert parse_reviews({"x.csv": header_line()}) == []


def test_a_change_of_action_changes_the_direction_and_a_date_its_precision() -> None:
    columns = as_columns(parse_changes("action=imposed; event_date=2025; effective_date=2025-12-15", ReviewVerb.AMEND))
    assert {key: str(value) for key, value in columns.items()} == {
        "action": "imposed",
        "direction": "restrict",
        "event_date": "2025-01-01",
        "date_precision": "year",
        "effective_date": "2025-12-15",
        "effective_precision": "day",
    }
    assert as_columns({"event_date": None}) == {"event_date": None, "date_precision": "unknown"}


@given(st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="\\"), min_size=1))
def test_any_name_can_be_written(name: str) -> None:
    assert parse_changes(format_changes({"target_name": name}), ReviewVerb.AMEND) == {"target_name": name}


def test_codes_are_taken_in_any_case_and_names_stay_as_they_are_written() -> None:
    written = "sector=Oil; action=LIFTED; status=In_Force; target_name=Oil"
    assert parse_changes(written, ReviewVerb.AMEND) == {
        "sector": "oil",
        "action": "lifted",
        "status": "in_force",
        "target_name": "Oil",
    }
    with pytest.raises(ValueError, match="action is 'LIFT'; it is one of"):
        parse_changes("action=LIFT", ReviewVerb.AMEND)
