"""Scripts and styles emptied before a page is parsed: what is read of it stays as it was."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.pages.gold import gold
from transforms.articles.pages.page_code import emptied

WORDS = [
    "<script>",
    "</script>",
    "<SCRIPT type='a>b'>",
    "</SCRIPT>",
    '<style media="all">',
    "</style >",
    "<!--",
    "-->",
    "<p>",
    "Words",
    "</p>",
    "<b>",
    "<div data-x='<script>'>",
    "</div>",
    "var x = '<p>';",
    "<scripted>",
    "<noscript>",
    "</noscript>",
    "<![CDATA[",
    "]]>",
    "<script",
    ">",
    "é",
    '"',
    "'",
    "<template>",
    "<svg>",
    "</svg>",
]
PIECES = st.lists(st.sampled_from(WORDS), max_size=14)


def shown(page: bytes) -> list[str]:
    """Return what lxml reads of a page outside code."""
    tree = etree.HTML(page)
    if tree is None:
        return []
    return [
        words.strip() for words in tree.xpath("//text()[not(ancestor::script or ancestor::style)]") if words.strip()
    ]


@settings(deadline=None, max_examples=400)
@example(["<script>", "<script>", '<style media="all">', "</script>", "</style >"])
@given(PIECES)
def test_no_word_outside_code_is_lost(pieces: list[str]) -> None:
    page = f"<html><body>{' '.join(pieces)}<p>The end.</p></body></html>".encode()
    assert shown(emptied(page)) == shown(page)


def test_pages_are_read_as_before() -> None:
    for page in gold().values():
        assert shown(emptied(page.html)) == shown(page.html)


def test_code_is_gone_and_its_tags_stay() -> None:
    page = b'<p>A</p><script src="x">if (a < b) { "</p>" }</script><STYLE>p > a {}</STYLE><p>B</p>'
    assert emptied(page) == b'<p>A</p><script src="x"></script><STYLE></STYLE><p>B</p>'


def test_code_in_comments_and_attributes_hides_nothing() -> None:
    for page in (
        b"<!-- <script> --><p>A</p><script>b</script><p>C",
        b"<a title='<script>'>A</a><script>b</script><p>C",
        b"<script>'<script>'</script><p>C",
    ):
        assert b"<p>C" in emptied(page)
        assert shown(emptied(page)) == shown(page)
