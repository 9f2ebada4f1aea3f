"""Plain sentences after a change that sound like more of it, and which no authority rules for good."""

import pytest

from tests.coding.rows import rows_told

HIT = "Norway banned imports of Malian cement on Monday, the trade ministry said.\n\n"
FREE = "Norway lifted its ban on imports of Malian cement on Monday, the trade ministry said.\n\n"
BAN_ROW, FREE_ROW = "NOR MLI cement imposed", "NOR MLI cement lifted"


@pytest.mark.parametrize(
    "told",
    [
        "Beans are out, say cooks in Bergen.",
        "Timber is out, the builders' guild complains.",
        "Banks can no longer rely on deposits, economists say.",
        "Timber is off limits, runs a joke among joiners.",
        "Fruit can no longer be sold by the piece.",
        "Timber goes the same way every spring.",
        "Cotton is banned from the chapel on Sundays.",
        "Timber was hit as well, by frost and by drought.",
        "Malian planes may not land at Bergen during the storm.",
        "Timber may not enter while the river is so low.",
        "Gold is not on the list. Nor are diamonds.",
        "Kenya has done the same with its own pits.",
        "The ministry singled out two insurers for praise.",
        "Two brokers lost their clients.",
    ],
)
def test_what_no_authority_rules_for_good_is_no_more_of_a_ban(told: str) -> None:
    assert rows_told("2021-05-04", "Norway bars Malian cement", HIT + told) == {BAN_ROW}


@pytest.mark.parametrize(
    "told",
    [
        "Malian sugar may be sold to Japan again after the strike.",
        "The banks are free to open on Saturdays, too.",
    ],
)
def test_what_was_barred_by_others_is_not_freed(told: str) -> None:
    assert rows_told("2021-05-04", "Norway lifts cement ban", FREE + told) == {FREE_ROW}


@pytest.mark.parametrize(
    "told",
    [
        "Timber is out, the ministry said.",
        "Timber is out, say officials in Oslo.",
        "Timber may not enter any more, either.",
        "Timber is off limits as well, because Mali tore up the treaty.",
        "Gold is on the list. Nor was timber spared.",
    ],
)
def test_what_an_authority_says_is_more_of_a_ban(told: str) -> None:
    assert "NOR MLI timber imposed" in rows_told("2021-05-04", "Norway bars Malian cement", HIT + told)
