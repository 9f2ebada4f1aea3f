"""One definition of a table gives its Arrow schema, its expectations, its comments and its page in the dictionary."""

import dataclasses
from datetime import date
from pathlib import Path
from typing import Annotated

import pyarrow as pa
import pytest

from schemas import dictionary, vocabulary
from schemas.arrow import arrow_schema
from schemas.dictionary import column_comment, data_dictionary
from schemas.expectations import expectations
from schemas.sectors import SECTORS
from schemas.table import Table, col, table_of
from schemas.tables import TABLES


@dataclasses.dataclass(frozen=True)
class Before:
    """A parcel."""

    parcel_id: Annotated[str, col("Identity")]
    sent: Annotated[date | None, col("When it was sent")]


@dataclasses.dataclass(frozen=True)
class After:
    """A parcel."""

    parcel_id: Annotated[str, col("Identity")]
    sent: Annotated[date | None, col("When it was sent", least_filled=0.9)]
    colour: Annotated[str, col("How it is painted", values=("red", "blue"))]
    weight: Annotated[float | None, col("In kilograms", minimum=0.0)]


def table(row: type) -> Table:
    return table_of(row, name="parcel", layer="staging", key=("parcel_id",))


def test_a_column_added_in_one_place_changes_all_four(monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = table(Before), table(After)
    assert set(arrow_schema(after).names) - set(arrow_schema(before).names) == {"colour", "weight"}
    assert arrow_schema(after).field("colour").type == pa.string()
    assert not arrow_schema(after).field("colour").nullable
    names = {one.name for one in expectations(after)} - {one.name for one in expectations(before)}
    assert names == {
        "colour is filled",
        "colour is in the vocabulary",
        "weight is within bounds",
        "at least 90% of sent is filled",
    }
    assert column_comment(after.column("colour")) == "How it is painted. One of: red, blue"
    monkeypatch.setattr(dictionary, "TABLES", {"parcel": before})
    page_before = data_dictionary()
    monkeypatch.setattr(dictionary, "TABLES", {"parcel": after})
    page_after = data_dictionary()
    assert "`colour`" not in page_before
    assert "| `colour` | string | yes | How it is painted. One of: red, blue |" in page_after


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda one: one.name)
def test_every_table_is_described_and_keyed(table: Table) -> None:
    assert table.description
    assert all(column.facts.description for column in table.columns)
    names = {column.name for column in table.columns}
    assert {*table.key, *table.sort} <= names
    assert all({larger, smaller} <= names for larger, smaller in table.greater)


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda one: one.name)
def test_every_table_refuses_an_empty_batch_unless_it_says_so(table: Table) -> None:
    counted = any(one.kind == "expect_table_row_count_to_be_between" for one in expectations(table))
    assert counted is not table.may_be_empty


def test_dictionary_page_is_what_the_definitions_say() -> None:
    page = Path(dictionary.__file__).with_name("DICTIONARY.md").read_text(encoding="utf-8")
    assert page == data_dictionary(), "run: python -m schemas.dictionary"


def test_sectors_form_a_tree_and_have_codes() -> None:
    codes = {sector.code for sector in SECTORS}
    assert len(codes) == len(SECTORS)
    for sector in SECTORS:
        assert sector.parent is None or (sector.parent in codes and sector.parent != sector.code)
        assert all(code.isdigit() for code in (*sector.hs, *sector.isic))


def test_every_coded_value_has_a_definition() -> None:
    terms = [one for one in vars(vocabulary).values() if isinstance(one, type) and issubclass(one, vocabulary.Term)]
    assert len(terms) > 8
    assert all(term.definition for terms_of in terms for term in terms_of)
    assert set(vocabulary.DIRECTION_OF) == set(vocabulary.Action)


def test_unknown_column_names_the_table() -> None:
    with pytest.raises(KeyError, match="table parcel has no column price"):
        table(Before).column("price")


SHARED = Path(__file__).resolve().parents[3] / "shared" / "sectors.csv"


@pytest.mark.skipif(not SHARED.exists(), reason="the code list is not beside this checkout")
def test_sectors_follow_the_code_list() -> None:
    import csv

    with SHARED.open(encoding="utf-8", newline="") as lines:
        listed = {row["sector"]: row for row in csv.DictReader(lines)}
    assert [sector.code for sector in SECTORS] == list(listed)
    for sector in SECTORS:
        row = listed[sector.code]
        assert (sector.parent or "") == row["parent"]
        assert ";".join(sector.hs) == row["hs_codes"]
        assert ";".join(sector.isic) == row["isic_rev4"]
