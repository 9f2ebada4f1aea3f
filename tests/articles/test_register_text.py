import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.articles.registers.register_text import register_text

PLAIN = """<html>
<head><title>Federal Register, Volume 91 Issue 10</title></head>
<body><pre>
[Federal Register Volume 91, Number 10 (Friday, January 16, 2026)]
[Notices]
[Pages 100-101]
From the Federal Register Online via the Government Publishing Office [<a href="http://www.gpo.gov">www.gpo.gov</a>]
[FR Doc No: 2026-00001]


=======================================================================
-----------------------------------------------------------------------

DEPARTMENT OF THE TREASURY

SUMMARY: The office removes one name &amp; lists another under the Export-
Import rules of

[[Page 101]]

the Belarus programme.

Background

    On January 5, 2026, the first licence was issued.
    On January 6, 2026, the second was.

[[Page 102]]

    The third follows.

[FR Doc. 2026-00001 Filed 1-15-26; 8:45 am]
BILLING CODE 4810-AL-P
</pre></body></html>
"""


def test_plain_form_loses_its_masthead_lines_and_page_markers() -> None:
    assert register_text(PLAIN.encode()).split("\n\n") == [
        "DEPARTMENT OF THE TREASURY",
        "SUMMARY: The office removes one name & lists another under the Export-Import rules of the Belarus programme.",
        "Background",
        "On January 5, 2026, the first licence was issued.",
        "On January 6, 2026, the second was.",
        "The third follows.",
    ]


def test_html_form_loses_its_markers() -> None:
    page = (
        '<div id="fulltext"><span class="unprinted-element-wrapper unprinted-element"><span>Start Preamble</span>'
        '</span><h1>Notice</h1><p>The office removes <span class="printed-page-wrapper">Start Printed Page 101</span>'
        "one name.</p></div>"
    )
    assert register_text(page.encode()).split("\n\n") == ["Notice", "The office removes one name."]


@pytest.mark.parametrize("data", [b"", b"<html></html>", b"<pre></pre>", b"<div>" * 10_000])
def test_nothing_is_no_text(data: bytes) -> None:
    assert register_text(data) == ""


@given(st.text(max_size=300) | st.text(max_size=300).map(lambda words: f"<pre>{words}\n[[Page 1]]\n{words}</pre>"))
def test_any_page_is_read(page: str) -> None:
    assert "\n\n\n" not in register_text(page.encode("utf-8", "replace"))
