"""One change told in many ways: what firms must stop, what the law makes of it, what is over."""

import pytest

from tests.coding.texts import claims

LEAD = "The European Union adopted a new package of sanctions against Belarus. "
WHOLE = "EU BLR unspecified expanded decided"


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)]


def told(text: str) -> list[str]:
    """Return what a text tells after the news of a package."""
    found = rows(LEAD + text)
    assert WHOLE in found
    return [one for one in found if one != WHOLE]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("European firms must stop buying Belarusian coal.", "EU BLR coal imposed decided"),
        ("Importers will have to stop buying Belarusian potash.", "EU BLR potash imposed decided"),
        ("Sales of arms to Belarus must cease at once.", "EU BLR defence imposed decided"),
        ("European firms may resume buying Belarusian coal.", "EU BLR coal lifted decided"),
        ("It became an offence to ship timber from Belarus.", "EU BLR timber imposed decided"),
        ("The decree makes it illegal to insure Belarusian tankers.", "EU BLR insurance imposed decided"),
        ("It is no longer illegal to buy steel from Belarus.", "EU BLR iron_steel lifted decided"),
        ("It is legal again to buy Belarusian coal.", "EU BLR coal lifted decided"),
        ("It is no longer lawful to sell arms to Belarus.", "EU BLR defence imposed decided"),
        ("Buying Belarusian diamonds is legal again.", "EU BLR diamonds lifted decided"),
        ("Buying Belarusian gold will be against the law.", "EU BLR gold imposed decided"),
        ("No Belarusian timber will be bought any more.", "EU BLR timber imposed decided"),
        ("Imports of Belarusian timber are over.", "EU BLR timber imposed decided"),
        ("Trade in Belarusian diamonds is a thing of the past.", "EU BLR diamonds imposed decided"),
        ("The ban on Belarusian potash is a thing of the past.", "EU BLR potash lifted decided"),
        ("An end was put to purchases of Belarusian coal.", "EU BLR coal imposed decided"),
        ("A stop was put to sales of arms to Belarus.", "EU BLR defence imposed decided"),
        ("That was the end of the arms embargo on Belarus.", "EU BLR defence lifted decided"),
        ("Ministers struck Belarusian coal from the list of permitted imports.", "EU BLR coal imposed decided"),
        ("Ministers resorted to a ban on Belarusian cement.", "EU BLR cement imposed decided"),
        ("Ministers pushed through a ban on Belarusian tobacco.", "EU BLR tobacco imposed decided"),
        ("Ministers agreed to another six months of the ban on Belarusian oil.", "EU BLR oil extended decided"),
        ("The ban on Belarusian oil was left to expire.", "EU BLR oil lifted decided"),
    ],
)
def test_each_way_tells_the_change(text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Europe must stop buying Belarusian coal.",
        "European firms must stop buying Belarusian coal, an opposition leader said.",
        "European firms should stop buying Belarusian coal.",
        "“European firms must stop buying Belarusian coal.”",
    ],
)
def test_what_somebody_only_calls_for_is_not_decided(text: str) -> None:
    assert not any(one.endswith("decided") for one in told(text))


def test_what_is_true_of_others_too_names_them() -> None:
    found = rows("Washington banned imports of Russian tin. The same goes for Russian timber.")
    assert "USA RUS timber imposed decided" in found
