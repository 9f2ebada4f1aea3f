from datetime import UTC, datetime
from functools import cache

import pytest

from flows.reference import load_reference, reference_texts
from tests.coding.texts import extractor
from transforms.articles.identity import build_article
from transforms.articles.record import RawArticle
from transforms.reading.origins import Origins


@cache
def origins() -> Origins:
    return Origins(reference_texts(), load_reference().irregular_verbs)


def explain(text: str, title: str = "News of the day", where: Origins | None = None) -> str:
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
    return extractor().explain(article, where)


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
    assert "no row  the verb group denies it (has not imposed)" in lines
    assert "Rows: 0" in lines


def test_it_says_what_has_become_of_a_claim_that_was_made_before() -> None:
    lines = explain(
        "Norway lifted its embargo on Mali on Monday. Norway lifted the embargo on Mali on Monday, it said."
    )
    assert "told before or better elsewhere: NOR → MLI | unspecified | lifted" in lines


def test_it_says_which_words_made_it_a_proposal() -> None:
    assert "status  proposed because of: may" in explain("Norway may lift its sanctions on Mali.")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Did Norway lift its sanctions on Mali?", "the sentence is a question"),
        ("Trade will stop if Norway imposes sanctions on Mali.", "the clause only supposes or awaits it"),
        ("Norway denied having lifted its embargo on Mali.", "the clause hangs on a verb that denies it"),
        ("Norway banned imports of beef from Mali over BSE.", "a word of another sense (BSE in other_senses.yaml)"),
        ("Harlow Foods, a company, banned imports from Mali.", "nobody who acts is a state"),
        ("Sanctions were lifted.", "it names too little"),
    ],
)
def test_it_says_why_there_is_no_row(text: str, why: str) -> None:
    lines = explain(text)
    assert f"no row  {why}" in lines
    assert "Rows: 0" in lines


def test_it_says_that_another_row_names_the_sector() -> None:
    lines = explain("Norway imposed sanctions on Mali. It banned imports of Malian gold.")
    assert "no row  another row of the same change names its sector: NOR → MLI | unspecified" in lines


def test_it_says_that_the_article_doubts_a_change_itself() -> None:
    lines = explain("Norway may lift its embargo on Mali. The embargo was lifted.")
    assert "no row  the article itself speaks of this change as proposed or refused: NOR → MLI" in lines


def test_it_says_what_stands_in_for_a_role_that_the_sentence_does_not_state() -> None:
    lines = explain("Norway lifted its embargo on Mali. Its assets were also unfrozen.")
    assert "sender  not stated here; NOR (topic of the article)" in lines


def test_it_says_how_sure_a_row_is_and_from_which_day_the_text_speaks() -> None:
    lines = explain("OSLO, May 9 - Norway today lifted its embargo on Mali.")
    assert "Day: 2023-05-09 (dateline; published 2023-05-10)" in lines
    assert "| active.lift.measure | confidence 0." in lines.split("Rows: 1")[1]


def test_it_shows_rows_of_a_sentence_that_only_lists() -> None:
    lines = explain("Norway imposed a ban on trade with Mali in the following goods:\n\n- timber\n\n- gold\n\n- cement")
    before, rows = lines.split("Rows: ")
    assert [before.count(f"    row   {row.split(' | confidence')[0].strip()}") for row in rows.splitlines()[1:]]
    assert all(row.strip() in before for row in rows.splitlines()[1:])


@pytest.mark.parametrize(
    ("text", "word", "file", "line"),
    [
        ("Norway lifted its embargo.", "lifted", "triggers.yaml", "verbs: [vacate, delete, lift, "),
        ("Norway put its embargo on hold.", "put", "triggers.yaml", '"put ~ on hold"'),
        ("Norway agreed to lift its embargo.", "agreed", "status_cues.yaml", "agree"),
        ("Norway lifted its embargo.", "embargo", "measure_words.csv", "embargo,measure"),
        ("Norway lifted its embargo on potash.", "potash", "sector_words.csv", "potash,potash,"),
        ("Norwegian firms may buy potash again.", "buy", "dealing_verbs.csv", "buy,trade"),
        ("Norway lifted its embargo.", "Norway", "country_names.csv", "NOR,Norway,name"),
        ("The bloc lifted its embargo.", "The bloc", "sender_voices.csv", "EU,the bloc,anaphor"),
        ("The Baltic states lifted the embargo.", "The Baltic states", "country_groups.csv", "altic states"),
        ("President Barack Obama lifted the embargo.", "Barack Obama", "leaders.csv", "USA,Obama"),
        ("Norway sanctioned Belaruskali.", "Belaruskali", "entities.csv", "Belaruskali,"),
        ("Norway sanctioned ministers.", "ministers", "posts.csv", "ministers,"),
    ],
)
def test_it_names_the_line_of_the_reference_data_that_gives_a_word_its_meaning(
    text: str, word: str, file: str, line: str
) -> None:
    lines = explain(text, where=origins())
    place = next(part for part in lines.split("; ") if part.split("spans   ")[-1].startswith(f"{word} <"))
    name, number = place.partition(">")[0].rpartition(", ")[2].split(":")
    assert name == file
    assert line in reference_texts()[file].splitlines()[int(number) - 1]


def test_it_names_the_line_of_a_cue_that_decides_a_status() -> None:
    assert "status  announced because of: agreed (agreed in status_cues.yaml:" in explain(
        "Norway agreed to lift its sanctions on Mali.", where=origins()
    )


def test_a_text_about_something_else_has_no_lines() -> None:
    assert explain("It rained.") == "Rows: 0"


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("Malian gold is now contraband.", "{is} {adverbs}(?:made |declared |ruled"),
        ("Six Malian brokers came off the list.", None),
        ("Two tycoons can no longer use their accounts.", "{cannot} {deal}"),
        ("Its axe fell on two Malian insurers.", "its axe fell on"),
        ("The same goes for timber.", "{same}(?: {holds_true})? {in_case_of} {x}"),
        ("Timber could be next.", "{it_is_said}{x}(?:{said_aside}) {might} (?:be|come) next"),
        ("Norway will stay on the sidelines.", "|on the sidelines|"),
    ],
)
def test_a_sentence_in_plain_words_names_the_line_of_its_wording(sentence: str, says: str | None) -> None:
    told = explain(
        f"Canada imposed sanctions on Mali on Monday and froze the assets of two banks. {sentence}", where=origins()
    )
    lines = reference_texts()["wordings.yaml"].splitlines()
    named = [int(part.partition(")")[0]) for part in told.split("wordings.yaml:")[1:]]
    if says is None:
        assert named == [], "nobody is freed by what hits"
    else:
        assert named, told
        assert all(says in lines[number - 1] for number in named)


def test_talk_of_the_measures_as_a_whole_names_the_line_of_its_wording() -> None:
    told = explain("Norway imposed sanctions on Mali on Monday. There will be no early relief.", where=origins())
    line = reference_texts()["wordings.yaml"].splitlines()[int(told.split("wordings.yaml:")[1].partition(")")[0]) - 1]
    assert "no (?:early |immediate )?{relief}" in line
