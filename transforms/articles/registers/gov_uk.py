"""gov.uk's content API (https://content-api.publishing.service.gov.uk): one page, and the history of its changes."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

import orjson

from transforms.articles.pages.body import fragment_text
from transforms.articles.registers.notice import words_of
from transforms.articles.words import join_lines


class NoContent(ValueError):  # noqa: N818 - reads as what happened
    """An answer that is no page of gov.uk; the message says why."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change that the publisher made known: when, aware UTC, and in which words."""

    at: datetime
    note: str

    @property
    def version(self) -> str:
        """A hash of its words."""
        return hash_of(self.note)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A page: ``changed`` is when it was last changed so that readers should know, not when it was last touched.

    ``changes`` are newest first, without the first publication; ``withdrawal`` says why the page holds no more.
    ``attachments`` have ``title``, ``url`` and ``content_type``; ``parts`` are the paths of those that are pages.
    """

    path: str
    title: str
    text: str
    changed: str | None
    publisher: str | None
    language: str | None
    document_type: str | None
    changes: list[Change]
    withdrawal: Change | None
    attachments: list[dict[str, str]]
    parts: list[str]


def read_content(data: bytes, url: str) -> Content:
    """Read an answer of the content API.

    Args:
        data: the JSON.
        url: where it was received from, from which the addresses of attachments count.

    Raises:
        NoContent: no JSON, or without a path and a title.
    """
    try:
        page = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise NoContent(f"no JSON: {error.msg}") from error
    if not isinstance(page, dict):
        raise NoContent("no page of gov.uk: no object")
    path, title = words_of(page.get("base_path")), words_of(page.get("title"))
    if path is None or not path.startswith("/") or title is None:
        raise NoContent("no page of gov.uk: without base_path and title")
    details = _object(page.get("details"))
    files = [one for one in _objects(details.get("attachments")) if words_of(one.get("title")) and one.get("url")]
    return Content(
        path=path,
        title=title,
        text="\n\n".join(_paragraphs(page, details)),
        changed=words_of(page.get("public_updated_at")),
        publisher=_publisher(_object(page.get("links"))),
        language=words_of(page.get("locale")),
        document_type=words_of(page.get("document_type")),
        changes=sorted(_changes(details), key=lambda one: one.at, reverse=True)[:-1],
        withdrawal=_withdrawal(_object(page.get("withdrawn_notice"))),
        attachments=[_attachment(one, url) for one in files],
        parts=[str(one["url"]) for one in files if one.get("attachment_type") == "html" and _is_path(one["url"])],
    )


def hash_of(words: str) -> str:
    """Return a short hash of a text."""
    return hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=10).hexdigest()


def _paragraphs(page: Mapping[str, Any], details: Mapping[str, Any]) -> Iterator[str]:
    description = words_of(page.get("description"))
    if description is not None:
        yield description
    if isinstance(details.get("body"), str) and (text := fragment_text(details["body"])):
        yield text
    for part in _objects(details.get("parts")):
        title = words_of(part.get("title"))
        if title is not None:
            yield title
        if isinstance(part.get("body"), str) and (text := fragment_text(part["body"])):
            yield text


def _changes(details: Mapping[str, Any]) -> Iterator[Change]:
    for one in _objects(details.get("change_history")):
        change = _change(one.get("public_timestamp"), one.get("note"))
        if change is not None:
            yield change


def _withdrawal(said: Mapping[str, Any]) -> Change | None:
    explanation = said.get("explanation")
    words = fragment_text(explanation) if isinstance(explanation, str) else None
    return _change(said.get("withdrawn_at"), words)


def _change(at: object, note: object) -> Change | None:
    if not isinstance(at, str) or not isinstance(note, str):
        return None
    text = "\n\n".join(join_lines(note))
    try:
        moment = datetime.fromisoformat(at)
        moment = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return Change(moment, text) if text else None


def _publisher(links: Mapping[str, Any]) -> str | None:
    for name in ("primary_publishing_organisation", "organisations"):
        for one in _objects(links.get(name)):
            title = words_of(one.get("title"))
            if title is not None:
                return title
    return None


def _attachment(said: Mapping[str, Any], url: str) -> dict[str, str]:
    try:
        address = urljoin(url, str(said["url"]))
    except ValueError:
        address = str(said["url"])
    kind = words_of(said.get("content_type")) or ("text/html" if said.get("attachment_type") == "html" else None)
    return {"title": words_of(said["title"]) or "", "url": address, **({"content_type": kind} if kind else {})}


def _is_path(url: object) -> bool:
    return isinstance(url, str) and url.startswith("/") and not url.startswith("//")


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _objects(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
