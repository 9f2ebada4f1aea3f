"""The status of an item of an enumeration, which has no verb of its own: that of the sentence that opens it."""

from transforms.coding.model import Frame, SentenceView, Verdict
from transforms.coding.status.governors import cue_status
from transforms.reading import grammar as g
from transforms.reading.bullets import after_bullet
from transforms.syntax import phrases as p
from transforms.syntax.model import FINITE, Verb


def by_agenda(frame: Frame) -> Verdict | None:
    """Return how far a change has come that opens an item or goes on what opens it; None for any other."""
    agenda = frame.view.agenda
    if agenda is None:
        return None
    opens = _opens_as_verb(frame) if frame.voice == "active" else _opens_as_noun(frame)
    return Verdict(agenda.status, agenda.words) if opens else None


def _opens_as_noun(frame: Frame) -> bool:
    """Read "(b) suspension of all flights", "- an arms embargo": a noun that no verb governs, nor is said of."""
    if frame.voice not in ("nominal", "bare"):
        return False
    view, at = frame.view, min(frame.head, frame.object_at)
    said = any(one.start <= at < one.end for verb in _finite(view) for one in verb.subject)
    return not said and not _is_governed(view, at)


def _opens_as_verb(frame: Frame) -> bool:
    """Read "(a) to freeze …", "- suspend flights and ban imports", "- closing the border"."""
    view = frame.view
    verb = view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or _is_governed(view, frame.head):
        return False
    start = after_bullet(view.items)
    first = next((one for one in view.syntax.verbs.values() if one.at >= start), verb)
    nouns = [one for one in view.syntax.phrases if one.kind == p.NP and start <= one.start < first.start]
    joined = verb is first or view.items[verb.start - 1].lower in ("and", "or", ",", ";")
    return not nouns and joined and not _has_tense(view, verb)


def _is_governed(view: SentenceView, at: int) -> bool:
    """Tell whether a finite verb or a word of proposing stands before a place."""
    if any(cue_status(one) is not None or one.lower in g.NEGATIONS for one in view.items[:at]):
        return True
    return any(verb.at < at and _has_tense(view, verb) for verb in _finite(view))


def _finite(view: SentenceView) -> list[Verb]:
    return [one for one in view.syntax.verbs.values() if one.form in FINITE]


def _has_tense(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a verb has a subject of its own, which is more than the letter of an item."""
    start = after_bullet(view.items)
    return verb.form in FINITE and any(one.start >= start for one in verb.subject)
