"""What a digest says in a second clause without its verb, or of one who only follows."""

import pytest

from tests.coding.rows import rows_told

_DAY = "2021-06-25"


def _told(text: str) -> set[str]:
    return rows_told(_DAY, None, text)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Brussels barred steel from Belarus, London a timber trader, Ottawa nine officials.",
            {"EU BLR iron_steel imposed", "GBR BLR timber imposed", "CAN BLR government imposed"},
        ),
        ("Japan sanctioned Rosneft, Norway Sberbank.", {"JPN RUS oil imposed", "NOR RUS banking imposed"}),
        (
            "Japan prolonged its sanctions on Mali by a year, Norway by six months.",
            {"JPN MLI unspecified extended", "NOR MLI unspecified extended"},
        ),
        (
            "The EU blacklisted nine officials from Mali, Latvia a week earlier.",
            {"EU MLI government imposed", "LVA MLI government imposed"},
        ),
        (
            "Japan listed nine officials from Mali, Chad and two generals from Peru.",
            {"JPN MLI government imposed", "JPN TCD government imposed", "JPN PER government imposed"},
        ),
    ],
)
def test_second_senders(text: str, rows: set[str]) -> None:
    assert _told(text) == rows


def test_one_whom_the_sender_may_have_hit_as_well() -> None:
    told = _told("Russia banned meat from Norway, Britain and Latvia the next day.")
    assert told == {f"RUS {one} food_agriculture imposed" for one in ("NOR", "GBR", "LVA")}


def test_followers_with_names() -> None:
    text = "The EU on Thursday imposed sanctions on potash from Belarus. Canada followed with 17 names."
    assert _told(text) == {"EU BLR potash imposed", "CAN BLR unspecified imposed"}
    text = "The EU on Thursday imposed sanctions on Belarus. Canada followed with its list of questions."
    assert "CAN BLR unspecified imposed" not in _told(text)


_ACTED = "The UN imposed an embargo on Haiti. "


@pytest.mark.parametrize(
    ("text", "senders"),
    [
        ("London had acted two days before.", {"GBR"}),
        ("London acted on Monday, Ottawa the same day.", {"GBR", "CAN"}),
        ("Canada followed with nine names, Norway with the whole list.", {"CAN", "NOR"}),
        ("Canada responded with nine names, Norway with a shrug.", set()),
        ("Norway, no member, joins in.", {"NOR"}),
        ("Norway, not a member of the bloc, does the same.", {"NOR"}),
        ("London acted swiftly.", set()),
        ("London acted against smugglers on Monday.", set()),
        ("Russia moved troops on Monday.", set()),
        ("Ottawa has not acted yet. Oslo will act on Monday.", set()),
        ("Haiti acted on Monday.", set()),
    ],
)
def test_those_who_acted(text: str, senders: set[str]) -> None:
    told = {one for one in _told(_ACTED + text) if one.endswith("imposed")}
    assert told == {f"{one} HTI unspecified imposed" for one in {"UN", *senders}}


def test_followers_who_list_persons() -> None:
    first = "UN HTI unspecified imposed"
    assert _told(_ACTED + "Canada sanctioned 17 individuals.") == {first, "CAN HTI unspecified imposed"}
    assert _told(_ACTED + "Canada designated nine people and two entities.") == {first, "CAN HTI unspecified imposed"}
    assert _told(_ACTED + "Canada penalised nine individuals who dodged the embargo.") == {first}
    assert _told(_ACTED + "Canada listed nine people as missing.") == {first}


@pytest.mark.parametrize(
    "text",
    [
        "Tokyo acted on Thursday by raising interest rates.",
        "London moved higher on Monday.",
        "Madrid acted in May on the drought.",
        "Oslo moved a day earlier into its new parliament house.",
    ],
)
def test_who_acted_on_something_else(text: str) -> None:
    assert {row.split()[0] for row in _told(_ACTED + text)} == {"UN"}
