"""Firms sent out of a land, whose leave it is to deal again, wishes that are granted, and drafts before the Council."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru ordered its oil companies to leave Togo under its sanctions.", ["PER TGO oil imposed announced"]),
        ("Peruvian oil companies were ordered to pull out of Togo.", ["PER TGO oil imposed announced"]),
        ("Peru has ordered its banks out of Togo.", ["PER TGO banking imposed announced"]),
        ("Peru allowed its oil companies to return to Togo.", ["PER TGO oil lifted in_force"]),
        (
            "Peruvian insurers must cease all business with Togolese shipowners under a decree issued on Monday.",
            ["PER TGO insurance imposed announced"],
        ),
        (
            "Peru told its accountants to drop their Togolese clients.",
            ["PER TGO professional_services imposed in_force"],
        ),
    ],
)
def test_firms_sent_out_of_a_land_or_bound_to_end_business(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Peru ordered Togolese diplomats to leave.",
        "Peru ordered its troops to leave Togo.",
        "Peruvian banks must cut ties with Togo, the opposition argued.",
        "The shipowners must end their dispute with Togolese dockers.",
    ],
)
def test_diplomats_soldiers_and_opinions_are_no_sanctions(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thai refiners may buy Iranian oil again after Washington issued a waiver.", ["USA IRN oil eased in_force"]),
        (
            "Czech firms may export machines to Togo again after the EU lifted its ban on Monday.",
            ["EU TGO machinery lifted in_force"],
        ),
        ("Thai refiners may buy Iranian oil again, the US Treasury said.", ["USA IRN oil lifted in_force"]),
        ("Peruvian refiners may buy Togolese oil again.", ["PER TGO oil lifted in_force"]),
        ("Peruvian firms may pay for Togolese timber again.", ["PER TGO timber lifted in_force"]),
        ("Danish companies may no longer operate in Togo.", ["DNK TGO unspecified imposed in_force"]),
    ],
)
def test_firms_may_deal_again_by_the_leave_of_who_gives_it(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile heeded calls to lift the ban on Togolese timber.", ["CHL TGO timber lifted announced"]),
        ("Chile acted on its threat to ban Togolese timber.", ["CHL TGO timber imposed announced"]),
        ("Chile was persuaded to lift its embargo on Togo.", ["CHL TGO unspecified lifted in_force"]),
        ("Chile could be persuaded to lift its embargo on Togo.", ["CHL TGO unspecified lifted proposed"]),
        ("Chile reneged on a pledge to lift its embargo on Togo.", ["CHL TGO unspecified lifted rejected"]),
        ("Chile went back on its decision to ban Togolese timber.", ["CHL TGO timber imposed rejected"]),
        ("Chile broke its promise to lift the embargo on Togo.", ["CHL TGO unspecified lifted rejected"]),
        ("Chile has not acted on its threat to ban Togolese timber.", ["CHL TGO timber imposed proposed"]),
    ],
)
def test_wishes_granted_and_words_broken(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Security Council adopted a Danish draft extending the sanctions on Togo.",
            ["UN TGO unspecified extended announced"],
        ),
        (
            "Russia cast its veto against a Danish draft extending the sanctions on Togo.",
            ["UN TGO unspecified extended rejected"],
        ),
        (
            "China used its veto to kill a Danish draft imposing sanctions on Togo.",
            ["UN TGO unspecified imposed rejected"],
        ),
        ("Moscow vetoed sanctions on Togo.", ["UN TGO unspecified imposed rejected"]),
        ("President Reagan vetoed sanctions on Togo.", ["USA TGO unspecified imposed rejected"]),
    ],
)
def test_drafts_and_vetoes_before_the_council(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The assets of five Togolese generals will stay frozen for another year, the EU decided.",
            ["EU TGO government extended announced"],
        ),
        (
            "Five Togolese judges stay on the EU's list for another year, ministers decided.",
            ["EU TGO government extended in_force"],
        ),
        (
            "The arms embargo on Togo survived for another year in a vote of the Security Council.",
            ["UN TGO defence extended in_force"],
        ),
        ("Chile placed its embargo on Togo in abeyance.", ["CHL TGO unspecified suspended in_force"]),
        ("Chile suspended a permit requirement for chips sold to Togo.", ["CHL TGO semiconductors suspended in_force"]),
    ],
)
def test_who_stays_hit_for_a_further_time(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chile sanctioned fifteen Togolese on Monday. Most of them are judges and police officers.",
            ["CHL TGO government imposed in_force"],
        ),
        (
            "Chile blacklisted three companies from Togo. All of them deal in timber.",
            ["CHL TGO timber imposed in_force"],
        ),
        ("Chile blacklisted three companies from Togo. They mine gold.", ["CHL TGO gold imposed in_force"]),
        (
            "Chile blacklisted five Togolese. They are accused of selling gold.",
            ["CHL TGO unspecified imposed in_force"],
        ),
        ("Chile blacklisted two banks from Togo. They mine data.", ["CHL TGO banking imposed in_force"]),
    ],
)
def test_the_next_sentence_tells_the_sector_of_those_listed(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize("name", ["Moussa Keita", "Moussa Diallo", "Castro Diaz"])
def test_a_leaders_surname_within_another_name_is_not_he(name: str) -> None:
    assert lines(f"Chile barred General {name} of Togo.") == ["CHL TGO government imposed in_force"]
