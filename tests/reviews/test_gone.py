from datetime import date

import pytest

from tests.database.sample_rows import review
from transforms.reviews.gone import find_gone, in_words, told_gone


@pytest.mark.parametrize(
    ("n_before", "n_gone", "told"), [(1, 1, 0), (2, 1, 0), (2, 2, 1), (4, 2, 1), (10, 4, 0), (100, 5, 1), (100, 0, 0)]
)
def test_many_that_are_gone_at_once_are_told(n_before: int, n_gone: int, told: int) -> None:
    before = [review(f"d{number}", "E1", "note") for number in range(n_before)]
    gone = find_gone(before, {f"d{number}" for number in range(n_gone, n_before)} | {"a new one"})
    assert len(gone) == n_gone
    problems = told_gone(gone, n_before, folder="data/reviews", day=date(2026, 3, 2))
    assert len(problems) == told
    assert (in_words(gone, n_before) == "") == (n_gone == 0)
    assert all(one.kind == "decisions_gone" and f"{n_gone} of {n_before}" in one.message for one in problems)
