"""Bans by sports bodies: "was banned for three tests for playing in South Africa", "for life for racing there"."""

from transforms.coding.model import Frame
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BANNING = ("ban", "bar", "suspend", "exclud", "blacklist", "outlaw")
_PLAYING = word_set(
    "playing touring running racing boxing fighting wrestling competing sprinting batting bowling rowing swimming "
    "fielding coaching umpiring refereeing doping cycling golfing scrummaging"
)
_CONTESTS = word_set(
    "test tests match matches game games race races season seasons tournament tournaments championship championships "
    "cup olympics competition competitions fixture fixtures"
)
_TEAMS = word_set("club clubs team teams side squad striker captain winger defender midfielder bowler batsman boxer")
SPORT = _PLAYING | _CONTESTS | _TEAMS
_FOR = frozenset({"for", "after", "from"})
_REACH = 14
"""Items behind the ban within which it is said what for."""


def is_of_sport(frame: Frame) -> bool:
    """Tell whether somebody is banned for where he played, or from contests."""
    if frame.object_kind not in ("party", "entity") or not frame.head_item.lower.startswith(_BANNING):
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    hit = [] if verb is None else verb.subject if verb.passive else verb.objects
    if any(frame.items[one.head].lower.rpartition(" ")[2] in _TEAMS for one in hit):
        return True
    after = frame.items[frame.head + 1 : frame.head + _REACH]
    return any(_tells_sport(frame.items, frame.head + 1 + at) for at, _ in enumerate(after))


def _tells_sport(items: list[Item], at: int) -> bool:
    if items[at].lower not in _FOR:
        return False
    nearby = [lower_at(items, at + step) for step in (1, 2, 3)]
    played = nearby[0] in _PLAYING and not (nearby[0] == "running" and nearby[1] not in ("in", "at", "against"))
    return played or any(word in _CONTESTS for word in nearby)
