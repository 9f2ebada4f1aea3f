"""A saved HTML page -> one article: what JSON-LD says, then ``meta`` and visible elements, then the page's text."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from schemas.vocabulary import IssueKind
from transforms.articles.decoding import decode
from transforms.articles.nesting import MOST, is_too_deep
from transforms.articles.pages.article import Shown, find_article
from transforms.articles.pages.body import by_trafilatura, fragment_text
from transforms.articles.pages.dates import best_date, element_dates, is_date, meta_dates, visible_dates
from transforms.articles.pages.head import Head
from transforms.articles.pages.json_ld import Described, read_json_ld
from transforms.articles.pages.no_article import why_no_article
from transforms.articles.pages.number_order import as_one_reading, is_month_first
from transforms.articles.pages.page_code import emptied
from transforms.articles.pages.parser import tree_of
from transforms.articles.pages.state import date_in_state, read_state
from transforms.articles.pages.walls import wall_beside, wall_instead, without_wall
from transforms.articles.record import Problem, RawArticle
from transforms.articles.urls import canonical_url, identity_key
from transforms.articles.words import join_lines

_CHARSET = re.compile(rb"<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.I)
_XML_CHARSET = re.compile(rb"^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{1,40})", re.I)
_CHARSET_WITHIN = 4096
_MARKUP = re.compile(r"<(?:!doctype|html|head|body|article|main|section|div|p|h1|table|span|br|ul)\b", re.I)
_LITTLE = 200  # characters; less is a page whose text we failed to find
_POORER = 1.3  # the page's text is poorer if JSON-LD's is this much longer; small differences are captions and headings


def parse_html(
    name: str, data: bytes, charset: str | None = None, title: str | None = None
) -> Iterator[RawArticle | Problem]:
    """Read a page as one article.

    Args:
        name: its path or address.
        data: its content.
        charset: what its server says, which goes before what the page says.
        title: what the listing says that led to it, which tells the headline from the names round it.
    """
    decoded = decode(data, charset or declared_charset(data))
    page = decoded.text.replace("\0", "") if "\0" in decoded.text else decoded.text
    if _MARKUP.search(page) is None:
        yield Problem(IssueKind.UNREADABLE, "no HTML: not one element that a page has", name, fatal=True)
        return
    markup = page.encode("utf-8", "replace")
    bare = emptied(markup)
    if bare.count(b"<") > MOST and is_too_deep(page):
        yield Problem(IssueKind.TOO_LARGE, f"elements lie more than {MOST:,} deep in each other", name, fatal=True)
        return
    if decoded.complaint is not None:
        yield Problem(IssueKind.BAD_ENCODING, decoded.complaint, name)
    tree = tree_of(bare)
    head = Head(tree, page)
    told = head.meta("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "title", "headline")
    described = read_json_ld(markup, [one for one in (told, tree.title) if one is not None])
    at = name if "://" in name else next(head.urls(), None)
    tree.month_first = is_month_first((one.words for one in tree.blocks), head.language(), at)
    shown = find_article(tree, [described.headline, told], title, [described.publisher, *head.names()])
    title = shown.title
    text = _text(described, shown.text)
    is_stub = described.paid and text != ""  # there is no more of it to be found
    if len(text) < _LITTLE and described.body is None and not is_stub:
        other = by_trafilatura(page, shown.titles)
        text = other if len(other) > 2 * len(text) else text
    kept = read_state(page, shown.titles) if len(text) < _LITTLE and described.body is None else None
    if kept is not None:
        title, text = described.headline or kept.title, kept.text
    wall = wall_instead(tree, described, title, text) or why_no_article(tree, described, title, text)
    if wall is not None or not text:
        kind, message = wall or (IssueKind.EMPTY, "no article text on the page")
        yield Problem(kind, message, name, fatal=True)
        return
    walled = wall_beside(tree, described, text)
    if walled is not None:
        text = without_wall(text) or text
    published, published_from = best_date(_dates(described, shown))
    if published is None or published_from == "json_ld_modified":
        in_data = kept.published if kept is not None else date_in_state(page, shown.titles)
        published, published_from = (in_data, "page_text") if in_data is not None else (published, published_from)
    others = [one for one in _stated_dates(described, shown) if one != (published, published_from) and is_date(one[0])]
    yield RawArticle(
        url=_url(described, head),
        publisher=described.publisher or head.publisher(),
        title=title,
        published=published,
        published_from=published_from,
        also_published=tuple(others),
        walled=walled,
        language=head.language() or described.language,
        text=text,
        source_path=name,
        credits=(
            *described.credits,
            *(one for one in (head.meta("author", "article:author", "byl"),) if one is not None),
        ),
    )


def declared_charset(data: bytes) -> str | None:
    """Return the encoding that a page says it is in."""
    beginning = data[:_CHARSET_WITHIN]
    found = _CHARSET.search(beginning) or _XML_CHARSET.search(beginning)
    return None if found is None else found[1].decode("ascii", "replace")


def _text(described: Described, page_text: str) -> str:
    """Return the fuller of the page's text and JSON-LD's, the page's if they are alike since it has paragraphs."""
    body = described.body
    if body is None or len(body) < _POORER * len(page_text):
        return page_text
    text = fragment_text(body) if "<" in body else "\n\n".join(join_lines(body))
    return text if len(text) >= _POORER * len(page_text) else page_text


def _dates(described: Described, shown: Shown) -> Iterator[tuple[str, str]]:
    """Yield (date as written, where it was found), surest first."""
    yield from _stated_dates(described, shown)
    for words, found_in in visible_dates(shown.regions, shown.headline, shown.first):
        yield as_one_reading(words, month_first=shown.regions.tree.month_first), found_in
    if described.modified is not None:
        yield described.modified, "json_ld_modified"


def _stated_dates(described: Described, shown: Shown) -> Iterator[tuple[str, str]]:
    """Yield the dates that the mark-up says are those of publication."""
    if described.published is not None:
        yield described.published, "json_ld"
    yield from ((words, "meta") for words in meta_dates(shown.regions.tree))
    yield from ((words, "time_element") for words in element_dates(shown.regions, shown.headline))


def _url(described: Described, head: Head) -> str | None:
    """Return the first address that names an article rather than a front page, completed if it is relative."""
    addresses = [*head.urls(), *([described.url] if described.url is not None else [])]
    bases = [words for words in (head.base(), *addresses) if words is not None and canonical_url(words) is not None]
    for words in addresses:
        try:
            whole = urljoin(bases[0], words) if bases else words
        except ValueError:
            continue
        if identity_key(whole) is not None:
            return whole
    return next((words for words in addresses if canonical_url(words) is not None), None)
