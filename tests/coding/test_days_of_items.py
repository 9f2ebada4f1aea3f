"""Days of items: what one item gives as its day is not that of the next; heads in two levels; entries by the hour."""

from datetime import date

import pytest

from tests.coding.rows import dated_rows_told
from tests.coding.texts import extractor
from transforms.extract import Document

# day of publication; title; a text in which "|" ends a paragraph; its rows with their days
ITEMS = [
    (  # what is only voiced in one item is not of the day of another
        "2009-11-20",
        "In brief",
        "CHAD. Norway on Tuesday imposed an arms embargo on the rebels.|TOGO. Sweden wants the European Union to ban "
        "arms sales to Lomé.|PERU. Chile rejected a call for an embargo on Lima.",
        {
            "NOR TCD defence imposed 2009-11-17",
            "EU TGO defence imposed proposed 2009-11-20",
            "CHL PER unspecified imposed rejected 2009-11-20",
        },
    ),
    (  # an item that gives its own day keeps it for what it adds
        "1996-05-17",
        "Sanctions this week",
        "IRAQ. On Monday the Security Council extended its embargo.|NIGERIA. Canada barred its generals on Wednesday. "
        "Ottawa would also ban sales of arms.|CUBA. Washington on Thursday eased its travel ban.",
        {
            "UN IRQ unspecified extended 1996-05-13",
            "CAN NGA government imposed 1996-05-15",
            "CAN NGA defence imposed proposed 1996-05-15",
            "USA CUB unspecified eased 1996-05-16",
        },
    ),
    (  # what stands above the items speaks for all of them
        "2013-07-05",
        None,
        "Ministers of the European Union met on Wednesday.|Mali: they want to ban sales of arms.|Togo: they call for "
        "sanctions on its generals.|Chad: nothing.",
        {"EU MLI defence imposed proposed 2013-07-03", "EU TGO government imposed proposed 2013-07-03"},
    ),
    (  # Roman numbers before the heads
        "2019-09-20",
        "Sanctions update",
        "I. Peru. On Friday Norway banned imports of its gold.|II. Chad. Sweden blacklisted its ministers on Tuesday.|"
        "III. Togo. Canada on 12 September lifted its arms embargo.|IV. Mali. No changes.",
        {
            "NOR PER gold imposed 2019-09-20",
            "SWE TCD government imposed 2019-09-17",
            "CAN TGO defence lifted 2019-09-12",
        },
    ),
    (  # a head within another: whom it hits above, who acts below
        "2022-09-23",
        "Sanctions bulletin",
        "1. Iran|(a) United States: police chiefs designated on 22 September.|(b) Canada: imports of oil banned on "
        "21 September.|2. Russia|(a) New Zealand: exports of machinery banned on 20 September.",
        {
            "USA IRN government imposed 2022-09-22",
            "CAN IRN oil imposed 2022-09-21",
            "NZL RUS machinery imposed 2022-09-20",
        },
    ),
    (  # entries of a timeline without years, the first of them long ago
        "2011-12-05",
        "Timeline: Togo",
        "April 29: Norway bans sales of arms to Togo.|May 9: Sweden freezes the assets of Togo's ministers.|"
        "November 30: Canada stops imports of cocoa from Togo.",
        {
            "NOR TGO defence imposed 2011-04-29",
            "SWE TGO government imposed 2011-05-09",
            "CAN TGO food_agriculture imposed 2011-11-30",
        },
    ),
    (  # a ban that is announced among what others decide is no old rule
        "2022-02-24",
        "Live: the world reacts",
        "20.45 – Norway sanctions the banks of Russia.|19.30 – The British prime minister announces that Aeroflot is "
        "barred from landing in the UK.|18.10 – Latvia stops issuing visas to Russians.",
        {
            "NOR RUS banking imposed 2022-02-24",
            "GBR RUS aviation imposed 2022-02-24",
            "LVA RUS unspecified imposed 2022-02-24",
        },
    ),
]


@pytest.mark.parametrize(("day", "title", "text", "rows"), ITEMS)
def test_items_keep_their_days_and_heads(day: str, title: str | None, text: str, rows: set[str]) -> None:
    assert dated_rows_told(day, title, text) == rows


# day of publication; a text; the days of its decided rows, in order
JOINED = [
    (
        "2023-08-07",
        "Nigeria cut off Niger's power last Wednesday. Benin closed its border with Niger on 30 July and froze the "
        "assets of its generals.",
        ["2023-07-30", "2023-07-30", "2023-08-02"],
    ),
    (
        "2016-03-20",
        "Chile stopped exports of copper to Peru last Monday. Brazil recalled its envoy on 10 March, banned sales of "
        "arms to Peru and froze the accounts of its president.",
        ["2016-03-10", "2016-03-10", "2016-03-14"],
    ),
    (  # another subject has a day of its own
        "2016-03-20",
        "Brazil shut its border with Peru on 10 March, and Chile has now stopped exports of copper to Peru.",
        ["2016-03-10", "2016-03-20"],
    ),
    (
        "2012-01-24",
        "Last November Norway cut off all dealings with Iranian banks, and Canada did so the same day.",
        ["2011-11", "2011-11"],
    ),
    ("2022-03-09", "Canada announced a ban on Russian oil on the last day of February.", ["2022-02-28"]),
    ("1997-06-20", "Norway lifted its arms embargo on Togo on the first day of May.", ["1997-05-01"]),
]


@pytest.mark.parametrize(("day", "text", "days"), JOINED)
def test_steps_told_together_share_their_day(day: str, text: str, days: list[str]) -> None:
    found = extractor().claims(Document(None, text, date.fromisoformat(day)))
    assert sorted(str(one.when.value) for one in found if one.decided) == days


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Norway sanctioned officers of Togo accused of war crimes.", 1),
        ("Norway sanctioned judges of Togo suspected of a massacre in the war.", 1),
        ("Norway's parliament sanctioned a war museum in Togo.", 0),
    ],
)
def test_deeds_of_those_who_are_sanctioned_are_not_approved(text: str, rows: int) -> None:
    assert len(extractor().claims(Document(None, text, date(2024, 5, 6)))) == rows


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway announced on Monday a ban on coal from Togo, from the second week of August.", "2022-04-04"),
        ("In the second week of March Norway banned coal from Togo.", "2022-03"),
    ],
)
def test_part_of_a_month_has_the_role_of_the_words_before_it(text: str, day: str) -> None:
    found = extractor().claims(Document(None, text, date(2022, 4, 8)))
    assert [one.when.value for one in found] == [day]
