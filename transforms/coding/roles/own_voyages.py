"""Where a state's own carriers may not go any more: "suspended flights by Malian airlines to Chad" hits Chad."""

from dataclasses import replace

from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.actors import coded, codes_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_WAYS = word_set("to from over into between")
_FAR = 14
"""Items behind flights among which it stands whose they are, and where they go."""


def to_where(frame: Frame, roles: Roles) -> Roles:
    """Return the roles with the land to which a state's own carriers went, where nobody else is hit."""
    stopped, roles = frame.object_item, _over_own_land(frame, roles)
    if roles.targets or stopped.kind != "measure" or stopped.data.measure != "transport":
        return roles
    items, at = frame.items, frame.object_at + 1
    if lower_at(items, at) != "by":
        return roles
    own, way, found = False, False, []
    for item in items[at + 1 : at + _FAR]:
        if item.kind in ("mark", "trigger"):
            break
        way = way or (own and item.lower in _WAYS)
        own = own or _is_of(item, roles.sender_codes)
        if way and item.kind in ("actor", "group"):
            found += coded(item)
    hit = [Target(code, None, None, words) for code, words in found if code not in roles.sender_codes]
    return replace(roles, targets=hit) if hit else roles


_OVER = word_set("over across through above")


def _over_own_land(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of who stops flights over what is his own: "Moscow considers a ban on flights over Siberia"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    hit = {one.country for one in roles.targets}
    if roles.senders or len(hit) != 1 or verb is None or verb.passive or not verb.subject:
        return roles
    own = [one for phrase in verb.subject for one in actors_in(frame.items, phrase)]
    places = [at for at, item in enumerate(frame.items) if item.text in {one.words for one in roles.targets}]
    over = any(lower_at(frame.items, at - 1) in _OVER for at in places)
    return replace(roles, senders=own, targets=[]) if over and {code for code, _ in own} == hit else roles


def _is_of(item: Item, codes: set[str]) -> bool:
    """Tell whether carriers are called those of who acts: "its airlines", "American carriers"."""
    return item.lower in ("its", "their") or (item.kind == "actor" and not codes.isdisjoint(codes_of(item)))
