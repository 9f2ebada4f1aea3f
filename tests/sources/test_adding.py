"""``sanctionlog sources add`` and ``test``: the feed of a page found, its line written, a poll that keeps nothing."""

import gzip
import re
from functools import partial
from pathlib import Path

import pytest

from flows.fetching.fetcher import Fetcher
from flows.fetching.response import Outcome, Request, Response
from flows.managing import adding
from flows.managing.adding import add_source, with_line
from flows.managing.proposing import Item
from flows.managing.recognising import NotRecognised, recognise
from flows.managing.trying import try_source
from flows.settings import utc_now
from flows.sources.catalogue import Catalogue, SourcesError, load_catalogue
from tests.articles.test_sitemap import entry, urlset
from tests.sources.polls import item, page, rss
from tests.sources.test_feed import LONG
from tests.warc import record, write_warc
from tests.web import Web

LIMITS = '[fetching]\ncontact = "log@example.org"\ndelay_seconds = 0\nallow_addresses = ["127.0.0.1/32"]\n'
LINKS = (
    '<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments">'
    '<link rel="alternate" type="application/rss+xml" href="/feed"></head><body><p>News</p></body></html>'
)


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    path = tmp_path / "sources.toml"
    path.write_text(f"{LIMITS}\n[sources] # all of them\n# none yet\n", encoding="utf-8")
    return load_catalogue(path)


def test_feed_of_a_page_is_found_and_written(web: Web, catalogue: Catalogue) -> None:
    web.has("/feed", rss(item(1, LONG)))
    web.has("/comments", rss(item(1, LONG)))
    line = add_source(catalogue, web.has("/", LINKS), "paper", on=True)
    assert line == f'paper = {{ kind = "feed", url = "{web.url("/feed")}", on = true }}'
    again = load_catalogue(catalogue.path)
    assert again.sources["paper"].address == web.url("/feed")
    assert catalogue.path.read_text("utf-8").endswith(f"# none yet\n{line}\n")
    with pytest.raises(SourcesError, match="already, as paper"):
        add_source(again, web.url("/"), None, on=True)


def test_place_in_a_page_is_no_other_address(web: Web, catalogue: Catalogue) -> None:
    url = web.has("/rss", rss(item(1, LONG)))
    add_source(catalogue, f"{url}#news", None, on=True)
    with pytest.raises(SourcesError, match="already"):
        add_source(load_catalogue(catalogue.path), url, None, on=True)


def test_file_behind_a_link_is_written_where_it_is_and_keeps_its_rights(web: Web, catalogue: Catalogue) -> None:
    real = catalogue.path.rename(catalogue.path.with_name("real.toml"))
    real.chmod(0o600)
    catalogue.path.symlink_to(real.name)
    add_source(catalogue, web.has("/rss", rss(item(1, LONG))), "it", on=True)
    assert catalogue.path.is_symlink()
    assert "it = {" in real.read_text()
    assert real.stat().st_mode & 0o777 == 0o600


def test_page_without_a_feed_is_watched_itself(web: Web, catalogue: Catalogue) -> None:
    line = add_source(catalogue, web.has("/a", page("A", LONG)), None, on=False)
    assert line == f'site_127_0_0_1 = {{ kind = "page", url = "{web.url("/a")}", on = false }}'


def test_warc_files_are_known_by_their_names(catalogue: Catalogue, tmp_path: Path) -> None:
    file = write_warc(tmp_path / "crawl-7.warc.gz", record("https://a.example/1", b"<p>Sanctions"))
    line = add_source(catalogue, str(file), None, on=True)
    assert line == f'crawl_7 = {{ kind = "warc", path = "{file}", on = true }}'
    folder = add_source(load_catalogue(catalogue.path), str(tmp_path), "folder", on=False)
    assert folder == f'folder = {{ kind = "warc", path = "{tmp_path}", on = false }}'
    url = "https://data.example.org/crawl-data/CC-NEWS/2026/11/warc.paths.gz"
    assert add_source(load_catalogue(catalogue.path), url, None, on=False).startswith('example_org = { kind = "warc"')


def test_warc_files_are_named_as_from_the_current_folder_and_shown(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    file = write_warc(tmp_path / "here" / "good.warc.gz", record("https://a.example/1", b"<p>Sanctions"))
    monkeypatch.chdir(tmp_path)
    shown: list[Item] = []
    line = add_source(catalogue, "here/good.warc.gz", None, on=True, show=shown.extend)
    assert line == f'good = {{ kind = "warc", path = "{file}", on = true }}'
    assert [one.title for one in shown] == [str(file)]
    folder = add_source(load_catalogue(catalogue.path), "here", None, on=True)
    assert folder == f'here = {{ kind = "warc", path = "{file.parent}", on = true }}'


def test_a_warc_file_that_is_not_there_is_not_added(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = catalogue.path.read_text()
    for path in ("none.warc.gz", "*.warc.gz"):
        with pytest.raises(SourcesError, match=f"no WARC file at {re.escape(str(tmp_path / path))}: nothing was"):
            add_source(catalogue, path, None, on=True)
    assert catalogue.path.read_text() == before


def test_what_cannot_be_read_is_not_added(web: Web, catalogue: Catalogue) -> None:
    before = catalogue.path.read_bytes()
    with pytest.raises(SourcesError, match="gone: status 404"):
        add_source(catalogue, web.url("/none"), None, on=True)
    with pytest.raises(SourcesError, match="small letters"):
        add_source(catalogue, web.has("/a", page("A", LONG)), "No Name", on=True)
    assert catalogue.path.read_bytes() == before


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "[sources]\nx\n"),
        ("[fetching]\na = 1\n", "[fetching]\na = 1\n\n[sources]\nx\n"),
        ("[sources]\na\n\n[sources.b]\nkind\n", "[sources]\na\nx\n\n[sources.b]\nkind\n"),
        ("[sources]\na", "[sources]\na\nx\n"),
    ],
)
def test_line_goes_to_the_end_of_its_table(before: str, after: str) -> None:
    assert with_line(before, "x") == after


def test_trying_keeps_nothing(web: Web, catalogue: Catalogue, tmp_path: Path) -> None:
    url = web.has("/feed", rss(item(1, LONG), item(2, "Football. " * 200)))
    catalogue.path.write_text(f'{LIMITS}[sources]\na = {{ kind = "feed", url = "{url}" }}\n', encoding="utf-8")
    tried = try_source(load_catalogue(catalogue.path), "a")
    assert [(one.title, one.passes) for one in tried.records] == [
        ("Headline number 1", True),
        ("Headline number 2", False),
    ]
    assert tried.is_well
    assert [path.name for path in tmp_path.iterdir()] == ["sources.toml"]
    web.has("/feed", "<html>Are you human?</html>", status=403)
    assert not try_source(load_catalogue(catalogue.path), "a").is_well


def test_sitemap_is_recognised_also_compressed(web: Web, catalogue: Catalogue) -> None:
    sitemap = urlset(entry(web.url("/one")))
    assert 'kind = "sitemap"' in add_source(catalogue, web.has("/map.xml", sitemap), "plain", on=True)
    packed = web.has("/map.xml.gz", gzip.compress(sitemap))
    assert 'kind = "sitemap"' in add_source(load_catalogue(catalogue.path), packed, "packed", on=True)
    assert list(load_catalogue(catalogue.path).sources) == ["plain", "packed"]


@pytest.mark.parametrize(
    ("url", "fields"),
    [
        (
            "https://www.gov.uk/government/organisations/x/",
            {"url": "https://www.gov.uk/government/organisations/x.atom"},
        ),
        (
            "https://www.gov.uk/search/all?organisations[]=x&page=2&order=updated-newest",
            {"url": "https://www.gov.uk/search/all.atom?organisations[]=x&order=updated-newest"},
        ),
        ("https://www.gov.uk/a/page?x=1#top", {"url": "https://www.gov.uk/a/page"}),
        ("https://www.federalregister.gov/agencies/state-department", {"agencies": ["state-department"]}),
        (
            "https://www.federalregister.gov/documents/search?conditions%5Bagencies%5D%5B%5D=a&conditions[type][]=RULE"
            "&conditions[type][]=NOTICE&conditions[term]=potash&conditions[publication_date][gte]=2025-01-01&order=new",
            {"agencies": ["a"], "types": ["RULE", "NOTICE"], "term": "potash", "since": "2025-01-01"},
        ),
        ("https://www.federalregister.gov/documents/2026/01/05/2026-1/x", None),
        ("https://a.example/", None),
    ],
)
def test_known_sites_are_recognised(url: str, fields: dict[str, object] | None) -> None:
    found = recognise(url)
    assert (None if found is None else {name: found[name] for name in found if name != "kind"}) == fields


def test_search_that_no_entry_can_say_is_refused() -> None:
    with pytest.raises(NotRecognised, match=r"by conditions\[president\]\[\] cannot be watched"):
        recognise("https://www.federalregister.gov/documents/search?conditions[president][]=x")


def test_known_sites_are_asked_and_written(web: Web, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "Fetcher", partial(Fetcher, resolver=lambda host, port: ["127.0.0.1"]))
    web.has("/api/content/a/page", '{"base_path": "/a/page", "title": "A"}')
    web.does("*", lambda asked: asked.reply(200 if asked.path.startswith("/api/v1/") else 404, b'{"count": 0}'))
    there = f"http://www.gov.uk:{web.port}/a/page"
    assert (
        add_source(catalogue, there, None, on=True) == f'www_gov_uk = {{ kind = "gov_uk", url = "{there}", on = true }}'
    )
    search = f"http://www.federalregister.gov:{web.port}/documents/search?conditions[agencies][]=a"
    day = "&conditions[publication_date][gte]=2025-01-01"
    line = add_source(load_catalogue(catalogue.path), search + day, "fr", on=False)
    assert 'agencies = ["a"], since = 2025-01-01, on = false }' in line
    with pytest.raises(SourcesError, match="already, as fr"):
        add_source(load_catalogue(catalogue.path), search, None, on=True)
    with pytest.raises(SourcesError, match="cannot be read: gone"):
        add_source(load_catalogue(catalogue.path), f"http://www.gov.uk:{web.port}/none", None, on=True)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("press.un.org/feed", "no web address, and no WARC file or folder of them that is there"),
        ("/no/such/folder", "files of other kinds are watched by a line with kind"),
        ("ftp://a.example/feed", "only http and https are fetched"),
        ("https://me:secret@a.example/feed", "a user name in the address"),
        ("https://", "without a host"),
    ],
)
def test_address_is_looked_at_before_a_contact_is_asked_for(tmp_path: Path, url: str, words: str) -> None:
    path = tmp_path / "sources.toml"
    path.write_text("[sources]\n", encoding="utf-8")
    with pytest.raises(SourcesError, match=words) as error:
        add_source(load_catalogue(path), url, None, on=True)
    assert "secret@" not in str(error.value)


def test_months_of_common_crawl_and_the_quarters_of_gdelt_are_known(
    web: Web, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def fetch(self: Fetcher, request: Request) -> Response:
        asked.append(request.url)
        found = Outcome.FETCHED
        return Response(outcome=found, asked=request.url, url=request.url, body=b"x", fetched_at=utc_now())

    monkeypatch.setattr(Fetcher, "fetch", fetch)
    line = add_source(catalogue, "https://data.commoncrawl.org/crawl-data/CC-NEWS/", "cc_news", on=False)
    path = "https://data.commoncrawl.org/crawl-data/CC-NEWS/{year}/{month}/warc.paths.gz"
    assert line == f'cc_news = {{ kind = "warc", path = "{path}", on = false }}'
    assert re.fullmatch(r".*/CC-NEWS/20\d\d/\d\d/warc\.paths\.gz", asked[0])
    with pytest.raises(SourcesError, match="already, as cc_news"):
        add_source(load_catalogue(catalogue.path), "s3://commoncrawl/crawl-data/CC-NEWS/", None, on=False)
    line = add_source(load_catalogue(catalogue.path), "https://www.gdeltproject.org/data.html", None, on=False)
    assert 'kind = "gdelt", url = "https://data.gdeltproject.org/gdeltv2/lastupdate.txt"' in line
    mirror = "https://storage.googleapis.com/data.gdeltproject.org/gdeltv2/lastupdate-translation.txt"
    assert recognise(mirror) == {"kind": "gdelt", "url": mirror}
    assert recognise("https://storage.googleapis.com/another/gdeltv2/lastupdate.txt") is None
    line = add_source(load_catalogue(catalogue.path), "s3://mine/crawl", "mine", on=False)
    assert line == 'mine = { kind = "warc", path = "s3://mine/crawl", on = false }'


def test_front_page_without_a_feed_is_read_by_the_sitemaps_of_its_robots_txt(web: Web, catalogue: Catalogue) -> None:
    web.has("/all.xml", urlset(entry(web.url("/1"), "")))
    web.has("/news.xml", urlset(entry(web.url("/1"), "")))
    front = web.has("/", page("Front", LONG))
    web.has("/robots.txt", "Sitemap: /gone.xml\nSitemap: /all.xml\n")
    assert f'kind = "sitemap", url = "{web.url("/robots.txt")}"' in add_source(catalogue, front, "whole", on=True)
    web.has("/robots.txt", f"Sitemap: /all.xml\nSitemap: {web.url('/news.xml')}\n")
    line = add_source(load_catalogue(catalogue.path), front, "news", on=True)
    assert f'kind = "sitemap", url = "{web.url("/news.xml")}"' in line
    other = web.has("/a", page("A", LONG))
    assert 'kind = "page"' in add_source(load_catalogue(catalogue.path), other, "other", on=True)


@pytest.mark.parametrize("name", ["on", "all"])
def test_what_means_several_sources_is_the_name_of_none(catalogue: Catalogue, web: Web, name: str) -> None:
    url = web.has("/a", page("A", LONG))
    with pytest.raises(SourcesError, match=f"`--sources {name}` means others than a source called '{name}'"):
        add_source(catalogue, url, name, on=True)


def test_name_made_of_an_address_is_none_that_means_several(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "all.warc.gz").write_bytes(b"")
    assert add_source(catalogue, str(tmp_path / "all.warc.gz"), None, on=True).startswith("all_2 = ")


NO_PAGES: dict[str, bytes | str] = {
    "nothing": "",
    "numbers": bytes(range(256)),
    "other JSON": '{"a": 1}',
    "a list of links": "<html><body><ul>" + "".join(f"<li><a href='/{at}'>{at}</a></li>" for at in range(30)) + "</ul>",
}


@pytest.mark.parametrize("what", NO_PAGES)
def test_what_has_no_article_is_not_watched_as_a_page(web: Web, catalogue: Catalogue, what: str) -> None:
    before = catalogue.path.read_bytes()
    with pytest.raises(SourcesError, match=r'kind = "index".* if 3 of its links at least have a headline of 3 words'):
        add_source(catalogue, web.has("/x", NO_PAGES[what]), None, on=True)
    assert catalogue.path.read_bytes() == before


@pytest.mark.parametrize(
    "url", ["", "  ", "https://a.example/a b", "https://a.example/\nb", f"https://a.example/{'x' * 3000}"]
)
def test_what_is_no_address_is_said_before_anybody_is_asked(catalogue: Catalogue, url: str) -> None:
    with pytest.raises(SourcesError, match=r"no address is given|no blanks") as told:
        add_source(catalogue, url, None, on=True)
    assert len(str(told.value)) < 200


@pytest.mark.parametrize(
    "feed", [rss(), '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title></feed>']
)
def test_feed_that_has_nothing_yet_is_a_feed(web: Web, catalogue: Catalogue, feed: bytes | str) -> None:
    assert 'kind = "feed"' in add_source(catalogue, web.has("/f", feed), None, on=True)
