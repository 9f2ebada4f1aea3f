"""Rules on the American Entity List: who is added, who is removed, and whom the bullets name."""

from tests.coding.texts import claims
from transforms.coding.rows.evidence import names_parties


def rows(text: str) -> set[tuple[str | None, str | None, str, str]]:
    found = [one for one in claims(text) if names_parties(one)]
    return {(one.sender, one.target_country, one.sector, one.action) for one in found}


def test_additions_go_back_to_those_added_where_others_were_removed_since() -> None:
    text = (
        "BIS issued a rule that adds nine firms to the Entity List, which names firms restricted from receiving U.S. "
        "goods. The rule also removes one entity each from Kenya and Oman. The additions consist of five entities in "
        "Bahrain and four in Chad."
    )
    added = {("USA", code, "technology", "imposed") for code in ("BHR", "TCD")}
    assert rows(text) == added | {("USA", code, "technology", "lifted") for code in ("KEN", "OMN")}


def test_who_is_added_is_not_guessed_from_who_is_removed() -> None:
    text = "The rule adds 36 entities to the Entity List; revises two entries; and removes entities from Oman."
    assert rows(text) == {("USA", "OMN", "technology", "lifted")}


def test_one_entity_that_is_removed_is_of_no_country_of_many() -> None:
    text = (
        "The Commerce Department added ten firms to the Entity List. The list includes six entities in Chad, as well "
        "as entities located in Kenya and Oman. The same day it removed one entity from the Entity List."
    )
    assert rows(text) == {("USA", code, "technology", "imposed") for code in ("TCD", "KEN", "OMN")}


def test_bullets_name_the_following_entities() -> None:
    text = (
        "This rule adds the following entities to the Entity List and imposes a license requirement for exports to "
        "them of all items subject to the Export Administration Regulations.\n"
        "- six entities in Chad and Kenya for aiding an army\n- one entity in Oman for diverting parts\n"
    )
    assert rows(text) == {("USA", code, "technology", "imposed") for code in ("TCD", "KEN", "OMN")}


def test_what_a_firm_removes_is_no_entry() -> None:
    assert rows("The retailer removed two entities from Kenya and Oman, which are under sanctions.") == set()
