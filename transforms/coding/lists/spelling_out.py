"""Changes that only belong to a list: "the sanctions announced on Monday include a ban, and authority to freeze …"."""

from transforms.coding.model import Frame, Reading
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
