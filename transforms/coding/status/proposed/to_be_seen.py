"""What is only set on its way: "are to be reviewed", "proposed that it be let in", "a letter to start the return"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame
from transforms.coding.status.governors import cue_status
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ASKING = ("propos", "demand", "ask", "urg", "insist", "recommend", "suggest", "request")
_STARTING = word_set("start begin trigger launch initiate activate")
_AHEAD = FUTURE | CONDITIONAL | frozenset({"may", "might", "could"})


def only_set_going(frame: Frame, group: list[str]) -> str | None:
    """Return the words by which a change that looks decided is only put on its way; None of any other."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.voice == "nominal":
        return _to_be_started(frame)
    items = frame.items
    if verb is not None and (said := _held_by_plan(items, verb) or _bet_on(items, verb)) is not None:
        return said
    if verb is None or not verb.passive:
        return None
    if frame.voice == "cue":
        weighed = group[-2:] == ["to", "be"] and cue_status(frame.head_item) is Status.PROPOSED
        return frame.head_item.text if weighed else None  # "waivers are to be reviewed"
    before = [item.lower for item in items[verb.start : verb.at]]
    asked = verb.above is not None and items[verb.above.at].lower.startswith(_ASKING)
    plain = before[:1] == ["be"] and g.MODALS.isdisjoint(before)
    return items[verb.above.at].text if verb.above is not None and asked and plain else None


OUTLINES = word_set(
    "roadmap plan proposal draft blueprint outline timetable scenario offer paper document initiative formula text"
)
_HOLDING = word_set("has have sees see")
_BETTING = ("bet", "gambl", "wager", "speculat")


def _held_by_plan(items: list[Item], verb: Verb) -> str | None:
    """Read "the plan has the union lifting its embargo", "the deal on the table has it lift the embargo"."""
    above = verb.above
    if above is None or verb.form != "gerund" or items[above.at].lower not in _HOLDING or not above.subject:
        return None
    low = {word for item in items[above.subject[0].start : above.start] for word in item.lower.split()}
    return items[above.at].text if not OUTLINES.isdisjoint(low) or {"on", "the", "table"} <= low else None


def _bet_on(items: list[Item], verb: Verb) -> str | None:
    """Read "traders bet that Washington lifts its sanctions"."""
    above = verb.above
    if above is None or verb.form != "finite" or not items[above.at].lower.startswith(_BETTING):
        return None
    return items[above.at].text


def _to_be_started(frame: Frame) -> str | None:
    """Read "will hand over a letter to start the return of sanctions"."""
    for verb in frame.view.syntax.verbs.values():
        if verb.form != "infinitive" or frame.items[verb.at].lower not in _STARTING or verb.above is None:
            continue
        if not any(one.start <= frame.head < one.end for one in verb.objects):
            continue
        above = {item.lower for item in frame.items[verb.above.start : verb.above.at]}
        return frame.items[verb.at].text if above & _AHEAD else None
    return None
