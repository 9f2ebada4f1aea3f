from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.articles.feeds.sitemap import Entry, NoSitemap, read_sitemap

SPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
)


def urlset(*entries: str, start: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    return f"{start}<urlset {SPACES}>{''.join(entries)}</urlset>".encode()


def entry(url: str, more: str = "") -> str:
    return f"<url><loc>{url}</loc>{more}</url>"


def test_news_entry_is_read_whole_and_its_image_is_not_its_title() -> None:
    found = read_sitemap(
        urlset(
            entry(
                "\n https://a.example/one ",
                "<image:image><image:loc>https://a.example/i.jpg</image:loc><image:title>A mine</image:title>"
                "</image:image><n:news><n:publication><n:name>The Gazette</n:name><n:language>en</n:language>"
                "</n:publication><n:publication_date>2025-12-13T10:00:00+01:00</n:publication_date><n:title>"
                "Potash &amp; more</n:title><n:keywords>sanctions, potash</n:keywords></n:news>"
                "<lastmod>2025-12-14</lastmod>",
            )
        )
    )
    assert found.entries == [
        Entry(
            url="https://a.example/one",
            lastmod="2025-12-14",
            published="2025-12-13T10:00:00+01:00",
            title="Potash & more",
            language="en",
            publisher="The Gazette",
            keywords="sanctions, potash",
        )
    ]
    assert (found.is_index, found.whole, found.entries[0].at) == (False, True, datetime.fromisoformat("2025-12-14"))


def test_index_and_files_without_a_namespace_are_read() -> None:
    index = b"<sitemapindex><sitemap><loc>https://a.example/1.xml.gz</loc></sitemap><!-- x --></sitemapindex>"
    found = read_sitemap(index)
    assert (found.is_index, [one.url for one in found.entries]) == (True, ["https://a.example/1.xml.gz"])


def test_half_a_file_gives_what_it_has() -> None:
    data = urlset(entry("https://a.example/1"), entry("https://a.example/2"))
    found = read_sitemap(data[: data.index(b"example/2")])
    assert ([one.url for one in found.entries][:1], found.whole) == (["https://a.example/1"], False)


def test_common_moment_of_change_is_that_of_the_file() -> None:
    entries = [entry(f"https://a.example/{number}", "<lastmod>2025-12-14</lastmod>") for number in range(10)]
    assert {one.lastmod for one in read_sitemap(urlset(*entries)).entries} == {None}
    assert {one.lastmod for one in read_sitemap(urlset(*entries[:9])).entries} == {"2025-12-14"}


def test_entities_are_neither_loaded_nor_blown_up(tmp_path: object) -> None:
    inside = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">'
    data = urlset(entry("https://a.example/&f;&b;"), start=f"<?xml version='1.0'?><!DOCTYPE urlset [{inside}]>")
    for one in read_sitemap(data).entries:
        assert "root:" not in one.url
        assert "aaaa" not in one.url


@pytest.mark.parametrize("data", [b"", b"<html><body>No</body></html>", b"<rss></rss>", b"PK\x03\x04", b"\0\0"])
def test_what_is_no_sitemap_is_told(data: bytes) -> None:
    with pytest.raises(NoSitemap):
        read_sitemap(data)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\r\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_of_addresses_are_a_sitemap(mark: bytes, end: str) -> None:
    lines = ["https://a.example/1?a=b&c=d", "", "  http://a.example/ä ", "https://b.example/2"]
    found = read_sitemap(mark + end.join(lines).encode())
    assert [one.url for one in found.entries] == [line.strip() for line in lines if line]
    assert (found.is_index, found.whole) == (False, True)


@pytest.mark.parametrize(
    "data",
    [b"https://a.example/1 is here", b"See\nhttps://a.example/1", b"https://a.example/\xff", b"ftp://a.example/"],
)
def test_lines_of_something_else_are_none(data: bytes) -> None:
    with pytest.raises(NoSitemap):
        read_sitemap(data)


@pytest.mark.parametrize(
    ("loc", "url"),
    [
        ("/news/1", "https://a.example/news/1"),
        ("news/1.html", "https://a.example/maps/news/1.html"),
        ("2.html", "https://a.example/maps/2.html"),
        ("more.xml.gz", "https://a.example/maps/more.xml.gz"),
        ("../3?x=1", "https://a.example/3?x=1"),
        ("//a.example/4", "https://a.example/4"),
        ("//b.example/5", None),
        ("b.example/6", None),
        ("www.b.example", None),
        ("javascript:go(7)", None),
        ("mailto:press@a.example", None),
        ("data:text/html,8", None),
        ("/\\b.example/9", "https://a.example/\\b.example/9"),
        ("", None),
        ("//[x", None),
    ],
)
def test_relative_address_counts_from_the_sitemap_and_stays_on_its_host(loc: str, url: str | None) -> None:
    found = read_sitemap(urlset(entry(loc), entry("https://c.example/0")), "https://a.example/maps/map.xml")
    assert [one.url for one in found.entries] == [*([url] if url else []), "https://c.example/0"]
    assert list(found.unread) == ([] if url else [loc])


@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda words: urlset(entry(words, words))))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        found = read_sitemap(data, "https://a.example/map.xml")
    except NoSitemap:
        return
    assert all(one.url.startswith("http") for one in found.entries)
