"""Bodies that entries of a chronicle name by one bare word: "May 1968 - Council widens the embargo"."""

from transforms.coding.model import SentenceView
from transforms.reading.entries import NO_SENSES
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item
from transforms.reference.model import Name

_USUAL = {
    "Council": ("UN", "EU"),
    "Community": ("EU",),
    "Union": ("EU", "AU"),
    "League": ("ARAB_LEAGUE",),
    "Organisation": ("OAS", "AU"),
    "Organization": ("OAS", "AU"),
}
"""Words that stand for a body, with the bodies that they are of where the text names those by letters alone."""

_OPENERS = frozenset({"mark", "date", "number"})


def name_bodies(views: list[SentenceView]) -> None:
    """Take a bare noun that opens an entry or a sentence and acts for the body of that kind which was named last."""
    called: dict[str, str] = {}
    for view in views:
        found = None if view.is_title else _opening(view.items)
        if found is not None and (code := called.get(found.text)) is not None:
            found.sense, found.kind = Sense("actor", Name(found.lower, code, "body", None, None)), "actor"
            found.senses = NO_SENSES  # no union of workers, no league of clubs
            view.parsed = None  # what its words are has changed
        for item in view.items:
            if item.kind == "actor":
                _note(called, item)


def _note(called: dict[str, str], item: Item) -> None:
    """Remember what bodies are called by the last word of their names, or by letters that stand for it."""
    code = item.data.code
    last = item.lower.rpartition(" ")[2].capitalize()
    if last in _USUAL and item.data.kind not in ("name", "demonym"):
        called[last] = code
    for word, codes in _USUAL.items():
        if code in codes:
            called.setdefault(word, code)


def _opening(items: list[Item]) -> Item | None:
    """Return the bare noun that opens a sentence as its subject, behind at most a date and marks."""
    for at, item in enumerate(items[:-1]):
        if item.kind in _OPENERS:
            continue
        after = items[at + 1]
        acts = item.kind == "word" and item.text in _USUAL and bool(after.forms)
        return item if acts else None
    return None
