"""Restrictions with a stated end, which a prolongation of something wider moves: see ``state/reach.py``."""

from datetime import date
from typing import NamedTuple

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action
from transforms.linking.rows import Rows
from transforms.linking.rules import RENEWED
from transforms.linking.steps import Row, Step
from transforms.merging.extent import is_of_parties
from transforms.merging.tree import branch


class _Ending(NamedTuple):
    step: Step
    day: date


class Endings:
    """What stands of one sender and country until a stated day, as long as all that was said of it gave one."""

    def __init__(self) -> None:
        self._of: Rows[_Ending] = Rows()

    def restrict(self, step: Step, *, stood: bool) -> None:
        """Take in what a step says of its own row; ``stood`` is whether anything stood there before."""
        end, before = step.event.expiry_date, self._of.get(step.row)
        if before is not None and before.day < step.day:
            stood, before = False, None  # it has run out
        if stood:
            end = None if before is None or end is None else max(before.day, end)
        self._put(step.row, step, end)

    def prolonged_by(self, step: Step) -> list[Step]:
        """Return the narrower restrictions that a prolongation goes on with, and move their ends."""
        if step.event.action != Action.EXTENDED or step.row.name is not None or is_of_parties(step.event):
            return []
        sectors, moved = branch(step.row.sector), []
        for row in self._of.known():
            is_below = row != step.row and (step.row.sector == UNSPECIFIED or row.sector in sectors)
            ending = self._of.get(row)
            if not is_below or ending is None or ending.step.day >= step.day or ending.day + RENEWED < step.day:
                continue
            moved.append(ending.step)
            end = step.event.expiry_date
            ran_out = ending.day < step.day
            self._put(row, ending.step, end if ran_out or end is None else max(ending.day, end))
        return moved

    def drop(self, row: Row) -> None:
        """Forget a row, which has ended."""
        self._of.drop(row)

    def _put(self, row: Row, step: Step, end: date | None) -> None:
        if end is None:
            self._of.drop(row)
        else:
            self._of.put(row, _Ending(step, end))
