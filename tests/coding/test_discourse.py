"""Who a text is speaking of: pronouns, bare nouns and those who announce a change."""

import pytest

from tests.coding.texts import claims


def senders(text: str) -> list[str | None]:
    return [one.sender for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Denmark said on Monday that it had lifted sanctions on Eritrea.", ["DNK"]),
        ("Denmark's foreign minister says that his country will lift sanctions on Eritrea.", ["DNK"]),
        ("Chile has waited long. It lifted the sanctions on Eritrea on Monday.", ["CHL"]),
        ("Lima sounds firm. Its customs service has banned imports of Eritrean gold.", ["PER"]),
    ],
)
def test_a_subject_without_a_name_is_the_one_before(text: str, expected: list[str]) -> None:
    assert senders(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ban on Eritrean gold has been lifted, the Danish trade minister announced on Friday.", ["DNK"]),
        ("Denmark said that talks would go on and that the ban on Eritrean gold would be lifted.", ["DNK"]),
        ("“We are lifting the ban on Eritrean gold,” said the Danish trade minister.", ["DNK"]),
    ],
)
def test_who_announces_a_change_makes_it(text: str, expected: list[str]) -> None:
    assert senders(text) == expected


def test_those_who_are_hit_do_not_announce_it() -> None:
    text = "Norway has been pressed for weeks. Sanctions on Eritrea were lifted, Eritrea's foreign minister announced."
    assert "ERI" not in senders(text)


def test_a_body_is_not_a_state() -> None:
    text = "The African Union met in Addis Ababa. Kenya spoke first. It wants the organisation to lift the ban on Mali."
    assert set(senders(text)) <= {"AU"}
