"""What "the country" and "the island" stand for where a change names its target only so."""

from collections.abc import Container, Iterator

from transforms.coding.model import Frame, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_LANDS = word_set(
    "country state nation republic island islands kingdom emirate sultanate peninsula archipelago colony territory "
    "monarchy sheikhdom neighbour neighbor regime junta homeland enclave statelet"
)
_KINDS: dict[str, frozenset[str]] = {
    "island": word_set("CUB HTI DOM CYP TWN MDG LKA ISL IRL JAM GRD FJI NRU BHR SGP MLT TLS COM SYC MUS PHL BMU"),
    "kingdom": word_set("SAU THA NPL MAR JOR BHR KHM BTN ESP GBR BEL NLD DNK NOR SWE SWZ LSO TON"),
    "emirate": word_set("QAT KWT ARE BHR"),
    "sultanate": word_set("OMN BRN"),
}
_DEFINITE = word_set("the that this")
_REACH, _NEAR = 8, 3
"""Sentences back to which "the country" may point: to one that is hit, and to any."""


def pointed_land(
    frame: Frame, views: list[SentenceView], targets: Container[str], senders: Container[str]
) -> str | None:
    """Return the country that "the country" stands for after a change: a target named shortly before, else the last.

    Args:
        frame: the change.
        views: all sentences.
        targets: the countries that the text says are hit.
        senders: those that cannot be meant, because they act.
    """
    items = frame.items
    start = min(frame.head, frame.object_at)
    for at in range(start, min(max(frame.right, frame.object_at) + 6, len(items))):
        if items[at].lower in _LANDS and lower_at(items, at - 1) in _DEFINITE:
            fitting = _KINDS.get(items[at].lower.removesuffix("s"))
            named = [
                (index, code)
                for index, code in _named_before(frame.view, at, views)
                if code not in senders and (fitting is None or code in fitting)
            ]
            hit = next((code for _, code in named if code in targets), None)
            return hit or next((code for index, code in named if frame.view.index - index < _NEAR), None)
    return None


def _named_before(view: SentenceView, at: int, views: list[SentenceView]) -> Iterator[tuple[int, str]]:
    """Yield the countries named before a place, the nearest first; those of leaders do not count."""
    for index in range(view.index, max(-1, view.index - _REACH), -1):
        items = views[index].items[:at] if index == view.index else views[index].items
        for item in reversed(items):
            if item.kind == "actor" and item.data.kind not in ("leader", "surname"):
                yield from ((index, code) for code in codes_of(item) if len(code) == 3)
