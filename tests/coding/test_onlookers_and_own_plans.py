"""Who only looks on, who gains by a relief, who denies a plan of his own, and prices that are capped."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada welcomed the lifting of sanctions on Syrian banks.", "None SYR banking lifted decided"),
        (
            "Brazil's grain traders welcomed the lifting on Monday of sanctions on Belarusian potash.",
            "None BLR potash lifted decided",
        ),
        (
            "The lifting of sanctions on Iranian carpets was welcomed by Germany's importers.",
            "None IRN textiles lifted decided",
        ),
        (
            "Sanctions on Libya may be lifted within weeks, a diplomat in Paris hinted.",
            "None LBY unspecified lifted proposed",
        ),
        (
            "Sanctions on Serbia will be eased once it recognises Kosovo, envoys say.",
            "None SRB unspecified eased proposed",
        ),
        (
            "The ban on Chilean copper will be lifted if Santiago recognises Bolivia, mediators said.",
            "None CHL metals_minerals lifted proposed",
        ),
        ("Turkey's waiver to buy Iranian gas was extended on Monday.", "None IRN gas eased decided"),
        ("India's exemption from the Iranian oil sanctions lapsed on Thursday.", "None IRN oil reinstated decided"),
        (
            "The waiver for Indian buyers of Iranian oil could lapse in May, an official of the Treasury said.",
            "USA IRN oil reinstated proposed",
        ),
    ],
)
def test_who_looks_on_or_gains_is_no_sender(text: str, expected: str) -> None:
    assert stages(text) == [expected]


def test_who_buys_less_to_be_spared_bans_nothing() -> None:
    text = "Washington exempted Peru and Chile from its Iran oil sanctions after the two had cut their purchases."
    assert stages(text) == ["USA IRN oil eased decided"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("France denied that it was about to end the arms embargo on Libya.", "FRA LBY defence lifted rejected"),
        (
            "The Commerce Department denied that it would lift the embargo on Vietnam.",
            "USA VNM unspecified lifted rejected",
        ),
        (
            "Canada reserves the right to reimpose its sanctions on Belarus if prisoners are arrested again.",
            "CAN BLR unspecified reinstated proposed",
        ),
        (
            "Germany said it would stop importing Russian coal even if its partners did not.",
            "DEU RUS coal imposed decided",
        ),
        ("Norway will ban Israeli arms even if the EU does not.", "NOR ISR defence imposed decided"),
        ("Germany will stop importing Russian coal if its partners agree.", "DEU RUS coal imposed proposed"),
    ],
)
def test_plans_denied_kept_open_and_made_whatever_others_do(text: str, expected: str) -> None:
    assert stages(text) == [expected]


@pytest.mark.parametrize(
    "text",
    ["The Treasury denied that it had eased sanctions on Iran.", "Chile denied that Peru would lift its ban on wine."],
)
def test_denials_of_what_was_done_refuse_nothing(text: str) -> None:
    assert stages(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The G7 capped the price of Russian diesel at $100.", ["G7 RUS petroleum_products imposed decided"]),
        (
            "Japan and Australia agreed on Monday to cap the price of Russian oil at $60 a barrel.",
            ["JPN RUS oil imposed decided", "AUS RUS oil imposed decided"],
        ),
        ("Slovakia rejected a plan to cap the price of Russian gas.", ["SVK RUS gas imposed rejected"]),
        ("The government will cap the price of bread and fuel, Hungary's finance minister said.", []),
    ],
)
def test_prices_are_capped(text: str, expected: list[str]) -> None:
    assert stages(text) == expected
