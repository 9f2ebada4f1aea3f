"""What may be neither bought nor sold from a day on, markets shut and opened by name, and what a body decides."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Mali may from Monday neither import weapons nor sell its diamonds abroad, the United Nations ruled.",
            ["UN MLI defence imposed in_force", "UN MLI diamonds imposed in_force"],
        ),
        ("Norway will from Friday ban imports of tin from Mali.", ["NOR MLI metals_minerals imposed announced"]),
        ("Congress shut the American market to Malian cotton.", ["USA MLI food_agriculture imposed in_force"]),
        (
            "A bill before Congress would shut the American market to Malian tin.",
            ["USA MLI metals_minerals imposed proposed"],
        ),
        ("The EU opened the European market to Malian tin again.", ["EU MLI metals_minerals lifted in_force"]),
        ("Norway reopened the Norwegian market to Malian tin.", ["NOR MLI metals_minerals lifted in_force"]),
        ("Norway opened the Norwegian market to Malian tin.", []),
        ("The museum reopened its doors to Malian art.", []),
        ("Serbia gets no more oil through the pipeline, the UN decided.", ["UN SRB oil imposed in_force"]),
        ("Serbia gets no more oil through the pipeline, a driver said.", []),
    ],
)
def test_markets_and_what_goes_no_more(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted
