"""Published links and intervals that are found again: what is there already is neither told nor compared anew."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from operator import itemgetter
from typing import Any

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

_ENDS = ("event_id", "to_event_id")
_OF_LINK = ("kind", "scope", "linked_by")
"""All that is found of a link beside its two events. How long it took and how it is told follows from these."""


class Known:
    """What some senders and countries have in force, and how their events hang together, as it was published."""

    def __init__(self, lying: Mapping[Table, Lying], made: Collection[str]) -> None:
        """Hold it.

        Args:
            lying: the open rows, by table.
            made: the ids of the events that are made again: what is said of their links may be something else.
        """
        self._lying = lying
        self._links = _Links(lying[EVENT_LINK], made)
        self._regimes = _Regimes(lying[REGIME])

    def has_link(self, link: Link) -> bool:
        """Say whether a link lies there; it is found but once."""
        ends = link.later.event.event_id, link.earlier.event.event_id
        return self._links.take(ends, (link.kind, link.scope, link.rule))

    def has_regime(self, said: tuple[object, ...]) -> bool:
        """Say whether an interval lies there just as it is; it is found but once."""
        return self._regimes.has(said)

    def rest(self) -> dict[Table, Lying]:
        """Return all that was not found."""
        left = {EVENT_LINK: self._links.left(), REGIME: self._regimes.left()}
        found = {table: Lying(table, self._lying[table].whole, places) for table, places in left.items()}
        return {**self._lying, **found}


class _Rows:
    """Rows looked for by a key, of which each has a number, and then compared; each is found but once.

    Args:
        at: the numbers of the rows that may be found, by key.
        said: what is compared, by number.
        places: where they lie, by number.
    """

    def __init__(self, at: Mapping[Any, int], said: Sequence[tuple[object, ...]], places: Numbers) -> None:
        self._at, self._said, self._places = at, said, places
        self._is_found = bytearray(len(places))

    def take(self, key: Hashable, said: tuple[object, ...]) -> bool:
        """Say whether a row lies there that was not found before."""
        number = self._at.get(key)
        if number is None or self._is_found[number] or self._said[number] != said:
            return False
        self._is_found[number] = True
        return True

    def left(self) -> Numbers:
        """Return the places of the rows that were not found."""
        return self._places[~np.frombuffer(self._is_found, np.bool_)]


class _Links(_Rows):
    """Links looked for by their two events, and then compared; of several between the same two the last is found."""

    def __init__(self, lying: Lying, made: Collection[str]) -> None:
        rows = lying.whole.select([*_ENDS, *_OF_LINK]).take(pa.array(lying.places))
        anew = np.logical_or(*(is_in(rows.column(name), made).to_numpy() for name in _ENDS))
        columns = [to_values(column) for column in rows.columns]
        ends = enumerate(zip(*columns[: len(_ENDS)], strict=True))
        at = {one: number for (number, one), is_anew in zip(ends, anew.tolist(), strict=True) if not is_anew}
        super().__init__(at, [*zip(*columns[len(_ENDS) :], strict=True)], lying.places)


class _Regimes(_Rows):
    """Intervals looked for by the few values that tell them apart, and then compared: most of what they say is long."""

    def __init__(self, lying: Lying) -> None:
        columns = recorded(REGIME).columns
        rows = lying.whole.select(list(columns)).take(pa.array(lying.places))
        self._key = itemgetter(*(columns.index(name) for name in REGIME.key if name in columns))
        said = [*zip(*map(to_values, rows.columns), strict=True)]
        super().__init__({self._key(one): number for number, one in enumerate(said)}, said, lying.places)

    def has(self, said: tuple[object, ...]) -> bool:
        """Say whether an interval lies there that was not found before."""
        return self.take(self._key(said), said)
