"""What somebody is asked not to renew has not ended."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return sorted(f"{one.sender} {one.target_country} {one.action} {one.status}" for one in claims(text))


@pytest.mark.parametrize(
    "asked",
    ["Peru asked Norway", "Peru urged Norway", "Peru wants Norway", "Peru called on Norway", "Norway was asked"],
)
@pytest.mark.parametrize("verb", ["extend", "renew", "prolong"])
def test_who_is_asked_not_to_renew_has_lifted_nothing(asked: str, verb: str) -> None:
    assert rows(f"{asked} not to {verb} its sanctions on Mali.") == ["NOR MLI lifted proposed"]


@pytest.mark.parametrize("decided", ["decided", "agreed", "promised"])
def test_who_decides_not_to_renew_lets_it_end(decided: str) -> None:
    found = rows(f"Norway {decided} not to extend its sanctions on Mali.")
    assert found == ["NOR MLI extended rejected", "NOR MLI lifted announced"]
