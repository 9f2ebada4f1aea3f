"""Where those meet who decide, which is no part of what they decide: "EU ministers meeting in Oslo voted to …"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import ADV, DATE, NP, PREP, VG, Phrase

_MEETING = word_set("meeting gathering sitting convening gathered assembled convened")
_WHERE = frozenset({"in", "at"})
_VERBS = frozenset({"finite", "copula", "bare", "participle"})


def set_venues_aside(items: list[Item], found: list[Phrase]) -> None:
    """Make an adverb of where persons meet between them and the verb of which they are the subject."""
    for at in range(1, len(found) - 3):
        phrase = found[at]
        if phrase.kind != VG or phrase.end - phrase.start > 1 or items[phrase.head].lower not in _MEETING:
            continue
        where = found[at + 1]
        if found[at - 1].kind != NP or where.kind != PREP or where.word not in _WHERE or found[at + 2].kind != NP:
            continue
        if _is_met(items, found[at - 1]) and _has_verb(found, at + 3):
            for one in found[at : at + 3]:
                one.kind, one.word = ADV, ""


def _is_met(items: list[Item], who: Phrase) -> bool:
    """Tell whether persons or bodies stand before, who can meet."""
    head = items[who.head]
    return head.kind in ("post", "actor", "group") or head.lower.endswith(("ministers", "leaders", "envoys", "chiefs"))


def _has_verb(found: list[Phrase], start: int) -> bool:
    """Tell whether a verb follows at once, past days and adverbs."""
    after = next((one for one in found[start:] if one.kind not in (DATE, ADV)), None)
    return after is not None and after.kind == VG and after.form in _VERBS
