"""Since when somebody is something dates no change, and a day behind what is barred is that of the bar."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2023, 5, 10)


def told(text: str) -> list[tuple[str | None, str | None, str, str | None, bool]]:
    found = extractor().claims(Document(None, text, DAY))
    return [(one.sender, one.target_country, one.sector, one.when.value, one.main) for one in found if one.decided]


@pytest.mark.parametrize(
    "text",
    [
        "Norway, a member of the alliance since 1949, banned imports of Malian gold.",
        "A member of the alliance since 1949, Norway banned imports of Malian gold.",
        "Norway, under a coalition since 2021, has banned imports of Malian gold.",
        "At war since 2012, Mali was told that imports of its gold into Norway are banned.",
    ],
)
def test_since_when_somebody_is_something_dates_no_change(text: str) -> None:
    assert told(text) == [("NOR", "MLI", "gold", "2023-05-10", True)]


def test_a_lifting_is_not_of_the_day_since_when_there_were_sanctions() -> None:
    assert told("Under sanctions since 2012, Mali was freed of the Norwegian arms embargo.")[0][3:] == (
        "2023-05-10",
        True,
    )
    assert told("Since Monday, imports of Malian gold have been banned by Norway.")[0][3:] == ("2023-05-08", True)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway forbade its airlines to fly to Mali in June 2002.", "2002-06"),
        ("Norway had forbidden its airlines to fly to Mali in June 2002, within a day of the coup.", "2002-06"),
        ("Norway ordered its banks to close the accounts of Malian officials in May 2001.", "2001-05"),
        ("Norway allowed its firms to sell grain to Mali again in May 2001.", "2001-05"),
    ],
)
def test_the_day_behind_what_is_barred_or_allowed_is_that_of_the_decision(text: str, day: str) -> None:
    assert [one[3] for one in told(text)] == [day]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Norway banned Malian gold in May 2000, a year after Sweden had banned it.",
            [("NOR", "MLI", "gold", "2000-05", False), ("SWE", "MLI", "gold", "1999", False)],
        ),
        (
            "Norway stopped buying Malian gold in May 2000; Sweden had already stopped buying it in 1999.",
            [("NOR", "MLI", "gold", "2000-05", False), ("SWE", "MLI", "gold", "1999", False)],
        ),
        (
            "The ministry banned Malian gold after the United Nations had banned it.",
            [("UN", "MLI", "gold", "2023-05-10", True)],
        ),
        # whose gold "its" is, is another matter: nobody who only buys it is hit
        ("Mali sells most of its gold to Norway, which stopped buying it on Tuesday.", []),
    ],
)
def test_a_pronoun_that_is_banned_or_bought_stands_for_the_goods(text: str, rows: list[tuple[object, ...]]) -> None:
    assert [one for one in told(text) if one[0] is not None] == rows


def test_shut_borders_are_no_vaguer_word_for_frozen_accounts_though_the_title_is() -> None:
    text = "Norway closed its border with Mali on Monday. The assets of Malian banks were frozen."
    found = extractor().claims(Document("Norway cuts Mali off", text, DAY))
    assert [(one.sector, one.measure) for one in found] == [("unspecified", "transport"), ("banking", "financial")]
