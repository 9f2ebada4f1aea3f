"""Official notices: acts named after a land, what is moved under a licence, and what is told beside the step."""

from datetime import date

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The sanctions on Togo that Oslo wants to ease were imposed by the Security Council in 1992.",
            ["NOR TGO unspecified eased proposed", "UN TGO unspecified imposed in_force"],
        ),
        (
            "The oil embargo against Chad that Chile wants to end was imposed by the United Nations last year.",
            ["CHL TCD oil lifted proposed", "UN TCD oil imposed in_force"],
        ),
        (
            "Sanctions on Sudan, which the African Union has asked to lift, were tightened by Canada on Tuesday.",
            ["AU SDN unspecified lifted proposed", "CAN SDN unspecified expanded in_force"],
        ),
    ],
)
def test_what_somebody_wants_done_with_a_measure_does_not_govern_the_main_verb(text: str, found: list[str]) -> None:
    assert lines(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "In a bid to toughen its arms embargo, Chile on Monday banned the sale of helicopters to Haiti.",
            ["CHL HTI aviation imposed in_force"],
        ),
        (
            "The EU on Monday blacklisted nine Syrian ministers, aiming to widen its sanctions against Damascus.",
            ["EU SYR government imposed in_force"],
        ),
        (
            "Norway has frozen the assets of three Malian generals with the intention of widening its sanctions.",
            ["NOR MLI government imposed in_force"],
        ),
        (
            "The EU is trying to widen its sanctions against Damascus. On Monday it blacklisted nine Syrian ministers.",
            ["EU SYR government imposed in_force", "EU SYR unspecified expanded proposed"],
        ),
    ],
)
def test_the_end_of_a_step_is_no_step_of_its_own(text: str, found: list[str]) -> None:
    assert lines(text) == found


def test_a_title_within_a_licence_hits_nobody() -> None:
    text = (
        "OFAC issued Sudan General License 7, “Authorizing the Wind Down of Transactions Involving Certain Banks "
        "Blocked on November 2, 2022,” and General License 8, “Authorizing Limited Safety Transactions Involving "
        "Certain Vessels.”"
    )
    assert {line.split()[3] for line in lines(text)} == {"eased"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "OFAC fined two people on Monday. The UNSC no longer sanctions the Baghdad trading house, which was first "
            "designated in 2004.",
            ["UN IRQ unspecified imposed in_force", "UN IRQ unspecified lifted in_force"],
        ),
        (
            "Washington struck Libya off its blacklist in 2006. The United Nations has imposed a series of sanctions "
            "on Togo, which have been tightened over the years.",
            [
                "UN TGO unspecified expanded in_force",
                "UN TGO unspecified imposed in_force",
                "USA LBY unspecified lifted in_force",
            ],
        ),
    ],
)
def test_who_acts_in_the_main_clause_made_what_a_passive_relative_tells(text: str, found: list[str]) -> None:
    assert lines(text) == found


def test_an_entry_of_a_chronicle_goes_on_over_paragraphs() -> None:
    text = (
        "- August 6, 1990: The council puts sanctions on Iraq.\n\n"
        "Its financial assets are frozen.\n\n"
        "- April 3, 1991: A ceasefire is signed.\n\n"
        "The council exempts food from the embargo on Iraq.\n\n"
        "- May 1, 1992: The council bans flights to Libya.\n\n"
        "Canada bans the export of helicopters to Libya."
    )
    found = {(one.sector, one.when.value) for one in claims(text, published=date(2003, 4, 17))}
    assert {("banking", "1990-08-06"), ("food_agriculture", "1991-04-03"), ("aviation", "2003-04-17")} <= found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "OFAC amended the Cuban Assets Control Regulations to remove the authorization for educational travel.",
            ["USA CUB tourism reinstated in_force"],
        ),
        (
            "OFAC amended the Iranian Transactions and Sanctions Regulations to revoke the licence for spare parts.",
            ["USA IRN unspecified reinstated in_force"],
        ),
        (
            "Canada amended the Special Economic Measures (Belarus) Regulations to prohibit the export of timber.",
            ["CAN BLR timber imposed in_force"],
        ),
        (
            "Canada amended the Special Economic Measures (Belarus) Regulations to prohibit the export of timber to "
            "Russia.",
            ["CAN RUS timber imposed in_force"],
        ),
    ],
)
def test_an_act_named_after_a_land_hits_it(text: str, found: list[str]) -> None:
    assert lines(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "OFAC has removed two Russian banks from the scope of General License 8.",
            ["USA RUS banking reinstated in_force"],
        ),
        (
            "The Treasury removed cigars from the scope of the general licence for travellers to Cuba.",
            ["USA CUB tobacco reinstated in_force"],
        ),
        ("OFAC added three Russian banks to General License 8.", ["USA RUS banking eased in_force"]),
        ("OFAC removed a definition from General License 8 for Russia.", []),
    ],
)
def test_what_is_moved_under_a_licence_is_allowed(text: str, found: list[str]) -> None:
    assert lines(text) == found
