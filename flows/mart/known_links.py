"""Published links that are found again: between events that are as they were, a link says what it said."""

from collections.abc import Collection

import numpy as np
import pyarrow as pa

from flows.mart.lying import Lying
from flows.mart.touched import is_in
from flows.storage.rows import to_values
from transforms.linking.steps import Link

_KEY = ("event_id", "to_event_id", "kind", "scope", "linked_by")
"""All that is found of a link. How long it took and how it is told follows from its two events."""


class KnownLinks:
    """Open links, of which those that are found again need no row."""

    def __init__(self, lying: Lying, made: Collection[str]) -> None:
        """Hold them.

        Args:
            lying: the links.
            made: the ids of the events that are made again: what is said of their links may be something else.
        """
        self._lying = lying
        keys = lying.whole.select(list(_KEY)).take(pa.array(lying.places))
        ends = [is_in(keys.column(name), made).to_numpy() for name in ("event_id", "to_event_id")]
        self._told_anew = lying.places[ends[0] | ends[1]]
        stay = ~(ends[0] | ends[1])
        columns = [to_values(column.filter(pa.array(stay))) for column in keys.columns]
        self._places = dict(zip(zip(*columns, strict=True), lying.places[stay].tolist(), strict=True))

    def has(self, link: Link) -> bool:
        """Say whether a link lies there, which is found but once."""
        found = link.later.event.event_id, link.earlier.event.event_id
        return self._places.pop((*found, link.kind.value, link.scope.value, link.rule.value), None) is not None

    def rest(self) -> Lying:
        """Return those that were not found."""
        places = np.concatenate([self._told_anew, np.fromiter(self._places.values(), np.int64, len(self._places))])
        return Lying(self._lying.table, self._lying.whole, np.sort(places))
