"""Senders who act with another or after it, in words that leave the change out."""

import pytest

from schemas.vocabulary import Status
from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.stage) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Kenya, joined by Uganda, banned imports of Eritrean gold.",
        "Kenya banned imports of Eritrean gold in concert with Uganda.",
        "In step with Uganda, Kenya banned imports of Eritrean gold.",
        "Kenya, like Uganda, has banned imports of Eritrean gold.",
        "Imports of Eritrean gold were banned by Kenya, and later by Uganda.",
        "Kenya banned imports of Eritrean gold, as did Uganda.",
        "Kenya has banned imports of Eritrean gold, and so has the Ugandan government.",
        "Kenya banned imports of Eritrean gold, with Uganda doing likewise.",
        "Kenya banned imports of Eritrean gold. The move follows similar steps by Uganda.",
        "Kenya banned imports of Eritrean gold, matching a move made by Uganda.",
        "Kenya banned imports of Eritrean gold. The same step was taken by Uganda.",
        "Kenya banned imports of Eritrean gold in 2019, Uganda a year later.",
    ],
)
def test_who_acts_too_is_a_sender(text: str) -> None:
    assert rows(text) == {("KEN", "ERI", "gold", "decided"), ("UGA", "ERI", "gold", "decided")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kenya will ban imports of Eritrean gold, as will Uganda.", Status.ANNOUNCED),
        ("Kenya has banned imports of Eritrean gold, and so may Uganda.", Status.PROPOSED),
        ("Kenya will not ban imports of Eritrean gold, and neither will Uganda.", Status.REJECTED),
    ],
)
def test_a_follower_has_come_as_far_as_its_auxiliary_says(text: str, status: Status) -> None:
    assert [one.status for one in claims(text) if one.sender == "UGA"] == [status]


def test_a_follower_may_hit_another() -> None:
    text = "Kenya closed its airspace to Eritrean aircraft; Eritrea did the same to Kenyan planes."
    assert {(one.sender, one.target_country) for one in claims(text)} == {("KEN", "ERI"), ("ERI", "KEN")}


def test_a_noun_with_the_name_of_a_state_does_not_follow() -> None:
    assert {one.sender for one in claims("Kenya banned Eritrean gold imports, as did Ugandan shops.")} == {"KEN"}


@pytest.mark.parametrize(
    "text",
    [
        "Kenya banned imports of Eritrean gold, as Uganda had done in May.",
        "Kenya banned imports of Eritrean gold, a step mirrored by Uganda.",
        "Kenya banned imports of Eritrean gold; Uganda followed a day later.",
    ],
)
def test_who_follows_in_fewer_words_is_a_sender(text: str) -> None:
    assert ("UGA", "ERI", "gold", "decided") in rows(text)


def test_who_will_not_do_the_same_refuses() -> None:
    assert rows("Kenya and Rwanda will ban imports of Eritrean gold, while Uganda will not.") == {
        ("KEN", "ERI", "gold", "decided"),
        ("RWA", "ERI", "gold", "decided"),
        ("UGA", "ERI", "gold", "rejected"),
    }


def test_who_aligns_with_a_decision_makes_it_its_own() -> None:
    text = "The EU decided to sanction the Belarusian police. Moldova and Georgia aligned themselves with the decision."
    assert {("MDA", "BLR", "government", "decided"), ("GEO", "BLR", "government", "decided")} <= rows(text)


def test_a_list_after_a_verb_of_saying_is_who_acts() -> None:
    assert rows("He said Norway, Canada and Japan had banned Eritrean gold.") == {
        ("NOR", "ERI", "gold", "decided"),
        ("CAN", "ERI", "gold", "decided"),
        ("JPN", "ERI", "gold", "decided"),
    }


def test_a_comma_ends_an_opening_before_the_subject() -> None:
    assert {one[0] for one in rows("Following the EU, Norway and Iceland have banned Eritrean gold.")} == {"NOR", "ISL"}
