"""Markup -> tree, in one pass: the parser calls, and nothing walks a tree, however deep it is."""

import re
import threading
from collections.abc import Mapping

from lxml import etree

from transforms.articles.pages.kinds import INLINE, VOID, kind_of, kind_of_bare
from transforms.articles.pages.page_code import emptied
from transforms.articles.pages.tree import Block, Element, Tree
from transforms.articles.words import one_line

_LOOSE = frozenset({"div", "header", "section", "footer", "li", "ul", "main", "article"})
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
    builder, parser = _own.builder, _own.parser
    builder.begin()
    try:
        etree.fromstring(bare, parser)  # in one piece; fed, it takes longer
    except (etree.LxmlError, AssertionError):  # what was parsed up to a fault stands
        builder.close()
    tree = builder.tree
    builder.begin()  # or the page is kept until the next one
    return tree


class _Builder:
    """What lxml's parser calls."""

    def begin(self) -> None:
        """Begin a page."""
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
        if type(given) is dict:
            kind = kind_of(tag, given)
        else:  # the parser's own mapping of no attributes is slow to ask, even whether it is empty
            given, kind = _NOTHING, kind_of_bare(tag)
        splits, opened = kind.splits, self._open
        parent = opened[-1] if opened else None
        if not kind.inline:
            if self._text:
                self._flush()
            if tag == "br":
                self._n_breaks += 1
                self._was_end = ""
                return
            self._n_breaks = 2
        elif parent is not None:
            splits = splits or (tag == "small" and parent.tag in _HEADINGS)
            if splits:
                if self._text:
                    self._flush()
            elif tag == "span" == self._was_end and _is_loose(parent):
                self._text.append(" ")  # beside each other, without a space, they are parts by their style
        self._was_end = ""
        if kind.tells:
            self._head(tag, given)
        at = len(self._blocks)
        element = Element(tag, given, parent, len(opened), kind, kind.name, at, at, splits)
        self._elements.append(element)
        if not kind.void:
            opened.append(element)
            if kind.counted:
                self._count(element, 1)

    def end(self, tag: str) -> None:
        """Close an element."""
        self._was_end = tag
        if tag == "title" and self._in_title:
            self._in_title, self.tree.title = False, one_line(self._text_of_title) or None
        opened = () if tag in VOID else self._open
        while opened:
            element = opened.pop()
            kind = element.kind
            if element.splits:
                if self._text:
                    opened.append(element)  # whose text it is
                    self._flush()
                    opened.pop()
                if not kind.inline:
                    self._n_breaks = 2
                element.last = len(self._blocks)
            else:
                # the text of an inline element may go on in the line around it, which is no block yet
                element.last = len(self._blocks)
                if self._text and any(map(str.strip, self._text)):
                    element.last += 1
            if kind.counted:
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
            element.last = len(self._blocks)
        self._open.clear()
        n_blocks = len(self._blocks)
        for element in [one for one in self._elements if one.last > n_blocks]:
            element.last = n_blocks

    def _count(self, element: Element, step: int) -> None:
        if element.kind.hidden:
            self._n_hidden += step
        if element.tag == "a":
            self._n_linked += step
            self._links += step > 0
        elif element.tag in {"b", "strong", "big"} or (element.tag == "font" and _LARGE.match(element.get("size"))):
            self._n_bold += step
        elif element.tag == "pre":
            self._n_pre += step

    def _flush(self) -> None:
        """Make a block of the text since the last one, in the innermost element that is none of lines."""
        if not self._text:
            return
        whole = self._text[0] if len(self._text) == 1 else "".join(self._text)
        self._text.clear()
        linked, n_links, bold = self._linked, self._links, self._bold
        if linked or n_links or bold:
            self._linked = self._bold = self._links = 0
        if whole.isspace():
            return
        for part in whole.split(_END_OF_PARAGRAPH) if _END_OF_PARAGRAPH in whole else (whole,):
            words = one_line(part)
            if not words:
                continue
            element = self._open[-1]
            while not element.splits and element.parent is not None:
                element = element.parent
            indented = part[0] in "\u00a0 \t" and part[:2].isspace()
            size = len(words) if words.isascii() else len(words) + (_WIDE_COUNTS - 1) * len(_WIDE.findall(words))
            breaks = 2 if self._n_breaks > 2 else self._n_breaks
            self._blocks.append(Block(words, element, linked, n_links, bold, breaks, indented, size))
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


class _Own(threading.local):
    """A parser for each thread: to make one takes as long as to parse a short page."""

    def __init__(self) -> None:
        self.builder = _Builder()
        self.parser = etree.HTMLParser(target=self.builder, encoding="utf-8", huge_tree=True)


_own = _Own()


def _is_loose(element: Element) -> bool:
    """Return whether an element is not one of running text, in which a word may be cut into ``span``."""
    at: Element | None = element
    while at is not None and at.tag in INLINE:
        at = at.parent
    return at is not None and at.tag in _LOOSE
