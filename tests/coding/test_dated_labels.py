"""Items of digests under labels of two names and a day, seats of firms, licences that go on, and what is still due."""

from datetime import date

import pytest

from tests.coding.rows import lines, rows
from tests.coding.texts import claims

DAY = date(2022, 6, 10)
DIGEST = (
    "NORWAY – Mali (6 June). Ten judges added.\n\nEU – Chad (7 June). Arms embargo lifted.\n\n"
    "Peru: Haiti (8 June): a bank was blacklisted.\n\nUNITED STATES – spyware (9 June). OFAC sanctioned two Omanis."
)


def test_a_label_names_who_acts_on_whom_and_when() -> None:
    found = claims(DIGEST, title="The week in sanctions", published=DAY)
    assert [(one.sender, one.target_country, one.sector, one.action, one.when.value) for one in found] == [
        ("NOR", "MLI", "government", "imposed", "2022-06-06"),
        ("EU", "TCD", "defence", "lifted", "2022-06-07"),
        ("PER", "HTI", "banking", "imposed", "2022-06-08"),
        ("USA", "OMN", "unspecified", "imposed", "2022-06-09"),
    ]


def test_a_place_and_a_sentence_are_no_label() -> None:
    text = "OSLO – Mali (6 June) was hit by sanctions from Norway over the arrests, the ministry said."
    assert {row[:2] for row in rows(text, title="News", published=DAY)} == {("NOR", "MLI")}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The US blacklisted Huawei Ltd of Dublin.", "IRL"),
        ("The US blacklisted Dublin-based Huawei.", "IRL"),
        ("The US blacklisted Huawei.", "CHN"),
        ("The US blacklisted Huawei in a sign of anger, Dublin said.", "CHN"),
    ],
)
def test_a_firm_is_at_home_where_the_text_says(text: str, country: str) -> None:
    assert {row[1] for row in rows(text)} == {country}


@pytest.mark.parametrize("needing", ["still need", "go on needing", "continue to need", "keep needing"])
def test_a_licence_that_goes_on_being_needed_is_no_change(needing: str) -> None:
    assert lines(f"Exports of machinery to Mali {needing} a licence from Norway.") == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("EU ambassadors are due to renew the sanctions on Mali on Monday.", "proposed"),
        ("EU envoys are due to extend the sanctions on Mali next week.", "proposed"),
        ("The EU sanctions on Mali are due to be lifted on Monday.", "announced"),
    ],
)
def test_what_those_who_decide_are_due_to_do_is_not_decided(text: str, status: str) -> None:
    assert {row[4] for row in rows(text)} == {status}
