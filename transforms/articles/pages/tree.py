"""A page as it is read: elements, blocks of text in order, and what its head says.

A block is a run of text that no block element or line break interrupts. Each element knows the range of blocks within
it, so that what lies in what is a comparison of numbers.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from transforms.articles.pages.kinds import Kind
from transforms.articles.pages.wordings import folded
from transforms.articles.words import one_line


@dataclass(slots=True, eq=False)
class Element:
    """An element: where it hangs, what it is called, and the blocks ``first`` to ``last`` (excluded) within it.

    ``splits`` tells one whose text is a block of its own, also within a line.
    """

    tag: str
    given: Mapping[str, str]
    parent: "Element | None"
    depth: int
    kind: Kind
    name: str = ""
    first: int = 0
    last: int = 0
    splits: bool = False

    def get(self, attribute: str) -> str:
        """Return an attribute on one line, empty if it is not there."""
        return one_line(self.given.get(attribute) or "")

    def holds(self, at: int) -> bool:
        """Return whether a block lies within."""
        return self.first <= at < self.last


@dataclass(slots=True, eq=False)
class Block:
    """A run of text in ``element``, with how many letters are ``linked``, in ``n_links`` links, and ``bold`` or large.

    ``breaks`` is what parts it from the one before: nothing that shows (0), a line break (1), a paragraph's end (2).
    """

    words: str
    element: Element
    linked: int
    n_links: int
    bold: int
    breaks: int
    indented: bool
    size: float = 0

    @property
    def link_share(self) -> float:
        """Which part of its letters is linked."""
        return self.linked / max(1, len(self.words))


@dataclass(slots=True)
class Tree:
    """A page: its blocks and elements in order, and the parts of its head.

    ``month_first`` says in which order its dates in numbers are written, if that is known.
    """

    elements: list[Element] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    metas: list[tuple[str, str]] = field(default_factory=list)
    links: list[Mapping[str, str]] = field(default_factory=list)
    html: Mapping[str, str] = field(default_factory=dict)
    title: str | None = None
    base: str | None = None
    equivs: list[tuple[str, str]] = field(default_factory=list)
    month_first: bool | None = None
    _folded: list[str] = field(default_factory=list)

    @property
    def folded(self) -> list[str]:
        """The words of each block in small letters, with straight quotation marks; asked once the page is read."""
        if len(self._folded) != len(self.blocks):
            self._folded = [folded(one.words) for one in self.blocks]
        return self._folded
