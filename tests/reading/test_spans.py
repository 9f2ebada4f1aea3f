import pytest

from tests.coding.texts import extractor
from transforms.reading.entries import NO_SENSES
from transforms.reading.sense_model import Sense
from transforms.reading.sentences import MAX_TEXT, split_sentences
from transforms.reading.spans import Item, find_items


def test_an_item_follows_its_sense() -> None:
    item = Item(0, 3, "Ban", "ban", [Sense("trigger", "data", ("base",)), Sense("measure", None)])
    assert (item.sense, item.data, item.forms) == (None, None, ())
    item.sense = next(iter(item.senses))
    assert (item.data, item.forms) == ("data", ("base",))
    item.sense = None
    assert (item.data, item.forms) == (None, ())


def test_senses_are_found_by_kind() -> None:
    item = Item(0, 3, "Ban", "ban", [Sense("trigger", 1), Sense("measure", 2), Sense("trigger", 3)])
    assert [one.data for one in item.senses_of("trigger")] == [1, 3]
    assert item.senses_of("cue") == []
    assert NO_SENSES.kinds == {}


@pytest.mark.parametrize(
    "unit",
    [
        "«“‘\"'(",
        "word ",
        "a",
        ",",
        "the ban, ",
        "((((",
        ". ",
        ".\n",
        "US$",
        "U.S. ",
        "won't",
        "1,",
        "A&",
        "Republic of ",
    ],
)
def test_no_text_takes_long(unit: str) -> None:
    text = unit * (MAX_TEXT // len(unit))
    lexicon = extractor().lexicon
    found = [item for sentence in split_sentences(text) for item in find_items(text, sentence, lexicon)]
    assert len("".join(item.text for item in found)) >= len(text) - text.count(" ") - text.count("\n")
