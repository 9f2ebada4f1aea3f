from datetime import date

from tests.coding.rows import rows


def parties(text: str) -> set[tuple[str | None, str | None]]:
    return {(sender, target) for sender, target, *_ in rows(text, published=date(2022, 5, 5))}


def test_a_people_kept_at_home_is_kept_there_by_its_own_state() -> None:
    assert rows("Omani citizens have been banned from travelling to Yemen.") == {
        ("OMN", "YEM", "tourism", "imposed", "in_force")
    }
    assert parties("Jordanians are likewise forbidden to travel to Libya.") == {("JOR", "LBY")}


def test_persons_counted_or_in_office_are_kept_out_by_where_they_may_not_go() -> None:
    assert parties("The ministry banned 90 Norwegians from visiting Belarus.") == {("BLR", "NOR")}
    assert parties("Six Malian ministers were banned from travelling to Denmark.") == {("DNK", "MLI")}
    assert parties("Syrian citizens have been barred from travelling to the United States.") == {("USA", "SYR")}


def test_a_firm_of_unknown_name_halts_its_own_exports() -> None:
    assert not rows("Volvo has halted exports to Syria. The Cuban president called it cowardly.")
    found = parties("Cuba's trade minister is Rodrigo Malmierca. Malmierca has halted exports to Haiti.")
    assert ("CUB", "HTI") in found


def test_who_joins_in_a_plea_does_not_make_what_is_asked_for() -> None:
    assert parties("Peru, joined by Chile and Cuba, asked the Security Council to ban trade with Haiti.") == {
        ("UN", "HTI")
    }
    assert parties("Canada, together with Norway, banned imports of tin from Chad.") == {("CAN", "TCD"), ("NOR", "TCD")}


def test_who_presides_over_a_body_speaks_for_it() -> None:
    assert parties("Ireland, as president of the EU, announced that sanctions had been imposed on Fiji's leaders.") == {
        ("EU", "FJI")
    }
    assert parties(
        "The Danish presidency of the Council said that envoys had agreed to extend the sanctions on Mali."
    ) == {("EU", "MLI")}
    assert parties("Finland, which holds the presidency of the EU, said that sanctions on Togo had been lifted.") == {
        ("EU", "TGO")
    }


def test_who_presides_does_some_things_for_himself() -> None:
    assert parties("Greece, which holds the EU presidency, has banned flights by the Yemeni airline.") == {
        ("GRC", "YEM")
    }
    assert parties("The French presidency said it would freeze the assets of two Malian generals.") == {("FRA", "MLI")}


def test_buyers_of_goods_are_not_whom_a_waiver_is_from() -> None:
    text = "Washington will end the waivers that allowed Iranian gas sales to Iraq, Oman and Turkey."
    assert parties(text) == {("USA", "IRN")}
    assert parties("The United States renewed a waiver for sales of Russian oil to Japan.") == {("USA", "RUS")}
    assert parties("Norway granted a waiver for sales of wheat to Iran and Cuba.") == {("NOR", "IRN"), ("NOR", "CUB")}


def test_what_several_did_together_is_done_to_none_of_them() -> None:
    text = "Peru, Chile and Panama condemned Cuba's raid. Peru's minister said that no sanctions were planned."
    assert parties(text) == {("PER", "CUB")}
    text = "India and Pakistan ended talks in Geneva. India said that trade sanctions were being considered."
    assert parties(text) == {("IND", "PAK")}


def test_its_is_of_none_who_is_named_among_those_who_act() -> None:
    text = (
        "Six Commonwealth leaders, among them the premiers of India and Canada, agreed to ban flights to Fiji and to "
        "stop the import of its sugar."
    )
    assert parties(text) == {("COMMONWEALTH", "FJI")}


def test_a_package_for_a_friend_is_one_of_help() -> None:
    assert not rows("Washington announced a further package for Taipei on Monday.")
    assert rows("The EU adopted a new package for Belarus.")
    assert rows("The EU adopted a new package against Turkey.")


def test_what_is_let_be_done_has_its_own_subject() -> None:
    text = "Kenya said that it would no longer let Ugandan tea be loaded in its port, and froze Malian assets."
    assert ("KEN", "MLI") in parties(text)
    assert ("UGA", "MLI") not in parties(text)


def test_own_people_may_not_go_there() -> None:
    text = "Oman banned all imports from Chad. Oman also forbade its citizens to travel there."
    assert ("OMN", "TCD", "tourism", "imposed", "in_force") in rows(text)


def test_an_appeal_to_a_court_asks_for_no_sanctions() -> None:
    assert not rows("Norway and Spain lost appeals to a court over sanctions on three skiers. Peru's club was fined.")
    assert rows("Norway appealed to the Security Council to impose sanctions on Chad.")


def test_a_disease_whose_source_is_asked_for_is_no_ground_of_health() -> None:
    text = "China banned Australian timber after Canberra called for an inquiry into the origins of the virus."
    assert parties(text) == {("CHN", "AUS")}
    assert not rows("China stopped imports of Peruvian fish because of the virus, whose source is not known.")


def test_what_firms_did_as_well_is_no_measure() -> None:
    text = (
        "Four banks in Mali have halted transfers to Russian banks after Washington sanctioned the firm that runs them."
    )
    assert parties(text + " Malian lenders did so earlier.") == {("USA", "RUS")}
    assert ("GBR", "RUS") in parties("Washington sanctioned a Russian bank. Britain did so in May.")


def test_a_tale_that_is_denied_bars_nobody() -> None:
    assert not rows("The minister denied a report of fuel sales to Mali by two Togolese firms.")
    assert parties("The minister denied landing rights to the Malian airline. Norway's minister said so.")


def test_who_would_not_follow_another() -> None:
    text = "Italy suspended arms sales to Libya. In London, Margaret Thatcher refused to follow the United States."
    assert ("GBR", "LBY", "defence", "imposed", "rejected") in rows(text)


def test_who_sells_is_hit_where_another_stops_his_goods_on_their_way() -> None:
    assert parties("Spain has threatened to stop Peru's butter sales to Norway.") == {("ESP", "PER")}
    assert parties("Turkey halted Iraq's oil exports to Europe.") == {("TUR", "IRQ")}


def test_who_gets_arms_or_is_often_hit_is_hit_himself() -> None:
    assert parties("Washington stopped Israel's arms sales to China.") == {("USA", "CHN")}
    assert parties("Switzerland stopped Japan's exports of tools to Iraq.") == {("CHE", "IRQ")}
    assert parties("Peru stopped its tin exports to Norway.") == {("PER", "NOR")}


def test_a_plan_that_somebody_wants_dropped_is_not_his() -> None:
    assert not rows("Slovakia's prime minister wants the plan to end imports of Russian gas dropped first.")
    assert rows("Slovakia's prime minister wants the Union to end imports of Russian gas first.")


def test_money_held_back_that_was_to_help_is_no_frozen_asset() -> None:
    assert not rows("The EU has frozen money for Fiji's farmers.")
    assert parties("The EU has frozen money of Fiji's rulers.") == {("EU", "FJI")}


def test_lists_of_travellers_in_a_pandemic_are_none_of_sanctions() -> None:
    assert not rows("Portugal was taken off Britain's green list for travel on Thursday, the minister said.")


def test_those_from_several_states_act_for_all_of_them() -> None:
    assert parties("Foreign ministers from Peru, India and Zambia banned loans to Haiti.") == {
        ("PER", "HTI"),
        ("IND", "HTI"),
        ("ZMB", "HTI"),
    }
    assert parties("Leaders from Kenya imposed an embargo on Burundi and Rwanda.") == {("KEN", "BDI"), ("KEN", "RWA")}


def test_whose_money_is_lent_is_not_hit_where_loans_to_somebody_stop() -> None:
    assert not rows("They cut off American bank loans to the government.")
    assert not rows("The President suspended American credits to the junta.")
    assert parties("Congress banned American loans to Chile.") == {("USA", "CHL")}
    assert parties("Kuwait banned Iraqi loans on Friday.") == {("KWT", "IRQ")}
