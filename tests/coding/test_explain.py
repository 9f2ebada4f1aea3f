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
    assert "no row  no word of change (triggers.yaml) or of proposing (status_cues.yaml) governs sanctions" in lines


def test_it_shows_the_clause_with_its_parts() -> None:
    lines = explain("The EU said that it would lift its arms embargo on Mali.")
    assert "clause  would lift (finite, active); subject: it; object: its arms embargo [on Mali]; under: said" in lines


def test_it_says_that_a_change_is_denied() -> None:
    lines = explain("Norway has not imposed sanctions on Mali.")
    assert "no row  the wording denies the change" in lines
    assert "Rows: 0" in lines


def test_it_says_what_has_become_of_a_claim_that_was_made_before() -> None:
    lines = explain(
        "Norway lifted its embargo on Mali on Monday. Norway lifted the embargo on Mali on Monday, it said."
    )
    assert "told before: NOR → MLI | unspecified | lifted" in lines


def test_it_says_which_words_made_it_a_proposal() -> None:
    assert "status  proposed because of: may" in explain("Norway may lift its sanctions on Mali.")


def test_a_text_about_something_else_has_no_lines() -> None:
    assert explain("It rained.") == "Rows: 0"
