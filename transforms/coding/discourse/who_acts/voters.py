"""Who only abstains when others vote on a change: it is not he who makes it ("abstained in the vote ending …")."""

from transforms.coding.model import Coded, Frame
from transforms.reading.word_set import word_set

_VOTED_ON = word_set("vote votes resolution resolutions text draft motion decision ballot")
_ABSTAINING = ("abstain", "dissent")
_COUNCIL = ("council", "united nations")


def of_those_voting(frame: Frame) -> list[Coded]:
    """Return the council whose vote makes a change, where somebody is told to have abstained from it."""
    verb, items = frame.view.syntax.verbs.get(frame.head), frame.items
    if verb is None or not verb.subject or items[verb.subject[0].head].lower not in _VOTED_ON:
        return []
    before = (one for one in frame.view.syntax.verbs.values() if one.at < verb.at)
    if not any(items[one.at].lower.startswith(_ABSTAINING) for one in before):
        return []
    council = any(item.lower.endswith(_COUNCIL) or item.lower in ("un", "u.n.") for item in items[: verb.at])
    return [("UN", "council")] if council else []
