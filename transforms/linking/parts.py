"""Which events are parts of one decision: told by one article, for one day, beside the decision as a whole."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import DatePrecision, LinkKind, LinkScope
from transforms.linking.rules import LinkRule
from transforms.linking.steps import Link, Row, Step


def find_parts(steps: Iterable[Step]) -> Iterator[Link]:
    """Yield the part_of links among the decided steps of one sender and country."""
    wholes: dict[tuple[date, str, Row], list[Step]] = defaultdict(list)
    parts: list[Step] = []
    for step in steps:
        # what shares no article with anything is no part, and has none
        if not step.articles or not step.is_decided or step.event.date_precision != DatePrecision.DAY:
            continue
        if step.row.name is None:
            wholes[step.period.first, step.event.direction, step.row].append(step)
        if not step.is_of_country:
            parts.append(step)
    for part in parts:
        for row in _above(part.row):
            told = wholes.get((part.period.first, part.event.direction, row), ())
            whole = next((one for one in told if not one.articles.isdisjoint(part.articles)), None)
            if whole is not None:
                yield Link(part, whole, LinkKind.PART_OF, LinkScope.NARROWER, LinkRule.PART_OF_DECISION)
                break


def _above(row: Row) -> Iterator[Row]:
    if row.name is not None and row.sector != UNSPECIFIED:
        yield Row(None, row.sector)
    yield Row(None, UNSPECIFIED)
