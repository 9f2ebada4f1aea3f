"""Sectors listed without "and": a parent beside its parts, key points told by semicolons, the sectors of a country."""

import pytest

from tests.coding.test_sectors_told_beside import told

SENTENCES = [
    ("Norway lifted its sanctions on Iranian banks, insurance and shipping.",
     {"IRN banking lifted", "IRN insurance lifted", "IRN shipping lifted"}),
    ("The UK suspended its sanctions on Syria's financial services, energy and transport sectors.",
     {"SYR banking suspended", "SYR energy suspended", "SYR unspecified suspended"}),
    ("The EU adopted its sixth package against Russia. Key elements: an import ban on crude oil; a ban on insuring "
     "tankers; the suspension of three broadcasters.",
     {"RUS unspecified expanded", "RUS oil imposed", "RUS insurance imposed", "RUS media imposed"}),
    ("Under the amendments announced on Monday by Norway, exports to Russia of chemicals and quantum computers are "
     "prohibited.",
     {"RUS chemicals imposed", "RUS technology imposed"}),
    ("The minister spoke on sanctions against Mali. Key points: jobs, exports of cotton, and a ban on smoking.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_each_listed_sector_is_hit(text: str, expected: set[str]) -> None:
    assert told(text) == expected
