"""Whose goods a ban covers, in a sentence of its own; and where the goods come from that a sentence opens with."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    "text",
    [
        "Norway banned food imports on Monday. The ban covers meat and fruit from Peru and Chile.",
        "Norway banned food imports on Monday. The ban applies to Peru and Chile.",
        "Norway banned food imports on Monday. It covers fish from Chile and Peru, the ministry said.",
        "Norway has imposed a ban on fruit and meat. The countries affected are Peru and Chile.",
        "Norway has imposed a ban on fruit and meat. The list of countries includes Peru and Chile.",
        "Norway banned most Western food on Monday. The ban covers products from Peru and Chile.",
        "Norway banned food imports from Peru on Monday. The ban also applies to Chile.",
    ],
)
def test_a_ban_covers_the_goods_of_several_states(text: str) -> None:
    assert sorted(stages(text)) == [
        "NOR CHL food_agriculture imposed decided",
        "NOR PER food_agriculture imposed decided",
    ]


def test_states_beside_a_bloc_are_covered() -> None:
    found = sorted(
        stages("Belarus will ban food imports from the EU. The ban is to concern goods from the EU, Norway and Canada.")
    )
    assert found == [f"BLR {code} food_agriculture imposed decided" for code in ("CAN", "EU", "NOR")]


def test_goods_of_their_own_are_told() -> None:
    found = sorted(
        stages("Jordan banned imports of Turkish goods on Monday. The measure covers cars and shoes from Iran too.")
    )
    assert "JOR IRN vehicles imposed decided" in found
    assert "JOR IRN textiles imposed decided" in found


@pytest.mark.parametrize(
    "text",
    [
        "The ban does not apply to Chile.",
        "Sweden's ban applies to Chile.",
        "The ban will hit Chile hardest.",
        "The ban affects Chile's fish exports to Norway.",
    ],
)
def test_nothing_is_added(text: str) -> None:
    assert sorted(stages(f"Norway banned food imports from Peru on Monday. {text}")) == [
        "NOR PER food_agriculture imposed decided"
    ]


def test_the_ban_of_the_other_side_is_no_part() -> None:
    assert sorted(
        stages("Serbia banned milk from Kosovo on Monday. The Kosovo ban covers Serbian milk, steel and flour.")
    ) == ["SRB XKX food_agriculture imposed decided"]


@pytest.mark.parametrize(
    "text",
    [
        "Meat coming from Peru and Chile is banned from import, the Norwegian ministry said.",
        "According to an order of the Norwegian ministry, fruit coming from Peru and Chile is banned from import.",
        "A range of foods, including fruit and meat, coming from Peru and Chile is banned from import to Norway.",
    ],
)
def test_goods_come_from_several_states(text: str) -> None:
    codes = [row.split(" ", 1)[1] for row in sorted(stages(text))]
    assert codes == ["CHL food_agriculture imposed decided", "PER food_agriculture imposed decided"]


def test_who_speaks_somewhere_is_no_origin() -> None:
    assert "is hit" not in sorted(stages("Speaking in Oslo, Peru and Chile were told that they would get no oil."))
    assert sorted(stages("Talks held between Peru and Chile were broken off.")) == []


def test_what_is_answered_is_not_what_is_spelt_out() -> None:
    found = sorted(
        stages(
            "Belarus says it will ban food imports from Norway in retaliation for its sanctions against Minsk. "
            "The ban is to concern goods from Norway and Canada."
        )
    )
    assert "BLR CAN food_agriculture imposed decided" in found
    assert "BLR CAN unspecified imposed decided" not in found
