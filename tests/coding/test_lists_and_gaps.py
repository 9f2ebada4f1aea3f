"""Who does what in lists and gaps: goods of several lands, senders without a verb, reports that are inserted."""

import pytest

from tests.coding.texts import claims


def coded(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text) if one.decided}


@pytest.mark.parametrize("verb", ["banned", "barred", "shut out"])
@pytest.mark.parametrize("rest", [", Peruvian copper and coal", " and Peruvian copper", "; Peruvian copper too"])
def test_goods_are_those_of_the_land_before_them(verb: str, rest: str) -> None:
    found = coded(f"Norway {verb} Malian gold and timber{rest}.")
    assert ("NOR", "MLI", "timber", "imposed") in found
    assert ("NOR", "PER", "timber", "imposed") not in found


def test_goods_are_those_of_the_land_behind_them() -> None:
    assert coded("Norway banned gold, timber and coal from Mali.") == {
        ("NOR", "MLI", one, "imposed") for one in ("gold", "timber", "coal")
    }


def test_firms_are_of_the_land_before_them() -> None:
    found = coded("Norway blacklisted two Malian banks and a shipyard, three Peruvian judges and a cement works.")
    assert found == {
        ("NOR", "MLI", "banking", "imposed"),
        ("NOR", "MLI", "shipping", "imposed"),
        ("NOR", "PER", "government", "imposed"),
        ("NOR", "PER", "cement", "imposed"),
    }


@pytest.mark.parametrize("first", ["Malian oil", "oil from Mali"])
def test_senders_share_a_verb(first: str) -> None:
    found = coded(f"Norway banned {first}, Canada timber and Japan coal.")
    assert found == {
        ("NOR", "MLI", "oil", "imposed"),
        ("CAN", "MLI", "timber", "imposed"),
        ("JPN", "MLI", "coal", "imposed"),
    }


def test_a_bare_name_before_goods_may_say_whose_they_are() -> None:
    assert coded("Norway banned Russian oil and Iran steel.") == {
        ("NOR", "RUS", "oil", "imposed"),
        ("NOR", "IRN", "iron_steel", "imposed"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Mali, said the Norwegian government, will get no more loans.",
        "Mali, Norway announced on Monday, will get no more loans.",
        "Mali, the Norwegian prime minister told parliament, will get no more loans.",
    ],
)
def test_a_report_may_stand_between_subject_and_verb(text: str) -> None:
    assert coded(text) == {("NOR", "MLI", "banking", "imposed")}


def test_what_is_barred_too_is_barred_by_whoever_acted_last() -> None:
    found = coded("Norway banned Malian oil. Japan cut off loans to Mali. Malian steel was barred as well.")
    assert ("JPN", "MLI", "iron_steel", "imposed") in found


@pytest.mark.parametrize("sequel", ["Nor may its oil.", "Nor may oil."])
def test_what_is_denied_too(sequel: str) -> None:
    found = coded(f"Malian steel may no longer be sold in Japan. {sequel}")
    assert ("JPN", "MLI", "oil", "imposed") in found


def test_a_denial_with_a_verb_of_its_own_is_no_list() -> None:
    found = coded("Malian steel may no longer be sold in Japan. Nor will oil save it.")
    assert {one[2] for one in found} == {"iron_steel"}
