"""Further measures told after a ban, in sentences that name neither who acts nor who is hit."""

import pytest

from tests.coding.texts import claims

BAN = "Norway banned oil sales to Mali. "


def rows(text: str) -> set[str]:
    told = claims(text, title="Sanctions diary")
    return {f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in told if one.decided}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("There will be no more loans.", "banking"),
        ("There will be no new loans to the government.", "banking"),
        ("No further loans will be made.", "banking"),
        ("No credits are to be granted to its government.", "banking"),
        ("Weapons may not be exported, either.", "defence"),
        ("It will sell no more arms there.", "defence"),
        ("Its generals will get no visas.", "government"),
        ("Generals get no visas.", "government"),
        ("Malian generals are no longer welcome.", "government"),
        ("Military sales were halted as well.", "defence"),
    ],
)
def test_what_states_withhold_is_one_more_ban(text: str, sector: str) -> None:
    assert rows(BAN + text) == {"NOR MLI oil imposed", f"NOR MLI {sector} imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Farmers will get no loans this year.",
        "There will be no more loans for students.",
        "There will be no new elections.",
        "No new arms were found.",
        "The banks got no credit.",
        "Tourists need no visas.",
        "The ministers were welcome guests.",
    ],
)
def test_what_befalls_others_is_none(text: str) -> None:
    assert rows(BAN + text) == {"NOR MLI oil imposed"}


def test_forces_that_are_spared_an_arms_embargo() -> None:
    assert rows("The UN exempted the security forces of Mali from the arms embargo.") == {"UN MLI defence eased"}
    assert rows("Norway exempted Mali's central bank from the sanctions.") == {"NOR MLI banking eased"}


def test_armed_groups_have_no_ministers() -> None:
    text = "The UN imposed a travel ban on leaders of armed groups in Mali."
    assert rows(text) == {"UN MLI unspecified imposed"}
    text = "The UN renewed a ban on arms for armed groups in Mali, and the travel ban on their leaders."
    assert rows(text) == {"UN MLI defence extended", "UN MLI unspecified extended"}


def test_commercial_transactions_are_all_trade() -> None:
    text = (
        "Norway on Monday resolved to end the following measures against Mali:\n(a) the ban on flights;\n"
        "(b) the suspension of commercial transactions;\n(c) the travel ban on officials."
    )
    assert rows(text) == {f"NOR MLI {one} lifted" for one in ("aviation", "unspecified", "government")}
