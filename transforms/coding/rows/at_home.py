"""What is forbidden at home, and what is held back from readers: no measure against anybody abroad."""

from transforms.coding.model import Reading
from transforms.coding.parties.agents import object_phrases
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_BARRING = frozenset({"ban", "bar"})
_NEWS = word_set(
    "report reports study news story stories book books memoirs speech findings figures results statistics interview "
    "review reviews announcement papers"
)


def unlike_abroad(reading: Reading) -> str | None:
    """Say why a change is of nothing that hits anybody abroad, or None."""
    if _is_forbidden_at_home(reading):
        return "what a state forbids within its own borders"
    return "an embargo on what may be printed" if _is_of_news(reading) else None


def _is_forbidden_at_home(reading: Reading) -> bool:
    """Tell whether a state only forbids something within its own borders ("kites are forbidden in Kabul")."""
    frame, roles = reading.frame, reading.roles
    plain = frame.object_kind == "party" and frame.object_item.kind == "word"
    if frame.trigger not in _BARRING or frame.voice != "passive" or not plain or roles.sectors or roles.senders:
        return False
    items = frame.items
    within = {item.text for at, item in enumerate(items) if item.kind == "actor" and lower_at(items, at - 1) == "in"}
    return bool(roles.targets) and all(one.name is None and one.words in within for one in roles.targets)


def _is_of_news(reading: Reading) -> bool:
    """Tell whether an embargo only says when something may be printed ("lifted its embargo on the bank's report")."""
    frame = reading.frame
    if not frame.object_item.lower.startswith("embargo"):
        return False
    links = [link for phrase in object_phrases(frame) if phrase.head == frame.object_at for link in phrase.links]
    return any(link.word == "on" and frame.items[link.phrase.head].lower in _NEWS for link in links)
