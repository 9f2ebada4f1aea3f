"""Measures that open an item of an enumeration: "(a) a total ban on arms", "- oil embargo", "• travel ban on 12"."""

from transforms.coding.model import SentenceView
from transforms.coding.status.governors import cue_status
from transforms.reading import grammar as g
from transforms.reading.bullets import after_bullet
from transforms.reading.inflection import PARTICIPLE
from transforms.reading.word_set import word_set
from transforms.syntax.model import FINITE

_BEFORE = frozenset({"sector", "actor", "date", "number", "measure", "mark"})
_NOTED = word_set("renewed extended prolonged lifted eased suspended maintained retained unchanged already still")
_STAYING = word_set("stay stays remain remains unchanged")


def opens_agenda_item(view: SentenceView, at: int) -> bool:
    """Tell whether a measure opens an item whose opening says what is decided or proposed, and is all that it tells."""
    if view.agenda is None or view.items[at].data.kind != "measure":
        return False
    before = view.items[after_bullet(view.items) : at]
    if any(cue_status(one) is not None or one.lower in g.NEGATIONS or one.lower == "no" for one in before):
        return False
    joined = bool(before) and before[-1].lower in ("and", "or", ",") and any(one.kind == "measure" for one in before)
    plain = all(one.kind in _BEFORE or one.lower in g.DETERMINERS | g.ADJECTIVES for one in before)
    return (joined or plain) and not _says_more(view, at) and not heads_more(view, at)


def heads_more(view: SentenceView, at: int) -> bool:
    """Tell whether a measure only heads what is told of it: "Export controls: licences are still needed"."""
    after = view.items[at + 1 : at + 3]
    return len(after) > 1 and after[0].lower == ":" and after[1].kind not in ("date", "number", "sector")


def _says_more(view: SentenceView, at: int) -> bool:
    """Tell whether the item goes on to say what becomes of its measure ("arms embargo (renewed)", "… is lifted")."""
    said = any(
        verb.form in FINITE and any(one.start <= at < one.end for one in verb.subject)
        for verb in view.syntax.verbs.values()
    )
    ends = [one for one in view.items[at + 1 :] if one.kind != "mark"][-1:]
    return (
        said
        or any(one.lower in _STAYING for one in ends)
        or any(one.lower in _NOTED and PARTICIPLE in one.forms for one in ends)
    )
