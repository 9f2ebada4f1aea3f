"""A mail -> its text as one article: a release or an alert that a press office sends. What is attached is not read.

The HTML part is read like a page's text, since newsletters' plain parts are often only "view in a browser".
"""

import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage, Message
from email.utils import getaddresses

from schemas.vocabulary import IssueKind
from transforms.articles.decoding import decode
from transforms.articles.nesting import is_too_deep
from transforms.articles.pages.body import fragment_text
from transforms.articles.record import Problem, RawArticle
from transforms.articles.words import normalise_newlines, one_line

_MOST_PARTS = 200
_LONGEST_HEADER = 2000  # the standard library takes minutes over longer ones
_MOST_COMMENTS = 20  # parentheses, which it climbs into
_LEAST = 40  # characters; a part with fewer is a line that points to the other one


def parse_mail(name: str, data: bytes) -> Iterator[RawArticle | Problem]:
    """Read a mail in Internet Message Format."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    if not message.keys():
        yield Problem(IssueKind.UNREADABLE, "no mail: it has no header", name, fatal=True)
        return
    texts = {"text/html": "", "text/plain": ""}
    attached: list[str] = []
    for part in _leaves(message):
        kind = part.get_content_type()
        if _is_attached(part) or kind not in texts:
            attached.append(_words(part.get_filename()) or kind)
        elif not texts[kind]:
            texts[kind] = _text(part, kind)
    if attached:
        message_words = f"not read: {len(attached)} attached; save them as files of their own to have them read"
        yield Problem(IssueKind.MALFORMED, message_words, name, words="; ".join(attached)[:200])
    formatted, plain = texts["text/html"], texts["text/plain"]
    text = formatted if len(formatted) >= max(_LEAST, len(plain) // 4) or not plain else plain
    if not text:
        yield Problem(IssueKind.EMPTY, "a mail without text", name, fatal=True)
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
    )


def _leaves(message: Message) -> Iterator[Message]:
    """Yield the parts that hold something, in order, without going into mails that are attached."""
    waiting, seen = [message], 0
    while waiting and seen < _MOST_PARTS:
        part, seen = waiting.pop(0), seen + 1
        inner = part.get_payload() if part.is_multipart() and part.get_content_maintype() == "multipart" else None
        if isinstance(inner, list):
            waiting[:0] = [one for one in inner if isinstance(one, Message)]
        else:
            yield part


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
