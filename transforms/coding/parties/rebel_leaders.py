"""Those who lead rebels and militias, and are no officials: "the leader of the Rapid Support Forces"."""

from schemas.sectors import UNSPECIFIED
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_REACH = 4
"""Items after "of" among which the band stands."""
_LEADING = word_set(
    "leader leaders commander commanders chief chiefs head heads general generals colonel colonels officer officers "
    "spokesman spokesmen spokesperson spokeswoman commander-in-chief deputy deputies minister ministers official "
    "officials president chairman"
)


def leads_rebels(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase is who leads a band that is no government ("Houthi commanders", "the head of M23")."""
    if items[phrase.head].lower.rpartition(" ")[2] not in _LEADING:
        return False
    of = phrase.end + 1 if lower_at(items, phrase.end) == "of" else phrase.end
    behind = range(of, min(of + _REACH, len(items))) if of > phrase.end else range(0)
    last = next((at for at in behind if items[at].kind == "entity"), None)
    if last is not None and any(items[at].kind == "mark" for at in range(of, last)):
        last = None
    places = [*range(phrase.start, phrase.head), *([] if last is None else [last])]
    bands = [items[at].data for at in places if items[at].kind == "entity"]
    return bool(bands) and all(one.kind == "group" and one.sector == UNSPECIFIED for one in bands)
