"""The office of somebody hit who is told by a pronoun or a surname: another sentence says that he held one.

"The former prime minister was arrested. Canada froze his assets in 2022": "his" are an official's.
Who is told of with no office, or with a kinsman's, a rebel's or a businessman's calling, is none.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from schemas.sectors import UNSPECIFIED
from transforms.coding.discourse.names.offices_held import (
    OTHERS,
    first_name,
    holds_office,
    is_kin_of_office,
    is_known_official,
    is_leader,
    is_name,
    is_office,
)
from transforms.coding.model import Coded, Frame, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.rows.pairs import Hit
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_OWNING, _OBJECTS, _SUBJECTS = word_set("his her"), word_set("him her"), word_set("he she")
_PRONOUNS = _OWNING | _OBJECTS | _SUBJECTS
_LEADING = word_set("of on against")
_WHERE = word_set("in at from to")
_NEAR = 3
"""Items from "his" to his assets."""

_BACK = 2
"""Sentences back to which a pronoun may point."""

_ABOUT = 4
"""Items around an office among which stands of which state it is."""

_ON_PERSONS = frozenset({"assets", "list", "party", "relief"})
_KINDS = frozenset({"travel", "financial"})


def of_office(frame: Frame, hit: Hit, sender: str | None, views: list[SentenceView]) -> Coded | None:
    """Return the sector of officials for a hit of no sector on somebody whom another sentence says to be one."""
    if not _is_on_persons(frame):
        return None
    told = _Told(hit.target.country, sender, views)
    for at in _told_at(frame):
        item = frame.items[at]
        if told.last_is_official(frame.view, at) if item.lower in _PRONOUNS else holds_office(item.text, views):
            return "government", item.text
    return None


def _is_on_persons(frame: Frame) -> bool:
    item = frame.object_item
    of_persons = item.kind == "measure" and (item.data.measure in _KINDS or item.lower.endswith("sanctions"))
    return of_persons or frame.object_kind in _ON_PERSONS


def _told_at(frame: Frame) -> Iterator[int]:
    """Yield where the clause of a change tells who is hit: his surname, or a pronoun for him."""
    items = frame.items
    low, high = min(frame.left, frame.head, frame.object_at), max(frame.right, frame.head + 1, frame.object_at + 1)
    for at in range(low, min(high, len(items))):
        word = items[at].lower
        owns = word in _OWNING and 0 < frame.object_at - at <= _NEAR and frame.object_kind == "assets"
        if owns or (word in _OBJECTS and _is_hit(frame, at)) or (word in _SUBJECTS and _is_subject(frame, at)):
            yield at
        elif _ends_name(items, at) and lower_at(items, at + 1) != "'s":
            first = first_name(items, at)
            if _is_hit(frame, first) or _is_subject(frame, first):
                yield at


def _ends_name(items: list[Item], at: int) -> bool:
    return is_name(items, at) and not is_name(items, at + 1)


def _is_hit(frame: Frame, at: int) -> bool:
    """Tell whether a place is behind the verb of change, or behind "of" or "on" after the measure."""
    return at - 1 == frame.head or (at - 2 == frame.object_at and lower_at(frame.items, at - 1) in _LEADING)


def _is_subject(frame: Frame, at: int) -> bool:
    """Tell whether a place opens the subject to which something is done."""
    verb = frame.view.syntax.verbs.get(frame.head)
    return verb is not None and verb.passive and any(one.start == at for one in verb.subject)


@dataclass(frozen=True, slots=True)
class _Told:
    """Of whom the sentences of an item tell, where a state is hit by a sender."""

    country: str | None
    sender: str | None
    views: list[SentenceView]

    def last_is_official(self, view: SentenceView, at: int) -> bool:
        """Tell whether the person spoken of last before a pronoun holds an office of the country that is hit."""
        near = [one for one in self.views if view.index - _BACK <= one.index <= view.index and not one.is_title]
        for one in reversed(near):
            for here in range((at if one is view else len(one.items)) - 1, -1, -1):
                held = self._is_official(one.items, here)
                if held is not None:
                    return held
        return False

    def _is_official(self, items: list[Item], at: int) -> bool | None:
        """Tell whether who is told of at a place is an official of the country; None of nobody, or of who acts."""
        item = items[at]
        if is_leader(item):
            codes = set(codes_of(item))
            return None if self.sender in codes else self.country in codes
        if is_known_official(item):
            return bool(item.data.country == self.country)
        if _is_private(item):
            return False
        if is_office(items, at):
            return self._is_of_country(items, at)
        name = _ends_name(items, at) and lower_at(items, at - 1) not in _WHERE
        return True if name and holds_office(item.text, self.views) else None

    def _is_of_country(self, items: list[Item], at: int) -> bool | None:
        homes = _homes(items, at)
        vague = items[at].kind == "post" and items[at].data.ambiguous
        if self.sender in homes or (not homes and vague):
            return None
        return not is_kin_of_office(items, at) and (not homes or self.country in homes)


def _is_private(item: Item) -> bool:
    """Tell whether an item is a person who holds no office."""
    if item.kind == "entity":
        return bool(item.data.kind == "person")
    plain = item.kind == "post" and item.data.sector == UNSPECIFIED and not item.lower.endswith("s")
    return plain or item.lower.rpartition(" ")[2] in OTHERS


def _homes(items: list[Item], at: int) -> set[str]:
    """Return the states that the words about an office name ("the Afghan foreign minister", "president of Mali")."""
    near = [*items[max(0, at - _ABOUT) : at], *items[at + 1 : at + _ABOUT]]
    return {code for one in near if one.kind == "actor" for code in codes_of(one)}
