"""What a bill will do that somebody has only brought in: "introduced a bill that will ban …"."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

BILLS = word_set("bill bills draft drafts motion proposal proposals")
_BRINGING = ("introduc", "tabl", "submit", "present", "propos", "draft", "unveil", "fil", "sponsor", "outlin", "float")


def is_bill_brought_in(frame: Frame) -> bool:
    """Read "a bill to impose curbs on Mali, which Chad opposes, was introduced": the bill was, and not the curbs."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive or frame.action != "imposed" or not verb.subject:
        return False
    if not frame.items[verb.at].lower.startswith(_BRINGING):
        return False
    before = frame.items[: verb.subject[0].start]
    return any(one.lower.rpartition(" ")[2] in BILLS for one in before)


def is_of_tabled_bill(frame: Frame) -> bool:
    """Tell whether a text would make the change that is the object of a verb of bringing it in, and of none besides."""
    verbs = frame.view.syntax.verbs
    own = verbs.get(frame.head)
    if own is None or own.passive or len(own.subject) != 1:
        return False
    text = own.subject[0].head
    if frame.items[text].lower.rpartition(" ")[2] not in BILLS:
        return False
    brought = (one for one in verbs.values() if one is not own and one.at < own.at)
    told = [one for one in brought if text in {noun.head for noun in (one.subject if one.passive else one.objects)}]
    return bool(told) and all(frame.items[one.at].lower.startswith(_BRINGING) for one in told)
