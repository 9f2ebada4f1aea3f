"""Columns of Arrow as values of Python."""

import pyarrow as pa
import pytest

from flows.storage.rows import to_values

_COLUMNS = {
    "each text once": [f"text {number}" for number in range(3_000)],
    "each text once at first": [f"text {number}" for number in range(1_500)] + ["same"] * 1_500,
    "few texts": [f"text {number % 7}" for number in range(3_000)],
    "gaps": [None if number % 3 else f"text {number}" for number in range(3_000)],
    "nothing": [None] * 3_000,
}


@pytest.mark.parametrize("texts", _COLUMNS.values(), ids=_COLUMNS.keys())
def test_texts_are_those_of_the_column_however_often_they_stand(texts: list[str | None]) -> None:
    column = pa.chunked_array([texts[:1_000], texts[1_000:]], pa.string())

    assert to_values(column) == texts


def test_texts_that_stand_again_and_again_are_one_object() -> None:
    column = pa.chunked_array([["RUS", "BLR"] * 500], pa.string())

    assert len({id(text) for text in to_values(column)}) == 2
