"""Mails that a press office sends, as they come."""

from email.message import EmailMessage
from email.mime.base import MIMEBase
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from mailbox import mbox
from pathlib import Path

import pytest

from schemas.vocabulary import IssueKind
from tests.articles.reading import failure, read, read_one

TEXT = "The European Union lifted its ban on the timber of the two states on Saturday, the office said in a release."
HEADERS = {
    "From": "=?utf-8?q?Press_Office_of_T=C3=BCrkiye?= <press@example.org>",
    "Subject": "=?utf-8?b?QmFuIGxpZnRlZDog4oCcbm8gbW9yZeKAnQ==?=",
    "Date": "Sat, 13 Dec 2025 10:00:00 +0100",
    "Message-ID": "<17@example.org>",
    "Archived-At": "<https://lists.example.org/17>",
    "Content-Language": "en",
}


def mail(body: str, subtype: str = "plain", **more: str) -> EmailMessage:
    message = EmailMessage()
    message.set_content(body, subtype=subtype)
    for name, words in {**HEADERS, **more}.items():
        del message[name]
        message[name] = words
    return message


@pytest.mark.parametrize("subtype", ["plain", "html"])
def test_mail_is_an_article(subtype: str) -> None:
    body = TEXT if subtype == "plain" else f"<html><body><p>{TEXT}</p></body></html>"
    article = read_one("a.eml", bytes(mail(body, subtype)))
    assert (article.title, article.text) == ("Ban lifted: “no more”", TEXT)
    assert (article.publisher, article.given_id) == ("Press Office of Türkiye", "<17@example.org>")
    assert (article.published, article.published_from) == ("Sat, 13 Dec 2025 10:00:00 +0100", "header")
    assert (article.url, article.language) == ("https://lists.example.org/17", "en")


def test_of_two_forms_the_one_that_says_something_is_read() -> None:
    message = mail("View this in your browser.")
    message.add_alternative(f"<p>{TEXT}</p><p>{TEXT}</p>", subtype="html")
    assert read_one("a.eml", bytes(message)).text == f"{TEXT}\n\n{TEXT}"
    other = mail(TEXT)
    other.add_alternative("<img src=x>", subtype="html")
    assert read_one("a.eml", bytes(other)).text == TEXT


def in_parts(kind: str, *parts: MIMEBase) -> MIMEMultipart:
    message = MIMEMultipart(kind)
    for part in parts:
        message.attach(part)
    return message


def test_text_behind_a_picture_is_read_too() -> None:
    """Some programs cut a text where a picture or an attachment stands in it."""
    first = "Dear subscribers, this is what was decided in the capitals today, and what it means for you."
    message = in_parts("mixed", MIMEText(first), MIMEImage(b"GIF89a", "gif"), MIMEText(TEXT))
    (article,), (problem,) = read("a.eml", bytes(message))
    assert article.text == f"{first}\n\n{TEXT}"
    assert problem.words == "image/gif"


def test_formatted_text_between_plain_ones_is_read_with_them() -> None:
    hello, end = "This is what the office said on Saturday, in its own words:", "Somebody, for the office that said it."
    both = in_parts("alternative", MIMEText("View this in your browser."), MIMEText(f"<p>{TEXT}</p>", "html"))
    message = in_parts("mixed", MIMEText(hello), in_parts("related", both), MIMEText(end))
    assert read_one("a.eml", bytes(message)).text == f"{hello}\n\n{TEXT}\n\n{end}"


def test_what_is_attached_is_named_and_not_read() -> None:
    message = mail(TEXT)
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="list.pdf")
    message.add_attachment("Another text.", filename="notes.txt")
    (article,), (problem,) = read("a.eml", bytes(message))
    assert article.text == TEXT
    assert (problem.kind, problem.fatal, problem.words) == (IssueKind.MALFORMED, False, "list.pdf; notes.txt")


def mailbox(folder: Path, *bodies: str) -> bytes:
    """Write a mailbox as the standard library does."""
    box = mbox(folder / "box")
    for number, body in enumerate(bodies):
        box.add(mail(body, **{"Subject": f"Release {number}", "Message-ID": f"<{number}@example.org>"}))
    box.close()
    return (folder / "box").read_bytes()


@pytest.mark.parametrize("name", ["a.eml", "a.mbox"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_each_mail_of_a_mailbox_is_an_article(tmp_path: Path, name: str, end: bytes) -> None:
    trap = f"{TEXT}\n\nFrom Monday on, at 10:00, ships may dock.\n\nFrom the office\nNote: all of it."
    data = mailbox(tmp_path, TEXT, trap, "The third.", TEXT).replace(b"\n", end)
    found, told = read(name, data)
    assert not told
    assert [(one.title, one.given_id, one.text) for one in found] == [
        ("Release 0", "<0@example.org>", TEXT),
        ("Release 1", "<1@example.org>", trap),
        ("Release 2", "<2@example.org>", "The third."),
        ("Release 3", "<3@example.org>", TEXT),
    ]
    lines = data.split(b"\n")
    assert [lines[(one.source_line or 0) - 1][:5] for one in found] == [b"From "] * 4
    assert len({one.source_line for one in found}) == 4


def test_mail_of_a_mailbox_that_has_no_text_is_told_where_it_stands(tmp_path: Path) -> None:
    found, (told,) = read("a.mbox", mailbox(tmp_path, TEXT, "", TEXT))
    assert [one.title for one in found] == ["Release 0", "Release 2"]
    assert (told.kind, told.fatal) == (IssueKind.EMPTY, True)
    assert 1 < (told.line or 0) < (found[1].source_line or 0)


def test_one_mail_behind_the_line_of_a_mailbox_is_one_article(tmp_path: Path) -> None:
    article = read_one("a.eml", mailbox(tmp_path, TEXT))
    assert (article.text, article.source_line) == (TEXT, None)


@pytest.mark.parametrize("encoding", ["iso-8859-9", "utf-8", "koi8-r"])
def test_charset_and_transfer_encoding_are_undone(encoding: str) -> None:
    words = "Санкции сняты" if encoding == "koi8-r" else "Türkiye lifted its ban"
    head = (
        b"Subject: a\nContent-Type: text/plain;\n charset="
        + encoding.encode()
        + b"\nContent-Transfer-Encoding: 8bit\n\n"
    )
    assert read("a.eml", head + words.encode(encoding))[0][0].text == words


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\n\nno header at all", IssueKind.UNREADABLE),
        (b"Subject: a\n\n", IssueKind.EMPTY),
        (b"Subject: a\nContent-Type: multipart/mixed; boundary=x\n\n--x\n--x--", IssueKind.EMPTY),
        (b"Subject: a\nContent-Type: text/html\n\n" + b"<div>" * 100_000, IssueKind.EMPTY),
    ],
)
def test_mail_without_text_is_a_problem(data: bytes, kind: IssueKind) -> None:
    assert failure("a.eml", data).kind == kind
