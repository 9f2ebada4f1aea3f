from collections import Counter

import pytest

from flows.reference import load_reference
from schemas.sectors import SECTOR_CODES
from transforms.reading.inflection import verb_forms
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
    ("words", "codes"),
    [
        ("Belarus", "BLR"),
        ("blr", "BLR"),
        (" European Union ", "EU"),
        ("eu", "EU"),
        ("Myanmar", "MMR"),
        ("Moscow", "RUS SUN"),
        ("Soviet Union", "SUN"),
        ("SUN", "SUN"),
        ("Burma", "MMR BUR"),
        ("BUR", "MMR BUR"),
        ("Zaire", "COD ZAR"),
        ("North Vietnam", "VNM VDR"),
        ("Rhodesia", "ZWE RHO"),
        ("Southern Rhodesia", "ZWE RHO"),
        ("the Smith regime", "ZWE"),
        ("Serbia", "SRB SCG YUG"),
        ("Serbia and Montenegro", "SCG YUG"),
    ],
)
def test_country_codes(reference: Reference, words: str, codes: str) -> None:
    assert reference.country_codes(words) == tuple(codes.split())


def test_a_name_of_two_countries_of_today_is_told_to_be_ambiguous(reference: Reference) -> None:
    with pytest.raises(ValueError, match="'Congo' means COD or COG, by the year; give the code"):
        reference.country_codes("Congo")


def test_resolutions_against_rhodesia_are_coded_as_its_names_are(reference: Reference) -> None:
    rhodesia = {name.code for name in reference.names if name.words in ("Rhodesia", "Southern Rhodesia")}
    assert rhodesia == {"ZWE"}
    assert reference.committees["253"].code == "ZWE"


def test_an_unknown_country_is_an_error_with_near_names(reference: Reference) -> None:
    with pytest.raises(ValueError, match=r"'Belaruss'.*did you mean.*belarus"):
        reference.country_codes("Belaruss")
    with pytest.raises(ValueError, match="no country or body is called 'Qwxyz'"):
        reference.country_codes("Qwxyz")


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


def test_common_verbs_are_many_and_tell_nouns_apart(reference: Reference) -> None:
    verbs = reference.common_verbs
    assert 1_800 <= len(verbs) <= 3_000
    assert {verbs[word] for word in ("accuse", "arrive", "impose", "urge")} == {False}
    assert {verbs[word] for word in ("attack", "ban", "plan", "report", "visit")} == {True}


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("accuse", "accuse accuses accused accusing"),
        ("go", "go goes went gone going"),
        ("seek", "seek seeks sought seeking"),
        ("refer", "refer refers referred referring"),
        ("begin", "begin begins began begun beginning"),
        ("control", "control controls controlled controlling"),
        ("visit", "visit visits visited visiting"),
        ("tie", "tie ties tied tying"),
        ("re-export", "re-export re-exports re-exported re-exporting"),
    ],
)
def test_common_verbs_have_their_forms(reference: Reference, verb: str, forms: str) -> None:
    assert verb in reference.common_verbs
    assert list(verb_forms(verb, reference.irregular_verbs)) == forms.split()


def test_no_line_says_what_the_rules_say(reference: Reference) -> None:
    table = reference.irregular_verbs
    assert [verb for verb in table if verb_forms(verb, {}) == verb_forms(verb, table)] == []
