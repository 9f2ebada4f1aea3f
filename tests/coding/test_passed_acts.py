"""Acts and what becomes of them: the verb that passes an act is no change beside the act's own."""

import pytest

from tests.coding.texts import claims


def changes(text: str) -> set[tuple[str | None, str, str, str]]:
    return {(one.target_country, one.sector, one.action, one.status) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The resolution to end the arms embargo on Angola was adopted without a vote.",
            ("AGO", "defence", "lifted", "in_force"),
        ),
        (
            "The Council adopted a resolution easing the arms embargo on Rwanda.",
            ("RWA", "defence", "eased", "in_force"),
        ),
        (
            "The bill to end the trade embargo on Vietnam was tabled on Tuesday.",
            ("VNM", "unspecified", "lifted", "proposed"),
        ),
        (
            "The law to bar imports from Burma was signed on Monday.",
            ("MMR", "unspecified", "imposed", "announced"),
        ),
        (
            "The resolution to extend the arms embargo on Iran was vetoed by Russia.",
            ("IRN", "defence", "extended", "rejected"),
        ),
        (
            "The decision to lift the ban on timber from Liberia was never taken.",
            ("LBR", "timber", "lifted", "proposed"),
        ),
        (
            "The deal to lift sanctions on Eritrea was reached in Jeddah.",
            ("ERI", "unspecified", "lifted", "announced"),
        ),
    ],
)
def test_an_act_is_as_far_as_its_verb_says(text: str, expected: tuple[str, str, str, str]) -> None:
    assert changes(text) == {expected}


def test_what_a_measure_is_worth_does_not_part_it_from_its_goods() -> None:
    assert changes("The government imposed import bans worth some $2.4 billion on Iraqi barley and carpets.") == {
        ("IRQ", "food_agriculture", "imposed", "in_force"),
        ("IRQ", "textiles", "imposed", "in_force"),
    }


def test_a_rank_behind_a_country_names_no_other_target() -> None:
    text = "Ottawa banned imports from Chile, the largest supplier of Brazil, and Peru."
    assert {country for country, *_ in changes(text)} == {"CHL", "PER"}


def test_who_announces_at_the_end_is_no_part_of_what_was_banned() -> None:
    text = "Hungary has ended its ban on honey from Serbia imposed in May, the Trade Ministry announced in Budapest."
    assert ("SRB", "food_agriculture", "lifted", "in_force") in changes(text)
    assert {sector for _, sector, *_ in changes(text)} == {"food_agriculture"}
