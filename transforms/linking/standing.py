"""What prolongs, widens, takes back or puts back what stood before."""

from collections.abc import Collection, Sequence

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action, Direction, LinkKind, LinkScope, Measure
from transforms.linking.endings import Endings
from transforms.linking.refuted import refutation
from transforms.linking.rows import Rows, wider
from transforms.linking.rules import RENEWED, LinkRule
from transforms.linking.steps import Link, Row, Step
from transforms.merging.extent import excepted_measures
from transforms.merging.tree import branch

_NOT_THE_WHOLE = frozenset({Measure.ARMS, Measure.TRAVEL, Measure.TRANSPORT, Measure.TECHNOLOGY, Measure.DIPLOMATIC})
"""Measures that are plainly not the whole of a country's sanctions."""


_PUTS_BACK = frozenset({Action.IMPOSED, Action.REINSTATED})
"""Restrictions that may take a relaxation back; all others go on with what stands."""

_RENEWABLE = frozenset({Action.EASED, Action.SUSPENDED})
"""Relaxations that are given for a time."""


class Standing:
    """The latest restriction of each row that was not ended, and the latest relaxation, of one sender and country.

    ``_before`` has what stood before the day of what stands now; ``_told_ended`` what only a report of the press has
    ended, by the id of its event, so that it can stand again.
    """

    def __init__(self) -> None:
        self._stands: Rows[Step] = Rows()
        self._relaxed: Rows[Step] = Rows()
        self._before: Rows[Step] = Rows()
        self._endings = Endings()
        self._told_ended: dict[str, list[Step]] = {}

    def follow(self, step: Step) -> list[Link]:
        """Return what a decided step prolongs, widens, takes back or puts back, and let it stand."""
        if step.event.direction == Direction.RELAX:
            return self._relax(step)
        action = step.event.action
        if action in _PUTS_BACK:
            links = self._put_back(step)
        elif action == Action.EXTENDED:
            links = [*self._refuted(step), *self._prolonged(step), *self._prolonged_below(step)]
        else:
            links = self._prolonged(step)
        self._restrict(step)
        return links

    def _restrict(self, step: Step) -> None:
        known = self._stands.get(step.row)
        self._endings.restrict(step, stood=known is not None)
        if known is None:
            self._before.drop(step.row)
        elif known.day < step.day:
            self._before.put(step.row, known)
        self._stands.put(step.row, step)

    def _refuted(self, step: Step) -> list[Link]:
        link = refutation(step, self._stands, self._relaxed)
        if link is None:
            return []
        ended = self._told_ended.pop(link.earlier.event.event_id, [])
        for one in ended if link.scope == LinkScope.SAME else (one for one in ended if one.row == step.row):
            if self._stands.get(one.row) is None:
                self._restrict(one)
        if link.scope == LinkScope.SAME:
            self._relaxed.drop(link.earlier.row)
        return [link]

    def _prolonged(self, step: Step) -> list[Link]:
        if step.event.action == Action.EXTENDED:
            earlier, rule, scope = _first(self._stands, wider(step.row)), LinkRule.PROLONGS_LATEST, LinkScope.SAME
        elif step.event.action == Action.EXPANDED:
            earlier, rule, scope = self._stands.get(step.row), LinkRule.WIDENS_STANDING, LinkScope.WIDER
        else:
            return []
        if earlier is None or earlier.day >= step.day:
            return []
        return [Link(step, earlier, LinkKind.EXTENDS, scope if earlier.row == step.row else LinkScope.NARROWER, rule)]

    def _prolonged_below(self, step: Step) -> list[Link]:
        return [
            Link(step, one, LinkKind.EXTENDS, LinkScope.WIDER, LinkRule.PROLONGS_BELOW)
            for one in self._endings.prolonged_by(step)
        ]

    def _put_back(self, step: Step) -> list[Link]:
        if step.event.action == Action.REINSTATED:
            earlier = _first(self._relaxed, wider(step.row))
        elif step.event.action == Action.IMPOSED:
            earlier = self._relaxed.get(step.row)
            earlier = earlier if earlier is not None and earlier.event.action == Action.LIFTED else None
        else:
            return []
        if earlier is None:
            return []
        self._relaxed.drop(earlier.row)
        scope = LinkScope.SAME if earlier.row == step.row else LinkScope.NARROWER
        return [Link(step, earlier, LinkKind.REVERSES, scope, LinkRule.PUTS_BACK)]

    def _relax(self, step: Step) -> list[Link]:
        taken_back = self._taken_back(step)
        if step.frees_parties:
            return taken_back  # what was never relaxed for anybody else is not put back later
        is_replaced = self._is_replaced(step)
        if step.event.action == Action.LIFTED and not step.is_announced_only:
            taken_back += self._ended_below(step, {link.earlier.row for link in taken_back})
            ended = [link.earlier for link in taken_back if link.scope != LinkScope.NARROWER]
            ended = [one for one in ended if not (is_replaced and one.row == step.row)]
            for one in ended:
                self._stands.drop(one.row)
                self._endings.drop(one.row)
            if not step.is_official:
                self._told_ended[step.event.event_id] = ended
        links = [*self._renewed(step), *taken_back]
        if not is_replaced:
            self._relaxed.put(step.row, step)
        return links

    def _is_replaced(self, step: Step) -> bool:
        """Say whether what stood was restricted anew in the days of its lifting, so that it stands: see the state."""
        anew = self._stands.get(step.row)
        if step.event.action != Action.LIFTED or anew is None or self._stood_before(step, anew) is anew:
            return False
        return anew.is_official or not step.is_official

    def _stood_before(self, step: Step, known: Step) -> Step:
        """Return what a lifting takes back of a row: what stood before its day, if anything did.

        What was imposed or put back in the month or year of a lifting whose day is not known may have come after it.
        """
        is_anew = known.event.action in (Action.IMPOSED, Action.REINSTATED)
        if step.event.action != Action.LIFTED or known.day < (step.period.first if is_anew else step.day):
            return known
        return self._before.get(known.row) or known

    def _ended_below(self, step: Step, done: Collection[Row]) -> list[Link]:
        found = (self._stands.get(row) for row in self._below(step) if row not in done)
        excepted = excepted_measures(step.event)
        return [
            Link(step, one, LinkKind.REVERSES, LinkScope.WIDER, LinkRule.ENDS_BELOW)
            for one in found
            if one is not None and one.day < step.day and one.event.measure not in excepted and _is_meant(step, one)
        ]

    def _renewed(self, step: Step) -> list[Link]:
        before = self._relaxed.get(step.row)
        if before is None or before.event.expiry_date is None:
            return []
        if before.event.action != step.event.action or step.event.action not in _RENEWABLE:
            return []
        if abs(step.period.first - before.event.expiry_date) > RENEWED:
            return []
        return [Link(step, before, LinkKind.EXTENDS, LinkScope.SAME, LinkRule.RENEWS_LICENCE)]

    def _taken_back(self, step: Step) -> list[Link]:
        rows = wider(step.row) if step.row.name is None else self._stands.related(step.row)
        earlier = _first(self._stands, rows)
        if earlier is None or (earlier.event.action == Action.EXTENDED and self._is_replaced(step)):
            return []
        earlier = self._stood_before(step, earlier)
        is_whole = step.row.name is not None or earlier.row == step.row
        is_whole = is_whole and step.is_whole and step.event.action == Action.LIFTED and not _is_partial(step, earlier)
        scope = LinkScope.SAME if is_whole else LinkScope.NARROWER
        return [Link(step, earlier, LinkKind.REVERSES, scope, LinkRule.RELAXES_STANDING)]

    def _below(self, step: Step) -> list[Row]:
        if step.row.name is not None:
            return []
        if step.row.sector != UNSPECIFIED:
            return [Row(None, sector) for sector in sorted(branch(step.row.sector) - step.spared)]
        if step.event.measure in _NOT_THE_WHOLE:
            return []
        return [row for row in self._stands.known() if row.name is None and row.sector not in step.spared]


def _first(steps: Rows[Step], rows: Sequence[Row]) -> Step | None:
    return next((found for row in rows if (found := steps.get(row)) is not None), None)


def _is_meant(step: Step, below: Step) -> bool:
    """Say whether a lifting speaks of the kind of dealing of what is narrower."""
    said, known = step.event.measure, below.event.measure
    return said in {known, Measure.UNSPECIFIED} or (said not in _NOT_THE_WHOLE and known == Measure.UNSPECIFIED)


def _is_partial(step: Step, earlier: Step) -> bool:
    said, known = step.event.measure, earlier.event.measure
    if said in {known, Measure.UNSPECIFIED}:
        return False
    return step.is_of_country and (known != Measure.UNSPECIFIED or said in _NOT_THE_WHOLE)
