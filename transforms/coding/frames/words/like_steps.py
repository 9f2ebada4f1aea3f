"""Another's step, only called a like one: "Denmark is weighing a similar step", "Oslo ruled out the same measures"."""

from transforms.coding.frame_forms import clause_at, echo_frame
from transforms.coding.model import Coded, Frame, Roles, SentenceView
from transforms.coding.status.governors import cue_status
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ALIKE = word_set("similar same like comparable identical parallel matching corresponding")
_STEPS = word_set(
    "step steps move moves measure measures action course decision thing something announcement announcements "
    "restrictions curbs penalties restraints limits treatment"
)
_TAKEN = (
    "tak", "took", "adopt", "introduc", "announc", "decid", "order", "impos", "mak", "made", "prepar", "plan", "appl",
    "enact", "institut", "bring", "brought", "declar", "issu", "approv", "agree", "unveil", "enforc", "mete", "decree",
    "pass", "sign", "carr", "implement", "put", "set", "clamp", "slap", "opt", "vot", "resolv", "proclaim", "promis",
)  # fmt: skip
"""How verbs begin, beside the cues of status, whose object a step is that somebody takes."""


def like_step_frames(view: SentenceView) -> list[Frame]:
    """Return a frame for each like step that somebody takes, weighs or refuses; what it is was told before."""
    places = [at for at, item in enumerate(view.items) if item.lower in _STEPS and _is_like(view, at)]
    found: list[Frame] = []
    for at in places:
        verb = next((one for one in view.syntax.verbs.values() if _has(one, at)), None)
        senders = _takers(view, verb) if verb is not None and _is_of_steps(view, verb) else []
        if verb is not None and senders:
            cued = cue_status(view.items[verb.at]) is not None
            found.append(_frame(view, at if cued else verb.at, senders, "nominal" if cued else "active"))
    return found


def _is_like(view: SentenceView, at: int) -> bool:
    """Tell whether a step is only said to be like another ("a similar step", "something similar")."""
    items = view.items
    if items[at].lower == "something":
        return lower_at(items, at + 1) == "similar"
    such = lower_at(items, at - 1) == "a" and lower_at(items, at - 2) == "such"
    return (such or lower_at(items, at - 1) in _ALIKE) and lower_at(items, at + 1) not in (
        "of",
        "by",
        "as",
        "against",
        "on",
    )


def _takers(view: SentenceView, verb: Verb) -> list[Coded]:
    """Return who takes or weighs a step: the subject of its verb, or of one above that."""
    joined = verb.relation == "relative" and verb.above is not None
    joined = joined and verb.above is not None and view.items[verb.above.at].lower.startswith("join")
    above = verb.above if joined else verb  # "Chad joined a dozen states that had made similar announcements"
    while above is not None:
        found = subject_actors(view.items, above)[0] if not above.passive else []
        if found:
            return found
        above = above.above
    return []


def _has(verb: Verb, at: int) -> bool:
    phrases = [*verb.objects, *(link.phrase for link in verb.links if link.word in ("about", "on", "of", "for"))]
    return any(one.start <= at < one.end for one in phrases)


def _is_of_steps(view: SentenceView, verb: Verb) -> bool:
    item = view.items[verb.at]
    return cue_status(item) is not None or item.lower.startswith(_TAKEN)


def _frame(view: SentenceView, at: int, senders: list[Coded], voice: str) -> Frame:
    return echo_frame(clause_at(view, at), voice=voice, roles=Roles(senders=senders))
