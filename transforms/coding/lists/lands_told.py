"""Which states a change hits that only says "countries": "bans food from countries that … . These include Peru"."""

from dataclasses import replace

from transforms.coding.lists.list_openings import HOLDS
from transforms.coding.lists.list_subjects import is_denied
from transforms.coding.lists.listed import Listed
from transforms.coding.model import Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_LANDS = word_set("countries states nations")
_THE = word_set("the these those all such two three four five six seven eight nine ten")
_ARE = word_set("are were")


def lands_told(view: SentenceView, model: Reading, found: Listed | None) -> Listed | None:
    """Return the list that a sentence opens as one of states, where the change before it leaves open which it hits."""
    if found is not None and found.countries:
        return found
    if not _hits_lands(model):
        return found
    told = found or _opened(view)
    if told is not None and _are_known(view.items[told.start : told.end], model):
        return None  # the change has them already
    named = told is not None and any(one.kind == "actor" for one in view.items[told.start : told.end])
    return replace(told, countries=True) if told is not None and named else found


def _are_known(items: list[Item], model: Reading) -> bool:
    """Tell whether a list names only states that the change is known to hit."""
    codes = {code for one in items if one.kind in ("actor", "group") for code in codes_of(one)}
    return bool(codes) and codes <= {one.country for one in model.roles.targets}


def _hits_lands(model: Reading) -> bool:
    """Tell whether a change is said to hit states of which none is named."""
    frame = model.frame
    said = {item.text for item in frame.items}
    if any(one.name or (one.country and one.words in said) for one in model.roles.targets):
        return False
    return any(item.lower in _LANDS for item in frame.items[min(frame.head, frame.object_at) :])


def _opened(view: SentenceView) -> Listed | None:
    """Read "The countries include Peru and Mali", "The states are Peru and Mali"."""
    verb = next(iter(view.syntax.verbs.values()), None)
    if verb is None or not verb.subject or verb.subject[0].start > 0 or verb.relation not in ("main", "joined"):
        return None
    subject = verb.subject[0]
    if not _names_lands(view.items, subject.start, subject.head):
        return None
    low = view.items[verb.at].lower
    if low not in (_ARE if verb.form == "copula" else HOLDS):
        return None
    group = [one.lower for one in view.items[verb.start : verb.end + 1]]
    return None if is_denied(group) else Listed(verb.end, len(view.items), tuple(group), countries=True)


def _names_lands(items: list[Item], start: int, head: int) -> bool:
    return items[start].lower in _THE and items[head].lower in _LANDS
