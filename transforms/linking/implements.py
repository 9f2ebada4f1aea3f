"""Which act carries out which announcement, and which denial corrects which report."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta

from schemas.vocabulary import Action, Direction, LinkKind, LinkScope, Status
from transforms.linking.rows import Rows, upwards, wider
from transforms.linking.rules import (
    DENIED,
    KEPT_OPEN,
    REINSTATEMENT_AWAITED,
    RELIEF_AWAITED,
    REPORT_CONFIRMED,
    RESTRICTION_AWAITED,
    SAME_CONFIRMED,
    LinkRule,
)
from transforms.linking.steps import Link, Row, Step, scope_of
from transforms.merging.columns import SOURCE_RANK

_WHOLE = frozenset({Action.LIFTED, Action.SUSPENDED})
_OPPOSITE: dict[str, Direction] = {
    Action.LIFTED: Direction.RESTRICT,
    Action.SUSPENDED: Direction.RESTRICT,
    Action.IMPOSED: Direction.RELAX,
    Action.EXPANDED: Direction.RELAX,
    Action.REINSTATED: Direction.RELAX,
}
"""What an action makes void among the announcements of its own row."""

_AWAITED = max(RELIEF_AWAITED, RESTRICTION_AWAITED, REINSTATEMENT_AWAITED, REPORT_CONFIRMED, SAME_CONFIRMED)
"""How long at most any announcement is awaited."""


class Awaited:
    """Announcements of one sender and country that no act has carried out in full, and reports that none confirmed."""

    def __init__(self) -> None:
        self._open: dict[str, Rows[list[Step]]] = {direction: Rows() for direction in Direction}
        self._reported: dict[str, Rows[list[Step]]] = defaultdict(Rows)

    def follow(self, step: Step) -> list[Link]:
        """Return what a decided step carries out, and await what it announces."""
        awaited = self._open[step.event.direction]
        links = self._carried_out(step)
        for link in links:
            if link.scope != LinkScope.NARROWER:
                awaited.drop(link.earlier.row)
        if step.event.action in _OPPOSITE:
            self._open[_OPPOSITE[step.event.action]].drop(step.row)
        if is_announcement(step):
            awaited.put(step.row, [*(awaited.get(step.row) or ()), step][-KEPT_OPEN:])
        if not step.is_official:
            self._remember(step)
        return links

    def deny(self, step: Step) -> list[Link]:
        """Return the reports that a refusal says are not so."""
        reported = self._reported[step.event.action]
        found = [
            report
            for row in reported.related(step.row)
            for report in reported.get(row) or ()
            if step.day - report.day <= DENIED and _is_as_good(step, report)
        ]
        return [Link(step, one, LinkKind.CORRECTS, LinkScope.SAME, LinkRule.DENIAL_AFTER_REPORT) for one in found]

    def _remember(self, step: Step) -> None:
        reported = self._reported[step.event.action]
        recent = [one for one in reported.get(step.row) or () if step.day - one.day <= DENIED]
        reported.put(step.row, [*recent, step])

    def _carried_out(self, step: Step) -> list[Link]:
        awaited = self._open[step.event.direction]
        links: list[Link] = []
        for row in _announced_for(step, awaited):
            announced = awaited.get(row)
            if announced is None:
                continue
            if step.day - announced[-1].day > _AWAITED:  # steps come in order: no later one carries it out either
                awaited.drop(row)
                continue
            for one in announced:
                rule = _rule(step, one)
                if rule is not None:
                    links.append(Link(step, one, LinkKind.IMPLEMENTS, scope_of(step, one), rule))
            if len(links) > 0 and step.event.direction != Direction.RELAX:
                break  # one round of restrictions answers what was announced for one row
        return links


def is_announcement(step: Step) -> bool:
    """Say whether an act is to follow: it is announced only, or only the press calls the whole lifted or suspended."""
    is_report = not step.is_official and step.event.action in _WHOLE and not step.frees_parties
    return step.is_announced_only or is_report


def _announced_for(step: Step, awaited: Rows[list[Step]]) -> Iterator[Row]:
    """Walk the rows whose announcements a step may carry out, the nearest first."""
    if step.is_of_country and step.event.action == Action.LIFTED and not step.is_announced_only:
        yield from awaited.known()
        return
    # a ban on a wider sector is a decision of its own; a relief for one is also what was announced for a narrower one
    is_ban = step.event.direction != Direction.RELAX and step.row.name is None
    yield from wider(step.row) if is_ban else awaited.related(step.row)
    if step.row.name is not None:
        # a firm of the sector, or of the country, that was announced as a whole
        yield from upwards(step.row.sector)


def _rule(step: Step, earlier: Step) -> LinkRule | None:
    if step.period.first < earlier.period.first:
        return None
    waited = step.period.last - earlier.period.first
    if earlier.is_announced_only:
        does = step.is_official or not step.is_announced_only
        return LinkRule.ACT_AFTER_ANNOUNCEMENT if does and waited <= _limit(step, earlier) else None
    is_same = step.row == earlier.row and not step.is_of_country
    is_same = is_same and step.event.action == earlier.event.action == Action.LIFTED
    if waited > (SAME_CONFIRMED if step.is_official and is_same else REPORT_CONFIRMED):
        return None
    if step.is_official:
        return LinkRule.TEXT_AFTER_REPORT
    # a firm is taken off a list once: of two such reports the first can only have been a word of it
    is_again = step.row.name is not None and step.row.name == earlier.row.name and step.day > earlier.day
    is_again = is_again and step.event.action == earlier.event.action == Action.LIFTED
    return LinkRule.LIFTED_AGAIN if is_again and not step.is_announced_only else None


def _limit(step: Step, earlier: Step) -> timedelta:
    if step.event.direction == Direction.RELAX:
        return RELIEF_AWAITED
    if step.event.action == earlier.event.action == Action.REINSTATED:
        return REINSTATEMENT_AWAITED
    # "new sanctions on Russia" announces no particular firm or sector
    is_vague = earlier.is_of_country and not step.is_of_country
    # what one article announces and decides for one day are two parts of it
    is_beside = step.row != earlier.row and not step.articles.isdisjoint(earlier.articles)
    return timedelta(-1) if is_vague or is_beside else RESTRICTION_AWAITED


def _is_as_good(denial: Step, report: Step) -> bool:
    is_worth_it = SOURCE_RANK[denial.event.source_class] <= SOURCE_RANK[report.event.source_class]
    return is_worth_it and denial.event.status == Status.REJECTED
