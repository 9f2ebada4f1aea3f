"""Plans that somebody gives up: "dropped its plan to lift the ban", "a proposal to lift it was put on ice"."""

from transforms.coding.status.chain import Governor
from transforms.coding.verbs.verb_group import FUTURE, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_DROPPING = (
    "drop", "abandon", "scrap", "withdr", "shelv", "cancel", "ditch", "buri", "bury", "retract", "discard", "jettison",
    "mothball", "freez", "froze", "suspend", "halt", "revok", "rescind", "pull", "park", "remov", "cut", "strip",
    "call off", "called off", "set aside", "give up", "gave up", "given up", "put on ice", "put on hold", "throw out",
    "threw out", "thrown out", "tak back", "took back", "taken back", "kick", "nix", "renounc", "relinquish", "forsw",
    "forgo", "scupper", "omit", "delet", "excis", "left out", "leav out", "struck", "edit",
)  # fmt: skip
_GOING_BACK = ("reneg", "backtrack", "back-track", "backpedal", "back-pedal", "welsh", "backslid", "go", "went", "gone",
               "row", "climb", "walk")  # fmt: skip
_ON = frozenset({"on", "from", "back on", "down from", "away from"})
_BACK = word_set("back away down")
_TAKING = word_set("take takes took taken taking put puts putting laid lay lays set sets swept kept")
_AWAY = (
    "off the table", "off the agenda", "back", "on ice", "on hold", "aside", "to one side", "to rest",
    "out of the", "out of its", "out of their", "out .", "out ,", "out at", "from the", "into the drawer",
    "on the back burner", "in abeyance", "in the drawer", "under the carpet",
)  # fmt: skip
_PLACES = 5
_OPEN = POSSIBLE | FUTURE | g.NEGATIONS | {"would", "to"}


def drops_plan(items: list[Item], verb: Verb | None, noun: int) -> bool:
    """Tell whether a verb says that the plan was given up which is its object, or its subject where it is passive.

    Args:
        items: the sentence.
        verb: a verb above the plan, or behind it.
        noun: the place of "plan", "proposal", "bid".
    """
    if verb is None or not (_is_dropping(items, verb) or _goes_back(items, verb, noun)):
        return False
    if not _OPEN.isdisjoint(item.lower for item in items[verb.start : verb.at]):
        return False
    things = verb.subject if verb.passive else verb.objects
    return _goes_back(items, verb, noun) or any(one.start <= noun < one.end for one in things)


def is_dropped(items: list[Item], one: Governor, nearest: Governor | None) -> bool:
    """Tell whether what governs a change gives up the plan that it is, as a noun between the two says."""
    return nearest is not None and nearest.verb is None and drops_plan(items, one.verb, nearest.at)


def goes_back_on(items: list[Item], one: Governor, nearest: Governor | None) -> bool:
    """Tell whether somebody takes back a decision or a promise ("reneged on its promise to lift the ban")."""
    if one.verb is None or nearest is None or nearest.verb is not None or not _goes_back(items, one.verb, nearest.at):
        return False
    return _OPEN.isdisjoint(item.lower for item in items[one.verb.start : one.verb.at])


def _is_dropping(items: list[Item], verb: Verb) -> bool:
    low = items[verb.at].lower
    if low.startswith(_DROPPING):
        return True
    after = " ".join(lower_at(items, at) for at in range(verb.at + 1, verb.at + _PLACES))
    return low in _TAKING and after.startswith(_AWAY)


def _goes_back(items: list[Item], verb: Verb, noun: int) -> bool:
    """Read "reneged on its promise", "went back on a pledge", "backtracked on its decision"."""
    low = items[verb.at].lower
    if verb.passive or not low.startswith(_GOING_BACK):
        return False
    plain = low.startswith(("go", "went", "gone", "row", "climb", "walk"))
    between = {word for item in items[verb.at : noun] for word in item.lower.split(" ")}
    links = (link for link in verb.links if link.word in _ON and link.phrase.start <= noun < link.phrase.end)
    return next(links, None) is not None and (not plain or bool(between & _BACK))
