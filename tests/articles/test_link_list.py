from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.articles.feeds.link_list import NoList, Selectors, check_selector, read_link_list

HERE = "https://a.example/actions?page=0"
ROWS = Selectors(items="div.views-row")


def page(*rows: str, more: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><title>Actions</title></head><body>{''.join(rows)}{more}</body></html>".encode()


def row(link: str, words: str = "", date: str = "December 13, 2025") -> str:
    return f'<div class="views-row"><div><a href="{link}">{words}</a></div><div class="when">{date} - List</div></div>'


def test_rows_give_link_title_and_date() -> None:
    found = read_link_list(HERE, page(row("/actions/20251213", "Belarus  &amp; others")), ROWS)
    assert found.n_rows == 1
    assert [(one.url, one.title, one.published) for one in found.items] == [
        ("https://a.example/actions/20251213", "Belarus & others", "December 13, 2025")
    ]


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("20251213", "https://a.example/20251213"),
        ("//b.example/x#top", "https://b.example/x"),
        ("?page=1&amp;all=1", "https://a.example/actions?page=1&all=1"),
        ("#top", None),
        ("mailto:log@a.example", None),
        ("javascript:void(0)", None),
        ("http://[broken", None),
    ],
)
def test_links_are_resolved(href: str, url: str | None) -> None:
    found = read_link_list(HERE, page(row(href, "One")), ROWS)
    assert [one.url for one in found.items] == [url] * (url is not None)
    assert found.n_rows == 1


def test_base_of_the_page_counts_and_a_link_counts_once() -> None:
    body = page('<base href="/en/">', row("one", "One"), row("one", "One"), row("two", "Two"))
    found = read_link_list(HERE, body, ROWS)
    assert [one.url for one in found.items] == ["https://a.example/en/one", "https://a.example/en/two"]
    broken = read_link_list(HERE, page('<base href="http://[x">', row("one", "One")), ROWS)
    assert [one.url for one in broken.items] == ["https://a.example/one"]


def test_selectors_of_parts_and_of_the_next_page() -> None:
    body = page(
        '<li><a href="/tag">Tag</a><h3><a class="t" href="/one">Read on</a></h3><b>Title</b><time datetime="2025-12-13T'
        '10:00:00Z">Saturday</time><p>Lifted.</p></li>',
        more='<ul><li class="next"><a href="?page=1">Next</a></li></ul>',
    )
    selectors = Selectors(items="body > li", link="a.t", title="b", summary="p", next="li.next")
    found = read_link_list(HERE, body, selectors)
    (one,) = found.items
    assert (one.url, one.title, one.published, one.summary) == (
        "https://a.example/one", "Title", "2025-12-13T10:00:00Z", "Lifted.",
    )  # fmt: skip
    assert found.next == "https://a.example/actions?page=1"
    assert read_link_list(HERE, body, replace(selectors, next="li.prev")).next is None
    assert read_link_list(HERE, body, replace(selectors, date="p")).items[0].published is None


def test_rows_may_be_links_themselves() -> None:
    found = read_link_list(HERE, page('<a class="i" href="/one">13 December 2025: Potash</a>'), Selectors(items="a.i"))
    assert [(one.title, one.published) for one in found.items] == [("13 December 2025: Potash", "13 December 2025")]


def test_version_changes_with_the_words_of_the_row() -> None:
    one, same, other = (
        read_link_list(HERE, page(row("/x", words)), ROWS).items[0].version for words in ("One", " One", "Two")
    )
    assert one == same != other


def test_charset_of_server_or_page_counts() -> None:
    body = page(row("/x", "Zürich")).decode().encode("latin-1")
    assert read_link_list(HERE, body, ROWS, "iso-8859-1").items[0].title == "Zürich"
    declared = body.replace(b"<head>", b'<head><meta charset="latin1">')
    assert read_link_list(HERE, declared, ROWS).items[0].title == "Zürich"


def test_tower_of_tags_is_refused() -> None:
    with pytest.raises(NoList, match="deep"):
        read_link_list(HERE, b"<div>" * 10_000, ROWS)


@pytest.mark.parametrize("words", ["div[", "..", "!", "a >"])
def test_what_is_no_selector_is_told(words: str) -> None:
    with pytest.raises(ValueError, match="no CSS selector"):
        check_selector(words)


@given(st.text(max_size=300) | st.binary(max_size=300))
def test_any_page_is_read(data: str | bytes) -> None:
    body = data if isinstance(data, bytes) else page(row(data, data, data), data)
    found = read_link_list(HERE, body if isinstance(body, bytes) else b"", replace(ROWS, next="a"))
    assert all(one.url.startswith("http") for one in found.items)
