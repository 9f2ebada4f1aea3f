"""Leave to deal that acts give, partners and persons named by pronouns, refusals in passing, names added."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "American refiners may buy Libyan crude, under an order the White House issued.",
            ["USA LBY oil lifted in_force"],
        ),
        ("Canadian banks may lend to Sudan, the cabinet in Ottawa ruled.", ["CAN SDN banking lifted in_force"]),
        (
            "Canadian wheat may be sold to Iraq under rules published on Monday.",
            ["CAN IRQ food_agriculture lifted in_force"],
        ),
        ("Under a proposed order Canadian banks may lend to Sudan.", []),
        ("Firms may import wood from Peru under the law of 1999.", []),
        ("Oil may flow to Belgrade again, the EU decided.", ["EU SRB oil lifted in_force"]),
        ("Iraqi oil may be sold abroad for the first time since 1990, the UN said.", ["UN IRQ oil lifted in_force"]),
        ("Iraqi women may visit the museum for the first time.", []),
    ],
)
def test_what_may_be_had_by_an_act_or_again(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Exporters no longer need permission to ship tin to Mali, Norway said.",
            ["NOR MLI metals_minerals lifted in_force"],
        ),
        (
            "For two months, Ottawa said, charities can wire money to Iran without running afoul of sanctions.",
            ["CAN IRN banking eased in_force"],
        ),
        ("Firms can sell medicine to Iran without breaking sanctions, Ottawa said.", []),
    ],
)
def test_what_needs_no_leave_or_breaks_nothing(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway has lost patience with Mali. No Norwegian firm may sell it arms.", ["NOR MLI defence"]),
        ("Ecowas punished Togo on Saturday. No member may sell it weapons.", ["ECOWAS TGO defence"]),
        ("The EU punished Togo on Saturday. Its leaders may not travel in Europe.", ["EU TGO government"]),
        ("The club turned on its members. Its officials may not travel by air.", []),
    ],
)
def test_who_may_get_nothing_is_whom_it_means(text: str, wanted: list[str]) -> None:
    assert lines(text) == [f"{one} imposed in_force" for one in wanted]


def test_its_rulers_are_those_of_the_state_told_last() -> None:
    text = "The EU lifted its arms embargo on Libya. Burma fared worse. Its rulers may not visit Europe."
    assert "EU MMR government imposed in_force" in lines(text)


def test_who_finds_that_others_are_forbidden_is_hit() -> None:
    text = "Burma's generals will find that Swiss banks are forbidden to lend to state enterprises."
    assert lines(text) == ["CHE MMR banking imposed in_force"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway would have no truck with an embargo on Mali.", "NOR MLI unspecified imposed rejected"),
        ("Peru sees no use in sanctions against Mali.", "PER MLI unspecified imposed rejected"),
        ("Chad imposed sanctions on Mali. Peru will take none.", "PER MLI unspecified imposed rejected"),
        ("Chad imposed sanctions on Mali. Peru wants nothing to do with them.", "PER MLI unspecified imposed rejected"),
    ],
)
def test_who_wants_none_refuses(text: str, wanted: str) -> None:
    assert wanted in lines(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway would like the arms embargo on Mali lifted.", "proposed"),
        ("Mali's president said a good neighbour would lift the Norwegian embargo.", "proposed"),
    ],
)
def test_what_somebody_would_like_is_proposed(text: str, status: str) -> None:
    assert [one.split(" ", 2)[2].rsplit(" ", 1)[1] for one in lines(text)] == [status]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The EU prolonged its visa ban on Mali's leaders. Sixteen more names were put down.", True),
        ("The EU prolonged its visa ban on Mali's leaders. Ministers wrote in twelve further names.", True),
        ("The EU prolonged its visa ban on Mali's leaders. Ministers may write in twelve further names.", False),
        ("The EU prolonged its visa ban on Mali's leaders. Sixteen names were not known.", False),
    ],
)
def test_more_names_are_more_of_the_measure_before(text: str, wanted: bool) -> None:
    assert ("EU MLI government imposed in_force" in lines(text)) is wanted


def test_a_deficit_is_no_affair_of_the_log() -> None:
    assert lines("Brussels proposed sanctions against Portugal for its excessive deficit.") == []
