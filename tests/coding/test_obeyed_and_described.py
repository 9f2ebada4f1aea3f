"""What forbids firms to obey others' sanctions, and what becomes of assets that are frozen, are no measures."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    "text",
    [
        "The EU forbade its companies to obey the American sanctions on Iran.",
        "Mexican firms are prohibited from complying with the US embargo on Cuba, the ministry said.",
        "The EU on Tuesday brought in rules that forbid its banks to comply with American sanctions on Cuba.",
        "Canada barred banks from heeding the American sanctions on Cuba.",
    ],
)
def test_who_may_not_obey_others_hits_nobody(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("To comply with UN sanctions, China barred imports of coal from North Korea.", "CHN PRK coal"),
        ("The EU banned exports of arms to Mali to comply with the sanctions of the Council.", "EU MLI defence"),
        ("The Treasury blacklisted three Turkish banks that failed to comply with its sanctions.", "USA TUR banking"),
    ],
)
def test_who_acts_so_as_to_obey_does(text: str, row: str) -> None:
    assert lines(text) == [f"{row} imposed in_force"]


def test_what_becomes_of_frozen_assets_freezes_nothing() -> None:
    assert lines("Libyan assets frozen in London were worth a billion dollars.") == []
    assert lines("Iranian money frozen abroad is to be paid out.") == []


def test_who_froze_them_and_when_does() -> None:
    assert lines("Libyan assets blocked by the United States were worth a billion dollars.") == [
        "USA LBY banking imposed in_force"
    ]
    assert lines("Libyan assets frozen in London on Monday were worth a billion dollars.") == [
        "GBR LBY banking imposed in_force"
    ]
