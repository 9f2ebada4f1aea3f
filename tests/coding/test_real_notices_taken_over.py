"""Measures that one takes over from another, and where reports say they come from."""

import pytest

from tests.coding.texts import claims
from transforms.coding.rows.evidence import names_parties


def rows(text: str, title: str | None = None) -> set[tuple[str | None, str | None, str, str, str]]:
    found = [one for one in claims(text, title=title) if names_parties(one)]
    return {(one.sender, one.target_country, one.sector, one.action, one.status) for one in found}


def test_what_is_taken_over_is_not_decided_by_who_made_it() -> None:
    text = (
        "The Federal Council approved the revision of its ordinance on Mali, thereby adopting further European Union "
        "sanctions. The export of trucks to Mali is now prohibited."
    )
    found = rows(text, "Federal Council adopts further sanctions against Mali")
    assert {sender for sender, *_ in found} == {"CHE"}
    assert ("CHE", "MLI", "vehicles", "imposed", "in_force") in found


def test_a_decision_to_adopt_a_package_is_that_of_who_decides() -> None:
    text = "This implements the Federal Council's decision of 10 May to adopt the EU's latest package against Belarus."
    assert {sender for sender, *_ in rows(text)} == {"CHE"}


def test_a_decision_that_was_taken_is_no_proposal() -> None:
    text = "After the decision taken in May to ban imports from Mali, Norway amended its customs rules."
    assert {status for *_, status in rows(text)} == {"announced"}


def test_the_paper_before_a_report_does_nothing() -> None:
    text = "Belgium, (Capital Morning Paper) The EU Council expanded sanctions against Mali."
    assert rows(text) == {("EU", "MLI", "unspecified", "expanded", "in_force")}


@pytest.mark.parametrize(
    ("continues", "status"), [("has continued to expand", "in_force"), ("may continue to expand", "proposed")]
)
def test_what_has_continued_to_grow_has_grown(continues: str, status: str) -> None:
    found = rows(f"The UK {continues} its sanctions on Mali.")
    assert found <= {("GBR", "MLI", "unspecified", "expanded", status)}
    assert bool(found) == (status == "in_force")


def test_those_who_may_not_pay_the_listed_are_not_hit() -> None:
    text = (
        "The Council imposed sanctions on ten men from Mali who stole grain:\n"
        '"Their assets are frozen, and citizens of the EU are forbidden from giving them '
        'money."'
    )
    assert {target for _, target, *_ in rows(text)} == {"MLI"}


def test_a_committee_that_approves_an_entry_makes_it() -> None:
    text = (
        "The Security Council Committee pursuant to resolution 2140 (2014) approved the removal of one entry from its "
        "Sanctions List."
    )
    assert rows(text) == {("UN", "YEM", "unspecified", "lifted", "in_force")}
