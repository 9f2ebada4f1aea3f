"""The operative words of an act, quoted: “"To ban imports of Turkish fruit," the resolution reads” bans them."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_QUOTES = frozenset("\"“”„«»'‘’")
_ACTS = word_set(
    "act decision decree directive document edict instruction law order ordinance regulation resolution text"
)
_READING = word_set("read reads say says said state states stated run runs ran")
_DRAFT = word_set("draft bill proposal proposed petition letter appeal")


def is_quoted_from_act(frame: Frame) -> bool:
    """Tell whether an infinitive opens a quotation that the sentence says to stand in an act."""
    verbs = frame.view.syntax.verbs
    verb = verbs.get(frame.head)
    if verb is None or verb.above is not None or verb.form != "infinitive":
        return False
    before = [item.lower for item in frame.items[: verb.start]]
    if not before or any(word not in _QUOTES for word in before) or any(one.lower in _DRAFT for one in frame.items):
        return False
    told = [one for at, one in verbs.items() if at > frame.head and one.form in ("finite", "copula")]
    return bool(told) and _reads(frame, told[0])


def _reads(frame: Frame, verb: Verb) -> bool:
    items = frame.items
    return items[verb.at].lower in _READING and any(
        items[one.head].lower in _ACTS for one in verb.subject or verb.objects
    )
