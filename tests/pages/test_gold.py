"""The saved pages are read as their gold says, within the floors that users are promised."""

from tests.pages.gold import gold
from tests.pages.held import held_out
from tests.pages.score import f_one, score


def test_pages_are_read_as_well_as_promised() -> None:
    figures = score(gold())
    assert len(gold()) >= 509
    assert all(share >= 0.98 for share in figures.right.values()), figures.errors
    assert figures.body >= 0.99, figures.errors


def test_pages_held_out_are_read_no_worse_than_they_were() -> None:
    figures = score(held_out())
    shown = figures.printed("held out")  # and no errors, which are not looked at
    assert len(held_out()) >= 24
    assert all(figures.right[name] >= 0.99 for name in ("title", "day", "url", "language", "walled")), shown
    assert figures.right["date"] >= 0.87, shown  # some pages show a clock and no zone, and their gold has a moment
    assert figures.right["found_in"] >= 0.95, shown
    assert figures.body >= 0.95, shown


def test_measure_of_texts_tells_order_and_loss() -> None:
    whole = "one two three four five six"
    assert f_one(whole, whole) == 1
    assert 0 < f_one("one two three four five", whole) < 1
    assert f_one("six five four three two one", whole) == 0
    assert f_one("", whole) == 0
