"""Whose step it is: those who act together, who follow, whose lead is followed, and who is left out."""

import pytest

from tests.coding.rows import rows, staged

_FIRST = "Kenya banned imports of Eritrean gold on Monday. "


def _senders(text: str) -> set[str | None]:
    return {one[0] for one in staged(text) if one[1:] == ("ERI", "gold", "imposed", "decided")}


@pytest.mark.parametrize(
    "text",
    [
        "Uganda followed Kenya's lead this week.",
        "Uganda has followed its example.",
        "Uganda followed Kenya.",
        "Uganda took its cue from Nairobi.",
        "Uganda has fallen in behind Kenya.",
        "Uganda imposed its own a week ago.",
        "Uganda has brought in one of its own.",
        "Uganda has barred it too.",
        "Uganda brought in curbs of its own last week.",
        "Uganda will apply the same restrictions, its president said.",
        "Uganda will conform to the Kenyan decision.",
        "The announcement was coordinated with Kampala, which went public on Friday.",
        "The decision was taken jointly with Uganda.",
        "Others have followed, among them Uganda.",
        "Others have followed, including Uganda.",
        "Uganda was among those that followed.",
        "The last to follow was Uganda.",
        "It was Uganda that followed first.",
        "So far only Uganda has followed.",
        "Joining Kenya is Uganda.",
        "Uganda was not long in following.",
        "Uganda has acceded to the ban.",
        "Uganda gave effect to the decision on Friday.",
        "Uganda has written the ban into its own law.",
        "Uganda gave the ban the force of law.",
        "Uganda will bring its rules into line with the decision.",
        "Uganda had closed its market to it a week before.",
        '"My government has decided likewise," the Ugandan minister said.',
    ],
)
def test_who_follows_in_other_words_is_a_sender(text: str) -> None:
    assert _senders(_FIRST + text) == {"KEN", "UGA"}


@pytest.mark.parametrize(
    "text",
    [
        "Uganda followed the debate in silence.",
        "Uganda followed the lead of Norway and sent an observer to the talks.",
        "Uganda followed its example and recalled its ambassador.",
        "Uganda joined Kenya in protesting to the organisers.",
        "Uganda followed Kenya to the final.",
        "Uganda has banned its own poachers from the park.",
        "Ugandan jewellers have stopped theirs.",
        "Uganda lifted its own in May.",
        "Uganda has yet to align itself with the ban.",
        "Uganda did not align itself.",
        "Uganda was urged to align itself.",
        "The talks were coordinated with Uganda.",
        "The announcement was coordinated with Kampala.",
        "It was not coordinated with Uganda.",
        "Several states have followed the quarrel, among them Uganda.",
        "Uganda has yet to give effect to it.",
        "Ugandan traders closed their doors to it.",
        "Uganda put the decision to its experts.",
    ],
)
def test_who_does_something_else_does_not_follow(text: str) -> None:
    assert _senders(_FIRST + text) == {"KEN"}


@pytest.mark.parametrize(
    "text",
    [
        "Uganda, coordinating with Kenya, has banned imports of Eritrean gold.",
        "Acting with Kenya, Uganda has banned imports of Eritrean gold.",
        "Uganda has joined with Kenya in banning imports of Eritrean gold.",
        "Uganda banned imports of Eritrean gold in a move coordinated with Kenya.",
        "Uganda - and Kenya - banned imports of Eritrean gold.",
        "Uganda no less than Kenya has banned imports of Eritrean gold.",
        "Uganda has become the second country after Kenya to ban imports of Eritrean gold.",
        "Like Kenya before it, Uganda has banned imports of Eritrean gold.",
        "As Kenya had a month before, Uganda has banned imports of Eritrean gold.",
        "The Ugandan and Kenyan ministers announced a ban on imports of Eritrean gold.",
        "Authorities in Uganda and Kenya have banned imports of Eritrean gold.",
        "Kenya's and Uganda's governments have banned imports of Eritrean gold.",
        "Uganda and Kenya have both banned imports of Eritrean gold.",
        "Uganda and now also Kenya banned imports of Eritrean gold.",
        "Uganda and Kenya, acting together, banned imports of Eritrean gold.",
        "Uganda banned imports of Eritrean gold, a step that Kenya had taken in May.",
        "Uganda did on Monday what Kenya had done in May: it banned imports of Eritrean gold.",
    ],
)
def test_those_who_act_together_are_senders(text: str) -> None:
    assert _senders(text) == {"UGA", "KEN"}


@pytest.mark.parametrize(
    "text",
    [
        "Uganda has banned Eritrean gold; a bank working with Kenya had sold it.",
        "Uganda, having joined with Kenya in talks, has banned imports of Eritrean gold.",
        "Uganda banned imports of Eritrean gold, the third land after Kenya to be robbed.",
        "Uganda, though not Kenya, has banned imports of Eritrean gold.",
        "Not Kenya but Uganda has banned imports of Eritrean gold.",
        "At Kenya's request Uganda has banned imports of Eritrean gold.",
        "Uganda banned imports of Eritrean gold in line with UN resolutions.",
        "Uganda banned imports of Eritrean gold after Kenya had complained.",
        "Uganda banned imports of Eritrean gold, a step that Kenya had asked for.",
        "Uganda, though no member of the African Union, has banned imports of Eritrean gold.",
    ],
)
def test_who_is_only_named_beside_a_sender_is_none(text: str) -> None:
    assert _senders(text) == {"UGA"}


@pytest.mark.parametrize(
    "group",
    [
        "All the Nordic countries but Iceland",
        "The Nordic countries, with the exception of Iceland,",
        "The Nordic countries, Iceland apart,",
        "All Nordic countries save Iceland",
    ],
)
def test_a_member_that_is_left_out_does_not_act(group: str) -> None:
    assert _senders(f"{group} have banned imports of Eritrean gold.") == {"DNK", "FIN", "NOR", "SWE"}


def test_counted_western_powers_are_those_named_before() -> None:
    text = "Britain, France and Italy met on Monday. The three Western powers have banned imports of Eritrean gold."
    assert _senders(text) == {"GBR", "FRA", "ITA"}


def test_with_whom_a_measure_was_agreed_is_not_hit() -> None:
    assert all(one[1] != "USA" for one in staged(_FIRST + "The sanctions had been agreed with the White House."))


def test_a_relief_of_ones_own_follows_no_ban() -> None:
    assert ("UGA", "ERI", "gold", "lifted", "decided") in staged(
        "Kenya lifted its ban on imports of Eritrean gold. Uganda has lifted its own."
    )


@pytest.mark.parametrize("day", ["as far back as June", "as early as June"])
def test_a_far_day_does_not_part_a_verb_from_its_subject(day: str) -> None:
    assert _senders(f"Kenya, which {day} had banned imports of Eritrean gold, was pleased.") == {"KEN"}


@pytest.mark.parametrize("verb", ["have all banned", "all banned", "have each banned"])
def test_all_and_each_part_no_verb_from_its_subjects(verb: str) -> None:
    assert _senders(f"Kenya, Uganda and Rwanda {verb} imports of Eritrean gold.") == {"KEN", "UGA", "RWA"}


def test_all_but_banned_is_not_banned() -> None:
    assert _senders("Kenya has all but banned imports of Eritrean gold.") == set()


def test_who_is_to_follow_is_not_hit() -> None:
    assert staged("Kenya banned imports of Eritrean gold, with Uganda and Rwanda to follow.") == {
        ("KEN", "ERI", "gold", "imposed", "decided"),
        ("UGA", "ERI", "gold", "imposed", "proposed"),
        ("RWA", "ERI", "gold", "imposed", "proposed"),
    }


def test_who_joins_a_relief_imposes_nothing() -> None:
    assert {one[3] for one in staged("Kenya lifted its ban on Eritrean gold. It was joined by Uganda.")} == {"lifted"}


def test_members_that_follow_their_group_are_those_meant() -> None:
    assert _senders("The Nordic neighbours Norway and Sweden banned imports of Eritrean gold.") == {"NOR", "SWE"}


def test_who_will_not_give_effect_to_sanctions_refuses_them() -> None:
    text = "The UN reimposed sanctions on Iran on Sunday. Chad told us that it will not give effect to the sanctions."
    assert ("TCD", "IRN", "unspecified", "imposed", "rejected") in rows(text)
