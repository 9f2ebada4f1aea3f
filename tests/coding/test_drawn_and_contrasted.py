"""Measures that a deed draws, what is done and not the other, orders that call for them, and what they keep from."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[str]:
    told = claims(text, title="Sanctions diary")
    return {f"{one.sender} {one.target_country} {one.sector} {one.action} {one.status}" for one in told}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The shooting drew sanctions on Mali by Norway and Peru.",
            {"NOR MLI unspecified imposed in_force", "PER MLI unspecified imposed in_force"},
        ),
        ("The raid triggered British sanctions against Chad.", {"GBR TCD unspecified imposed in_force"}),
        ("Whaling earned Gabon U.S. trade sanctions.", {"USA GAB unspecified imposed in_force"}),
        ("The strike brought a ban on coal from Poland by Denmark.", {"DNK POL coal imposed in_force"}),
        ("The killings could trigger U.S. sanctions against Chile.", {"USA CHL unspecified imposed proposed"}),
        ("The shelling led to an embargo on Libyan oil by Washington.", {"USA LBY oil imposed in_force"}),
        ("The arrests did not bring sanctions on Poland by Norway.", set()),
        ("The raid brought sanctions.", set()),
        ("Decades of U.S. sanctions brought Cuba misery.", set()),
    ],
)
def test_a_deed_draws_a_measure(text: str, found: set[str]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Austria suspended, but did not lift, its sanctions on Mali.", {"AUT MLI unspecified suspended in_force"}),
        ("Austria eased but has not ended its embargo on Polish coal.", {"AUT POL coal eased in_force"}),
        ("Austria suspended rather than lifted its sanctions on Mali.", {"AUT MLI unspecified suspended in_force"}),
        ("Austria tightened without extending its embargo on Mali.", {"AUT MLI unspecified expanded in_force"}),
        ("Austria lifted, and did not merely suspend, its embargo on Mali.", {"AUT MLI unspecified lifted in_force"}),
        ("Austria condemned but did not ban sales of arms to Mali.", set()),
    ],
)
def test_of_two_verbs_the_one_that_was_done(text: str, found: set[str]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Reagan signed an executive order calling for an arms embargo on Chad.",
            "USA TCD defence in_force",
        ),
        ("President Reagan issued a decree calling for a freeze of Iranian assets.", "USA IRN banking in_force"),
        ("The OAS adopted a resolution calling for sanctions against Haiti.", "OAS HTI unspecified proposed"),
        ("The Security Council approved an arms embargo on Chad.", "UN TCD defence in_force"),
        ("The Security Council is expected to approve an arms embargo on Chad.", "UN TCD defence proposed"),
        ("The European Union approved an arms embargo on Chad.", "EU TCD defence announced"),
    ],
)
def test_orders_and_votes_of_the_council_bind(text: str, found: str) -> None:
    sender, target, sector, status = found.split()
    assert rows(text) == {f"{sender} {target} {sector} imposed {status}"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway imposed sanctions aimed at preventing Mali from exporting gold.", "NOR MLI gold imposed in_force"),
        ("Norway announced sanctions designed to stop Mali from buying tanks.", "NOR MLI defence imposed announced"),
        ("Norway imposed sanctions aimed at forcing Mali to free a priest.", "NOR MLI unspecified imposed in_force"),
        ("Norway imposed sanctions on Chad to stop Mali from buying oil.", "NOR TCD unspecified imposed in_force"),
        ("Norway banned all exports to Mali but food and medicine.", "NOR MLI unspecified imposed in_force"),
    ],
)
def test_what_a_measure_keeps_from_and_leaves(text: str, found: str) -> None:
    assert rows(text) == {found}


def test_bans_by_sports_bodies_are_none() -> None:
    assert not rows("The Kenyan runner was banned for life for racing in South Africa.")
    assert not rows("The England captain was banned for three tests for playing in South Africa.")
