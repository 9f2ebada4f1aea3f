"""Few rows put among many give the table that sorting all of them gives, and many or unsorted ones are not put."""

from datetime import date
from unittest.mock import patch

import pyarrow as pa
import pyarrow.compute as pc
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.mart import inserting
from flows.mart.inserting import insert, sort_keys

ORDER = ("name", "day", "id")
ROW = st.tuples(
    st.sampled_from([None, "", "a", "é", "Z", "\U0001f600"]),
    st.sampled_from([None, date(2025, 1, 1), date.max, date(2024, 1, 1)]),
    st.sampled_from("xyz"),
)


def as_table(rows: list[tuple[str | None, date | None, str]], kind: str) -> pa.Table:
    names = [pa.field("name", pa.string()), pa.field("day", pa.date32()), pa.field("id", pa.string())]
    columns = zip(*rows, strict=True) if rows else ([], [], [])
    arrays = [pa.array(list(values), field.type) for values, field in zip(columns, names, strict=True)]
    table = pa.Table.from_arrays(arrays, schema=pa.schema(names))
    return table.append_column("kind", pa.array([kind] * len(rows), pa.string()))


def in_order(table: pa.Table) -> pa.Table:
    places = pc.sort_indices(sort_keys(table, ORDER), sort_keys=[(name, "ascending") for name in ORDER])
    return table.take(places)


@settings(deadline=None)
@given(
    st.lists(ROW, min_size=8, max_size=40),
    st.lists(ROW, max_size=2),
    st.sampled_from([0, 3, 100]),
    st.sampled_from([0, 10, 10**6]),
)
def test_put_among_others_as_if_all_were_sorted(
    kept: list[object], made: list[object], near: int, several: int
) -> None:
    many, few = in_order(as_table(kept, "kept")), in_order(as_table(made, "made"))  # type: ignore[arg-type]
    with patch.object(inserting, "_NEAR", near), patch.object(inserting, "_SEVERAL", several):
        whole = insert(many, few, ORDER)
    if len(made) * 8 > len(kept):
        assert whole is None
        return
    assert whole is not None
    assert whole.equals(in_order(pa.concat_tables([many, few])))


def test_rows_in_no_order_are_not_put_among() -> None:
    rows: list[tuple[str | None, date | None, str]] = [(name, None, "x") for name in "abcdefghi"]
    some = as_table([("d", None, "y")], "made")
    assert insert(as_table(rows, "kept"), some, ORDER) is not None
    assert insert(as_table(rows[::-1], "kept"), some, ORDER) is None
    assert insert(as_table(rows, "kept").slice(0, 0), some, ORDER) is None
    assert inserting.insert(as_table(rows, "kept"), some.slice(0, 0), ORDER) is not None
