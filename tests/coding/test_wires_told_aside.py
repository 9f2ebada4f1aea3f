"""What wires and digests tell aside: votes put off, caps moved, who followed with what, and whom a label names."""

import pytest

from tests.coding.texts import claims


def rows(text: str, title: str | None = None) -> set[str]:
    found = claims(text, title=title) if title else claims(text)
    return {f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Security Council put off a vote on an arms embargo on Sudan.", "UN SDN defence imposed proposed"),
        ("The Council postponed its decision on an embargo against Chad, diplomats in Brussels said.",
         "EU TCD unspecified imposed proposed"),
        ("Norway put off a ban on Malian gold until June.", "NOR MLI gold imposed rejected"),
        ("Canada will not let the embargo on Haiti expire.", "CAN HTI unspecified lifted rejected"),
    ],
)  # fmt: skip
def test_a_vote_put_off_is_open_and_a_ban_put_off_refused(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The price cap on Russian crude was cut to $47.60 by Britain.", "GBR RUS oil expanded decided"),
        ("The price cap on Russian crude was raised to $70 by Canada.", "CAN RUS oil eased decided"),
    ],
)
def test_a_cap_is_moved(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo followed with an embargo on Chadian oil.", "NOR TCD oil imposed decided"),
        ("Oslo bans imports of Malian gold. Bern said that it would not follow.", "CHE MLI gold imposed rejected"),
        (
            "Tokyo will ban sales of chips to Chad. Seoul said it would follow.",
            "KOR TCD semiconductors imposed decided",
        ),
    ],
)
def test_others_follow_or_do_not(text: str, expected: str) -> None:
    assert expected in rows(text)


def test_talks_that_follow_are_no_change() -> None:
    assert rows("Oslo bans imports of Malian gold. Talks will follow.") == {"NOR MLI gold imposed decided"}


@pytest.mark.parametrize(
    "text",
    [
        "A Maltese bank was blacklisted for dealings with Iraq.",
        "Two Maltese banks were put on the blacklist for trade with Iraq.",
    ],
)
def test_with_whom_those_hit_traded_blacklists_nobody(text: str) -> None:
    assert "IRQ" not in {one.sender for one in claims(text)}


def test_states_that_do_something_are_none_that_is_named() -> None:
    assert "IRN" not in {one.target_country for one in claims("Iraq called for an embargo on states that arm Iran.")}
    text = "The United States imposed sanctions on countries that buy oil from Iran."
    assert "IRN" not in {one.target_country for one in claims(text)}


def test_what_is_only_like_a_states_is_not_its_own() -> None:
    text = "Canada is to bar Eximbank-type credits and high technology to the Soviet Union."
    assert {one.target_country for one in claims(text)} == {"SUN"}


def test_a_label_of_two_says_who_acts_on_whom() -> None:
    text = "UK / crypto — London added two Kyrgyz exchanges to its list.\n\n"
    text += "EU / Georgia — Ministers again failed to agree on visa bans for judges."
    assert "EU GEO government imposed rejected" in rows(text, "Sanctions this week")


def test_a_headline_that_balks_tells_what_the_text_refuses() -> None:
    text = "Ireland and Italy refused to renew EEC sanctions against Argentina."
    assert rows(text, "DUBLIN, ROME BALK AT ARGENTINE CURBS") == {
        "IRL ARG unspecified extended rejected",
        "ITA ARG unspecified extended rejected",
    }


def test_listed_does_not_spell_out_who_was_delisted() -> None:
    text = "Delisted: two Serbian bankers, by the US. Listed: a Bosnian construction firm, by the UK."
    assert rows(text, "Sanctions lists") == {"USA SRB banking lifted decided", "GBR BIH construction imposed decided"}


def test_a_label_of_two_takes_nothing_from_who_is_named() -> None:
    text = "India / Pakistan. Islamabad shut out the Indian carriers on 24 April.\n\n"
    text += "Emirates / Sudan. On 6 August the Emirates barred Sudanese airlines from landing.\n\n"
    text += "Chile / Peru. Lima banned Chilean wine on Monday."
    assert rows(text, "Closed skies") == {
        "PAK IND aviation imposed decided",
        "ARE SDN aviation imposed decided",
        "PER CHL food_agriculture imposed decided",
    }
