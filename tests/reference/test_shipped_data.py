from collections import Counter

import pytest

from flows.reference import load_reference
from schemas.sectors import SECTOR_CODES
from transforms.reference import Reference


@pytest.fixture(scope="module")
def reference() -> Reference:
    return load_reference()


def test_it_loads_and_is_of_some_size(reference: Reference) -> None:
    assert len(reference.entities) >= 400
    assert len(reference.names) >= 4_000
    assert len(reference.publishers) >= 300
    assert len(reference.version) == 12


def test_the_version_is_that_of_the_files(reference: Reference) -> None:
    assert load_reference().version == reference.version


def test_every_country_of_today_has_a_name(reference: Reference) -> None:
    named = {name.code for name in reference.names if name.kind == "name" and name.holds_in(None)}
    today = [country.code for country in reference.countries if country.status == "current"]
    assert [code for code in today if code not in named] == []


def test_iso_countries_are_complete(reference: Reference) -> None:
    states = Counter(country.status for country in reference.countries)
    assert states["current"] >= 249
    assert states["historical"] >= 5


def test_every_country_may_send(reference: Reference) -> None:
    assert {country.code for country in reference.countries} <= {sender.code for sender in reference.senders}


def test_sectors_are_those_of_the_schema(reference: Reference) -> None:
    assert {sector.code for sector in reference.sectors} == set(SECTOR_CODES)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Belarus", "BLR"),
        ("blr", "BLR"),
        (" European Union ", "EU"),
        ("eu", "EU"),
        ("Myanmar", "MMR"),
        ("Moscow", "RUS"),
        ("Soviet Union", "SUN"),
    ],
)
def test_country_code(reference: Reference, words: str, code: str) -> None:
    assert reference.country_code(words) == code


def test_an_unknown_country_is_an_error_with_near_names(reference: Reference) -> None:
    with pytest.raises(ValueError, match=r"'Belaruss'.*did you mean.*belarus"):
        reference.country_code("Belaruss")
    with pytest.raises(ValueError, match="no country or body is called 'Qwxyz'"):
        reference.country_code("Qwxyz")


@pytest.mark.parametrize(
    ("url", "publisher", "expected"),
    [
        (None, None, (None, "other")),
        ("https://www.example.org/a", None, ("www.example.org", "other")),
        ("https://www.example.org/a", "The Daily", ("The Daily", "other")),
        (None, "Nobody's Gazette", ("Nobody's Gazette", "other")),
    ],
)
def test_an_unknown_publisher_is_other(
    reference: Reference, url: str | None, publisher: str | None, expected: tuple[str | None, str]
) -> None:
    assert reference.classify(url, publisher) == expected


def test_a_known_publisher_is_known_by_host_or_name(reference: Reference) -> None:
    host, known = next(iter(reference.publishers.items()))
    assert reference.classify(f"https://news.{host}/a/b", None) == (known.name, known.source_class)
    assert reference.classify(None, known.name.upper()) == (known.name.upper(), known.source_class)
