"""Markup -> tree, in one pass: the parser calls, and nothing walks a tree, however deep it is."""

import re
from collections.abc import Mapping

from lxml import etree

from transforms.articles.page_code import emptied
from transforms.articles.page_names import furniture, is_hidden, is_title, normal_name
from transforms.articles.page_tree import Block, Element, Tree
from transforms.articles.words import one_line

_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "o:p", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr",
))  # fmt: skip
_VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
))  # fmt: skip
_UNSEEN = frozenset((
    "script", "style", "template", "svg", "select", "textarea", "button", "iframe", "noscript", "object", "canvas",
    "map", "audio", "video", "head", "datalist", "option", "amp-sidebar",
))  # fmt: skip
_LOOSE = frozenset({"div", "header", "section", "footer", "li", "ul", "main", "article"})
_HEAD = frozenset({"meta", "link", "base", "html", "title"})
_COUNTED = frozenset({"a", "b", "strong", "big", "font", "pre"})
_NOTHING: Mapping[str, str] = {}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LARGE = re.compile(r"\+|[4-7]")
_WITHOUT_FLOW = re.compile(r"\bdisplay: ?none\b|\bvisibility: ?hidden\b")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WIDE_COUNTS = 2.5  # letters for which one character of Chinese, Japanese or Korean stands
_END_OF_PARAGRAPH = "\u2029"


def read_tree(page: str) -> Tree:
    """Return the parts of a page. Markup of any kind gives some."""
    builder = _Builder()
    parser = etree.HTMLParser(target=builder, encoding="utf-8", huge_tree=True)
    parser.feed(emptied(page.encode("utf-8", "replace")))
    try:
        parser.close()
    except (etree.LxmlError, AssertionError):  # what was parsed up to a fault stands
        builder.close()
    return builder.tree


class _Builder:
    """What lxml's parser calls."""

    def __init__(self) -> None:
        self.tree = Tree()
        self._open: list[Element] = []
        self._text: list[str] = []
        self._linked = self._bold = self._links = 0
        self._n_linked = self._n_bold = self._n_hidden = self._n_pre = 0
        self._n_breaks = 0
        self._in_title, self._text_of_title = False, ""
        self._was_end = ""

    def start(self, tag: str, given: Mapping[str, str]) -> None:
        """Open an element."""
        was_end, self._was_end = self._was_end, ""
        if tag in _HEAD:
            self._head(tag, given)
        if tag == "br":
            self._flush()
            self._n_breaks += 1
            return
        block = tag not in _INLINE
        if block:
            self._flush()
            self._n_breaks = 2
        parent = self._open[-1] if self._open else None
        given = given or _NOTHING  # the parser's own is slow to ask
        element = Element(tag, given, parent, len(self._open), first=len(self.tree.blocks))
        element.last = element.first
        if given:
            element.name = normal_name(given.get("class"), given.get("id"))
            element.hidden = (
                "hidden" in given
                or is_hidden(given)
                or ("style" in given and _WITHOUT_FLOW.search(given["style"].lower()) is not None)
            )
        element.hidden = element.hidden or tag in _UNSEEN
        element.furniture = 0 if element.hidden else furniture(tag, element.name, given)
        element.splits = (
            block
            or element.furniture > 0
            or tag == "time"
            or "itemprop" in given
            or is_title(element.name)
            or (tag == "small" and parent is not None and parent.tag in _HEADINGS)
        )
        if element.splits and not block:
            self._flush()
            element.first = element.last = len(self.tree.blocks)
        elif was_end == tag == "span" and parent is not None and _is_loose(parent):
            self._text.append(" ")  # beside each other, without a space, they are parts by their style
        self.tree.elements.append(element)
        if tag in _VOID:
            return
        self._open.append(element)
        if element.hidden or tag in _COUNTED:
            self._count(element, 1)

    def end(self, tag: str) -> None:
        """Close an element."""
        self._was_end = tag
        if tag == "title" and self._in_title:
            self._in_title, self.tree.title = False, one_line(self._text_of_title) or None
        if tag in _VOID or not self._open:
            return
        while self._open:
            element = self._open[-1]
            if element.splits:
                self._flush()
                self._n_breaks = 2 if element.tag not in _INLINE else self._n_breaks
            self._open.pop()
            # the text of an inline element may go on in the line around it, which is no block yet
            element.last = len(self.tree.blocks) + (not element.splits and any(map(str.strip, self._text)))
            if element.hidden or element.tag in _COUNTED:
                self._count(element, -1)
            if element.tag == tag:
                break

    def data(self, words: str) -> None:
        """Take text."""
        self._was_end = ""
        if self._in_title:
            self._text_of_title += words
            return
        if self._n_hidden or not self._open:
            return
        if self._n_pre:
            words = words.replace("\n\n", _END_OF_PARAGRAPH)
        self._text.append(words)
        if self._n_linked:
            self._linked += len(words.strip())
        if self._n_bold:
            self._bold += len(words.strip())

    def close(self) -> None:
        """Close what is open."""
        self._flush()
        for element in self._open:
            element.last = len(self.tree.blocks)
        self._open.clear()
        for element in self.tree.elements:
            element.last = min(element.last, len(self.tree.blocks))

    def _count(self, element: Element, step: int) -> None:
        if element.hidden:
            self._n_hidden += step
        if element.tag == "a":
            self._n_linked += step
            self._links += step > 0
        elif element.tag in {"b", "strong", "big"} or (element.tag == "font" and _LARGE.match(element.get("size"))):
            self._n_bold += step
        elif element.tag == "pre":
            self._n_pre += step

    def _flush(self) -> None:
        if not self._text:
            return
        whole = "".join(self._text)
        self._text.clear()
        linked, n_links, bold = self._linked, self._links, self._bold
        self._linked = self._bold = self._links = 0
        for part in whole.split(_END_OF_PARAGRAPH):
            words = one_line(part)
            if not words:
                continue
            element = self._open[-1]
            while not element.splits and element.parent is not None:
                element = element.parent
            block = Block(
                words,
                element,
                linked,
                n_links,
                bold,
                min(2, self._n_breaks),
                part[:1] in "\u00a0 \t" and part[:2].isspace(),
            )
            block.size = (
                len(words) + (_WIDE_COUNTS - 1) * len(_WIDE.findall(words)) if not words.isascii() else len(words)
            )
            self.tree.blocks.append(block)
            self._n_breaks = 0
            linked = bold = n_links = 0

    def _head(self, tag: str, given: Mapping[str, str]) -> None:
        tree = self.tree
        if tag == "meta":
            content = one_line(given.get("content") or "")
            for key in ("property", "name", "itemprop"):
                if content and given.get(key):
                    tree.metas.append((given[key].strip(), content))
                    break
            if content and given.get("http-equiv"):
                tree.equivs.append((given["http-equiv"].lower(), content))
        elif tag == "link":
            tree.links.append(given)
        elif tag == "base":
            tree.base = tree.base or given.get("href")
        elif tag == "html":
            tree.html = given
        elif tag == "title" and tree.title is None and not any(one.tag in {"svg", "body"} for one in self._open):
            self._in_title, self._text_of_title = True, ""


def _is_loose(element: Element) -> bool:
    """Return whether an element is not one of running text, in which a word may be cut into ``span``."""
    at: Element | None = element
    while at is not None and at.tag in _INLINE:
        at = at.parent
    return at is not None and at.tag in _LOOSE
