"""Merging region by region is merging at once, and a region holds little more than the rules compare."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.mart.coding import coded, vocabulary
from flows.storage.rows import to_arrow
from schemas.staging import MENTION, Article, Mention
from tests.merging.builders import article, mention
from tests.merging.generated import staging
from transforms.merging.claims import Claim, read_claims
from transforms.merging.events import merge_claims
from transforms.regions.regions import find_regions

SENDERS, COUNTRIES, NAMES = ("USA", "EU", "-"), ("BLR", "RUS"), ("", "", " Firm", " Bank")
SECTORS, ACTIONS = ("potash", "chemicals", "banking", "unspecified"), ("imposed", "expanded", "lifted", "eased")
DATES = (
    *("2025-03-01", "2025-03-02", "2025-03-05", "2025-03-09", "2025-04-01", "2025-06-10", "2024-03-02"),
    *("2025-03", "2025-04", "2025", "2024", None, None),
)
PUBLISHED = ("2024-03-03", "2025-03-02", "2025-03-06", "2025-03-08", "2025-12-13", None)
HOURS = ("", "", " at midnight GMT", " at 9 p.m. Washington")

Told = tuple[str, str | None, bool, str, str, str | None]
CLAIM = st.tuples(
    st.tuples(*map(st.sampled_from, (SENDERS, COUNTRIES, SECTORS, ACTIONS, NAMES))).map(
        lambda said: f"{' '.join(said[:4])}{said[4]}"
    ),
    st.sampled_from(DATES),
    st.booleans(),
    st.sampled_from(("in_force", "announced", "proposed")),
    st.sampled_from(HOURS),
    st.sampled_from((None, None, "2025-03-05", "2025-04-01")),
)
STORY = st.tuples(st.sampled_from(PUBLISHED), st.sampled_from(("official", "media")), st.lists(CLAIM, max_size=4))


def staged(stories: Sequence[tuple[str | None, str, Sequence[Told]]]) -> tuple[list[Article], list[Mention]]:
    articles, mentions = [], {}
    for number, (published, source_class, claims) in enumerate(stories):
        of = article(f"a{number:02d}", published, source_class=source_class)
        articles.append(of)
        for said, when, main, status, hour, effective in claims:
            day = None if effective is None else np.datetime64(effective).item()
            made = mention(
                of, said, when, main=main, status=status, effective_date=day, source_class=source_class,
                evidence=f"{said}{hour} ({of.article_id})",
            )  # fmt: skip
            mentions[made.mention_id] = made
    return articles, [*mentions.values()]


def regions_of(articles: Sequence[Article], mentions: Sequence[Mention]) -> dict[str, int]:
    published = {one.article_id: one.published_date for one in articles}
    days = pa.array([published[one.article_id] for one in mentions], pa.date32())
    table = to_arrow(MENTION, mentions).append_column("published_date", days)
    number = {one: place for place, one in enumerate(published)}
    table = table.append_column("article", pa.array([number[one.article_id] for one in mentions], pa.int64()))
    found = find_regions(coded(table), vocabulary()).tolist()
    return dict(zip((one.mention_id for one in mentions), found, strict=True))


def merged(claims: Sequence[Claim]) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    return {
        (tuple(claim.mention.mention_id for claim in one.claims), tuple(rule.value for rule in one.rules))
        for one in merge_claims(claims)
    }


def by_region(claims: Sequence[Claim], regions: dict[str, int]) -> list[list[Claim]]:
    found: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[regions[claim.mention.mention_id]].append(claim)
    return [*found.values()]


@settings(max_examples=400, deadline=None)
@given(st.lists(STORY, min_size=1, max_size=14))
def test_merging_by_region_is_merging_at_once(stories: list[tuple[str | None, str, list[Told]]]) -> None:
    articles, mentions = staged(stories)
    claims = read_claims(articles, mentions, {})
    parts = [merged(some) for some in by_region(claims, regions_of(articles, mentions))]
    assert set().union(*parts) == merged(claims)


@pytest.mark.parametrize("seed", range(3))
def test_many_claims_by_region(seed: int) -> None:
    articles, mentions, copies = staging(3000, seed=seed)
    claims = read_claims(articles, mentions, copies)
    parts = by_region(claims, regions_of(articles, mentions))
    assert set().union(*map(merged, parts)) == merged(claims)
    assert max(map(len, parts)) < 100


def test_what_the_rules_never_compare_lies_apart() -> None:
    of = [article(f"a{number}") for number in range(4)]
    told = [
        mention(of[0], "USA BLR potash imposed", "2025-03-01"),
        mention(of[1], "USA BLR potash imposed", "2025-06-01"),
        mention(of[2], "USA BLR potash lifted", "2025-03-01"),
        mention(of[3], "USA RUS potash imposed", "2025-03-01"),
    ]
    assert len(set(regions_of(of, told).values())) == 4
