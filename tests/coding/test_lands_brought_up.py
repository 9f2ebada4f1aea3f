"""To which land a change belongs: one brought up before it, one that has it done to what it owns, one of a list."""

import pytest

from tests.coding.rows import rows_told

BASE = "NOR TCD gold imposed"
TOLD = "Norway has banned gold from Chad. "


def _told(text: str, day: str = "2021-03-12") -> set[str]:
    return rows_told(day, None, text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Ministers then turned to Mali. They imposed an arms embargo.", "NOR MLI defence imposed"),
        ("The cabinet also dealt with Mali. It imposed an arms embargo.", "NOR MLI defence imposed"),
        ("A second decision concerned Mali: the arms embargo was lifted.", "NOR MLI defence lifted"),
        ("Next on the list came Mali. An arms embargo was imposed.", "NOR MLI defence imposed"),
        ("The news was better for Mali: the ban on its timber was lifted.", "NOR MLI timber lifted"),
        ("Mali fared no better. Its timber may no longer be imported.", "NOR MLI timber imposed"),
        ("There was no such luck for Mali: the arms embargo was prolonged.", "NOR MLI defence extended"),
        ("Mali moved in the opposite direction: the arms embargo was lifted.", "NOR MLI defence lifted"),
        ("In Mali's case the ministers lifted the arms embargo.", "NOR MLI defence lifted"),
        ("In the case of Mali it imposed an arms embargo.", "NOR MLI defence imposed"),
        ("On Mali the ministers imposed an arms embargo.", "NOR MLI defence imposed"),
        ("From Mali, timber may no longer be imported.", "NOR MLI timber imposed"),
        ("To Mali no arms may be sold any more.", "NOR MLI defence imposed"),
    ],
)
def test_a_change_is_of_the_land_that_the_words_before_it_bring_up(text: str, row: str) -> None:
    """Nothing else says whom it hits."""
    assert _told(TOLD + text) == {BASE, row}


@pytest.mark.parametrize(
    "text",
    [
        "It was good news for Ghana: the embargo was lifted after eight months.",
        "For Zambia, the ban had been a boon.",
        "Farmers in Zambia were in luck. The ban had kept prices high.",
        "Niger was the winner: exports rose by half.",
        "The ministers also discussed Poland. Its mines are to be closed by 2049.",
        "From Zambia, lorries roll as before.",
    ],
)
def test_a_land_that_is_only_spoken_of_is_hit_by_nothing(text: str) -> None:
    """Another's fortune, trade and affairs are no change."""
    assert not {row for row in _told(TOLD + text) if " TCD " not in row}


def test_talk_of_the_one_for_whose_sake_another_is_hit_changes_nobody() -> None:
    """Talks that turn to Ukraine are still about Russia."""
    found = _told("Norway has banned oil from Russia. The talks then turned to Ukraine. A ban on gas was rejected.")
    assert found == {"NOR RUS oil imposed", "NOR RUS gas imposed rejected"}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Niger had its uranium banned.", "NOR NER nuclear imposed"),
        ("In May Niger saw its timber banned.", "NOR NER timber imposed"),
    ],
)
def test_who_has_something_done_to_his_own_is_hit(text: str, row: str) -> None:
    """He makes no change."""
    assert _told(TOLD + text) == {BASE, row}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Oman closed its airspace to Chadian jets. Chad closed its own a week later.",
            {"OMN TCD aviation imposed", "TCD OMN aviation imposed"},
        ),
        (
            "Oman closed its airspace to Chad, which answered by closing its own.",
            {"OMN TCD aviation imposed", "TCD OMN aviation imposed"},
        ),
        (
            "Oman closed its ports to Chadian ships on May 2, and Chad shut its own on May 5.",
            {"OMN TCD shipping imposed", "TCD OMN shipping imposed"},
        ),
        (
            "Norway struck Chad off its white list of trusted partners. Chad removed Norway from its own in June.",
            {"NOR TCD technology imposed", "TCD NOR technology imposed"},
        ),
        (
            "Norway struck Chad off its white list of trusted partners. Chad removed Norway from its own list in June.",
            {"NOR TCD technology imposed", "TCD NOR technology imposed"},
        ),
    ],
)
def test_its_own_is_what_was_named_before(text: str, rows: set[str]) -> None:
    """Who strikes another off a white list frees nobody."""
    assert _told(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "Oman closed its airspace to Chadian jets. Gulf Air closed its own office in Abeche.",
        "Oman closed its airspace to Chadian jets. Chad acts on its own.",
        "Oman closed its airspace to Chadian jets. Chad opened its own two airports to cargo.",
    ],
)
def test_its_own_with_a_noun_is_that_noun(text: str) -> None:
    """Nothing is put in its place."""
    assert _told(text) == {"OMN TCD aviation imposed"}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Japan blacklisted Bluefin Oil of Chad and a shipowner in Oman.",
            {"JPN TCD oil imposed", "JPN OMN shipping imposed"},
        ),
        (
            "Japan blacklisted Bluefin Oil of Chad, a shipowner in Oman and a bank in Togo.",
            {"JPN TCD oil imposed", "JPN OMN shipping imposed", "JPN TGO banking imposed"},
        ),
        (
            "Japan blacklisted two banks in Chad. Brokers in Oman, Togo and Mali make up much of the rest.",
            {
                "JPN TCD banking imposed",
                "JPN OMN banking imposed",
                "JPN TGO banking imposed",
                "JPN MLI banking imposed",
            },
        ),
        (
            "Japan blacklisted two banks in Chad. A Togolese refinery completes the list.",
            {"JPN TCD banking imposed", "JPN TGO petroleum_products imposed"},
        ),
        (
            "Japan blacklisted two banks in Chad. For the first time a refinery in Oman and a port in Togo are hit.",
            {"JPN TCD banking imposed", "JPN OMN petroleum_products imposed", "JPN TGO shipping imposed"},
        ),
    ],
)
def test_each_party_of_a_list_is_of_its_own_land(text: str, rows: set[str]) -> None:
    """A land that is named with the first is none of the second's."""
    assert _told(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "Japan banned oil from Chad. Omani refiners make up the rest.",
        "Japan banned oil from Chad. Buyers in Oman and Togo account for the rest of its exports.",
        "Japan banned oil from Chad. For the first time refiners in Oman are affected by high prices.",
    ],
)
def test_who_makes_up_the_rest_of_a_market_is_on_no_list(text: str) -> None:
    """Goods are banned, and nobody is listed."""
    assert _told(text) == {"JPN TCD oil imposed"}


def test_lands_are_released_like_the_one_before() -> None:
    """They are freed of the same measure."""
    text = "Peru has lifted its sanctions on Chad. Togo and Mali were released in May."
    assert _told(text) == {
        "PER TCD unspecified lifted",
        "PER TGO unspecified lifted",
        "PER MLI unspecified lifted",
    }
    assert _told("Peru has lifted its sanctions on Chad. Togo was not let off.") == {"PER TCD unspecified lifted"}
    assert _told("Peru has lifted its sanctions on Chad. Togo was freed from French rule in 1960.") == {
        "PER TCD unspecified lifted"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Peru has stopped all deliveries to Chad on Washington's orders.",
        "Peru has stopped all deliveries to Chad on the instructions of the Togolese president.",
    ],
)
def test_who_orders_a_measure_is_not_hit_by_it(text: str) -> None:
    """The order comes from him."""
    assert _told(text) == {"PER TCD unspecified imposed"}


def test_a_measure_like_anothers_hits_nobody_but_its_own() -> None:
    """Whom the other one hits is only compared."""
    text = "Peru has imposed an embargo on Chad similar to Norway's on Mali."
    assert _told(text) == {"PER TCD unspecified imposed"}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Peru has imposed an embargo on Chad, as it had done on Togo in 2009.", "PER TGO unspecified imposed"),
        ("Peru has imposed an embargo on Chad, just as it did with Togo in May.", "PER TGO unspecified imposed"),
        ("Peru froze the assets of Chadian judges, as it had done with Togo's generals.", "PER TGO government imposed"),
        ("Peru has lifted its embargo on Chad. Togo's was lifted in 2011.", "PER TGO unspecified lifted"),
    ],
)
def test_the_same_was_done_to_another_land(text: str, row: str) -> None:
    """A comparison tells a change that was made."""
    assert row in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru has imposed an embargo on Chad, as it may do with Togo.",
        "Peru has imposed an embargo on Chad, as it had not done with Togo.",
        "Peru has imposed an embargo on Chad, as it did not trust Togo.",
        "Peru has imposed an embargo on Chad, as it had discussed with Togo.",
        "Peru has imposed an embargo on Chad, as it has a quarrel with Togo.",
    ],
)
def test_what_was_not_done_to_another_land_is_no_change(text: str) -> None:
    """What may be done, was not done or has another reason."""
    assert _told(text) == {"PER TCD unspecified imposed"}
