"""Plain sentences of news, as agencies write them every day."""

import pytest

from tests.coding.texts import claims


def told(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "The EU banned coal imports, timber and cement from Russia.",
            {("EU", "RUS", sector, "imposed") for sector in ("coal", "timber", "cement")},
        ),
        (
            "Canada prohibited the sale of lasers, advanced manufacturing equipment and related technology to Iran.",
            {("CAN", "IRN", "technology", "imposed"), ("CAN", "IRN", "machinery", "imposed")},
        ),
        (
            "The EU banned the supply of accounting, consulting and marketing services to Russia.",
            {("EU", "RUS", "professional_services", "imposed")},
        ),
        ("EU leaders agreed to sanction about 40 Belarusian officials.", {("EU", "BLR", "government", "imposed")}),
        ("The EU's 14th package bans transshipment of Russian LNG.", {("EU", "RUS", "gas", "imposed")}),
        ("The EU agreed sweeping sanctions against Russia.", {("EU", "RUS", "unspecified", "imposed")}),
        (
            "The UN imposed travel and asset sanctions on Libyan leader Muammar Gaddafi.",
            {("UN", "LBY", "government", "imposed")},
        ),
        (
            "Six world powers met. A deal under which sanctions on Iran will be lifted was reached.",
            {(None, "IRN", "unspecified", "lifted")},
        ),
        ("Sanctions on Iran were lifted, the U.N. nuclear watchdog said.", {(None, "IRN", "unspecified", "lifted")}),
    ],
)
def test_plain_news_gives_its_rows(text: str, rows: set[tuple[str | None, str, str, str]]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize("text", ["Syria dismissed new US sanctions as unjust.", "Iran rejected the new UN sanctions."])
def test_who_dismisses_the_measures_of_others_refuses_none(text: str) -> None:
    assert claims(text) == []


def test_what_a_quarrel_is_about_is_no_number_of_those_hit() -> None:
    text = "Russia cut all flights to Georgia in a quarrel about four officers."
    assert told(text) == {("RUS", "GEO", "aviation", "imposed")}


def test_the_council_that_acts_against_a_permanent_member_of_the_united_nations_is_the_unions() -> None:
    assert told("The Council prolonged the economic sanctions against Russia.") == {
        ("EU", "RUS", "unspecified", "extended")
    }
    assert told("The UN Security Council lifted its sanctions on Mali.") == {("UN", "MLI", "unspecified", "lifted")}
