"""Money that its owner cannot reach any more, or has again, and markets for money that are closed to somebody."""

import pytest

from tests.coding.rows import rows_told

DAY = "2016-03-09"
BAN = "PARIS — France banned the sale of pumps to Chad on Tuesday, the trade minister said.|"
END = "PARIS — France lifted its ban on the sale of pumps to Chad on Tuesday, the trade minister said.|"


def added(text: str, before: str = BAN) -> set[str]:
    """Return the rows that a paragraph adds to those of the one before it."""
    return rows_told(DAY, None, before + text) - rows_told(DAY, None, before)


@pytest.mark.parametrize(
    "text",
    [
        "Chad's deposits in Paris are out of its reach.",
        "The money that Chad keeps in Paris is no longer at its disposal.",
        "Chad can no longer draw on its reserves in Paris.",
        "Chad's central bank may no longer touch its euros.",
        "Chad's central bank has been denied the use of its gold in Paris.",
        "Chad has no longer access to its euros.",
        "Chadian money in Paris has been locked up.",
        "France put Chad's reserves under lock and key.",
        "Chadian funds are not to leave France.",
        "Chad's state companies can no longer get at what they hold in French banks.",
        "Chadian shares were taken off the Paris exchange on the minister's orders.",
        "The Paris stock exchange is now closed to Chadian companies.",
        "Chad can no longer borrow in Paris.",
        "Chad was put out of the franc area.",
        "Chad is refused the Paris capital market.",
    ],
)
def test_money_and_markets_that_somebody_is_kept_from(text: str) -> None:
    assert added(text) == {"FRA TCD banking imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Chad's reserves in Paris are still out of its reach.",
        "Chad's reserves in Paris might be put out of its reach.",
        "Chad's reserves in Paris have not been locked up.",
        "A Chadian company's shares were taken off the exchange, as it had not filed its accounts.",
        "Pensioners in N'Djamena could not draw their money, as the banks had none.",
    ],
)
def test_what_stands_or_has_other_grounds_is_no_change(text: str) -> None:
    assert added(text) == set()


def test_who_has_the_use_of_his_money_again_is_freed() -> None:
    assert added("Chad has the use of its euros again.", END) == {"FRA TCD banking lifted"}
