"""Markup -> tree, in one pass: the parser calls, and nothing walks a tree, however deep it is."""

import re
from collections.abc import Mapping

from lxml import etree

from transforms.articles.page_code import emptied
from transforms.articles.page_kinds import COUNTED, INLINE, VOID, kind_of
from transforms.articles.page_tree import Block, Element, Tree
from transforms.articles.words import one_line

_LOOSE = frozenset({"div", "header", "section", "footer", "li", "ul", "main", "article"})
_HEAD = frozenset({"meta", "link", "base", "html", "title"})
_NOTHING: Mapping[str, str] = {}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LARGE = re.compile(r"\+|[4-7]")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WIDE_COUNTS = 2.5  # letters for which one character of Chinese, Japanese or Korean stands
_END_OF_PARAGRAPH = "\u2029"


def read_tree(page: str) -> Tree:
    """Return the parts of a page. Markup of any kind gives some."""
    return tree_of(emptied(page.encode("utf-8", "replace")))


def tree_of(bare: bytes) -> Tree:
    """Return the parts of a page, in UTF-8 and without what its scripts and styles hold."""
    builder = _Builder()
    parser = etree.HTMLParser(target=builder, encoding="utf-8", huge_tree=True)
    try:
        etree.fromstring(bare, parser)  # in one piece; fed, it takes longer
    except (etree.LxmlError, AssertionError):  # what was parsed up to a fault stands
        builder.close()
    return builder.tree


class _Builder:
    """What lxml's parser calls."""

    def __init__(self) -> None:
        self.tree = Tree()
        self._elements, self._blocks = self.tree.elements, self.tree.blocks
        self._open: list[Element] = []
        self._text: list[str] = []
        self._linked = self._bold = self._links = 0
        self._n_linked = self._n_bold = self._n_hidden = self._n_pre = 0
        self._n_breaks = 0
        self._in_title, self._text_of_title = False, ""
        self._was_end = ""

    def start(self, tag: str, given: Mapping[str, str]) -> None:  # noqa: C901 - a call more for each would take its time
        """Open an element."""
        was_end, self._was_end = self._was_end, ""
        if type(given) is not dict:
            given = _NOTHING  # the parser's own mapping of no attributes is slow to ask, even whether it is empty
        if tag == "br":
            self._flush()
            self._n_breaks += 1
            return
        if tag in _HEAD:
            self._head(tag, given)
        name, hidden, rank, splits, counted, inline, void = kind_of(tag, given)
        opened = self._open
        parent = opened[-1] if opened else None
        if not inline:
            if self._text:
                self._flush()
            self._n_breaks = 2
        elif parent is not None:
            splits = splits or (tag == "small" and parent.tag in _HEADINGS)
            if splits:
                self._flush()
            elif was_end == tag == "span" and _is_loose(parent):
                self._text.append(" ")  # beside each other, without a space, they are parts by their style
        at = len(self._blocks)
        element = Element(tag, given, parent, len(opened), name, at, at, rank, hidden, splits)
        self._elements.append(element)
        if not void:
            opened.append(element)
            if counted:
                self._count(element, 1)

    def end(self, tag: str) -> None:
        """Close an element."""
        self._was_end = tag
        if tag == "title" and self._in_title:
            self._in_title, self.tree.title = False, one_line(self._text_of_title) or None
        opened = () if tag in VOID else self._open
        while opened:
            element = opened[-1]
            if element.splits:
                if self._text:
                    self._flush()
                if element.tag not in INLINE:
                    self._n_breaks = 2
                element.last = len(self._blocks)
            else:
                # the text of an inline element may go on in the line around it, which is no block yet
                element.last = len(self._blocks)
                if self._text and any(map(str.strip, self._text)):
                    element.last += 1
            opened.pop()
            own = element.tag
            if element.hidden or own in COUNTED:
                self._count(element, -1)
            if own == tag:
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
            element.last = len(self._blocks)
        self._open.clear()
        n_blocks = len(self._blocks)
        for element in [one for one in self._elements if one.last > n_blocks]:
            element.last = n_blocks

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
        whole = self._text[0] if len(self._text) == 1 else "".join(self._text)
        self._text.clear()
        linked, n_links, bold = self._linked, self._links, self._bold
        self._linked = self._bold = self._links = 0
        for part in whole.split(_END_OF_PARAGRAPH) if _END_OF_PARAGRAPH in whole else (whole,):
            words = one_line(part)
            if not words:
                continue
            element = self._open[-1]
            while not element.splits and element.parent is not None:
                element = element.parent
            indented = part[:1] in "\u00a0 \t" and part[:2].isspace()
            size = len(words) if words.isascii() else len(words) + (_WIDE_COUNTS - 1) * len(_WIDE.findall(words))
            self._blocks.append(Block(words, element, linked, n_links, bold, min(2, self._n_breaks), indented, size))
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
    while at is not None and at.tag in INLINE:
        at = at.parent
    return at is not None and at.tag in _LOOSE
