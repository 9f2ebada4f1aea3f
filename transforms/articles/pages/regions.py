"""What on a page may be article: each block's weight, and which blocks are furniture by name, by form or by place."""

from itertools import accumulate, chain

from transforms.articles.pages.names import BY_NAME
from transforms.articles.pages.tree import Block, Element, Tree

_LEAST, _LEAST_SENTENCE = 60, 30  # letters of a block that counts, and of one that ends as a sentence does
_LINKED = 0.5
_STOPS = tuple(".!?:;…\"”»’')]。！？」؟।")
_MOST_OF_PAGE = 0.5
_MOST_OF_CAPTION, _LONGEST_CAPTION = 2, 180
_SHARE_OF_PAGE = 0.3
_LEAST_ITEMS = 6
_LEAST_LINKS = 4
_SHORT = 36  # letters of a link in a menu; entries of a list of parties are longer
_LISTS = frozenset({"ul", "ol", "table", "dl", "div", "p", "td", "center", "section", "span"})
_PICTURES = frozenset({"img", "picture", "amp-img"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class Regions:
    """A tree with what its blocks weigh. ``is_out[at]`` says whether a block is furniture."""

    _weights: list[float]
    _raw: list[float]
    _sizes: list[float]
    _links: list[float]
    _suspects: list[Element]
    _surely: list[Element]
    _rows: list[int]

    def __init__(
        self, tree: Tree, keep: Block | None = None, *, strict: bool = True, weighed: "Regions | None" = None
    ) -> None:
        """Weigh a page.

        Args:
            tree: the page.
            keep: the headline: what holds it and most of the page is no furniture, whatever it is called.
            strict: whether names count; if not, what has a name of furniture and running text is none.
            weighed: the same page, weighed before.
        """
        self.tree = tree
        if weighed is None:
            self._weigh(tree)
        else:
            self._weights, self._raw = weighed._weights, weighed._raw
            self._sizes, self._links = weighed._sizes, weighed._links
            self._suspects, self._surely, self._rows = weighed._suspects, weighed._surely, weighed._rows
        self._judge(keep, strict=strict)

    def _weigh(self, tree: Tree) -> None:
        self._weights = [_weight(one) for one in tree.blocks]
        self._raw = list(accumulate(self._weights, initial=0.0))
        self._sizes = list(accumulate((one.size for one in tree.blocks), initial=0.0))
        self._links = list(accumulate((one.linked for one in tree.blocks), initial=0))
        self._suspects: list[Element] = []
        self._surely: list[Element] = []
        for one in tree.elements:
            tag = one.tag
            if tag in _PICTURES:
                caption = self._caption_of(one)
                if caption is not None:
                    self._surely.append(caption)
            n_blocks = one.last - one.first
            if n_blocks > 0:
                if one.kind.furniture or (n_blocks > 1 and tag == "a"):
                    self._suspects.append(one)
                elif (n_blocks >= _LEAST_LINKS and tag in _LISTS and self._is_menu(one)) or (
                    tag == "form" and self._is_small(one)
                ):
                    self._surely.append(one)
        self._rows = [number for number, one in enumerate(tree.blocks) if one.n_links > 1 and _is_row(one)]

    def keeping(self, keep: Block | None, *, strict: bool = True) -> "Regions":
        """Return the same page with another headline kept."""
        return Regions(self.tree, keep, strict=strict, weighed=self)

    def _judge(self, keep: Block | None, *, strict: bool) -> None:
        """Say of each block whether it is furniture."""
        blocks = self.tree.blocks
        self.is_out = bytearray(len(blocks))
        at = None if keep is None else blocks.index(keep)
        furniture = (one for one in self._suspects if self._is_furniture(one, at, strict=strict))
        for element in chain(furniture, self._surely):
            self.is_out[element.first : element.last] = b"\1" * (element.last - element.first)
        for number in self._rows:
            self.is_out[number] = 1
        if at is not None:
            self.is_out[at] = 0
        kept = [0.0 if out else one for one, out in zip(self._weights, self.is_out, strict=True)]
        self._good = list(accumulate(kept, initial=0.0))

    def heavier(self, least: float) -> list[Element]:
        """Return the elements of more than a weight, in order."""
        good = self._good
        return [one for one in self.tree.elements if good[one.last] - good[one.first] > least]

    def weight(self, element: Element) -> float:
        """Return how much running text lies in an element, in letters, without furniture."""
        return self._good[element.last] - self._good[element.first]

    def between(self, first: int, last: int) -> float:
        """Return the weight of a range of blocks."""
        return self._good[last] - self._good[first]

    @property
    def whole(self) -> float:
        """The weight of the page."""
        return self._good[-1]

    def size(self, element: Element) -> float:
        """Return the letters in an element, furniture or not."""
        return self._sizes[element.last] - self._sizes[element.first]

    def link_share(self, element: Element) -> float:
        """Return which part of the letters in an element is linked."""
        return (self._links[element.last] - self._links[element.first]) / max(1.0, self.size(element))

    def _is_furniture(self, element: Element, headline: int | None, *, strict: bool) -> bool:
        if not element.kind.furniture:  # a card that leads to another page
            return headline is None or not element.holds(headline)
        raw = self._raw[element.last] - self._raw[element.first]
        if element.kind.furniture == BY_NAME and raw > 0 and not strict:
            return False
        return not (raw > _MOST_OF_PAGE * self._raw[-1] and (headline is None or element.holds(headline)))

    def _is_small(self, form: Element) -> bool:
        return self.size(form) < _SHARE_OF_PAGE * self._sizes[-1]

    def _caption_of(self, picture: Element) -> Element | None:
        found = _caption(picture)
        lines = [] if found is None else self.tree.blocks[found.first : found.last]
        is_text = any(is_heading(one) or one.size > _LONGEST_CAPTION for one in lines)
        return None if is_text else found

    def _is_menu(self, element: Element) -> bool:
        """Return whether there is next to nothing in an element but short links."""
        n_blocks = element.last - element.first
        if n_blocks < (_LEAST_ITEMS if element.tag in {"ul", "ol"} else _LEAST_LINKS):
            return False
        size = self.size(element)
        if size > 1500 or self._links[element.last] - self._links[element.first] < 0.8 * size - 3 * n_blocks - 24:
            return False
        n_links = sum(1 for one in self.tree.blocks[element.first : element.last] if one.link_share > 0.6)
        return n_links >= 0.8 * n_blocks and size <= _SHORT * n_blocks


def _caption(picture: Element) -> Element | None:
    """Return the element round a picture that has next to nothing but it and a line of text."""
    at = picture.parent
    for _ in range(2):
        if at is None or at.tag not in {"div", "figure", "span", "picture", "a", "center"}:
            return None
        if at.last > at.first:
            return at if at.last - at.first <= _MOST_OF_CAPTION else None
        at = at.parent
    return None


def _is_row(block: Block) -> bool:
    """Return whether a line is nothing but short links beside each other."""
    most = 0.7 if block.n_links >= _LEAST_LINKS else 0.78
    return block.n_links > 1 and block.link_share > most and block.size <= _SHORT * block.n_links


def _weight(block: Block) -> float:
    size = block.size
    if size < _LEAST_SENTENCE or block.link_share > _LINKED or block.element.tag in _HEADINGS:
        return 0.0
    return size if size >= _LEAST or block.words.endswith(_STOPS) else 0.0


def is_heading(block: Block) -> bool:
    """Return whether a block is a heading by its element, or that of its inline parent."""
    return heading_of(block.element) is not None


def heading_of(element: Element | None) -> Element | None:
    """Return the heading that an element is or lies in."""
    for _ in range(4):
        if element is None or element.tag in _HEADINGS:
            return element
        element = element.parent
    return None
