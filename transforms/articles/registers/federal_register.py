"""One page of the Federal Register's API (https://www.federalregister.gov/developers/documentation/api/v1)."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson

from transforms.articles.registers.notice import list_of_words, notice_json, words_of

FIELDS = (
    "abstract", "action", "agencies", "body_html_url", "cfr_references", "citation", "correction_of", "dates",
    "docket_ids", "document_number", "effective_on", "executive_order_number", "html_url", "pdf_url",
    "proclamation_number", "publication_date", "raw_text_url", "signing_date", "subtype", "title", "type",
)  # fmt: skip
"""What is asked for of each document."""


class NoPage(ValueError):  # noqa: N818 - reads as what happened
    """An answer that is no page of documents; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One document of the Register; ``texts`` are the addresses of its full text, best first, and may be none."""

    number: str
    published: date
    title: str
    url: str
    abstract: str | None
    texts: tuple[str, ...]
    notice: str | None

    @property
    def key(self) -> str:
        """What identifies it: numbers were given out twice before 2016."""
        return f"{self.number} {self.published}"

    @property
    def version(self) -> str:
        """A hash of all that is said of it."""
        words = "\x1f".join((self.title, self.url, self.abstract or "", *self.texts, self.notice or ""))
        return hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=10).hexdigest()


@dataclass(frozen=True, slots=True)
class Page:
    """A page of results: how many the whole query has, those of this page, and what of them cannot be read."""

    count: int
    n_results: int
    documents: list[Document]
    faults: list[str]
    next: str | None


def read_page(data: bytes) -> Page:
    """Read a page of results.

    Raises:
        NoPage: no JSON, or without what a page has; a query without results has no list of them.
    """
    try:
        page = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise NoPage(f"no JSON: {error.msg}") from error
    count = page.get("count") if isinstance(page, dict) else None
    if not isinstance(count, int):
        said = words_of(str(page.get("errors"))) if isinstance(page, dict) and page.get("errors") else "no count"
        raise NoPage(f"no page of documents: {said}")
    results = page.get("results", [] if count == 0 else None)
    if not isinstance(results, list):
        raise NoPage(f"no page of documents: {count} are announced, and none is there")
    faults: list[str] = []
    documents = list(_documents(results, faults))
    return Page(count, len(results), documents, faults, words_of(page.get("next_page_url")))


def _documents(results: list[Any], faults: list[str]) -> Iterator[Document]:
    for number, result in enumerate(results, start=1):
        try:
            yield _document(result if isinstance(result, dict) else {})
        except ValueError as error:
            faults.append(f"result {number} is left out: {error}")


def _document(said: Mapping[str, Any]) -> Document:
    texts = (words_of(said.get("raw_text_url")), words_of(said.get("body_html_url")))
    return Document(
        number=_required(said, "document_number"),
        published=date.fromisoformat(_required(said, "publication_date")),
        title=_required(said, "title"),
        url=_required(said, "html_url"),
        abstract=words_of(said.get("abstract")),
        texts=tuple(one for one in texts if one is not None),
        notice=notice_json(_facts(said)),
    )


def _facts(said: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "document_number": words_of(said.get("document_number")),
        "citation": words_of(said.get("citation")),
        "document_type": words_of(said.get("subtype")) or words_of(said.get("type")),
        "action": words_of(said.get("action")),
        "dates": words_of(said.get("dates")),
        "effective_on": words_of(said.get("effective_on")),
        "signed_on": words_of(said.get("signing_date")),
        "executive_order": words_of(said.get("executive_order_number")),
        "proclamation": words_of(said.get("proclamation_number")),
        "docket_ids": list_of_words(said.get("docket_ids")),
        "cfr_references": [f"{one['title']} CFR {one['part']}" for one in _objects(said, "cfr_references", "part")],
        "agencies": [words for one in _objects(said, "agencies", "name") if (words := words_of(one["name"]))],
        # an address of the API, the corrected document's number last
        "corrects": (words_of(said.get("correction_of")) or "").rpartition("/")[2].removesuffix(".json"),
        "pdf_url": words_of(said.get("pdf_url")),
    }


def _objects(said: Mapping[str, Any], name: str, wanted: str) -> list[dict[str, Any]]:
    """Return the objects of a list that have a field, and a title where it is a part of something."""
    found = said.get(name)
    needed = {wanted, "title"} if wanted == "part" else {wanted}
    return [one for one in found if isinstance(one, dict) and needed <= one.keys()] if isinstance(found, list) else []


def _required(said: Mapping[str, Any], name: str) -> str:
    words = words_of(said.get(name))
    if words is None:
        raise ValueError(f"it has no {name}")
    return words
