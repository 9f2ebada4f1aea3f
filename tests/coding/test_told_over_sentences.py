"""Packages told over several sentences: what is denied, who fares alike, what one more act does, what returns."""

from datetime import date

import pytest

from tests.coding.rows import lines, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Security Council imposed sanctions on Yugoslavia on Saturday. No oil, no flights, no sport.",
            ["UN YUG aviation imposed in_force", "UN YUG oil imposed in_force"],
        ),
        (
            "Chad clamped an embargo on Mali on Monday. No more cheese, no more timber.",
            ["TCD MLI food_agriculture imposed in_force", "TCD MLI timber imposed in_force"],
        ),
        (
            "Norway adopted sanctions against Mali. There will be no flights and no bank loans.",
            ["NOR MLI aviation imposed announced", "NOR MLI banking imposed announced"],
        ),
        (
            "No planes, no trains, no ferries. All three stopped running between Russia and Georgia "
            "on Moscow's orders.",
            [
                "RUS GEO aviation imposed in_force",
                "RUS GEO rail_road imposed in_force",
                "RUS GEO shipping imposed in_force",
            ],
        ),
        (
            "No gold, no timber. Both were banned by Norway on Monday from coming in from Mali.",
            ["NOR MLI gold imposed in_force", "NOR MLI timber imposed in_force"],
        ),
        # what is not there is no ban, and there may be no ban
        (
            "Norway imposed an embargo on Mali. No fuel, no light, no water: that is life in Bamako.",
            ["NOR MLI unspecified imposed in_force"],
        ),
        (
            "Norway imposed sanctions on Malian banks. No ban on gas, no ban on gold.",
            ["NOR MLI banking imposed in_force"],
        ),
        (
            "Norway imposed sanctions on Malian banks. No oil company, no gas firm is on the list.",
            ["NOR MLI banking imposed in_force"],
        ),
    ],
)
def test_goods_of_which_there_are_to_be_none(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway put three Syrian generals on its blacklist. The same treatment was meted out to an oil trader.",
            ["NOR SYR government imposed in_force", "NOR SYR oil imposed in_force"],
        ),
        (
            "Norway barred 31 companies of Sudan from its financial system. The same fate befell two ministers.",
            ["NOR SDN government imposed in_force", "NOR SDN unspecified imposed in_force"],
        ),
        (
            "Norway blacklisted a Malian bank. Two generals met with the same fate.",
            ["NOR MLI banking imposed in_force", "NOR MLI government imposed in_force"],
        ),
        (
            "Norway blacklisted Mali's foreign minister. With him go two judges and a bank.",
            ["NOR MLI banking imposed in_force", "NOR MLI government imposed in_force"],
        ),
        (
            "Norway put Mali's president on its list of frozen assets. Joining him there is a maker of trucks.",
            ["NOR MLI government imposed in_force", "NOR MLI vehicles imposed in_force"],
        ),
        (
            "Norway blacklisted three generals of Mali. Also on the list is a bank that handled their money.",
            ["NOR MLI banking imposed in_force", "NOR MLI government imposed in_force"],
        ),
        (
            "Norway put ten Rwandan names on its blacklist. Gasabo, a gold refinery, is among the ten.",
            ["NOR RWA gold imposed in_force"],
        ),
        (
            "Norway blacklisted two Syrian banks. With them went the hope of peace.",
            ["NOR SYR banking imposed in_force"],
        ),
        (
            "Norway blacklisted two Syrian banks. Neither an oil company nor a minister is among the ten.",
            ["NOR SYR banking imposed in_force"],
        ),
    ],
)
def test_those_who_fare_alike(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway suspended some sanctions on Mali. Petrochemicals may be bought again.",
            {("NOR", "MLI", "chemicals", "suspended", "in_force")},
        ),
        (
            "The Security Council suspended its sanctions on Yugoslavia. The oil ban goes as well.",
            {
                ("UN", "YUG", "oil", "suspended", "in_force"),
            },
        ),
        (
            "The United Nations suspended its sanctions on Libya. The United States lifted its ban on wheat.",
            {
                ("UN", "LBY", "unspecified", "suspended", "in_force"),
                ("USA", "LBY", "food_agriculture", "lifted", "in_force"),
            },
        ),
    ],
)
def test_free_for_a_time(text: str, expected: set[tuple[str, ...]]) -> None:
    assert rows(text) >= expected
    assert not {one for one in rows(text) if one[3] == "lifted"} - expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway imposed sanctions on Mali. Duties of 100 percent are to be charged on metals and footwear.",
            ["NOR MLI metals_minerals imposed announced", "NOR MLI textiles imposed announced"],
        ),
        (
            "Norway slapped sanctions on Mali. Tariffs of 90 percent were put on timber. The list may grow.",
            ["NOR MLI timber imposed in_force"],
        ),
        ("Norway keeps its sanctions on Mali. Duties on Peruvian timber were raised.", []),
        (
            "Norway imposed sanctions on Malian judges. Duties were put on Peruvian timber.",
            ["NOR MLI government imposed in_force"],
        ),
    ],
)
def test_duties_that_sanctions_consist_of(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway put its sanctions on Mali back. The embargo on gold returns after 90 days, that on oil after 180.",
            ["NOR MLI gold reinstated in_force", "NOR MLI oil reinstated in_force"],
        ),
        (
            "The Union prolonged its arms embargo against Mali by a year. That on timber was prolonged by six months.",
            ["EU MLI defence extended in_force", "EU MLI timber extended in_force"],
        ),
        (
            "Norway lifted its sanctions on Malian banks. Those on the generals were kept.",
            ["NOR MLI banking lifted in_force"],
        ),
        (
            "Norway eased sanctions on Mali. A licence permits dealings with the central bank. "
            "Another permits dealings in gold.",
            ["NOR MLI banking eased in_force", "NOR MLI gold eased in_force"],
        ),
        (
            "Norway imposed sanctions on Mali by two decrees. One bars its banks from the bond market. "
            "Another forbids sales of weapons.",
            ["NOR MLI banking imposed in_force", "NOR MLI defence imposed in_force"],
        ),
        (
            "Norway decided on sanctions against Mali. Assets of the state are frozen.",
            ["NOR MLI banking imposed in_force"],
        ),
    ],
)
def test_measures_named_by_what_points_back(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_only_the_whole_of_a_text_dates_them() -> None:
    text = "Norway imposed sanctions on Mali on Friday. No arms, no timber."
    assert {one[2] for one in rows(text, published=date(2020, 5, 4))} == {"defence", "timber"}
