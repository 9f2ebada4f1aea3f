"""A change of which only something is said: that it is a matter of days, came to nothing, or waits for a vote."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

NAMED = (
    "Norway's closing its ports to Libyan ships",
    "The lifting of Norway's embargo on Libyan oil",
    "Norway's lifting of its embargo on Libyan oil",
    "An end to Norway's embargo on Libyan oil",
)
AHEAD = (
    "is a matter of weeks",
    "is only a question of time",
    "is a long way off",
    "is within reach",
    "is far from certain",
    "is anything but certain",
    "is no more than a rumour",
    "remains a distant prospect",
    "is what the minister hopes for",
    "is one of the options",
    "has yet to come",
    "will have to wait",
    "waits for parliament",
    "lacks only a signature",
    "needs a vote of both chambers",
    "hangs by a thread",
    "tops the list of demands",
    "went before parliament on Friday",
    "passed its first reading on Friday",
    "was rumoured on Friday",
)
NEVER = (
    "is out of the question",
    "is unthinkable",
    "never came",
    "did not come on Friday",
    "came to nothing",
    "fell through on Friday",
    "fell two votes short on Friday",
    "ran into the sand",
    "was nipped in the bud",
    "died in committee on Friday",
    "found no majority on Friday",
    "did not get past the Senate on Friday",
    "got no further than the committee",
    "was refused on Friday",
    "failed to materialise",
)
CAME = (
    "came on Friday",
    "was decreed on Friday",
    "angered the neighbours on Friday",
    "did not come cheap",
    "did not come a day too soon",
    "was the price that Oslo paid on Friday",
    "was a dream come true for traders",
    "was met with joy on Friday",
    "failed to impress the traders on Friday",
    "passed unnoticed on Friday",
    "was the first step on Friday",
    "was called a mistake on Friday",
)


def told(text: str) -> list[tuple[str | None, str, str]]:
    claims = extractor().claims(Document(None, f"OSLO, May 14 - The talks went on. {text}", date(2024, 5, 15)))
    return [(one.target_country, str(one.action), "decided" if one.decided else str(one.status)) for one in claims]


@pytest.mark.parametrize("said", AHEAD)
@pytest.mark.parametrize("named", NAMED)
def test_what_is_still_to_come_is_proposed(named: str, said: str) -> None:
    assert {stage for _, _, stage in told(f"{named} {said}.")} <= {"proposed"}


@pytest.mark.parametrize("said", NEVER)
@pytest.mark.parametrize("named", NAMED)
def test_what_never_came_is_refused(named: str, said: str) -> None:
    assert {stage for _, _, stage in told(f"{named} {said}.")} == {"rejected"}


@pytest.mark.parametrize("said", CAME)
@pytest.mark.parametrize("named", NAMED)
def test_what_came_about_is_decided(named: str, said: str) -> None:
    assert "decided" in {stage for _, _, stage in told(f"{named} {said}.")}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A Norwegian embargo on Libyan oil is a matter of days.", [("LBY", "imposed", "proposed")]),
        ("A Norwegian embargo on Libyan oil came to nothing.", [("LBY", "imposed", "rejected")]),
        ("Norway's embargo on Libyan oil remains a dream.", [("LBY", "imposed", "proposed")]),
        ("Norway's embargo on Libyan oil is in doubt.", []),
        ("Norway's embargo on Libyan oil hangs over the trade.", []),
        ("The embargo on Libyan oil needs more ships.", []),
        ("A Norwegian embargo on Libyan oil is no more than a rumour.", [("LBY", "imposed", "proposed")]),
        ("Norway's embargo on Libyan oil is no more.", [("LBY", "lifted", "decided")]),
        ("Norway's embargo on Libyan oil went before parliament.", []),
    ],
)
def test_a_measure_of_which_no_more_is_said(text: str, wanted: list[tuple[str | None, str, str]]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A Norwegian embargo on Libyan oil was weighed and dropped.", {("imposed", "rejected")}),
        ("Norway weighed an embargo on Libyan oil and dropped it on Friday.", {("imposed", "rejected")}),
        ("Norway wanted an embargo on Libyan oil. On Friday it shelved it.", {("imposed", "rejected")}),
        ("Norway discussed its embargo on Libyan oil and dropped it on Friday.", {("lifted", "decided")}),
        ("Norway had an embargo on Libyan oil and dropped it on Friday.", {("lifted", "decided")}),
        ("Norway's embargo on Libyan oil was debated and dropped on Friday.", {("lifted", "decided")}),
    ],
)
def test_what_was_only_weighed_is_not_lifted(text: str, wanted: set[tuple[str, str]]) -> None:
    got = {(action, stage) for _, action, stage in told(text)}
    assert wanted <= got
    assert {one for one in got if one[1] == "decided"} <= wanted
