"""Which state "the country", "its airline" and "there" mean, and who or what comes next."""

import pytest

from tests.coding.texts import claims


def coded(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mali's neighbours and ECOWAS met in Accra. The bloc lifted its sanctions on the country.",
            ("ECOWAS", "MLI", "unspecified", "lifted"),
        ),
        (
            "Doha woke up alone. Riyadh, Manama and Cairo have closed their skies to its airline.",
            ("SAU", "QAT", "aviation", "imposed"),
        ),
    ],
)
def test_a_noun_stands_for_the_most_salient_state(text: str, expected: tuple[str, ...]) -> None:
    assert expected in coded(text)


@pytest.mark.parametrize(
    ("sequel", "expected"),
    [
        ("Caviar came next.", "food_agriculture"),
        ("It was the turn of timber on Friday.", "timber"),
        ("Timber followed on Friday.", "timber"),
    ],
)
def test_goods_come_next(sequel: str, expected: str) -> None:
    found = coded(f"Britain banned Russian gold on Monday. {sequel}")
    assert ("GBR", "RUS", expected, "imposed") in found


@pytest.mark.parametrize(
    "sequel", ["Then came Canada.", "On Friday it was Canada's turn.", "Canada took the same road."]
)
def test_senders_come_next(sequel: str) -> None:
    found = coded(f"Britain froze the assets of two Serbian generals on Monday. {sequel}")
    assert ("CAN", "SRB", "government", "imposed") in found


def test_what_may_be_sold_is_nothing() -> None:
    assert ("GBR", "ZWE", "unspecified", "imposed") in coded("British firms may sell nothing to Rhodesia any more.")


def test_who_had_his_assets_frozen_is_hit() -> None:
    assert ("GBR", "SRB", "government", "imposed") in coded(
        "Two Serbian generals have had their assets frozen by Britain."
    )
