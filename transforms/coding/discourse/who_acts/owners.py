"""Whose measures and acts a sentence names, though they do nothing in it: "UN sanctions on Mali", "the Union's act"."""

from collections.abc import Iterator
from itertools import pairwise

from schemas.vocabulary import BODIES
from transforms.coding.discourse.layout.venue import owner_of_ban
from transforms.coding.discourse.who_acts.onlookers import GREETING, onlookers
from transforms.coding.model import Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.grammar import AGAINST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

OWNING = frozenset({*USUAL_SENDERS, *BODIES})


def by_act(reading: Reading) -> str | None:
    """Return whose legal act the sentence names ("is deleted from the annex to the Council Regulation")."""
    hit = {one.country for one in reading.roles.targets}
    acts = (item for item in reading.frame.items if item.kind == "actor" and item.data.kind == "instrument")
    return next((code for item in acts for code in codes_of(item) if code not in hit), None)


_OFFICIAL = frozenset({"organ", "instrument"})


def office_of(views: list[SentenceView]) -> str | None:
    """Return whose offices and acts a text names, where it names those of one alone.

    "The President signed an order. The Secretary of State is to look at the Caesar Act as well."
    """
    told = [item.data for view in views for item in _taking_part(view) if item.kind == "actor"]
    official = [one for one in told if one.kind in _OFFICIAL]
    if len({one.code for one in official}) != 1 or all(one.ambiguous for one in official):
        return None
    return str(official[0].code)


def _taking_part(view: SentenceView) -> Iterator[Item]:
    """Yield the items of a sentence but those who only look on ("the Secretary of State praised the step")."""
    if any(item.lower.startswith(GREETING) for item in view.items):
        return
    beside = onlookers(view)
    yield from (item for at, item in enumerate(view.items) if at not in beside)


_VIRTUE = frozenset({"under", "by virtue of", "pursuant to", "by", "on"})
_RULINGS = word_set(
    "resolution resolutions order orders decree decrees edict proclamation law ordinance regulations regulation rules "
    "ruling directive instructions legislation statute"
)
_LEADING = word_set("of from by issued signed passed voted adopted approved proclaimed published the its a")
_BEFORE_RULING, _BEHIND_RULING = 6, 6


def under_act(reading: Reading, home: str | None) -> str | None:
    """Return whose order or law a sentence says a thing to be under: "under a decree of the French government".

    A resolution of nobody in particular is that of the body at whose seat the text is written (``home``).
    """
    items, hit = reading.frame.items, {one.country for one in reading.roles.targets}
    for at, item in enumerate(items):
        if item.lower not in _VIRTUE:
            continue
        noun = next((here for here in range(at + 1, min(at + _BEFORE_RULING, len(items))) if _rules(items[here])), None)
        if noun is None or any(one.kind == "mark" for one in items[at:noun]):
            continue
        within = [*items[at + 1 : noun + 1], *_leading_on(items[noun + 1 : noun + 1 + _BEHIND_RULING])]
        codes = [code for one in within if one.kind == "actor" for code in codes_of(one) if code not in hit]
        if codes:
            return codes[0]
        if home in BODIES and home not in hit and items[noun].lower.startswith("resolution"):
            return home
    return None


def _rules(item: Item) -> bool:
    return item.lower.rpartition(" ")[2] in _RULINGS


def _leading_on(items: list[Item]) -> Iterator[Item]:
    """Yield what says whose a ruling is, up to the first other word ("signed on Monday by President Mitterrand").

    Whom it is on, it hits: "the Regulations on Mali", as titles such as "Mali (Sanctions) Regulations" are read.
    """
    for at, item in enumerate(items):
        if item.lower == "on" and at + 1 < len(items) and items[at + 1].kind == "actor":
            return
        if item.kind not in ("actor", "post", "date") and item.lower not in _LEADING and item.lower != "on":
            return
        yield item


def owners(view: SentenceView) -> Iterator[str]:
    """Yield whose the measures of a sentence are said to be ("UN sanctions on Mali", "General License 8")."""
    items = view.items
    for at, item in enumerate(items):
        if item.kind == "measure" and item.data.kind in ("measure", "package"):
            before = items[at - 1] if at else None
            if before is not None and before.kind == "actor" and before.data.code in OWNING:
                yield before.data.code
            elif view.is_title and (whose := owner_of_ban(items, at)) is not None:
                yield whose
    yield from _whose_persons(items)
    if any(
        (one.text.startswith(_LICENCE) or one.text == "GL") and after.text[0].isdigit()
        for one, after in pairwise(items)
    ):
        yield "USA"  # nobody else spells and counts them so


_PERSONS = frozenset({"person", "persons"})
_BOUND = frozenset({"blocked", "prohibited", "freeze", "frozen", "must", "may", "authorized", "authorised", "barred"})
_HIT = frozenset({"on", "against", "sanctioned", "designated", "for"})


def _whose_persons(items: list[Item]) -> Iterator[str]:
    """Yield whose own persons a sentence binds ("property held by U.S. persons is blocked"): its rules are told."""
    if not any(one.lower in _BOUND for one in items):
        return
    for at, (one, after) in enumerate(pairwise(items)):
        if one.kind != "actor" or after.lower not in _PERSONS or one.data.kind == "demonym":
            continue
        if one.data.code in USUAL_SENDERS and (at == 0 or items[at - 1].lower not in _HIT):
            yield one.data.code


_LICENCE = "General License"
_OPEN = frozenset({"if", "unless", "whether", "should", "would", "could", "might", "?"})
_BEFORE_NAME = 3
"""Items between "against" and whom it names ("against the breakaway republic of")."""


def hit_by_name(view: SentenceView) -> Iterator[str]:
    """Yield on whom the measures of a sentence are said to be, though nothing becomes of them there.

    "Agreed on a list of measures against South Africa" says whom the article is about.
    """
    items = view.items
    first = min(view.syntax.verbs, default=len(items))  # sanctions that are the subject stand already
    for at, item in enumerate(items[:-1]):
        if item.lower in _OPEN:
            return
        if item.kind == "measure" and item.data.kind in ("measure", "package"):
            yield from _dealt_with(items, at)
        if item.kind != "measure" or at < first or items[at + 1].lower not in AGAINST:
            continue
        if item.data.kind not in ("measure", "package"):
            continue
        for other in items[at + 2 : at + 2 + _BEFORE_NAME]:
            if other.kind == "actor":
                yield from (code for code in codes_of(other) if code not in BODIES)
            if other.kind != "word":
                break


_BREAKING = word_set("breach violation defiance contravention evasion circumvention")
_BREACHED = ("breach", "violat", "evad", "circumvent", "flout", "skirt", "dodg", "bypass", "contraven", "defying")
_BETWEEN = word_set("of the a us american western european international un united nations in")
_BEFORE_BREACH = 8


def _dealt_with(items: list[Item], at: int) -> Iterator[str]:
    """Yield with whom those dealt who broke sanctions: it is under them ("sent chips to Mali in breach of US ones")."""
    here = at - 1
    while here > 0 and (items[here].kind == "actor" or items[here].lower in _BETWEEN):
        here -= 1
    if here < 1 or not (items[here].lower in _BREAKING or items[here].lower.startswith(_BREACHED)):
        return
    for place in range(here - 1, max(0, here - _BEFORE_BREACH), -1):
        if items[place].kind == "actor" and items[place - 1].lower in ("to", "for", "with"):
            yield from (code for code in codes_of(items[place]) if code not in OWNING)
            return
