"""Changes that only belong to a list: "the sanctions announced on Monday include a ban, and authority to freeze …"."""

from transforms.coding.model import RELAXING, RESTRICTING, Frame, Reading, SentenceView
from transforms.reading.word_set import word_set

_HOLDING = word_set("include includes included comprise comprises comprised contain contains contained")


def spells_out(frame: Frame, model: Reading) -> bool:
    """Tell whether a frame says only which measures hold those listed, or what one of those listed is for."""
    if frame.action != model.frame.action:
        return False
    for verb in frame.view.syntax.verbs.values():
        if frame.items[verb.at].lower not in _HOLDING or not verb.subject:
            continue
        if frame.voice == "reduced" and verb.subject[0].start <= frame.object_at < frame.head < verb.at:
            return True
        own = frame.view.syntax.verbs.get(frame.head)
        if own is not None and own.form == "infinitive" and own.above is verb:
            return True
    return False


_CALLING = word_set("call calls called")
_WHOLES = ("sanctions", "measures", "package", "restrictions", "steps", "embargo", "resolution", "order", "decree")
_NOT_YET = word_set("proposed draft planned possible would could should may might further not additional")


def asked_by_measure(frame: Frame, model: Reading) -> bool:
    """Tell whether decided measures "call for" a change, as its parts ("The package calls for a ban on gold coins")."""
    if not model.verdict.decided or model.frame.action not in RESTRICTING:
        return False
    for verb in frame.view.syntax.verbs.values():
        if frame.items[verb.at].lower.partition(" ")[0] not in _CALLING or verb.passive or not verb.subject:
            continue
        told = frame.items[verb.subject[0].start : verb.end]
        whole = frame.items[verb.subject[0].head].lower.endswith(_WHOLES)
        if whole and verb.at <= frame.head and not _NOT_YET & {item.lower for item in told}:
            return True
    return False


_PACKAGES = ("sanctions", "measures", "package", "restrictions", "steps", "penalties", "curbs", "embargo")


def is_aside(view: SentenceView, model: Reading) -> bool:
    """Tell whether "There is also a ban on …" follows no package, of which that would be a part."""
    packed = model.frame.object_kind == "package" or model.frame.object_item.lower.endswith(_PACKAGES)
    return view.items[0].lower == "there" and not packed


def began_before(reading: Reading, model: Reading) -> bool:
    """Tell whether something dated only says how what ends began ("The sanctions were imposed in June")."""
    frame = reading.frame
    began = frame.action == "imposed" and frame.voice in ("passive", "reduced") and bool(frame.view.dates)
    return began and model.frame.action in RELAXING and model.frame.object_kind in ("measure", "package")
