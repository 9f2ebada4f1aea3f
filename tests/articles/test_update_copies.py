"""Copies told from what was known before and from what is new are those that are told of all texts at once."""

from collections.abc import Collection
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.staging import Article
from tests.articles.test_copies import DAY, STORY, article, story
from transforms.articles.copies import copies_on, find_copies, update_copies
from transforms.articles.shelf import Shelf
from transforms.articles.sketches import Text, read_text, sketch_text

OTHER = story(2)
TEXTS = (
    " ".join(STORY),
    " ".join(STORY[:150]),
    " ".join(STORY[30:]),
    " ".join(STORY[:110]),
    " ".join(STORY[90:] + OTHER[:60]),
    " ".join(OTHER),
    " ".join(OTHER[:140]),
    " ".join(OTHER).upper(),
    "A short notice",
    "Another short notice",
)
DELAYS = (0, 1, 20, 40, 70)


def speaking(articles: Collection[Article]) -> list[Article]:
    newest = {one.article_id: one for one in sorted(articles, key=lambda one: one.version_id)}
    return [one for one in newest.values() if one.passed_prefilter]


class Telling:
    """What was told so far, and how many texts were read for it."""

    def __init__(self) -> None:
        self.articles: dict[str, Article] = {}
        self.copies: dict[str, str] = {}
        self.n_read = 0

    def tell(self, batch: Collection[Article]) -> dict[str, str]:
        before = {one.version_id for one in speaking(self.articles.values())}
        self.articles |= {one.version_id: one for one in batch}
        now = {one.version_id for one in speaking(self.articles.values())}
        self.copies = update_copies(self.copies, self.shelf(before | now), before ^ now, before - now, self.read)
        return self.copies

    def shelf(self, versions: Collection[str]) -> Shelf:
        return Shelf.of([sketch_text(read_text(self.articles[version])) for version in sorted(versions)])

    def read(self, versions: Collection[str]) -> list[Text]:
        self.n_read += len(versions)
        return [read_text(self.articles[version]) for version in versions]


@st.composite
def batches(draw: st.DrawFn) -> list[list[Article]]:
    rows = st.tuples(
        st.integers(0, 7), st.sampled_from(TEXTS), st.one_of(st.none(), st.sampled_from(DELAYS)), st.booleans()
    )
    made, version = [], 0
    for batch in draw(st.lists(st.lists(rows, max_size=6), max_size=4)):
        some = []
        for number, text, delay, is_short in batch:
            version += 1
            published = None if delay is None else DAY + timedelta(days=delay)
            cut = text[: len(text) - 40 * is_short] if len(text) > 100 else text
            some.append(article(f"a{number}", cut, published, f"{version:03d}"))
        made.append(some)
    return made


@settings(max_examples=60, deadline=None)
@given(batches())
def test_batches_tell_what_all_at_once_tell(made: list[list[Article]]) -> None:
    telling = Telling()
    for batch in made:
        told = telling.tell(batch)
        now = speaking(telling.articles.values())
        assert told == find_copies(now) == copies_on(telling.shelf({one.version_id for one in now}), telling.read)


def test_a_new_version_that_is_no_copy_any_more_parts_the_others_too() -> None:
    telling = Telling()
    bridge = " ".join(STORY[50:150])

    telling.tell([article("a", " ".join(STORY[:150])), article("b", bridge), article("c", " ".join(STORY[50:]))])
    assert telling.copies == {"b": "a", "c": "a"}

    telling.tell([article("b", "Withdrawn.", version="2")])
    assert telling.copies == find_copies(speaking(telling.articles.values()))


def test_an_article_found_later_that_was_published_before_is_the_original() -> None:
    telling = Telling()

    telling.tell([article("b", " ".join(STORY)), article("c", " ".join(STORY[:150]))])
    assert telling.copies == {"c": "b"}

    telling.tell([article("a", " ".join(STORY), DAY - timedelta(days=1))])
    assert telling.copies == {"b": "a", "c": "a"}


def test_only_what_is_alike_is_read_again() -> None:
    telling = Telling()
    telling.tell([article(f"a{seed:03d}", " ".join(story(seed))) for seed in range(50)])
    telling.n_read = 0

    telling.tell([article("b", " ".join(story(7)[:170]))])

    assert telling.copies == {"b": "a007"}
    assert telling.n_read == 2
