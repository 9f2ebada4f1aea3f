"""Why the log says otherwise than before: told from what really changed in its inputs."""

from schemas.mart import SanctionEvent
from tests.merging.builders import article, mention
from tests.state.log import Log, Told


def lifted(name: str = "a", when: str = "2025-12-13", **given: object) -> Told:
    text = article(name, when)
    return text, [mention(text, "USA BLR potash lifted", when, **given)]


def only(events: list[SanctionEvent]) -> SanctionEvent:
    (event,) = events
    return event


def test_a_first_report_and_a_second_one_are_new_sources() -> None:
    log = Log()
    first = only(log.run(lifted("a")))
    second = only(log.run(lifted("b")))

    assert (first.cause, first.cause_detail, first.run_id) == ("new_source", "new article a", "run-1")
    assert (second.cause, second.cause_detail, second.run_id) == ("new_source", "new article b", "run-2")
    assert (second.event_id, second.n_articles) == (first.event_id, 2)
    assert [(one.closed_by_run, one.closed_cause) for one in log.mart.events] == [("run-2", "new_source"), (None, None)]


def test_a_corrected_article_is_the_cause_of_what_it_changes() -> None:
    log = Log()
    log.run(lifted("a"), lifted("other", "2024-01-01"))
    text = article("a", version_id="a-v2")
    now = log.run((text, [mention(text, "USA BLR potash eased")]))

    (eased,) = [one for one in now if one.action == "eased"]
    assert (eased.cause, eased.cause_detail) == ("source_corrected", "another version of a")
    assert {one.run_id for one in now if one is not eased} == {"run-1"}


def test_an_article_that_withdraws_its_claim_withdraws_the_event() -> None:
    log = Log()
    log.run(lifted("a"))

    assert log.run((article("a", version_id="a-v2"), [])) == []
    gone = only(log.mart.events)
    assert (gone.cause, gone.closed_by_run, gone.closed_cause) == ("new_source", "run-2", "source_corrected")
    assert gone.closed_detail == "another version of a"


def test_the_same_texts_read_by_other_rules_are_a_re_extraction() -> None:
    log = Log()
    text, _ = lifted("a")
    log.run(lifted("a"), lifted("b", "2020-01-01"))
    log.reread("a", mention(text, "USA BLR potash eased"))
    now = log.run(extractor="2+a")

    (eased,) = [one for one in now if one.action == "eased"]
    assert (eased.cause, eased.cause_detail) == ("re_extraction", "read by 2+a, before by 1+a")
    assert {one.run_id for one in now if one is not eased} == {"run-1"}


def test_the_same_rules_with_other_reference_data_are_told_apart_from_other_rules() -> None:
    log = Log()
    text, _ = lifted("a")
    log.run(lifted("a"))
    log.reread("a", mention(text, "USA BLR fertilizer lifted"))

    assert only(log.run(extractor="1+b")).cause == "reference_data"
    log.reread("a", mention(text, "USA BLR potash lifted"))
    assert only(log.run(extractor="2+c")).cause == "re_extraction"


def test_a_new_article_in_a_run_of_another_extractor_is_a_new_source_and_both_are_told() -> None:
    log = Log()
    text, _ = lifted("a")
    log.run(lifted("a"))
    log.reread("a", mention(text, "USA BLR potash lifted", confidence=0.5))

    now = only(log.run(lifted("b"), extractor="2+a"))
    assert (now.cause, now.cause_detail) == ("new_source", "new article b; read by 2+a, before by 1+a")


def test_other_rules_of_merging_are_a_re_extraction() -> None:
    log = Log()
    log.run(lifted("a"), lifted("b"))
    # as if other rules had found the one text to be a copy of the other
    now = only(log.run(rules="m2", copies={"b": "a"}))

    assert (now.cause, now.cause_detail) == ("re_extraction", "merged by rules m2, before by m1")


def test_an_event_that_a_report_of_others_parts_follows_from_that_report() -> None:
    log = Log()
    log.run(lifted("a", "2025-12-12"), lifted("b", "2025-12-13"))
    assert len(log.current()) == 1
    # one article that tells both days: so they are two changes
    both = article("both", "2026-01-05")
    now = log.run(
        (
            both,
            [
                mention(both, "USA BLR potash lifted", "2025-12-12", main=False),
                mention(both, "USA BLR potash lifted", "2025-12-13", main=False),
            ],
        )
    )
    assert len(now) == 2
    assert {one.cause for one in now} == {"new_source"}


def test_what_only_follows_from_others_has_their_cause() -> None:
    log = Log()
    log.run(lifted("a"), lifted("b"))
    third = article("c", "2025-12-13", passed_prefilter=True)
    # a third text, without any claim, of which both are copies: the event has no new article, but one source less
    now = only(log.run((third, []), copies={"a": "c", "b": "c"}))

    assert (now.n_independent, now.cause) == (1, "new_source")
    assert now.cause_detail == "follows from new article c"


def test_nothing_changes_without_a_cause_and_the_cause_is_no_change() -> None:
    log = Log()
    log.run(lifted("a"), lifted("b", "2020-01-01"))
    before = log.mart
    log.run(extractor="9+z", rules="m9")

    assert log.mart.events == before.events
    assert log.mart.regimes == before.regimes
    assert log.mart.n_changed == 0


def test_the_state_as_it_was_known_is_kept_beside_the_state_as_it_is() -> None:
    log = Log()
    imposed = article("i", "2021-08-09")
    log.run((imposed, [mention(imposed, "USA BLR potash imposed", "2021-08-09")]))
    then = log.now
    log.run(lifted("a"), lifted("b"))

    rows = [(row.state, row.valid_to, row.recorded_to) for row in log.mart.regimes]
    assert ("in_force", None, log.now) in rows
    assert [state for state, _, recorded_to in rows if recorded_to is None] == ["in_force", "ended"]
    kept = [row for row in log.mart.regimes if row.recorded_from <= then and (row.recorded_to or log.now) > then]
    assert [(row.state, row.valid_to, row.run_id) for row in kept] == [("in_force", None, "run-1")]
