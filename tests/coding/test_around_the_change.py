"""Who acts, who is hit and how far it has come, where more stands around a change than its own words."""

import pytest

from tests.coding.rows import staged


@pytest.mark.parametrize(
    "text",
    [
        "A Swedish ban on overflights by Togolese aircraft was lifted on Monday.",
        "Sweden said on Monday that its ban on port calls by Togolese ships would be lifted.",
        "Sweden's ban on landings by Togolese airlines was scrapped on Tuesday.",
    ],
)
def test_by_after_what_is_banned_names_who_deals(text: str) -> None:
    assert {(one[0], one[1], one[3]) for one in staged(text)} == {("SWE", "TGO", "lifted")}


def test_by_after_a_measure_names_who_makes_it() -> None:
    assert {one[0] for one in staged("A ban on Togolese cocoa by Sweden was lifted on Monday.")} == {"SWE"}


@pytest.mark.parametrize(
    "who",
    ["the Swedish cabinet", "Sweden's prime minister", "the government in Stockholm", "both houses of parliament"],
)
def test_a_relative_clause_has_a_verb_of_its_own(who: str) -> None:
    found = staged(f"Sanctions on Togo that {who} lifted on Monday had cost Sweden millions.")
    assert {(one[1], one[2], one[3]) for one in found} == {("TGO", "unspecified", "lifted")}


def test_a_participle_in_what_somebody_says_is_none() -> None:
    assert staged("Officials said that sanctions imposed by Sweden on Togo in May had failed.") == {
        ("SWE", "TGO", "unspecified", "imposed", "decided")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Togo yielded after Sweden, together with Japan, imposed sanctions on it on Monday.",
        "Several countries, including Sweden and Japan, imposed sanctions on Togo on Monday.",
        "Sanctions on Togo were imposed by two countries, among them Sweden and Japan, on Monday.",
        "Togo's partners, including Sweden and Japan, imposed sanctions on it on Monday.",
    ],
)
def test_two_act_together(text: str) -> None:
    assert staged(text) == {(one, "TGO", "unspecified", "imposed", "decided") for one in ("SWE", "JPN")}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Sweden, alongside Japan, may lift its sanctions on Togo.", "proposed"),
        ("Sweden, together with Japan, refused to lift its sanctions on Togo.", "rejected"),
    ],
)
def test_companions_count_in_proposals_and_refusals(text: str, stage: str) -> None:
    assert staged(text) == {(one, "TGO", "unspecified", "lifted", stage) for one in ("SWE", "JPN")}


@pytest.mark.parametrize(
    "text",
    [
        "Sweden lifted its ban on Togolese cocoa, introduced together with Japan in 2012.",
        "Sweden lifted its ban on Togolese cocoa, the first of its kind in Europe.",
        "Sweden has lifted its ban on Togolese cocoa, the Geneva-based weekly Bean News said on Monday.",
        "According to Ama Koffi, Ghana's trade minister, Sweden has lifted its ban on Togolese cocoa.",
        "Sweden, which, like Japan, grows none, lifted its ban on Togolese cocoa.",
    ],
)
def test_nobody_else_lifts_or_is_freed(text: str) -> None:
    lifted = {one for one in staged(text) if one[3] == "lifted"}
    assert lifted == {("SWE", "TGO", "food_agriculture", "lifted", "decided")}


def test_an_administration_is_of_the_state_whose_seat_is_named() -> None:
    assert {one[0] for one in staged("The administration in Stockholm imposed sanctions on Togo.")} == {"SWE"}
    assert {one[0] for one in staged("The administration imposed sanctions on Togo.")} == {"USA"}


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("Sweden was wrongly reported to have lifted its embargo on Togo.", set()),
        ("Sweden was reported to have lifted its embargo on Togo.", {"decided"}),
        ("Sweden has avoided lifting its embargo on Togo.", {"rejected"}),
        ("Sweden refused at talks in Geneva to lift its embargo on Togo.", {"rejected"}),
        ("Sweden refused with immediate effect to lift its embargo on Togo.", {"rejected"}),
    ],
)
def test_what_was_not_done(text: str, stages: set[str]) -> None:
    assert {one[4] for one in staged(text)} == stages


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Sweden has decided to impose a halt to cocoa imports from Togo.", "imposed"),
        ("Sweden imposed a stop on cocoa imports from Togo.", "imposed"),
        ("Sweden said that a halt to cocoa imports from Togo would be imposed.", "imposed"),
        ("Sweden eased its stoppage of cocoa imports from Togo on Monday.", "eased"),
        ("Sweden extended its halt to cocoa imports from Togo on Monday.", "extended"),
        ("Sweden imposed a licensing requirement for cocoa imports from Togo.", "imposed"),
    ],
)
def test_a_noun_that_bars_is_a_measure(text: str, action: str) -> None:
    assert staged(text) == {("SWE", "TGO", "food_agriculture", action, "decided")}


def test_a_ban_on_loans_is_made_longer() -> None:
    assert {one[3] for one in staged("Sweden extended its ban on loans to Togo on Monday.")} == {"extended"}
    assert {one[3] for one in staged("Sweden extended its ban on loans to Togolese banks to pension funds.")} == {
        "expanded"
    }


@pytest.mark.parametrize(
    "goods",
    ["goods (cocoa, tin and salt)", "goods (among them cocoa and tin)", "two goods -- cocoa and tin --"],
)
def test_goods_in_brackets_and_between_dashes(goods: str) -> None:
    found = {one[2] for one in staged(f"Sweden imposed a ban on {goods} from Togo on Monday.")}
    assert {"food_agriculture", "metals_minerals"} <= found
    assert "unspecified" not in found
