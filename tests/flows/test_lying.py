"""What a run in part leaves where it lies: all that stays as it was, and nothing else, whatever a new event reaches."""

from datetime import date
from typing import Any

import pytest

from flows.handover import Made
from flows.mart.making import make_in_part
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT
from schemas.relations import EVENT_LINK
from tests.flows import in_part
from tests.flows.in_part import Claim, Log, Told
from tests.merging.builders import current


def claim(said: str, when: str, status: str = "in_force", **more: Any) -> Claim:
    return (said, when, True, status, more) if more else (said, when, True, status)


FIRST: list[tuple[int, list[Claim]]] = [
    (0, [claim("EU BLR unspecified imposed", "2025-01-10"), claim("EU BLR potash imposed", "2025-01-20")]),
    (1, [claim("EU BLR potash imposed Firm", "2025-02-01"), claim("EU BLR chemicals imposed", "2025-02-03")]),
    (2, [claim("EU BLR chemicals lifted", "2025-06-10", "announced"), claim("USA BLR potash imposed", "2025-02-05")]),
    (8, [claim("EU BLR banking imposed", "2025-03-01", expiry_date=date(2025, 8, 31), expiry_precision="day")]),
]

ADDED: dict[str, list[Claim]] = {
    "the whole country is lifted": [claim("EU BLR unspecified lifted", "2025-07-01")],
    "it is lifted, and put back": [
        claim("EU BLR unspecified lifted", "2025-07-01"),
        claim("EU BLR unspecified reinstated", "2025-08-01"),
    ],
    "it is lifted but for a part": [
        claim("EU BLR unspecified lifted", "2025-07-01", except_sectors="potash", except_words="all but potash")
    ],
    "it is suspended before the others": [claim("EU BLR unspecified suspended", "2025-01-15")],
    "all is prolonged": [claim("EU BLR unspecified extended", "2025-08-20", expiry_date=date(2026, 2, 28))],
    "a renewal of what had an end": [claim("EU BLR banking extended", "2025-08-30", expiry_date=date(2026, 2, 28))],
    "an act for what was announced": [claim("EU BLR chemicals lifted", "2025-06-20")],
    "a firm is freed": [claim("EU BLR potash lifted Firm", "2025-06-20")],
    "a refusal": [claim("EU BLR chemicals lifted", "2025-06-12", "rejected")],
    "a part of what was imposed": [claim("EU BLR cement imposed", "2025-01-10")],
    "an earlier restriction of a row": [claim("EU BLR potash imposed", "2024-03-01")],
}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Made]:
    """What each run in part made."""
    seen: list[Made] = []

    def make(*given: Any) -> Made | None:
        found = make_in_part(*given)
        assert found is not None
        seen.append(found)
        return found

    monkeypatch.setattr(in_part, "make_in_part", make)
    return seen


@pytest.mark.parametrize("source", [3, 8], ids=["press", "official"])
@pytest.mark.parametrize("what", ADDED)
def test_a_new_event_revises_whatever_it_reaches(what: str, source: int, made: list[Made]) -> None:
    log = Log()
    log.run(Told(FIRST, {}, None, False))
    log.run(Told([(source, ADDED[what])], {}, None, False))
    # and again once it is gone, by a version of the article that says nothing of it
    log.run(Told([(source, [])], {}, None, False))

    assert log.n_in_part == len(made) == 3


def test_two_events_become_one_and_what_hung_on_them_moves() -> None:
    log = Log()
    log.run(Told([*FIRST, (4, [claim("EU BLR chemicals imposed", "2025-02-20")])], {}, None, False))
    twice = [number for number, one in enumerate(current(log.mart)) if one.sector == "chemicals"]
    log.run(Told([], {}, ("merge", twice[0], ""), False))
    log.run(Told([(5, [claim("EU BLR chemicals lifted", "2025-06-20")])], {}, None, False))

    assert len(log.mart.reviews) == 1
    assert log.n_in_part == 2


def test_what_stays_as_it_was_is_not_made_again(made: list[Made]) -> None:
    log = Log()
    log.run(Told(FIRST, {}, None, False))
    n_before = {table: len(rows) for table, rows in ((EVENT_LINK, log.mart.links), (REGIME, log.mart.regimes))}
    log.run(Told([(3, [claim("USA BLR potash lifted", "2025-06-20")])], {}, None, False))

    tables, rest = made[-1].tables, made[-1].rest
    # one event, its evidence, its link to what it takes back, and what its sender has in force
    assert {table.name: tables[table].num_rows for table in (SANCTION_EVENT, EVENT_EVIDENCE, EVENT_LINK)} == {
        "sanction_event": 1,
        "event_evidence": 1,
        "event_link": 1,
    }
    assert set(tables[REGIME].column("sender").to_pylist()) == {"USA"}
    assert rest[EVENT_LINK].num_rows == n_before[EVENT_LINK]
    assert rest[REGIME].num_rows == n_before[REGIME] - 1


def test_articles_that_were_listed_by_another_version_than_is_known_make_all_anew() -> None:
    log = Log()
    log.run(Told(FIRST, {}, None, False))
    before = log.mart
    log.run(Told([(0, [claim("EU BLR potash imposed", "2025-01-20")])], {}, None, False))

    # the article is stored in a newer version than the log knows, and nobody says so
    assert log.made_in_part(before, set()) is None
    assert log.made_in_part(before, {"a0"}) is not None
