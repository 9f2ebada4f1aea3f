"""Bans of life at home: "a ban on strikes was lifted", "the ban on opposition parties", "restrictions on traffic"."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BANS = word_set("ban bans restriction restrictions curb curbs prohibition prohibitions embargo moratorium limits")
_AT_HOME = word_set(
    "strike strikes demonstration demonstrations protest protests rally rallies march marches gathering gatherings "
    "assembly assemblies procession processions picketing smoking alcohol parking weddings funerals prayers "
    "campaigning electioneering polling speeches satire divorce polygamy gambling begging busking fireworks"
)
_PARTIES = word_set("parties party unions union newspapers newspaper")
_OF_PARTIES = word_set("political opposition islamist communist socialist trade labour labor independent religious")
_REACH = 5
_ENDS = word_set(
    "in on at for by was were is are has had will would , . ; that which from with against despite over after amid "
    "because since until before when while as to under following without"
)


_BARRING = ("bar", "ban", "suspend", "prohibit", "forbid", "exclud", "stop", "prevent", "block")
_DOINGS = word_set("voting leaving standing driving practising practicing betting campaigning preaching teaching")
_WITHIN = 9

AT_HOME = _AT_HOME | _PARTIES | _DOINGS
"""Words of which a sentence about life at home has one."""


def _is_barred_at_home(items: list[Item], at: int) -> bool:
    """Read "barred a shareholder from voting", "were banned from leaving": no foreign policy keeps them from that."""
    if not items[at].lower.startswith(_BARRING):
        return False
    low = [item.lower for item in items[at : at + _WITHIN]]
    return any(one == "from" and two in _DOINGS for one, two in pairwise(low))


def is_of_home_life(frame: Frame) -> bool:
    """Tell whether a ban is of what people do at home, which no foreign policy is about."""
    items, at = frame.items, frame.object_at
    if frame.object_kind in ("party", "entity") and _is_barred_at_home(items, frame.head):
        return True
    if frame.object_kind != "measure" or items[at].lower.rpartition(" ")[2] not in _BANS:
        return False
    if lower_at(items, at + 1) != "on":
        return False
    on = [item.lower for item in items[at + 2 : at + 2 + _REACH]]
    end = next((here for here, word in enumerate(on) if here and word in _ENDS), len(on))
    words = [word for one in on[:end] for word in one.split()]
    return bool(words) and (words[-1] in _AT_HOME or (words[-1] in _PARTIES and not _OF_PARTIES.isdisjoint(words)))
