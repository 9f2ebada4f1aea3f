"""Whose a change is in texts of several senders and targets: who "it", "they", "the bloc" and "the latter" are."""

import pytest

from tests.coding.rows import rows_told

DAY = "2022-03-11"  # a Friday


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # who answers is not only hit
        (
            "Britain sanctioned nine Russian ministers. Moscow was quick to answer. It banned nine British ministers.",
            {"GBR RUS government imposed", "RUS GBR government imposed"},
        ),
        (
            "The EU sanctioned nine Russians on Monday.|4) Russian Federation. It banned 61 American officials.",
            {"EU RUS unspecified imposed", "RUS USA government imposed"},
        ),
        # "the Treasury" under a label, and who goes on with it
        (
            "Washington: the president lifted the sanctions on Syria.|London: the Treasury named six Syrian banks, and "
            "it took two ministers of Syria off the list.",
            {"USA SYR unspecified lifted", "GBR SYR government lifted"},
        ),
        # the head of the first item is no dateline
        (
            "Russia – oil. The US barred imports of Russian oil.|Myanmar. Britain has not moved.|Sudan. The Treasury "
            "designated three Sudanese officials.",
            {"USA RUS oil imposed", "USA SDN government imposed"},
        ),
        # a bloc is never the United Nations
        (
            "The bloc and Britain sanctioned Iranian airlines. The arms embargo on Haiti was renewed by the Security "
            "Council.",
            {"EU IRN aviation imposed", "GBR IRN aviation imposed", "UN HTI defence extended"},
        ),
        # what a clause brings up
        (
            "The EU took two decisions. The first concerns Mali: it bans the sale of trucks there. The second concerns "
            "Chad: it bans the export of luxury goods there.",
            {"EU MLI vehicles imposed", "EU TCD luxury_goods imposed"},
        ),
        # another's measure, told by a pronoun
        (
            "The Security Council lifted its sanctions on Libya. The American embargo is another story. It was lifted "
            "in 2004.",
            {"UN LBY unspecified lifted", "USA LBY unspecified lifted"},
        ),
        # "it" is what the bloc agreed on, and "they" are the ministers
        (
            "Seoul imposed export controls on Russia.|The bloc agreed on an embargo on Russian coal. It bans imports "
            "of Russian timber as well.",
            {"KOR RUS unspecified imposed", "EU RUS coal imposed", "EU RUS timber imposed"},
        ),
        (
            "EU foreign ministers lifted the arms embargo on Libya. Italy had pressed for the step.|At the same "
            "meeting they tightened the sanctions on Burma.",
            {"EU LBY defence lifted", "EU MMR unspecified expanded"},
        ),
        # who flies over Siberia is hit by Moscow
        (
            "The EU sanctioned Russian banks. Moscow is considering a ban on flights over Siberia.",
            {"EU RUS banking imposed", "RUS EU aviation imposed proposed"},
        ),
        # who does not go along is not hit
        # who has still to do something is not hit
        (
            "Norway ended its ban on trade with Mali, with Finland to vote on Friday.",
            {"NOR MLI unspecified lifted"},
        ),
        (
            "Chile banned imports of Malian beef, with Peru considering the same.",
            {"CHL MLI food_agriculture imposed"},
        ),
        # what others are to bear still hits them
        ("Washington imposed sanctions on banks, with Iran facing the heaviest.", {"USA IRN banking imposed"}),
        (
            "The EU agreed to widen its sanctions on Mali, with Hungary alone against.",
            {"EU MLI unspecified expanded"},
        ),
    ],
)
def test_each_change_is_of_him_of_whom_it_is_told(text: str, told: set[str]) -> None:
    assert rows_told(DAY, None, text) == told


def test_a_land_brought_up_takes_up_the_measure_told_before() -> None:
    text = (
        "The Security Council renewed the arms embargo on Chad.|On Mali, whose regime runs out in August, Russia spoke "
        "of a veto. France proposed to prolong it by a year."
    )
    assert rows_told(DAY, None, text) == {"UN TCD defence extended", "UN MLI defence extended proposed"}


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council lifted the arms embargo on none of the countries that had asked.",
        "The EU eased its sanctions on Mali for nobody.",
        "Mali denies the deliveries, and calls the talk of an embargo a lie.",
        "Mali denies any sale of arms to Chad, which is under an embargo.",
    ],
)
def test_what_is_done_to_nobody_or_denied_is_no_change(text: str) -> None:
    assert rows_told(DAY, None, text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The EU lifted the arms embargo on none other than Libya.", {"EU LBY defence lifted"}),
        ("The EU lifted its embargo on Libya to nobody's surprise.", {"EU LBY unspecified lifted"}),
        ("The United States denied the export of chips to China.", {"USA CHN semiconductors imposed"}),
        ("Turkey denied its airspace to Armenian airliners.", {"TUR ARM aviation imposed"}),
        ("The United States halted all trade with Iran against the advice of allies.", {"USA IRN unspecified imposed"}),
    ],
)
def test_what_only_sounds_so_stays_a_change(text: str, told: set[str]) -> None:
    assert rows_told(DAY, None, text) == told


def test_the_latter_is_of_the_pair_of_the_former() -> None:
    text = (
        "The United States banned imports from Iran and France stopped buying Iranian oil. The former acted after an "
        "attack off Kuwait. The latter lifted its ban on Iranian rugs."
    )
    assert "FRA IRN textiles lifted" in rows_told(DAY, None, text)


def test_each_line_of_a_table_in_plain_text_is_an_item() -> None:
    text = (
        "Sender     Step                             Day\n"
        "EU         Bans exports of arms to Mali     Monday\n"
        "Canada     Lifts its embargo on Chad        Tuesday\n"
        "Norway     Extends its sanctions on Mali    Friday"
    )
    told = {"EU MLI defence imposed", "CAN TCD unspecified lifted", "NOR MLI unspecified extended"}
    assert rows_told(DAY, None, text) == told
