"""Drafts that members bring before the Security Council: "Peru circulated a draft resolution lifting the embargo"."""

from transforms.coding.model import Frame
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

DRAFTS = word_set("draft drafts resolution resolutions text texts")
_BRINGING = (
    "circulat", "tabl", "put", "submit", "present", "propos", "draft", "introduc", "distribut", "shar", "sen", "hand",
    "lay", "laid", "float", "sponsor", "co-sponsor", "cosponsor", "penn", "wrote",
)  # fmt: skip
"""How verbs begin by which a member of the Council brings a draft before it."""


def is_of_brought_draft(frame: Frame) -> bool:
    """Tell whether a change stands in a draft that a member of the Council has brought before it."""
    return brought_draft(frame) is not None


def brought_draft(frame: Frame) -> tuple[int, set[str]] | None:
    """Return the place of the draft that is brought in, and by whom ("Peru circulated a draft resolution …").

    A "draft resolution" that a state brings in is one of the Council; another text is one where the Council is named.
    """
    items = frame.items
    for verb in frame.view.syntax.verbs.values():
        if verb.at >= frame.object_at or verb.passive or not items[verb.at].lower.startswith(_BRINGING):
            continue
        draft = next((one for one in verb.objects if _is_draft(items, one) or is_known_text(frame, one)), None)
        if draft is None or draft.head > frame.object_at:
            continue
        authors = {code for one in verb.subject for code in codes_of(items[one.head])}
        return (draft.head, authors) if authors else None
    return None


def _is_draft(items: list[Item], noun: NounPhrase) -> bool:
    words = items[noun.head].lower
    if words.rpartition(" ")[2] not in DRAFTS:
        return False
    return words.startswith("draft resolution") or any(names_council(item) for item in items)


def is_known_text(frame: Frame, noun: NounPhrase) -> bool:
    """Tell whether "the resolution" is the one whose news the text has just told ("Egypt sponsored the resolution")."""
    items = frame.items
    return frame.view.follows_news and [items[noun.start].lower, items[noun.head].lower] == ["the", "resolution"]


def names_council(item: Item) -> bool:
    """Tell whether a name is one of the United Nations or its Council."""
    return item.kind in ("actor", "anaphor") and codes_of(item) == ["UN"]
