import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.articles.urls import canonical_url, date_in_url, identity_key

PLAIN = "https://www.example.com/world/story"


@pytest.mark.parametrize(
    "variant",
    [
        "HTTPS://WWW.Example.COM/world/story",
        "https://www.example.com:443/world/story/",
        "https://www.example.com/world//story#comments",
        "https://reader:secret@www.example.com/world/story",
        "https://www.example.com/world/story?utm_source=x&utm_medium=y&fbclid=z",
        "https://www.example.com/world/story?ref=home&source=rss",
        "https://www.example.com/world/story/amp/",
        "https://www.example.com/amp/world/story",
        "https://www.example.com/world/story.amp",
        "https://www.example.com/world/story?outputType=amp",
        "https://www.example.com/world/story?output=amp",
        "https://www.example.com/index.php/world/story",
        "https://www.example.com/world/story;jsessionid=8F2A.node1",
        "https://www.example.com/world/story?PHPSESSID=4ab9&maca=en-rss-en-all-1573-rdf",
        "https://www.example.com/world/story?amp&amp;print=1",
        "https://www.example.com/world/story/print",
        "https://www.m.example.com/world/story",
        "https://www.google.com/amp/s/www.example.com/world/story/amp",
        "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/world/story",
        "  https://www.example.com/world/\n story".replace(" story", "story"),
        "//www.example.com/world/story",
        "www.example.com/world/story",
    ],
)
def test_variants_have_one_address(variant):
    assert canonical_url(variant) == PLAIN


@pytest.mark.parametrize("variant", ["http://example.com/world/story", "https://m.example.com/world/story/", PLAIN])
def test_scheme_and_www_do_not_tell_articles_apart(variant):
    assert identity_key(variant) == "example.com/world/story"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # each of these pairs is one address to courlan.clean_url
        ("https://example.com/news?20251213", "https://example.com/news?20251214"),
        ("https://example.com/acts?reference=2024-1", "https://example.com/acts?reference=2024-2"),
        ("https://example.com/acts?source=L12", "https://example.com/acts?source=L13"),
        ("https://example.com/?p=1", "https://example.com/?p=2"),
        ("https://example.com/a?uri=CELEX:32021R0765", "https://example.com/a?uri=CELEX:32021R1030"),
        ("https://example.com/A", "https://example.com/a"),
    ],
)
def test_different_documents_keep_different_addresses(one, other):
    assert canonical_url(one) != canonical_url(other)


@pytest.mark.parametrize(
    "words",
    [
        None,
        "",
        "story",
        "mailto:a@example.com",
        "ftp://example.com/x",
        "https://",
        "http://[bad",
        "https://a b/c",
        "https://example.com:99999/x",
        "https://example.com/" + "x" * 5000,
    ],
)
def test_no_web_address_has_no_canonical_form(words):
    assert canonical_url(words) is None


def test_keys_are_sorted_and_kept():
    assert canonical_url("https://example.com/x?b=2&a=1&b=1&empty") == "https://example.com/x?a=1&b=1&b=2&empty"


def test_escapes_have_one_spelling():
    assert canonical_url("https://example.com/%7ea/é%2f") == "https://example.com/~a/%C3%A9%2F"


@pytest.mark.parametrize("front_page", ["https://example.com", "https://www.example.com/?utm_source=x"])
def test_a_front_page_identifies_no_article(front_page):
    assert identity_key(front_page) is None


def test_a_day_in_the_path_is_found():
    assert date_in_url("https://example.com/world/2014/08/07/ban") == "2014-08-07"
    assert date_in_url("https://example.com/2014-08-07-ban.html") == "2014-08-07"
    assert date_in_url("https://example.com/recent-actions/20140807") == "2014-08-07"
    assert date_in_url("https://example.com/recent-actions/20140807_33") == "2014-08-07"


@pytest.mark.parametrize(
    "path",
    [
        "/world/2014/08/ban-07",
        "/20141399",
        "/id-120140807",
        "/a?day=/2014/08/07/",
        "/2014/08-07/ban",
        "/18991231/x",
    ],
)
def test_no_day_is_seen_where_there_is_none(path):
    assert date_in_url("https://example.com" + path) is None


ADDRESS_LIKE = st.builds(
    "".join,
    st.lists(
        st.sampled_from(
            [
                "https://",
                "http:",
                "//",
                "www.",
                "m.",
                "amp.",
                "example",
                ".com",
                ".",
                "/",
                "/amp",
                ".amp",
                ".html",
                "?",
                "&",
                "&amp;",
                "amp;",
                "a=1",
                "utm_x=1",
                "ref=",
                "%",
                "%41",
                "%2",
                "é",
                " ",
                "#x",
                ":",
                ":80",
                "@",
                "[",
                "]",
                "/print",
                "google.com/amp/s/",
                "x.cdn.ampproject.org/c/s/",
                "\n",
            ]
        )
        | st.text(max_size=3),
        max_size=12,
    ),
)


@given(st.text() | ADDRESS_LIKE | ADDRESS_LIKE.map("https://example.com/".__add__))
def test_canonical_url_never_raises_and_is_idempotent(url):
    address = canonical_url(url)
    assert address is None or canonical_url(address) == address
    identity_key(url)


@pytest.mark.parametrize("host", ["bücher.example", "BÜCHER.example", "xn--bcher-kva.example", "XN--BCHER-KVA.example"])
def test_host_of_another_script_is_one_however_it_is_written(host: str) -> None:
    assert canonical_url(f"https://{host}/x") == "https://xn--bcher-kva.example/x"


def test_host_that_no_registry_would_take_is_kept_as_it_is() -> None:
    assert canonical_url("https://a\u0378b.example/x") in {"https://a\u0378b.example/x", None}
