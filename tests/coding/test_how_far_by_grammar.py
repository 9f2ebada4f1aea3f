"""How far a change has come, by what governs it, whatever the change: nothing is decided that is only weighed."""

from datetime import date

import pytest

from tests.coding.rows import extractor
from transforms.extract import Document

CHANGES = [
    ("lift its ban on timber from Liberia", "lifting its ban on timber from Liberia", "LBR timber lifted"),
    ("ban imports of gold from Mali", "banning imports of gold from Mali", "MLI gold imposed"),
    ("ease sanctions on Cuba", "easing sanctions on Cuba", "CUB unspecified eased"),
    ("suspend its arms embargo on Sudan", "suspending its arms embargo on Sudan", "SDN defence suspended"),
    ("blacklist two Syrian banks", "blacklisting two Syrian banks", "SYR banking imposed"),
    ("tighten sanctions on Belarus", "tightening sanctions on Belarus", "BLR unspecified expanded"),
]
FRAMES = {
    "announced": [
        "Norway will {base}.",
        "Norway said on Monday that it will {base}.",
        "Norway has decided to {base}.",
        "Norway is to {base} next week.",
    ],
    "proposed": [
        "Norway may {base}.",
        "Norway is considering {gerund}.",
        "Norway plans to {base}.",
        "Norway threatened to {base}.",
        "The opposition in Oslo wants Norway to {base}.",
        "A bill that would have Norway {base} was introduced on Monday.",
        "If talks succeed, Norway will {base}.",
        "Norway offered to {base} once prisoners are freed.",
        "Norway is expected to {base}.",
        "Norway has not yet decided whether to {base}.",
        "Norway will decide on Monday whether to {base}.",
        "Norway is under pressure to {base}.",
    ],
    "rejected": [
        "Norway will not {base}.",
        "Norway refused to {base}.",
        "Norway has ruled out {gerund}.",
        "Norway has no plans to {base}.",
        "Norway's parliament voted against {gerund}.",
        "Norway will not {base} until prisoners are freed.",
        "Norway has no intention of {gerund}.",
    ],
}


@pytest.mark.parametrize(("status", "frame"), [(status, frame) for status in FRAMES for frame in FRAMES[status]])
def test_what_governs_a_change_says_how_far_it_has_come(status: str, frame: str) -> None:
    wrong = {}
    for base, gerund, row in CHANGES:
        text = frame.format(base=base, gerund=gerund)
        found = extractor().claims(Document(None, text, date(2018, 6, 14)))
        rows = [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.status}" for one in found]
        if rows != [f"NOR {row} {status}"]:
            wrong[text] = rows
    assert wrong == {}
