"""Measures told by what they do, who is denied what, orders about measures, and dates that only compare."""

from datetime import date

import pytest

from tests.coding.rows import Row, rows
from tests.coding.texts import claims


def row(sector: str, action: str, status: str = "in_force", sender: str | None = "NOR") -> set[Row]:
    return {(sender, "MLI", sector, action, status)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway lifted a rule barring Malian ministers from Norway.", row("government", "lifted")),
        ("The sanction barring Malian ministers from Norway was lifted.", row("government", "lifted")),
        ("Norway lifted the measure banning Malian airlines from its airspace.", row("aviation", "lifted")),
        ("Norway lifted sanctions barring Malian banks from the EU.", row("banking", "lifted")),
        ("The order freezing Malian assets in Swiss banks was lifted by Norway.", row("banking", "lifted")),
        ("A Norwegian ban preventing Malian ships from entering its ports has expired.", row("shipping", "lifted")),
        (
            "Norway suspended the rule prohibiting its insurers from covering Malian tankers.",
            row("insurance", "suspended"),
        ),
        ("Norway extended measures restricting travel from Mali to Norway.", row("unspecified", "extended")),
        ("Norway lifted the sanctions preventing Mali from buying Norwegian arms.", row("defence", "lifted")),
        ("The Norwegian decree forbidding imports of gold from Mali was repealed.", row("gold", "lifted")),
        ("Norway issued an order banning Malian airlines from its airspace.", row("aviation", "imposed")),
        ("Norway approved a measure banning imports of Malian gold.", row("gold", "imposed", "announced")),
    ],
)
def test_a_measure_hits_whom_its_gerund_tells(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malian ships were denied Norwegian maritime services.", row("shipping", "imposed")),
        ("Malian airlines were refused Norwegian landing rights.", row("aviation", "imposed")),
        (
            "Under the sanctions, ten Malian ships will be banned from entering Norwegian ports and denied access to "
            "the Norwegian register.",
            row("shipping", "imposed", "announced"),
        ),
        (
            "Norway has already sanctioned 300 individuals as part of sanctions against Mali since the 2022 invasion "
            "of Chad.",
            row("unspecified", "imposed"),
        ),
        (
            "Norway decided to lift sanctions imposed on Mali and continue dialogue with the putschists.",
            row("unspecified", "lifted", "announced"),
        ),
    ],
)
def test_who_denies_and_who_is_hit(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's king ordered the embargo on Mali lifted immediately.", row("unspecified", "lifted")),
        ("Norway's king ordered the embargo on Mali to be lifted.", row("unspecified", "lifted")),
        ("Norway's president directed that sanctions imposed on Mali be lifted.", row("unspecified", "lifted")),
        ("Norway's king decreed that all sanctions on Mali be lifted.", row("unspecified", "lifted", "announced")),
        ("The sanctions imposed on Mali were lifted by Norway.", row("unspecified", "lifted")),
        (
            "The sanctions imposed on Mali in 2020 were lifted by Norway.",
            row("unspecified", "lifted") | row("unspecified", "imposed"),
        ),
        ("Norway said its ban on Mali stood, and ordered the flight ban to be kept.", set()),
        ("They must have known that exports to Mali were prohibited by Norway.", set()),
        ("Norway's minister is expected to set out details of the sanctions on Mali at a summit in Chad.", set()),
        ("Norway lifted its trade ban and other sanctions on Mali.", row("unspecified", "lifted")),
        (
            "Norway lifted its arms embargo on Mali, but the bans -- on oil and flights -- remain in place.",
            row("defence", "lifted"),
        ),
        (
            "Norway lifted its arms embargo on Mali, but the bans, on oil and flights, remain in place.",
            row("defence", "lifted"),
        ),
    ],
)
def test_what_an_order_says_of_a_measure(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway sanctioned 40 Malian tankers in its largest crackdown since 2019.",
        "Norway imposed its toughest sanctions on Mali since 2019.",
        "Norway imposed its first sanctions on Mali since 2019.",
    ],
)
def test_since_when_nothing_was_as_great_is_no_date(text: str) -> None:
    (found,) = claims(text, published=date(2023, 5, 10))
    assert found.when.value == "2023-05-10"
    assert found.main


def test_since_when_something_stands_is_its_date() -> None:
    (found,) = claims("Norway has imposed sanctions on Mali since 2019.", published=date(2023, 5, 10))
    assert found.when.value == "2019"


def test_a_day_before_after_and_a_gerund_is_that_of_what_was_done() -> None:
    (found,) = claims("Norway banned Malian gold in 2006 after conducting a review.", published=date(2023, 5, 10))
    assert found.when.value == "2006"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway demanded that Chad cut off oil supplies to Mali.", row("oil", "imposed", "proposed", "TCD")),
        ("Norway urged that Chad shut its border with Mali.", row("unspecified", "imposed", "proposed", "TCD")),
        ("Norway proposed that the EU put sanctions on Mali.", row("unspecified", "imposed", "proposed", "EU")),
        (
            "Norway recommended that the EU let the sanctions on Mali lapse.",
            row("unspecified", "lifted", "proposed", "EU"),
        ),
        ("Norway said that Chad cut off oil supplies to Mali.", row("oil", "imposed", "in_force", "TCD")),
        ("Norway agreed to cut seven Malian banks off from Swift.", row("banking", "imposed", "announced")),
        ("The Norwegian ban on imports of Malian crude by ship begins on Monday.", row("oil", "imposed", "announced")),
    ],
)
def test_what_is_asked_for_is_not_done(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Norway, where thousands of Malians live, lifted its ban on gold from Mali.", "lifted"),
        ("Norway, where many Malians work, extended its ban on gold from Mali.", "extended"),
    ],
)
def test_what_a_clause_within_says_leaves_the_subject(text: str, action: str) -> None:
    assert rows(text) == row("gold", action)
