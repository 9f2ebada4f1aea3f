"""What only goes on, what a package also holds, what people get ready for, what firms do themselves."""

import pytest

from tests.coding.rows import Row, rows

CASES: list[tuple[str, set[Row]]] = [
    (
        "Japan extended its sanctions against Gambia, keeping Gambian ships out of its ports until next May.",
        {("JPN", "GMB", "unspecified", "extended", "in_force")},
    ),
    (
        "Chile extended sanctions on Peru and banned imports of its copper.",
        {
            ("CHL", "PER", "unspecified", "extended", "in_force"),
            ("CHL", "PER", "metals_minerals", "imposed", "in_force"),
        },
    ),
    ("Chile will continue to turn back Peruvian lorries and ban the sale of tin to Peru.", set()),
    (
        "The EU adopted a package of sanctions against Gambia. There are also export curbs on chips.",
        {
            ("EU", "GMB", "unspecified", "expanded", "in_force"),
            ("EU", "GMB", "semiconductors", "imposed", "in_force"),
        },
    ),
    ("The EU's price cap on Iranian crude will fall to $40 a barrel.", {("EU", "IRN", "oil", "expanded", "announced")}),
    ("The G7 price cap on Iranian crude rose to $70.", {("G7", "IRN", "oil", "eased", "in_force")}),
    ("Malta prepared for a halt in Libyan gas deliveries after the sanctions.", set()),
    ("Lufthansa has suspended flights to Tehran.", set()),
    ("The Dutch carrier KLM said on Friday that it was suspending flights to Israel.", set()),
    ("Egypt suspended flights to Tehran.", {("EGY", "IRN", "aviation", "imposed", "in_force")}),
    ("Biden announced a package of weapons and ammunition for Ukraine. Sanctions on Russia remain.", set()),
    ("Canada announced a new military and economic aid package for Ukraine against Russia.", set()),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_rows(text: str, wanted: set[Row]) -> None:
    assert rows(text) == wanted


def test_a_headline_may_call_lifted_what_is_suspended() -> None:
    text = "The trade ministry of Chile suspended a ban on tin exports to Peru on Sunday."
    wanted: set[Row] = {("CHL", "PER", "metals_minerals", "suspended", "in_force")}
    assert rows(text, title="Chile halts ban on tin exports to Peru") == wanted
    both = "Chile lifted its arms embargo on Peru on Monday and suspended sanctions on four of its ministers."
    assert {one[3] for one in rows(both, title="Chile lifts sanctions on Peru")} == {"lifted", "suspended"}
