"""Measures that only a participle says were imposed, of which the same sentence tells what becomes of them now."""

from collections.abc import Sequence

from transforms.coding.dates.after import tells_why
from transforms.coding.model import Frame, Reading
from transforms.coding.rows.claims import Claim
from transforms.reading.grammar import AGAINST
from transforms.syntax.model import Link

_PARTICIPLE = "reduced.impose"


def without_described(stated: Sequence[tuple[Reading, Claim]]) -> list[tuple[Reading, Claim]]:
    """Leave out that a measure was imposed, nobody says when, where the same sentence lifts, eases or prolongs it.

    "The sanctions imposed on Mali were lifted" tells of one change; "imposed on Mali in 2020" of another as well.
    """
    changed = {_place(one.frame) for one, _ in stated if one.frame.action != "imposed"}
    return [(one, claim) for one, claim in stated if not _only_describes(one.frame, claim, changed)]


def _only_describes(frame: Frame, claim: Claim, changed: set[tuple[int, int]]) -> bool:
    undated = claim.when.value is None and frame.voice == "reduced" and frame.rule.startswith(_PARTICIPLE)
    return undated and _place(frame) in changed and not _tells_more(frame)


def _tells_more(frame: Frame) -> bool:
    """Tell whether it says more than on whom and by whom: "imposed by paragraph 4 of a resolution", "after a coup"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    links = [] if verb is None else verb.links
    return tells_why(frame) or any(
        one.word not in AGAINST and (one.word != "by" or _is_text(frame, one)) for one in links
    )


def _is_text(frame: Frame, link: Link) -> bool:
    return frame.items[link.phrase.head].kind != "actor"


def _place(frame: Frame) -> tuple[int, int]:
    return frame.view.index, frame.object_at
