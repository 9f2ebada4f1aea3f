"""Others who take the step told before, in words that tell of a place, of an hour, or of a measure of their own."""

import pytest

from tests.coding.rows import dated_rows_told, rows_told

DAY = "2007-10-17"
FIRST = "Japan banned imports of timber from Gabon on Monday.||"


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ("The same was done in Seoul.", "KOR GAB timber imposed"),
        ("An identical measure was announced in Oslo.", "NOR GAB timber imposed"),
        ("The step was copied in Canberra.", "AUS GAB timber imposed"),
        ("South Korea took the same step two hours later.", "KOR GAB timber imposed"),
        ("Iceland has aligned itself with the step.", "ISL GAB timber imposed"),
        ("South Korea had moved first.", "KOR GAB timber imposed"),
        ("Chile has its own ban, imposed in May.", "CHL GAB timber imposed"),
        ("Chile has a ban of its own, adopted in May.", "CHL GAB timber imposed"),
        ("Chile keeps an embargo on Togo, imposed in May.", "CHL TGO unspecified imposed"),
    ],
)
def test_who_takes_a_like_step_is_a_sender(told: str, row: str) -> None:
    assert row in rows_told(DAY, None, FIRST + told)


@pytest.mark.parametrize(
    "told",
    [
        "The same may be done in Seoul.",
        "The same was not done in Seoul.",
        "The step was criticised in Seoul.",
        "A parallel meeting was held in Seoul.",
    ],
)
def test_who_does_not_is_none(told: str) -> None:
    assert not any(
        one.startswith("KOR ") and len(one.split()) == len(("KOR", "GAB", "timber", "imposed"))
        for one in rows_told(DAY, None, FIRST + told)
    )


def test_who_had_a_measure_imposed_on_it_is_hit() -> None:
    assert not any(
        one.startswith("CHL ") for one in rows_told(DAY, None, FIRST + "Chile had sanctions imposed on it in May.")
    )


def test_nobody_is_hit_by_the_measure_that_he_has() -> None:
    assert not any(" CHL " in one for one in rows_told(DAY, None, FIRST + "Chile has its own ban, imposed in May."))


@pytest.mark.parametrize("when", ["an hour later", "two hours later", "half an hour later", "three hours earlier"])
def test_a_few_hours_stay_on_the_day(when: str) -> None:
    text = f"Japan banned Gabonese timber on Monday; {when} Chile banned it."
    assert "CHL GAB timber imposed 2007-10-15" in dated_rows_told(DAY, None, text)


def test_what_is_spelled_out_behind_a_colon_is_no_like_step() -> None:
    first = "Japan lifted its sanctions on Gabon on Monday.||"
    text = first + "Chile had led the way: in May it suspended its curbs on Gabonese timber."
    told = rows_told(DAY, None, text)
    assert "CHL GAB timber suspended" in told
    assert "CHL GAB unspecified lifted" not in told
