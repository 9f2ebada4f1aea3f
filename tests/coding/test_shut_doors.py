"""Markets and doors shut to somebody, subjects after their verb, ends that are put off."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The American market is closed once more to Liberian diamonds.", "USA LBR diamonds reinstated"),
        ("The American market was closed to Liberian diamonds on Friday.", "USA LBR diamonds imposed"),
        ("The doors of the EU are shut to Zimbabwean ministers.", "EU ZWE government imposed"),
        ("Europe's markets were reopened to Burmese textiles on Monday.", "EU MMR textiles lifted"),
    ],
)
def test_a_market_is_shut_to_somebody(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The American market remains closed to Cuban cigars.",
        "Stock markets closed to the sound of protests in Sudan.",
    ],
)
def test_a_market_that_stays_shut_or_ends_its_day_is_no_change(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Blacklisted by the US on Wednesday were three Iranian banks.", "USA IRN banking imposed"),
        ("Suspended on Monday were the EU sanctions on Togo.", "EU TGO unspecified suspended"),
    ],
)
def test_a_subject_may_follow_its_participle(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize("text", ["put off the end of", "postponed the expiry of"])
def test_an_end_that_is_put_off_prolongs(text: str) -> None:
    assert rows(f"The EU {text} its sanctions on Burma.") == ["EU MMR unspecified extended"]


def test_who_stops_its_own_purchases_is_not_hit() -> None:
    text = (
        "More painful for the islanders has been Pretoria's halt to purchases of Comoran vanilla, in effect since May."
    )
    assert rows(text) == ["ZAF COM food_agriculture imposed"]


def test_contracts_that_end_are_no_measures() -> None:
    text = "The EU imposed sanctions on Iran. No new contracts may be signed; those in force must be wound up."
    assert not any(one.endswith("lifted") for one in rows(text))


def test_what_operators_of_a_sector_can_suffer_is_no_change() -> None:
    text = "The Treasury determined that auditing is a sector whose operators can be put under sanctions on Sudan."
    assert rows(text) == []
