"""Permission to land, overfly or call that is withdrawn: "withdrew permission for Iraqi aircraft to land"."""

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_WITHDRAWING = word_set(
    "withdraw withdraws withdrew withdrawn revoke revokes revoked cancel cancels cancelled canceled rescind rescinds "
    "rescinded"
)
_LEAVE = word_set("permission permits permit clearance clearances authorisation authorization leave consent")
_USES = {
    **dict.fromkeys(("land", "landing", "overfly", "overflying", "fly"), "aviation"),
    **dict.fromkeys(("dock", "berth", "call", "anchor"), "shipping"),
}
_TO_WHOM = frozenset({"for", "from", "to"})

HEADS = Heads(words=_WITHDRAWING)
"""The verbs that ``permission_withdrawn`` may read."""


def permission_withdrawn(clause: Clause, verb: Verb) -> Frame | None:
    """Return the frame of those who may no longer land, fly over or call; None where it is not said who may not."""
    items = clause.items
    if verb.passive or items[verb.at].lower not in _WITHDRAWING or len(verb.objects) != 1:
        return None
    leave = verb.objects[0]
    group = {item.lower for item in items[verb.start : verb.at]}
    if items[leave.head].lower.rpartition(" ")[2] not in _LEAVE or group & g.NEGATIONS:
        return None
    links = [one for one in [*leave.links, *verb.links] if one.word in _TO_WHOM and one.verb is None]
    named = parties_of(items, [one.phrase for one in links[:1]], clause.view.year)
    words = [word for item in items[leave.start : clause.right] for word in item.lower.split(" ")]
    sector = next((_USES[word] for word in words if word in _USES), None)
    senders = subject_actors(items, verb)[0]
    foreign = named.targets and not {one.country for one in named.targets} & {code for code, _ in senders}
    armed = any(one.sector == "defence" for one in named.targets) or any(code == "defence" for code, _ in named.sectors)
    if sector is None or not foreign or not senders or armed:
        return None
    if not named.sectors and not any(one.sector for one in named.targets):
        named.own_sector = (sector, items[leave.head].text)
    return told_frame(clause, Told("permission_withdrawn", "imposed", "dealing", leave.head), named, senders)
