"""Objects at the head of a sentence, before who acts on them: "sanctions she would never agree to"."""

from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import ADV, DATE, MARK, NP, PREP, Phrase

_ACTING = frozenset({"actor", "group", "anaphor"})
_PERSONAL = word_set("he she it they we i")
_REFUSED = word_set(
    "rejected refused opposed scorned spurned dismissed resisted vetoed accepted welcomed endorsed backed"
)
"""Verbs that say in the plain past what somebody thinks of a measure."""

_LAST = ".;!?"


def acts_on_fronted(items: list[Item], found: list[Phrase], place: int) -> int | None:
    """Return the place of who acts before a verb whose object opens the sentence; None where none does.

    Nothing but a stranded preposition stands after the verb, so that its object is not to be looked for there.
    """
    if not found or found[0].kind != NP or items[found[0].head].kind != "measure":
        return None
    at = place - 1
    while at > 0 and found[at].kind in (ADV, DATE):
        at -= 1
    if at < 1 or found[at].kind != NP or found[at - 1].kind != NP or not _acts(items, found[at]):
        return None
    if any(found[here].kind not in (NP, PREP, DATE) for here in range(1, at)) or not _is_told(items, found[place]):
        return None
    after = place + 1
    while after < len(found) and found[after].kind in (ADV, PREP) and after <= place + 1:
        after += 1
    return at if after >= len(found) or (found[after].kind == MARK and _ends(found, after)) else None


def _acts(items: list[Item], phrase: Phrase) -> bool:
    return items[phrase.head].kind in _ACTING or items[phrase.head].lower in _PERSONAL


def _is_told(items: list[Item], verb: Phrase) -> bool:
    """Tell whether a verb says what somebody would, or would not, have; after "sanctions it imposed" one is to come."""
    if verb.passive:
        return False
    group = {item.lower for item in items[verb.start : verb.head]}
    return bool(group & g.MODALS) or items[verb.head].lower in _REFUSED


def _ends(found: list[Phrase], at: int) -> bool:
    """Tell whether the sentence ends, or a comma sets off who said so."""
    return found[at].word in _LAST or found[at].word in (",", ":")
