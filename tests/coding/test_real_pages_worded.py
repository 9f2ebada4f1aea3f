"""What pages of the news told wrongly: quarrels taken for goods, own exports for measures, who lifts for who is hit."""

import pytest

from tests.coding.rows import rows


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Japan waived missile-related sanctions on Pakistan on Friday.", {"unspecified"}),
        ("Britain lifted nuclear-related sanctions on Libya.", {"unspecified"}),
        ("Washington removed sanctions related to Libya's development of chemical weapons.", {"unspecified"}),
        ("Canada ended sanctions connected with Argentina's missile projects.", {"unspecified"}),
        ("Britain lifted sanctions linked to Iraq's weapons programme.", {"unspecified"}),
        ("The United States imposed oil-related sanctions on Sudan.", {"oil"}),
        ("Bonn relaxed its curbs on nuclear exports to Brazil.", {"nuclear"}),
        ("The US lifted its ban on nuclear trade with India.", {"nuclear"}),
    ],
)
def test_what_the_quarrel_is_about_is_not_what_is_forbidden(text: str, sectors: set[str]) -> None:
    assert {one[2] for one in rows(text)} == sectors


def test_for_what_somebody_is_punished_hits_nobody_else() -> None:
    assert {one[1:3] for one in rows("The US imposed sanctions for buying Iranian crude on a Greek shipper.")} == {
        ("GRC", "unspecified")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ukraine and Kazakhstan promised Washington to tighten controls on exports of missile parts.",
        "Malaysia agreed to tighten its export controls on dual-use goods after a US request.",
        "Cyprus assured London that it had tightened controls on the transit of arms.",
        "Bulgaria, under US pressure, tightened controls on arms exports.",
    ],
)
def test_who_watches_over_his_own_exports_hits_nobody(text: str) -> None:
    assert rows(text) == set()


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("South Korea tightened its export controls against Iran after talks with Washington.", ("KOR", "IRN")),
        ("Japan tightened controls on exports of chip chemicals to South Korea.", ("JPN", "KOR")),
        ("Poland promised the United States that it would ban arms sales to Iraq.", ("POL", "IRQ")),
    ],
)
def test_controls_against_somebody_hit_him(text: str, pair: tuple[str, str]) -> None:
    assert {one[:2] for one in rows(text)} == {pair}


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("France's easing of the embargo came after talks with Baghdad.", ("FRA", "IRQ")),
        ("The United States' suspension of its sanctions has helped Pakistan.", ("USA", "PAK")),
        ("Kenya's imposition of sanctions on Burundi was condemned by Uganda.", ("KEN", "BDI")),
        ("The African Union's suspension of the sanctions pleased Guinea.", ("AU", "GIN")),
        ("Pakistan's exemption from the sanctions was extended by President Bush.", ("USA", "PAK")),
    ],
)
def test_a_genitive_says_who_makes_a_change_of_a_measure(text: str, pair: tuple[str, str]) -> None:
    assert {one[:2] for one in rows(text)} == {pair}


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("The UN renewed arms, diamond and timber sanctions on Liberia.", {"defence", "diamonds", "timber"}),
        ("The EU extended arms, travel and financial sanctions against Eritrea.", {"defence", "unspecified"}),
        ("The UN put an arms, oil and air embargo on Haiti.", {"defence", "oil", "aviation"}),
        ("France sold arms, oil and imposed sanctions on Chad.", {"unspecified"}),
    ],
)
def test_goods_listed_before_the_last_word_share_its_measure(text: str, sectors: set[str]) -> None:
    assert {one[2] for one in rows(text)} == sectors


@pytest.mark.parametrize("also", ["", "also ", "thus ", "once again "])
def test_a_resolution_has_acted_with_or_without_an_adverb(also: str) -> None:
    assert {one[3:] for one in rows(f"The resolution {also}extended the arms embargo on Somalia.")} == {
        ("extended", "in_force")
    }


def test_a_day_behind_several_who_were_hit_is_when_it_was_done() -> None:
    text = "Congress let the president waive some of the sanctions imposed on Peru and Chile in 1998."
    assert {one[1] for one in rows(text) if one[3:] == ("imposed", "in_force")} == {"PER", "CHL"}
