"""What digests for compliance departments say beside the changes that they report."""

import pytest

from tests.coding.rows import rows


@pytest.mark.parametrize(
    "period",
    ["week ending 5 May 2023", "month ended 30 April", "quarter ended March 31, 2023", "fiscal year ending 2022"],
)
def test_a_period_that_ends_lifts_nothing(period: str) -> None:
    text = f"Iran sanctions digest for the {period}. Canada blacklisted an Iranian bank."
    assert rows(text) == {("CAN", "IRN", "banking", "imposed", "in_force")}


def test_sanctions_that_ended_on_a_day_are_lifted() -> None:
    assert rows("Canada's sanctions on Guinea ended 30 April.") == {("CAN", "GIN", "unspecified", "lifted", "in_force")}


@pytest.mark.parametrize(
    "package",
    [
        "military aid package",
        "financial assistance package",
        "rescue package",
        "package of loans",
        "package of new aid",
    ],
)
def test_a_package_of_help_hits_nobody(package: str) -> None:
    assert rows(f"The EU agreed on a {package} for Moldova, which Russian sanctions had hurt.") == set()


def test_a_package_without_more_is_one_of_sanctions() -> None:
    text = "The EU agreed on a new package against Belarus, which is under sanctions."
    assert rows(text) == {("EU", "BLR", "unspecified", "expanded", "announced")}
