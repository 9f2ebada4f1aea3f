"""Who no longer stands in the way of a change: "Hungary dropped its opposition to the embargo" lifts none itself."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_DROPPING = (
    *("drop", "withdr", "lift", "end", "abandon", "remov", "give", "gave", "giving", "waiv", "soften", "overc"),
    *("relax", "eas", "suspend", "renounc", "shelv", "retract", "rescind", "reconsider"),
)
OPPOSITION = word_set(
    "opposition objection objections veto vetoes resistance reservations reservation blockade hold stance hostility "
    "threat threats refusal reluctance qualms"
)
_NEAR = 4
_THREATS = word_set("threat threats hold blockade stance")
"""Nouns that stand for opposition only before a veto, or before what is opposed."""


def drops_opposition(frame: Frame) -> bool:
    """Tell whether a verb ends somebody's opposition to a measure, and not the measure."""
    verb = frame.view.syntax.verbs.get(frame.head)
    return verb is not None and _is_dropped(frame, verb) and _covers(verb, frame.object_at)


def by_opposition_dropped(frame: Frame) -> Verdict | None:
    """Read a change that nobody opposes any longer as one that may come; None where no opposition is dropped."""
    for verb in frame.view.syntax.verbs.values():
        if verb.at == frame.head or not _is_dropped(frame, verb) or not _covers(verb, frame.head):
            continue
        group = {item.lower for item in frame.items[verb.start : verb.at]}
        if group.isdisjoint(g.NEGATIONS):
            return Verdict(Status.PROPOSED, frame.items[verb.at].text)
    return None


def _is_dropped(frame: Frame, verb: Verb) -> bool:
    items = frame.items
    phrases = verb.subject if verb.passive else verb.objects
    if not items[verb.at].lower.startswith(_DROPPING) or len(phrases) != 1:
        return False
    whole = phrases[0]
    near = range(whole.start, min(whole.last, whole.start + _NEAR))
    at = next((at for at in near if items[at].lower.partition(" ")[0] in OPPOSITION), None)
    if at is None:
        return False
    behind = items[at + 1 : whole.last]
    alone = items[at].lower.partition(" ")[0] not in _THREATS
    return alone or any(one.kind == "measure" and one.data.kind != "dealing" for one in behind)


def _covers(verb: Verb, at: int) -> bool:
    phrase = (verb.subject if verb.passive else verb.objects)[0]
    return phrase.start <= at < phrase.last
