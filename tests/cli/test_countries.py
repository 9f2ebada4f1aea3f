"""Countries are asked for by any name that they ever had, and found under the codes that the extractor writes."""

import csv
from collections import defaultdict
from pathlib import Path

import duckdb
import pytest
import typer

from flows.cli.common import codes_of
from flows.reference import DEFAULT, load_reference
from tests.cli.conftest import Run
from transforms.reference import Reference


@pytest.fixture(scope="module")
def reference() -> Reference:
    return load_reference()


def rows_of(file: str) -> list[dict[str, str]]:
    with (DEFAULT / file).open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def test_each_name_finds_what_is_written_for_it(
    reference: Reference, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.reference.load_reference", lambda: reference)
    written: dict[str, set[str]] = defaultdict(set)
    for row in rows_of("country_names.csv"):
        if row["code"] != "XXX":
            written[row["name"].casefold()].add(row["code"])
    names = {*written} | {row[name] for row in rows_of("countries.csv") for name in ("name", "official_name", "code")}
    ambiguous, lost = set(), set()
    with duckdb.connect(str(database), read_only=True) as db:
        for words in sorted(filter(None, names)):
            try:
                found = codes_of(db, words)
            except typer.BadParameter as error:
                ambiguous.add((words, "means COD or COG" in str(error)))
            else:
                if not written[words.casefold()] <= set(found):
                    lost.add((words, *found))
    assert lost == set()
    assert ambiguous == {("congo", True), ("the congo", True), ("congolese", True)}


def test_the_code_of_a_former_state_finds_what_is_written_for_its_name(reference: Reference) -> None:
    names = {name.words.casefold(): name.code for name in reference.names}
    codes = {name.code for name in reference.names}
    for country in reference.countries:
        if country.code not in codes and country.name.casefold() in names:
            assert names[country.name.casefold()] in reference.country_codes(country.code)


@pytest.mark.parametrize("words", ["Byelorussian SSR", "BYS", "Belorussia", "Belarus", "blr", "Minsk"])
def test_an_old_name_finds_the_rows_of_the_country(sanctionlog: Run, words: str) -> None:
    by_name, by_code = (sanctionlog("changes", "--country", one, "--format", "csv") for one in (words, "BLR"))
    assert by_name.stdout == by_code.stdout != ""
    day = ["--on", "2023-01-01", "--format", "csv"]
    assert sanctionlog("state", words, *day).stdout == sanctionlog("state", "BLR", *day).stdout


def test_what_is_not_found_is_told_with_all_codes_looked_for(sanctionlog: Run) -> None:
    result = sanctionlog("state", "Burma", "--on", "2023-01-01")
    assert "Nothing is recorded as in force against MMR, BUR on 2023-01-01" in result.stderr


def test_a_name_of_two_countries_is_misuse(sanctionlog: Run) -> None:
    result = sanctionlog("changes", "--country", "Congo")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "COD or COG" in result.stderr


@pytest.mark.parametrize(("words", "wanted"), [("S.Africa", "ZAF"), ("U S S R", "SUN"), ("w. germany", "DEU")])
def test_dots_and_blanks_of_a_name_do_not_matter(reference: Reference, words: str, wanted: str) -> None:
    assert wanted in reference.country_codes(words)


def test_letters_that_no_name_has_are_unknown(reference: Reference) -> None:
    for words in ("", ". .", "S.Nowhere"):
        with pytest.raises(ValueError, match="no country or body is called"):
            reference.country_codes(words)


def test_a_state_of_nobody_says_how_to_ask_for_all(sanctionlog: Run) -> None:
    result = sanctionlog("state", "--on", "1986-11")
    assert result.exit_code == 2
    assert "in_force_on(DATE '1986-11-30')" in " ".join(result.stderr.split())
