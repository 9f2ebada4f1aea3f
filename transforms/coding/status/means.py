"""How another act is done: a gerund after "by" ("helped them by lifting it", "averted a breach by easing it")."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame
from transforms.coding.status.chain import FORESTALLING, Governor
from transforms.coding.status.governor_status import as_real, own_status
from transforms.coding.status.governors import cue_status
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb


def is_means(frame: Frame) -> bool:
    """Tell whether a change is the means by which something is done, or done beside it ("while banning …")."""
    own = frame.view.syntax.verbs.get(frame.head)
    return own is not None and own.form == "gerund" and frame.items[own.start - 1].lower in _BESIDE


def is_means_of(frame: Frame, one: Governor) -> bool:
    """Tell whether a gerund after "by" only says how another act is done ("proposes to help them by lifting")."""
    return is_means(frame) and one.verb is not None and one.verb.form in ("infinitive", "gerund")


def status_above(frame: Frame, one: Governor) -> Status | None:
    """Return what a governor says; what is kept off by a change is not the change ("averted a breach by easing it")."""
    told, low = own_status(frame.items, one), frame.items[one.at].lower
    if told is None and one.verb is not None:
        told = _by_persuasion(frame.items, one.verb)
    if one.verb is None or not is_means(frame):
        return told
    if told is Status.PROPOSED and low in _TRIED and one.verb.form == "finite" and one.verb.start == one.at:
        return None  # "sought to punish Mali by banning its gold": how it was tried has been done
    forestalls = told is Status.PROPOSED and low.startswith(FORESTALLING)
    if not (forestalls or told is Status.REJECTED):
        return told
    things = [frame.items[at] for thing in one.verb.objects for at in range(thing.start, thing.end)]
    return told if any(item.kind == "measure" for item in things) else None


_BESIDE = frozenset({"by", "while", "whilst"})
_TRIED = word_set("sought tried attempted")


_STEPS = word_set("decision decisions move moves order orders decree vote step steps action actions announcement")
_COMING_TO = word_set("result mean lead amount")


def is_told_outcome(items: list[Item], one: Governor) -> bool:
    """Tell whether somebody says what a step taken comes to: "ministers said the move would result in ending …"."""
    if one.verb is None or items[one.at].lower not in _COMING_TO or as_real(items, one) is not Status.ANNOUNCED:
        return False
    return any(items[thing.head].lower in _STEPS for thing in one.verb.subject)


_PERSUADING = ("persuad", "convinc", "induc", "cajol", "coax", "prevail", "talk", "get", "bring", "win over", "sway")
_ABLE = word_set("could can able did")


def _by_persuasion(items: list[Item], verb: Verb) -> Status | None:
    """Return what it says that somebody was not won over: "failed to persuade Norway to ban tin"; None anywhere else.

    What stands under a refusal ("failed to persuade") is only wished by itself.
    """
    if not items[verb.at].lower.startswith(_PERSUADING) or not verb.objects:
        return None
    before = items[verb.start - 1] if verb.start else items[verb.start]
    if cue_status(before) is Status.REJECTED:
        return Status.PROPOSED
    group = {item.lower for item in items[verb.start : verb.at]}
    denied = not _ABLE.isdisjoint(group) and not g.NEGATIONS.isdisjoint(group)
    return Status.REJECTED if denied else None
