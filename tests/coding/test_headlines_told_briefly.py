"""Headlines that say in a few words what begins, ends or is to come, and whose measure it is."""

import pytest

from tests.coding.rows import rows_told

DAY, TEXT = "2014-03-04", "It rained."


@pytest.mark.parametrize(
    ("title", "row"),
    [
        ("Norwegian sanctions on Mali end", "NOR MLI unspecified lifted"),
        ("Norwegian sanctions on Mali lapse after nine years", "NOR MLI unspecified lifted"),
        ("Norwegian embargo on Malian gold expires", "NOR MLI gold lifted"),
        ("Norwegian sanctions on Mali begin", "NOR MLI unspecified imposed"),
        ("Norwegian curbs on Malian gold kick in", "NOR MLI gold imposed"),
        ("Norwegian sanctions on Mali take effect", "NOR MLI unspecified imposed"),
        ("Norwegian sanctions on Mali come into force", "NOR MLI unspecified imposed"),
        ("Norway announces end to boycott of Mali", "NOR MLI unspecified lifted"),
        ("Norway announces end to ban on Malian gold", "NOR MLI gold lifted"),
        ("Norway lifts Mali's gold ban", "NOR MLI gold lifted"),
        ("UN extends Mali's arms embargo", "UN MLI defence extended"),
        ("Norwegian visa ban targets Malian generals", "NOR MLI government imposed"),
        ("Security Council votes for arms embargo on Mali", "UN MLI defence imposed"),
        ("Norway shuts door on Malian gold", "NOR MLI gold imposed"),
        ("Norway closes door to Malian gold", "NOR MLI gold imposed"),
    ],
)
def test_what_begins_or_ends_is_told_without_more(title: str, row: str) -> None:
    assert rows_told(DAY, title, TEXT) == {row}


@pytest.mark.parametrize(
    "title",
    [
        "When Norwegian sanctions on Mali end",
        "Norwegian sanctions on Mali end in failure",
        "Mali waits for Norwegian sanctions to end",
        "Norwegian sanctions on Mali take hold",
        "New sanctions on Mali, Chad by Norway expected",
        "More Norwegian sanctions on Mali seen",
        "Norway calls Mali's gold ban unwise",
    ],
)
def test_what_is_to_come_or_only_spoken_of_is_not_decided(title: str) -> None:
    assert {row for row in rows_told(DAY, title, TEXT) if row.count(" ") == 3} == set()


def test_owner_of_a_measure_is_hit_only_where_another_deals_with_it() -> None:
    assert rows_told(DAY, None, "The Council extended Mali's arms embargo for a year.") == {"UN MLI defence extended"}
    assert "NOR SWE" not in " ".join(rows_told(DAY, None, "Norway joined Sweden's ban on Malian gold."))
    assert "NOR EU" not in " ".join(rows_told(DAY, None, "Norway extended the EU's ban on Malian gold."))


@pytest.mark.parametrize(
    "text",
    [
        "Mali must free the sailors within a month, or Norway will ban its gold.",
        "Free them by Friday or Norway will ban Malian gold, ministers said.",
        "The junta was told to hold a vote or Norway would ban Malian gold.",
        "Mali has ten days to hold a vote, or Norway will ban its gold.",
    ],
)
def test_what_comes_else_is_only_threatened(text: str) -> None:
    assert {row for row in rows_told(DAY, None, text) if row.count(" ") == 3} == set()


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Norway will ban imports of Malian gold or gold dust.", "NOR MLI gold imposed"),
        ("Norway will ban imports, exports or transit of Malian gold.", "NOR MLI gold imposed"),
    ],
)
def test_or_between_goods_threatens_nobody(text: str, row: str) -> None:
    assert rows_told(DAY, None, text) == {row}
