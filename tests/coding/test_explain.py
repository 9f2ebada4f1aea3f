from datetime import UTC, datetime

from tests.coding.texts import extractor
from transforms.articles.identity import build_article
from transforms.articles.record import RawArticle


def explain(text: str, title: str = "News of the day") -> str:
    raw = RawArticle(
        given_id=None,
        url=None,
        publisher=None,
        title=title,
        published="2023-05-10",
        published_from=None,
        language="en",
        text=text,
        source_path="a.txt",
        source_line=None,
    )
    article, _ = build_article(
        raw,
        classify=lambda url, publisher: (publisher, "other"),
        passes=extractor().passes,
        now=datetime(2023, 5, 11, tzinfo=UTC),
        run_id="r",
    )
    return extractor().explain(article)


def test_it_names_the_words_and_what_the_reference_data_makes_of_them() -> None:
    lines = explain("On Monday Washington lifted potash sanctions on Belarus.")
    for words in (
        "Washington <actor USA>",
        "lifted <trigger lift>",
        "potash <sector potash>",
        "sanctions <measure measure>",
        "Monday = 2023-05-08 (on)",
        "lifted → sanctions: lifted, by rule active.lift.measure",
        "sender  USA (Washington)",
        "target  BLR (Belarus)",
        "sector  potash (potash)",
        "status  in_force (plain tense)",
        "USA → BLR | potash | lifted | in_force | 2023-05-08",
        "Rows: 1",
    ):
        assert words in lines


def test_it_says_what_is_missing_and_why_there_is_no_row() -> None:
    lines = explain("The sanctions were lifted. The sanctions hurt.")
    assert "sender  not stated here" in lines
    assert "no row  a sanctions word, but no word of change governs it" in lines


def test_it_says_which_words_made_it_a_proposal() -> None:
    assert "status  proposed because of: may" in explain("Norway may lift its sanctions on Mali.")


def test_a_text_about_something_else_has_no_lines() -> None:
    assert explain("It rained.") == "Rows: 0"
