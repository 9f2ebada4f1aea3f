"""Who and what stands beside a step and takes no part in it: what others do, and where it is decided."""

import pytest

from tests.coding.texts import claims


def parties(text: str) -> list[tuple[str | None, str | None]]:
    return [(one.sender, one.target_country) for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("EU sanctions on Mali snapped back on Monday after a bid by Russia to stop them failed.", ("EU", "MLI")),
        ("Norway's ban on Malian gold was lifted on Monday after a plea by Kenya.", ("NOR", "MLI")),
        ("The arms embargo on Mali was lifted on Monday after an attack by Niger.", (None, "MLI")),
        ("The arms embargo on Mali was lifted on Monday by Niger.", ("NER", "MLI")),
        ("Norway ended its sanctions on Mali in Vienna on Monday.", ("NOR", "MLI")),
        ("Norway lifted its ban on imports from Mali in Geneva on Monday.", ("NOR", "MLI")),
        ("Ministers agreed sanctions against Mali in Brussels.", ("EU", "MLI")),
        ("Norway imposed sanctions on two banks in Minsk.", ("NOR", "BLR")),
        ("Norway announced sanctions on the government in Bamako.", ("NOR", "MLI")),
    ],
)
def test_only_those_who_act_and_are_hit_are_parties(text: str, wanted: tuple[str | None, str]) -> None:
    assert parties(text) == [wanted]


def test_what_is_on_a_list_of_wishes_is_proposed() -> None:
    found = claims("Norway proposed a ban on Malian gold. Fruit was also on its list.")
    assert [(one.sector, str(one.status)) for one in found] == [
        ("gold", "proposed"),
        ("food_agriculture", "proposed"),
    ]


def test_what_is_also_on_a_list_of_the_sanctioned_is_hit() -> None:
    found = claims("Norway put Mali's central bank on its blacklist. Two mines were also on the list.")
    assert [(one.sector, str(one.status)) for one in found] == [
        ("banking", "in_force"),
        ("metals_minerals", "in_force"),
    ]
