"""What a participle says that goes on with measures that were made, whatever is told of these in between."""

import pytest

from tests.coding.rows import rows

AIDS = (
    "imposed sanctions on Mali that could cost it millions, banning its gold",
    "adopted sanctions on Mali that would hurt its rulers, banning its gold",
    "announced measures against Mali which may cut its exports by a third, banning its gold",
)


@pytest.mark.parametrize("told", AIDS)
def test_a_clause_in_between_leaves_it_done(told: str) -> None:
    found = {status for *row, status in rows(f"Norway {told}.") if row == ["NOR", "MLI", "gold", "imposed"]}
    assert found <= {"in_force", "announced"}
    assert len(found) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Norway drafted a law that would let it punish Mali, banning its gold.",
        "The bill would hit Mali hard, banning its gold in Norway.",
        "Norway may follow Sweden, banning Malian gold.",
        "Norway voted for a text which would have hurt Mali, banning its gold, but Chad vetoed it.",
    ],
)
def test_what_is_not_made_bans_nothing(text: str) -> None:
    assert all(status in {"proposed", "rejected"} for *_, status in rows(text))


@pytest.mark.parametrize("making", ["has issued", "unveiled", "published", "signed"])
def test_rules_that_were_just_made_are_news(making: str) -> None:
    assert rows(f"Norway {making} regulations that ban exports of steel to Mali.") == {
        ("NOR", "MLI", "iron_steel", "imposed", "in_force")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian rules ban exports of steel to Mali.",
        "Norway has regulations that ban exports of steel to Mali.",
        "Norway published guidance on the regulations that ban exports of steel to Mali.",
    ],
)
def test_standing_rules_are_none(text: str) -> None:
    assert rows(text) == set()
