"""Reports that stand one behind the other in a text are read each by itself."""

from datetime import date

import pytest

from tests.coding.rows import extractor
from transforms.extract import Document

DAY = date(2004, 5, 14)

SYRIA = (
    "US shuts exports to Syria",
    "WASHINGTON - The United States on Thursday banned most exports to Syria, the Commerce Department said.\n\n"
    "Food and medicine may still be sold there. Traders in Aleppo shrugged.",
)
BURMA = (
    "Burma loses another year",
    "BRUSSELS, May 13 - EU ministers prolonged the arms embargo by twelve months. Rangoon called it an old song.",
)
TENNIS = ("Player banned for nine months", "PARIS (ANP) - The federation suspended the Frenchman over a failed test.")
HARARE = (
    "Ministers of Zimbabwe kept out",
    "Australia added 40 ministers of Zimbabwe to its travel ban, the foreign minister said in Canberra on Wednesday.",
)
Row = tuple[str | None, str | None, str, str, str | None]


def rows(text: str, title: str | None = None) -> list[Row]:
    found = extractor().claims(Document(title, text, DAY))
    return [(one.sender, one.target_country, one.sector, str(one.action), one.when.value) for one in found]


def one_behind_the_other(*reports: tuple[str, str], gap: str = "\n\n") -> str:
    return gap.join(part for report in reports for part in report)


@pytest.mark.parametrize("first", [SYRIA, BURMA, TENNIS])
@pytest.mark.parametrize("second", [SYRIA, BURMA, TENNIS, HARARE])
def test_reports_say_together_what_each_says_alone(first: tuple[str, str], second: tuple[str, str]) -> None:
    if first == second:
        return
    apart = [*rows(first[1], first[0]), *rows(second[1], second[0])]
    assert rows(f"{first[1]}\n\n{one_behind_the_other(second)}", first[0]) == apart


def test_a_dateline_alone_begins_a_report() -> None:
    untitled = BURMA[1].replace("embargo", "embargo on Burma")
    apart = [*rows(SYRIA[1], SYRIA[0]), *rows(untitled)]
    assert [(one[0], one[1]) for one in apart] == [("USA", "SYR"), ("EU", "MMR")]
    assert rows(f"{SYRIA[1]}\n\n{untitled}", SYRIA[0]) == apart


@pytest.mark.parametrize("gap", ["\n\n", "\n", "\n\n\n"])
def test_evidence_is_at_the_offsets_of_the_text(gap: str) -> None:
    document = Document("This week", one_behind_the_other(SYRIA, BURMA, HARARE, gap=gap), DAY)
    found = extractor().claims(document)
    assert {one.target_country for one in found} >= {"SYR", "MMR", "ZWE"}
    told = {
        "SYR": (SYRIA[0], "WASHINGTON - The"),
        "MMR": (BURMA[0], "BRUSSELS, May 13"),
        "ZWE": (HARARE[0], "Australia"),
    }
    for one in found:
        quoted = document.whole[one.evidence_start : one.evidence_end]
        assert quoted.startswith(told[str(one.target_country)])


@pytest.mark.parametrize("signs", ["* * *", "---", "_____", "• • •"])
def test_a_line_of_signs_parts_reports_on_other_lands(signs: str) -> None:
    other = "Italy said on Wednesday that its embargo on arms would be lifted. Cuba had asked Rome for that."
    about_mali = "Norway banned all exports of arms to Mali on Monday. Its minister said so in Oslo."
    assert rows(f"{about_mali}\n\n{signs}\n\n{other}") == [*rows(about_mali), *rows(other)]
    same = "The envoy said that Oslo would not stop there, and that timber was barred as well. Mali protested."
    assert {one[1] for one in rows(f"{about_mali}\n\n{signs}\n\n{same}")} == {"MLI"}


def test_a_note_above_a_dateline_is_no_report() -> None:
    text = "The day of the vote has been corrected in the third paragraph.\n\n" + BURMA[1].replace(
        "the arms", "its arms"
    )
    found = rows(text, "EU keeps arms from Burma")
    assert found == [("EU", "MMR", "defence", "extended", "2004-05-14")]


def test_a_line_between_parts_of_one_report_parts_nothing() -> None:
    text = (
        "The European Union on Thursday imposed sanctions on Belarus over the forced landing of an airliner.\n\n"
        "Minsk answers within hours\n\n"
        "It barred European carriers from its airspace. Potash exports were banned as well, Brussels added."
    )
    assert {one[1] for one in rows(text, "EU punishes Minsk")} >= {"BLR"}
    assert ("EU", "BLR", "potash", "imposed", "2004-05-13") in rows(text, "EU punishes Minsk")
