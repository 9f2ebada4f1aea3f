"""Items of a round-up that nothing heads: whole sentences behind bullets, or paragraphs under days, each by itself.

Under a title that says what they are, all paragraphs are items: "Africa business briefs", "The week in short".
"""

from collections import Counter

from schemas.vocabulary import BODIES
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.bullets import BULLETS
from transforms.reading.word_set import word_set

_LEAST = 3
"""Items that tell who does something for a text to be a round-up."""

_TWO = 2
_MONTH = len("2014-01")
_SOME = 3
"""Months over which a chronicle goes at least; the items of a round-up are of some days."""

_GOES_ON = word_set("it its they their he she these those this that both also moreover further separately")
"""What opens an item that speaks on of the one before it."""


def round_up_starts(views: list[SentenceView]) -> set[int]:
    """Return the indexes of the sentences that open items; none unless the items tell of several who act."""
    opens = [view for view in _paragraphs(views) if not view.is_title]
    bulleted = [view for view in opens if view.items[0].lower in BULLETS]
    under_days = _under_days(opens) if len(bulleted) < _LEAST else []
    items = bulleted if len(bulleted) >= _LEAST else under_days
    acting = [codes for view in items if (codes := _acting(view))]
    if len(acting) < _LEAST or len(set().union(*acting)) < _TWO or _is_chronicle(views, items):
        items = _briefs(views, opens)
    led_in = {view.index for at, view in enumerate(opens) if at and _leads_on(views, opens[at - 1], view)}
    return {view.index for view in items if not _goes_on(view)} - led_in


_BRIEFS = word_set(
    "briefs newsbriefs news-briefs roundup round-up round-ups roundups shorts digest miscellany jottings snippets "
    "titbits tidbits briefly"
)
_SHORT = word_set("brief short")
_NOTES = word_set("notes items briefing news")
_MOST = 5
"""Words of a title that ends with "notes": a longer one tells what somebody notes."""


def _briefs(views: list[SentenceView], opens: list[SentenceView]) -> list[SentenceView]:
    """Return the paragraphs under a title that calls them briefs, unless a state is told of in several of them.

    "Asked to reverse the wine ban" goes on with what another paragraph told.
    """
    title = " ".join(item.lower for view in views if view.is_title for item in view.items)
    words = title.replace(" - ", "-").split()
    if not _says_briefs(words) or len(opens) < _LEAST:
        return []
    named: Counter[str] = Counter()
    for one in opens:
        paragraph = (view for view in views if view.paragraph == one.paragraph)
        named.update({code for view in paragraph for item in view.items for code in codes_of(item)} - USUAL_SENDERS)
    of_states = [count for code, count in named.items() if code not in BODIES]
    return opens if len(of_states) >= _LEAST and max(of_states) == 1 else []


def _says_briefs(words: list[str]) -> bool:
    """Tell whether a title calls what stands below it briefs: "in brief", "Short items", "Shipping notes"."""
    if not _BRIEFS.isdisjoint(words):
        return True
    short = any(word in _SHORT and words[at - 1 : at] == ["in"] for at, word in enumerate(words))
    return short or (len(words) <= _MOST and bool(words) and words[-1] in _NOTES and _is_label(words))


def _is_label(words: list[str]) -> bool:
    """Tell whether a short title is nothing but a label: "Short items", "Balkan briefing", "Shipping notes"."""
    return words[-1] != "news" or not _SHORT.isdisjoint(words)


def _is_chronicle(views: list[SentenceView], items: list[SentenceView]) -> bool:
    """Tell whether items tell by their dates what was done over months about the one whom the text opens with."""
    months = [one.heading.value[:_MONTH] for one in items if one.heading is not None and one.heading.value is not None]
    if len(months) < max(_LEAST, len(items) * 2 // 3) or _between(min(months), max(months)) < _SOME:
        return False
    opening = [item for view in views[: max(1, items[0].index)] for item in view.items if item.kind == "actor"]
    return not USUAL_SENDERS.union(BODIES).issuperset(code for one in opening for code in codes_of(one))


def _between(first: str, last: str) -> int:
    """Return how many months lie between two dates, each at least a year."""
    return 12 * (int(last[:4]) - int(first[:4])) + int(last[5:] or 1) - int(first[5:] or 1)


def _paragraphs(views: list[SentenceView]) -> list[SentenceView]:
    """Return the sentences that open a paragraph."""
    return [
        view for at, view in enumerate(views) if view.items and (not at or views[at - 1].paragraph != view.paragraph)
    ]


def _under_days(opens: list[SentenceView]) -> list[SentenceView]:
    """Return the paragraphs that stand under lines which are nothing but a day, where there are two such lines."""
    days = [at for at, view in enumerate(opens) if _is_day(view)]
    if len(days) < _TWO:
        return []
    return [view for view in opens[days[0] + 1 :] if not _is_day(view)]


def _is_day(view: SentenceView) -> bool:
    kinds = {item.kind for item in view.items}
    return "date" in kinds and kinds <= {"date", "mark"}


def _acting(view: SentenceView) -> set[str]:
    """Return the states and bodies that do something in a sentence, as the subject of its main verb."""
    verbs = (one for one in view.syntax.verbs.values() if one.above is None and not one.passive)
    subjects = (phrase for verb in verbs for phrase in verb.subject)
    return {code for one in subjects for item in view.items[one.start : one.end] for code in codes_of(item)}


def _leads_on(views: list[SentenceView], before: SentenceView, view: SentenceView) -> bool:
    """Tell whether the paragraph before one ends as a list does that goes on: "the Council:", "…; and"."""
    closing = [item.lower for item in views[view.index - 1].items[-_TWO:]]
    return view.paragraph - before.paragraph == 1 and any(one in (":", ";") for one in closing)


def _goes_on(view: SentenceView) -> bool:
    first = next((item for item in view.items if item.lower not in BULLETS), None)
    return first is not None and first.lower in _GOES_ON
