"""Which day's news an article brings: that of a change which its opening tells before any other day there."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2023, 5, 10)


def days(text: str, title: str | None = None) -> list[str | None]:
    return [one.when.value for one in extractor().claims(Document(title, text, DAY)) if one.decided]


def test_the_day_of_a_change_goes_before_that_of_something_else() -> None:
    text = (
        "Traders spent Tuesday reading the small print of the Union's new package. Adopted on 5 May, it bans imports "
        "of Malian gold. Malian banks are also cut off from Swift."
    )
    assert days(text) == ["2023-05-05", "2023-05-05"]


def test_a_day_that_the_body_gives_a_change_is_that_of_an_undated_opening() -> None:
    text = (
        "Norway has shut its market to Malian gold. Jewellers in Oslo are dismayed. Prices rose at once. The ministry "
        "knows no exceptions. Oslo banned Malian cotton as well on Monday."
    )
    assert days(text, "Norway bans Malian gold") == ["2023-05-08", "2023-05-08"]


def test_a_night_does_not_say_of_which_day_the_news_is() -> None:
    text = (
        "Ministers met on Monday. Norway lifted its ban on Malian gold overnight. Malian cotton may be imported again."
    )
    assert days(text)[-1] == "2023-05-08"


@pytest.mark.parametrize(
    "closing",
    [
        "Done at Oslo, 4 May 2023.",
        "Made this 4th day of May, 2023.",
        "Dated at Oslo this 4th day of May 2023.",
        "Given under my hand in Oslo on the 4th of May, 2023.",
        "Signed at Oslo on May 4, 2023.",
    ],
)
def test_the_formula_that_closes_an_act_gives_its_day(closing: str) -> None:
    articles = (
        "The Government of Norway makes the following Regulations.",
        "1. No person shall import gold from Mali.",
        "2. The Minister shall keep a register of permits.",
        "3. Permits that were given before stay valid.",
        "4. Whoever needs one shall apply to the Minister.",
        "5. The Regulations of 2009 are repealed.",
    )
    assert days("\n\n".join([*articles, closing]))[0] == "2023-05-04"
    # who had something done on a day closes no act
    assert days("\n\n".join([*articles, f"The house was {closing[0].lower()}{closing[1:]}"]))[0] != "2023-05-04"


def test_in_a_digest_the_day_of_one_item_is_not_that_of_another() -> None:
    text = (
        "A month to remember.\n\nOn 2 May Norway banned Malian gold.\n\nSweden froze the funds of Malian banks.\n\n"
        "Chad talked to Peru.\n\nPeru would not say of what.\n\nChad did not, either.\n\nOn 8 May Finland banned "
        "Malian cotton."
    )
    assert days(text)[1] == "2023-05-10"
