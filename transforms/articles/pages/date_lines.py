"""Dates in the lines of a page: which of them a label calls that of publication, and which stand near the headline."""

import re
from collections.abc import Iterator

from transforms.articles.dates import find_published
from transforms.articles.pages.tree import Block, Element, Tree

_PUBLISHED = re.compile(
    r"publi[sc]\w*|posted|issued|released?\b|release date|\bdate\b|dated|created|erschienen|veröffentlicht\w*|datum"
    r"|stand\b|mis en ligne|fecha|publicad[oa]|data|pubblicat[oa]|opublikowan\w*|дата|опубликован\w*|تاريخ|نشر"
    r"|yayın\w*|julkaistu|zveřejněn\w*|közzététel\w*|udgivet|опублікован\w*|منتشر|公開|発表|掲載|发布|发表|등록|입력|作成",
    re.I,
)
_OTHERS_LABEL = re.compile(
    r"updat|modif|revis|expir|review|valid|last\b|deadline|closing|event|effective|in force|until|expires|commenc"
    r"|aktualisiert|geändert|mis à jour|actualiz|atualiz|aggiornat|обновл|изменен|تحديث|更新|修改|수정"
    r"|güncelle\w*|bijgewerkt|gewijzigd|uppdatera\w*|ändrad|oppdatert|opdateret|päivitetty|aktuali[sz]\w*|frissít\w*|оновлен"
    r"|best viewed|copyright|©|visitors|accessed|printed|today",
    re.I,
)
_ELSEWHERE = re.compile(
    r"-(?:\w*comment\w*|related\w*|sidebar\w*|side-?\w+|today\w*|current\w*|teasers?|latest\w*|most-?\w+"
    r"|more-?\w+|recent\w*|cards?|(?:site|page|main|global)-?footer|ticker\w*|archive)(?=-)"
)
_LABELS = re.compile(f"{_PUBLISHED.pattern}|{_OTHERS_LABEL.pattern}", re.I)
_SIGNED = re.compile(r"(?:done|given|made|signed|dated|fait|geschehen|hecho|dado|feito|fatto|sporządzono)\b", re.I)
_OF_DAY = re.compile(
    r"\b(?:conference|briefing|minutes|bulletin|digest|daily|weekly|round-?up|review|newsletter|meeting|session|news)\b"
    r".{0,60}(?:[,:|(–—-]|\b(?:on|of|for))\s*$",
    re.I,
)
_NUMBERED = re.compile(r"\W*(?:(?:no|nr|qa|statement|circular|release)\b[\s.:°-]*[\d/-]{1,9}\W{1,3})?", re.I)
_LONGEST_LINE = 160
_LEAST_OF_SENTENCE = 60
LONGEST_LABEL = 40  # characters of a line that may be the label of the next
_AFTER, _BEFORE = 9, 4
_FARTHER = 0.5  # a line above the headline is as near as one that is so much farther below
_WELL_INTO = 400
_DIGIT = re.compile(r"\d")


def find_date(line: str, label: str = "", *, ordered: bool = False) -> str | None:
    """Return the date of publication in a line, which may give several; None if it has none, or only others.

    Args:
        line: as in "Updated 3 May 2025, published 2 May 2025".
        label: the line before, if it may be a label.
        ordered: whether it is known which of the numbers of a date is the month.
    """
    first, rest = "", line
    label_before = label
    while (words := find_published(rest, ordered=ordered)) is not None:
        at = rest.find(words)
        own = rest[:at]
        own = f"{label_before} {own}" if label_before and not _LABELS.search(own) else own
        if _PUBLISHED.search(own) and not is_of_change(own):
            return words
        first = first or ("" if is_of_change(own) else words)
        rest, label_before = rest[at + len(words) :], ""
    return first or None


def is_of_change(label: str) -> bool:
    """Return whether a label is one of another date than that of publication."""
    return _OTHERS_LABEL.search(label) is not None


def is_of_publication(label: str) -> bool:
    """Return whether a label is one of the date of publication."""
    return _PUBLISHED.search(label) is not None and not is_of_change(label)


def near_headline(tree: Tree, headline: int | None, first: int) -> Iterator[tuple[int, str]]:
    """Yield the dates in the lines round the headline, nearest below it first; those in sentences come last."""
    at = first if headline is None else headline
    below = _until_text(tree, at + (headline is not None))
    above = range(at - 1, max(-1, at - 1 - _BEFORE), -1)

    def distance(one: int) -> tuple[bool, bool, float]:
        words, label = tree.blocks[one].words, _label_before(tree, one, headline)
        is_told = is_of_publication(label) if label else _PUBLISHED.match(words) is not None and not is_of_change(words)
        return _is_sentence(words), not is_told, one - at if one >= at else at - one + _FARTHER

    for number in sorted((*below, *above), key=distance):
        block = tree.blocks[number]
        if len(block.words) > _LONGEST_LINE or not _DIGIT.search(block.words):
            continue
        if not is_own(block.element, headline, first):
            continue
        found = find_date(block.words, _label_before(tree, number, headline), ordered=tree.month_first is not None)
        if found is not None:
            yield number, found


def _is_sentence(words: str) -> bool:
    """Return whether a line is one of text, as in "From 1 March 2026 no new permits will be given out."."""
    return len(words) > _LEAST_OF_SENTENCE and words[-1] in ".:" and _PUBLISHED.match(words) is None


def _until_text(tree: Tree, first: int) -> Iterator[int]:
    """Yield the numbers of the lines from a first one until well into the text."""
    passed = 0.0
    for number in range(first, min(first + _AFTER, len(tree.blocks))):
        yield number
        passed += tree.blocks[number].size if tree.blocks[number].size > _LONGEST_LINE else 0
        if passed > _WELL_INTO:
            return


def _label_before(tree: Tree, at: int, headline: int | None) -> str:
    """Return the line before if it is a label; a headline is none, whatever its words ("Longer deadline welcomed")."""
    before = tree.blocks[at - 1].words if at > 0 and at - 1 != headline else ""
    return before if len(before) <= LONGEST_LABEL and not _DIGIT.search(before) and _LABELS.search(before) else ""


def labelled(tree: Tree, headline: int | None, *, own: bool = True) -> Iterator[tuple[int, str]]:
    """Yield the dates that a label calls those of publication, wherever on the page, with the numbers of their blocks.

    Args:
        tree: the page.
        headline: the number of the headline's block.
        own: whether they stand in no part of other stories; if not, in such a part.
    """
    for at, block in enumerate(tree.blocks):
        words = block.words
        if len(words) > _LONGEST_LINE or not _DIGIT.search(words) or is_own(block.element, headline) != own:
            continue
        label = _label_before(tree, at, headline)
        if (label and _PUBLISHED.search(label)) or (_PUBLISHED.match(words) and ":" in words[:LONGEST_LABEL]):
            found = find_date(words, label, ordered=tree.month_first is not None)
            if found is not None:
                yield at, found


def in_headline(words: str) -> Iterator[str]:
    """Yield the date of a day's digest or briefing, "Daily bulletin, 2 November 1999", or of "No. 7, 2 May 2026: …"."""
    found = find_published(words)
    if found is None:
        return
    before, _, after = words.partition(found)
    if _OF_DAY.search(before) if not after.rstrip(" .)") else _NUMBERED.fullmatch(before) and after[:1] in ",:–":
        yield found


def signed(block: Block) -> str | None:
    """Return the date in the line that ends an act, as in "Done at Brussels, 3 May 2025"."""
    if len(block.words) > _LONGEST_LINE or _SIGNED.match(block.words) is None:
        return None
    return find_published(block.words)


def is_own(element: Element | None, headline: int | None = None, first: int | None = None) -> bool:
    """Return whether an element lies in no part of the page that speaks of other stories, or of the day of reading.

    Args:
        element: which.
        headline: the number of the headline's block; what holds it is the article's, whatever it is called, and so is
            what is called a part of that.
        first: the number of the first block of the text, likewise.
    """
    is_named_so = False
    while element is not None:
        is_elsewhere = element.name and element.tag not in {"body", "html"} and _ELSEWHERE.search(element.name)
        if (headline is not None and element.holds(headline)) or (first is not None and element.holds(first)):
            return bool(not is_named_so or is_elsewhere)
        if element.tag in {"aside", "footer", "nav", "figure"}:  # a picture may be older than its article
            return False
        is_named_so = is_named_so or bool(is_elsewhere)
        element = element.parent
    return not is_named_so
