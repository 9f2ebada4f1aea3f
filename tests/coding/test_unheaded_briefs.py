"""Briefs whose items nothing heads, under a title that says what they are: each paragraph speaks for itself."""

import pytest

from tests.coding.rows import rows_told

# day; title; a text in which "|" ends a paragraph; its rows
BRIEFS = [
    (
        "2008-10-20",
        "Harbour news in brief",
        "The US Treasury blacklisted a Syrian shipping line on Monday.|Tin fell in London.|Zambian and Malian ports of "
        "call are as before.|Georgia's port of Poti is working again, and Russia has lifted its sea blockade.",
        {"USA SYR shipping imposed", "RUS GEO shipping lifted"},
    ),
    (
        "1997-06-20",
        "Africa round-up",
        "Norway banned the import of Liberian timber on Monday.|Kenya raised the price of tea.|Ghana built a dam.|"
        "Lusaka: shops are shut.|The European Union has lifted the visa bans.",
        {"NOR LBR timber imposed"},
    ),
    (
        "1997-06-20",
        "Malian sanctions in brief",
        "Norway banned the import of Malian timber on Monday.|Mali protested and Norway listened.|Kenya lifted its "
        "visa bans on Tuesday, Mali said.|Ghana is to stop flights.",
        {"NOR MLI timber imposed", "KEN MLI government lifted", "GHA MLI aviation imposed"},
    ),
    (
        "2006-04-07",
        "Farm trade digest",
        "Norway banned imports of wine from Mali on Monday.|Egypt grew more beans.|The Malian minister asked Norway to "
        "reverse the ban on wine.|Ghana built a mill.",
        {"NOR MLI food_agriculture imposed", "NOR MLI food_agriculture lifted proposed"},
    ),
]


@pytest.mark.parametrize(("day", "title", "text", "rows"), BRIEFS)
def test_each_paragraph_of_unheaded_briefs_speaks_for_itself(day: str, title: str, text: str, rows: set[str]) -> None:
    assert rows_told(day, title, text) == rows
