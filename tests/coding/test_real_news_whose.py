"""Whose a step is where another state is named nearer; questions, lists and packages decide only what they say."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str]


def rows(text: str, title: str | None = None) -> set[Row]:
    return {(one.sender, one.target_country, str(one.action), str(one.status)) for one in claims(text, title=title)}


def senders_on(text: str, target: str) -> set[str | None]:
    return {one.sender for one in claims(text) if one.target_country == target}


@pytest.mark.parametrize(
    "office",
    ["the foreign ministry", "the Foreign Ministry said it had", "the ministry of foreign affairs"],
)
def test_a_foreign_ministry_is_not_that_of_a_state_with_a_department(office: str) -> None:
    text = f"Iran was angered. Washington put six Iranian judges under sanctions. Later {office} blacklisted two Danes."
    assert "USA" not in senders_on(text, "DNK")


def test_a_foreign_ministry_may_be_that_of_the_state_that_was_hit() -> None:
    text = (
        "Russia protested. The United States froze the assets of two Russian banks in May. The foreign ministry barred "
        "40 Norwegian officials from entry."
    )
    assert senders_on(text, "NOR") == {"RUS"}


def test_another_ministry_may_be_that_of_any_state() -> None:
    text = "Japan spoke of a threat. Tokyo then acted. The trade ministry banned exports of lathes to Chad."
    assert senders_on(text, "TCD") == {"JPN"}


def test_counted_states_of_a_region_lie_there() -> None:
    text = (
        "Bahrain, the UAE and Kuwait met. The island can buy food from Peru, Chile or India. The three Gulf countries "
        "halted all trade with Malta."
    )
    assert senders_on(text, "MLT") == {"BHR", "ARE", "KWT"}


def test_counted_states_without_a_region_are_the_last() -> None:
    text = "Bahrain, Oman and Kuwait met. Peru, Chile and India wrote. The three countries halted all trade with Malta."
    assert senders_on(text, "MLT") == {"PER", "CHL", "IND"}


@pytest.mark.parametrize(
    "words",
    ["has yet to follow", "has yet to decide", "will have to wait", "may have to act", "still has to agree"],
)
def test_who_has_yet_to_act_is_not_hit(words: str) -> None:
    assert rows(f"Norway blacklisted two Cuban banks, but Japan {words}.") == {("NOR", "CUB", "imposed", "in_force")}


def test_who_has_been_hit_beside_another_still_is() -> None:
    assert {("NOR", "CUB"), ("NOR", "PER")} <= {
        one[:2] for one in rows("Norway blacklisted two Cuban banks and two Peruvian ministers to show it has a spine.")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Canada extended the list of Chadian officials barred from entry.",
        "The list of Chadian officials barred from entry was extended by Canada on Friday.",
        "Canada turned the screw by extending its blacklist for Chad.",
    ],
)
def test_a_list_extended_without_a_term_gets_more_names(text: str) -> None:
    assert {one[2] for one in rows(text)} <= {"imposed", "expanded"}
    assert rows(text)


@pytest.mark.parametrize("term", ["for another year", "until 2027", "by six months"])
def test_a_list_extended_for_a_term_is_prolonged(term: str) -> None:
    assert {one[2] for one in rows(f"Canada extended the sanctions list against Chad {term}.")} == {"extended"}


@pytest.mark.parametrize(
    "text",
    [
        "Why hasn't Norway banned Cuban sugar?",
        "Many ask why wasn't the Norwegian embargo on Cuba put into effect two years ago.",
        '"Why weren\'t these Cuban banks blacklisted by Norway in 2014?" she said.',
        "He asked the minister when Norway will impose sanctions on Cuban judges.",
        "Deputies wondered when the cabinet would ban imports from Cuba.",
    ],
)
def test_what_is_asked_for_is_not_done(text: str) -> None:
    assert not {one for one in rows(text) if one[3] in ("in_force", "announced")}


@pytest.mark.parametrize(
    "text",
    [
        "Norway banned Cuban sugar when asked to by its farmers.",
        "Norway will ban Cuban sugar, the minister said when he was asked about it.",
    ],
)
def test_what_is_done_when_asked_is(text: str) -> None:
    assert {one for one in rows(text) if one[3] in ("in_force", "announced")}


@pytest.mark.parametrize(
    "text",
    [
        "Britain put penalties on Rosneft last week, while the European Union approved its nineteenth package.",
        "Canada listed Rosneft in April, while Switzerland adopted a new package of sanctions.",
        "Canada listed Rosneft in April, and the EU agreed on its sixth package of sanctions in May.",
    ],
)
def test_a_package_is_not_on_the_party_that_another_hit(text: str) -> None:
    assert {one.sender for one in claims(text) if one.target_name == "Rosneft"} <= {"GBR", "CAN"}
    assert {one.target_country for one in claims(text) if one.sender in ("EU", "CHE")} == {"RUS"}


def test_a_package_is_on_the_party_that_it_names() -> None:
    text = "While Britain waited, the European Union approved a package of sanctions on Rosneft."
    assert {one.target_name for one in claims(text) if one.sender == "EU"} >= {"Rosneft"}


@pytest.mark.parametrize(
    "text",
    [
        "Nine Danes were barred from travelling to Chad.",
        "A further 61 Danes have been banned from going to Chad.",
        "Some 40 Danish athletes were barred from visiting Chad.",
        "A decree bars the 12 Danes from travelling to Chad.",
        "Danish politicians have been barred from travelling to Chad.",
    ],
)
def test_counted_persons_are_kept_out_by_the_land_they_may_not_go_to(text: str) -> None:
    assert {one[:2] for one in rows(text)} == {("TCD", "DNK")}


def test_a_whole_people_is_kept_back_by_its_own_state() -> None:
    assert {one[:2] for one in rows("Americans were barred from travelling to Chad.")} == {("USA", "TCD")}


def test_a_land_at_war_is_not_who_acts() -> None:
    text = (
        "Pressure on Russia is key to peace in Ukraine. The UK has hit 200 firms. On Friday the premier announced "
        "a major package of sanctions on the shadow fleet that carries Russian oil."
    )
    assert "UKR" not in {one.sender for one in claims(text)}
