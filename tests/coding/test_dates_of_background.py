"""When a step of the past was taken, where the text says after, over or upon what."""

import pytest

from tests.coding.texts import claims


def dates(text: str) -> dict[str, str | None]:
    return {str(one.action): one.when.value for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Peru is to lift the sanctions that it imposed on Mali after the coup of 2012.", "2012"),
        ("Peru lifted the sanctions imposed on Mali after the army seized power in August 2020.", "2020-08"),
        ("Peru lifted the sanctions imposed on Mali when the army seized power in August 2020.", "2020-08"),
        ("Peru lifted sanctions imposed following Mali's 1998 missile test.", "1998"),
        ("Peru lifted sanctions that it placed on Mali over its 1998 missile test.", "1998"),
        ("Peru's embargo on Mali, imposed in response to the invasion of Niger in 2015, was lifted.", "2015"),
        ("Peru had banned arms sales to Mali after the rigged vote of April 2020.", "2020-04"),
        ("Since the coup of August 2020 Peru has banned arms sales to Mali.", "2020-08"),
        ("Peru lifted sanctions that had been imposed on Mali over its raid on Niger in 2015.", "2015"),
        ("The embargo, imposed on Mali when it raided Niger on 3 May 2015, was lifted by Peru.", "2015-05-03"),
    ],
)
def test_background_is_of_the_time_of_what_it_answered(text: str, value: str) -> None:
    assert dates(text)["imposed"] == value


def test_news_keeps_its_own_day() -> None:
    assert dates("Peru banned arms sales to Mali after the coup of August 2020.") == {"imposed": "2023-05-10"}
    assert dates("Peru on Monday imposed sanctions on Mali after the coup of 2020.") == {"imposed": "2023-05-08"}


def test_a_date_between_the_words_of_a_verb_is_its_own() -> None:
    assert dates("Peru said on Monday that it had on 2 May banned timber from Mali.") == {"imposed": "2023-05-02"}


@pytest.mark.parametrize(
    "text",
    [
        "Not until Monday did Peru lift its ban on timber from Mali.",
        "It was not until Monday that Peru lifted its ban on timber from Mali.",
    ],
)
def test_what_was_not_done_until_a_day_was_done_then(text: str) -> None:
    assert dates(text) == {"lifted": "2023-05-08"}


def test_since_when_a_thing_was_barred_is_not_when_it_is_let_in() -> None:
    found = dates("Timber from Mali, banned by Peru since 2017, is to be let in again.")
    assert found == {"imposed": "2017", "lifted": "2023-05-10"}
