"""What somebody is only expected to announce has not been decided yet, however it is told."""

import pytest

from tests.coding.rows import rows_told

DAY = "2014-03-04"


@pytest.mark.parametrize(
    "text",
    [
        "Norway is set to announce that it is lifting its embargo on Mali.",
        "Norway was about to say that it had lifted its ban on Malian gold.",
        "Ministers are due to announce that sanctions on Mali have been lifted.",
        "The president is poised to declare he is suspending the arms embargo on Mali.",
        "Norway may announce on Monday that it is lifting the sanctions on Mali.",
        "Diplomats expect Norway to announce that it is lifting its ban on Malian gold.",
    ],
)
def test_announcement_that_is_awaited_decides_nothing(text: str) -> None:
    assert {row for row in rows_told(DAY, None, text) if not row.endswith(" proposed")} == set()


@pytest.mark.parametrize(
    "text",
    [
        "Norway announced that it is lifting its embargo on Mali.",
        "Norway went on to announce that it was lifting its embargo on Mali.",
        "Norway used the summit to announce that it is lifting its embargo on Mali.",
        "Norway is pleased to announce that it has lifted its embargo on Mali.",
        "The minister is expected to explain why Norway has lifted its embargo on Mali.",
    ],
)
def test_announcement_that_was_made_does(text: str) -> None:
    assert rows_told(DAY, None, text) == {"NOR MLI unspecified lifted"}
