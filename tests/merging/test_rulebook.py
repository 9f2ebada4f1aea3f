"""The page of rules is what the code does: every rule stands on it, in order, and is tried in a test."""

from pathlib import Path

import transforms
from tests.merging.test_events import EXAMPLES
from transforms.merging.rules import MergeRule
from transforms.rulebook import rulebook


def test_the_page_is_made_from_the_rules() -> None:
    page = Path(str(transforms.__file__)).with_name("RULES.md")
    assert page.read_text(encoding="utf-8") == rulebook(), "run python -m transforms.rulebook"


def test_every_merging_rule_has_an_example() -> None:
    shown = {rule for _, rule in EXAMPLES}
    assert {rule.value for rule in MergeRule} - shown == {"founds", "same_article_claim", "reviewed"}


def test_the_examples_stand_in_the_order_of_the_rules() -> None:
    order = [rule.value for rule in MergeRule]
    places = [order.index(rule) for _, rule in EXAMPLES]
    assert places == sorted(places)
