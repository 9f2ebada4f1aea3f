import pytest

from schemas.vocabulary import IssueKind
from tests.articles.reading import failure, read, read_one
from transforms.articles.feeds.feed import read_feed
from transforms.articles.record import RawArticle

ITEM = """<item><title>Ban &amp;amp; lift</title><link>https://example.com/story</link>
<pubDate>Sat, 13 Dec 2025 10:00:00 GMT</pubDate><guid>g1</guid><description>Short.</description><content:encoded>
<![CDATA[<p>Belarus &amp; potash.</p><p>Second.</p><div class="share-bar">Share</div>]]></content:encoded></item>"""


def rss(items: str, version: str = 'version="2.0"') -> str:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss {version} xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>Example</title><link>https://example.com/</link><language>en-gb</language>{items}</channel></rss>"
    )


ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example</title>
<link href="https://example.com/"/><entry><title type="html">Ban &amp;amp; lift</title><link href="https://example.com/story"/>
<id>g1</id><published>2025-12-13T10:00:00Z</published><updated>2025-12-14T10:00:00Z</updated>
<content type="html">&lt;p&gt;Belarus &amp;amp; potash.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</content></entry></feed>"""
RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Example</title><link>https://example.com/</link></channel>
<item><title>Ban &amp; lift</title><link>https://example.com/story</link><dc:date>2025-12-13</dc:date>
<description>Belarus &amp;amp; potash.&lt;p&gt;Second.&lt;/p&gt;</description></item></rdf:RDF>"""


@pytest.mark.parametrize(
    ("name", "content"), [("a.rss", rss(ITEM)), ("a.xml", rss(ITEM, "")), ("a.atom", ATOM), ("a.xml", RDF)]
)
def test_an_item_is_read(name, content):
    article = read_one(name, content)
    assert (article.title, article.url, article.publisher) == ("Ban & lift", "https://example.com/story", "Example")
    assert article.text == "Belarus & potash.\n\nSecond."
    assert (article.published_from, article.source_line) == ("feed", 1)
    assert "13" in article.published


def test_the_feed_states_the_language():
    assert read_one("a.rss", rss(ITEM)).language == "en-gb"
    assert read_one("a.atom", ATOM).language == "en"


@pytest.mark.parametrize(
    ("description", "text"),
    [
        ("Plain &amp;amp; simple.", "Plain & simple."),
        ("&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;", "One.\n\nTwo."),
        ("&amp;lt;p&amp;gt;Escaped twice.&amp;lt;/p&amp;gt;", "Escaped twice."),
        ("One.\n\nTwo.", "One.\n\nTwo."),
        (
            "&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;The &amp;lt;name&amp;gt; in brackets.&lt;/p&gt;",
            "One.\n\nThe <name> in brackets.",
        ),
        ("Below 5 &lt; 6 per cent.", "Below 5 < 6 per cent."),
        ("One.&lt;p&gt;The post Ban appeared first on Example.&lt;/p&gt;", "One."),
    ],
)
def test_a_description_becomes_text(description, text):
    assert read_one("a.rss", rss(f"<item><title>T</title><description>{description}</description></item>")).text == text


def test_an_item_without_text_is_a_problem_and_the_rest_goes_on():
    articles, (problem,) = read("a.rss", rss("<item><title>T</title></item>" + ITEM))
    assert [article.source_line for article in articles] == [2]
    assert (problem.kind, problem.line, problem.fatal) == (IssueKind.EMPTY, 1, True)


@pytest.mark.parametrize(
    "content", [rss(ITEM).replace("<title>Example", "<title>Ex & ample"), rss(ITEM).removesuffix("</channel></rss>")]
)
def test_a_malformed_feed_gives_its_items_and_a_problem(content):
    (article,), (problem,) = read("a.rss", content)
    assert article.text == "Belarus & potash.\n\nSecond."
    assert (problem.kind, problem.fatal) == (IssueKind.MALFORMED, False)
    assert "malformed" in problem.message


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("<?xml version='1.0'?><urlset><url><loc>https://example.com</loc></url></urlset>", IssueKind.UNREADABLE),
        ("<html><body><p>No feed.</p></body></html>", IssueKind.UNREADABLE),
        ("no markup", IssueKind.UNREADABLE),
        ("/etc/hostname", IssueKind.UNREADABLE),
        ("https://example.com/feed", IssueKind.UNREADABLE),
        (rss(""), IssueKind.EMPTY),
    ],
)
def test_what_is_no_feed_is_a_problem(content, kind):
    assert failure("a.xml", content).kind == kind


def test_external_entities_are_not_resolved(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("hush")
    content = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]><rss version="2.0"><channel>'
        + ("<item><title>T &x;</title><description>Text &x; here.</description></item></channel></rss>")
    )
    assert "hush" not in repr(read("a.xml", content))


@pytest.mark.timeout(20)
def test_entities_do_not_explode():
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    content = f'<!DOCTYPE rss [<!ENTITY l0 "lol">{entities}]><rss version="2.0"><channel><item><title>T</title>'
    articles, _ = read("a.xml", content + "<description>&l9;</description></item></channel></rss>")
    assert all(len(article.text) < 100_000 for article in articles)


def test_a_feed_in_another_encoding_is_read():
    data = rss(ITEM.replace("Second.", "Résumé.")).replace("utf-8", "windows-1252").encode("cp1252")
    assert "Résumé." in read_one("a.rss", data).text


@pytest.mark.parametrize("encoding", ["UTF-\0\0 8", "undefined", "idna", "rot13", "x" * 200])
def test_encoding_that_is_none_of_texts_is_passed_over(encoding: str) -> None:
    words = rss(ITEM).replace('encoding="utf-8"', f'encoding="{encoding}"')
    (article,), _ = read("a.xml", words)
    assert article.given_id == "g1"


@pytest.mark.parametrize(
    ("guid", "link"),
    [
        ("<guid>id-1</guid>", None),
        ("<guid>tag:gazette.example.org,2025:1</guid>", None),
        ('<guid isPermaLink="false">https://gazette.example.org/1</guid>', None),
        ("<guid>https://gazette.example.org/1</guid>", "https://gazette.example.org/1"),
        ('<guid isPermaLink="true">https://gazette.example.org/1</guid><link></link>', "https://gazette.example.org/1"),
        ("<guid>/1</guid>", "https://gazette.example.org/1"),
        ("<guid>id-1</guid><link>https://gazette.example.org/2</link>", "https://gazette.example.org/2"),
    ],
)
def test_id_of_an_item_is_its_link_only_if_it_is_an_address(guid: str, link: str | None) -> None:
    item = f"<item><title>Potash</title>{guid}<description>The ban is lifted.</description></item>"
    feed = f'<rss version="2.0"><channel><title>Gazette</title>{item}</channel></rss>'
    found = read_feed("https://gazette.example.org/feed", feed.encode()).items[0]
    assert isinstance(found.record, RawArticle)
    assert (found.url, found.record.url) == (link, link)
