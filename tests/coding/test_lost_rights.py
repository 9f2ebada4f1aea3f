"""Who takes a right away, and whose name it only bears."""

from tests.coding.rows import lines


def test_a_preference_called_after_a_body_is_no_step_of_that_body() -> None:
    text = "Britain banned tin from Mali, which loses Commonwealth preference. Export of arms has been stopped."
    assert {row.split()[0] for row in lines(text)} == {"GBR"}
