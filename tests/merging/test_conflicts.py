"""What sources say otherwise is kept beside the chosen value, with the reason of the choice."""

from datetime import date
from typing import Any

import pytest

from schemas.relations import EventConflict
from schemas.vocabulary import ChoiceReason, ConflictField
from tests.merging.builders import article, current, mention, told
from transforms.mart import Mart

SAID = "USA BLR potash lifted"
Claim = tuple[str, str | None, dict[str, Any]]


def papers(*claims: Claim, copies: dict[str, str] | None = None) -> Mart:
    pairs = []
    for number, (said, when, given) in enumerate(claims):
        source = {key: given[key] for key in ("source_class", "published") if key in given}
        text = article(f"a{number}", source.pop("published", "2025-12-13"), **source)
        rest = {key: value for key, value in given.items() if key not in ("source_class", "published")}
        pairs.append((text, [mention(text, said, when, **rest)]))
    return told(*pairs, copies=copies)


def conflicts(*claims: Claim) -> list[EventConflict]:
    mart = papers(*claims)
    (event,) = current(mart)
    assert event.n_conflicts == len(mart.conflicts)
    assert {row.event_id for row in mart.conflicts} <= {event.event_id}
    return mart.conflicts


@pytest.mark.parametrize(
    ("chosen", "other", "found"),
    [
        ((SAID, "2025-12-13", {"source_class": "official", "confidence": 0.5}), (SAID, "2025-12-14", {}),
         "event_date 2025-12-13 2025-12-14 official_source"),
        ((SAID, "2025-12-13", {"source_class": "agency", "confidence": 0.5}), (SAID, "2025-12-14", {}),
         "event_date 2025-12-13 2025-12-14 better_source"),
        ((SAID, "2025-12-13", {"confidence": 0.5}), (SAID, "2025-12-14", {"main": False, "published": "2026-03-01"}),
         "event_date 2025-12-13 2025-12-14 own_announcement"),
        ((SAID, "2025-12-13", {"confidence": 0.9}), (SAID, "2025-12-14", {}),
         "event_date 2025-12-13 2025-12-14 surer_reading"),
        ((SAID, "2025-12-13", {"published": "2025-12-13"}), (SAID, "2025-12-14", {"published": "2025-12-14"}),
         "event_date 2025-12-13 2025-12-14 first_published"),
        ((SAID, "2025-12-13", {}), ("USA BLR fertilizer lifted", "2025-12-13", {}),
         "sector potash fertilizer more_specific"),
        ((SAID, "2025-12-13", {"measure": "financial", "source_class": "official"}),
         (SAID, "2025-12-13", {"measure": "trade"}), "measure financial trade official_source"),
        (("USA BLR aviation eased", "2025-09-11", {"source_class": "official"}),
         ("USA BLR aviation lifted", "2025-09-11", {}), "action eased lifted official_source"),
        ((SAID, "2025-12-13", {"source_class": "official", "status": "announced"}), (SAID, "2025-12-13", {}),
         "status announced in_force official_source"),
        ((SAID, "2025-12-13", {}), (SAID, "2025-12-13", {"status": "announced", "published": "2025-12-20"}),
         "status in_force announced furthest_status"),
        ((SAID, "2025-12-13", {"expiry_date": date(2026, 4, 13), "source_class": "official"}),
         (SAID, "2025-12-13", {"expiry_date": date(2026, 4, 14)}),
         "expiry_date 2026-04-13 2026-04-14 official_source"),
    ],
)  # fmt: skip
def test_the_other_value_is_kept_with_the_reason(chosen: Claim, other: Claim, found: str) -> None:
    for claims in ((chosen, other), (other, chosen)):
        (row,) = conflicts(*claims)
        assert f"{row.field} {row.chosen_value} {row.other_value} {row.reason}" == found
        assert row.n_articles == row.n_independent == 1


@pytest.mark.parametrize(
    "other",
    [
        pytest.param((SAID, "2025-12-13", {"confidence": 0.3}), id="the same"),
        pytest.param((SAID, "2025-12", {}), id="a vaguer date"),
        pytest.param((SAID, None, {"main": False}), id="no date"),
        pytest.param(("- BLR potash lifted", "2025-12-13", {}), id="no sender"),
        pytest.param(("USA BLR unspecified lifted", "2025-12-13", {}), id="no sector"),
        pytest.param((SAID, "2025-12-12", {"status": "announced", "published": "2025-12-12"}), id="announced before"),
        pytest.param((SAID, "2025-12-13", {"expiry_date": date(2026, 4, 1), "expiry_precision": "month"}), id="expiry"),
    ],
)
def test_silence_vagueness_and_progress_are_no_conflict(other: Claim) -> None:
    assert conflicts((SAID, "2025-12-13", {"confidence": 0.9, "published": "2025-12-13"}), other) == []


def test_a_package_of_18_july_that_one_paper_dates_15_july() -> None:
    said = "EU RUS unspecified expanded"
    right = [(said, "2025-07-18", {"confidence": 0.7, "published": "2025-07-18"})] * 3

    mart = papers(*right, (said, "2025-07-15", {"confidence": 0.9, "published": "2025-07-19"}))

    (event,) = current(mart)
    (row,) = mart.conflicts
    assert (event.event_date, event.n_independent, event.n_conflicts) == (date(2025, 7, 18), 4, 1)
    assert (row.other_value, row.reason, row.n_articles, row.article_id) == ("2025-07-15", "better_attested", 1, "a3")


def test_copies_attest_nothing_and_are_counted_once_in_a_conflict() -> None:
    wire = [(SAID, "2025-12-14", {"confidence": 0.7})] * 4

    mart = papers(
        *wire,
        (SAID, "2025-12-13", {"confidence": 0.8}),
        copies={f"a{number}": "a0" for number in range(1, 4)},
    )

    (row,) = mart.conflicts
    assert (row.chosen_value, row.reason) == ("2025-12-13", "surer_reading")
    assert (row.n_articles, row.n_independent) == (4, 1)


def test_a_conflict_quotes_the_best_of_those_who_say_otherwise() -> None:
    (row,) = conflicts(
        (SAID, "2025-12-13", {"source_class": "official"}),
        (SAID, "2025-12-15", {"confidence": 0.4, "evidence": "weak"}),
        (SAID, "2025-12-15", {"confidence": 0.8, "evidence": "strong"}),
    )

    assert (row.evidence, row.chosen_class, row.other_class) == ("strong", "official", "media")


def test_every_reason_and_field_is_explained() -> None:
    assert all(len(term.definition) > 10 for term in (*ChoiceReason, *ConflictField))
