"""A stated hour moves a change to the authority's day, and joins what clocks elsewhere date to another."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.merging.builders import article, current, mention, rules, told
from transforms.mart import Mart
from transforms.merging.hours import AUTHORITY_ZONE, authority_day, find_hour, neighbour_days

SATURDAY, SUNDAY = date(2025, 9, 27), date(2025, 9, 28)
SNAPBACK = "UN IRN unspecified reinstated"


@pytest.mark.parametrize(
    ("words", "minutes", "zone"),
    [
        ("The sanctions took effect at midnight GMT on Sunday.", 0, "Etc/UTC"),
        ("at 0000 GMT", 0, "Etc/UTC"),
        ("at 00:00 (UTC)", 0, "Etc/UTC"),
        ("at 8 p.m. on Saturday in New York", 1200, "America/New_York"),
        ("at 8 p.m. EDT (0000 GMT)", 1200, "America/New_York"),
        ("valid through 12:01 a.m. eastern daylight time", 1, "America/New_York"),
        ("from 23:59 Brussels time", 1439, "Europe/Brussels"),
        ("until 12 noon London time", 720, "Europe/London"),
    ],
)
def test_an_hour_needs_its_zone(words: str, minutes: int, zone: str) -> None:
    found = find_hour(words)
    assert found is not None
    assert (found.minutes, found.zone) == (minutes, zone)


@pytest.mark.parametrize(
    "words",
    ["adopted in 2022 in Brussels", "the 2021 Brussels summit", "at midnight on Saturday", "since 2014 Moscow has", ""],
)
def test_a_year_beside_a_city_is_no_hour(words: str) -> None:
    assert find_hour(words) is None


@given(st.text())
def test_any_text_may_be_asked(words: str) -> None:
    assert find_hour(words) is None or find_hour(words) is not None


@given(st.dates(date(1960, 1, 1), date(2100, 1, 1)), st.sampled_from(sorted(AUTHORITY_ZONE)), st.integers(0, 23))
def test_the_authority_s_day_is_the_stated_one_or_the_next_to_it(day: date, sender: str, hour: int) -> None:
    stated = find_hour(f"at {hour:02d}:00 GMT")
    assert stated is not None
    assert abs((authority_day(day, stated, sender) - day).days) <= 1
    assert all(abs((other - day).days) == 1 for other in neighbour_days(day, stated))


def papers(*claims: tuple[str, date, str]) -> Mart:
    """Two independent papers for each claim: so many attest that days apart would be two changes."""
    pairs = []
    for number, (said, day, words) in enumerate(claims):
        for half in "ab":
            text = article(f"{number}{half}", day.isoformat())
            pairs.append((text, [mention(text, said, day.isoformat(), evidence=words)]))
    return told(*pairs)


def test_a_snapback_at_midnight_gmt_is_one_event_on_the_day_of_greenwich() -> None:
    mart = papers(
        (SNAPBACK, SATURDAY, "UN sanctions on Iran return at 8 p.m. on Saturday in New York"),
        (SNAPBACK, SUNDAY, "UN sanctions on Iran were reimposed on Sunday"),
    )

    (event,) = current(mart)
    assert (event.event_date, event.day_zone, event.n_conflicts) == (SUNDAY, "Etc/UTC", 0)
    assert "turn_of_day" in rules(mart)


def test_without_an_hour_two_well_attested_days_stay_two() -> None:
    assert len(current(papers((SNAPBACK, SATURDAY, "on Saturday"), (SNAPBACK, SUNDAY, "on Sunday")))) == 2


def test_a_better_source_s_own_day_is_not_moved_by_a_paper_s_hour() -> None:
    notice, paper = article("notice", source_class="official"), article("paper")
    words: dict[str, Any] = {"evidence": "at 9 p.m. GMT on Saturday"}

    (event,) = current(
        told(
            (notice, [mention(notice, "CHN USA unspecified imposed", "2025-09-27")]),
            (paper, [mention(paper, "CHN USA unspecified imposed", "2025-09-27", **words)]),
        )
    )

    assert (event.event_date, event.day_zone) == (SATURDAY, None)
