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
    "officials president chairman leadership leaderships"
)


_GANGS = word_set(
    "gang gangs cartel cartels militia militias ring rings mafia syndicate syndicates guerrillas rebels insurgents "
    "faction factions warband brotherhood terrorists traffickers smugglers pirates"
)
"""What the band may be called that nobody lists by name ("a Haitian gang and its leader")."""
_PRIVATE = word_set(
    "movement movements network networks sect sects clan clans tribe tribes charity charities foundation foundations"
)
_OF_STATE = word_set("state ruling government governing national official military army presidential")
"""What bodies are called that are no government's, and what says that they are nevertheless."""
_OWN = word_set("its their")
_BACK, _FAR_BACK = 6, 18


def leads_rebels(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase is who leads a band that is no government ("Houthi commanders", "the head of M23")."""
    if items[phrase.head].lower.rpartition(" ")[2] not in _LEADING:
        return False
    if is_of_band(items, phrase.end):
        return True
    of = phrase.end + 1 if lower_at(items, phrase.end) == "of" else phrase.end
    behind = range(of, min(of + _REACH, len(items))) if of > phrase.end else range(0)
    last = next((at for at in behind if items[at].kind == "entity"), None)
    if last is not None and any(items[at].kind == "mark" for at in range(of, last)):
        last = None
    places = [*range(phrase.start, phrase.head), *([] if last is None else [last])]
    bands = [items[at].data for at in places if items[at].kind == "entity"]
    if bands:
        return all(one.kind == "group" and one.sector == UNSPECIFIED for one in bands)
    return _of_some_band(items, phrase, behind)


def _of_some_band(items: list[Item], phrase: NounPhrase, behind: range) -> bool:
    """Tell whether the band has no name: "the gang's leader", "the head of a cartel", "a militia and its chief"."""
    back = _FAR_BACK if items[phrase.start].lower == "their" else _BACK
    before = range(max(0, phrase.start - back), phrase.start) if items[phrase.start].lower in _OWN else range(0)
    until = next((at for at in behind if items[at].kind == "mark"), behind.stop)
    places = [*before, *range(phrase.start, phrase.head), *range(behind.start, until)]
    of = {word for at in range(behind.start, until) for word in items[at].lower.split()}
    private = not _PRIVATE.isdisjoint(of) and _OF_STATE.isdisjoint(of)
    owns = any(items[at].lower in _GROUPS and lower_at(items, at + 1) == "'s" for at in places)
    banded = any(items[at].lower.rpartition(" ")[2] in _GANGS or _is_armed_band(items[at]) for at in places)
    return private or owns or banded


_GROUPS = word_set("group movement rebels front faction")
"""What a band that was named before is called, which is no government: "the group's leaders"."""


def _is_armed_band(item: Item) -> bool:
    words = item.lower.split()
    return "armed" in words and not _BANDS.isdisjoint(words)


_BANDS = word_set(
    "group groups movement movements army armies militia militias faction factions band bands front rebels"
)
_REBEL = word_set("rebel rebels insurgent insurgents guerrilla guerrillas separatist separatists militia militias")
_NEAR = 5


def is_of_band(items: list[Item], at: int) -> bool:
    """Tell whether a band of rebels that has no name follows "of" ("officials of a former rebel group")."""
    if lower_at(items, at) != "of":
        return False
    for item in items[at + 1 : at + 1 + _NEAR]:
        words = item.lower.split()
        if not _REBEL.isdisjoint(words) or _is_armed_band(item):
            return True
        if item.kind in ("mark", "actor", "post") or not _BANDS.isdisjoint(words):
            return False
    return False
