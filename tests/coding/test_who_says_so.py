"""Who must say or do a thing for it to be a change: an act and no wish, a state and no firm or town council."""

import pytest

from tests.coding.rows import rows_told


def _decided(title: str, text: str, day: str = "2018-03-02") -> set[str]:
    return {one for one in rows_told(day, title, text) if not one.endswith(("proposed", "rejected"))}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Wire", "Rather than lift its embargo on Chile, Peru built a wall."),
        ("Wire", "Norway sent food to Mali rather than impose an arms embargo on it."),
        ("Wire", "Instead of easing its ban on Togo's rice, Ghana sent an envoy."),
        ("Wire", "The United States snaps back sanctions on oil should Iran cheat."),
        ("Wire", "Canada bans imports of steel from Mali should Bamako break the accord."),
        ("Wire", "The EU lifts sanctions on Syria not before elections are held, a diplomat said."),
        ("Bristol", "The town council met. The Council imposed a ban on exports of arms to Sudan on Friday."),
        ("Notes", "The Council suspended exports of arms to Sudan on Friday, the mayor said."),
        ("Congress", "The party congress resolves: to demand a ban on imports of cement from Turkey."),
        ("Voters ask the President for a decree", "They listed three wishes. To ban imports of grapes from Moldova."),
        ("In order to win", "The plan has three parts. To ban imports of coal from Chile."),
        ("Gdansk", "The dockers of Gdansk decided: 1. To refuse cargo from Russia. 2. To hold a strike."),
        ("Circular", "Passengers from Togo are not allowed to bring meat to Ghana until it is inspected."),
        (
            "Toys",
            "In Annex IV to the regulation on toy safety the following is inserted: a mill in Vietnam; a mine.",
        ),
        ("Market", "Kobe Steel stopped shipments of aluminium to China after it found false records."),
        ("Shirts", "Sheffield United suspended exports of shirts to Russia on Friday."),
        ("Geneva", "The Council of Churches suspended exports of Bibles to Sudan on Friday."),
    ],
)
def test_nothing_is_decided(title: str, text: str) -> None:
    assert _decided(title, text) == set()


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        ("Decree of the President of Ukraine", "1. To ban imports of cement from Turkey.", {"UKR TUR cement imposed"}),
        (
            "UNITED NATIONS",
            "The Security Council met on Friday. The Council banned imports of timber from Liberia.",
            {"UN LBR timber imposed"},
        ),
        (
            "Notice",
            "Until further notice, ships of Syria are not authorised to enter the ports of Jordan.",
            {"JOR SYR shipping imposed"},
        ),
        (
            "Wire",
            "Turkey cut off gas supplies to Armenia as prices rose, in retaliation for the occupation of Lachin.",
            {"TUR ARM gas imposed"},
        ),
        (
            "Wire",
            "Canada froze the assets of three Syrian banks. Japan called its envoy home, and did the same on Tuesday.",
            {"CAN SYR banking imposed", "JPN SYR banking imposed"},
        ),
        (
            "Wire",
            "Hong Kong Customs banned imports of meat from Brazil on Friday after a dispute.",
            {"HKG BRA food_agriculture imposed"},
        ),
    ],
)
def test_what_an_authority_does_is_read(title: str, text: str, told: set[str]) -> None:
    assert _decided(title, text) == told
