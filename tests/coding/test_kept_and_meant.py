"""What is kept beside what is lifted, whose organs, lists and crises are named, and ports that refuse ships."""

from datetime import date

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


def told(text: str, *, day: date = date(2013, 8, 12)) -> set[str]:
    """Return the rows of a text: "NOR IRQ oil imposed in_force"."""
    found = claims(text, published=day)
    return {f"{one.sender} {one.target_country} {one.sector} {one.action} {one.status}" for one in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile ends its ban on logs from Togo, keeps one on diamonds.", {"CHL TGO timber lifted in_force"}),
        ("Chile lifts the ban on Togolese gold, retains that on arms.", {"CHL TGO gold lifted in_force"}),
        (
            "The EU lifted the arms embargo, travel bans and targeted sanctions on Togo. It prolonged the arms embargo "
            "on Peru by a year.",
            {
                "EU TGO defence lifted in_force",
                "EU TGO unspecified lifted in_force",
                "EU PER defence extended in_force",
            },
        ),
        (
            "The EU lifted its arms embargo on Togo on Monday. The remaining sanctions were renewed for a year.",
            {"EU TGO defence lifted in_force", "EU TGO unspecified extended in_force"},
        ),
        (
            "The American licence for Togo offers no relief to Iran or Peru. The European Union decided to lift its "
            "own sanctions.",
            {"EU TGO unspecified lifted announced"},
        ),
    ],
)
def test_what_is_kept_or_denied_is_not_lifted(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile scrapped its blacklist of Togolese officials.", ["CHL TGO government lifted in_force"]),
        ("Chile tore up a blacklist of 188 Togolese.", ["CHL TGO unspecified lifted in_force"]),
        ("Chile drew up a blacklist of Togolese judges.", ["CHL TGO government imposed in_force"]),
        ("Chile drew up a draft blacklist of Togolese judges.", []),
        ("Chile published a list of Togolese hotels.", []),
        ("Togolese ships are refused in Chilean ports as of today.", ["CHL TGO shipping imposed in_force"]),
        ("Togolese goods are not refused at Chilean ports.", []),
        ("The decree forbids the Trade Ministry to enforce the limits on parcels for Togo.", []),
        ("Danes were forbidden to make new investments in Togo.", ["DNK TGO unspecified imposed in_force"]),
        ("Togolese firms were barred from doing business in Denmark.", ["DNK TGO unspecified imposed in_force"]),
    ],
)
def test_lists_ports_organs_and_firms_abroad(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_a_crisis_is_only_named_after_a_state() -> None:
    found = claims(
        "All trade with Iraq was halted on Monday.",
        title="Kuwait crisis: all trade with Iraq halted",
        published=date(1990, 8, 12),
    )
    assert [(one.sender, one.target_country) for one in found] == [(None, "IRQ")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The U.S. Treasury notified Congress that it intends to remove Togo Gold Co from its blacklist.",
            ["USA TGO gold lifted announced"],
        ),
        (
            "The Treasury has not notified Congress that it intends to lift the embargo on Togo.",
            ["USA TGO unspecified lifted proposed"],
        ),
        (
            "Cargoes of Togolese timber must be turned back by Chilean ports as from the end of December.",
            ["CHL TGO timber imposed announced"],
        ),
        ("Togolese timber must be kept out of Chile, the opposition said.", ["CHL TGO timber imposed proposed"]),
        (
            "Exports of chips from Chile to Togo will be banned unless the ministry grants a licence.",
            ["CHL TGO semiconductors imposed announced"],
        ),
        ("Chile will ban Togolese gold unless the junta frees the president.", ["CHL TGO gold imposed proposed"]),
    ],
)
def test_formal_notices_and_rules_from_a_day(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_the_same_afternoon_is_that_of_what_was_told_and_not_of_the_aside() -> None:
    found = claims(
        "Chile said on Wednesday it was lifting all sanctions imposed on Togo nine days earlier. The ministry took two "
        "Togolese ministers off its blacklist the same afternoon.",
        published=date(2019, 10, 24),
    )
    assert {one.when.value for one in found if one.action == "lifted"} == {"2019-10-23"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ECOWAS froze the assets of Togo in banks of the space.", ["ECOWAS TGO banking imposed in_force"]),
        ("Chile barred Togo's space industry.", ["CHL TGO space imposed in_force"]),
        ("Chile banned the export of watches to Togo.", ["CHL TGO luxury_goods imposed in_force"]),
    ],
)
def test_plain_words_are_no_goods(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize("verb", ["made clear", "stressed", "warned", "hinted", "replied", "tweeted", "conceded"])
@pytest.mark.parametrize("who", ["its trade minister, Ana Soto,", "the minister", "Ana Soto, its trade minister,"])
def test_who_tells_it_behind_a_comma_is_not_hit(who: str, verb: str) -> None:
    text = f"Chile will not lift its ban on Togolese gold, {who} {verb} on Monday."
    assert lines(text) == ["CHL TGO gold lifted rejected"]


@pytest.mark.parametrize("what", ["mines", "oil", "transport", "gold mines"])
def test_what_a_minister_is_for_is_not_hit(what: str) -> None:
    assert lines(f"Chile sanctioned Togo's minister of {what}.") == ["CHL TGO government imposed in_force"]


@pytest.mark.parametrize("onset", ["starting 15 May", "starting on 15 May", "beginning 15 May", "commencing 15 May"])
@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("lifted its ban on Togolese gold", "CHL TGO gold lifted announced 2023-05-15"),
        ("banned Togolese gold", "CHL TGO gold imposed announced 2023-05-15"),
        ("extended its ban on Togolese gold", "CHL TGO gold extended announced 2023-05-15"),
    ],
)
def test_a_step_starts_on_the_day_that_is_told(deed: str, expected: str, onset: str) -> None:
    found = claims(f"Chile {deed} {onset}.", published=date(2023, 5, 10))
    rows = [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.status}" for one in found]
    assert [f"{row} {one.when.value}" for row, one in zip(rows, found, strict=True)] == [expected]


def test_a_decade_is_no_day_of_publication() -> None:
    (found,) = claims("Chile in the 1990s lifted its ban on Togolese gold.", published=date(2023, 5, 10))
    assert (found.when.value, found.main) == (None, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Backed by Peru and Fiji, Chile imposed sanctions on Togo.", ["CHL TGO unspecified imposed in_force"]),
        ("Peru's ally Chile imposed sanctions on Togo.", ["CHL TGO unspecified imposed in_force"]),
        ("Chile imposed sanctions on Peru's ally Togo.", ["CHL TGO unspecified imposed in_force"]),
        (
            "Chile imposed sanctions on Togo, in what Peru's president called a mistake.",
            ["CHL TGO unspecified imposed in_force"],
        ),
    ],
)
def test_who_is_only_near_to_a_party_is_none(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
