"""Measures that only a participle says were imposed, of which the same sentence tells what becomes of them now."""

from collections.abc import Sequence

from transforms.coding.model import Frame, Reading
from transforms.coding.rows.claims import Claim

_PARTICIPLE = "reduced.impose"


def without_described(stated: Sequence[tuple[Reading, Claim]]) -> list[tuple[Reading, Claim]]:
    """Leave out that a measure was imposed, nobody says when, where the same sentence lifts, eases or prolongs it.

    "The sanctions imposed on Mali were lifted" tells of one change; "imposed on Mali in 2020" of another as well.
    """
    changed = {_place(one.frame) for one, _ in stated if one.frame.action != "imposed"}
    return [(one, claim) for one, claim in stated if not _only_describes(one.frame, claim, changed)]


def _only_describes(frame: Frame, claim: Claim, changed: set[tuple[int, int]]) -> bool:
    undated = claim.when.value is None and frame.voice == "reduced" and frame.rule.startswith(_PARTICIPLE)
    return undated and _place(frame) in changed and not _is_of_text(frame)


def _is_of_text(frame: Frame) -> bool:
    """Tell whether a text is named that imposed it ("the measures imposed by paragraph 4 of resolution 2428")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    links = [] if verb is None else verb.links
    return any(one.word == "by" and frame.items[one.phrase.head].kind != "actor" for one in links)


def _place(frame: Frame) -> tuple[int, int]:
    return frame.view.index, frame.object_at
