"""Wires of the eighties: tariffs called sanctions, sums of sanctions, refusals joined by "and", where assets lie."""

from datetime import date

import pytest

from tests.coding.rows import rows

DAY = date(1987, 6, 8)


def lines(text: str) -> list[str]:
    """Return the rows of a text of that day as lines."""
    return sorted(" ".join(map(str, row)) for row in rows(text, published=DAY))


LIKENED = [
    (
        "The U.N. draft would have imposed sanctions on Chad similar to those adopted by Norway last October.",
        ["NOR TCD unspecified imposed in_force"],
    ),
    (
        "Ghana ruled out measures against Togo such as those imposed by Nigeria in January.",
        ["NGA TGO unspecified imposed in_force"],
    ),
    (
        "Peru may impose sanctions on Chile modelled on those ordered by Brazil in 1984.",
        ["BRA CHL unspecified imposed in_force", "PER CHL unspecified imposed proposed"],
    ),
]


@pytest.mark.parametrize(("text", "told"), LIKENED)
def test_what_is_only_likened_to_others_is_in_force(text: str, told: list[str]) -> None:
    assert [line for line in told if line not in lines(text)] == []
    assert not any(line.startswith(told[0][:3]) and line.endswith(("proposed", "rejected")) for line in lines(text))


SUMS = [
    ("Ottawa lifted 20 mln dlrs worth of trade sanctions against Japan.", "CAN JPN unspecified eased in_force"),
    ("Ottawa is removing 20 mln dlrs in sanctions against Japan.", "CAN JPN unspecified eased in_force"),
    ("Ottawa lifted the remaining 20 mln dlrs in sanctions against Japan.", "CAN JPN unspecified lifted in_force"),
    ("Ottawa imposed 20 mln dlrs worth of sanctions on Japan.", "CAN JPN unspecified imposed in_force"),
]


@pytest.mark.parametrize(("text", "told"), SUMS)
def test_a_sum_of_sanctions_is_a_part_of_them_unless_it_is_the_rest(text: str, told: str) -> None:
    assert lines(text) == [told]


def test_tariffs_are_sanctions_that_are_called_so_a_few_sentences_on() -> None:
    text = (
        "Canada will impose tariffs of up to 80 pct on 90 mln dlrs worth of Japanese computers, a minister said. "
        '"We had no choice," he told reporters. Tokyo protested. The sanctions will take effect in July.'
    )
    assert lines(text) == ["CAN JPN technology imposed announced"]
    assert lines("Canada will impose tariffs of up to 80 pct on Japanese computers. Tokyo protested.") == []


OUTCOMES = [
    "The drought deepened the effects of the Nigerian embargo on Chad.",
    "The credits will soften the impact of Nigerian sanctions on Chad.",
    "Smuggling has eased the bite of the Nigerian embargo on Chad.",
]


@pytest.mark.parametrize("text", OUTCOMES)
def test_what_measures_bring_about_is_not_the_measures(text: str) -> None:
    assert lines(text) == []


REFUSED = [
    ("Bonn ruled out breaking off ties and said it did not want to impose sanctions on Chad.", "rejected"),
    ("Bonn declined to comment on Togo and said it did not intend to impose sanctions on Chad.", "rejected"),
    ("Bonn declined to talk about Togo and said it intended to impose sanctions on Chad.", "proposed"),
]


@pytest.mark.parametrize(("text", "status"), REFUSED)
def test_a_refusal_before_and_governs_nothing_of_what_is_said_next(text: str, status: str) -> None:
    assert lines(text) == [f"DEU TCD unspecified imposed {status}"]


ADDED = [
    (
        "Canada imposed sanctions on Chad. Sales of arms will also be banned.",
        ["CAN TCD defence imposed announced", "CAN TCD unspecified imposed in_force"],
    ),
    (
        "Canada imposed economic sanctions on Chad. It froze Chadian assets too.",
        ["CAN TCD banking imposed in_force", "CAN TCD unspecified imposed in_force"],
    ),
    ("Canada imposed sanctions on Chad. Sales of arms were banned.", ["CAN TCD defence imposed in_force"]),
]


@pytest.mark.parametrize(("text", "told"), ADDED)
def test_what_a_later_sentence_adds_is_beside_the_sanctions(text: str, told: list[str]) -> None:
    assert lines(text) == told


ASSETS = [
    (
        "Canada ordered a freeze on all Chadian assets in the country and in foreign branches of Canadian banks.",
        ["CAN TCD banking imposed announced"],
    ),
    (
        "The Security Council imposed sanctions on Chad, including a ban on trade and a freeze on assets abroad.",
        ["UN TCD banking imposed in_force", "UN TCD unspecified imposed in_force"],
    ),
    (
        "Washington has suspended Ghana Airways' landing privileges in the United States.",
        ["USA GHA aviation imposed in_force"],
    ),
]


@pytest.mark.parametrize(("text", "told"), ASSETS)
def test_where_assets_lie_and_planes_land_is_not_who_is_hit(text: str, told: list[str]) -> None:
    assert lines(text) == told


def test_what_somebody_says_will_come_later_lists_nobody() -> None:
    text = "Canada lifted its embargo on Chad. Mulroney said full diplomatic relations would come later."
    assert lines(text) == ["CAN TCD unspecified lifted in_force"]


PRONOUNS = [
    (
        "Mulroney lifted the economic sanctions he imposed on Chad in 1985.",
        ["CAN TCD unspecified imposed in_force", "CAN TCD unspecified lifted in_force"],
    ),
    (
        "Thatcher prolonged for another year the embargo she ordered against Chad in 1985.",
        ["GBR TCD unspecified extended in_force", "GBR TCD unspecified imposed in_force"],
    ),
]


@pytest.mark.parametrize(("text", "told"), PRONOUNS)
def test_a_pronoun_behind_a_measure_is_who_made_it(text: str, told: list[str]) -> None:
    assert lines(text) == told


DAYS = [
    ("President Reagan Friday imposed sanctions on Chad.", "USA TCD unspecified imposed in_force"),
    ("Prime Minister Thatcher Tuesday ruled out sanctions on Chad.", "GBR TCD unspecified imposed rejected"),
    ("Britain called Monday for an arms embargo on Chad.", "GBR TCD defence imposed proposed"),
    ("Britain called yet again for an arms embargo on Chad.", "GBR TCD defence imposed proposed"),
]


@pytest.mark.parametrize(("text", "told"), DAYS)
def test_days_and_adverbs_stand_between_a_name_and_its_verb(text: str, told: str) -> None:
    assert lines(text) == [told]


def test_a_surname_before_another_name_is_still_somebody_else() -> None:
    assert not any(line.startswith("USA") for line in lines("Donald Reagan Friedman ruled out sanctions on Chad."))


BARRED = [
    (
        "Canada barred Chadian ships and planes from Canada.",
        ["CAN TCD aviation imposed in_force", "CAN TCD shipping imposed in_force"],
    ),
    (
        "Canada has suspended landing rights of the Soviet airline Aeroflot for 60 days over a spying case.",
        ["CAN SUN aviation imposed in_force"],
    ),
    ("Canada has barred Chadian lorries for over two years.", []),
]


@pytest.mark.parametrize(("text", "told"), BARRED)
def test_from_where_and_for_how_long_something_is_barred(text: str, told: list[str]) -> None:
    assert lines(text) == told


def test_where_a_firm_may_no_longer_sell_is_often_not_who_bars_it() -> None:
    told = lines("Toshiba Machine will be barred from exporting to the Soviet Union for one year, officials said.")
    assert not any(line.startswith("SUN") for line in told)
    assert lines("Huawei was barred from selling phones in Canada.") == ["CAN CHN telecoms imposed in_force"]
