"""Who only wants to do what another did, who may, and who never will, where the verb is left out."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

Row = tuple[str | None, str | None, str, str]


def rows(text: str, place: str = "NAIROBI") -> set[Row]:
    claims = extractor().claims(Document(None, f"{place}, May 14 - It rained. {text}", date(2024, 5, 15)))
    return {
        (one.sender, one.target_country, str(one.action), "decided" if one.decided else str(one.status))
        for one in claims
    }


@pytest.mark.parametrize(
    ("said", "stage"),
    [
        ("Chad wants to", "proposed"),
        ("Chad means to do so", "proposed"),
        ("Chad would like to", "proposed"),
        ("Chad may", "proposed"),
        ("Chad is ready to", "proposed"),
        ("Chad refuses to", "rejected"),
        ("Chad never will", "rejected"),
    ],
)
@pytest.mark.parametrize("between", ["; ", ". ", ", and "])
def test_a_follower_goes_as_far_as_its_words(said: str, stage: str, between: str) -> None:
    text = f"Kenya banned Ugandan timber on Monday{between}{said}."
    assert rows(text) == {("KEN", "UGA", "imposed", "decided"), ("TCD", "UGA", "imposed", stage)}


@pytest.mark.parametrize(
    "said",
    ["Chad wants to sell its gold", "Chad means well", "Chad may join the talks", "Uganda may"],
)
def test_who_wants_something_else_follows_nobody(said: str) -> None:
    assert rows(f"Kenya banned Ugandan timber on Monday; {said}.") == {("KEN", "UGA", "imposed", "decided")}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The African Union suspended Gabon as a sanction on Monday.", {("AU", "GAB", "imposed", "decided")}),
        ("As a punishment Gabon was suspended from the African Union.", {("AU", "GAB", "imposed", "decided")}),
        ("The African Union suspended Gabon on Monday.", set()),
        ("The African Union suspended the talks as a sanction.", set()),
        ("The African Union may suspend Gabon as a sanction.", {("AU", "GAB", "imposed", "proposed")}),
    ],
)
def test_suspension_counts_where_it_is_called_a_sanction(text: str, wanted: set[Row]) -> None:
    assert rows(text) == wanted


@pytest.mark.parametrize(
    ("text", "place", "sender"),
    [
        ("Imports of Syrian gas were banned on Monday.", "LUXEMBOURG", "EU"),
        ("Imports of Syrian gas were banned on Monday.", "NEW YORK", "UN"),
        ("Imports of Syrian gas were banned by Norway on Monday.", "BRUSSELS", "NOR"),
        ("Twenty states banned imports of Syrian gas on Monday.", "BRUSSELS", None),
    ],
)
def test_what_is_decided_at_the_seat_of_a_body_is_the_bodys(text: str, place: str, sender: str | None) -> None:
    assert rows(text, place) == {(sender, "SYR", "imposed", "decided")}


@pytest.mark.parametrize(
    "text",
    [
        "Barred by Norway in May, two Chadian banks have closed their doors.",
        "Blacklisted by Norway in May, two Chadian banks are looking for buyers.",
    ],
)
def test_a_participle_before_a_comma_tells_what_was_done(text: str) -> None:
    assert rows(text) == {("NOR", "TCD", "imposed", "decided")}


@pytest.mark.parametrize("how_many", ["Two", "Several", "14", "All"])
def test_a_participle_within_a_noun_only_describes_it(how_many: str) -> None:
    assert rows(f"{how_many} blacklisted Chadian banks have closed their doors.") == set()
    assert rows(f"{how_many} banned Chadian firms sold their branches.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Kites are forbidden in Kampala.",
        "The union of editors lifted its embargo on the Ugandan bank's report.",
    ],
)
def test_what_is_forbidden_at_home_or_held_back_from_readers_hits_nobody_abroad(text: str) -> None:
    assert rows(text, "NEW YORK") == set()


def test_goods_of_others_banned_in_a_state_are_still_hit() -> None:
    assert rows("Ugandan planes were banned in Kenya on Monday.") == {("KEN", "UGA", "imposed", "decided")}


def test_what_was_banned_and_is_allowed_again_is_not_banned_again() -> None:
    found = rows("What Norway forbade Uganda in 2019 it allows again as of Monday.")
    assert "reinstated" not in {action for _, _, action, _ in found}
    assert rows("Ugandan timber was banned again by Norway on Monday.") == {("NOR", "UGA", "reinstated", "decided")}


def test_whose_money_lies_abroad_is_hit_by_whom_it_lies_with() -> None:
    assert rows("Uganda had its Norwegian accounts frozen on Monday.") == {("NOR", "UGA", "imposed", "decided")}


def test_who_only_presses_does_not_act() -> None:
    text = "Pressed by Washington, the cabinet promised that a ban on Ugandan timber would be looked at."
    assert {sender for sender, _, _, _ in rows(text)} == {"KEN"}
