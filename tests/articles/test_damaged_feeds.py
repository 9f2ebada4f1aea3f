"""Feeds as a broken or a hostile world sends them: wrong bytes, characters that are none, declarations that blow up."""

import pytest

from schemas.vocabulary import IssueKind
from transforms.articles.feeds.feed import read_feed
from transforms.articles.feeds.feed_items import Feed
from transforms.articles.record import RawArticle

WORDS = "Лукашенко: санкции сняты – “ban” lifted"


def feed(*items: str, head: str = '<?xml version="1.0" encoding="utf-8"?>') -> str:
    return f'{head}<rss version="2.0"><channel><title>Газета</title>{"".join(items)}</channel></rss>'


def item(number: int, words: str = WORDS) -> str:
    return f"<item><title>{words}</title><guid>{number}</guid><description>{words}.</description></item>"


def titles(found: Feed) -> list[str | None]:
    return [one.record.title for one in found.items if isinstance(one.record, RawArticle)]


@pytest.mark.parametrize("charset", [None, "utf-8", "ISO-8859-1"])
def test_one_wrong_byte_does_not_spoil_the_others(charset: str | None) -> None:
    data = feed(item(1), item(2, "A\0B")).encode().replace(b"A\0B", b"A\xffB")
    found = read_feed("a.xml", data, charset)
    assert titles(found) == [WORDS, "A�B"]
    assert [one.kind for one in found.problems] == [IssueKind.BAD_ENCODING]


def test_feed_that_is_cut_within_a_character_gives_the_items_before_it() -> None:
    data = feed(item(1), item(2)).encode()
    cut = data[: data.rindex("Лука".encode()) + 1]
    assert titles(read_feed("a.xml", cut))[0] == WORDS


@pytest.mark.parametrize("reference", ["&#xD800;", "&#55296;", "&#x110000;", "&#99999999999999999999;", "&#0;"])
@pytest.mark.parametrize("more", ["", " & more"])
def test_number_of_no_character_costs_no_item(reference: str, more: str) -> None:
    found = read_feed("a.xml", feed(item(1, f"Ban{reference}lifted{more}"), item(2)).encode())
    assert titles(found) == [f"Ban�lifted{more}", WORDS]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-32"])
@pytest.mark.parametrize(
    "before",
    [
        "<!DOCTYPE rss [{}]>",
        '<!DOCTYPE rss SYSTEM "<" [{}]>',
        "<!DOCTYPE rss PUBLIC 'a>b' \"" + "x" * 1200 + '" [\n{}\n]>',
        '<!-- <rss> ]> --><!DOCTYPE rss [<!-- " ]> -->{}]>',
        "\n <!-- --> <?php a?><!DOCTYPE rss [{}] >",
        "a warning of the server\n<!DOCTYPE rss [\n{}\n]>\n",
    ],
)
def test_declared_entities_are_never_expanded(before: str, encoding: str) -> None:
    declared = before.format(f'<!ENTITY a "{"A" * 9_000}">')
    data = f"{declared}{feed(item(1), item(2, '&a;' * 40_000), head='')}".encode(encoding)
    found = read_feed("a.xml", data)
    assert titles(found)[:1] == [WORDS]
    assert max(len(one.record.text) for one in found.items if isinstance(one.record, RawArticle)) < 200_000


def test_article_about_declarations_keeps_its_words() -> None:
    words = '<![CDATA[<p>Write <code>&lt;!DOCTYPE rss [&lt;!ENTITY a "b"&gt;]&gt;</code> first.</p>]]>'
    found = read_feed("a.xml", feed(f"<item><guid>1</guid><description>{words}</description></item>").encode())
    (one,) = found.items
    assert isinstance(one.record, RawArticle)
    assert one.record.text == 'Write <!DOCTYPE rss [<!ENTITY a "b">]> first.'
