"""Goods that may be hit next: "Oil and gas are being looked at as the next step", "Steel is under consideration"."""

from schemas.vocabulary import Status
from transforms.coding.lists.listed import Listed
from transforms.coding.model import SentenceView
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_BESIDE = frozenset({"actor", "group", "measure", "trigger", "nominal", "dealing_verb"})
_STATUS = {"proposed": Status.PROPOSED, "rejected": Status.REJECTED}
_THOUGHT_OF = (
    "consider", "stud", "discuss", "look", "weigh", "mull", "examin", "contemplat", "debat", "being", "under", "rule",
    "on the table", "off the table", "out of",
)  # fmt: skip


def considered(view: SentenceView) -> Listed | None:
    """Return the goods that a sentence says to be thought of, or ruled out; None where it tells of a measure itself."""
    if not any(item.kind == "cue" for item in view.items):
        return None
    for verb in view.syntax.verbs.values():
        if verb.relation not in ("main", "sub", "joined") or not verb.subject:
            continue
        start = verb.subject[0].start
        own = view.items[start : verb.start]
        if any(view.items[one.head].kind != "sector" for one in verb.subject) or any(
            one.kind in _BESIDE for one in own
        ):
            continue
        status = _thought(view.items, verb)
        if status is not None:
            words = tuple(one.lower for one in view.items[verb.start : verb.end + 1])
            return Listed(start, verb.start, words, status=status)
    return None


def _thought(items: list[Item], verb: Verb) -> Status | None:
    """Return how far goods have come of which a verb says that they are thought of ("is not being considered")."""
    if verb.passive:
        cue = items[verb.at]
        if any(link.word == "by" for link in verb.links):
            return None  # "is being examined by geologists"
        done = {one.lower for one in items[verb.start : verb.at]}
        ruled = cue.lower.startswith("rule")
        if "being" not in done and not ruled:
            return None  # "Gas was discussed" tells nothing
    elif verb.form == "copula" and verb.objects and verb.objects[0].end - verb.objects[0].start == 1:
        cue = items[verb.objects[0].head]
    else:
        return None
    if cue.kind != "cue" or not cue.lower.startswith(_THOUGHT_OF):
        return None
    status = _STATUS.get(cue.data.name)
    denied = not g.NEGATIONS.isdisjoint({one.lower for one in items[verb.start : verb.end + 1]})
    return (Status.REJECTED if status is Status.PROPOSED else None) if denied else status
