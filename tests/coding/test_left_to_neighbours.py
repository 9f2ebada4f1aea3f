"""What one sentence leaves to the next: against whom a step is, further goods of a ban, and what others make of it."""

from datetime import date

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


@pytest.mark.parametrize(
    "scene",
    [
        "Canberra has acted against Fiji.",
        "Australia moved against Fiji on Monday.",
        "On Monday Australia struck back at Fiji.",
        "Australia has lost patience with Fiji.",
        "Australia signed an order against Fiji on Monday.",
        "Canberra turned on Fiji this week.",
        "Australia got tough with Fiji on Monday.",
        "Australia published a decree on Fiji on Monday.",
    ],
)
def test_a_step_against_somebody_says_whom_the_next_sentence_hits(scene: str) -> None:
    assert lines(f"{scene} Sugar is barred. So are copper and garments.") == [
        "AUS FJI food_agriculture imposed in_force",
        "AUS FJI metals_minerals imposed in_force",
        "AUS FJI textiles imposed in_force",
    ]


@pytest.mark.parametrize(
    "scene",
    [
        "Canberra spoke with Fiji on Monday.",
        "Canberra has acted against smugglers.",
        "Canberra may act against Fiji.",
        "Canberra vowed to act against Fiji.",
        "Australia and Fiji have fallen out.",
        "Should Canberra act against Fiji?",
    ],
)
def test_talks_threats_and_quarrels_say_not_whom_a_ban_hits(scene: str) -> None:
    assert lines(f"{scene} Sugar is barred from the schools.") == []


def test_its_is_of_the_one_that_is_acted_against() -> None:
    assert lines(
        "President Reagan signed an order on Nicaragua on Monday. Computers may not be sold to its police."
    ) == ["USA NIC technology imposed in_force"]
    assert lines("Egypt and Kuwait fell out with Qatar on Monday. The two closed their airspace to its planes.") == [
        "EGY QAT aviation imposed in_force",
        "KWT QAT aviation imposed in_force",
    ]


def test_numbered_articles_say_what_an_act_does() -> None:
    assert lines(
        "The EU Council adopted a regulation on Mali on Thursday. Article 2 bars sales of arms to the country. "
        "Article 5 freezes the assets of its ministers."
    ) == ["EU MLI defence imposed in_force", "EU MLI government imposed in_force"]


@pytest.mark.parametrize(
    "stand",
    [
        "wants the same",
        "is thinking about it",
        "is weighing such a step",
        "is ready to follow",
        "would like to do so",
        "may yet follow",
    ],
)
def test_who_wants_the_same_proposes_it(stand: str) -> None:
    assert lines(f"Canada banned imports of Malian gold on Monday. Norway {stand}.") == [
        "CAN MLI gold imposed in_force",
        "NOR MLI gold imposed proposed",
    ]


@pytest.mark.parametrize(
    "stand",
    [
        "would not go so far",
        "would not hear of it",
        "sees no need for that",
        "wants none of it",
        "has ruled this out",
        "stayed out of it",
        "balked",
    ],
)
def test_who_will_have_none_of_it_refuses(stand: str) -> None:
    assert lines(f"Canada banned imports of Malian gold on Monday. Norway {stand}.") == [
        "CAN MLI gold imposed in_force",
        "NOR MLI gold imposed rejected",
    ]


@pytest.mark.parametrize(
    "stand",
    [
        "wants the same price",
        "would not go into details",
        "is against Finland in the final",
        "sees no reason for alarm",
        "has ruled out snow",
        "has not followed the talks",
    ],
)
def test_other_wishes_and_refusals_are_no_stand(stand: str) -> None:
    assert lines(f"Canada banned imports of Malian gold on Monday. Norway {stand}.") == [
        "CAN MLI gold imposed in_force"
    ]


def test_who_is_against_it_refuses_what_is_proposed_and_has_an_opinion_of_what_is_done() -> None:
    assert lines("Canada proposed a ban on Malian gold on Monday. Norway is against it.") == [
        "CAN MLI gold imposed proposed",
        "NOR MLI gold imposed rejected",
    ]
    assert lines("Canada lifted its ban on Malian gold in May. Norway is against it.") == [
        "CAN MLI gold lifted in_force"
    ]


@pytest.mark.parametrize("more", ["That will not be cheap for jewellers.", "It will not be easy, experts said."])
def test_what_will_not_be_easy_is_not_refused(more: str) -> None:
    found = lines(f"Canada is considering a ban on Malian gold. {more}")
    assert found == ["CAN MLI gold imposed proposed"]


@pytest.mark.parametrize(
    "answer",
    [
        "That will not happen before May, the cabinet replied.",
        "It was too early for that, the minister said.",
        "Such a step was out of the question, the premier said.",
        "There could be no question of it, officials said.",
    ],
)
def test_plain_refusals_answer_what_was_asked(answer: str) -> None:
    assert lines(f"The opposition asked Canada to lift its ban on Malian gold. {answer}") == [
        "CAN MLI gold lifted proposed",
        "CAN MLI gold lifted rejected",
    ]


def test_it_is_too_early_to_tell_refuses_nothing() -> None:
    assert lines("The opposition asked Canada to lift its ban on Malian gold. It was too early to say more.") == [
        "CAN MLI gold lifted proposed"
    ]


def test_members_that_will_not_hear_of_it_refuse_in_the_name_of_the_council() -> None:
    assert lines("Iraq asked the Security Council to lift its oil embargo. Britain would not hear of it.") == [
        "UN IRQ oil lifted proposed",
        "UN IRQ oil lifted rejected",
    ]


@pytest.mark.parametrize(
    "more",
    [
        "So is the supply of timber.",
        "The ban takes in timber.",
        "Timber was added at Sweden's wish.",
    ],
)
def test_more_goods_share_the_ban_before_them(more: str) -> None:
    assert lines(f"Norway banned imports of Malian gold on Monday. Coal is covered as well. {more}") == [
        "NOR MLI coal imposed in_force",
        "NOR MLI gold imposed in_force",
        "NOR MLI timber imposed in_force",
    ]


def test_goods_that_are_due_on_a_day_are_announced() -> None:
    found = lines("Norway banned imports of Malian gold on Monday. Timber is due in December.")
    assert found == ["NOR MLI gold imposed in_force", "NOR MLI timber imposed announced"]


@pytest.mark.parametrize("more", ["Timber was freed too.", "So may timber.", "Timber was released the same day."])
def test_more_goods_share_what_is_let_in_again(more: str) -> None:
    assert lines(f"Norway has ended its ban on Malian coal. Gold may be imported again. {more}") == [
        "NOR MLI coal lifted in_force",
        "NOR MLI gold lifted in_force",
        "NOR MLI timber lifted in_force",
    ]


@pytest.mark.parametrize(
    "more",
    [
        "Gold jumped to $390. Silver followed.",
        "Cotton, its main crop, remains free.",
        "Nickel trading was halted in London.",
        "Tin is the island's pride. Nickel is another.",
    ],
)
def test_goods_of_the_markets_are_no_further_goods(more: str) -> None:
    assert lines(f"Norway banned imports of Malian timber on Monday. {more}") == ["NOR MLI timber imposed in_force"]


def test_goods_that_all_imports_hold_are_no_rows_of_their_own() -> None:
    assert lines("Norway banned all imports from Mali on Monday. They include gold and cotton worth 2 mln dlrs.") == [
        "NOR MLI unspecified imposed in_force"
    ]


def test_who_goes_on_doing_so_follows_nobody() -> None:
    assert lines("The UN put an arms embargo on Mali on Monday. China sells it oil. It will go on doing so.") == [
        "UN MLI defence imposed in_force"
    ]


def test_whose_turn_comes_is_hit_where_he_is_often() -> None:
    assert lines("Washington imposed sanctions on Syria in May. Iran's turn came two weeks later.") == [
        "USA IRN unspecified imposed in_force",
        "USA SYR unspecified imposed in_force",
    ]
    assert lines("The EU banned Russian coal in April. Then came Britain.") == [
        "EU RUS coal imposed in_force",
        "GBR RUS coal imposed in_force",
    ]


@pytest.mark.parametrize(
    "more",
    [
        "Garments are being looked at as the next step.",
        "Garments are under consideration.",
        "Garments are also being considered, officials said.",
        "Ministers said that garments were being studied as well.",
    ],
)
def test_goods_that_are_only_thought_of_are_proposed(more: str) -> None:
    assert lines(f"Australia has banned imports of Fijian gold. {more}") == [
        "AUS FJI gold imposed in_force",
        "AUS FJI textiles imposed proposed",
    ]


@pytest.mark.parametrize(
    "more",
    [
        "Garments were discussed at the meeting.",
        "A garment factory is under consideration.",
        "Copper is being examined by geologists in Peru.",
        "Garments are not touched.",
    ],
)
def test_talk_of_other_matters_adds_no_goods(more: str) -> None:
    assert lines(f"Australia has banned imports of Fijian gold. {more}") == ["AUS FJI gold imposed in_force"]


def test_who_joins_in_acts_too() -> None:
    assert lines("Australia has banned imports of Fijian gold. New Zealand joined it a day later.") == [
        "AUS FJI gold imposed in_force",
        "NZL FJI gold imposed in_force",
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Australia bans imports of Fijian gold from 1 December.", "announced"),
        ("Australia banned imports of Fijian gold from December.", "announced"),
        ("From 1 December Australia forbids its banks all payments to Fiji.", "announced"),
        ("Australia has banned imports of Fijian gold.", "in_force"),
        ("Australia banned imports of Fijian gold from 1 March 2019.", "in_force"),
    ],
)
def test_what_begins_on_a_day_to_come_is_only_announced(text: str, status: str) -> None:
    assert [str(one.status) for one in claims(text, published=date(2019, 11, 12))] == [status]


@pytest.mark.parametrize(
    ("opening", "subject", "senders"),
    [
        ("Kenya and Uganda met Burundi in Arusha.", "The two", ["KEN", "UGA"]),
        ("Kenya and Uganda are at odds with Burundi.", "Both have", ["KEN", "UGA"]),
        ("Kenya, Uganda and Rwanda spoke of Burundi in Arusha.", "The three", ["KEN", "RWA", "UGA"]),
        ("Kenya and Uganda spoke of Burundi in Arusha.", "Both governments", ["KEN", "UGA"]),
    ],
)
def test_those_who_are_only_counted_act_and_are_not_hit(opening: str, subject: str, senders: list[str]) -> None:
    found = lines(f"{opening} {subject} stopped all trade with the country.")
    assert found == [f"{code} BDI unspecified imposed in_force" for code in senders]


def test_who_does_the_same_to_another_hits_that_one_too() -> None:
    assert lines("Tokyo put sanctions on India after its tests. It did the same to Pakistan on Friday.") == [
        "JPN IND unspecified imposed in_force",
        "JPN PAK unspecified imposed in_force",
    ]
