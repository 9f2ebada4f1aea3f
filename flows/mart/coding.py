"""Claims in columns of text and dates -> in numbers, as their regions are told by."""

from collections.abc import Callable, Hashable, Mapping
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from schemas.sectors import SECTOR_CODES, UNSPECIFIED
from schemas.vocabulary import Action
from transforms.merging.claims import comparable_name, stage_of
from transforms.merging.periods import PRECISION_RANK
from transforms.merging.rules import BROAD_RESTRICTIONS
from transforms.merging.tree import ancestors, is_narrower
from transforms.regions.coded import NO_DAY, Coded, Flags, Numbers, Vocabulary, numbered

_SECTORS = tuple(sorted(SECTOR_CODES))
_ACTIONS = tuple(str(one) for one in Action)
_UNDATED = PRECISION_RANK["unknown"]

COLUMNS = (
    *("article_id", "target_country", "status", "direction", "sender", "target_name", "sector", "action"),
    *("event_date", "date_precision", "announced_date", "effective_date", "published_at", "main"),
)
"""What is asked of a mention. ``published_date`` of its article, and the number of that, stand beside these."""


def coded(claims: pa.Table) -> Coded:
    """Return claims in numbers: a table with ``COLUMNS``, ``published_date`` and ``article``."""
    precision = _mapped(claims, "date_precision", PRECISION_RANK)
    day = _days(claims.column("event_date"))
    first, last = _period(day, precision)
    stage = _mapped_by(claims, "status", stage_of)
    published = pc.coalesce(
        claims.column("published_date"), pc.cast(claims.column("published_at"), pa.date32(), safe=False)
    )
    return Coded(
        block=numbered(codes(claims.column("target_country")), stage, codes(claims.column("direction"))),
        sender=codes(claims.column("sender")),
        name=_mapped_by(claims, "target_name", comparable_name),
        sector=_mapped(claims, "sector", {code: place for place, code in enumerate(_SECTORS)}),
        action=_mapped(claims, "action", {code: place for place, code in enumerate(_ACTIONS)}),
        article=np.asarray(claims.column("article").to_numpy(), np.int64),
        precision=precision,
        first=first,
        last=last,
        announced=_days(claims.column("announced_date")),
        effective=_days(claims.column("effective_date")),
        published=_days(published),
        main=np.asarray(claims.column("main").to_numpy(), np.bool_),
    )


@cache
def vocabulary() -> Vocabulary:
    """Return what the numbers of sectors and actions mean."""
    tops = [(*reversed(ancestors(code)), code)[0] for code in _SECTORS]
    narrower = [[is_narrower(one, than) for than in _SECTORS] for one in _SECTORS]
    return Vocabulary(
        unspecified=_SECTORS.index(UNSPECIFIED),
        top=np.array([_SECTORS.index(top) for top in tops], np.int64),
        narrower=np.array(narrower, np.bool_),
        broad=np.array([action in BROAD_RESTRICTIONS for action in _ACTIONS], np.bool_),
    )


def codes(column: pa.ChunkedArray) -> Numbers:
    """Return a number for each value, -1 for none."""
    return _numbers(_encode(column).indices, -1)


def numbers(column: pa.ChunkedArray) -> tuple[Numbers, dict[str, int]]:
    """Return a number for each value, -1 for none, and the number of each text."""
    found, values = _encoded(column)
    return _numbers(found, -1), {value: place for place, value in enumerate(values)}


def _encoded(column: pa.ChunkedArray) -> tuple[pa.Array, list[str]]:
    found = _encode(column)
    return found.indices, found.dictionary.to_pylist()


def _encode(column: pa.ChunkedArray) -> pa.DictionaryArray:
    found = column.combine_chunks().dictionary_encode()
    return found.combine_chunks() if isinstance(found, pa.ChunkedArray) else found


def _mapped(claims: pa.Table, column: str, numbers: Mapping[str, int]) -> Numbers:
    codes, values = _encoded(claims.column(column))
    return np.array([numbers[value] for value in values] or [0], np.int64)[_numbers(codes, 0)]


def _mapped_by(claims: pa.Table, column: str, make: Callable[[Any], Hashable]) -> Numbers:
    codes, values = _encoded(claims.column(column))
    made = [make(value) for value in values]
    numbers = {value: place for place, value in enumerate(dict.fromkeys(made))}
    places = np.array([*(numbers[value] for value in made), -1], np.int64)
    return places[_numbers(codes, -1)]


def _numbers(column: pa.ChunkedArray | pa.Array, none: int) -> Numbers:
    return np.asarray(pc.fill_null(pc.cast(column, pa.int64()), none).to_numpy(zero_copy_only=False), np.int64)


def _days(column: pa.ChunkedArray) -> Numbers:
    return _numbers(pc.cast(column, pa.int32()), NO_DAY)


def _period(day: Numbers, precision: Numbers) -> tuple[Numbers, Numbers]:
    days: npt.NDArray[np.datetime64] = day.astype("datetime64[D]")
    first, last = day.copy(), day.copy()
    for rank, unit in ((1, "M"), (2, "Y")):
        vague: Flags = precision == rank
        whole = days[vague].astype(f"datetime64[{unit}]")
        first[vague] = whole.astype("datetime64[D]").astype(np.int64)
        last[vague] = (whole + 1).astype("datetime64[D]").astype(np.int64) - 1
    first[precision == _UNDATED] = last[precision == _UNDATED] = 0
    return first, last
