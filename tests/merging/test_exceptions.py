"""Of how much an event is said, and what it excepts: where sources differ, the one that frees less is believed."""

from typing import Any

import pytest

from schemas.mart import SanctionEvent
from tests.merging.builders import article, current, mention, told
from transforms.mart import Mart

LIFTED = "UN ERI unspecified lifted"
DAY = "2018-11-14"
ARMS: dict[str, Any] = {"except_sectors": "defence", "except_words": "the arms embargo"}
TRAVEL: dict[str, Any] = {"except_sectors": "oil", "except_measures": "travel", "except_words": "oil and visas"}


def log(*claims: tuple[str, dict[str, Any]], said: str = LIFTED) -> Mart:
    pairs = []
    for number, (source, given) in enumerate(claims):
        made = article(f"a{number}", DAY, source_class=source)
        pairs.append((made, [mention(made, said, DAY, **given)]))
    return told(*pairs)


def event(*claims: tuple[str, dict[str, Any]], said: str = LIFTED) -> SanctionEvent:
    (found,) = current(log(*claims, said=said))
    return found


def test_what_any_source_excepts_is_excepted_in_the_words_of_the_best() -> None:
    found = event(("official", {}), ("media", TRAVEL), ("agency", ARMS))
    assert (found.except_sectors, found.except_measures) == ("defence;oil", "travel")
    assert found.except_words == "the arms embargo"


def test_without_an_exception_there_is_none() -> None:
    found = event(("official", {}), ("media", {}))
    assert (found.except_sectors, found.except_measures, found.except_words) == (None, None, None)


@pytest.mark.parametrize(
    ("claims", "said", "extent"),
    [
        ([("official", "parties"), ("media", "whole")], LIFTED, "parties"),
        ([("official", "whole"), ("media", "parties")], LIFTED, "whole"),
        ([("media", "whole"), ("media", "parties")], LIFTED, "parties"),
        ([("media", "whole"), ("media", "parties")], "UN ERI unspecified imposed", "whole"),
        ([("media", None)], LIFTED, None),
    ],
)
def test_of_what_relaxes_the_best_sources_that_free_less_are_believed(
    claims: list[tuple[str, str | None]], said: str, extent: str | None
) -> None:
    assert event(*((source, {"extent": one}) for source, one in claims), said=said).extent == extent


@pytest.mark.parametrize(
    ("claims", "said", "reasons"),
    [
        ([("official", "parties"), ("media", "whole")], LIFTED, [("parties", "whole", "official_source")]),
        ([("media", "whole"), ("media", "parties")], LIFTED, [("parties", "whole", "frees_less")]),
        ([("agency", "whole"), ("media", "parties")], LIFTED, [("whole", "parties", "better_source")]),
        ([("media", "whole"), ("media", "whole")], LIFTED, []),
        ([("media", "whole"), ("media", None)], LIFTED, []),
    ],
)
def test_where_sources_differ_on_the_extent_the_other_one_is_kept(
    claims: list[tuple[str, str | None]], said: str, reasons: list[tuple[str, str, str]]
) -> None:
    found = log(*((source, {"extent": one}) for source, one in claims), said=said).conflicts
    assert {one.field for one in found} <= {"extent"}
    assert [(one.chosen_value, one.other_value, one.reason) for one in found] == reasons


WHOLE: dict[str, Any] = {"extent": "whole"}


@pytest.mark.parametrize(
    ("claims", "rows"),
    [
        ([WHOLE, WHOLE | ARMS], [("except_sectors", "defence", "none")]),
        (
            [WHOLE, WHOLE | TRAVEL],
            [("except_measures", "travel", "none"), ("except_sectors", "oil", "none")],
        ),
        # what both except they do not differ on, by a sector or by a kind of dealing
        ([WHOLE | ARMS, WHOLE | ARMS], []),
        ([WHOLE | ARMS, WHOLE | {"except_measures": "arms", "except_words": "arms sales"}], []),
        ([WHOLE | ARMS, WHOLE | TRAVEL], [
            ("except_sectors", "defence;oil", "defence"), ("except_sectors", "defence;oil", "oil")]),
        # who recalls it, tells it of some parties, or was read before exceptions were, is silent
        ([WHOLE | {"main": False}, WHOLE | ARMS], []),
        ([{"extent": "parties"}, {"extent": "parties"} | ARMS], []),
        ([{}, WHOLE | ARMS], []),
    ],
)  # fmt: skip
def test_sources_that_differ_on_what_is_excepted_are_in_conflict(
    claims: list[dict[str, Any]], rows: list[tuple[str, str | None, str]]
) -> None:
    found = log(*(("media", one) for one in claims)).conflicts
    assert sorted((row.field, row.chosen_value, row.other_value) for row in found) == rows
    assert {row.reason for row in found} <= {"frees_less"}


def test_a_conflict_on_exceptions_names_who_excepts_nothing_and_who_is_believed() -> None:
    (row,) = log(("official", WHOLE), ("media", WHOLE | ARMS)).conflicts
    assert (row.field, row.reason, row.article_id) == ("except_sectors", "frees_less", "a0")
    assert (row.chosen_class, row.other_class) == ("media", "official")


def test_an_easing_has_no_exceptions_to_differ_on() -> None:
    assert log(("media", WHOLE), ("media", WHOLE | ARMS), said="UN ERI unspecified eased").conflicts == []
