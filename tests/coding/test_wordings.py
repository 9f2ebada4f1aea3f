"""Wordings that were read wrongly once: contractions, what expires, is kept or cut off, headed paragraphs."""

from datetime import date

import pytest

from tests.coding.texts import claims, extractor
from transforms.extract import Document

DAY = date(2023, 5, 10)


def rows(text: str, published: date = DAY) -> list[str]:
    found = claims(text, published=published)
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in found]


def test_a_dealing_may_end_the_text() -> None:
    assert rows("Norwegian firms may no longer buy Iranian oil") == ["NOR IRN oil imposed decided"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU won't lift its sanctions on Georgia.", ["EU GEO unspecified lifted rejected"]),
        ("The EU won’t lift its sanctions on Georgia.", ["EU GEO unspecified lifted rejected"]),
        ("The EU hasn't lifted its sanctions on Georgia.", []),
        ("The US isn't lifting sanctions on Cuba.", ["USA CUB unspecified lifted rejected"]),
        ("Norway may well lift its sanctions on Iran.", ["NOR IRN unspecified lifted proposed"]),
        ("The lifting of sanctions on Mali will be discussed.", ["None MLI unspecified lifted proposed"]),
        ("The embargo on Iraq expired on Tuesday.", ["None IRQ unspecified lifted decided"]),
        ("The sanctions on Mali expire on 31 August.", []),
        ("Restrictions on Russian banks, which expire in January, are under review.", []),
        ("The UN kept its sanctions on Libya for another year.", ["UN LBY unspecified extended decided"]),
        ("Britain cut off arms sales to Guatemala.", ["GBR GTM defence imposed decided"]),
        ("The embargo on Haiti, in force since 1994, was lifted by Canada.", ["CAN HTI unspecified lifted decided"]),
        ("Washington decided against lifting sanctions on Iran.", ["USA IRN unspecified lifted rejected"]),
        ("After the talks with Ukraine the EU banned imports of Russian coal.", ["EU RUS coal imposed decided"]),
        ("Ottawa denied reports that it had lifted its sanctions on Iran.", []),
        ("An envoy said in Minsk that sanctions on Belavia were lifted.", ["None BLR aviation lifted decided"]),
        ("Senators introduced the Sanctioning Mali Act on Monday.", []),
        ("European rules forbid imports of Belarusian potash.", []),
    ],
)  # fmt: skip
def test_wording_is_read_as_a_person_would(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


def test_a_date_that_heads_a_paragraph_dates_it() -> None:
    text = (
        "The steps so far:\n\n24 June 2021. The EU banned imports of Belarusian potash.\n\n"
        "May 2022 — Canada froze the assets of Belavia.\n\nThe White House has eased its sanctions on Belarus."
    )
    dates = {one.sender: one.when.value for one in extractor().claims(Document("Timeline", text, DAY))}
    assert dates == {"EU": "2021-06-24", "CAN": "2022-05", "USA": "2023-05-10"}


def test_a_date_alone_heads_what_follows() -> None:
    text = "3 March 2014\n\nThe US imposed sanctions on Iran.\n\n9 July 2015\n\nThe US lifted its sanctions on Iran."
    dates = [one.when.value for one in extractor().claims(Document("Timeline", text, DAY))]
    assert dates == ["2014-03-03", "2015-07-09"]


def test_a_future_tense_looks_ahead_for_a_day_without_a_year() -> None:
    text = "Lithuania will ban imports of Belarusian potash on 1 February."
    [claim] = extractor().claims(Document(None, text, date(2022, 1, 12)))
    assert claim.when.value == "2022-02-01"


def test_the_measures_are_those_named_before() -> None:
    text = "The EU imposed sanctions on Guinea in 2009. The measures were eased in 2014."
    assert "EU GIN unspecified eased decided" in rows(text)


@pytest.mark.parametrize("title", ["UN to lift embargo on Liberia", "UN lifts embargo on Liberia"])
def test_a_headline_without_an_article_is_no_press_embargo(title: str) -> None:
    claims = extractor().claims(Document(title, "The decision was taken on Monday.", DAY))
    assert [(one.sender, one.target_country, str(one.action), one.stage) for one in claims] == [
        ("UN", "LBR", "lifted", "decided")
    ]


def test_a_press_embargo_is_none_of_ours() -> None:
    assert rows("The journal lifted its press embargo on the study early.") == []


def test_an_example_that_is_followed_is_an_echo_whoever_set_it() -> None:
    text = "Britain imposed an arms embargo on Sudan. Sweden followed the British example."
    assert "SWE SDN defence imposed decided" in rows(text)


def test_following_something_else_is_no_echo() -> None:
    assert rows("Britain imposed an arms embargo on Sudan. Sweden followed the talks closely.") == [
        "GBR SDN defence imposed decided"
    ]
