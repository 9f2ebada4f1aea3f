"""Texts in capitals throughout are read in the letters that other texts have."""

from datetime import date

import pytest

from tests.coding.rows import extractor
from transforms.extract import Document
from transforms.reading.text.capitals import Capitals

WIRE = (
    "WASHINGTON, OCT 26 - A WEEK AFTER THE NAVY SHELLED TWO PLATFORMS PRESIDENT REAGAN ON MONDAY PROHIBITED ALL "
    'IMPORTS FROM IRAN. "IT MAY BE A LONG AUTUMN," SPOKESMAN FRED HOLLOW SAID. IN MAY IT SOLD TURKEY\'S WHEAT.\n\n'
    "THE SECURITY COUNCIL LIFTED ITS BAN ON TIMBER FROM LIBERIA LAST MAY, AS BRITAIN HAD ASKED."
)


def lowered(text: str) -> str:
    return extractor().capitals.lowered(text)


def test_names_and_heads_of_sentences_keep_a_capital() -> None:
    text = lowered(WIRE)
    assert "President Reagan on Monday prohibited all imports from Iran. " in text
    assert '"It may be a long autumn," Spokesman Fred Hollow said. In May it sold Turkey\'s wheat.' in text
    assert "The Security Council lifted its ban on timber from Liberia last May, as Britain had asked." in text


def test_every_letter_stays_in_its_place() -> None:
    assert lowered(WIRE).upper() == WIRE
    odd = "STRASSE ẞ İSTANBUL ŒUVRE ǅ " * 9
    assert len(lowered(odd)) == len(odd)


@pytest.mark.parametrize("text", ["", "EU LIFTS BAN", WIRE.lower(), WIRE[:60] + WIRE[60:].lower(), "1987 " * 90])
def test_other_texts_are_left_as_they_are(text: str) -> None:
    assert lowered(text) == text


def test_without_names_nothing_is_known_of_letters() -> None:
    assert Capitals().lowered(WIRE) == WIRE


def test_a_wire_in_capitals_says_what_it_says_in_small_letters() -> None:
    found = extractor().claims(Document("REAGAN BANS IRANIAN IMPORTS", WIRE, date(1987, 10, 27)))
    rows = {(one.sender, one.target_country, one.sector, str(one.action), one.when.value) for one in found}
    assert rows == {
        ("USA", "IRN", "unspecified", "imposed", "1987-10-26"),
        ("UN", "LBR", "timber", "lifted", "1987-05"),
    }


def test_evidence_is_quoted_as_it_came() -> None:
    document = Document(None, WIRE, date(1987, 10, 27))
    quoted = {document.whole[one.evidence_start : one.evidence_end] for one in extractor().claims(document)}
    assert all(quote == quote.upper() and quote in WIRE for quote in quoted)
    assert quoted
