import random
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.staging import Article
from transforms.articles.copies import find_copies

DAY = datetime(2025, 12, 13)  # noqa: DTZ001 - columns are naive UTC


def article(article_id: str, text: str, published_at: datetime | None = DAY, version: str = "1") -> Article:
    return Article(
        article_id=article_id,
        version_id=f"{article_id}-{version}",
        source_class="media",
        text=text,
        published_at=published_at,
        source_path="a.txt",
        passed_prefilter=True,
        recorded_at=DAY,
        run_id="run",
    )


def story(seed: int, n_words: int = 200) -> list[str]:
    chosen = random.Random(seed)
    return [f"w{chosen.randrange(5000)}" for _ in range(n_words)]


STORY = story(1)
TRIMMED = " ".join(STORY[:150])
REWRITTEN = " ".join(word if number % 4 else f"x{number}" for number, word in enumerate(STORY))


@pytest.mark.parametrize(
    ("text", "is_copy"),
    [
        (" ".join(STORY), True),
        ("\n\n".join(STORY).upper(), True),
        (" ".join(story(9, 20) + STORY), True),
        (TRIMMED, True),
        (" ".join(STORY[:80]), False),
        (REWRITTEN, False),
        (" ".join(sorted(STORY)), False),
        (" ".join(story(2)), False),
    ],
    ids=[
        "equal",
        "spaces and case",
        "another lead",
        "trimmed by a quarter",
        "a brief of it",
        "rewritten",
        "shuffled",
        "other",
    ],
)
def test_copy_is_told_by_its_words(text: str, is_copy: bool) -> None:
    found = find_copies([article("b", text), article("a", " ".join(STORY))])
    assert found == ({"b": "a"} if is_copy else {})


def test_original_is_the_first_published_and_undated_ones_come_last() -> None:
    text = " ".join(STORY)
    rows = [
        article("a", text, None),
        article("b", text, DAY + timedelta(hours=1)),
        article("c", text),
        article("d", text),
    ]
    assert find_copies(rows) == {"a": "c", "b": "c", "d": "c"}


def test_short_text_is_a_copy_only_if_equal() -> None:
    words = story(3, 39)
    rows = [article("a", " ".join(words)), article("b", " ".join([*words[:-1], "more"])), article("c", " ".join(words))]
    assert find_copies(rows) == {"c": "a"}


def test_versions_of_one_article_are_no_copies_of_each_other_but_each_may_be_copied() -> None:
    versions = [
        article("a", " ".join(STORY)),
        article("a", TRIMMED, version="2"),
        article("a", " ".join(story(4)), version="3"),
    ]
    assert find_copies(versions) == {}
    assert find_copies([*versions, article("b", TRIMMED), article("c", " ".join(story(4)))]) == {"b": "a", "c": "a"}


def test_similar_release_of_half_a_year_later_is_no_copy_and_an_equal_one_is() -> None:
    later = DAY + timedelta(days=180)
    assert find_copies([article("a", " ".join(STORY)), article("b", TRIMMED, later)]) == {}
    assert find_copies([article("a", " ".join(STORY)), article("b", " ".join(STORY), later)]) == {"b": "a"}


def test_copy_of_a_reprint_is_found_in_any_order() -> None:
    later = DAY + timedelta(days=40)
    rows = [article("a", " ".join(STORY)), article("b", " ".join(STORY), later), article("c", TRIMMED, later)]
    assert find_copies(rows) == find_copies(rows[::-1]) == {"b": "a", "c": "a"}


def test_copy_of_a_copy_has_the_same_original() -> None:
    rows = [article(name, " ".join(STORY[start : start + 150])) for name, start in (("a", 0), ("b", 25), ("c", 50))]
    assert find_copies(rows) == {"b": "a", "c": "a"}


@pytest.mark.parametrize("rows", [[], [article("a", "—")], [article("a", "…"), article("b", "—")]])
def test_nothing_to_compare(rows: list[Article]) -> None:
    assert find_copies(rows) == {}


def test_many_copies_of_one_story_cost_no_comparison_of_all_pairs() -> None:
    rows = [article(f"a{number:04}", " ".join([*STORY, f"page{number}"])) for number in range(1500)]
    assert set(find_copies(rows).values()) == {"a0000"}
    assert len(find_copies(rows)) == 1499


TEXTS = [" ".join(STORY), TRIMMED, " ".join(story(2)), "short", "short  one"]


@given(
    st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from(TEXTS), st.integers(0, 40)), max_size=8), st.randoms()
)
def test_order_of_rows_makes_no_difference_and_originals_are_no_copies(
    drawn: list[tuple[str, str, int]], chance: random.Random
) -> None:
    rows = [
        article(name, text, DAY + timedelta(days=days), version=str(number))
        for number, (name, text, days) in enumerate(drawn)
    ]
    found = find_copies(rows)
    assert not set(found) & set(found.values())
    shuffled = list(rows)
    chance.shuffle(shuffled)
    assert find_copies(shuffled) == found
