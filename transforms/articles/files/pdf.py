"""The text of a PDF file -> one article. A scan, which is images of pages, has none, and is told.

pypdf reads it: in Python alone, under the BSD licence, with bounds of its own on what is decompressed. Lines that the
page broke are joined; the day stands in the first lines, else in the file's own data, which is when it was made.
"""

import io
import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from schemas.vocabulary import IssueKind
from transforms.articles.dates import find_published
from transforms.articles.pages.chrome import without_chrome
from transforms.articles.record import Problem, RawArticle
from transforms.articles.words import one_line

if TYPE_CHECKING:
    from pypdf import PdfReader

_MOST_PAGES = 400
_LONGEST = 2_000_000
_HEAD_LINES = 12
_LONGEST_TITLE = 300
_NO_TITLE = re.compile(r"(?:microsoft word - .*|untitled.*|.*\.(?:docx?|pdf|indd|dotx?|rtf))", re.I)
_MADE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_PAGE_NUMBER = re.compile(r"(?:page |seite |p\. ?)?\d{1,4}(?: ?(?:/|of|von) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]", re.I)
_HYPHEN = re.compile(r"[^\W\d_]-$")


def parse_pdf(name: str, data: bytes) -> Iterator[RawArticle | Problem]:
    """Read a PDF file as one article."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is damaged is told below, once
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            yield Problem(IssueKind.UNREADABLE, "a PDF file with a password", name, fatal=True)
            return
        n_pages = len(reader.pages)
        told = _metadata(reader)
        pages = [page for number in range(min(n_pages, _MOST_PAGES)) if (page := reader.pages[number].extract_text())]
    except Exception as error:  # noqa: BLE001 - of a damaged file it raises all there is
        yield Problem(IssueKind.UNREADABLE, f"not a PDF file that can be read: {error}", name, fatal=True)
        return
    lines = _lines(pages)
    if not lines:
        message = f"{n_pages} pages without text: a scan, which must go through character recognition first"
        yield Problem(IssueKind.EMPTY, message, name, fatal=True)
        return
    if n_pages > _MOST_PAGES:
        yield Problem(IssueKind.TOO_LARGE, f"{n_pages} pages, of which the first {_MOST_PAGES} are read", name)
    title, made = _title(told["/Title"]) or lines[0][:_LONGEST_TITLE], _made(told["/CreationDate"])
    paragraphs = _paragraphs(lines)
    text = "\n\n".join(without_chrome(paragraphs, {title.casefold()}) or paragraphs)
    written = next((found for line in lines[:_HEAD_LINES] if (found := find_published(line)) is not None), None)
    yield RawArticle(
        title=title,
        published=written or made,
        published_from=None if (written or made) is None else "page_text" if written else "pdf_metadata",
        also_published=((made, "pdf_metadata"),) if written and made else (),
        text=text[:_LONGEST],
        source_path=name,
    )


def _lines(pages: list[str]) -> list[str]:
    found = []
    for page in pages:
        lines = [one_line(line.encode("utf-8", "replace").decode()) for line in page.split("\n")]
        found += [line for line in lines if line and _PAGE_NUMBER.fullmatch(line) is None]
    return found


def _paragraphs(lines: list[str]) -> list[str]:
    """Return the lines joined where a page broke them: where a long line ends without a stop, the next goes on."""
    longest = max(map(len, lines))
    paragraphs: list[str] = []
    goes_on = False
    for line in lines:
        if goes_on and _HYPHEN.search(paragraphs[-1]) and line[0].islower():
            paragraphs[-1] = paragraphs[-1][:-1] + line
        elif goes_on:
            paragraphs[-1] += f" {line}"
        else:
            paragraphs.append(line)
        # the last line of a paragraph is short, or ends with a stop
        goes_on = len(line) > longest * 0.6 if line[-1] not in ".!?:;" else len(line) > longest * 0.85
    return paragraphs


def _metadata(reader: "PdfReader") -> dict[str, str]:
    """Return title and day of making as the file states them; empty where it does not."""
    stated = reader.metadata
    return {key: str((stated.get(key) if stated is not None else None) or "") for key in ("/Title", "/CreationDate")}


def _title(stated: str) -> str | None:
    words = one_line(stated)
    return None if not words or _NO_TITLE.fullmatch(words) else words[:_LONGEST_TITLE]


def _made(stated: str) -> str | None:
    found = _MADE.match(stated)
    return None if found is None else "-".join(found.groups())
