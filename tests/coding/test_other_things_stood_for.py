"""Pronouns that stand for what the sentence between names, and no measure."""

import pytest

from tests.coding.rows import lines

_FIRST = "Norway imposed sanctions on Mali on Friday."


@pytest.mark.parametrize(
    "text",
    [
        "A curfew was imposed in Bamako in May. It was lifted on Monday.",
        "The army declared a state of emergency in May. It ended on Monday.",
        "The junta had suspended the constitution. It was restored on Monday.",
        "A strike paralysed the port. It was called off on Monday.",
        "Rebels laid siege to Timbuktu. This was lifted on Monday.",
        "The junta banned rallies in May. The ban was lifted on Monday.",
        "Elections were set for June. They were cancelled on Monday.",
        "Talks began in Oslo. They were suspended on Monday.",
    ],
)
def test_nothing_else_that_ends_is_the_measure(text: str) -> None:
    assert lines(f"{_FIRST} {text}") == ["NOR MLI unspecified imposed in_force"]


@pytest.mark.parametrize(
    "text",
    [
        "They were lifted on Monday.",
        "The sanctions hurt exports. They were lifted on Monday.",
        "Ministers met in Oslo. They were lifted on Monday.",
        "Oslo thought again. The sanctions were lifted on Monday.",
    ],
)
def test_the_measure_may_be_meant_over_a_sentence(text: str) -> None:
    assert "NOR MLI unspecified lifted in_force" in lines(f"{_FIRST} {text}")
