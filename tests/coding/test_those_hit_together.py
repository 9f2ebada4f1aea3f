"""Who is hit together with others, and who only decides: fellows behind an agent, places of meetings, datelines."""

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

Row = tuple[str | None, str | None, str, str]


def rows(text: str, title: str | None = None) -> set[Row]:
    found = extractor().claims(Document(title, text, None))
    return {(one.sender, one.target_country, one.sector, str(one.status)) for one in found}


@pytest.mark.parametrize("beside", ["together with", "along with", "alongside"])
def test_who_stands_behind_the_agent_is_hit_and_makes_nothing(beside: str) -> None:
    text = (
        f"A Malian airline was blacklisted by Canada on Monday {beside} a bank in Togo and a shipping company in Chad."
    )
    assert rows(text) == {
        ("CAN", "MLI", "aviation", "in_force"),
        ("CAN", "TGO", "banking", "in_force"),
        ("CAN", "TCD", "shipping", "in_force"),
    }


def test_a_body_of_the_state_that_is_hit_is_no_fellow_of_the_sender() -> None:
    text = "Britain put Myanma Timber Enterprise on its sanctions list, along with the State Administration Council."
    assert {sender for sender, *_ in rows(text)} == {"GBR"}


@pytest.mark.parametrize("beside", ["along with", "together with"])
def test_all_of_those_beside_are_put_on_the_list(beside: str) -> None:
    others = "the airline Aeroflot, the arms maker Almaz-Antey and a minister"
    text = f"Sberbank was added to the EU's list, {beside} {others}."
    assert {sector for _, _, sector, _ in rows(text)} == {"banking", "aviation", "defence", "government"}


def test_two_senders_act_together() -> None:
    text = "A Malian airline was blacklisted by Canada on Monday together with Norway."
    assert {sender for sender, *_ in rows(text)} == {"CAN", "NOR"}


@pytest.mark.parametrize("verb", ["decide to", "decide unanimously to", "resolve in consequence to", "agree to"])
@pytest.mark.parametrize("who", ["Heads of State", "Heads of State and Government", "foreign ministers"])
def test_a_plural_of_offices_decides_in_the_present(who: str, verb: str) -> None:
    text = f"The {who} of ECOWAS, at their summit, were brief. The {who} {verb} close the borders with Mali."
    assert rows(text) == {("ECOWAS", "MLI", "unspecified", "announced")}


@pytest.mark.parametrize(
    "text",
    [
        "Accra, 9 January 2022. The Heads of State decide to close the borders with Mali.",
        "The foreign ministers agreed in Washington on Tuesday to ban all trade with Mali.",
    ],
)
def test_where_they_meet_is_no_sender(text: str) -> None:
    assert {sender for sender, *_ in rows(text)} <= {None}


def test_the_ministers_of_a_state_meet_at_home() -> None:
    assert rows("Canada's foreign ministers agreed in Ottawa to ban all trade with Mali.") == {
        ("CAN", "MLI", "unspecified", "announced")
    }


def test_the_one_body_that_a_communique_names_is_that_of_its_heads() -> None:
    text = "Accra, 9 January 2022. The Heads of State decide to close the borders with Mali. ECOWAS meets again in May."
    assert rows(text) == {("ECOWAS", "MLI", "unspecified", "announced")}
