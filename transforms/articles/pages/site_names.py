"""Names that sites write round a headline, and what stands beside it on a page that tells the two apart."""

import re
from collections.abc import Iterable, Iterator

from transforms.articles.pages.regions import heading_of
from transforms.articles.pages.sections import is_name_of_site
from transforms.articles.pages.tree import Tree
from transforms.articles.pages.wordings import folded

PARTED = re.compile(r"\s+(?:[|•·»«›‹~/<>:—–-]|--|::)\s+|(?:[|»]|::|--|:)\s+|\s*[｜／]\s*|_(?=\D)")
"""What stands between the parts of a title; a colon may be the headline's own."""

SURELY_PARTED = re.compile(r"\s+(?:[|•·»«›‹—–-]|--|::)\s+|\|\s+|\s*[｜／]\s*")
"""What stands between a headline and a name, and seldom within a headline."""

LONGEST = 320
"""Letters of a headline, at most."""

_LONGEST_NAME = 60  # of a site or its section, in letters
_LEAST_WORDS = 4  # of a line that is no letterhead
_LINKED = 0.8  # which part of a line leads elsewhere, in a letterhead
_LONGEST_OF_RIGHTS = 200
_RIGHTS = ("©", "(c) ", "copyright", "all rights reserved")
_WORDS = re.compile(r"\w+")
_OF_PAPER = re.compile(
    r"(?:The )?(?:(?:[A-Z][\w.&'’-]*|of|the|and|&) ){0,3}"
    r"(?:News|Times|Herald|Post|Journal|Gazette|Tribune|Daily|Newspaper|Weekly|Magazine|Press|Observer|Telegraph"
    r"|Guardian|Chronicle|Independent|Mirror|Standard|Star|Broadcasting|Radio|TV)"
    r"(?: (?:Online|Agency|Service|World|International))?"
    r"|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|news|int|gov|co\.[a-z]{2})",
)


class Known:
    """What stands beside a title.

    ``lines`` are those of the page that may be headlines, by their folded words; ``tops`` those that are an ``h1``,
    ``told`` what is told as the headline, ``names`` what the site is called, all folded.

    Args:
        tree: the page.
        told: the headline as its head and the listing tell it.
        names: of the site and its publisher.
    """

    def __init__(self, tree: Tree, told: Iterable[str | None], names: Iterable[str | None]) -> None:
        self.lines: dict[str, str] = {}
        self.tops: set[str] = set()
        self._linked: set[str] = set()
        self._rights: set[str] = set()
        for low, block in zip(tree.folded, tree.blocks, strict=True):
            if len(block.words) <= LONGEST:
                self.lines[low] = block.words
                heading = heading_of(block.element)
                if heading is not None and heading.tag == "h1":
                    self.tops.add(low)
                if len(low) <= _LONGEST_OF_RIGHTS and any(one in low for one in _RIGHTS):
                    self._rights.add(low)
                if block.link_share > _LINKED:
                    self._linked.add(low)
        self.told = frozenset(folded(one) for one in told if one is not None)
        self.names = frozenset(folded(one) for one in names if one is not None)

    def may_be_name(self, part: str) -> bool:
        """Return whether a part of a title is the name of the site or whose rights it reserves, or reads as a name."""
        low = folded(part)
        if low in self.names or any(low in one for one in self._rights):
            return True
        return _OF_PAPER.fullmatch(part) is not None or is_name_of_site(part)

    def is_longer_line(self, line: str, heading: str) -> bool:
        """Return whether a line is rather the headline than a shorter heading is, which names its section then."""
        low = folded(line)
        return len(line) > len(heading) and len(_WORDS.findall(line)) >= _LEAST_WORDS and low not in self._linked

    def without_names(self, words: str, *, stated: bool = False) -> str:
        """Return a title without the names before and behind it; all of it if it is nothing but names.

        Args:
            words: the title.
            stated: whether only what the page states as names are any.
        """
        for form in (SURELY_PARTED, PARTED):
            for name, rest in parted(words, form):
                is_name = folded(name) in self.names if stated else self.may_be_name(name)
                if is_name and not self.may_be_name(rest) and folded(name) not in self.tops:
                    return self.without_names(rest, stated=stated)
        return words


def parted(words: str, form: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Yield the last part of a title and the first, which may be a name, each with the rest."""
    cuts = list(form.finditer(words))
    if not cuts:
        return
    first, last = cuts[0], cuts[-1]
    for name, rest in ((words[last.end() :], words[: last.start()]), (words[: first.start()], words[first.end() :])):
        if 2 <= len(name) <= _LONGEST_NAME and rest:
            yield name, rest
