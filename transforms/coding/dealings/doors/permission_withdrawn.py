"""Permission or the right to land, overfly or call that is withdrawn.

"Withdrew permission for Iraqi aircraft to land", "ended the right of Malian ships to call at its ports".
"""

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.grammar import GENITIVES
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_WITHDRAWING = word_set(
    "withdraw withdraws withdrew withdrawn revoke revokes revoked cancel cancels cancelled canceled rescind rescinds "
    "rescinded end ends ended suspend suspends suspended terminate terminates terminated remove removes removed took "
    "take takes taken"
)
_LEAVE = word_set(
    "permission permits permit clearance clearances authorisation authorization leave consent right rights"
)
_USES = {
    **dict.fromkeys(("land", "landing", "overfly", "overflying", "fly"), "aviation"),
    **dict.fromkeys(("dock", "berth", "call", "anchor"), "shipping"),
    **dict.fromkeys(("airport", "airports", "airspace"), "aviation"),
    **dict.fromkeys(("port", "ports", "harbour", "harbours"), "shipping"),
}
_TO_WHOM = frozenset({"for", "from", "to", "of"})

_USE = 5
"""Items after those who had leave in which it stands for what: "the right of Malian ships to call"."""

HEADS = Heads(words=_WITHDRAWING)
"""The verbs that ``permission_withdrawn`` may read."""


def permission_withdrawn(clause: Clause, verb: Verb) -> Frame | None:
    """Return the frame of those who may no longer land, fly over or call; None where it is not said who may not."""
    items = clause.items
    if verb.passive or items[verb.at].lower not in _WITHDRAWING or len(verb.objects) != 1:
        return None
    leave = verb.objects[0]
    group = {item.lower for item in items[verb.start : verb.at]}
    if not _is_leave(items[leave.head]) or group & g.NEGATIONS:
        return None
    whose = _whose(items, leave, [*leave.links, *verb.links])
    named = parties_of(items, whose, clause.view.year)
    end = max([clause.right, *(one.end + _USE for one in whose)])
    words = [word for item in items[leave.start : end] for word in item.lower.split(" ")]
    sector = next((_USES[word] for word in words if word in _USES), None)
    senders = subject_actors(items, verb)[0]
    foreign = named.targets and not {one.country for one in named.targets} & {code for code, _ in senders}
    armed = any(one.sector == "defence" for one in named.targets) or any(code == "defence" for code, _ in named.sectors)
    if sector is None or not foreign or not senders or armed:
        return None
    if not named.sectors and not any(one.sector for one in named.targets):
        named.own_sector = (sector, items[leave.head].text)
    return told_frame(clause, Told("permission_withdrawn", "imposed", "dealing", leave.head), named, senders)


def _is_leave(item: Item) -> bool:
    """Tell whether a noun is leave to do something: "permission", "landing clearance", "right to land"."""
    words = item.lower.split(" ")
    return words[-1] in _LEAVE or (words[0] in _LEAVE and words[1:2] == ["to"])


def _whose(items: list[Item], leave: NounPhrase, links: list[Link]) -> list[NounPhrase]:
    """Return who had leave: "Aeroflot's right to land", "permission for Iraqi aircraft"."""
    owns = next((at for at in range(leave.start, leave.head) if items[at].lower in GENITIVES), None)
    if owns is not None:
        return [NounPhrase(leave.start, owns, owns - 1)]
    return [one.phrase for one in links if one.word in _TO_WHOM and one.verb is None][:1]
