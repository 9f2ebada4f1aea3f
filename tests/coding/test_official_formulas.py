"""Formulas of notices, gazettes and digests: acts with a country in brackets, lists of a regime, licences, labels."""

from datetime import date

import pytest

from tests.coding.texts import claims, extractor, views
from transforms.extract import Document

DAY = date(2023, 5, 10)


def rows(text: str, *, title: str | None = None) -> list[str]:
    """Return the rows that are sure enough to be kept."""
    found = extractor().claims(Document(title, text, DAY))
    return sorted(f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Special Economic Measures (Iran) Regulations were amended today to list nine judges.",
         "CAN IRN government imposed decided"),
        ("The Special Economic Measures (Burma) Regulations have been repealed.",
         "CAN MMR unspecified lifted decided"),
        ("The Burundi (Sanctions) (EU Exit) Regulations 2021 were revoked on Monday.",
         "GBR BDI unspecified lifted decided"),
        ("Australia revoked the Charter of the United Nations (Sanctions - Eritrea) Regulations.",
         "AUS ERI unspecified lifted decided"),
        ("Canada has amended the Special Economic Measures (Belarus) Regulations, adding nine judges.",
         "CAN BLR government imposed decided"),
    ],
)  # fmt: skip
def test_a_country_in_the_name_of_an_act_is_hit_by_it(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The UN struck two men from its list on Somalia.", "UN SOM unspecified lifted decided"),
        ("The UN committee deleted one entity from its Iraq sanctions list.", "UN IRQ unspecified lifted decided"),
        (
            "The Security Council Committee concerning Sudan removed one entry from its list.",
            "UN SDN unspecified lifted decided",
        ),
        ("The EU added four persons to its list concerning Belarus.", "EU BLR unspecified imposed decided"),
        ("The EU added four Russians to its list on Belarus.", "EU RUS unspecified imposed decided"),
        ("Canada has amended its sanctions on Belarus, adding 17 individuals.", "CAN BLR unspecified imposed decided"),
        ("The Treasury updated its Iran sanctions, removing three tankers.", "USA IRN shipping lifted decided"),
    ],
)
def test_a_list_is_one_of_the_country_that_it_is_kept_on(text: str, expected: str) -> None:
    assert rows(text) == [expected]


def test_what_is_added_to_no_measure_is_no_listing() -> None:
    assert rows("Britain prolonged its sanctions on Mali, adding to the misery of Bamako.") == [
        "GBR MLI unspecified extended decided"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Security Council decided that States shall prevent the sale of crude oil to the DPRK.",
         "UN PRK oil imposed decided"),
        ("From 1 July a licence is required for exports of chips to China.", "None CHN semiconductors imposed decided"),
        ("From 1 July licences are required for exports of drones from China to Ukraine.",
         "CHN UKR defence imposed decided"),
    ],
)  # fmt: skip
def test_formulas_of_control_are_read(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The sanctions shall prevent the regime of Mali from buying arms.",
        "The agreement shall prevent imports of stolen art from Cambodia.",
        "A licence is required for exports of chips to China.",
    ],
)
def test_what_is_meant_asked_or_standing_is_no_change(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU decided on sanctions against Mali.", "decided"),
        ("The cabinet in Warsaw has decided on an arms embargo against Mali.", "decided"),
        ("The EU has not yet decided on sanctions against Mali.", "proposed"),
        ("Ministers will decide on sanctions against Mali in May.", "proposed"),
        ("Parliament voted on sanctions against Mali.", "proposed"),
    ],
)
def test_what_is_decided_on_is_decided(text: str, expected: str) -> None:
    assert [one.stage for one in claims(text)] == [expected]


def test_a_freeze_beside_an_embargo_is_a_measure_of_its_own() -> None:
    assert rows("The Council lifted the arms embargo and the asset freeze on Eritrea.") == [
        "UN ERI defence lifted decided",
        "UN ERI unspecified lifted decided",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russian ships are no more allowed in Polish ports.", "POL RUS shipping imposed decided"),
        ("The EU does no more allow imports of Russian gold.", "EU RUS gold imposed decided"),
        ("Swiss firms must not any more buy Russian gold.", "CHE RUS gold imposed decided"),
    ],
)
def test_no_more_is_no_longer(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize("text", ["There are no more sanctions on Mali.", "The EU wants no more Russian gas."])
def test_no_more_of_something_is_left_as_it_is(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU imposed an entry ban for nine Canadian officials.", "EU CAN government imposed decided"),
        ("The EU decided an asset freeze for three Zimbabwean generals.", "EU ZWE government imposed decided"),
        ("The UN imposed a travel ban for a year on Liberian officials.", "UN LBR government imposed decided"),
    ],
)
def test_a_ban_for_somebody_hits_them(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan: asset freeze on Belaruskali from today.", "JPN BLR potash imposed decided"),
        ("Russia: entry ban for nine Canadian officials.", "RUS CAN government imposed decided"),
        ("UK: six Zimbabwean officials delisted.", "GBR ZWE government lifted decided"),
    ],
)
def test_an_item_under_who_acts_needs_no_verb(text: str, expected: str) -> None:
    assert rows(text, title="Weekly digest") == [expected]


def test_a_lone_participle_is_the_news_of_the_day() -> None:
    assert [one.when.value for one in claims("UK: six Zimbabwean officials delisted.")] == ["2023-05-10"]


def test_items_whose_labels_name_the_country_are_trusted() -> None:
    text = (
        "Tunisia. The asset freeze now runs to 31 January 2024.\n\n"
        "Guatemala. The framework has been extended for a year.\n\n"
        "Russia. All sectoral measures are carried forward to 31 July 2023."
    )
    found = rows(text, title="Prolonged today in Brussels: three regimes")
    assert "EU TUN unspecified extended decided" in found
    assert "EU RUS unspecified extended decided" in found


def test_whose_exemption_is_removed_is_not_freed() -> None:
    found = claims("Canada amended its sanctions on Belarus, removing one exemption.")
    assert [one.action for one in found] == ["reinstated"]


def test_changes_of_two_years_are_two_rows() -> None:
    text = "The US banned trade with Iran in 1987.\n\nIt banned trade with Iran in 1995."
    assert [one.when.value for one in claims(text)] == ["1987", "1995"]


@pytest.mark.parametrize(
    "text",
    [
        "On 28 December 2023 Japan banned car exports to Mali. Its ban on car exports to Mali began on 9 January 2024.",
        "Japan said on 12 December 2023 it would ban fish from Mali. Its ban on Malian fish begins on 8 January 2024.",
    ],
)
def test_a_change_around_new_year_is_one_row(text: str) -> None:
    assert len(claims(text)) == 1


def test_a_sentence_gives_one_row_of_a_kind() -> None:
    text = (
        "In 1979 the US banned trade with Iran.\n\nThe US banned trade with Iran in 1987 and in 1995 it banned trade."
    )
    found = claims(text)
    assert len({(one.evidence_start, one.sector, one.action) for one in found}) == len(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Firms in China which supply the Russian military with chips have been designated by Britain.",
         "GBR CHN semiconductors imposed decided"),
        ("Four Turkish companies that ship chips to Russia have been listed by Britain.",
         "GBR TUR semiconductors imposed decided"),
        ("Britain designated two Chinese firms that sell drones to Russia.", "GBR CHN defence imposed decided"),
    ],
)  # fmt: skip
def test_what_a_relative_clause_tells_of_a_subject_is_its_calling(text: str, expected: str) -> None:
    assert rows(text, title="UK sanctions") == [expected]


def test_whom_a_designation_hits_loses_money_whatever_the_trade() -> None:
    (found,) = claims("Britain designated two Chinese chip makers.", title="UK sanctions")
    assert found.measure == "financial"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Washington allowed a general license for Venezuelan oil to expire.", "USA VEN oil reinstated decided"),
        ("The EU allowed an exemption for Cuban nickel to lapse.", "EU CUB metals_minerals reinstated decided"),
        ("The US has let its six-month waiver on Venezuelan oil expire.", "USA VEN oil reinstated decided"),
        ("The EU allowed a six-month exemption for imports of Russian oil.", "EU RUS oil eased decided"),
    ],
)
def test_a_relief_that_is_let_lapse_is_not_granted(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Poland, whose airspace has been closed to Belavia since 2021, waits.", "POL BLR aviation imposed decided"),
        ("Canada, whose ports were shut to Cuban ships in May, waits.", "CAN CUB shipping imposed decided"),
    ],
)
def test_whose_ground_is_closed_closes_it(text: str, expected: str) -> None:
    assert rows(text) == [expected]


def test_a_sentence_of_nothing_but_acts_is_read_to_its_end() -> None:
    found = views("the Iran (Sanctions) Order and " * 2_000 + "the Mali (Sanctions) Order were repealed.")
    assert sum(one.lower == "regulations" and one.kind == "measure" for view in found for one in view.items) > 1_900
    assert [one.text for one in found[-1].items if one.kind == "actor"][-1] == "Mali"


def test_two_acts_in_a_row_are_two() -> None:
    text = "The Burundi (Sanctions) Regulations and the Mali (Sanctions) Regulations were revoked by Britain on Monday."
    assert {one.target_country for one in claims(text)} == {"BDI", "MLI"}
