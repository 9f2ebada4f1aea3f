"""What arms strike, what nobody has to do, and a machine that is none."""

import pytest

from tests.coding.rows import Row, rows

CASES: list[tuple[str, set[Row]]] = [
    ("After the sanctions Britain and Israel targeted Houthi military sites in Yemen.", set()),
    ("Banks are not required to block property of the government of Gambia under the sanctions.", set()),
    ("Britain imposed sanctions on Russia's war machine.", {("GBR", "RUS", "unspecified", "imposed", "in_force")}),
    (
        "Britain imposed sanctions on Russian makers of machine tools.",
        {("GBR", "RUS", "machinery", "imposed", "in_force")},
    ),
    (
        "Britain imposed sanctions on a Gambian paramilitary leader.",
        {("GBR", "GMB", "unspecified", "imposed", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_rows(text: str, wanted: set[Row]) -> None:
    assert rows(text) == wanted
