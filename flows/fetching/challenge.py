"""Walls for robots, told from answers: what a site shows a program that it takes for a nuisance.

A challenge says nothing about news. Taking it for "no items" would turn a block into silence.
"""

import json
import re

from flows.fetching.response import Expect

_STATUS = {202: "accepted, but not answered", 403: "forbidden"}
_TITLES = re.compile(
    rb"<title>\s*(?:Just a moment\.\.\.|Pardon Our Interruption|Attention Required! \| Cloudflare|Access Denied\s*<"
    rb"|Federal Register :: Request Access)",
    re.I,
)
# scripts that also stand on pages that are let through: they tell a wall only where there is next to nothing else
_SCRIPTS = re.compile(
    rb"/cdn-cgi/challenge-platform/|cf-chl-|_Incapsula_Resource|Incapsula incident ID|captcha-delivery\.com"
    rb"|window\.gokuProps|px-captcha|/_sec/cp_challenge/",
    re.I,
)
_LITTLE = 20_000
_HEADERS = ("cf-mitigated", "x-amzn-waf-action")
_WITHIN = 100_000
_BLANK = b" \t\r\n\f\0\xef\xbb\xbf\xff\xfe"
_HTML = re.compile(rb"<!doctype\s+html|<(?:html|head|body|script|noscript|meta|title|iframe|form|center|h1)[\s>]", re.I)
_MARKUP = re.compile(rb"<(?:\?xml|!--|!doctype|[a-z][\w:.-]*)", re.I)


def why_challenged(status: int, headers: dict[str, str], body: bytes, expects: Expect) -> str | None:
    """Return what makes an answer a challenge, in words; None if it is none.

    Args:
        status: of the answer.
        headers: its headers, names in lower case.
        body: decompressed.
        expects: what was due.
    """
    if status in _STATUS:
        return f"status {status}: {_STATUS[status]}"
    for name in _HEADERS:
        if name in headers:
            return f"status {status} with {name}: {headers[name][:40]}"
    head = body[:_WITHIN]
    marks = _TITLES.search(head) or (_SCRIPTS.search(head) if len(body) < _LITTLE else None)
    if marks is not None:
        return f"status {status} with a page for robots ({marks[0].decode('latin-1')[:40]})"
    if status == 200 and expects in {Expect.XML, Expect.JSON, Expect.FEED, Expect.BINARY} and is_html(head):
        return f"an HTML page where {expects.in_words} was due"
    return None


def why_wrong_kind(body: bytes, expects: Expect) -> str | None:
    """Return why a body, which is no challenge, is not what was due either; None if it may be."""
    start = body[:2048].replace(b"\0", b"").lstrip(_BLANK)
    if expects in {Expect.ANY, Expect.BINARY}:
        return None
    if not start:
        return "an empty body"
    marked_up = _MARKUP.match(start) is not None
    if expects in {Expect.XML, Expect.HTML}:
        # pages are forgiven words before their markup, which is what a server's warnings look like
        found = marked_up or (expects is Expect.HTML and b"<" in body[:_WITHIN])
        return None if found else f"not {expects.in_words}"
    if expects is Expect.FEED and (marked_up or b"<" in start):
        return None
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return f"not {expects.in_words}"
    return None


def is_html(head: bytes) -> bool:
    """Return whether a body begins as a page does; XHTML counts, feeds with pages inside do not."""
    start = head.replace(b"\0", b"").lstrip(_BLANK)
    found = _HTML.search(start)
    if found is None:
        return False
    before = re.sub(
        rb"<\?xml[^>]{0,200}\?>|<!--.*?-->|<!doctype[^>]{0,300}>", b"", start[: found.start()], flags=re.S | re.I
    )
    return not before.strip(_BLANK)
