"""What a sentence says itself of who acts and who is hit goes before what the text was about."""

import pytest

from tests.coding.rows import lines

BEFORE = "The US lifted sanctions on Sudan."
TOLD = "USA SDN unspecified lifted in_force"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway imposed sanctions over Russia's invasion of Ukraine.", "NOR RUS unspecified imposed in_force"),
        (
            "Norway is imposing sanctions in answer to Russia's invasion of Ukraine.",
            "NOR RUS unspecified imposed in_force",
        ),
        (
            "In response to Russia's invasion of Ukraine, Norway is imposing sanctions.",
            "NOR RUS unspecified imposed in_force",
        ),
        (
            "Sanctions were imposed by Norway after the Russian annexation of Crimea.",
            "NOR RUS unspecified imposed in_force",
        ),
        (
            "Dealers must turn away rough goods from Sierra Leone, the Security Council decreed.",
            "UN SLE diamonds imposed announced",
        ),
        (
            "A committee of Lithuania's parliament came out against a ban on Russian grain.",
            "LTU RUS food_agriculture imposed rejected",
        ),
        (
            "A list read out by the Russian prime minister shuts out beef and pork from the European Union.",
            "RUS EU food_agriculture imposed in_force",
        ),
        (
            "A notification by the Danish trade ministry prohibits imports of gold from Mali.",
            "DNK MLI gold imposed in_force",
        ),
        (
            "Danish lawmakers are working on a bill that would allow the government to ban gold from Mali.",
            "DNK MLI gold imposed proposed",
        ),
        ("Danish deputies urged the government to stop arms sales to Mali.", "DNK MLI defence imposed proposed"),
    ],
)
def test_the_sentence_goes_before_the_topic(text: str, found: str) -> None:
    assert lines(text) == [found]
    assert sorted(lines(f"{BEFORE} {text}")) == sorted([TOLD, found])


def test_whose_request_is_met_is_not_hit() -> None:
    assert not [
        line for line in lines(f"{BEFORE} Norway imposed sanctions in response to Denmark's request.") if "DNK" in line
    ]
