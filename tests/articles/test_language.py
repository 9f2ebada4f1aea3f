import pytest

from tests.pages.tongues import TONGUES
from transforms.articles.language import is_read, settle_language

LIST = (
    "NORDKALI LLC (a.k.a. NORDKALI OOO), Minsk, Belarus; Tax ID No. 1234567; Organization Established Date 12 Mar 2004"
)


@pytest.mark.parametrize("code", sorted(TONGUES))
@pytest.mark.parametrize("stated", [None, "en"])
def test_language_of_a_text_is_found(code: str, stated: str | None) -> None:
    told = TONGUES[code]
    assert settle_language(stated, told.title, "\n\n".join(told.paragraphs)) == code
    assert not is_read(code)


@pytest.mark.parametrize(
    ("stated", "text", "language"),
    [
        ("fr", "The ministry said on Monday that it would end its embargo on the timber of the two states.", "en"),
        ("en", LIST, "en"),
        (None, LIST, "en"),
        ("en-GB", "12345 – 67890", "en"),
        ("pt_BR", "OK.", "pt"),
        (None, "12345", None),
        ("Klingon speech", "…", "klingon speech"),
    ],
)
def test_what_is_stated_counts_where_the_text_does_not_tell(
    stated: str | None, text: str, language: str | None
) -> None:
    assert settle_language(stated, None, text) == language


def test_text_of_no_known_language_is_tried() -> None:
    assert is_read(None)
    assert is_read("en")
