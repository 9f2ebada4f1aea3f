"""Which mentions count at all."""

from datetime import date, timedelta

import pytest

from tests.merging.builders import READ, article, current, mention, told
from tests.merging.generated import staging
from transforms.merging.claims import original_of, read_claims
from transforms.merging.periods import Period, period_of

LATER = READ + timedelta(days=1)


def test_a_corrected_article_s_claims_replace_the_older_ones() -> None:
    wrong = article("a")
    right = article("a", version_id="a-v2", recorded_at=LATER)

    mart = told((wrong, [mention(wrong, "USA BLR banking lifted")]), (right, [mention(right, "USA BLR potash lifted")]))

    assert [event.sector for event in current(mart)] == ["potash"]
    (row,) = mart.source_articles
    assert (row.version_id, row.n_versions, row.n_mentions) == ("a-v2", 2, 1)


def test_only_the_newest_extractor_is_believed() -> None:
    text = article("a")
    old = mention(text, "USA BLR banking lifted", extractor_version="9")
    new = mention(text, "USA BLR potash lifted", extractor_version="10", recorded_at=LATER)

    mart = told((text, [old, new]), now=LATER)

    assert [event.sector for event in current(mart)] == ["potash"]
    assert mart.source_articles[0].n_mentions == 1


def test_claims_are_the_same_whatever_order_their_rows_come_in() -> None:
    articles, mentions, copies = staging(200)

    straight, turned = (read_claims(articles, some, copies) for some in (mentions, mentions[::-1]))

    assert [claim.mention for claim in straight] == mentions
    assert [(one.place, one.order) for one in straight] == [(one.place, one.order) for one in reversed(turned)]
    by_place = sorted(straight, key=lambda claim: claim.place)
    assert [one.mention.mention_id for one in by_place] == sorted(one.mention_id for one in mentions)
    for claim in straight:
        assert claim.among.order[claim.place] == claim.order
        assert claim.among.said["sender"][claim.place] == claim.mention.sender


def test_a_mention_without_its_article_is_an_error() -> None:
    with pytest.raises(ValueError, match="article lost, which is not stored"):
        told((article("a"), [mention(article("lost"))]))


@pytest.mark.parametrize(
    ("day", "precision", "period"),
    [
        (date(2024, 2, 9), "day", Period(date(2024, 2, 9), date(2024, 2, 9))),
        (date(2024, 2, 1), "month", Period(date(2024, 2, 1), date(2024, 2, 29))),
        (date(2024, 12, 1), "month", Period(date(2024, 12, 1), date(2024, 12, 31))),
        (date(2024, 1, 1), "year", Period(date(2024, 1, 1), date(2024, 12, 31))),
        (None, "unknown", None),
    ],
)
def test_a_date_at_a_precision_is_a_period(day: date | None, precision: str, period: Period | None) -> None:
    assert period_of(day, precision) == period


def test_a_precision_without_date_is_an_error() -> None:
    with pytest.raises(ValueError, match="there is no date"):
        period_of(None, "day")


def test_copies_of_copies_lead_to_the_original_and_rings_end() -> None:
    assert original_of("c", {"c": "b", "b": "a"}) == "a"
    assert original_of("b", {"a": "b", "b": "a"}) == original_of("a", {"a": "b", "b": "a"}) == "a"
