from pathlib import Path

import pytest

from flows.sources.catalogue import SourcesError, load_catalogue, parse_catalogue
from flows.sources.config import SourceConfig
from flows.sources.lines import line_of
from flows.sources.registry import KINDS, kind_of

FILE = Path("sources.toml")
GOOD = """# what is read
[fetching]
contact = "log@example.org"

[sources]
one = { kind = "feed", url = "https://a.example/feed", on = true }
two = { kind = "page", url = "https://a.example/page" }

[sources.three]
kind = "page"
urls = [
  "https://a.example/1",
  "https://a.example/2",
]
"""


def test_sources_are_read_in_order() -> None:
    found = parse_catalogue(GOOD, FILE)
    assert list(found.sources) == ["one", "two", "three"]
    assert found.limits.contact == "log@example.org"
    assert list(found.chosen("on")) == ["one"]
    assert list(found.chosen("all")) == ["one", "two", "three"]
    assert list(found.chosen("three, one")) == ["three", "one"]
    assert found.sources["three"].address == "https://a.example/1"


def test_contact_of_the_environment_goes_before_the_file() -> None:
    assert parse_catalogue(GOOD, FILE, contact="other@example.org").limits.contact == "other@example.org"


@pytest.mark.parametrize(
    ("before", "after", "line", "words"),
    [
        ("one = {", "on = {", 6, "'on' means several sources where one is asked for: give it another name"),
        ("a.example/feed", "a.example/feed?key=env:KEY", 6, "a variable is put into headers only"),
        ('"feed", url = "https://a.example/feed"', '"files", path = "~nobody-here/x"', 6, "there is no such user here"),
        ('kind = "feed"', 'kind = "fed"', 6, "one: unknown kind 'fed'; did you mean 'feed'?"),
        ("on = true", "onn = true", 6, "one: unknown field 'onn'; did you mean 'on'?"),
        ("on = true", 'on = "perhaps"', 6, "one: on = 'perhaps'"),
        ("https://a.example/page", "ftp://a.example/page", 7, "two: url = 'ftp://a.example/page'"),
        ('kind = "page", url', 'kind = "page", adress', 7, "two: unknown field 'adress'"),
        ('"https://a.example/2",', '"x",', 11, "three: urls.1 = 'x'"),
        ('[sources.three]\nkind = "page"', "[sources.three]", 9, "three: kind is missing"),
        ("two = {", "Two = {", 7, "small letters"),
        ("[fetching]", "[fetchin]", 2, "unknown table [fetchin]; did you mean 'fetching'?"),
        ('contact = "log@example.org"', "delay_second = 3", 3, "unknown field 'delay_second'"),
        ('contact = "log@example.org"', 'allow_addresses = ["10.0.0.1/8"]', 3, "has host bits set"),
        ('contact = "log@example.org"', "delay_seconds = -3", 3, "write 0 or more"),
        ("on = true }", "on = true", 6, "no TOML"),
        ('url = "https://a.example/feed", ', "", 6, "one: url is missing"),
        ("on = true", 'match = "("', 6, "no regular expression"),
        ("on = true", 'on = "yes"', 6, "one: on = 'yes': write true or false, without quotes"),
        ("on = true", "on = 1", 6, "one: on = 1: write true or false, without quotes"),
        ("on = true", 'robots = "no"', 6, "one: robots = 'no': write true or false, without quotes"),
        ("on = true", 'every_minutes = "60"', 6, "one: every_minutes = '60': write a whole number, without quotes"),
        ("on = true", "every_minutes = 1.5", 6, "one: every_minutes = 1.5: write a whole number, without quotes"),
        ("on = true", "silent_after_days = true", 6, "silent_after_days = True: write a whole number"),
        ("on = true", 'may_redirect_to = "a.example"', 6, 'write a list, as in ["one", "two"]'),
        ("on = true", "publisher = 3", 6, "one: publisher = 3: write a text, in quotes"),
        ("on = true", 'language = "english"', 6, "language = 'english': it does not have the form"),
        ("https://a.example/feed", "a.example/feed", 6, "write an address that begins with https:// or http://"),
        ("https://a.example/feed", "https://a.example/a b", 6, "a web address has no blanks"),
        ("on = true", 'headers = { Host = "b.example" }', 6, "Host is set for each request: leave it out"),
        ("on = true", 'headers = { range = "bytes=0-9" }', 6, "range is set for each request: leave it out"),
        ("on = true", 'may_redirect_to = ["https://b.example/"]', 6, "no name of a host: write 'b.example'"),
        ("on = true", 'may_redirect_to = ["www.b.example"]', 6, "no registered domain: write 'b.example'"),
        ('"page", url', '"sitemap", hosts = ["B.example"], url', 7, "hosts.0 = 'B.example': no name of a host"),
        ('"page", url', '"index", items = "a", hosts = ["b:8"], url', 7, "no name of a host: write 'b'"),
        ('"page", url', '"gdelt", parts = [], url', 7, "parts = []: write one at least"),
        ('kind = "page", url = "https', 'kind = "warc", path = "https://b.example/{yaer}/{month}', 7, "{yaer} stands"),
        ('kind = "page", url = "https:/', 'kind = "warc", path = "{yaer}/{month}', 7, "known are {year} and {month}"),
        ('kind = "page", url = "https://a.example/page', 'kind = "warc", path = "s3://', 7, "write s3://bucket/folder"),
        ("two = {", "one = {", 7, "one stands here a second time: give it another name, or take one of the two out"),
        ("[sources.three]", "[sources.two]", 9, "stands here a second time"),
        ('"log@example.org"', '"not me"', 3, "a contact is a mail or web address"),
        ('contact = "log@example.org"', 'attempts = "3"', 3, "write a whole number, without quotes"),
    ],
)
def test_error_names_the_line(before: str, after: str, line: int, words: str) -> None:
    assert before in GOOD
    with pytest.raises(SourcesError) as error:
        parse_catalogue(GOOD.replace(before, after, 1), FILE)
    message = str(error.value)
    assert words in message
    assert message.startswith(f"sources.toml:{line}: "), message


def test_sources_without_their_table_are_told_what_to_write() -> None:
    lines = ('a = { kind = "warc", path = "x.warc.gz" }', 'b = { kind = "page", url = "https://a.example/" }')
    with pytest.raises(SourcesError) as error:
        parse_catalogue("\n".join(lines), FILE)
    first, second = str(error.value).splitlines()
    assert first.startswith("sources.toml:1: a stands in no table: write [sources] on a line of its own above")
    assert second.startswith("sources.toml:2: b stands in no table")
    with pytest.raises(SourcesError, match="unknown name 'on'; a file has the tables"):
        parse_catalogue("on = true", FILE)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-Api-Key", "hunter2"),
        ("Authorization", "Bearer hunter2"),
        ("Cookie", "session=hunter2"),
        ("X-Whatever", "Bearer hunter2"),
        ("X-Whatever", "hunter2a9f8e7d6c5b4a3f2e1d0"),
    ],
)
def test_secret_in_the_file_is_refused_and_not_repeated(name: str, value: str) -> None:
    with pytest.raises(SourcesError, match="secrets stand in the environment only: write") as error:
        parse_catalogue(GOOD.replace("on = true", f'headers = {{ {name} = "{value}" }}', 1), FILE)
    message = str(error.value)
    assert message.startswith("sources.toml:6: one: headers = …: ")
    assert f'{name} = "env:{name.upper().replace("-", "_")}"' in message
    assert "hunter2" not in message


def test_password_in_an_address_is_not_repeated() -> None:
    with pytest.raises(SourcesError, match="put secrets into headers") as error:
        parse_catalogue(GOOD.replace("https://a.example/feed", "https://me:hunter2@a.example/feed", 1), FILE)
    assert "hunter2" not in str(error.value)


@pytest.mark.parametrize(
    "headers",
    [
        'X-Api-Key = "env:MY_KEY"',
        'Accept = "application/activity+json, application/json;q=0.9"',
        'User-Agent = "a reader of feeds 2.0"',
        'Referer = "https://example.org/2025-12-13-sanctions-on-belarus"',
    ],
)
def test_other_headers_are_taken(headers: str) -> None:
    found = parse_catalogue(GOOD.replace("on = true", f"headers = {{ {headers} }}", 1), FILE)
    assert len(found.sources["one"].headers) == 1


def test_file_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "none.toml"
    with pytest.raises(SourcesError) as error:
        load_catalogue(path)
    words = str(error.value)
    assert words.count(str(path)) == 1
    assert "No such file or directory; copy the checkout's data/sources.toml there, or set SANCTIONLOG_SOURCES" in words


def test_all_faults_are_named_at_once() -> None:
    text = GOOD.replace("on = true", "onn = true").replace('kind = "page", url', 'kind = "pge", url')
    with pytest.raises(SourcesError) as error:
        parse_catalogue(text, FILE)
    assert [one.split(" ")[0] for one in str(error.value).splitlines()] == ["sources.toml:6:", "sources.toml:7:"]


def test_unknown_name_and_missing_file_are_told(tmp_path: Path) -> None:
    with pytest.raises(SourcesError, match="no source 'tow'; did you mean 'two'"):
        parse_catalogue(GOOD, FILE).chosen("tow")
    with pytest.raises(SourcesError, match="cannot be read"):
        load_catalogue(tmp_path / "none.toml")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_what_a_kind_has(kind: str) -> None:
    found = kind_of(kind)
    assert issubclass(found.CONFIG, SourceConfig)
    assert callable(found.collect)


def test_line_of_the_deepest_key() -> None:
    text = 'a = 1\n[x."y.z"]\nb.c = 2\n# d = 3\n[[list]]\n'
    assert line_of(text, ("a",)) == 1
    assert line_of(text, ("x", "y.z", "b", "c")) == 3
    assert line_of(text, ("x", "y.z", "nothing")) == 2
    assert line_of(text, ("unknown",)) == 1


def test_file_in_which_nothing_is_on_is_told() -> None:
    with pytest.raises(SourcesError, match=r"sources.toml has no source that is on: write on = true"):
        parse_catalogue(GOOD.replace(", on = true", ""), FILE).to_poll("on")
    with pytest.raises(SourcesError, match=r"sources.toml has no source: a source is a line"):
        parse_catalogue("", FILE).to_poll("all")
