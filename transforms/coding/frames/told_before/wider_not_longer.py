"""Measures that are "extended" to more, not in time: "extended its sanctions on Mali. Six judges were added"."""

from dataclasses import replace

from schemas.vocabulary import Action
from transforms.coding.model import Frame, Reading, SentenceView
from transforms.reading.word_set import word_set

_LONGER = word_set("until till through year years month months weeks days expire expires expired expiry anniversary")
_RENEWED = ("renew", "prolong", "roll", "continu", "maint", "keep", "kept")
"""How verbs begin that say beside "extended" that it is time which a measure gets."""
_NEW = word_set("new newly additional further fresh")
_DURATIONS = word_set("duration validity term life length period")
_AT_FIRST = word_set("originally initially first")
_MORE = frozenset({Action.IMPOSED, Action.EXPANDED})
_NEXT = 2
"""Sentences after one within which it is told what is new."""


def as_wider(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings, those of a measure that is extended to more told as what widens it.

    So it is where no sentence says for how long, and that sentence or the next ones tell of those who are hit anew. A
    list that gets no more time gets more names ("extended the list of officials barred from the country").
    """
    if not any(_may_be_wider(one.frame) for one in readings):
        return readings
    timed = {view.section for view in views if _tells_term(view)}
    return [
        _widened(one) if one.frame.view.section not in timed and _is_wider(one, readings, views) else one
        for one in readings
    ]


def _may_be_wider(frame: Frame) -> bool:
    extends = frame.action == Action.EXTENDED and frame.object_kind in ("measure", "package", "list")
    extends = extends and _DURATIONS.isdisjoint(item.lower for item in frame.between)
    return extends and frame.head_item.lower.startswith(("extend", "extension", "stretch"))


def _tells_term(view: SentenceView) -> bool:
    """Tell whether a sentence says that measures get more time, or how much."""
    words = {word for item in view.items for word in item.lower.split()}
    extended = any(one.startswith(("exten", *_RENEWED)) for one in words)
    return any(one.startswith(_RENEWED[:2]) for one in words) or (extended and bool(words & _LONGER))


def _is_wider(one: Reading, readings: list[Reading], views: list[SentenceView]) -> bool:
    if not _may_be_wider(one.frame):
        return False
    if one.frame.object_kind == "list" or _is_extended_to(one.frame):
        return True
    view = one.frame.view
    here = next((at for at, other in enumerate(views) if other is view), len(views))
    near = [other for other in views[here : here + 1 + _NEXT] if other.section == view.section]
    hit = {target.country for target in one.roles.targets}
    told = (other for other in readings if other is not one and any(other.frame.view is it for it in near))
    told = (other for other in told if other.frame.view is not view or _is_under(other.frame, one.frame))
    return any(_adds_to(other, hit, one) for other in told) or any(_tells_of_new(other) for other in near)


def _is_extended_to(frame: Frame) -> bool:
    """Tell whether it is said behind the verb to whom or what a measure is extended ("extended to gold the ban on")."""
    between = frame.items[frame.head + 1 : frame.object_at]
    to = next((at for at, item in enumerate(between) if item.lower == "to"), None)
    if _reaches_more(frame):
        return True
    return to is not None and to <= 1 and not any(one.kind in ("date", "number") for one in between)


def _reaches_more(frame: Frame) -> bool:
    """Tell whether a measure is extended to more states, firms or goods ("extended its ban to five more states")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    links = [link for one in (verb.objects if verb is not None else ()) for link in one.links if link.verb is None]
    to = [link.phrase for link in links if link.word == "to"]
    return any(not _MORE_OF.isdisjoint(item.lower for item in frame.items[one.start : one.end]) for one in to)


_MORE_OF = word_set("more further other additional another new")


def _is_under(frame: Frame, extending: Frame) -> bool:
    """Tell whether a gerund says how measures are extended ("…, adding nine generals to the list")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    return verb is not None and verb.form == "gerund" and verb.above is not None and verb.above.at == extending.head


def _adds_to(other: Reading, hit: set[str | None], one: Reading) -> bool:
    """Tell whether a change hits more of those whom a measure is on already, decided by the same."""
    if other.frame.action not in _MORE or not other.verdict.decided or _is_of_old(other.frame.view):
        return False
    if _is_of_its_start(other.frame):
        return False
    also = {target.country for target in other.roles.targets}
    senders, acting = set(one.roles.sender_codes), set(other.roles.sender_codes)
    return (not also or not hit or bool(also & hit)) and (not acting or not senders or bool(acting & senders))


_KNOWN = frozenset({"the", "its", "these", "those"})


def _is_of_its_start(frame: Frame) -> bool:
    """Tell whether it only says how the measure itself came about, or what is to become of it.

    "It was imposed after Mali tested one", "the Council decided that the sanctions should be reviewed".
    """
    if frame.voice not in ("passive", "cue") or frame.object_kind not in ("measure", "package"):
        return False
    before = frame.items[frame.object_at - 1].lower if frame.object_at else ""
    return frame.object_item.lower in ("it", "they") or before in _KNOWN


def _is_of_old(view: SentenceView) -> bool:
    """Tell whether a sentence tells of times past ("in 2009 it imposed them", "they were originally adopted")."""
    if any(item.lower in _AT_FIRST for item in view.items):
        return True
    values = [date.value for date in view.dates if date.value is not None]
    return view.year is not None and any(int(value[:4]) < view.year for value in values)


def _tells_of_new(view: SentenceView) -> bool:
    """Tell whether a sentence is about "the new measures"."""
    for verb in view.syntax.verbs.values():
        for phrase in verb.subject:
            inside = view.items[phrase.start : phrase.head]
            if view.items[phrase.head].kind == "measure" and any(item.lower in _NEW for item in inside):
                return True
    return False


def _widened(one: Reading) -> Reading:
    return replace(one, frame=replace(one.frame, action="expanded"))
