from typing import Any

import pytest

from flows.reference import DEFAULT, load_reference
from tests.coding.texts import claims
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.confidence import (
    LEAST,
    LEAST_DECIDED,
    MOST,
    confidences,
    features_of,
    is_row,
    rows_of,
    sure,
)
from transforms.coding.rows.dating import EventDate
from transforms.reference import FILES, ReferenceFault, parse_reference

TEXT = (
    "Washington lifted its sanctions on Belarusian potash on Monday. "
    "The EU may ban imports of Russian oil and coal, and will not ease the embargo on Iran. "
    "Rosneft was blacklisted in 2014. Sanctions were imposed."
)


def claim(**changes: Any) -> Claim:
    values: dict[str, Any] = {
        "sender": "USA",
        "sender_words": "Washington",
        "target_country": "BLR",
        "target_words": "Belarus",
        "target_name": None,
        "sector": "potash",
        "sector_words": "potash",
        "measure": "trade",
        "action": "lifted",
        "action_words": "lifted",
        "status": "in_force",
        "status_words": None,
        "when": EventDate("2023-05-10", "Wednesday", stated=True),
        "main": False,
        "evidence_start": 0,
        "evidence_end": 10,
        "rule": "active.lift.measure",
        "stated": 2,
    }
    return Claim(**{**values, **changes})


def found(**changes: Any) -> set[str]:
    return set(features_of([claim(**changes)])[0])


@pytest.mark.parametrize(
    ("changes", "feature"),
    [
        ({}, "sender:stated"),
        ({"sender_words": "(topic of the article)"}, "sender:inferred"),
        ({"sender": None, "sender_words": None}, "sender:none"),
        ({"target_words": "(topic of the article)"}, "target:inferred"),
        ({"target_country": None}, "target:none"),
        ({"target_country": None, "target_name": "Acme"}, "target:stated"),
        ({"target_name": "Acme"}, "target:named"),
        ({"sector": "unspecified"}, "sector:unspecified"),
        ({}, "date:stated"),
        ({"when": EventDate("2023", "2023", stated=False)}, "date:inferred"),
        ({"when": EventDate(None, None, stated=False)}, "date:none"),
        ({"status_words": "may"}, "status:worded"),
        ({}, "place:start"),
        ({"evidence_start": 80}, "place:early"),
        ({"evidence_start": 8000}, "place:late"),
        ({}, "rule:active.measure"),
        ({"rule": "prohibition"}, "rule:prohibition"),
    ],
)
def test_a_claim_has_the_feature(changes: dict[str, Any], feature: str) -> None:
    assert feature in found(**changes)


def test_rows_beside_a_claim_count() -> None:
    rows = features_of([claim(), claim(sector="oil"), claim(target_country="RUS", action="eased"), claim(sender="EU")])
    assert [{one for one in row if one.startswith(("countries", "alike"))} for row in rows] == [
        {"countries:2", "alike:3"},
        {"countries:2", "alike:3"},
        {"countries:2", "alike:1"},
        {"countries:2", "alike:3"},
    ]


def test_what_the_rules_yield_is_what_the_weights_may_name() -> None:
    rows = claims(TEXT, title="Sanctions")
    assert len(rows) > 3
    named = sorted({one for row in features_of(rows) for one in row})
    texts = {name: (DEFAULT / name).read_text(encoding="utf-8") for name in FILES}
    texts["confidence.csv"] = "feature,weight\n" + "".join(f"{one},1\n" for one in named)
    assert sorted(parse_reference(texts).confidence) == named


def test_confidence_is_the_logistic_function_of_the_weights() -> None:
    assert confidences([claim()], {}) == [0.5]
    assert confidences([claim(), claim(sector="oil")], {"always:yes": 1.0, "alike:2": 1.0}) == [0.88, 0.88]
    assert sure(["a", "b"], {"a": 500.0}) == MOST
    assert sure(["a", "b"], {"a": -500.0}) == LEAST


def test_what_the_sentence_states_makes_a_row_surer() -> None:
    weights = load_reference().confidence
    weak = claim(sender_words="(topic of the article)", target_words="(topic of the article)", stated=0)
    assert confidences([claim()], weights)[0] > confidences([weak], weights)[0]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("mood:happy,1", "unknown feature 'mood:happy'; a feature is one of always, stated"),
        ("stated:3,1", "unknown feature 'stated:3'; stated has 0, 1, 2"),
        ("action:raised,1", "unknown feature 'action:raised'; action has imposed"),
        ("rule:Active!,1", "rule has words in small letters"),
        (",1", "unknown feature ''"),
        ("stated:2,much", "weight is 'much'; write a number such as 0.25"),
        ("stated:2,nan", "weight is 'nan'"),
        ("stated:2,-inf", "weight is '-inf'"),
        ("always:yes,2", "'always:yes' stands in line 2"),
    ],
)
def test_a_bad_weight_is_named_with_what_is_wrong(line: str, message: str) -> None:
    texts = {name: (DEFAULT / name).read_text(encoding="utf-8") for name in FILES}
    texts["confidence.csv"] = f"feature,weight\nalways:yes,0.5\n{line}\n"
    with pytest.raises(ReferenceFault) as raised:
        parse_reference(texts)
    (fault,) = raised.value.faults
    assert str(fault).startswith("confidence.csv:3: ")
    assert message in str(fault)


@pytest.mark.parametrize(
    ("status", "confidence", "kept"),
    [
        ("in_force", LEAST_DECIDED, True),
        ("in_force", LEAST_DECIDED - 0.01, False),
        ("announced", 0.02, False),
        ("proposed", 0.02, False),
        ("proposed", 0.2, True),
        ("rejected", 0.2, True),
    ],
)
def test_of_a_proposal_less_is_asked_than_of_a_decision(status: str, confidence: float, kept: bool) -> None:
    assert is_row(claim(status=status), confidence) is kept


def test_rows_are_what_is_sure_enough() -> None:
    weights = {"always:yes": 0.5, "status:proposed": -2.5}
    both = [claim(), claim(status="proposed")]
    assert [one for one, _ in rows_of(both, weights)] == both[:1]
