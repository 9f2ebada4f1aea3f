"""A change told in the present, or to come, behind the condition that opens its sentence, is not decided."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

CONDITIONS = (
    "Once the crew is free,",
    "As soon as the crew is free,",
    "Only once the crew is free",
    "If the crew is freed,",
    "Unless the crew is freed,",
    "Should the crew be freed,",
    "Provided that the crew is freed,",
    "On condition that the crew is freed,",
    "In the event that the crew is freed,",
    "The day the crew is freed,",
    "When the crew comes home,",
    "Let the crew go, and",
    "Give up the crew, or",
)
CHANGES = (
    "Ghana lifts its ban on Togolese timber",
    "Ghana's ban on Togolese timber is lifted",
    "Togolese timber may be sold in Ghana again",
    "Ghana closes its ports to Togolese ships",
    "Ghana's ports are closed to Togolese ships",
    "there is an end to Ghana's ban on Togolese timber",
)


def stages(text: str) -> set[str]:
    claims = extractor().claims(Document(None, f"ACCRA, May 14 - It rained. {text}", date(2024, 5, 15)))
    return {"decided" if one.decided else str(one.status) for one in claims}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("condition", CONDITIONS)
def test_what_hangs_on_a_condition_is_not_decided(condition: str, change: str) -> None:
    assert "decided" not in stages(f"{condition} {change}.")


def test_what_is_not_done_until_something_is_done_is_refused() -> None:
    assert stages("Not until the crew is free does Ghana lift its ban on Togolese timber.") == {"rejected"}


@pytest.mark.parametrize(
    "text",
    [
        "Once the crew was free, Ghana lifted its ban on Togolese timber.",
        "When the crew came home, Ghana lifted its ban on Togolese timber.",
        "When the decree takes effect on Monday, Ghana closes its ports to Togolese ships.",
        "As of Monday Ghana's ports are closed to Togolese ships.",
        "The day the crew was freed, Ghana lifted its ban on Togolese timber.",
        "Once a friend, Ghana has closed its ports to Togolese ships.",
        "The crew is free, and Ghana lifts its ban on Togolese timber.",
    ],
)
def test_what_came_about_is_decided(text: str) -> None:
    assert "decided" in stages(text)
