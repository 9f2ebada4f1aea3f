"""Published links and intervals that are found again: what is there already is neither told nor compared anew."""

from collections.abc import Collection, Mapping

import numpy as np
import pyarrow as pa

from flows.mart.lying import Lying
from flows.mart.touched import is_in
from flows.storage.rows import to_values
from schemas.mart import REGIME
from schemas.relations import EVENT_LINK
from schemas.table import Table
from transforms.linking.steps import Link
from transforms.regions.coded import Numbers
from transforms.state.recording import recorded

_OF_LINK = ("event_id", "to_event_id", "kind", "scope", "linked_by")
"""All that is found of a link. How long it took and how it is told follows from its two events."""


class Known:
    """What some senders and countries have in force, and how their events hang together, as it was published."""

    def __init__(self, lying: Mapping[Table, Lying], made: Collection[str]) -> None:
        """Hold it.

        Args:
            lying: the open rows, by table.
            made: the ids of the events that are made again: what is said of their links may be something else.
        """
        self._lying = lying
        links = lying[EVENT_LINK]
        ends = links.whole.select(["event_id", "to_event_id"]).take(pa.array(links.places))
        anew = np.logical_or(*(is_in(column, made).to_numpy() for column in ends.columns))
        self._told_anew = links.places[anew]
        self._links = _places(links, links.places[~anew], _OF_LINK)
        self._regimes = _places(lying[REGIME], lying[REGIME].places, recorded(REGIME).columns)

    def has_link(self, link: Link) -> bool:
        """Say whether a link lies there; it is found but once."""
        found = link.later.event.event_id, link.earlier.event.event_id
        return self._links.pop((*found, link.kind.value, link.scope.value, link.rule.value), None) is not None

    def has_regime(self, said: tuple[object, ...]) -> bool:
        """Say whether an interval lies there just as it is; it is found but once."""
        return self._regimes.pop(said, None) is not None

    def rest(self) -> dict[Table, Lying]:
        """Return all that was not found."""
        links, regimes = (np.fromiter(one.values(), np.int64, len(one)) for one in (self._links, self._regimes))
        left = {EVENT_LINK: np.concatenate([self._told_anew, links]), REGIME: regimes}
        found = {table: Lying(table, self._lying[table].whole, np.sort(places)) for table, places in left.items()}
        return {**self._lying, **found}


def _places(lying: Lying, places: Numbers, columns: Collection[str]) -> dict[tuple[object, ...], int]:
    """Return the places of rows by what they say in some columns."""
    said = lying.whole.select(list(columns)).take(pa.array(places))
    return dict(zip(zip(*map(to_values, said.columns), strict=True), places.tolist(), strict=True))
