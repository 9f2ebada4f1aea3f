"""Words that share one head: "the energy, defence and banking sectors"."""

from tests.coding.texts import views


def sectors(text: str) -> list[str]:
    return [item.data.sector for view in views(text) for item in view.items if item.kind == "sector"]


def test_members_of_a_list_are_read_with_its_head() -> None:
    found = sectors("The order hits the metals, defence, aerospace and financial sectors.")
    assert found == ["metals_minerals", "defence", "aviation", "banking"]


def test_a_word_that_is_no_member_stays_as_it_is() -> None:
    assert sectors("Sales of defence and the energy sector fell.") == ["energy"]
