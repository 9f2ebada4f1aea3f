"""Plans given up, texts still to be voted on, decisions left to others, and what no step is at all."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2023, 5, 10)


def _told(text: str, title: str | None = None) -> list[tuple[str | None, str | None, str, str]]:
    return [
        (one.sender, one.target_country, str(one.action), str(one.status))
        for one in claims(text, published=DAY, title=title)
    ]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Canada scrapped its plan to lift the sanctions on Haiti.", ("CAN", "HTI", "lifted", "rejected")),
        (
            "A proposal to ease the timber sanctions on Liberia was withdrawn by Norway.",
            ("NOR", "LBR", "eased", "rejected"),
        ),
        ("Plans to end the embargo against Chad were put on ice by France.", ("FRA", "TCD", "lifted", "rejected")),
        (
            "The idea of banning Malian gold has been taken off the table by Canada.",
            ("CAN", "MLI", "imposed", "rejected"),
        ),
        ("Canada has not dropped its plan to lift the sanctions on Haiti.", ("CAN", "HTI", "lifted", "proposed")),
        ("Haiti must not expect an end to Canada's sanctions this year.", ("CAN", "HTI", "lifted", "rejected")),
        ("Canada has not yet agreed on a ban on Malian gold.", ("CAN", "MLI", "imposed", "proposed")),
        ("Peru stopped Canada from sanctioning Haitian officials.", ("CAN", "HTI", "imposed", "rejected")),
        (
            "Peru vetoed a resolution of the Security Council that threatened Mali with sanctions.",
            ("UN", "MLI", "imposed", "rejected"),
        ),
        ("Canada will soon vote on a decree that bans arms sales to Mali.", ("CAN", "MLI", "imposed", "proposed")),
        (
            "The Commerce Department published a draft rule that restricts imports of Malian gold.",
            ("USA", "MLI", "imposed", "proposed"),
        ),
        (
            "Subject to a vote next week, Norway will ban imports of Malian gold.",
            ("NOR", "MLI", "imposed", "proposed"),
        ),
        ("Mali must give way or see Norway's embargo widened.", ("NOR", "MLI", "expanded", "proposed")),
        ("A Malian banker wants his name taken off Canada's sanctions list.", ("CAN", "MLI", "lifted", "proposed")),
    ],
)
def test_what_is_dropped_is_refused_and_what_waits_is_proposed(
    text: str, row: tuple[str | None, str | None, str, str]
) -> None:
    assert _told(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "The decision whether to end the sanctions on Mali lies with the Security Council.",
        "The decision to lift the sanctions on Mali rests with the Security Council alone.",
        "Since 2020 Canada has imposed more than 3,000 sanctions on Mali, the ministry said.",
        "Over the past decade Canada has blacklisted some 150 Malian companies.",
        "Malian customs officers turned back eleven barges of diesel fuel bound for Chad, which is under sanctions.",
        "A country that the State Department puts on its list of sponsors of terrorism gets no aid.",
        "The form does not change the list of goods whose sale to Mali is prohibited.",
    ],
)
def test_no_step_is_told(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Canada has blacklisted 150 Malian companies.", ("CAN", "MLI", "imposed", "in_force")),
        ("Canada published a decree that bans arms sales to Mali.", ("CAN", "MLI", "imposed", "in_force")),
        ("Canada has imposed sanctions on Mali since the coup.", ("CAN", "MLI", "imposed", "in_force")),
        (
            "Canada turned back eleven Malian barges under its new embargo on Mali, which took effect on Monday.",
            ("CAN", "MLI", "imposed", "in_force"),
        ),
    ],
)
def test_a_step_of_today_stays_one(text: str, row: tuple[str | None, str | None, str, str]) -> None:
    assert row in _told(text)


def test_new_in_a_headline_is_said_of_the_measure_and_of_nothing_else() -> None:
    text = "Ministers will meet on Friday. Canada's sanctions on Mali run out in July."
    assert not any(
        decided in ("in_force", "announced") for *_, decided in _told(text, "New cabinet clouds Mali embargo")
    )
    assert ("CAN", "MLI", "imposed", "in_force") in _told("Canada acted on Monday.", "New Canadian sanctions on Mali")


@pytest.mark.parametrize(
    "text",
    [
        "Norway's parliament proposed a ban on Malian gold. Banque Malienne is cut off from Swift.",
        "Canada is to vote on sanctions against Mali. Malian ships are barred from Canadian ports.",
        "Norway threatened Mali with an embargo. The text forbids Malians to buy tanks.",
    ],
)
def test_what_is_told_of_a_plan_in_the_present_is_no_more_than_the_plan(text: str) -> None:
    found = _told(text)
    assert found
    assert not any(status in ("in_force", "announced") for *_, status in found)


def test_another_state_that_acts_after_a_plan_does_act() -> None:
    text = "Norway threatened Mali with an embargo on gold. Canada banned imports of Malian gold on Monday."
    assert ("CAN", "MLI", "imposed", "in_force") in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The New York auction house cancelled a sale of Malian masks.",
        "Norway closed its border with Chad because of fighting on the other side.",
        "Egypt halted imports of Malian wheat after it found ergot in a cargo.",
        "Six Malian students were refused visas for Norway, which keeps its embargo on Chad.",
    ],
)
def test_what_is_of_another_kind_is_no_step(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Norway said that listed Malian ships would be turned away.", ("NOR", "MLI", "imposed", "announced")),
        ("Norway said on Monday that selected Malian banks will be barred.", ("NOR", "MLI", "imposed", "announced")),
        (
            "Norway eased its embargo on Chad as a reward for closing its border with Mali.",
            ("NOR", "TCD", "eased", "in_force"),
        ),
    ],
)
def test_which_are_meant_and_why_is_no_other_party_or_step(
    text: str, row: tuple[str | None, str | None, str, str]
) -> None:
    assert _told(text) == [row]


def test_what_somebody_wants_ended_is_not_ended() -> None:
    text = "Norway imposed the gold embargo on Mali in 2020. The farm minister wants it ended at once."
    assert ("NOR", "MLI", "lifted", "in_force") not in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway stopped military aid to Mali, and its embargo on Chad went on.",
        "Norway has held back a second loan for a dam in Mali.",
        "Canada still considers the embargo on Mali outdated.",
    ],
)
def test_aid_and_opinions_are_no_measure(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "A decision to freeze Malian accounts is expected within days in Norway.",
            ("NOR", "MLI", "imposed", "proposed"),
        ),
        ("Approval of the Norwegian embargo on Mali is likely next week.", ("NOR", "MLI", "imposed", "proposed")),
        ("Norway decided on Monday against an end to the embargo on Mali.", ("NOR", "MLI", "lifted", "rejected")),
        (
            "Norway's MPs voted by 90 to 79 on Tuesday against a ban on Malian gold.",
            ("NOR", "MLI", "imposed", "rejected"),
        ),
        ("Norway's cabinet approved a draft law that bans Malian gold.", ("NOR", "MLI", "imposed", "proposed")),
        ("Norway's order banning Malian gold has not been signed yet.", ("NOR", "MLI", "imposed", "proposed")),
        ("Norway's decision to lift the embargo on Mali needs no approval.", ("NOR", "MLI", "lifted", "announced")),
        ("Norway decided on Monday on sanctions against Mali.", ("NOR", "MLI", "imposed", "announced")),
    ],
)
def test_what_is_decided_against_or_still_due_is_not_decided(
    text: str, row: tuple[str | None, str | None, str, str]
) -> None:
    assert _told(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Mali will know by July whether American sanctions end for good.",
        "Norway's premier called reports of an end to the Mali embargo nonsense.",
        "Only a fair vote will bring an end to Norway's embargo on Mali, its envoy said.",
    ],
)
def test_what_is_only_talked_of_has_not_come_about(text: str) -> None:
    assert not any(status in ("in_force", "announced") for *_, status in _told(text))


def test_who_mostly_acts_eases_what_the_other_asks_to_be_eased() -> None:
    text = "Sudan put forward a plan that might lead to an easing of sanctions. Senators in Washington had doubts."
    assert _told(text) == [("USA", "SDN", "eased", "proposed")]


@pytest.mark.parametrize(
    "text",
    [
        "The Commission adopted its proposal for a ban on Malian gold on Tuesday and passed it to the Council.",
        "Mali's generals were given 30 days, failing which their planes will be grounded and their money frozen.",
        "Norway's Greens agreed in their coalition talks to end arms exports to Mali.",
        "A professor at Bergen said that sanctions lifted too early rarely come back.",
        "Norway has removed Mali from its list of priority aid countries.",
        "Mali was put on a watch list for money laundering.",
        "Mali blocked gold shipments of a Canadian miner in a dispute over taxes.",
    ],
)
def test_what_is_put_to_others_mostly_happens_or_is_another_list_decides_nothing(text: str) -> None:
    assert not any(status in ("in_force", "announced") for *_, status in _told(text))


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Norway cut its price cap on Malian oil.", ("NOR", "MLI", "expanded", "in_force")),
        (
            "After a fourth revision, Norway's text no longer bans trade with Mali in all arms.",
            ("NOR", "MLI", "lifted", "proposed"),
        ),
    ],
)
def test_caps_that_are_cut_and_texts_that_are_revised(text: str, row: tuple[str | None, str | None, str, str]) -> None:
    assert _told(text) == [row]


def test_a_boycott_by_pilots_is_no_measure() -> None:
    assert _told("Western pilots have ended their boycott of Moscow flights.") == []
