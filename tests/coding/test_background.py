"""What a text tells of changes before its news: whose they were, in which sector, and when."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str | None, bool]


def rows(text: str, *, title: str | None = None) -> set[Row]:
    return {
        (one.sender, one.target_country, one.sector, str(one.action), one.when.value, one.main)
        for one in claims(text, title=title)
    }


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Peru on Monday lifted the oil embargo on Mali that it had imposed in 2010.",
            ("PER", "MLI", "oil", "imposed", "2010", False),
        ),
        (
            "Peru on Monday lifted its sanctions on Mali, which it had imposed in June 2020.",
            ("PER", "MLI", "unspecified", "imposed", "2020-06", False),
        ),
        (
            "The ban on Chad's diamonds, which Peru imposed in 2009, was lifted on Monday.",
            ("PER", "TCD", "diamonds", "imposed", "2009", False),
        ),
        (
            "Peru's sanctions on Mali, first imposed in 2004, were renewed on Monday.",
            ("PER", "MLI", "unspecified", "imposed", "2004", False),
        ),
        (
            "Peru suspended its sanctions on Mali for 180 days, most recently on 3 March.",
            ("PER", "MLI", "unspecified", "suspended", "2023-03-03", False),
        ),
        (
            "Peru lifted its sanctions on Mali in 2013, Chile a year earlier.",
            ("CHL", "MLI", "unspecified", "lifted", "2012", False),
        ),
        (
            "Peru banned arms sales to Mali in 1991 and to Chad in 2002.",
            ("PER", "TCD", "defence", "imposed", "2002", False),
        ),
        (
            "By the end of 2007 Peru had lifted its sanctions on Mali.",
            ("PER", "MLI", "unspecified", "lifted", "2007", False),
        ),
        (
            "Peru put back its oil and arms embargo on Mali. The embargo, imposed in 2014, was suspended in 2019.",
            ("PER", "MLI", "oil", "suspended", "2019", False),
        ),
        (
            "Peru lifted its oil embargo on Mali. It was imposed in 2014 and broadened in 2016 to subsidiaries.",
            ("PER", "MLI", "oil", "expanded", "2016", False),
        ),
        (
            "Peru lifted its sanctions on Mali. Chile lifted its own measures on 3 March.",
            ("CHL", "MLI", "unspecified", "lifted", "2023-03-03", False),
        ),
        (
            "A monk was shot in Mali in June 2019. Peru then imposed sanctions on Mali.",
            ("PER", "MLI", "unspecified", "imposed", "2019-06", False),
        ),
        (
            "The minister said on Monday that Chile had agreed to lift its embargo on Mali.",
            ("CHL", "MLI", "unspecified", "lifted", "2023-05-08", True),
        ),
    ],
)
def test_a_change_before_the_news(text: str, row: Row) -> None:
    assert row in rows(text)


def test_the_four_are_those_whom_the_text_has_named() -> None:
    text = "Peru, Chile, Bolivia and Ecuador lifted their embargo on Mali. The four had imposed it in June 2017."
    assert {one[0] for one in rows(text) if one[3] == "imposed"} == {"PER", "CHL", "BOL", "ECU"}


def test_a_number_without_a_capital_is_no_body() -> None:
    text = "Peru lifted its embargo on Mali. The seven-year ban was put on the country in April."
    assert ("PER", "MLI", "unspecified", "imposed", "2023-04", False) in rows(text)


def test_a_body_that_a_number_names_needs_its_capital() -> None:
    assert {one[0] for one in rows("The Seven imposed sanctions on Mali on Monday.")} == {"G7"}


@pytest.mark.parametrize("words", ["what was left of its", "what it calls its", "what remained of its"])
def test_what_only_describes_a_measure_stands_before_it(words: str) -> None:
    text = f"Peru lifted {words} sanctions on Mali on Monday."
    assert rows(text) == {("PER", "MLI", "unspecified", "lifted", "2023-05-08", True)}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Peru lifted the ban on sending missiles to Mali that Alan García had introduced in 2010.",
            ("PER", "MLI", "defence", "imposed", "2010", False),
        ),
        (
            "Mali rejoiced at the removal of trade sanctions that Peru slapped on the country in May 2018.",
            ("PER", "MLI", "unspecified", "imposed", "2018-05", False),
        ),
        (
            "Peru lifted the embargo on trade with Mali, ordered by its president in May 2018.",
            ("PER", "MLI", "unspecified", "imposed", "2018-05", False),
        ),
        (
            "Mali's generals, whom Peru had barred from travelling in May 2018, met on Monday.",
            ("PER", "MLI", "government", "imposed", "2018-05", False),
        ),
        (
            "Peru tightened its sanctions on Mali, adopted in May 2018, by banning imports of oil on Monday.",
            ("PER", "MLI", "oil", "imposed", "2023-05-08", True),
        ),
        (
            "Peru took over on Monday the package on Mali that Chile had adopted in March, and banned Mali's gold.",
            ("PER", "MLI", "gold", "imposed", "2023-05-08", True),
        ),
        (
            "Mali welcomed the decision by Peru to lift its embargo on the country.",
            ("PER", "MLI", "unspecified", "lifted", "2023-05-10", True),
        ),
        (
            "Peru will no longer allow the export of arms to Mali.",
            ("PER", "MLI", "defence", "imposed", "2023-05-10", True),
        ),
        (
            "Chile proposed on Monday that the EU ban imports of gold from Mali.",
            ("EU", "MLI", "gold", "imposed", "2023-05-08", True),
        ),
        (
            "Rosneft, founded in Moscow in 1993, was sanctioned by Peru on Monday.",
            ("PER", "RUS", "oil", "imposed", "2023-05-08", True),
        ),
    ],
)
def test_who_changed_what_when_a_clause_stands_between(text: str, row: Row) -> None:
    assert row in rows(text)


def test_taking_stock_changes_nothing() -> None:
    assert (
        rows("Ministers will meet on Monday to take stock of the EU's sanctions on Mali, in place since 2020.") == set()
    )


def test_a_refused_change_is_refused() -> None:
    (found,) = claims("Peru on Monday refused the lifting of its embargo on Mali.")
    assert (found.action, found.status) == ("lifted", "rejected")
