"""Rules are asked only where there is a word that they name: elsewhere they find nothing in the labelled articles."""

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.coding.texts import extractor
from transforms.coding.discourse.names import council_members, favours, koreas, tariffs
from transforms.coding.discourse.pronouns import couples, former_latter, kinds_of_goods
from transforms.coding.frames import oblique, told_directly
from transforms.coding.frames.frames import find_frames
from transforms.coding.model import Clause, SentenceView
from transforms.coding.status import nothing
from transforms.coding.verbs.heads import ANY, Heads
from transforms.coding.verbs.memory import Memory
from transforms.extract import Document
from transforms.reading.clauses import left_start, right_end
from transforms.reading.rewording.plain_words import STEPS, in_plain_words
from transforms.reading.sentences import split_sentences
from transforms.reading.spans import find_items
from transforms.syntax.model import Verb

LABELLED = Path(__file__).resolve().parents[1] / "labelled"


@cache
def documents() -> list[Document]:
    found = []
    for path in sorted(LABELLED.glob("*.articles.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            one = json.loads(line)
            day = date.fromisoformat(one["published"]) if one.get("published") else None
            found.append(Document(one.get("title"), one["text"], day))
    return found


@cache
def texts() -> list[list[SentenceView]]:
    return [extractor().views(one) for one in documents()]


def verbs() -> Iterator[tuple[Clause, Verb]]:
    for view in (view for views in texts() for view in views):
        for at, verb in view.syntax.verbs.items():
            yield Clause(view, at, left_start(view.items, at), right_end(view.items, at)), verb


@pytest.mark.parametrize("module", [oblique, told_directly])
def test_no_rule_reads_a_verb_that_it_does_not_name(module: Any) -> None:
    rules = [(rule.heads, rule) for rule in module.RULES if rule.heads is not ANY]
    memory, n_unasked = Memory(), 0
    for clause, verb in verbs():
        word, copula = clause.items[verb.at].lower, verb.form == "copula"
        for heads, rule in rules:
            if not heads.hold(word, copula=copula):
                n_unasked += 1
                assert not rule.read(clause, verb, memory), (rule, word, [item.text for item in clause.items])
    assert n_unasked > 10_000


def test_no_step_changes_a_sentence_without_its_words() -> None:
    for document in documents():
        whole = document.whole
        for sentence in split_sentences(whole):
            items = find_items(whole, sentence, extractor().lexicon)
            words = {item.lower for item in items}
            for needed, step in STEPS:
                before = [(item.start, item.end, item.lower) for item in items]
                items = step(items) if items else items
                if words.isdisjoint(needed):
                    assert before == [(item.start, item.end, item.lower) for item in items], (step, before)
                words = {item.lower for item in items}


def test_sentences_are_made_plainer_as_by_one_step_after_the_other() -> None:
    n_changed = 0
    for document in documents():
        for sentence in split_sentences(document.whole):
            found = find_items(document.whole, sentence, extractor().lexicon)
            items = found
            for _, step in STEPS:
                items = step(items) if items else items
            plain = in_plain_words(found) if found else found
            n_changed += plain is not found
            assert [(one.start, one.lower) for one in plain] == [(one.start, one.lower) for one in items]
    assert n_changed > 1_000


@pytest.mark.parametrize("module", [tariffs, council_members, favours, koreas, couples, former_latter, kinds_of_goods])
def test_nothing_is_bound_in_a_text_without_the_words_for_it(module: Any) -> None:
    (bind,) = (one for name, one in vars(module).items() if name.startswith(("bind_", "call_")))
    for views in texts():
        items = [item for view in views for item in view.items]
        if {item.lower for item in items}.isdisjoint(module.NEEDED):
            before = [(item.kind, id(item.sense)) for item in items]
            bind(views)
            assert before == [(item.kind, id(item.sense)) for item in items]


@pytest.mark.parametrize(
    ("word", "copula", "held"),
    [
        ("revoked", False, True),
        ("put", False, True),
        ("putting", False, False),
        ("is", True, True),
        ("is", False, False),
        ("said", False, False),
    ],
)
def test_verbs_by_word_stem_or_form(word: str, copula: bool, held: bool) -> None:
    heads = Heads(words=frozenset({"put"}), stems=("revok",), copula=True)
    assert heads.hold(word, copula=copula) is held


def test_a_rule_that_names_no_verbs_reads_any() -> None:
    assert ANY.hold("said", copula=False)
    assert ANY.hold("is", copula=True)


def test_no_kind_of_wording_holds_of_a_sentence_without_its_words() -> None:
    n_unasked = 0
    for views in texts():
        memory = Memory()
        for frame in (frame for view in views for frame in find_frames(view, memory)):
            asked = {holds for word in nothing.all_words(frame) for holds in nothing.asked_by(word)}
            for words, holds, told in nothing.KINDS:
                if words is not ANY and holds not in asked:
                    n_unasked += 1
                    assert not holds(frame), (told, [item.text for item in frame.items])
    assert n_unasked > 10_000
