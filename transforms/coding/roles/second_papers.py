"""Passports that somebody hit holds besides: "the Russian banker, who also has Maltese citizenship" is no Maltese."""

from dataclasses import replace

from transforms.coding.model import Frame, Roles
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_PAPERS = word_set("citizenship passport passports nationality citizenships national citizen papers")
_OWN = word_set("citizen national")
_ALSO = word_set("also too additionally")
_NEAR = 4


def without_second_papers(frame: Frame, roles: Roles) -> Roles:
    """Return the roles without a state of which it is only said that somebody has its papers besides those of his."""
    found = {frame.items[at].text: _is_besides(frame, at) for at in range(len(frame.items) - 1) if _papers(frame, at)}
    if not found:
        return roles
    others = {one.country for one in roles.targets if one.words not in found}
    kept = [one for one in roles.targets if not (one.words in found and (others or found[one.words]))]
    return roles if len(kept) == len(roles.targets) else replace(roles, targets=kept)


def _papers(frame: Frame, at: int) -> bool:
    """Tell whether an adjective of a state stands before papers; whom a verb hits as a citizen is hit as one."""
    item, after = frame.items[at], lower_at(frame.items, at + 1)
    if item.kind != "actor" or item.data.kind != "demonym" or after not in _PAPERS:
        return False
    before = [one.lower for one in frame.items[max(0, at - 2) : at]]
    return after not in _OWN or before in ([",", "a"], [",", "an"])


def _is_besides(frame: Frame, at: int) -> bool:
    before = {one.lower for one in frame.items[max(0, at - _NEAR) : at]}
    return not _ALSO.isdisjoint(before)
