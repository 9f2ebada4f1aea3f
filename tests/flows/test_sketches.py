"""Few new sketches are kept beside many; whatever cannot be used of them counts as not there."""

from pathlib import Path

import pyarrow as pa
import pytest

from flows.mart.sketches import SCHEMA, WIDTH, SketchFiles


def sketches(first: int, stop: int) -> pa.Table:
    numbers = range(first, stop)
    columns = [
        pa.array([f"v{number}" for number in numbers], pa.string()),
        pa.array(list(numbers), pa.uint64()),
        pa.array([bytes([number % 256]) * WIDTH for number in numbers], pa.binary(WIDTH)),
    ]
    return pa.Table.from_arrays(columns, schema=SCHEMA)


def known(folder: Path) -> list[int]:
    return SketchFiles(folder).kept.column("digest").to_pylist()  # type: ignore[no-any-return]


def test_few_are_added_without_writing_the_many_again(tmp_path: Path) -> None:
    SketchFiles(tmp_path).add(sketches(0, 200))
    many = (tmp_path / "_sketches.arrow").read_bytes()

    SketchFiles(tmp_path).add(sketches(200, 204))
    told = SketchFiles(tmp_path).add(sketches(204, 207))

    assert told.column("digest").to_pylist() == known(tmp_path) == list(range(207))
    assert SketchFiles(tmp_path).kept.column("bands").to_pylist() == sketches(0, 207).column("bands").to_pylist()
    assert (tmp_path / "_sketches.arrow").read_bytes() == many


def test_no_longer_few_are_put_among_the_many(tmp_path: Path) -> None:
    SketchFiles(tmp_path).add(sketches(0, 200))
    SketchFiles(tmp_path).add(sketches(200, 208))
    assert (tmp_path / "_sketches_new.arrow").exists()

    SketchFiles(tmp_path).add(sketches(208, 216))

    assert known(tmp_path) == list(range(216))
    assert not (tmp_path / "_sketches_new.arrow").exists()


@pytest.mark.parametrize("spoil", ["missing", "damaged", "of other many"])
def test_few_that_cannot_be_used_do_not_count(tmp_path: Path, spoil: str) -> None:
    SketchFiles(tmp_path).add(sketches(0, 200))
    SketchFiles(tmp_path).add(sketches(200, 204))
    few = tmp_path / "_sketches_new.arrow"
    if spoil == "missing":
        few.unlink()
    elif spoil == "damaged":
        few.write_bytes(few.read_bytes()[:200])
    else:
        # a run that was stopped after it had written the first file
        kept = few.read_bytes()
        SketchFiles(tmp_path).replace(sketches(0, 204))
        few.write_bytes(kept)

    assert known(tmp_path) == list(range(204 if spoil == "of other many" else 200))


def test_few_do_not_count_without_the_many(tmp_path: Path) -> None:
    SketchFiles(tmp_path).add(sketches(0, 200))
    SketchFiles(tmp_path).add(sketches(200, 204))
    (tmp_path / "_sketches.arrow").unlink()

    assert known(tmp_path) == []
