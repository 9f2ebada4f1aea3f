"""Whom "it", "their" and "what he owns" mean where another state does something to them."""

from datetime import date

import pytest

from tests.coding.rows import rows


def hit(text: str, published: date = date(1998, 6, 12)) -> set[str]:
    found = rows(text, published=published)
    return {f"{sender}>{target} {sector} {action}" for sender, target, sector, action, _ in found}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Chad tested a bomb in May. Japan suspended loans to it and Canada stopped sales of helicopters to it.",
            {"JPN>TCD banking imposed", "CAN>TCD aviation imposed"},
        ),
        ("Mali lost a partner. Norway on Monday stopped all exports to it.", {"NOR>MLI unspecified imposed"}),
        (
            "Mali's soldiers burnt a town. Peru wants Japan to stop selling arms to it, and Canada has ended sales of "
            "trucks to it.",
            {"JPN>MLI defence imposed", "CAN>MLI vehicles imposed"},
        ),
        ("Chad was told to leave. If it stays, Norway may stop selling it weapons.", {"NOR>TCD defence imposed"}),
        ("The Security Council blamed Chad. Its members banned the sale of tanks to it.", {"UN>TCD defence imposed"}),
        ("Chad holds the island. Norway agreed to stop importing its goods.", {"NOR>TCD unspecified imposed"}),
        (
            "Chilean fishermen are angry. Peru banned their fish in reply to the measures their government took.",
            {"PER>CHL food_agriculture imposed"},
        ),
    ],
)
def test_it_is_to_whom_it_is_done(text: str, found: set[str]) -> None:
    assert hit(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Sberbank lost its case. Norway stopped all sales of software to it.",
        "Norway banned loans to a Chadian bank. Peru stopped all sales of gold to it.",
    ],
)
def test_a_firm_is_meant_before_a_state(text: str) -> None:
    assert not any(">NOR" in row or "PER>NOR" in row for row in hit(text))


@pytest.mark.parametrize("verb", ["imposed", "had imposed", "has imposed"])
def test_who_imposed_what_is_lifted_may_be_a_pronoun(verb: str) -> None:
    text = f"President Reagan on Thursday lifted the sanctions he {verb} on Poland in 1981."
    assert hit(text, date(1987, 2, 20)) == {"USA>POL unspecified lifted", "USA>POL unspecified imposed"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway froze everything that Mali owns in Oslo.", "NOR>MLI banking imposed"),
        ("What Mali's interior minister owns in Norway has been frozen.", "NOR>MLI government imposed"),
        ("Norwegian banks were ordered to freeze what Chad holds with them.", "NOR>TCD banking imposed"),
        ("All that Mali keeps in Norwegian banks was blocked by Oslo.", "NOR>MLI banking imposed"),
        ("Norway has named twenty Malians. Whatever they own in Norway is frozen.", "NOR>MLI unspecified imposed"),
    ],
)
def test_what_somebody_owns_are_his_assets(text: str, found: str) -> None:
    assert hit(text) == {found}


@pytest.mark.parametrize(
    "text",
    ["Norway said that what it had frozen was fish.", "What Mali has to sell is frozen fish, said Norway."],
)
def test_what_is_frozen_otherwise_is_no_change(text: str) -> None:
    assert hit(text) == set()


def test_who_may_not_travel_there_is_not_kept_from_his_own_land() -> None:
    listed = "Norway put forty Malians on its list on Friday. They may not travel there."
    assert hit(listed) == {"NOR>MLI unspecified imposed"}
    counted = "Nine Norwegians may not travel to Mali, the Foreign Ministry in Bamako said."
    assert hit(counted) == {"MLI>NOR unspecified imposed"}
    tourists = "Norwegians may not travel to Mali, the Foreign Ministry said."
    assert hit(tourists) == {"NOR>MLI tourism imposed"}
