"""Dates in numbers with two readings: read where the page or its country tells the order, and left alone elsewhere."""

import pytest

from tests.articles.reading import read_one
from tests.articles.test_html_page import page
from tests.articles.test_rare_dates import main
from transforms.articles.pages.number_order import as_one_reading, is_month_first


@pytest.mark.parametrize(
    ("lines", "language", "address", "month_first"),
    [
        ((), None, None, None),
        ((), "en", "https://www.example.com/a", None),
        ((), "en-US", "https://www.example.com/a", None),  # as templates say everywhere
        ((), "en-US", "https://www.example.gov/a", True),
        ((), "en-US", "https://www.example.co.uk/a", False),
        ((), "en_GB", "https://www.example.com/a", False),
        ((), "de", "https://www.example.org/a", False),
        ((), "zh-Hans", "https://www.example.com/a", None),
        ((), "en-CA", "https://www.example.ca/a", None),
        ((), None, "https://www.example.io/a", None),
        ((), None, "https://www.example.jp/a", None),
        (("Valid until 31/12/2027",), "en-US", "https://www.example.gov/a", False),
        (("12/31/2024", "Rail 1/2/2024"), None, "https://www.example.com/a", True),
        (("12/31/2024", "31/12/2024"), "en-GB", "https://www.example.uk/a", None),
        (("tel. 44/31/2024-5", "2024/31/12"), None, "https://example.com", None),
        ((), None, "http://[", None),
    ],
)
def test_order_of_numbers(
    lines: tuple[str, ...], language: str | None, address: str | None, month_first: bool | None
) -> None:
    assert is_month_first(lines, language, address) is month_first


@pytest.mark.parametrize(
    ("words", "month_first", "read"),
    [
        ("03/04/2024", None, "03/04/2024"),
        ("03/04/2024", False, "2024-04-03"),
        ("03/04/2024", True, "2024-03-04"),
        ("25/12/2024", True, "25/12/2024"),
        ("03.04.2024", True, "03.04.2024"),
        ("21.03.19", False, "2019-03-21"),
        ("21.03.99", False, "1999-03-21"),
        ("3 April 2024", False, "3 April 2024"),
    ],
)
def test_one_reading(words: str, month_first: bool | None, read: str) -> None:
    assert as_one_reading(words, month_first=month_first) == read


def test_page_tells_the_order() -> None:
    numbers = "<p>03/04/2024</p>"
    assert read_one("a.html", page(main(numbers))).published is None
    assert read_one("a.html", page(main(numbers) + "<p>Valid until: 31/12/2027</p>")).published == "2024-04-03"
    assert read_one("https://www.example.gov/a.html", page(main(numbers))).published == "2024-03-04"
