"""Text of PDF files: notices as authorities publish them, scans, and files that are none."""

import io

import pytest
from pypdf import PdfReader, PdfWriter

from schemas.vocabulary import IssueKind
from tests.articles.pdfs import pdf
from tests.articles.reading import failure, read_one

LINES = (
    "Ban on timber lifted",
    "13 December 2025",
    "The European Union lifted its ban on the timber of the two states on Satur-",
    "day and said that further steps would follow as soon as the talks in the",
    "capital end.",
    "Companies may sign contracts from Monday.",
)
TEXT = (
    "The European Union lifted its ban on the timber of the two states on Saturday and said that further steps would "
    "follow as soon as the talks in the capital end.\n\nCompanies may sign contracts from Monday."
)


def test_notice_is_read_with_its_broken_lines_joined() -> None:
    article = read_one("a.pdf", pdf(LINES, CreationDate="D:20251214101010Z"))
    assert (article.title, article.text) == ("Ban on timber lifted", TEXT)
    assert (article.published, article.published_from) == ("13 December 2025", "page_text")


def test_sentence_goes_on_over_a_page_with_a_number_between() -> None:
    assert read_one("a.pdf", pdf([*LINES[:4], "1"], [*LINES[4:], "Page 2 of 2"])).text == TEXT


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Notice 17", "Notice 17"),
        ("Microsoft Word - draft3.docx", "Ban on timber lifted"),
        ("", "Ban on timber lifted"),
    ],
)
def test_title_of_the_file_is_used_if_it_is_one(title: str, found: str) -> None:
    assert read_one("a.pdf", pdf(LINES, Title=title)).title == found


def test_day_on_which_the_file_was_made_stands_in() -> None:
    article = read_one("a.pdf", pdf(LINES[2:], CreationDate="D:20251214101010Z"))
    assert (article.published, article.published_from) == ("2025-12-14", "pdf_metadata")


def locked() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(LINES))))
    writer.encrypt("secret", algorithm="RC4-128")
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (pdf([], []), IssueKind.EMPTY, "2 pages without text: a scan"),
        (locked(), IssueKind.UNREADABLE, "password"),
        (pdf(LINES)[:300], IssueKind.UNREADABLE, ""),
        (b"%PDF-1.7 and nothing else", IssueKind.UNREADABLE, ""),
        (b"Subject: a mail", IssueKind.UNREADABLE, "no PDF"),
    ],
)
def test_what_has_no_text_is_told(data: bytes, kind: IssueKind, words: str) -> None:
    problem = failure("a.pdf", data)
    assert problem.kind == kind
    assert words in problem.message
