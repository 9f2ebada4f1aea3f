"""What stands is no news: "Belavia is barred from the Union's airspace", in a report of what Washington decides."""

from transforms.coding.model import Reading, lower_words
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.word_set import word_set

_STATES = (["is"], ["are"])
_STEPS = word_set("now today tonight hereby also too immediately henceforth effective further newly likewise") | {
    "as well"
}
"""Words by which a present tense tells a step, or one step more."""


def without_recited(readings: list[Reading]) -> list[Reading]:
    """Leave out bans in force that are only told beside what others decide.

    A ban in the present passive may be part of a new decision or an old rule; where its sender is named, and decides
    nothing else in an article in which somebody else does, it is an old rule. So is what else its
    sentence tells so.
    """
    states = [one for one in readings if _is_state(one)]
    if not states:
        return readings
    steps = [one for one in readings if one.verdict.decided and one not in states]
    deciders = {(one.frame.view.section, code) for one in steps for code in one.roles.sender_codes}
    hit = {target.country for one in steps for target in one.roles.targets}
    old = {one.frame.view.index for one in states if _is_old(one, deciders) and not one.roles.sender_codes & hit}
    fresh = {one.frame.view.index for one in states if one.roles.senders} - old
    return [one for one in readings if one not in states or one.frame.view.index not in old - fresh]


def _is_old(one: Reading, deciders: set[tuple[int, str]]) -> bool:
    section, codes = one.frame.view.section, one.roles.sender_codes
    others = {code for place, code in deciders if place == section}
    return bool(codes) and bool(others) and not codes & others


def _is_state(one: Reading) -> bool:
    """Tell whether a reading is a restriction in the plain present passive, with nothing that makes it a step."""
    frame, view = one.frame, one.frame.view
    if frame.voice != "passive" or frame.action != "imposed" or not one.verdict.decided:
        return False
    if view.is_title or view.noted or view.headed or view.rubric_sender is not None or view.dates:
        return False
    return verb_group(frame) in _STATES and not lower_words(frame.items) & _STEPS and not _is_made_known(one)


def _is_made_known(one: Reading) -> bool:
    """Tell whether somebody announces that something is banned, which is then no old rule."""
    verb = one.frame.view.syntax.verbs.get(one.frame.head)
    above = None if verb is None or verb.relation != "sub" else verb.above
    return above is not None and one.frame.items[above.at].lower in _MAKING_KNOWN


_MAKING_KNOWN = word_set(
    "announces announced declares declared decrees decreed orders ordered rules ruled decides decided"
)
