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
