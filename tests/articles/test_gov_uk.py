import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.articles.registers.gov_uk import NoContent, read_content

URL = "https://www.gov.uk/api/content/x"
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def content(**more: Any) -> bytes:
    return json.dumps({"base_path": "/x", "title": "X", **more}).encode()


def test_history_is_newest_first_and_leaves_the_first_publication_out() -> None:
    history = [
        {"public_timestamp": "2025-06-01T10:00:00+01:00", "note": "Second."},
        {"public_timestamp": "2025-01-01T10:00:00Z", "note": "First published."},
        {"public_timestamp": "2025-07-01T10:00:00Z", "note": "Third, with\nmore words."},
        {"public_timestamp": "some day", "note": "No date."},
        {"public_timestamp": "2025-08-01T10:00:00Z", "note": " "},
        "x",
    ]
    found = read_content(content(details={"change_history": history}), URL)
    assert [(f"{one.at:%Y-%m-%d %H:%M}", one.note) for one in found.changes] == [
        ("2025-07-01 10:00", "Third, with more words."),
        ("2025-06-01 09:00", "Second."),
    ]


def test_parts_of_a_guide_follow_each_other() -> None:
    parts = [{"title": "One", "body": "<p>First.</p>"}, {"title": "Two", "body": "<p>Second.</p>"}]
    assert read_content(content(details={"parts": parts}), URL).text == "One\n\nFirst.\n\nTwo\n\nSecond."


@pytest.mark.parametrize("data", [b"", b"[]", b'"x"', b'{"base_path": "x", "title": "X"}', b'{"base_path": "/x"}'])
def test_what_is_no_page_is_refused(data: bytes) -> None:
    with pytest.raises(NoContent):
        read_content(data, URL)


@settings(deadline=None)  # the first page takes long: it imports the parser
@given(st.fixed_dictionaries(dict.fromkeys(("details", "links", "withdrawn_notice", "description"), ANYTHING)))
def test_any_page_is_read(said: dict[str, Any]) -> None:
    assert read_content(content(**said), URL).path == "/x"


@given(ANYTHING, ANYTHING, ANYTHING)
def test_any_details_are_read(history: Any, attachments: Any, body: Any) -> None:
    details = {"change_history": [history], "attachments": [attachments], "body": body, "parts": [body]}
    assert read_content(content(details=details), URL).title == "X"
