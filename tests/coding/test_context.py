import pytest

from tests.coding.texts import claim, claims


def rows(text: str, title: str | None = None) -> list[tuple[str | None, str | None, str, str]]:
    return [(one.sender, one.target_country, one.sector, one.action) for one in claims(text, title=title)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU imposed a ban on Syrian oil in 2011. The embargo was eased in 2014.",
            [("EU", "SYR", "oil", "imposed"), ("EU", "SYR", "oil", "eased")],
        ),
        (
            "The UN imposed an arms embargo on Liberia in 1992. It was lifted in 2016.",
            [("UN", "LBR", "defence", "imposed"), ("UN", "LBR", "defence", "lifted")],
        ),
        (
            "Canada imposed sanctions on Haiti in 1993. The sanctions were lifted in 1994.",
            [("CAN", "HTI", "unspecified", "imposed"), ("CAN", "HTI", "unspecified", "lifted")],
        ),
    ],
)
def test_a_measure_that_is_pointed_at_is_the_one_before(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert rows(text) == expected


def test_sanctions_in_general_do_not_take_the_sector_of_a_ban() -> None:
    found = rows("The EU banned imports of Syrian oil in 2011. The sanctions were eased in 2014.")
    assert found == [("EU", "SYR", "oil", "imposed"), ("EU", "SYR", "unspecified", "eased")]


def test_an_echo_is_the_change_before_by_another_sender() -> None:
    found = rows("France banned imports of Libyan oil. Germany followed suit.")
    assert found == [("FRA", "LBY", "oil", "imposed"), ("DEU", "LBY", "oil", "imposed")]


def test_an_echo_has_a_status_of_its_own() -> None:
    found = claims("France banned imports of Libyan oil. Germany may follow suit.")
    assert [(one.sender, one.stage) for one in found] == [("FRA", "decided"), ("DEU", "proposed")]


@pytest.mark.parametrize("text", ["Germany followed suit.", "France banned Libyan oil imports. Prices followed suit."])
def test_an_echo_of_nothing_or_by_nobody_is_no_change(text: str) -> None:
    assert [one for one in claims(text) if one.rule == "echo"] == []


def test_the_title_names_the_sender() -> None:
    found = claim("The oil embargo against Mali was lifted.", title="Norway and Mali make peace over embargo")
    assert (found.sender, found.sender_words) == ("NOR", "(named at the start of the article)")


def test_the_bloc_is_the_body_that_the_article_names() -> None:
    african = "The African Union met in Addis Ababa. The African Union is large. The bloc lifted sanctions on Mali."
    assert [one.sender for one in claims(african)] == ["AU"]
    assert [one.sender for one in claims("Ministers met. The bloc lifted sanctions on Mali.")] == ["EU"]


def test_a_state_does_not_sanction_itself() -> None:
    assert claims("Norway lifted sanctions on Norway.") == []
