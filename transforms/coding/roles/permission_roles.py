"""The roles of wording without a sanctions noun: "X's firms may no longer buy from Y", "X's ships may not enter Y"."""

from transforms.coding.model import Frame, Roles
from transforms.coding.parties.actors import coded
from transforms.coding.roles.sectors import find_sectors
from transforms.coding.roles.targets import targets_at
from transforms.reading.word_set import word_set

_INTO = word_set("in into over enter visit at through entering across")
_WITH = word_set("from to with for of")
_ARRIVING = word_set("enter land dock call fly visit travel overfly operate broadcast")


def permission_roles(frame: Frame) -> Roles:
    """Read who may no longer deal, or may again, and with whom.

    Who is named after "from", "to" or "with" is the target, and then the subject's country is the sender; a place that
    the subject may not enter is the sender, and then the subject is the target.
    """
    partners, places = _complements(frame)
    subject = [at for at in range(frame.left, frame.head) if frame.items[at].kind in ("actor", "group", "entity")]
    sender_at, target_at = (subject[:1], partners) if partners else (places[:1], subject)
    senders = [one for at in sender_at for one in coded(frame.items[at])]
    codes = {code for code, _ in senders}
    targets = [one for at in target_at for one in targets_at(frame, at) if one.country not in codes]
    return Roles(senders, targets, find_sectors(frame, targets))


def _complements(frame: Frame) -> tuple[list[int], list[int]]:
    """Return the places of partners in the dealing, and of places that may not be entered."""
    partners: list[int] = []
    places: list[int] = []
    verb = frame.head_item.lower
    link = verb if verb in _INTO else ""
    for at in range(frame.head + 1, frame.right):
        item = frame.items[at]
        if item.lower in _INTO or item.lower in _WITH:
            link = item.lower
        elif item.kind in ("actor", "group") and link:
            link = "with" if link == "in" and verb not in _ARRIVING else link
            (places if link in _INTO else partners).append(at)
    return partners, places
