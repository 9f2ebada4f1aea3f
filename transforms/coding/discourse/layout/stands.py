"""Whom the items of a digest act on where each is headed by who acts: "Japan: bans oil imports", "EU: ban lifted"."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from schemas.vocabulary import BODIES
from transforms.coding.discourse.layout.rubrics import USUAL
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of, countries_of
from transforms.coding.parties.senders import OFTEN_ACTING
from transforms.reading.grammar import AGAINST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_LEAST = 2
"""Items that must be headed by who acts, and in which a country must be named that no title names."""

_SEVERAL = 3
"""Different states that must head items if none of them is the subject of what is told."""

_NEAR = 2
"""Items behind a label at which its verb begins: a mark stands between."""

_BY_PLACE = frozenset({"capital", "metonym", "organ", "leader", "surname"})
"""Names that stand for those who govern a country and act for it."""


def target_of_stands(views: list[SentenceView]) -> str | None:
    """Return the one country outside their headings on which the items of a digest tell what those do who head them."""
    heads = _heads(views)
    if len(heads) < _LEAST:
        return None
    opened = opened_against(views)
    if opened is not None and opened not in heads.values():
        return opened
    titled = {code for view in views if view.is_title for code in _named(view.items)} - set(BODIES)
    if titled:
        hit = titled - USUAL if len(titled) > 1 else titled
        named = {code for view in views for code in (view.rubric, view.rubric_sender) if view.section and code}
        known = len(hit) == 1 and hit.isdisjoint(named | USUAL)
        if not known or not (_act(views, heads) or hit == {_common(views, heads)}):
            return None
        below = {code for view in views if not view.is_title for item in view.items for code in _codes(item)}
        if hit <= _quarrelled(views) and _others(views, heads) - hit:
            return _named_most(views, heads)  # "the Falklands dispute" says over what, and not with whom
        return hit.pop() if hit <= below else _named_most(views, heads) or hit.pop()
    return _named_most(views, heads) if _act(views, heads) else _common(views, heads)


_STEPS = word_set("steps measures sanctions action moves curbs restrictions penalties bans embargoes")
_ANSWERED = word_set("reaction reactions response responses answer answers")
_BEFORE_NAME = 4
"""Items behind "against" within which the one is named who is hit ("against the national airline of Iran")."""


def opened_against(views: list[SentenceView]) -> str | None:
    """Return the country that what opens a list of steps, or its title, says they are against; None if it says none.

    "Steps taken so far against Chad:", "Reactions to Chad's coup:".
    """
    return next((code for view in views if not view.section and (code := _steps_against(view.items))), None)


def _steps_against(items: list[Item]) -> str | None:
    words = [item.lower.rpartition(" ")[2] for item in items]
    for at, word in enumerate(words):
        steps = word in AGAINST and not _STEPS.isdisjoint(words[max(0, at - 2 * _BEFORE_NAME) : at])
        if not steps and not (word == "to" and at and words[at - 1] in _ANSWERED):
            continue
        named = (code for one in items[at + 1 : at + 1 + _BEFORE_NAME] for code in countries_of(one))
        found = next((code for code in named if code not in BODIES), None)
        if found is not None:
            return found
    return None


_QUARRELS = word_set("dispute war conflict crisis affair question invasion")


def _quarrelled(views: list[SentenceView]) -> set[str]:
    """Return the lands over which there is a quarrel by the words above the items, and which no item names."""
    above = [view for view in views if not view.section and not view.is_title]
    after = (
        code
        for view in above
        for item, behind in pairwise(view.items)
        if behind.lower in _QUARRELS
        for code in _codes(item)
    )
    return set(after) - {code for view in views if view.section for code in _named(view.items)}


def _others(views: list[SentenceView], heads: dict[int, str]) -> set[str]:
    """Return the countries that items name besides whoever heads them."""
    named = {(view.section, code) for view in views if view.section for code in _named(view.items)}
    return {code for section, code in named if code != heads.get(section)} - {*BODIES, *USUAL}


def _heads(views: list[SentenceView]) -> dict[int, str]:
    """Return the states and bodies that head items, by the number of the item."""
    found: dict[int, str] = {}
    for view in views:
        code = view.rubric or view.rubric_sender or view.rubric_place
        if view.section and code is not None:
            found.setdefault(view.section, code)
    return found


def _act(views: list[SentenceView], heads: dict[int, str]) -> bool:
    """Tell whether at least half of those who head items are such as decide, or are the subjects of what is told."""
    acting = {view.section for view in views if view.section in heads and _acts(view)}
    return len(acting) >= _LEAST and 2 * len(acting) >= len(heads)


def _acts(view: SentenceView) -> bool:
    """Tell whether who heads a paragraph acts; from a capital news may come of what others do to its land."""
    placed = view.rubric_place in OFTEN_ACTING
    return view.rubric_sender is not None or placed or _is_subject(view)


def _is_subject(view: SentenceView) -> bool:
    """Tell whether who heads a paragraph is the subject of an active verb in it, over the mark ("Brazil: bans …")."""
    first = next((at for at, item in enumerate(view.items) if item.kind != "mark"), 0)
    if view.items[first].kind == "post":
        return False  # "HARARE. Ministers read the communique"
    verbs = (one for one in view.syntax.verbs.values() if one.relation == "main" and not one.passive)
    active = (one for one in verbs if one.start <= first + _NEAR)
    return any(phrase.head == first for verb in active for phrase in verb.subject)


def _named_most(views: Iterable[SentenceView], heads: dict[int, str]) -> str | None:
    """Return the country that most items name, if no other is named in as many and it heads none."""
    named: Counter[str] = Counter()
    sections: dict[str, set[int]] = {}
    for view in views:
        for code in _named(view.items):
            sections.setdefault(code, set()).add(view.section)
    named.update(
        {code: len(numbers) for code, numbers in sections.items() if code not in {*heads.values(), *BODIES, *USUAL}}
    )
    first, *others = [*named.most_common(2), ("", 0)]
    return first[0] if first[1] >= _LEAST and first[1] > others[0][1] else None


def _common(views: list[SentenceView], heads: dict[int, str]) -> str | None:
    """Return the one country that at least half of the items name, each headed by another, and that acts in none.

    "Peru: arms for Mali banned. Chile: flights to Mali halted. Cuba: …" tells what Peru, Chile and Cuba did.
    """
    if len(set(heads.values())) < _SEVERAL:
        return None
    found = _named_most(views, heads)
    if found is None or found in USUAL:
        return None
    headed = [view for view in views if view.section in heads]
    named = {view.section for view in headed if found in set(_named(view.items))}
    acts = any(found in set(_subjects(view)) for view in headed)
    return found if 2 * len(named) >= len(heads) and not acts else None


def _subjects(view: SentenceView) -> Iterator[str]:
    """Yield the countries that are subjects of active verbs."""
    for verb in view.syntax.verbs.values():
        for phrase in verb.subject if not verb.passive else ():
            yield from _named(view.items[phrase.head : phrase.head + 1])


def _named(items: list[Item]) -> Iterator[str]:
    for item in items:
        if item.kind == "actor" and item.data.kind not in _BY_PLACE:
            yield from codes_of(item)


def _codes(item: Item) -> list[str]:
    return codes_of(item) if item.kind == "actor" else []
