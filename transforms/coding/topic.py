"""What an article is about: the sender and target that its other sentences leave unsaid."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from schemas.vocabulary import ORGANISATION_SENDERS
from transforms.coding.frames import SentenceView
from transforms.coding.roles import codes_of

if TYPE_CHECKING:
    from transforms.coding.claims import Reading

INFERRED = "(topic of the article)"
_PLACES = frozenset({"territory"})


@dataclass(slots=True)
class Topic:
    """The article's senders and targets by weight, and its day of publication."""

    published: date | None
    news: date | None = None
    senders: Counter[str] = field(default_factory=Counter)
    targets: Counter[str] = field(default_factory=Counter)
    mentioned: Counter[str] = field(default_factory=Counter)
    stated: list[tuple[int, str]] = field(default_factory=list)
    by_sentence: dict[int, list[str]] = field(default_factory=dict)
    opening: list[str] = field(default_factory=list)

    def sender_for(self, reading: "Reading") -> tuple[str | None, str | None]:
        """Return the likeliest sender of a frame that names none: not its target, near in the text, else the topic's."""
        targets = {target.country for target in reading.roles.targets if target.country and target.name is None}
        for code, _ in self.senders.most_common():
            if code not in targets:
                return code, INFERRED
        for code in self.opening:
            if code not in targets and code not in self.targets:
                return code, INFERRED
        return None, None

    def target_for(self, reading: "Reading", senders: set[str]) -> tuple[str | None, str | None]:
        """Return the likeliest target of a frame that names none: in its sentence first, else the topic's."""
        view = reading.frame.view
        own = [code for code in self.by_sentence.get(view.index, []) if code not in senders]
        own = [
            code
            for code in own
            if code not in ORGANISATION_SENDERS
            and (code in self.targets or (len(set(own)) == 1 and code not in self.senders))
        ]
        if own:
            return own[0], INFERRED
        for index, code in reversed(self.stated):
            if index <= view.index and code not in senders:
                return code, INFERRED
        for code, _ in self.targets.most_common():
            if code not in senders:
                return code, INFERRED
        for code, _ in self.mentioned.most_common():
            opens = any(code in codes for index, codes in self.by_sentence.items() if index < 3)
            if opens and code not in senders and code not in ORGANISATION_SENDERS and code not in self.senders:
                return code, INFERRED
        return None, None


def find_topic(
    views: Iterable[SentenceView], readings: Iterable["Reading"], published: date | None, news: date | None
) -> Topic:
    """Weigh the stated roles of an article: the title counts thrice, decided news more than background."""
    topic = Topic(published, news)
    for view in views:
        weight = 3 if view.is_title else 1
        codes = [code for item in view.items if item.kind in ("actor", "entity") for code in _codes(item)]
        topic.by_sentence[view.index] = codes
        if view.index < 2:
            topic.opening += [code for item in view.items if item.kind == "actor" for code in codes_of(item)]
        for code in codes:
            topic.mentioned[code] += weight
    for reading in readings:
        weight = 3 if reading.frame.view.is_title else 2 if reading.frame.view.index < 4 else 1
        for code, _ in reading.roles.senders:
            topic.senders[code] += weight
        for target in reading.roles.targets:
            if target.country is not None:
                topic.targets[target.country] += weight
                topic.stated.append((reading.frame.view.index, target.country))
    return topic


def _codes(item: object) -> list[str]:
    from transforms.reading.spans import Item

    assert isinstance(item, Item)
    if item.kind == "entity" and item.sense is not None:
        return [item.sense.data.country] if item.sense.data.country else []
    return codes_of(item)
