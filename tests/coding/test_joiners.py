"""Other words for "and" join as it does; who acts together is not who is hit."""

import pytest

from tests.coding.texts import claims


def hit(text: str) -> set[tuple[str | None, str | None, str]]:
    return {(one.sender, one.target_country, one.sector) for one in claims(text)}


@pytest.mark.parametrize(
    "goods",
    ["coal (and steel)", "not only coal but also steel", "not just coal but steel", "coal, along with steel,",
     "coal, in addition to steel,", "coal and, to a lesser degree, steel", "coal/steel", "coal and steel alike",
     "coal and – since March – steel"],
)  # fmt: skip
def test_goods_are_joined(goods: str) -> None:
    assert hit(f"Norway banned imports of {goods} from Mali.") == {("NOR", "MLI", "coal"), ("NOR", "MLI", "iron_steel")}


@pytest.mark.parametrize(
    "targets",
    ["Mali; Chad; and Niger", "Mali, along with Chad and Niger", "Mali (and Chad) and Niger", "Mali/Chad and Niger",
     "not only Mali but also Chad and Niger"],
)  # fmt: skip
def test_targets_are_joined(targets: str) -> None:
    assert {target for _, target, _ in hit(f"Norway lifted its arms embargo on {targets}.")} == {"MLI", "TCD", "NER"}


@pytest.mark.parametrize(
    "senders",
    ["Norway, and for the first time Iceland,", "Norway, in addition to Iceland,", "Norway (and Iceland)",
     "Norway, and now Iceland,", "Norway, along with Iceland,"],
)  # fmt: skip
def test_senders_are_joined(senders: str) -> None:
    assert {sender for sender, _, _ in hit(f"{senders} lifted sanctions on Mali.")} == {"NOR", "ISL"}


def test_who_often_imposes_sanctions_acts_along_with_the_sender() -> None:
    found = hit("Norway imposed sanctions on Mali, along with Britain.")
    assert found == {("NOR", "MLI", "unspecified"), ("GBR", "MLI", "unspecified")}


def test_a_stroke_in_a_dateline_joins_nobody() -> None:
    assert hit("PEKING/HANOI, May 3 - Norway imposed sanctions on Mali.") == {("NOR", "MLI", "unspecified")}


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Oslo renews Mali and Chad sanctions.", {"MLI", "TCD"}),
        ("Oslo keeps Mali, Chad and Niger arms embargo for another year.", {"MLI", "TCD", "NER"}),
        ("Oslo renewed sanctions on Mali and the Chad arms embargo.", {"MLI", "TCD"}),
    ],
)
def test_a_measure_is_on_every_country_before_it(text: str, targets: set[str]) -> None:
    assert {target for _, target, _ in hit(text)} == targets


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("not on Mali but on Chad", ["TCD"]),
        ("not only on Mali but on Chad", ["MLI", "TCD"]),
        ("not just on Mali but also on Chad", ["MLI", "TCD"]),
        ("on Mali but not on Chad", ["MLI"]),
    ],
)
def test_what_is_denied_of_one_is_said_of_the_other(told: str, expected: list[str]) -> None:
    assert sorted(target or "" for _, target, _ in hit(f"Norway imposed sanctions {told}.")) == expected
