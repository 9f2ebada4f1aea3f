"""Whom a change hits: "the country" past adjectives, those a list leaves out, and who is hit in return."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("After Togo closed a German base, the EU banned arms sales to the country.", "EU TGO defence"),
        ("Fiji turned to Indian traders when Japan stopped arms sales to the country.", "JPN FJI defence"),
        ("Togo lost its American military aid, and Belgium banned arms sales to the country.", "BEL TGO defence"),
        ("Guinea signed a Chinese mining deal before ECOWAS put an arms embargo on the country.", "ECOWAS GIN defence"),
        ("Niger sells uranium to French plants, though Benin has closed its border with the country.", "BEN NER"),
    ],
)
def test_an_adjective_is_seldom_the_country(text: str, row: str) -> None:
    assert [line[: len(row)] for line in stages(text)] == [row]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("The US lifted its sanctions on Poland and Hungary, but not on Cuba and Romania.", {"POL", "HUN"}),
        ("The US lifted its sanctions on Poland, but not on Cuba, Romania and Albania.", {"POL"}),
        ("The US lifted its sanctions on Poland, but none on Cuba, Romania or Albania.", {"POL"}),
        ("The US lifted its sanctions on Poland and on Cuba and Romania.", {"POL", "CUB", "ROU"}),
        ("The US lifted its sanctions on Poland, but not those on Cuba, and Canada did so too.", {"POL"}),
    ],
)
def test_what_a_list_leaves_out_is_not_freed(text: str, hit: set[str]) -> None:
    assert {line.split()[1] for line in stages(text)} == hit


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Britain ended its ban on imports from Argentina. Argentina said it would not lift its own restrictions.",
            "ARG GBR unspecified lifted rejected",
        ),
        (
            "Russia banned Turkish fruit on Monday. The Turkish economy minister ruled out sanctions in return.",
            "TUR RUS unspecified imposed rejected",
        ),
        (
            "The United States withdrew trade preferences from Chile. Chile will not retaliate against American goods.",
            "CHL USA unspecified imposed rejected",
        ),
    ],
)
def test_who_is_hit_speaks_of_its_own_against_the_other(text: str, row: str) -> None:
    assert row in stages(text)


def test_its_own_measures_may_be_on_somebody_who_is_named() -> None:
    text = "Britain lifted its ban on imports from Argentina. Argentina did not lift its own ban on imports from Chile."
    assert "ARG GBR unspecified lifted rejected" not in stages(text)


def test_those_counted_may_be_named_without_verbs() -> None:
    text = (
        "Egypt lifted its ban on timber from Mali on Tuesday. Oman did so on Friday and Kuwait on Monday. "
        "The three had imposed the ban in May."
    )
    imposed = {line for line in stages(text) if "imposed" in line}
    assert imposed == {f"{one} MLI timber imposed decided" for one in ("EGY", "OMN", "KWT")}


@pytest.mark.parametrize(
    "lead",
    [
        "LONDON - Leaders of seven Commonwealth countries adopted a programme against South Africa on Monday.",
        "NASSAU - The members of the Commonwealth voted to punish South Africa on Monday.",
        "LONDON - Commonwealth leaders lost patience with South Africa on Monday.",
    ],
)
def test_a_body_of_a_dateline_turns_against_somebody_before_it_is_said_how(lead: str) -> None:
    assert "COMMONWEALTH ZAF coal imposed decided" in stages(f"{lead} Coal imports will be banned.")


def test_who_only_meets_turns_against_nobody() -> None:
    assert not stages("LONDON - Leaders of seven Commonwealth countries met in London. Coal imports will be banned.")
