"""What stands: for each sender x country x target x sector what holds of it, and the intervals that came of that.

Three things may hold of a row at once, one upon the other: a restriction, an exemption from it, a suspension of it. The
uppermost says what the state is; without a restriction the row has ended. Each may have a stated end.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from schemas.mart import SanctionEvent
from schemas.vocabulary import Basis, RegimeState
from transforms.state.remarks import RegimeKey, Remark, WideRemarks


class Interval(NamedTuple):
    """One state from ``valid_from`` on, up to and not including ``valid_to``."""

    state: RegimeState
    valid_from: date
    from_precision: str
    basis: str
    opened_by: str
    explanation: str
    valid_to: date | None = None
    closed_by: str | None = None


class Layer(NamedTuple):
    """A restriction, an exemption or a suspension: since when, decided when, and until (first day without it).

    ``above`` is the sector of the wider change that brought it (``unspecified``: of the whole country). ``ended_by`` is
    the event that states the end, where another one does. ``lapses`` is the first day after an end that an extension
    states and that does not count, and ``lapsed_by`` that extension.
    """

    event_id: str
    since: date
    decided: date
    until: date | None = None
    above: str | None = None
    ended_by: str | None = None
    lapses: date | None = None
    lapsed_by: str | None = None

    def lasting_as(self, other: "Layer") -> "Layer":
        """Return the layer until the later of two ends; one that states none has none."""
        if self.until is None and self.ended_by is None:
            return self
        if self.until is None or other.until is None:
            return self._replace(until=None, ended_by=None)
        later = self if self.until >= other.until else other
        return self._replace(until=later.until, ended_by=later.ended_by or later.event_id)


class Kept(NamedTuple):
    """That what stood was restricted anew or prolonged by an event of its own: when, in which word, how firmly, and
    until which day (the first without it; None where it says none). ``is_anew`` is whether it was imposed or put back,
    as what has been lifted is, and not widened or prolonged, as what stands is."""

    day: date
    told: str
    is_official: bool
    until: date | None = None
    is_anew: bool = False


@dataclass(slots=True)
class Row:
    """All that is known of one row. ``measures`` are the kinds of dealing that its restrictions named.

    ``ended_above`` is the sector of the wider lifting that ended it, so that a change of that level can take it back.
    ``kept`` is the last word that restricted or prolonged by itself what stood.
    """

    key: RegimeKey
    name: str | None
    restriction: Layer | None = None
    relief: Layer | None = None
    suspension: Layer | None = None
    measures: frozenset[str] = frozenset()
    ended_above: str | None = None
    kept: "Kept | None" = None
    intervals: list[Interval] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    @property
    def last(self) -> Interval | None:
        """The open-ended interval; None for a row never heard of."""
        return self.intervals[-1] if self.intervals else None

    @property
    def state(self) -> RegimeState | None:
        """What holds now; None for a row never heard of."""
        if self.restriction is not None:
            if self.suspension is not None:
                return RegimeState.SUSPENDED
            return RegimeState.IN_FORCE if self.relief is None else RegimeState.EASED
        return RegimeState.ENDED if self.intervals else None

    def enter(self, following: Interval) -> None:
        """Close the open-ended interval on the day the following one opens; the later word of one day holds.

        An interval that would last no day is dropped. If what lay before it says the same already, that one simply
        goes on.
        """
        known = self.intervals
        if known and known[-1].valid_from >= following.valid_from:
            known.pop()
        if known and (known[-1].state, known[-1].basis) == (following.state, following.basis):
            known[-1] = known[-1]._replace(valid_to=None, closed_by=None)
            self.remarks.append(Remark(following.valid_from, f"{following.explanation} ({following.opened_by})"))
            return
        if known:
            known[-1] = Interval(*known[-1][:-2], following.valid_from, following.opened_by)
        known.append(following)

    def copy(self) -> "Row":
        """Return a row that can be changed without changing this one."""
        return replace(self, intervals=list(self.intervals), remarks=list(self.remarks))


class Standing:
    """Rows by key, with the indexes that the fold needs."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self._rows: dict[RegimeKey, Row] = {}
        self._unnamed: dict[tuple[str | None, str | None], list[Row]] = defaultdict(list)
        self._of_name: dict[tuple[str | None, str | None, str | None], list[Row]] = defaultdict(list)
        self._ending: dict[tuple[str | None, str | None], dict[RegimeKey, Row]] = defaultdict(dict)
        self.wide = WideRemarks()
        self.events: dict[str, SanctionEvent] = {}
        for row in rows:
            self._put(row)

    def copy(self) -> "Standing":
        """Return a standing that can be changed without changing this one."""
        other = Standing(row.copy() for row in self._rows.values())
        other.wide = self.wide.copy()
        other.events = dict(self.events)
        return other

    def rows(self) -> Iterator[Row]:
        """Walk all rows."""
        return iter(self._rows.values())

    def row(self, key: RegimeKey, name: str | None) -> Row:
        """Return the row of a key, a new one if it was never heard of; ``name`` is the target's name as written."""
        row = self._rows.get(key)
        if row is None:
            row = Row(key, name)
            self._put(row)
        return row

    def unnamed(self, key: RegimeKey) -> list[Row]:
        """Return the known rows of this sender and country that name no target."""
        return [row for row in self._unnamed.get(key[:2], ()) if row.intervals]

    def of_name(self, key: RegimeKey) -> list[Row]:
        """Return the known rows of this sender, country and named target."""
        return [row for row in self._of_name.get(key[:3], ()) if row.intervals]

    def ending(self, key: RegimeKey) -> list[Row]:
        """Return the rows of this sender and country whose restriction has a stated end, or had one that has come."""
        return list(self._ending.get(key[:2], {}).values())

    def note_end(self, row: Row) -> None:
        """Remember whether the restriction of a row has a stated end, or ended with one."""
        restriction = row.restriction
        if restriction is None:
            ends = len(row.intervals) > 0 and row.intervals[-1].basis == Basis.STATED_DATE
        else:
            ends = restriction.until is not None
        if ends:
            self._ending[row.key[:2]][row.key] = row
        elif len(self._ending) > 0:  # hardly any row has a stated end, and all are noted again and again
            self._ending[row.key[:2]].pop(row.key, None)

    def _put(self, row: Row) -> None:
        self._rows[row.key] = row
        if row.key.target_name is None:
            self._unnamed[row.key[:2]].append(row)
        else:
            self._of_name[row.key[:3]].append(row)
        self.note_end(row)
