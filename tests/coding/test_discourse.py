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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO, May 8 - The government has lifted the ban on Eritrean gold.", "NOR"),
        ("LIMA — The President said that he would lift the ban on Eritrean gold.", "PER"),
        ("OSLO, Tuesday — Uranium may be sold to Eritrea again.", "NOR"),
        ("NEW YORK, May 8 - The government has lifted the ban on Eritrean gold.", None),
    ],
)
def test_the_government_is_that_of_the_dateline(text: str, expected: str | None) -> None:
    assert senders(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade with Eritrea ceased at noon on the orders of the president of Kenya.", ["KEN"]),
        ("Lima answered Kenya's blacklisting of two Eritrean banks with silence.", ["KEN"]),
        ("Portugal, on behalf of the European Union, lifted the arms embargo on Eritrea.", ["EU"]),
        ("Lima thanked Kenya, and asked it on Friday to ban Eritrean gold.", ["KEN"]),
        ("Peru vetoed a draft resolution that would have placed Eritrea under an arms embargo.", ["UN"]),
        ("Kenya, over whose lakes it flew, said on Monday that it would not lift the sanctions on Eritrea.", ["KEN"]),
    ],
)
def test_the_sender_may_stand_in_another_phrase(text: str, expected: list[str]) -> None:
    assert senders(text) == expected


def test_a_national_security_council_is_no_organ_of_the_united_nations() -> None:
    (row,) = claims("Kenya blacklisted ten members of Russia's Security Council.")
    assert (row.sender, row.target_country) == ("KEN", "RUS")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No Canadian airline may fly to or from Eritrea.", [("CAN", "ERI")]),
        ("Canadian ships may not call at Eritrean ports.", [("ERI", "CAN")]),
        ("Chad closed its airspace to flights to and from Eritrea.", [("TCD", "ERI")]),
    ],
)
def test_who_bars_whom_from_where(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.sender, one.target_country) for one in claims(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru lifted its ban on flights by the Eritrean airline Nasair.", ("PER", "ERI")),
        ("Chad tabled a plan that would have the EU ban imports of Eritrean gold.", ("EU", "ERI")),
        ("The Seven agreed to impose sanctions on Eritrea.", ("G7", "ERI")),
    ],
)
def test_an_act_a_demand_and_the_parties_of_a_ban(text: str, expected: tuple[str, str]) -> None:
    (row,) = claims(text)
    assert (row.sender, row.target_country) == expected
