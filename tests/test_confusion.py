from collections import Counter
from typing import Any

from tests.test_evaluation import random_rows, row
from transforms.evaluation import evaluate
from transforms.evaluation.confusion import pair_rows

Counts = dict[tuple[str | None, str | None], int]


def counts(field: str, gold: list[Any], predicted: list[Any]) -> Counts:
    result = evaluate({"a": gold}, {"a": predicted})
    return {(one.gold, one.predicted): one.count for one in result.confusions if one.field == field}


def test_a_right_row_is_on_the_diagonal() -> None:
    assert counts("action", [row()], [row()]) == {("lifted", "lifted"): 1}
    assert counts("sector", [row()], [row(sector="potash", sender="EU")]) == {("potash", "potash"): 1}


def test_another_value_of_one_field_is_a_confusion_of_that_field_alone() -> None:
    for field, value in (("action", "eased"), ("status", "proposed"), ("sector", "oil")):
        other = row(**{field: value})
        assert counts(field, [row()], [other]) == {(row()[field], value): 1}
        for same in {"action", "status", "sector"} - {field}:
            assert counts(same, [row()], [other]) == {(row()[same], row()[same]): 1}


def test_no_row_in_common_is_missed_and_spurious() -> None:
    assert counts("action", [row()], [row(target_country="RUS")]) == {("lifted", None): 1, (None, "lifted"): 1}
    assert counts("action", [row()], [row(action="imposed", sector="oil")]) == {
        ("lifted", None): 1,
        (None, "imposed"): 1,
    }


def test_the_row_that_has_most_in_common_is_the_partner() -> None:
    predicted = [row(sector="oil", action="eased"), row(sector="oil"), row()]
    assert counts("sector", [row(), row(sector="gas")], predicted) == {
        ("potash", "potash"): 1,
        ("gas", "oil"): 1,
        (None, "oil"): 1,
    }


def test_each_row_is_counted_once() -> None:
    gold, predicted = random_rows(1), random_rows(2)
    for one in gold:
        pairs = list(pair_rows(gold[one], predicted[one]))
        ours = Counter(id(row) for row, _ in pairs if row is not None)
        theirs = Counter(id(row) for _, row in pairs if row is not None)
        assert set(ours.values()) | set(theirs.values()) <= {1}


def test_the_commonest_comes_first() -> None:
    result = evaluate({"a": [row()], "b": [row()], "c": [row()]}, {"a": [row()], "b": [row()]})
    action = [one for one in result.confusions if one.field == "action"]
    assert [(one.gold, one.predicted, one.count) for one in action] == [("lifted", "lifted", 2), ("lifted", None, 1)]
