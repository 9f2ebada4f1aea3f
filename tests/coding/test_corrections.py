"""What a note of correction says that the article had wrong is no claim of the article."""

import pytest

from tests.coding.texts import claims

LEAD = "The United States announced on Saturday that it would lift its sanctions on potash from Belarus. "


def told_of_the_union(text: str) -> list[str]:
    return [one.action for one in claims(LEAD + text) if one.sender == "EU"]


@pytest.mark.parametrize(
    "note",
    [
        "Correction: an earlier version said that the European Union had done so.",
        "Correction: An earlier version of this article said that the EU had lifted its ban on Belarusian potash.",
        "In a previous version of this story, we said that the EU had lifted its ban on Belarusian potash.",
        "This article has been corrected. It originally said that the EU lifted its potash ban on Belarus.",
        "Editor's note: this article previously stated that the EU had lifted sanctions on Belarus.",
        "(Corrects sender in first paragraph; earlier said that the EU lifted its ban on Belarusian potash)",
        "We incorrectly reported on Saturday that the EU had lifted its ban on potash from Belarus.",
    ],
)
def test_what_an_older_version_said_is_not_said_again(note: str) -> None:
    assert told_of_the_union(note) == []


@pytest.mark.parametrize(
    "text",
    [
        "Officials said earlier that the EU had lifted its ban on Belarusian potash.",
        "The Council said that the EU had lifted its ban on Belarusian potash, which it originally imposed in 2022.",
        "Correction: it was the European Union that lifted its ban on Belarusian potash on Saturday.",
    ],
)
def test_what_others_said_before_is_still_said(text: str) -> None:
    assert "lifted" in told_of_the_union(text)


def test_a_note_that_says_who_it_was_gives_the_change_to_them() -> None:
    note = "An earlier version said that the bloc had done so; the EU lifted its potash ban on Belarus in May."
    assert told_of_the_union(note) == ["lifted"]
