"""What is struck by arms, or need not be done: "targeted the militia's launch sites", "are not required to block"."""

from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_AIMING = ("target", "hit", "struck", "strik", "attack", "pound", "bomb")
_GROUND = word_set(
    "site sites position positions base bases launcher launchers installation installations stronghold strongholds "
    "depot depots radar radars bunker bunkers trench trenches camp camps convoy convoys troops fighters boat boats "
    "warship warships airfield airfields drone drones missile missiles barracks headquarters tunnel tunnels"
)
REQUIRING = word_set("required obliged obligated compelled forced bound")


def is_struck(frame: Frame) -> bool:
    """Tell whether it is a place or a weapon that a verb of aiming has as its object."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.object_kind != "party" or not frame.items[verb.at].lower.startswith(_AIMING):
        return False
    hit = verb.subject if verb.passive else verb.objects
    return bool(hit) and all(frame.items[one.head].lower.rpartition(" ")[2] in _GROUND for one in hit)


def is_not_required(frame: Frame) -> bool:
    """Tell whether it is said that somebody need not do it ("are not required to block its property")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if verb is None or verb.form != "infinitive" or above is None or frame.items[above.at].lower not in REQUIRING:
        return False
    return above.passive and any(one.lower in g.NEGATIONS for one in frame.items[above.start : above.at])
