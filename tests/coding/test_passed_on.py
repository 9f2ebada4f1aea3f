"""Who signs, adopts or announces "it" passes the step told before, which a lifting is as often as a ban."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "A draft resolution ends the arms embargo on Mali. The UN Security Council adopted it on Friday.",
            "UN MLI defence lifted in_force",
        ),
        (
            "The Commission proposed to lift the ban on Malian potash. The Council adopted it on Monday.",
            "UN MLI potash lifted in_force",
        ),
        (
            "The committee agreed to ease the restrictions on Fiji. President Obama signed it into law on Friday.",
            "USA FJI unspecified eased announced",
        ),
        (
            "Congress passed a bill to impose sanctions on Mali. President Obama signed it on Tuesday.",
            "USA MLI unspecified imposed announced",
        ),
        ("Norway announced a new embargo on Malian oil. The cabinet adopted it.", "NOR MLI oil imposed announced"),
    ],
)
def test_the_step_that_is_passed_keeps_its_direction(text: str, wanted: str) -> None:
    assert wanted in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Senate voted on Wednesday to repeal the sanctions on Mali. President Obama will sign it on Thursday.",
        "The House voted to suspend the embargo on Mali. The Senate approved it on Monday.",
        "The United States lifted its sanctions on Mali in October. Mr Obama had announced it in September.",
        "Norway renewed its sanctions on Mali on Monday. The cabinet had endorsed it in April.",
        "Parliament passed a law lifting the embargo on Malian oil. President Putin signed it on Friday.",
    ],
)
def test_no_restriction_comes_of_a_relief_that_is_passed(text: str) -> None:
    assert not any("imposed" in line for line in lines(text))
