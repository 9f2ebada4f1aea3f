"""Which mentions become one event, and by which rule."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.staging import Article, Mention
from tests.merging.builders import READ, article, current, mention, rules, told
from tests.merging.generated import staging
from transforms.mart import Mart, assemble
from transforms.merging.rules import MergeRule

POTASH = "USA BLR potash lifted"
ONE_DAY = timedelta(days=1)
DAYS = {"day": date(2022, 2, 24), "month": date(2022, 2, 1), "year": date(2022, 1, 1)}
Claim = tuple[str, str | None] | tuple[str, str | None, dict[str, Any]]


def papers(*claims: Claim, **common: Any) -> Mart:
    """One article for each claim, published on the day of the claim where it is one."""
    pairs = []
    for number, (said, when, *more) in enumerate(claims):
        given_ = more[0] if more else {}
        source = {key: given_.pop(key) for key in ("source_class", "publisher", "published") if key in given_}
        published = source.pop("published", when if when is not None and len(when) == 10 else "2025-12-14")
        text = article(f"a{number}", published, **source)
        pairs.append((text, [mention(text, said, when, **given_)]))
    return told(*pairs, **common)


EXAMPLES: list[tuple[Sequence[Claim], str]] = [
    ([(POTASH, "2025-12-13"), (POTASH, "2025-12-13")], "same_day_same_change"),
    ([(POTASH, "2025-12"), (POTASH, "2025-12")], "same_period_same_change"),
    ([(POTASH, "2025-12-13"), (POTASH, "2025-12-13", {"main": False})], "background_recalls"),
    ([(POTASH, "2025-12-13"), (POTASH, None, {"main": False, "published": "2026-06-01"})], "background_recalls"),
    (
        [
            (POTASH, "2025-12-01", {"status": "announced", "effective_date": date(2025, 12, 15)}),
            (POTASH, "2025-12-15"),
        ],
        "announced_then_in_force",
    ),
    (
        [("UN IRN unspecified reinstated", "2025-09-27", {"evidence": "at 8 p.m. EDT"}),
         ("UN IRN unspecified reinstated", "2025-09-28")],
        "turn_of_day",
    ),
    ([(POTASH, "2025-12-13"), (POTASH, "2025-12-16")], "window_same_change"),
    ([(POTASH, "2025-12-13"), ("- BLR potash lifted", "2025-12-13")], "sender_filled_in"),
    ([(POTASH, "2025-12-13"), ("- BLR potash lifted", "2025-12-15")], "sender_filled_in"),
    ([("EU RUS coal imposed", "2022-04-08"), ("EU RUS coal expanded", "2022-04-08")], "same_day_other_action"),
    (
        [("USA BLR aviation eased Belavia", "2025-09-11", {"source_class": "official"}),
         ("USA BLR aviation lifted Belavia", "2025-09-11")],
        "same_day_other_action",
    ),
    ([(POTASH, "2025-12-13"), ("USA BLR fertilizer lifted", "2025-12-13")], "more_specific_sector"),
    ([(POTASH, "2025-12-13"), ("USA BLR unspecified lifted", "2025-12-13")], "more_specific_sector"),
    ([("USA RUS banking imposed VTB", "2022-02-24"), ("USA RUS banking imposed", "2022-02-24")], "name_filled_in"),
    ([(POTASH, "2025-12-13"), (POTASH, "2025")], "vaguer_date_recalls"),
    ([(POTASH, "2025-12-13"), ("- BLR fertilizer lifted", "2025-12")], "vaguer_date_recalls"),
    ([(POTASH, "2025-12-13"), (POTASH, None, {"published": "2025-12-14"})], "undated_report"),
    ([(POTASH, None), (POTASH, None)], "undated_report"),

    ([(POTASH, None, {"main": False}), (POTASH, None, {"main": False})], "undated_same_claim"),
]  # fmt: skip
"""Two claims that are one change, and the rule that joins them, in the order of the rules."""


@pytest.mark.parametrize(("claims", "rule"), EXAMPLES)
def test_two_reports_of_one_change_are_one_event(claims: Sequence[Claim], rule: str) -> None:
    mart = papers(*claims)

    assert len(current(mart)) == 1
    assert rules(mart) == [rule]
    assert sorted(row.merged_by for row in mart.evidence) == sorted(["founds", rule])


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param([(POTASH, "2025-12-13"), ("EU BLR potash lifted", "2025-12-13")], id="senders"),
        pytest.param([(POTASH, "2025-12-13"), ("USA RUS potash lifted", "2025-12-13")], id="countries"),
        pytest.param([(POTASH, "2025-12-13"), ("USA BLR banking lifted", "2025-12-13")], id="sectors of one day"),
        pytest.param([(POTASH, "2025-12-13"), ("USA BLR potash imposed", "2025-12-13")], id="directions"),
        pytest.param([(POTASH, "2025-12-13"), (POTASH, "2025-12-13", {"status": "proposed"})], id="a threat"),
        pytest.param([(POTASH, "2025-12-13"), (POTASH, "2025-12-17")], id="more than three days"),
        pytest.param([(POTASH, "2025-12-13"), (POTASH, "2026")], id="another year"),
        pytest.param(
            [
                (POTASH, "2025-12-13", {"source_class": "official"}),
                (POTASH, "2025-12-15", {"source_class": "official"}),
            ],
            id="two official days",
        ),
        pytest.param([(POTASH, "2025-12-13"), ("USA BLR potash suspended", "2025-12-13")], id="lifted or suspended"),
        pytest.param(
            [("USA BLR aviation lifted A", "2025-12-13"), ("USA BLR aviation lifted B", "2025-12-13")], id="names"
        ),
        pytest.param(
            [("USA BLR potash lifted Belaruskali", "2025-12-13"), (POTASH, "2025-12-13")], id="sector and name relaxed"
        ),
        pytest.param(
            [(POTASH, "2025-12-13"), ("USA BLR unspecified lifted", "2025-12-13", {"source_class": "official"})],
            id="an official text is not vague",
        ),
    ],
)
def test_two_changes_stay_apart(claims: Sequence[Claim]) -> None:
    assert len(current(papers(*claims))) == 2


def test_a_vague_claim_stays_apart_when_it_may_mean_two_events() -> None:
    mart = papers(
        ("EU RUS oil expanded", "2023-02-05"), ("EU RUS oil expanded", "2023-06-23"), ("EU RUS oil expanded", "2023")
    )

    assert len(current(mart)) == 3


def test_of_two_events_a_vague_claim_means_the_one_of_its_measure() -> None:
    closed = ("EU BLR aviation imposed", "2021-06-04", {"measure": "transport"})
    listed = ("EU BLR aviation imposed", "2021-12-02", {"measure": "financial"})

    mart = papers(closed, listed, ("EU BLR aviation imposed", "2021", {"measure": "transport"}))

    assert [(str(event.event_date), event.n_articles) for event in current(mart)] == [
        ("2021-06-04", 2),
        ("2021-12-02", 1),
    ]


def test_a_vague_claim_of_a_third_measure_means_neither() -> None:
    closed = ("EU BLR aviation imposed", "2021-06-04", {"measure": "transport"})
    listed = ("EU BLR aviation imposed", "2021-12-02", {"measure": "financial"})

    assert len(current(papers(closed, listed, ("EU BLR aviation imposed", "2021", {"measure": "trade"})))) == 3


def test_a_year_s_sanctions_without_sector_recall_no_sector_s_event() -> None:
    assert len(current(papers((POTASH, "2025-12-13"), ("USA BLR unspecified lifted", "2025")))) == 2


def test_two_official_texts_of_a_day_do_not_decide_what_a_report_means() -> None:
    mart = papers(
        ("USA BLR aviation eased Belavia", "2025-09-11", {"source_class": "official"}),
        ("USA BLR aviation suspended Belavia", "2025-09-11", {"source_class": "official"}),
        ("USA BLR aviation lifted Belavia", "2025-09-11"),
    )

    assert len(current(mart)) == 3


def test_an_article_with_two_days_does_not_say_which_its_undated_claim_means() -> None:
    text = article("one")

    mart = told((text, [mention(text, POTASH, when) for when in ("2025-01-01", "2025-06-01", None)]))

    assert len(current(mart)) == 3


def test_an_article_s_own_wider_and_vaguer_row_is_another_change() -> None:
    text = article("one")

    mart = told((text, [mention(text, POTASH, "2025-12-13"), mention(text, "USA BLR fertilizer lifted", "2025")]))

    assert len(current(mart)) == 2


def test_two_days_with_two_independent_articles_each_are_two_changes() -> None:
    claims = [("USA RUS unspecified imposed", day) for day in ("2022-02-22", "2022-02-22", "2022-02-24", "2022-02-24")]

    assert [event.n_articles for event in current(papers(*claims))] == [2, 2]


def test_an_article_that_makes_two_rows_of_it_means_two_changes() -> None:
    one, other = article("one"), article("other")
    package = mention(one, "EU RUS unspecified expanded", "2022-04-08")
    coal = mention(one, "EU RUS coal expanded", "2022-04-08")

    mart = told((one, [package, coal]), (other, [mention(other, "EU RUS coal expanded", "2022-04-08")]))

    assert sorted((event.sector, event.n_articles) for event in current(mart)) == [("coal", 2), ("unspecified", 1)]


def test_an_article_that_tells_a_change_twice_is_one_article() -> None:
    text = article("one")

    mart = told(
        (text, [mention(text, POTASH, "2025-12-13"), mention(text, POTASH, "2025"), mention(text, POTASH, None)])
    )

    (event,) = current(mart)
    assert (event.n_articles, event.event_date, rules(mart)) == (1, date(2025, 12, 13), ["same_article_claim"] * 2)


def test_a_well_attested_general_change_is_not_narrowed_by_one_paper() -> None:
    claims = [("USA RUS unspecified imposed", "2022-02-24")] * 2 + [("USA RUS aviation imposed", "2022-02-24")]

    assert sorted(event.sector for event in current(papers(*claims))) == ["aviation", "unspecified"]


def test_every_rule_is_explained() -> None:
    assert all(len(rule.definition) > 20 for rule in MergeRule)


@st.composite
def _shuffled(draw: st.DrawFn) -> tuple[list[Article], list[Mention], dict[str, str], list[Article], list[Mention]]:
    articles, mentions, copies = staging(draw(st.integers(5, 60)), seed=draw(st.integers(0, 10_000)))
    # one sender and target, few days: so that the rules have something to decide
    mentions = [
        replace(
            one,
            sender=draw(st.sampled_from(["USA", "USA", None])),
            target_country="RUS",
            target_name=draw(st.sampled_from([None, None, "VTB"])),
            sector=draw(st.sampled_from(["banking", "crypto", "unspecified"])),
            event_date=None if one.event_date is None else DAYS[one.date_precision] + draw(st.integers(0, 5)) * ONE_DAY,
        )
        for one in mentions
    ]
    return articles, mentions, copies, draw(st.permutations(articles)), draw(st.permutations(mentions))


@settings(max_examples=60, deadline=None)
@given(_shuffled())
def test_order_of_arrival_does_not_matter(
    case: tuple[list[Article], list[Mention], dict[str, str], list[Article], list[Mention]],
) -> None:
    articles, mentions, copies, other_articles, other_mentions = case
    now = READ + timedelta(days=9)

    one = assemble(articles, mentions, [], [], copies, run_id="r", now=now)
    other = assemble(other_articles, other_mentions, [], [], copies, run_id="r", now=now)

    assert one == other
    assert sorted(row.mention_id for row in one.evidence) == sorted(claim.mention_id for claim in mentions)
    assert len({event.event_id for event in one.events}) == len(one.events)
