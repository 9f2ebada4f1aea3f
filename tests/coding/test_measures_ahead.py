"""Measures of which only is said that they may come, and whom they would hit."""

import pytest

from tests.coding.rows import Row, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sanctions would follow if Mali put off the vote, ECOWAS warned.",
            ("ECOWAS", "MLI", "unspecified", "imposed", "proposed"),
        ),
        (
            "An oil embargo on Togo may come before the end of the month, the EU said.",
            ("EU", "TGO", "oil", "imposed", "proposed"),
        ),
        (
            "A second round of EU sanctions on Guinea could follow in June, a minister said.",
            ("EU", "GIN", "unspecified", "imposed", "proposed"),
        ),
        (
            "An arms embargo hangs over Chad unless it signs, ministers of the EU said.",
            ("EU", "TCD", "defence", "imposed", "proposed"),
        ),
        (
            "Sanctions are in store for Togo's junta, an EU official said.",
            ("EU", "TGO", "unspecified", "imposed", "proposed"),
        ),
        (
            "Mali's leaders can expect visa bans from Canada if they do not yield.",
            ("CAN", "MLI", "government", "imposed", "proposed"),
        ),
    ],
)
def test_what_may_come_is_proposed(text: str, expected: Row) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "The sanctions on Mali will come into force on Monday.",
        "No sanctions would follow, the EU said in Bamako.",
        "Export controls on Malian gold would follow the Swiss model, the EU said.",
        "The sanctions on Mali followed weeks of quarrels, the EU said.",
    ],
)
def test_what_follows_something_else_is_not_ahead(text: str) -> None:
    assert {one for one in rows(text) if one[-1] == "proposed"} == set()


def test_more_that_could_follow_stands_beside_what_was_done() -> None:
    text = "Canada banned imports of gold from Mali. A ban on timber could follow, the minister said."
    assert rows(text) == {
        ("CAN", "MLI", "gold", "imposed", "in_force"),
        ("CAN", "MLI", "timber", "imposed", "proposed"),
    }
