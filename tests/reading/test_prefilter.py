import json
from functools import cache
from pathlib import Path
from random import Random

import pytest

from flows.reference import load_reference
from tests.bench.news import general_articles
from tests.coding.texts import claims
from tests.effort import growth
from transforms.reading.inflection import PAST, verb_forms
from transforms.reading.prefilter.prefilter import Prefilter, build_prefilter

FILLER = (
    "It was cold in the capital, and few people were in the streets. A choir sang in front of the old theatre. The "
    "paper said that the decision had been expected for weeks. Nobody could be reached, and the shops shut early. "
)
"""Too long to be judged as a line, and nothing in it counts."""

SHARED = Path(__file__).resolve().parents[3] / "shared" / "eval"


@cache
def prefilter() -> Prefilter:
    return build_prefilter(load_reference())


def passes(text: str, title: str | None = None) -> bool:
    return prefilter().passes(title, f"{FILLER}{text} {FILLER}")


@pytest.mark.parametrize(
    "text",
    [
        "The EU lifted its sanctions on Mali.",
        "A new EMBARGO was declared.",
        "The bank was put on a blacklist.",
        "Its name appears on OFAC's site.",
        "Moscow banned imports of Moldovan wine.",
        "Imports of wine from Moldova were halted by Russia.",
        "Firms in Japan may no longer sell chips to Russia.",
        "Algeria closed its airspace to Moroccan planes.",
        "Bern froze the accounts of the Syrian president.",
        "Airlines of Qatar may once again land in Egypt.",
        "Norway put new curbs on Ghana.",
        "Norway granted a waiver to a bank in Ghana.",
        "Washington designated a bank in Iran.",
        "Canada listed Sberbank.",
        "“Norway” stopped arms sales to Ghana.",
        "NORWAY CUTS OFF GAS TO GHANA",
        "Ghana turned away ships from Norway.",
        "No Norwegian gets a visa for Ghana any more.",
        "Norway turned off its oil to Ghana on Monday.",
        "Iraqi crude may not be loaded at Yanbu any longer, the Saudis said.",
        "Aeroflot jets will not be let into Danish airspace for two weeks.",
        "North Korea will get no more watches or cognac from Japan.",
        "Russia will buy no fruit or milk from Norway for a year.",
        "Norway's two mining banks are off the EU's list.",
        "Seven Russian banks were cut off from Norway's payment system.",
        "Norway will shut out Ghanaian goods altogether for four weeks.",
        "No trains or ferries have been moving between Norway and Ghana since midnight.",
        "Ghana loses its share of the Norwegian sugar quota.",
        "South African Airways lost its right to fly to New York.",
        "Norwegian lorries and Ghanaian trucks were turned back, imports and exports, flights and loans.",
        "Continuation of the National Emergency With Respect to Burundi. Notice of 9 May.",
        "Article 3m. It shall be prohibited to purchase, import or transfer crude oil if it originates in Russia.",
    ],
)
def test_what_may_be_sanctions_passes(text: str) -> None:
    assert passes(text)
    assert prefilter().passes(None, text)
    assert prefilter().passes(text, "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It rained all day, and the river rose.",
        "The striker was banned for three matches.",
        "Trade between Norway and Ghana grew by two percent.",
        "The council banned cars from the centre.",
        "A licence was granted to a pub in Ghana, the paper said.",
        "The airline stopped its flights because of fog.",
        "Norway beat Ghana; in May both fly home.",
        "The list of guests from Norway and Ghana was long.",
    ],
)
def test_what_is_about_something_else_is_kept_out(text: str) -> None:
    assert not passes(text)


def test_the_head_may_name_both_if_the_words_come_twice() -> None:
    head, once, more = "Norway and Ghana quarrelled.", "Wine was prohibited.", "So was its import halted."
    assert not prefilter().passes(None, f"{head} {FILLER} {once}")
    assert prefilter().passes(None, f"{head} {FILLER} {once} {more}")


def test_the_head_may_name_one_and_the_sentences_the_other() -> None:
    head, once, more = "Norway is angry.", "Danish wine was prohibited.", "Imports of Danish beer were halted."
    assert not prefilter().passes(None, f"{head} {FILLER} {once}")
    assert prefilter().passes(None, f"{head} {FILLER} {once} {more}")


def test_what_is_no_longer_bought_or_sold_counts_where_the_head_names_both() -> None:
    head, once, more = "Norway and Ghana quarrelled.", "No more tobacco will be bought.", "No more sugar will be sold."
    assert prefilter().passes(None, f"{head} {FILLER} {once} {more}")


def test_a_title_says_once_what_a_text_says_twice() -> None:
    assert prefilter().passes(f"{FILLER} A sum was named.", "NORWAY SLASHES GHANA'S SUGAR QUOTA")
    assert not prefilter().passes(f"{FILLER} A sum was named.", "NORWAY AND GHANA TALK ABOUT THE WEATHER")


def test_a_word_that_is_hyphenated_at_the_end_of_a_line_is_one_word() -> None:
    assert passes("The Union lifted its embar-\ngo and its sanc-\ntions.")
    assert not passes("A well-\nknown choir sang.")


def test_characters_that_nobody_sees_part_no_words() -> None:
    assert passes("The Union lifted its em\u00adbar\u00adgo and its sanc\u200btions.")


def test_a_title_may_name_them() -> None:
    assert passes("Imports of wine were halted. So was the sale of beer prohibited.", "Norway punishes Ghana")


@pytest.mark.parametrize(
    "text", ["Fish from Ghana halted", "Norway lists Ghana's biggest bank", "Skies over Mali closed"]
)
def test_a_line_needs_little(text: str) -> None:
    assert prefilter().passes(None, text)


def test_whatever_the_extractor_reads_in_a_sentence_passes() -> None:
    reference, chance = load_reference(), Random(1)
    named = [one.words for one in reference.measure_words] + [one.words for one in reference.sector_words]
    objects = [words for words in named if not words.startswith("-")]
    lost = []
    for trigger in reference.triggers:
        for verb in chance.sample([*trigger.verbs, *trigger.weak], min(4, len(trigger.verbs) + len(trigger.weak))):
            past = next(form for form, parts in verb_forms(verb, reference.irregular_verbs).items() if PAST in parts)
            for thing in chance.sample(objects, 4):
                text = f"Norway {past} {thing} from Ghana. {FILLER}{FILLER}"
                if any(one.decided for one in claims(text)) and not prefilter().passes(None, text):
                    lost.append(text.removesuffix(FILLER * 2))
    assert lost == []


def test_general_news_is_kept_out() -> None:
    articles = list(general_articles(400))
    assert sum(prefilter().passes(title, text) for title, text in articles) <= 0.05 * len(articles)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared articles are not here")
def test_no_article_with_a_change_is_lost() -> None:
    lost = 0
    for gold in sorted(SHARED.glob("*.gold.jsonl")):
        rows = {one["id"]: one["events"] for one in map(json.loads, gold.read_text("utf-8").splitlines())}
        articles = gold.with_name(gold.name.replace(".gold.", ".articles."))
        for one in map(json.loads, articles.read_text("utf-8").splitlines()):
            decided = any(row["status"] in ("in_force", "announced") for row in rows[one["id"]])
            lost += decided and not prefilter().passes(one["title"], one["text"])
    assert lost == 0


@pytest.mark.parametrize("unit", ["the ban, ", "((((", "“", "ban trade Ghana ", "a", ". ", "\n", "\ud800", "EU ban, "])
def test_long_texts_take_work_in_proportion(unit: str) -> None:
    def work(length: int) -> object:
        return prefilter().passes(None, unit * (length // len(unit)))

    assert growth(work, 300_000, 3_000_000) < 11  # ten times as long
