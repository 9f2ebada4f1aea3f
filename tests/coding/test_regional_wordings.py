"""How agencies outside the old newsrooms word it: "took a decision on prolongation", "did not exclude that …"."""

import pytest

from tests.coding.texts import claims


def told(text: str) -> set[tuple[str | None, str | None, str, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action, one.status) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The lifting of the arms embargo on Mali and the travel ban on its officials was announced by ECOWAS.",
            {
                ("ECOWAS", "MLI", "defence", "lifted", "announced"),
                ("ECOWAS", "MLI", "government", "lifted", "announced"),
            },
        ),
        (
            "The EU approved the extension of the arms embargo on Myanmar, as well as of the visa ban on its generals.",
            {("EU", "MMR", "defence", "extended", "announced"), ("EU", "MMR", "government", "extended", "announced")},
        ),
        (
            "Washington announced the lifting of the embargo on Libya and a ban on arms sales to Mali.",
            {("USA", "LBY", "unspecified", "lifted", "announced"), ("USA", "MLI", "defence", "imposed", "announced")},
        ),
    ],
)
def test_a_noun_of_change_is_said_of_each_measure_that_it_has(text: str, expected: set[tuple[str, ...]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ukraine took a decision on prolongation till 31 December of the ban on Russian goods.", "announced"),
        ("Ukraine will make a decision on prolongation of the ban on Russian goods.", "proposed"),
        ("The EU agreed the extension until 31 July of its sanctions on Russia.", "announced"),
        ("Ukraine did not exclude that some of its sanctions on Russia will be softened.", "proposed"),
        ("The EU ruled out that its sanctions on Russia will be eased.", "rejected"),
    ],
)
def test_what_is_decided_is_told_from_what_is_left_open(text: str, status: str) -> None:
    assert {one.status for one in claims(text)} == {status}


def test_that_there_is_no_decision_is_no_refusal() -> None:
    assert told("Kyiv has made no decision on lifting the ban on Hungarian meat.") == set()


@pytest.mark.parametrize(
    ("text", "sender", "target"),
    [
        ("The government extended the ban on imports to Ukraine of goods from Russia.", "UKR", "RUS"),
        ("The ban on import of Russian goods into the territory of Ukraine was lifted.", "UKR", "RUS"),
        ("Polish deputies will be denied entry to Belarus.", "BLR", "POL"),
        ("Kyiv lifted the prohibition for Russian vessels to enter Ukrainian ports.", "UKR", "RUS"),
    ],
)
def test_the_land_that_is_entered_is_the_one_that_acts(text: str, sender: str, target: str) -> None:
    assert {(one.sender, one.target_country) for one in claims(text)} == {(sender, target)}


def test_a_ban_for_ships_to_enter_that_is_extended_is_not_wider() -> None:
    assert {one.action for one in claims("Kyiv extended the prohibition for Russian vessels to enter its ports.")} == {
        "extended"
    }


def test_a_bar_on_sales_is_a_measure() -> None:
    assert told("Turkey's bar on sales of jet fuel to Israel is suspended until 31 December.") == {
        ("TUR", "ISR", "petroleum_products", "suspended", "in_force")
    }


def test_the_earliest_to_fall_has_fallen() -> None:
    assert {one.status for one in claims("It is the earliest of the EU sanctions on Iran to be lifted.")} == {
        "in_force"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rule by which exports to Cuba were banned was dropped by Washington.",
            ("USA", "CUB", "unspecified", "lifted", "in_force"),
        ),
        (
            "The economic boycott against Somalia was declared finished by the Arab League.",
            ("ARAB_LEAGUE", "SOM", "unspecified", "lifted", "announced"),
        ),
        (
            "Israel has halted the regulation whereby Turkish banks were cut off from its clearing house.",
            ("ISR", "TUR", "banking", "suspended", "in_force"),
        ),
        (
            "It was announced in Lisbon that Portugal would not be a party to sanctions upon Libya.",
            ("PRT", "LBY", "unspecified", "imposed", "rejected"),
        ),
        (
            "Serbia is spared. It has refused to take part in European sanctions against Russia.",
            ("SRB", "RUS", "unspecified", "imposed", "rejected"),
        ),
        (
            "The ministers agreed in Brussels that Belarusian potash should be banned.",
            ("EU", "BLR", "potash", "imposed", "announced"),
        ),
        (
            "France agreed with Poland that the EU should ban Belarusian potash.",
            ("EU", "BLR", "potash", "imposed", "proposed"),
        ),
        (
            "The Spanish Government let it be known that it would lift the ban on Cuban sugar.",
            ("ESP", "CUB", "food_agriculture", "lifted", "announced"),
        ),
    ],
)
def test_what_is_done_to_a_measure_is_not_the_measure(text: str, expected: tuple[str, ...]) -> None:
    assert told(text) == {expected}


def test_who_votes_in_brackets_is_nobody_that_is_hit() -> None:
    text = "By 14 votes for, none against and one abstention (China), the Security Council imposed an embargo on Mali."
    assert {(one.sender, one.target_country) for one in claims(text)} == {("UN", "MLI")}


def test_one_more_year_for_the_sanctions_prolongs_them() -> None:
    found = claims("Ambassadors met on Monday.", title="Six more months for EU sanctions on Russia")
    assert {(one.sender, one.target_country, one.action) for one in found} == {("EU", "RUS", "extended")}
