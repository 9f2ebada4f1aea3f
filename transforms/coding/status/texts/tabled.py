"""What a bill will do that somebody has only brought in: "introduced a bill that will ban …"."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

_BILLS = word_set("bill bills draft drafts motion proposal proposals")
_BRINGING = ("introduc", "tabl", "submit", "present", "propos", "draft", "unveil", "fil", "sponsor", "outlin", "float")


def is_of_tabled_bill(frame: Frame) -> bool:
    """Tell whether a text would make the change that is the object of a verb of bringing it in, and of none besides."""
    verbs = frame.view.syntax.verbs
    own = verbs.get(frame.head)
    if own is None or own.passive or len(own.subject) != 1:
        return False
    text = own.subject[0].head
    if frame.items[text].lower.rpartition(" ")[2] not in _BILLS:
        return False
    brought = (one for one in verbs.values() if one is not own and one.at < own.at)
    told = [one for one in brought if text in {noun.head for noun in (one.subject if one.passive else one.objects)}]
    return bool(told) and all(frame.items[one.at].lower.startswith(_BRINGING) for one in told)
