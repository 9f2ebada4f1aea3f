"""Acts whose title says whose they are: "Decree of the President of Mali" is no measure of others against Mali."""

from transforms.coding.model import Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_OFFICES = word_set(
    "president government ministry minister cabinet governor bank administration council commission king emperor "
    "secretary department parliament customs agency authority"
)
_PLACES = frozenset({"name", "historical", "territory"})
_REACH = 6
"""Items behind an office within which the state stands whose it is."""


def without_own(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings of an act without those that hit nobody but the state that its title says it is of.

    What an act that is not about anybody only lets be done with a permit is a rule of ordinary trade.
    """
    if not any(one.frame.view.statute for one in readings):
        return readings
    titles = [view for view in views if view.is_title]
    own = next((code for view in titles if (code := _whose(view)) is not None), None)
    told = {code for view in titles for item in view.items if item.kind == "actor" for code in codes_of(item)}
    kept = [one for one in readings if not _wants_permit(one, told)]
    return kept if own is None else [one for one in kept if not _hits_alone(one, own)]


def _wants_permit(reading: Reading, told: set[str]) -> bool:
    """Tell whether an act rules only that goods of some land, which it is not about, need a permit."""
    view = reading.frame.view
    if not view.statute or view.has_sanctions_word or reading.frame.action != "imposed":
        return False
    hit = {one.country for one in reading.roles.targets if one.country is not None}
    if not hit or hit & (OFTEN_HIT | told):
        return False
    low = [item.lower for item in view.items]
    return any(word in _WITHOUT and _PERMITS & {*low[at + 1 : at + _NEAR]} for at, word in enumerate(low))


_WITHOUT = word_set("without except unless")
_PERMITS = word_set("permit permits licence license licences licenses authorisation authorization certificate")
_NEAR = 5


def _hits_alone(reading: Reading, own: str) -> bool:
    targets = reading.roles.targets
    if reading.roles.senders or not reading.frame.view.statute or not targets:
        return False
    return all(one.country == own and one.name is None for one in targets)


def _whose(view: SentenceView) -> str | None:
    """Return the state behind the first office that a title names ("Order of the Minister of Trade of Chad")."""
    items = view.items
    at = next((at for at, item in enumerate(items) if item.lower.rpartition(" ")[2] in _OFFICES), None)
    if at is None or not _makes(items, at):
        return None
    for here in range(at + 1, min(at + _REACH, len(items))):
        before = lower_at(items, here - 2) if lower_at(items, here - 1) in g.DETERMINERS else lower_at(items, here - 1)
        if items[here].kind == "actor" and items[here].data.kind in _PLACES and before == "of":
            return next(iter(codes_of(items[here])), None)
    return None


_ACTS = word_set(
    "decree order resolution announcement notice circular act regulations regulation law ordinance proclamation "
    "instruction directive rules decision edict"
)


def _makes(items: list[Item], at: int) -> bool:
    """Tell whether an act is said to be of an office ("Decree of the …"): not one on it, or on what belongs to it."""
    start = at - 1 if at and items[at - 1].lower in g.DETERMINERS else at
    if start == 0:
        return True
    return start > 1 and items[start - 1].lower == "of" and items[start - 2].lower in _ACTS
