from itertools import pairwise

import pytest

from tests.test_evaluation import row
from transforms.evaluation import evaluate
from transforms.evaluation.reliability import BOUNDS, bands, calibration_error, is_right


def test_every_confidence_has_one_band() -> None:
    table = bands([(value / 100, True) for value in range(101)])
    assert [(one.low, one.high) for one in table] == list(pairwise(BOUNDS))
    assert [one.rows for one in table] == [50, 10, 10, 10, 10, 11]


def test_a_band_without_rows_has_no_share() -> None:
    table = bands([(0.95, True)])
    assert (table[0].rows, table[0].share, table[0].confidence) == (0, None, None)
    assert (table[-1].share, table[-1].confidence) == (1.0, 0.95)


def test_the_error_is_the_distance_of_confidence_from_truth() -> None:
    judged = [(0.8, True), (0.8, True), (0.8, False), (0.8, False), (0.5, True), (0.5, False)]
    assert calibration_error(bands(judged)) == pytest.approx((4 * 0.3 + 2 * 0.0) / 6)
    assert calibration_error(bands([])) is None


def test_a_row_is_right_if_country_sector_action_and_stage_are() -> None:
    gold = [row(), row(status="proposed", action="imposed")]
    assert is_right(row(sender="EU", status="in_force"), gold)
    assert not is_right(row(status="proposed"), gold)
    assert not is_right(row(sector="oil"), gold)
    assert not is_right(row(action="imposed"), gold)


def test_only_decided_rows_are_judged() -> None:
    predicted = [row(confidence=0.95), row(confidence=0.4, sector="oil"), row(confidence=0.7, status="proposed"), row()]
    result = evaluate({"a": [row()]}, {"a": predicted})
    assert [(one.rows, one.right) for one in result.reliability] == [(1, 0), (0, 0), (0, 0), (0, 0), (0, 0), (1, 1)]
    assert result.calibration_error == pytest.approx((0.4 + 0.05) / 2)
