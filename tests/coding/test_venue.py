import pytest

from tests.coding.texts import claims, views
from transforms.coding.discourse.layout.venue import find_venue

ITEMS = "PERU. The arms embargo was lifted on Tuesday.\n\nTOGO. No change.\n\nCHAD. A mission was sent."


def rows(text: str, *, title: str | None = None) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.action, one.stage) for one in claims(text, title=title)}


def test_the_title_of_a_digest_says_who_decides_in_its_items() -> None:
    assert rows(ITEMS, title="Security Council in May") == {("UN", "PER", "lifted", "decided")}
    assert rows(ITEMS, title="EU foreign ministers: in brief") == {("EU", "PER", "lifted", "decided")}


def test_a_dateline_of_the_union_makes_its_ministers_the_senders() -> None:
    lead = "LUXEMBOURG - Notes from a meeting of foreign ministers.\n\n"
    assert rows(lead + ITEMS, title="Council notebook") == {("EU", "PER", "lifted", "decided")}


def test_whom_a_heading_names_is_hit_and_does_not_act() -> None:
    assert all(sender != "PER" for sender, *_ in rows(ITEMS, title="Notebook"))


def test_a_body_that_heads_an_item_acts_on_whom_the_title_names() -> None:
    text = (
        "ECOWAS. Accounts at the regional central bank were frozen on 2 April.\n\n"
        "TOKYO. The cabinet discussed a report.\n\nACCRA. Nothing was said."
    )
    assert ("ECOWAS", "MLI", "imposed", "decided") in rows(text, title="Sanctions on Mali: who does what")


def test_a_text_without_items_has_only_the_venue_of_its_title() -> None:
    found = find_venue(views("The EU lifted the embargo. Traders cheered.", title="Notes of May"))
    assert (found.sender, found.target, found.heads_act) == (None, None, False)
    found = find_venue(views("The embargo was lifted. Traders cheered.", title="Council sanctions on Peru"))
    assert found.target == "PER"


def test_a_capital_in_capitals_heads_an_item() -> None:
    text = "HARARE. Traders wait.\n\nWASHINGTON, 1. On Thursday both chambers renewed the ban on imports from Burma."
    text += "\n\nWASHINGTON, 2. A bill was read."
    assert ("USA", "MMR", "extended", "decided") in rows(text, title="The week")
    assert {view.section for view in views(text)} == {1, 2, 3}


def test_at_whose_urging_something_is_done_is_not_hit() -> None:
    text = "The EU suspended its visa ban on ministers of Belarus for a year, at German urging."
    assert rows(text) == {("EU", "BLR", "suspended", "decided")}


def test_where_the_title_names_who_is_hit_all_headings_act() -> None:
    text = (
        "ECOWAS: accounts at the regional central bank were frozen on Sunday.\n\n"
        "NIGERIA: the embargo on power supplies was extended on Wednesday.\n\nALGERIA: nothing new."
    )
    found = rows(text, title="Sanctions on Niger: who does what")
    assert ("NGA", "NER", "extended", "decided") in found
    assert all(target == "NER" for _, target, *_ in found)


def test_a_timeline_tells_of_the_two_that_its_title_names() -> None:
    text = "1996 - Arms embargo, ban on visas for the junta.\n\n2007 - Talks.\n\n2013 - Elections."
    found = {(one.sender, one.target_country, one.sector) for one in claims(text, title="Timeline: EU and Burma")}
    assert found == {("EU", "MMR", "defence"), ("EU", "MMR", "government")}


def test_an_entry_that_denies_or_has_a_verb_imposes_nothing() -> None:
    text = "1996 - No arms embargo.\n\n2007 - Arms embargo remains a demand.\n\n2013 - Elections."
    assert rows(text, title="Timeline: EU and Burma") == set()


@pytest.mark.parametrize("made", ["reached in Geneva", "struck in Lausanne", "signed in Havana", "initialled in Oslo"])
def test_where_a_deal_was_made_is_nobody_who_acts(made: str) -> None:
    found = claims(f"Iran will get relief under a deal {made}: sanctions on its gold will be suspended for six months.")
    assert {one.sender for one in found} <= {None}
    assert {one.target_country for one in found} <= {"IRN"}


def test_where_ministers_agree_is_nobody_who_acts() -> None:
    found = claims("The ministers agreed in Luxembourg on Monday to suspend the visa ban on the Belarusian president.")
    assert {(one.sender, one.target_country) for one in found} == {(None, "BLR")}


@pytest.mark.parametrize("opening", ["Steps taken against Chad over the coup:", "Reactions to Chad's coup:"])
def test_what_opens_a_list_of_steps_says_whom_they_hit(opening: str) -> None:
    text = f"{opening}\n\nCANADA - Oil imports barred.\n\nJAPAN - New loans stopped.\n\nNORWAY - Imports forbidden."
    assert {("CAN", "TCD", "imposed", "decided"), ("NOR", "TCD", "imposed", "decided")} <= rows(text)


def test_the_city_of_an_item_is_of_the_land_that_others_hit() -> None:
    text = (
        "BUJUMBURA - Kenya and Norway have stopped all trade.\n\nHARARE - The EU suspended most of its measures.\n\n"
        "KHARTOUM - The Security Council banned flights by the state airline."
    )
    found = rows(text, title="African notebook")
    assert {("KEN", "BDI", "imposed", "decided"), ("NOR", "BDI", "imposed", "decided")} <= found
    assert {("EU", "ZWE", "suspended", "decided"), ("UN", "SDN", "imposed", "decided")} <= found


def test_the_city_of_an_item_may_be_of_those_who_act() -> None:
    text = "OSLO - Imports of timber from Mali were banned.\n\nBERNE - Gold from Mali was banned.\n\nLIMA - No change."
    assert {("NOR", "MLI", "imposed", "decided"), ("CHE", "MLI", "imposed", "decided")} <= rows(text, title="Notes")


def test_one_dateline_opens_a_report_and_no_item() -> None:
    text = "HARARE - Norway stopped all trade with Mali.\n\nOfficials waited.\n\nTraders too."
    assert rows(text) == {("NOR", "MLI", "imposed", "decided")}
