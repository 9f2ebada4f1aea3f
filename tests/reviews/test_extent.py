"""People say of how much a change was, what it excepts, and until when it holds; and what they accept stays so."""

from datetime import date, timedelta

import pytest

from schemas.vocabulary import ReviewVerb
from tests.merging.builders import article, mention
from tests.reviews.log import ReviewedLog
from tests.state.builders import on
from transforms.reviews.changes import parse_changes
from transforms.state.recording import open_rows

IMPOSED = article("imposed", "2009-12-23", source_class="official")
LIFTED = article("lifted", "2018-11-14", source_class="official")


def test_a_person_may_say_that_it_was_only_some_or_all_but_something() -> None:
    log = ReviewedLog()
    log.run(
        (IMPOSED, [mention(IMPOSED, "UN ERI defence imposed", "2009-12-23")]),
        (LIFTED, [mention(LIFTED, "UN ERI unspecified lifted", "2018-11-14")]),
    )
    (lifted,) = [one for one in log.current() if one.action == "lifted"]
    assert on(log.mart.regimes, "2020-01-01") == {"defence": "ended", "unspecified": "ended"}

    log.decide("amend", lifted, "except_sectors=defence")
    (amended,) = [one for one in log.run() if one.action == "lifted"]
    assert on(log.mart.regimes, "2020-01-01") == {"defence": "in_force", "unspecified": "ended"}
    (country,) = [one for one in open_rows(log.mart.regimes) if one.sector == "unspecified"]
    assert "leaves as it is: defence" in country.explanation

    log.decide("amend", amended, "extent=parties")
    log.run()
    assert on(log.mart.regimes, "2020-01-01") == {"defence": "in_force", "unspecified": "in_force"}


def test_what_was_accepted_keeps_its_end_and_what_it_excepts() -> None:
    text = article("licence", "2025-02-27", source_class="official")
    said = "USA SRB oil eased"
    given = {"expiry_date": date(2025, 3, 28), "except_words": "dividends", "extent": "whole"}
    log = ReviewedLog()
    (licence,) = log.run((text, [mention(text, said, "2025-02-27", evidence="the words", **given)]))
    accepted = log.decide("accept", licence)
    log.run()

    log.reread("licence", mention(text, said, "2025-02-27", evidence="the words", extent="parties"))
    (again,) = log.run(extractor="2+a", at=log.now + timedelta(days=30))
    assert (again.expiry_date, again.except_words, again.extent) == (date(2025, 3, 28), "dividends", "whole")
    assert (again.review_status, again.review_stale) == ("accepted", False)
    assert log.review(accepted).outcome == "applied"


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ("extent=some", "extent is 'some'; it is one of: whole, parties"),
        ("except_sectors=weapons", "except_sectors is 'weapons'; write codes such as defence or travel"),
        ("except_measures=travel\\;visas", "except_measures is 'travel;visas'"),
    ],
)
def test_what_is_no_code_is_refused(changes: str, fault: str) -> None:
    with pytest.raises(ValueError, match="is ") as refused:
        parse_changes(changes, ReviewVerb.AMEND)
    assert fault in str(refused.value)


def test_several_codes_are_read() -> None:
    found = parse_changes("except_sectors=defence\\;oil; except_measures=travel", ReviewVerb.AMEND)
    assert found == {"except_sectors": "defence;oil", "except_measures": "travel"}


def test_what_was_accepted_before_its_extent_was_read_does_not_keep_that_nothing_was_read() -> None:
    text = article("delisting", "2024-09-05", source_class="official")
    said = "GBR MLI unspecified lifted"
    log = ReviewedLog()
    (lifted,) = log.run((text, [mention(text, said, "2024-09-05", evidence="the words")]))
    log.decide("accept", lifted)
    log.run()

    given = {"extent": "parties", "except_sectors": "defence", "except_words": "arms"}
    log.reread("delisting", mention(text, said, "2024-09-05", evidence="the words", **given))
    (again,) = log.run(extractor="2+a", at=log.now + timedelta(days=30))
    assert (again.extent, again.except_sectors, again.review_status) == ("parties", "defence", "accepted")
