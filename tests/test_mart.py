"""Staging to mart, whole stories: what is published, what is in force, what was known when."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT, SOURCE_ARTICLE
from schemas.relations import EVENT_ALIAS, EVENT_CONFLICT, EVENT_LINK
from schemas.staging import Article, Mention
from tests.effort import growth
from tests.merging.builders import READ, article, current, mention, told
from tests.merging.generated import staging
from tests.state.builders import on
from transforms.mart import Last, Mart, assemble, build_mart
from transforms.state.recording import open_rows

DAY = timedelta(days=1)
WIRE = "MINSK (Wire) - The United States is lifting sanctions on Belarusian potash, the envoy said on Saturday. " * 5


def belarus() -> list[tuple[Article, list[Mention]]]:
    """Belaruskali listed, the sector hit, both reported; then the sector lifted."""
    notice = article("ofac-2021", "2021-08-09", source_class="official", publisher="OFAC")
    paper = article("paper-2021", "2021-12-02")
    wire = article("wire-2025", "2025-12-13", source_class="agency", text=WIRE)
    reprint = article("reprint-2025", "2025-12-14", text=WIRE)
    return [
        (notice, [mention(notice, "USA BLR potash imposed Belaruskali", "2021-08-09", measure="financial")]),
        (
            paper,
            [
                mention(paper, "USA BLR potash imposed", "2021-12-02"),
                mention(paper, "USA BLR potash imposed Belaruskali", "2021-08", main=False),
            ],
        ),
        (wire, [mention(wire, "USA BLR potash lifted", "2025-12-13", status="announced")]),
        (reprint, [mention(reprint, "USA BLR potash lifted", "2025-12-13", status="announced")]),
    ]


def last(before: Mart | None) -> Last:
    if before is None:
        return Last()
    return Last(
        regimes=before.regimes,
        articles=before.source_articles,
        links=before.links,
        conflicts=before.conflicts,
        undecided=before.undecided,
    )


def published(pairs: list[tuple[Article, list[Mention]]], before: Mart | None = None, now: datetime = READ) -> Mart:
    return build_mart(
        [one for one, _ in pairs],
        [claim for _, claims in pairs for claim in claims],
        [] if before is None else before.events,
        [] if before is None else before.evidence,
        last=last(before),
        run_id=f"run {now}",
        now=now,
    )


def test_belarus_potash_from_articles_to_state() -> None:
    mart = published(belarus())

    assert [(str(event.event_date), event.target_name, event.action) for event in mart.events] == [
        ("2021-08-09", "Belaruskali", "imposed"),
        ("2021-12-02", None, "imposed"),
        ("2025-12-13", None, "lifted"),
    ]
    assert on(mart.regimes, "2023-01-01") == {"potash/Belaruskali": "in_force", "potash": "in_force"}
    # what is only announced ends nothing
    assert on(mart.regimes, "2026-01-01") == {"potash/Belaruskali": "in_force", "potash": "in_force"}
    assert mart.n_changed == 3


def test_the_same_wire_story_in_two_papers_is_one_source() -> None:
    mart = published(belarus())

    (lifted,) = [event for event in mart.events if event.action == "lifted"]
    assert (lifted.n_articles, lifted.n_independent, lifted.source_class) == (2, 1, "agency")
    assert {row.article_id: row.copy_of for row in mart.source_articles if row.copy_of is not None} == {
        "reprint-2025": "wire-2025"
    }


def test_a_corrected_article_closes_the_wrong_revision_and_the_log_still_knows_what_it_said() -> None:
    wrong = article("a")
    right = article("a", version_id="a-v2", recorded_at=READ + DAY)
    old = (wrong, [mention(wrong, "USA BLR potash lifted", "2025-12-13", evidence="lifts sanctions")])
    new = (right, [mention(right, "USA BLR potash eased", "2025-12-13", evidence="eases sanctions")])

    first = published([old])
    second = published([old, new], before=first, now=READ + DAY)

    before, now = second.events
    assert before.event_id == now.event_id
    assert (before.action, before.recorded_from, before.recorded_to) == ("lifted", READ, READ + DAY)
    assert (now.action, now.recorded_from, now.recorded_to, now.recorded_at) == ("eased", READ + DAY, None, READ)
    assert [(row.evidence, row.recorded_to) for row in second.evidence] == [
        ("lifts sanctions", READ + DAY),
        ("eases sanctions", None),
    ]
    assert second.n_changed == 1


def test_a_withdrawn_claim_withdraws_the_event() -> None:
    wrong = article("a")
    right = article("a", version_id="a-v2", recorded_at=READ + DAY)

    first = published([(wrong, [mention(wrong)])])
    second = published([(wrong, [mention(wrong)]), (right, [])], before=first, now=READ + DAY)

    assert (current(second), second.n_changed) == ([], 1)
    assert [row.recorded_to for row in second.evidence] == [READ + DAY]
    assert [regime.recorded_to for regime in second.regimes] == [READ + DAY]
    assert [(event.closed_cause, event.closed_by_run) for event in second.events] == [
        ("source_corrected", f"run {READ + DAY}")
    ]


def test_nothing_new_publishes_the_same_tables() -> None:
    first = published(belarus())
    again = published(belarus(), before=first, now=READ + DAY)

    assert (again.events, again.evidence, again.regimes) == (first.events, first.evidence, first.regimes)
    assert again.n_changed == 0


def test_a_moment_with_a_zone_is_stored_as_utc_without_one() -> None:
    minsk = timezone(timedelta(hours=3))

    mart = published(belarus(), now=datetime(2026, 1, 1, 15, tzinfo=minsk))

    assert {event.recorded_from for event in mart.events} == {READ + timedelta(hours=12)}


def test_an_empty_staging_is_an_empty_mart() -> None:
    assert published([]) == Mart([], [], [], [], 0)


def test_an_article_without_claims_is_listed() -> None:
    text = article("quiet", None, passed_prefilter=False, url=None, publisher=None)

    (row,) = published([(text, [])]).source_articles

    assert (row.article_id, row.n_mentions, row.n_characters, row.passed_prefilter) == (
        "quiet",
        0,
        len(text.text),
        False,
    )


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 40))
def test_twice_the_same_input_changes_nothing_and_keys_are_unique(seed: int, extra: int) -> None:
    articles, mentions, copies = staging(150 + extra, seed=seed)
    few = articles[:100]
    known = {one.article_id for one in few}
    first = assemble(
        few, [one for one in mentions if one.article_id in known], [], [], copies, run_id="1", now=READ + DAY
    )
    second = assemble(
        articles,
        mentions,
        first.events,
        first.evidence,
        copies,
        aliases=first.aliases,
        last=last(first),
        run_id="2",
        now=READ + 2 * DAY,
    )
    third = assemble(
        articles,
        mentions,
        second.events,
        second.evidence,
        copies,
        aliases=second.aliases,
        last=last(second),
        run_id="3",
        now=READ + 3 * DAY,
    )

    assert third == replace(second, n_changed=0)
    for table, rows in (
        (SANCTION_EVENT, second.events),
        (EVENT_EVIDENCE, second.evidence),
        (EVENT_LINK, second.links),
        (EVENT_CONFLICT, second.conflicts),
        (EVENT_ALIAS, second.aliases),
        (REGIME, second.regimes),
        (SOURCE_ARTICLE, second.source_articles),
    ):
        keys = [tuple(getattr(row, name) for name in table.key) for row in rows]
        assert len(set(keys)) == len(keys), table.name
    assert {row.event_id for row in open_rows(second.evidence)} == {event.event_id for event in current(second)}


def test_cost_grows_about_as_the_number_of_mentions() -> None:
    staged = {n: staging(n) for n in (2_000, 20_000)}

    def work(n_mentions: int) -> Mart:
        articles, mentions, copies = staged[n_mentions]
        return assemble(articles, mentions, [], [], copies, run_id="r", now=READ + DAY)

    assert growth(work, 2_000, 20_000) < 12  # ten times as many


def test_mali_the_lifting_of_everything_ends_the_sectors() -> None:
    news, ends = article("news", "2022-01-09"), [article("end", "2022-07-03"), article("second", "2022-07-03")]
    mart = told(
        (
            news,
            [
                mention(news, f"ECOWAS MLI {sector} imposed", "2022-01-09")
                for sector in ("unspecified", "banking", "rail_road")
            ],
        ),
        *((end, [mention(end, "ECOWAS MLI unspecified lifted", "2022-07-03")]) for end in ends),
    )

    assert on(mart.regimes, "2022-07-02") == dict.fromkeys(("unspecified", "banking", "rail_road"), "in_force")
    assert on(mart.regimes, "2022-07-03") == dict.fromkeys(("unspecified", "banking", "rail_road"), "ended")
    assert {row.valid_from for row in mart.regimes} == {date(2022, 1, 9), date(2022, 7, 3)}
