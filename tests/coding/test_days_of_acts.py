"""Days on which acts were made, which sentences, clauses, labels and lines of their own tell."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2024, 6, 26)  # a Wednesday


def days(text: str, title: str | None = None, day: date = DAY) -> list[str | None]:
    return [one.when.value for one in extractor().claims(Document(title, text, day))]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A bill that the Storting passed in May bans all trade with Mali from 1 December.", "2024-05"),
        ("Under a law that the Storting passed in May, imports of Malian gold are banned from 1 December.", "2024-05"),
        ("A ban on Malian gold begins on 7 July under a law that the Storting passed on 6 May.", "2024-05-06"),
        ("Traders note decree No. 669 of 3 June: imports of Malian gold are banned from 1 July.", "2024-06-03"),
        ("The Norwegian order of 16 April, by which imports of Malian gold are banned, is long.", "2024-04-16"),
        ("The order, which took effect on 3 May, forbids any shipment of Norwegian arms to Mali.", "2024-05-03"),
        ("Imports of Malian gold are banned from Friday, Norwegian ministers decided on Monday.", "2024-06-24"),
        ("The step follows Tuesday's decision of Norwegian ministers to ban Malian gold.", "2024-06-25"),
    ],
)
def test_a_change_is_dated_by_the_act_that_makes_it(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway will ban Malian gold. The decision was taken on 5 June.", "2024-06-05"),
        ("Norway froze the assets of three Malian banks. The order was signed on Monday.", "2024-06-24"),
        ("Malian banks may not deal with Norway. Ministers took the decision on Monday.", "2024-06-24"),
        ("Gold costs more this morning. Norway has barred Malian gold. The ministry acted on Monday.", "2024-06-24"),
    ],
)
def test_a_sentence_of_its_own_tells_when_the_news_was_decided(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Norway bans Malian gold. The decision had been taken on 5 June.",
        "Norway bans Malian gold. A decision on silver was taken on 5 June.",
    ],
)
def test_what_had_gone_before_or_is_of_other_acts_gives_no_day(text: str) -> None:
    assert days(text) == [DAY.isoformat()]


def test_what_others_did_gives_no_day_to_the_change_that_opens_a_text() -> None:
    text = "Norway has banned all trade with Mali.\n\nThe European Union on Monday prolonged its ban on Malian gold."
    assert days(text) == ["2024-06-26", "2024-06-24"]
    own = "Norway has banned all trade with Mali.\n\nThe ministry on Monday signed the order against Mali."
    assert days(own) == ["2024-06-24"]


def test_a_sentence_that_only_says_who_acts_next_dates_what_follows() -> None:
    text = "Norway barred Malian gold on Friday. Yesterday it was Canada's turn. Canada banned Malian coal."
    assert days(text)[::2] == ["2024-06-21", "2024-06-25"]


def test_a_line_that_says_when_something_was_published_heads_its_item() -> None:
    text = "1. EU. Published on 3 June. Malian gold may no longer be imported.\n\n2. Norway bans Malian coal."
    assert days(text) == ["2024-06-03", "2024-06-26"]


def test_entries_of_a_live_report_go_on_with_the_day_above() -> None:
    text = (
        "26 June, 14.20: The EU bans Malian coal.\n\n11.05: Norway bans Malian gold.\n\n"
        "25 June, 22.40: Canada bans Malian oil.\n\n9:15: Chile bans Malian timber."
    )
    assert days(text, "Live: the quarrel with Mali") == ["2024-06-26", "2024-06-26", "2024-06-25", "2024-06-25"]


def test_short_months_close_the_head_of_an_entry() -> None:
    text = "14 Jun. The EU bans Malian gold. 16 Jun. Bamako protests. 21 Jun. Norway bans Malian coal."
    assert days(text, "Chronology") == ["2024-06-14", "2024-06-21"]


def test_a_day_before_a_conjunction_is_of_the_verb_before_it() -> None:
    assert days("Norway put the firm, a bank in Mali, under sanctions on 10 May but has spared its clients.") == [
        "2024-05-10"
    ]
    assert days("Norway imposed financial and other sanctions on Mali on April 29, but has since met its leaders.") == [
        "2024-04-29"
    ]


def test_a_report_dates_no_measure_that_is_only_named_by_who_made_it() -> None:
    found = days("Norway has dropped the sanctions it placed on a Malian minister, the embassy said on Monday.")
    assert found == ["2024-06-24", None]


def test_what_came_after_the_news_dates_it_at_the_latest() -> None:
    text = "Gold rose on Monday after Norway barred Malian metal.\n\nThe ban, announced on Friday, covers gold."
    assert set(days(text)) == {"2024-06-21"}
    assert days("Gold rose on Monday after Norway barred Malian metal.") == ["2024-06-24"]


def test_what_a_colon_brings_has_the_day_before_it() -> None:
    text = (
        "Bamako blocked Norwegian papers on Monday. The same day a Norwegian ban took effect: Malian gold may not land."
    )
    assert days(text)[-1] == "2024-06-24"


def test_a_permit_says_for_what_it_is_and_not_why() -> None:
    assert days("Norway stopped issuing permits for Malian gold in February.") == ["2024-02"]


def test_what_will_hold_from_a_day_to_come_is_dated_by_the_news() -> None:
    assert days(
        "Norwegian ministers met on Monday. The price cap on Malian oil falls to $47 from $60 on 3 September."
    ) == ["2024-06-24"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Mali on Tuesday condemned the blacklisting of its bank by Norway. Oslo announced the step on Friday.", 21),
        (
            "Mali on Tuesday hailed the lifting of Norway's sanctions. Ministers agreed on the move on Monday.",
            24,
        ),
        (
            "Mali on Tuesday condemned the blacklisting of its bank by Norway. Oslo had taken the decision on Monday.",
            24,
        ),
        ("Mali on Tuesday condemned the blacklisting of its bank by Norway.", 25),
    ],
)
def test_who_answers_a_change_gives_it_no_day_where_another_is_told(text: str, day: int) -> None:
    assert days(text) == [f"2024-06-{day}"]


def test_what_had_been_done_before_or_will_hold_later_is_not_the_day_of_the_news() -> None:
    text = "Norway will buy no more coal from Mali. The last ship came in July. The cabinet had met on Monday."
    assert days(text) == [DAY.isoformat()]
    rule = "Act of 24 June in brief\n\nArt. 3. Malian coal may no longer be imported by Norway."
    assert days("It enters into force today. Malian coal may no longer be imported by Norway.", rule[:23]) == [
        "2024-06-24"
    ]


def test_a_date_inside_a_verb_is_of_that_verb() -> None:
    assert days("The Norwegian port, where much oil is sold, has since yesterday refused entry to Malian ships.") == [
        "2024-06-25"
    ]


def test_a_day_of_the_weekend_that_was_told_is_taken_for_it() -> None:
    assert days("Norway said at the weekend that as of Saturday it bans Malian gold.") == ["2024-06-22"]
