"""Steps that a sentence opens with as open: "Among the options being weighed are freezing its assets and …"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.governors import cue_status
from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_AMONG = frozenset({"among", "amongst"})
_OPEN = word_set(
    "option options idea ideas possibility possibilities choice choices proposal proposals suggestion suggestions "
    "scenario scenarios demand demands considered weighed discussed debated mulled studied"
)
_DEPTH = 4


def among_options(frame: Frame) -> Verdict | None:
    """Return that a gerund is only proposed where what it is one of is told as open."""
    items = frame.items
    if items[0].lower.partition(" ")[0] not in _AMONG:
        return None
    verb = _inverted(frame, frame.view.syntax.verbs.get(frame.head))
    told = [] if verb is None else items[: verb.start]
    word = next((one for one in told if one.lower in _OPEN or cue_status(one) is Status.PROPOSED), None)
    return None if word is None else Verdict(Status.PROPOSED, word.text)


def _inverted(frame: Frame, verb: Verb | None) -> Verb | None:
    """Return the gerund behind "are" that is taken for its verb, from those that are joined to it."""
    for _ in range(_DEPTH):
        if verb is None:
            return None
        if verb.at > verb.start and frame.items[verb.start].lower in g.BE and ING in frame.items[verb.at].forms:
            return verb
        verb = verb.above
    return None
