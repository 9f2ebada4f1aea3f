"""Nouns of change of which is told what is told of deeds only: "the lifting of the ban led to …", "… took effect"."""

from transforms.coding.model import Frame, lower_words
from transforms.coding.verbs.verb_group import FUTURE, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb
from transforms.syntax.tensed import is_tensed

_OPEN = FUTURE | POSSIBLE | g.MODALS | g.NEGATIONS | g.DO | word_set("no neither nor")
_AHEAD_TOO = word_set(
    "dominated topped headed figured featured divided split seemed appeared looked proved needed required depended "
    "hinged hung loomed beckoned interested concerned preoccupied occupied mattered formed made had lay lacked waited "
    "awaited enjoyed interests found won drew got remained stayed stood sounded tempted counted ranked meant deserved "
    "involved presupposed implied included covered said told called asked wanted failed stalled foundered raised"
)
"""What is said in the past of a change that is only talked of as well."""
_EFFECTS = word_set("hurt hit cost cut let put set met cast spread shook overshadowed")
"""Pasts that have no form of their own."""
_FOLLOWING = word_set("follows comes ends marks crowns caps takes begins starts becomes brings")
"""What is said in the present of a change that is news."""
_NEEDED = {
    "takes": word_set("effect force place immediate"),
    "becomes": word_set("effective law"),
    "comes": word_set(
        "hours days weeks months years day week month after as amid despite just less more two three four five six a"
    ),
    "ends": word_set("a an the months years weeks decades more nearly almost"),
    "brings": frozenset({"to"}),
}
"""What follows those of them that are said of what is only wished for as well."""
_HANGING = word_set("if unless once when only until provided before")
"""Words that show that what is told in the present is still to come."""
_NEAR, _FAR = 3, 8
_RANKS = word_set("first second third fourth fifth latest biggest largest sixth boldest")
_COUNTED = word_set("such since yet kind")
"""Words that show that a step is counted with others that were taken."""


def has_come_about(frame: Frame) -> bool:
    """Tell whether a noun of change is the subject of what is told of a deed ("… took effect", "… followed talks")."""
    for verb in frame.view.syntax.verbs.values():
        if verb.form in ("finite", "copula") and any(one.start <= frame.head < one.end for one in verb.subject):
            return _tells_of_deed(frame, verb)
    return False


def _tells_of_deed(frame: Frame, verb: Verb) -> bool:
    items = frame.items
    if not _OPEN.isdisjoint(lower_words(items[verb.start : verb.at + 1])):
        return False
    low = items[verb.at].lower
    after = [item.lower for item in items[verb.at + 1 : verb.at + 1 + _NEAR]]
    if low in g.BE or verb.form == "copula":
        return low in ("is", "was", "are", "were") and _is_ranked(frame, verb.at + 1)
    if verb.passive or low in _AHEAD_TOO:
        return False
    if low in _FOLLOWING:
        behind = range(verb.at + 1, len(items))
        if any(items[at].lower in _HANGING and items[at - 1].lower != "at" for at in behind):
            return False  # but "takes effect at once"
        return low not in _NEEDED or not _NEEDED[low].isdisjoint(" ".join(after).split())
    return low in _EFFECTS or is_tensed(items, verb)


def _is_ranked(frame: Frame, at: int) -> bool:
    """Read "is the first such step", "was the biggest concession yet"; "the first step towards peace" may be a wish."""
    words = lower_words(frame.items[at : at + _FAR])
    return not words.isdisjoint(_RANKS) and not words.isdisjoint(_COUNTED)
