"""Sentences that may say that others fare alike are parsed only where a clause on those named may begin."""

from dataclasses import replace
from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.coding.lists.member_gaps import told_of_members
from transforms.coding.lists.said_alike import ALIKE
from transforms.coding.model import SentenceView
from transforms.extract import Document


def view_of(text: str) -> SentenceView:
    (view,) = extractor().views(Document(None, text, date(2024, 5, 6)))
    return replace(view, parsed=None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Timber is out, too.", "* is out"),
        ("Off limits as well is timber.", "off limits is *"),
        ("At the same time timber is out.", "* is out"),
    ],
)
def test_no_clause_begins_behind_those_named(text: str, words: str) -> None:
    view = view_of(text)
    told = told_of_members(view, set(), view.wordings.vocabulary(ALIKE))
    assert told is not None
    assert told.words == words
    assert view.parsed is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Timber that leaves the port must stay away.", "* must stay away"),
        ("Timber at once joined coal.", "* joined *"),
        ("Ships on the northern route must stay away.", "* must stay away"),
    ],
)
def test_what_is_said_stands_behind_a_clause_on_those_named(text: str, words: str) -> None:
    view = view_of(text)
    told = told_of_members(view, set(), view.wordings.vocabulary(ALIKE))
    assert told is not None
    assert told.words == words
