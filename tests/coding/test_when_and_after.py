"""What will come when, or after, something else has: no decision yet, unless it is only the day of the act."""

import pytest

from tests.coding.test_wordings import rows


@pytest.mark.parametrize(
    "text",
    [
        "The White House said the sanctions on Japan would be lifted when Japan stopped dumping chips.",
        "The White House said the sanctions on Japan would be lifted after it opened its market.",
        "The White House said it would lift the sanctions on Japan when Tokyo bought more chips.",
        "The United States will lift sanctions on Japan after it hands over the files.",
        "The United States will lift sanctions on Japan when Gen. Tojo leaves.",
        "The United States promised to lift sanctions on Japan the moment its ships sail home.",
    ],
)
def test_what_waits_for_another_to_act_is_proposed(text: str) -> None:
    assert rows(text) == ["USA JPN unspecified lifted proposed"]


@pytest.mark.parametrize(
    "text",
    [
        "The United States will lift sanctions on Japan when the order is signed.",
        "The United States will lift sanctions on Japan when it is published in the gazette.",
        "The United States will lift sanctions on Japan on Monday, a day after the two men arrived.",
        "The United States lifted sanctions on Japan after it handed over the files.",
        "The United States will lift sanctions on Japan, the minister said when he opened the fair.",
    ],
)
def test_what_waits_for_nobody_is_decided(text: str) -> None:
    assert rows(text) == ["USA JPN unspecified lifted decided"]


def test_what_is_waived_was_imposed_after_something_else() -> None:
    text = "The United States said it would waive sanctions on Japan that were imposed after it tested a bomb."
    assert "USA JPN unspecified eased decided" in rows(text)
