"""What courts and those who go to them do to a measure, and what is left out of one."""

import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    "text",
    [
        "The listing of Jugobanka by the European Community was set aside by judges in Luxembourg on Monday.",
        "The European Community's listing of Jugobanka was set aside by the court in August.",
        "The General Court set aside EU sanctions on Jugobanka.",
    ],
)
def test_what_judges_set_aside_is_lifted_by_who_listed(text: str) -> None:
    assert [(one.sender, one.target_country, one.action) for one in claims(text)] == [("EU", "YUG", "lifted")]


def test_what_ministers_set_aside_is_suspended() -> None:
    assert [one.action for one in claims("EU sanctions on Iran were set aside by ministers on Monday.")] == [
        "suspended"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Switzerland. The appeal of a Belarusian tyre maker against the sanctions was dismissed.",
        "Jugobanka lost its appeal against EU sanctions on Monday.",
        "Bonn kept South African coal out of the sanctions.",
        "Balloons brought Vilnius airport to a standstill.",
    ],
)
def test_who_contests_a_measure_or_is_spared_it_changes_none(text: str) -> None:
    assert claims(text) == []


def test_an_appeal_for_sanctions_is_a_proposal() -> None:
    assert [one.stage for one in claims("The EU heard an appeal for sanctions against Iran.")] == ["proposed"]


def test_who_will_not_follow_means_the_policy_and_not_the_last_company() -> None:
    found = claims(
        "Britain banned all imports from Argentina on Monday. Aerolineas Argentinas will lose its landing rights. "
        "Ireland said that it would not follow the British example."
    )
    assert [(one.target_name, one.sector) for one in found if one.sender == "IRL"] == [(None, "unspecified")]


@pytest.mark.parametrize(
    "text",
    [
        "The Senate refused to loosen the ban on U.S. arms for Chile.",
        "There will be no loosening of the ban on U.S. arms for Chile, the Senate decided.",
        "The House refused to ease the embargo on American weapons to Chile.",
    ],
)
def test_a_ban_on_goods_of_ones_own_hits_those_for_whom_they_were(text: str) -> None:
    found = [(one.target_country, one.sector, one.action, one.stage) for one in claims(text)]
    assert found == [("CHL", "defence", "eased", "rejected")]


@pytest.mark.parametrize(
    "text",
    [
        "Britain gave six refiners waivers for Libyan oil. Germany and Italy had obtained them last October.",
        "Britain will renew its waivers for Libyan oil. Germany had received them in November.",
    ],
)
def test_who_obtains_a_waiver_is_no_sender(text: str) -> None:
    assert {one.sender for one in claims(text)} == {"GBR"}


@pytest.mark.parametrize(
    "text",
    [
        "The Treasury said that nobody is any longer forbidden to trade Vietnamese loans.",
        "Washington no longer bars loans to Vietnam.",
    ],
)
def test_what_is_forbidden_no_longer_is_lifted(text: str) -> None:
    assert [(one.target_country, one.action) for one in claims(text)] == [("VNM", "lifted")]


@pytest.mark.parametrize(
    "text",
    [
        "Athens and Tunis have since stopped buying Libyan oil of their own accord.",
        "Panamanian officers will go on being refused visas, Washington said.",
        "Traders figure on the roll of firms with which Americans are forbidden to deal under the Iraq embargo.",
        "Mediators certified that the border with Serbia was shut.",
    ],
)
def test_what_goes_on_or_is_done_freely_is_no_change(text: str) -> None:
    assert claims(text) == []


def test_an_embargo_put_back_into_effect_is_reinstated() -> None:
    (found,) = claims("Washington put its Libyan oil embargo back into effect last October.")
    assert found.action == "reinstated"


def test_sanctions_kept_up_for_half_a_year_are_prolonged() -> None:
    (found,) = claims("The EU decided to keep up its sanctions against Moscow for half a year more.")
    assert (found.action, found.status) == ("extended", "announced")


def test_how_somebody_did_react_is_done_and_what_an_answer_would_be_is_not() -> None:
    assert [one.stage for one in claims("Baghdad's answer was to deny its port to Greek ships.")] == ["decided"]
    assert [one.stage for one in claims("The answer is to ban Iranian carpets, France says.")] == ["proposed"]
