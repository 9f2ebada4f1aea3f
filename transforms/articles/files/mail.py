"""A mail -> its text as one article: a release or an alert that a press office sends. What is attached is not read.

The HTML part is read like a page's text, since newsletters' plain parts are often only "view in a browser". A mailbox,
many mails in a file, gives an article for each. It is taken apart here rather than by the standard library, which opens
files itself, and takes every line of a text that begins with "From" for another mail.
"""

import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from email.message import EmailMessage, Message
from email.utils import getaddresses

from schemas.vocabulary import IssueKind
from transforms.articles.decoding import decode
from transforms.articles.nesting import is_too_deep
from transforms.articles.pages.body import fragment_text
from transforms.articles.record import Problem, RawArticle
from transforms.articles.words import normalise_newlines, one_line

_MOST_PARTS = 200
_DEEPEST = 50
_LONGEST_HEADER = 2000  # the standard library takes minutes over longer ones
_MOST_COMMENTS = 20  # parentheses, which it climbs into
_LEAST = 40  # characters; a part with fewer is a line that points to the other one
_BEGINS = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From (?:-?[ \t]*|[^\r\n]*\d:\d\d[^\r\n]*)\r?\n(?=[!-9;-~]+:)")
_QUOTED = re.compile(rb"^>(?=>*From )", re.M)


def parse_mail(name: str, data: bytes) -> Iterator[RawArticle | Problem]:
    """Read a mail in Internet Message Format, or a mailbox of them."""
    begins = [found.start() for found in _BEGINS.finditer(data)]
    if len(begins) < 2 or begins[0] > 0:
        yield from _parse_one(name, data, None)
        return
    line = 1
    for start, end in zip(begins, [*begins[1:], len(data)], strict=True):
        yield from _parse_one(name, _QUOTED.sub(b"", data[start:end]), line)
        line += data.count(b"\n", start, end)


def _parse_one(name: str, data: bytes, line: int | None) -> Iterator[RawArticle | Problem]:
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    if not message.keys():
        yield Problem(IssueKind.UNREADABLE, "no mail: it has no header", name, line, fatal=True)
        return
    body = _Body()
    text, _ = body.of(message)
    if body.attached:
        message_words = f"not read: {len(body.attached)} attached; save them as files of their own to have them read"
        yield Problem(IssueKind.MALFORMED, message_words, name, line, words="; ".join(body.attached)[:200])
    if not text:
        yield Problem(IssueKind.EMPTY, "a mail without text", name, line, fatal=True)
        return
    date = _words(message["date"])
    yield RawArticle(
        given_id=_words(message["message-id"]),
        url=_address(message["archived-at"]),
        publisher=_sender(message),
        title=_words(message["subject"]),
        published=date,
        published_from="header" if date else None,
        language=_words(message["content-language"]),
        text=text,
        source_path=name,
        source_line=line,
    )


class _Body:
    """Reads the text of a mail part by part; ``attached`` are those that are left, by their names."""

    def __init__(self) -> None:
        self.attached: list[str] = []
        self._n_left = _MOST_PARTS

    def of(self, part: Message, depth: int = 0) -> tuple[str, bool]:
        """Return the text of a part with all parts in it, and whether any of it was formatted.

        Parts are read one after another, since some programs cut a text where a picture stands in it; of alternatives
        one is. Mails that are attached are not gone into.
        """
        kind, inner = part.get_content_type(), part.get_payload()
        self._n_left -= 1
        if self._n_left < 0 or depth > _DEEPEST:
            self.attached.append(_words(part.get_filename()) or kind)
        elif isinstance(inner, list) and kind.startswith("multipart/"):
            read = [self.of(one, depth + 1) for one in inner if isinstance(one, Message)]
            return _choice(read) if kind == "multipart/alternative" else _joined(read)
        elif kind not in ("text/html", "text/plain") or _is_attached(part):
            self.attached.append(_words(part.get_filename()) or kind)
        else:
            return _text(part, kind), kind == "text/html"
        return "", False


def _choice(read: Sequence[tuple[str, bool]]) -> tuple[str, bool]:
    """Return the formatted one of the alternatives, or the plain one where that has hardly a word."""
    formatted, plain = (
        next((text for text, is_html in read if is_html is wanted and text), "") for wanted in (True, False)
    )
    is_read = len(formatted) >= max(_LEAST, len(plain) // 4) or not plain
    return (formatted, True) if is_read else (plain, False)


def _joined(read: Sequence[tuple[str, bool]]) -> tuple[str, bool]:
    """Return texts that follow each other; what stands in another of them too is there for programs of another kind."""
    lines = [one_line(text) for text, _ in read]
    kept = [
        (text, is_html)
        for at, (text, is_html) in enumerate(read)
        if text
        and not any(
            lines[at] in other and (lines[at] != other or by < at) for by, other in enumerate(lines) if by != at
        )
    ]
    return "\n\n".join(text for text, _ in kept), any(is_html for _, is_html in kept)


def _is_attached(part: Message) -> bool:
    return str(part.get("content-disposition") or "").strip().lower().startswith("attachment")


def _text(part: Message, kind: str) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    charset = part.get_param("charset")
    words = decode(data, None if charset is None else str(charset)).text.replace("\0", "")
    if kind == "text/html":
        return "" if is_too_deep(words) else fragment_text(words)
    return normalise_newlines(words).strip()


def _words(value: object) -> str | None:
    """Return a header's words: encoded words are decoded, folded lines joined."""
    if value is None:
        return None
    holder = EmailMessage(policy=email.policy.default)
    line = one_line(str(value)[:_LONGEST_HEADER])
    try:
        holder["subject"] = line
        decoded = str(holder["subject"])
    except (ValueError, LookupError, IndexError, AttributeError, TypeError):
        decoded = line
    return one_line(decoded) or None


def _sender(message: Message) -> str | None:
    """Return who sends it: the name, or the host where there is none."""
    sender = str(message["from"] or "")[:_LONGEST_HEADER]
    for name, address in getaddresses([sender]) if sender.count("(") <= _MOST_COMMENTS else ():
        words = _words(name) or _words(address.rpartition("@")[2])
        if words is not None:
            return words
    return None


def _address(value: object) -> str | None:
    words = (_words(value) or "").strip("<> ")
    return words if words.startswith(("http://", "https://")) else None
