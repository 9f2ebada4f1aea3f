"""What short items on pages say: who blames whom, drafts that somebody wrote, ultimatums, what is spelt out."""

from datetime import date
from functools import partial

import pytest

from tests.coding import rows as told
from tests.coding.rows import Row
from tests.coding.texts import claims

DAY = date(2024, 5, 15)
rows = partial(told.rows, published=DAY)


def dates(text: str, *, title: str | None = None) -> set[tuple[str | None, str, str | None]]:
    """Return target, action and date of the rows of a text."""
    found = claims(text, published=DAY, title=title)
    return {(one.target_country, str(one.action), one.when.value) for one in found}


SENTENCES = [
    (
        "Kenya hit out at Norway for freezing the assets of its two ministries.",
        {("NOR", "KEN", "government", "imposed", "in_force")},
    ),
    (
        "Brazil railed against Japan for blacklisting three of its banks.",
        {("JPN", "BRA", "banking", "imposed", "in_force")},
    ),
    (
        "Chad condemned a Canadian move to impose sanctions on its coal mines.",
        {("CAN", "TCD", "coal", "imposed", "announced")},
    ),
    (
        "Three Malian generals were barred from entering Norway and Japan.",
        {(one, "MLI", "government", "imposed", "in_force") for one in ("NOR", "JPN")},
    ),
    (
        "Two Chadian judges have been banned from Switzerland, Norway and Canada.",
        {(one, "TCD", "government", "imposed", "in_force") for one in ("CHE", "NOR", "CAN")},
    ),
    (
        "Ministers of Niger were barred from travelling to Switzerland and Canada.",
        {(one, "NER", "government", "imposed", "in_force") for one in ("CHE", "CAN")},
    ),
    (
        "It took Norway nine months to impose sanctions on Eritrea.",
        {("NOR", "ERI", "unspecified", "imposed", "in_force")},
    ),
    (
        "Norway is pushing for a coal embargo on Chad.",
        {("NOR", "TCD", "coal", "imposed", "proposed")},
    ),
    (
        "The Council gave Chad sixty days to free the pilots or face a gold embargo.",
        {("UN", "TCD", "gold", "imposed", "proposed")},
    ),
    (
        "Chad is facing an EU arms embargo unless it pulls back its men.",
        {("EU", "TCD", "defence", "imposed", "proposed")},
    ),
    (
        "Canada's MPs voted last night against lifting the coal embargo on Chad.",
        {("CAN", "TCD", "coal", "lifted", "rejected")},
    ),
    (
        "The sanctions against Chad come into force on 1 July if it refuses to pull back.",
        {(None, "TCD", "unspecified", "imposed", "proposed")},
    ),
    (
        "Norway kept the threat of a coal embargo hanging over Chad.",
        set(),
    ),
    (
        "The resolution, sponsored by Chile, bans sales of coal to Chad.",
        {(None, "TCD", "coal", "imposed", "in_force")},
    ),
    (
        "Norway has scheduled a vote on Friday on lifting its coal embargo on Chad.",
        {("NOR", "TCD", "coal", "lifted", "proposed")},
    ),
    (
        "The EU prolonged its visa ban on the leaders of Transdniestr.",
        {("EU", "MDA", "government", "extended", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_gives_the_rows_that_it_asserts(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_who_drafted_a_resolution_proposes_no_ban_that_stands() -> None:
    before = "The Security Council imposed a coal embargo on Chad. "
    text = before + "Under the text, drafted by Chile, the ban will last a year."
    assert rows(text) == {("UN", "TCD", "coal", "imposed", "in_force")}


def test_who_shares_the_subject_of_another_verb_threatens() -> None:
    text = "Canada met envoys from Chad's allies, such as Kenya and Niger, and threatened a coal embargo."
    assert rows(text) == {("CAN", "TCD", "coal", "imposed", "proposed")}


def test_measures_that_were_announced_are_spelt_out() -> None:
    text = "Norway hit Chad with sanctions. The sanctions announced on Monday included a coal ban and an arms embargo."
    assert rows(text) == {("NOR", "TCD", one, "imposed", "in_force") for one in ("coal", "defence")}


def test_a_ban_on_imports_leaves_no_goods_unsaid() -> None:
    text = "Norway announced a ban on all imports from Chad. Chadian ships will not be allowed in Norwegian ports."
    assert rows(text) == {("NOR", "TCD", one, "imposed", "announced") for one in ("unspecified", "shipping")}


def test_a_headline_that_extends_falls_to_a_text_that_widens() -> None:
    text = "Norway has extended the ban on Chadian coal to include coke."
    assert rows(text, title="Norway extends Chadian coal ban") == {("NOR", "TCD", "coal", "expanded", "in_force")}


def test_what_was_imposed_is_told_beside_its_lifting() -> None:
    text = "Norway has ordered the lifting of sanctions against Chad, imposed in 1998 after it shelled a town."
    assert dates(text) == {("TCD", "lifted", "2024-05-15"), ("TCD", "imposed", "1998")}


DATED = [
    ("Norway will impose a coal embargo on Chad in the wake of the disputed poll there last month.", "2024-05-15"),
    ("Norway has scheduled a vote on Friday on lifting its coal embargo on Chad.", "2024-05-15"),
]


@pytest.mark.parametrize(("text", "day"), DATED)
def test_dates_of_other_things_date_no_change(text: str, day: str) -> None:
    assert {when for _, _, when in dates(text)} == {day}
