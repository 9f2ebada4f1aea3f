"""Echoes of deeds that are no change: "closed its ports. Turkey sent food, and Iran did the same"."""

from collections.abc import Sequence

from transforms.coding.model import Reading, SentenceView
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax.model import MAIN, Verb
from transforms.syntax.telling_verbs import TELLING

_DOING = ("did", "do ", "does", "done")
"""How echoes begin that repeat the last deed, whatever it is; to follow somebody is to follow him in a change."""
_REACTING = TELLING | word_set(
    "welcomed praised hailed protested condemned criticised criticized deplored denounced regretted approved applauded "
    "objected hesitated wavered abstained watched waited"
)
_PLAIN = g.BE | g.HAVE


def without_other_deeds(readings: Sequence[Reading], views: Sequence[SentenceView]) -> list[Reading]:
    """Leave out what only repeats another's deed, which stands between the change and the echo and is none itself."""
    return [one for one in readings if not (_repeats_deed(one) and _follows_other(one, readings, views))]


def _repeats_deed(reading: Reading) -> bool:
    return reading.frame.object_kind == "echo" and reading.frame.head_item.lower.startswith(_DOING)


def _follows_other(echo: Reading, readings: Sequence[Reading], views: Sequence[SentenceView]) -> bool:
    view = echo.frame.view
    here = next((at for at, one in enumerate(views) if one is view), 0)
    for at in (here, here - 1):
        if at < 0 or views[at].section != view.section or views[at].is_title:
            return False
        if any(one.frame.view is views[at] and one is not echo for one in readings):
            return False
        end = echo.frame.head if at == here else len(view.items) + len(views[at].items)
        own = view.syntax.verbs.get(echo.frame.head)
        above = None if own is None else own.above  # "would like to do so" is no deed before it
        told = views[at].syntax.verbs.values()
        verbs = [one for one in told if one.at < end and one.relation in MAIN and one is not above]
        if verbs:
            return _is_deed(views[at], verbs[-1], echo, readings)
    return False


def _is_deed(view: SentenceView, verb: Verb, echo: Reading, readings: Sequence[Reading]) -> bool:
    """Tell whether a state that no change hits does something; to speak, or to be something, is no deed.

    Nobody repeats his own deed in one sentence ("Japan called its envoy home, and did the same").
    """
    acting = {code for phrase in verb.subject for code, _ in actors_in(view.items, phrase)}
    if view is echo.frame.view and acting & echo.roles.sender_codes:
        return False
    hit = {target.country for one in readings for target in one.roles.targets} - echo.roles.sender_codes
    word = view.items[verb.at].lower
    return bool(acting) and acting.isdisjoint(hit) and not verb.passive and word not in _REACTING | _PLAIN
