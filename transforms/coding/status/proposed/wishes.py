"""What somebody only wishes others to do: "asked Washington to drop its threat", "hoped that it would"."""

from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.chain import Governor, no_actor
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading import grammar as g
from transforms.reading.inflection import PARTICIPLE, PAST
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_WISHING = ("ask", "urg", "call", "want", "hop", "press", "demand", "appeal", "plead", "request", "wish", "seek")


def is_wished(items: list[Item], above: Governor, nearest: Governor | None) -> bool:
    """Tell whether what governs a change is only what somebody else is to do, or a threat that may come to nothing."""
    if items[above.at].lower.startswith(_THREATENING):
        return True  # "threatened to block the renewal", "hinted at a veto of the embargo"
    verb = None if nearest is None else nearest.verb
    if verb is None or not items[above.at].lower.startswith(_WISHING):
        return False
    would = "would" in {item.lower for item in items[verb.start : verb.at]}
    hoped = verb.relation in ("complement", "sub") and would
    return hoped or (verb.form == "infinitive" and verb.relation == "object control")


_THREATENING = ("threat", "hint", "ponder", "mull", "consider", "weigh", "toy", "contemplat")
"""How words begin that leave open even a refusal."""

_DENYING = word_set("not never")
_BEGGING = ("beg", "urg", "ask", "implor", "plead", "advis", "counsel", "exhort", "appeal", "entreat", "beseech")
_TELLING = ("tell", "told", "warn", "order", "instruct", "caution")
"""How verbs begin that order it; who is told not to buy may no longer do so, but who is told not to follow does not."""

_GROUP = 4


def is_begged_not_to(frame: Frame) -> bool:
    """Tell whether somebody is only asked not to do something: "Chile was begged not to follow"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "infinitive" or verb.above is None:
        return False
    before = [item.lower for item in frame.items[max(0, frame.head - _GROUP) : frame.head]]
    begging = _BEGGING + _TELLING if frame.trigger == "echo" else _BEGGING
    asked = frame.items[verb.above.at].lower.startswith(begging)
    return asked and ("not", "to") in pairwise(before)


_LIKING = word_set("like love prefer")
_LIKED = 12


def would_like(frame: Frame) -> Verdict | None:
    """Read "Paris would like the embargo lifted": what somebody would like done is proposed."""
    if frame.voice != "reduced":
        return None
    before = [item.lower for item in frame.items[max(0, frame.head - _LIKED) : frame.head]]
    liked = any(one in ("would", "'d") and two in _LIKING for one, two in pairwise(before))
    liked = liked or any(one.startswith("would ") for one in before)
    return Verdict(Status.PROPOSED, "would like") if liked else None


_PRONOUN_BETWEEN = 2
_STILL_WANTING = word_set("want wants wanting demand demands need needs seek seeks")


def _above_all(frame: Frame, verb: Verb) -> Verb | None:
    """Return the verb above all that is wanted ("wants the ban lifted and the assets of two banks unfrozen")."""
    above = verb.above
    if verb.form != "participle" or verb.relation != "reduced" or above is None or above.form != "participle":
        return above
    child = next((one for one in frame.view.syntax.verbs.values() if one.above is verb and one.at > verb.at), None)
    if child is not None and not _joins(frame, verb, child):
        return above  # "and the assets frozen in May released"
    joined = False
    while above is not None and above.form == "participle" and above.relation == "reduced":
        joined = joined or _joins(frame, above, verb)
        above = above.above
    return above if joined else verb.above


def _joins(frame: Frame, first: Verb, second: Verb) -> bool:
    return any(item.lower in ("and", ",") for item in frame.items[first.end : second.start])


def wants_done(frame: Frame) -> Verdict | None:
    """Read "a banker who wants his name taken off the list": what somebody wants done is proposed."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else _above_all(frame, verb)
    if verb is None or above is None or above.at > verb.at or above.passive:
        return None
    bare = verb.relation == "complement" and verb.start == verb.at and verb.at - above.at == _PRONOUN_BETWEEN
    if verb.form != "participle" and not (bare and PARTICIPLE in frame.head_item.forms):
        return None  # "wants it ended"
    wants = frame.items[above.at].lower in _STILL_WANTING and above.form != "participle"
    governor = Governor(above.at, above)
    denied = not _DENYING.isdisjoint(item.lower for item in frame.items[above.start : above.at])
    refused = denied or bool(no_actor(frame.items, governor))  # "does not want it lifted", "nobody wants it lifted"
    return Verdict(Status.REJECTED if refused else Status.PROPOSED, frame.items[above.at].text) if wants else None


_SEEING = word_set("see have get watch")
_KEEN = (
    *_WISHING,
    "would ",
    "keen",
    "eager",
    "like",
    "love",
    "long",
    "anxious",
    "prefer",
    "impatien",
    "wait",
    "determin",
    "try",
)
_BEFORE = 4


def wants_to_see(frame: Frame) -> Verdict | None:
    """Read "hopes to see Norway lift the ban", "is keen to have it lifted"; "was glad to see it" tells of what was."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if verb is not None and _would_rather_not(frame, verb):
        return Verdict(Status.REJECTED, "would rather not")
    if verb is not None and above is not None and _is_told_as_unreal(frame, verb, above):
        return Verdict(Status.PROPOSED, frame.items[above.at].text)
    if above is None or frame.items[above.at].lower not in _SEEING:
        return None
    before = [item.lower for item in frame.items[max(0, above.at - _BEFORE) : above.at]]
    if before[-1:] != ["to"] or len(before) == 1 or not before[-2].startswith(_KEEN):
        return None
    denied = not _DENYING.isdisjoint(before)
    return Verdict(Status.REJECTED if denied else Status.PROPOSED, before[-2])


def _would_rather_not(frame: Frame, verb: Verb) -> bool:
    """Read "would rather not lift it", "would prefer not to lift it"."""
    before = frame.items[max(0, verb.start - 1) : verb.at]
    return bool(before) and before[0].lower in _PREFERRING and any(item.lower == "not" for item in before)


_PREFERRING = frozenset({"would rather", "would sooner", "would prefer"})
_UNREAL = ("wish", "would ")
_TIMES = word_set("high about past long the right")


def _is_told_as_unreal(frame: Frame, verb: Verb, above: Verb) -> bool:
    """Read "would rather Norway lifted the ban", "wishes it lifted it", "it is high time that Norway lifted it"."""
    if verb.form != "finite" or above.at > verb.at or PAST not in frame.head_item.forms:
        return False
    if frame.items[above.at].lower.startswith(_UNREAL) and not g.HAVE.intersection(verb_group(frame)):
        return verb.relation != "relative"
    said = [item.lower for item in frame.items[above.end : frame.head]]
    timely = frame.items[above.at].lower in g.BE and lower_at(frame.items, above.start - 1) == "it"
    return timely and "time" in said and {*said[: said.index("time")]} <= _TIMES


_WANTED = word_set("wanted hoped wished asked")


def wanted_in_vain(frame: Frame) -> bool:
    """Tell whether somebody had wanted it done, which did not come about ("had wanted it kept alive")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if frame.voice not in ("reduced", "active") or verb is None or above is None:
        return False
    if verb.form != "participle" and not (verb.relation == "complement" and verb.end - verb.start == 1):
        return False  # "had wanted it kept alive"
    had = "had" in {item.lower for item in frame.items[above.start : above.at]}
    return had and frame.items[above.at].lower in _WANTED


_LETTING = ("let", "allow", "permit")


def not_let(frame: Frame) -> Verdict | None:
    """Read "would not let the general be put on the list": what somebody does not let be done is refused."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if verb is None or above is None or not frame.rule.endswith("list_move") or frame.action != "imposed":
        return None
    lets = frame.items[above.at].lower.startswith(_LETTING) and above.at < verb.at
    denied = _DENYING & {item.lower for item in frame.items[above.start : above.at]}
    return Verdict(Status.REJECTED, "not let") if lets and denied and verb.form == "infinitive" else None
