"""Licences that get more time, what lies abroad and is a listed firm's, and quotas that are cut."""

from tests.coding.rows import rows_told

_DAY = "2024-12-19"
_BEFORE = "Rusal was put under sanctions by Washington in April. "
_FIRST = "USA RUS aluminium imposed"


def test_more_time() -> None:
    for text in (
        "The licence for dealings with Rusal, which had been due to expire in June, now runs until October.",
        "The waiver for Rusal goes on for another three months.",
        "The Treasury gave the licence for dealings with Rusal another six months.",
    ):
        assert rows_told(_DAY, None, _BEFORE + text) == {_FIRST, "USA RUS aluminium eased"}


def test_a_licence_that_only_stands() -> None:
    for text in ("A licence for dealings with Rusal runs until October.", "The licence for Rusal stays valid for now."):
        assert rows_told(_DAY, None, _BEFORE + text) == {_FIRST}


def test_what_lies_in_another_land() -> None:
    assert rows_told(_DAY, None, "The US imposed sanctions on Rosneft's stations in Austria.") == {
        "USA RUS oil imposed"
    }
    told = rows_told(_DAY, None, "The US Treasury issued a general licence for Lukoil's refinery in Bulgaria.")
    assert {one.split()[1] for one in told} == {"RUS"}
    told = rows_told(_DAY, None, "The US imposed sanctions on Rosneft's partners in Austria.")
    assert any(one.split()[1] == "AUT" for one in told)


def test_smaller_quotas_relax_nothing() -> None:
    text = "China cut its export quota for rare earths by half. It has denied an embargo on Japan."
    assert rows_told(_DAY, None, text) == set()
