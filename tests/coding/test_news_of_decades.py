"""Constructions of agency reports of several decades, each with sentences that go one way."""

from datetime import date

import pytest

from tests.coding.texts import claims


def _rows(text: str, published: str = "1986-01-09") -> set[tuple[str | None, str | None, str, str, str]]:
    return {
        (one.sender, one.target_country, one.sector, str(one.action), str(one.status))
        for one in claims(text, published=date.fromisoformat(published))
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Reagan told four senators Thursday that he will impose an embargo on trade with Cuba.",
            ("USA", "CUB", "unspecified", "imposed", "announced"),
        ),
        (
            "London told Buenos Aires that it would lift its embargo.",
            ("GBR", "ARG", "unspecified", "lifted", "announced"),
        ),
        (
            "Canada informed Poland that it will end its ban on Polish fish.",
            ("CAN", "POL", "food_agriculture", "lifted", "announced"),
        ),
    ],
)
def test_who_tells_another_is_who_acts(text: str, expected: tuple[str, str, str, str, str]) -> None:
    assert _rows(text) == {expected}


def test_and_goes_on_with_what_will_is_said_of() -> None:
    text = "France will impose an arms embargo on Chile and suspend service to the country by its airline."
    assert _rows(text) == {
        ("FRA", "CHL", "defence", "imposed", "announced"),
        ("FRA", "CHL", "aviation", "imposed", "announced"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Reagan ordered exports of grain to Poland halted.",
            ("USA", "POL", "food_agriculture", "imposed", "in_force"),
        ),
        (
            "President Reagan ordered the Iranian state's deposits in American banks frozen.",
            ("USA", "IRN", "banking", "imposed", "in_force"),
        ),
        (
            "President Reagan ordered American firms to quit trading with Libya.",
            ("USA", "LBY", "unspecified", "imposed", "in_force"),
        ),
    ],
)
def test_what_is_ordered_done_is_news(text: str, expected: tuple[str, str, str, str, str]) -> None:
    found = claims(text, published=date(1986, 1, 9))
    assert {(r.sender, r.target_country, r.sector, str(r.action), str(r.status)) for r in found} == {expected}
    assert all(one.main for one in found)


def test_two_of_the_sanctions_are_some() -> None:
    assert _rows("President Reagan removed two of the milder sanctions on Poland.") == {
        ("USA", "POL", "unspecified", "eased", "in_force")
    }


def test_whose_flights_is_no_sender_under_a_pronoun() -> None:
    text = "President Reagan spoke on Friday. He ended the ban on night flights by LOT."
    assert _rows(text) == {("USA", "POL", "aviation", "lifted", "in_force")}


@pytest.mark.parametrize(
    "text",
    [
        "The embargo against Libya was designed to limit exports of oil.",
        "The UN sanctions on Haiti must be renewed annually.",
        "Tripoli, however, has thwarted the ban by buying through middlemen.",
    ],
)
def test_what_a_measure_is_for_or_suffers_is_no_change(text: str) -> None:
    assert _rows(text) == set()


def test_the_president_is_rebuffed_and_not_the_sanctions() -> None:
    text = "The Senate rebuffed the President this week, and the sanctions against Libya became law on Thursday."
    assert not any(status == "rejected" for *_, status in _rows(text))


def test_states_in_the_name_of_an_act_are_no_parties() -> None:
    text = "The order invokes sanctions under the Syria Accountability and Lebanese Sovereignty Restoration Act."
    assert not any("LBN" in row for row in _rows(text, "2004-05-12"))
    text = "The Burma Freedom and Democracy Act bans imports from the country. Congress extended the ban on Monday."
    assert not any(sender == "MMR" for sender, *_ in _rows(text, "2004-06-15"))


def test_items_of_a_list_are_done_by_whom_its_opening_names() -> None:
    text = (
        "Effective immediately, the United States will:\n\n"
        "-Suspend all flights of the Soviet carrier Aeroflot.\n\n"
        "-Impose new controls on Soviet ships in its ports."
    )
    assert {row[:3] for row in _rows(text, "1981-12-29")} == {("USA", "SUN", "aviation"), ("USA", "SUN", "shipping")}


def test_landing_rights_are_had_in_the_land_that_takes_them() -> None:
    text = (
        "Congress passed the law. The legislation will cancel landing rights in Australia for South African airlines."
    )
    assert {row[:3] for row in _rows(text)} == {("AUS", "ZAF", "aviation")}


def test_a_clause_on_the_start_adds_no_proposal() -> None:
    text = "The Security Council imposed a ban on oil for Haiti, which could take effect within ten days."
    assert not any(status == "proposed" for *_, status in _rows(text, "1993-06-17"))


def test_states_that_reject_sanctions_reject_those_spoken_of() -> None:
    text = (
        "President Reagan froze all Libyan assets on Wednesday. Italy said it would drop its policy "
        "rejecting sanctions only if the rest of the Common Market did. "
        "Spain and Portugal rejected sanctions."
    )
    refused = {row[:2] for row in _rows(text) if row[4] == "rejected"}
    assert refused == {("ITA", "LBY"), ("ESP", "LBY"), ("PRT", "LBY")}


def test_among_the_provisions_are_measures() -> None:
    text = (
        "Canada imposed sanctions on South Africa on Thursday. Among the provisions are a ban on deposits at banks and "
        "an embargo on coal and steel."
    )
    assert {sector for _, _, sector, *_ in _rows(text, "1986-10-03")} >= {"banking", "iron_steel", "coal"}
