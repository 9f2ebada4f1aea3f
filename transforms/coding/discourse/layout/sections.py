"""Items of a digest: what heads them, and where each begins; what one item speaks of says nothing of the next."""

from collections.abc import Iterator
from dataclasses import dataclass

from transforms.coding.discourse.layout.round_ups import round_up_starts
from transforms.coding.discourse.layout.rubrics import each_has_dateline, label_start, questions
from transforms.coding.model import Coded, SentenceView, lower_words
from transforms.reading.bullets import BULLETS
from transforms.reading.inflection import PARTICIPLE
from transforms.reading.spans import Item, lower_at
from transforms.syntax import phrases as p

_LONGEST = 8
"""Items that a label may hold."""

_LABELS = 3
"""Paragraphs that labels must open for a text to be a digest; headings that stand alone tell more, and two will do."""

_CLOSES = frozenset({".", ":", "—", "–", "|"})
_DASHES = frozenset("—–-")
_PAIRING = frozenset("/>")
_COUNTRIES = frozenset({"actor", "entity"})
_ROMAN = frozenset({"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"})
_NO_LABEL = frozenset({"mark", "number", "date"})


@dataclass(frozen=True, slots=True)
class Label:
    """What heads an item: the index of its sentence, whether it is a paragraph, whether it names a country or goods.

    ``end`` is where one ends that opens a paragraph: what has a verb before it is none.
    """

    index: int
    alone: bool
    country: bool
    sector: Coded | None = None
    end: int = 0


def mark_sections(whole: str, views: list[SentenceView]) -> None:
    """Give each sentence the number of its item; 0 for what stands above the first, or in a text that has no items."""
    _leave_place_lines(views)
    found = _labels(views, opening=not each_has_dateline(whole, views))
    labels = sorted([*found, *_questions(views)], key=lambda one: one.index)
    alone = [one for one in labels if one.alone and one.country]
    inline = _without_verbs(views, [one for one in labels if not one.alone])
    if len(alone) >= _LABELS - 1:
        _number(views, {one.index: one for one in labels if one.alone}, headed=True)
    elif len(inline) >= _LABELS and any(one.country for one in inline):
        numbered = {view.index: Label(view.index, alone=False, country=False) for view in views if _is_number(view)}
        _number(views, numbered | {one.index: one for one in inline}, headed=False)
    elif starts := round_up_starts(views):
        _number(views, {at: Label(at, alone=False, country=False) for at in starts}, headed=True)
    elif sum(one.sector is not None for one in inline) >= _LABELS - 1:
        _carry_goods(views, {one.index: one for one in inline})


def _without_verbs(views: list[SentenceView], inline: list[Label]) -> list[Label]:
    """Return the labels before which their sentence has no verb; none where they are too few in any case."""
    lands = len(inline) >= _LABELS and any(one.country for one in inline)
    enough = lands or sum(one.sector is not None for one in inline) >= _LABELS - 1
    return [one for one in inline if not _verb_in(views[one.index], one.end)] if enough else []


def _leave_place_lines(views: list[SentenceView]) -> None:
    """Take a line of place and day ("Lima, 3 July 2022") for what it is: nobody acts in it."""
    for at, view in enumerate(views):
        alone = at + 1 < len(views) and views[at + 1].paragraph != view.paragraph and not view.is_title
        kinds = {item.kind for item in view.items}
        if alone and kinds == {"actor", "mark", "date"} and len(view.items) <= _LONGEST:
            for item in view.items:
                if item.kind == "actor":
                    item.sense, item.kind = None, "word"


def _number(views: list[SentenceView], starts: dict[int, Label], *, headed: bool) -> None:
    section, label = 0, None
    for view in views:
        section += view.index in starts
        label = starts.get(view.index, label)
        view.rubric_sector = None if label is None else label.sector
        view.section, view.headed = section, headed and section > 0


def _carry_goods(views: list[SentenceView], labels: dict[int, Label]) -> None:
    """Give each paragraph of one report the goods that head it; its paragraphs are no items of their own."""
    label, paragraph = None, -1
    for view in views:
        if view.index in labels or view.paragraph != paragraph:
            label, paragraph = labels.get(view.index), view.paragraph
        view.rubric_sector = None if label is None else label.sector


def _labels(views: list[SentenceView], *, opening: bool) -> Iterator[Label]:
    paragraph = first = -1
    for at, view in enumerate(views):
        if view.is_title or view.paragraph == paragraph or _is_number(view):
            continue
        paragraph = view.paragraph
        first = paragraph if first < 0 else first
        last = at + 1 == len(views) or views[at + 1].paragraph != paragraph
        label = _alone(view, closes=at + 1 == len(views)) if last else None
        label = label if label is not None else _inline(view, last=last, opens=opening and paragraph == first)
        if label is not None:
            yield label


def _questions(views: list[SentenceView]) -> Iterator[Label]:
    for view in questions(views):
        yield Label(view.index, alone=False, country=view.rubric is not None)


def _is_number(view: SentenceView) -> bool:
    """Tell whether a sentence is only the number of an item ("3.", "IV.")."""
    number = view.items[0].text
    return 1 <= len(view.items) <= 2 and ((number.isdigit() and len(number) < 3) or number in _ROMAN)


def _alone(view: SentenceView, *, closes: bool) -> Label | None:
    """Read a heading that is a paragraph: "On the Republic of Mali", "Zimbabwe"."""
    items = view.items
    if closes or len(items) > _LONGEST or items[-1].lower in (".", "?", "!", ":", ";", ",") or view.syntax.has_finite:
        return None
    if items[0].lower in BULLETS and any(item.lower in _CLOSES for item in items[1:]):
        return None  # "• Norway – 20 judges listed"
    named = any(item.kind == "actor" for item in items)
    only = all(item.kind != "date" for item in items)
    return Label(view.index, alone=True, country=named, sector=_goods(items)) if only else None


def _inline(view: SentenceView, *, last: bool, opens: bool) -> Label | None:
    """Read what opens a paragraph up to a mark: "UK / crypto —", "MALI / ALGERIA.", "Titanium."; but no dateline."""
    start = label_start(view)
    bullets = next((at for at, item in enumerate(view.items) if item.start >= start and item.lower not in BULLETS), 0)
    if view.items[bullets].text in _ROMAN and lower_at(view.items, bullets + 1) in (".", ")"):
        bullets += 2
    items = view.items[bullets:]
    if not items or items[0].kind in _NO_LABEL:
        return None
    for at, item in enumerate(items[: _LONGEST + 1]):
        if item.lower not in _CLOSES and not (item.lower == "-" and at and items[at - 1].end < item.start):
            continue
        ends = at + 1 == len(items)
        if at == 0 or (item.lower == "." and (not ends or last)) or (item.lower == ":" and ends and last):
            return None  # a paragraph that ends with a colon opens a list
        if item.lower in (":", "–", "—") and _notes_fate(items, at):
            return None
        goods = _goods(items[:at])
        loud = item.lower in _DASHES and items[0].text.isupper() and "/" not in lower_words(items[:at])
        headed = view.rubric is not None or view.rubric_sender is not None
        if opens and loud and goods is None and not headed:
            return None  # a dateline
        country, end = _names_country(view, items[:at]), at + bullets
        return Label(view.index, alone=False, country=country, sector=goods, end=end)
    return None


def _notes_fate(items: list[Item], at: int) -> bool:
    """Tell whether a measure stands before a mark, and what became of it after ("EU ban on insurance: terminated")."""
    measured = any(one.kind == "measure" and one.data.kind == "measure" for one in items[:at])
    after = items[at + 1] if at + 1 < len(items) else None
    return measured and after is not None and (PARTICIPLE in after.forms or after.lower in ("remains", "remain"))


def _names_country(view: SentenceView, label: list[Item]) -> bool:
    """Tell whether a label names a country or a capital, as it may in capitals too ("HARARE.")."""
    headed = view.rubric or view.rubric_sender or view.rubric_place
    return headed is not None or any(one.kind == "actor" for one in label)


def _goods(label: list[Item]) -> Coded | None:
    """Return the goods or trade that a label names, if it names one and no country: "TANKERS."."""
    found = [(item.data.sector, item.text) for item in label if item.kind == "sector" and item.data.sector]
    paired = any(item.lower in _PAIRING for item in label)  # "TIMBER / MYANMAR."
    return found[0] if len(found) == 1 and (paired or all(item.kind not in _COUNTRIES for item in label)) else None


def _verb_in(view: SentenceView, end: int) -> bool:
    """Tell whether a sentence has a verb before a place."""
    return any(one.kind in (p.VG, p.SUB) and one.start < end for one in view.syntax.phrases)
