"""Whose measure it is and on whom, in notices and stories that name many countries beside the two that matter."""

from datetime import date

from tests.coding.rows import rows, rows_told


def parties(text: str, title: str | None = None) -> set[tuple[str | None, str | None]]:
    return {(sender, target) for sender, target, *_ in rows(text, published=date(2022, 5, 5), title=title)}


def test_where_somebody_keeps_an_account_is_nobody_who_acts() -> None:
    notice = (
        "The Office has today added two entries to its list under the order on Nicaragua: a vice-minister, and a bank "
        "that is owned by a cooperative with accounts in Panama and Costa Rica."
    )
    assert parties(notice) == {(None, "NIC")}
    bound = f"{notice} All property of these two that is held by United States persons is blocked."
    assert parties(bound) == {("USA", "NIC")}
    assert parties("A motion in the Bundestag asks the government to halt arms exports to Turkey.") == {("DEU", "TUR")}


def test_persons_who_are_hit_do_not_say_whose_rules_are_told() -> None:
    assert parties("China sanctioned five US persons. They may not enter China.") == {("CHN", "USA")}


def test_who_does_alike_did_not_do_what_was_told_before() -> None:
    text = "The Office designated two banks in Chad on Monday. It acted with Canada, which announced similar measures."
    assert ("CAN", "TCD", "banking", "imposed", "in_force") not in rows(text)


def test_goods_that_may_not_come_into_the_union_hit_whence_they_come() -> None:
    text = "The Regulation forbids the purchase, import or transfer of steel from Russia into the Union."
    assert rows(text) == {("EU", "RUS", "iron_steel", "imposed", "in_force")}


def test_a_treasury_that_lists_somebody_is_seldom_that_of_the_dateline() -> None:
    turkish = (
        "ISTANBUL - Two Turkish lenders gave up Russian cards after Washington warned of sanctions. The Treasury last "
        "week sanctioned the head of a bank in Moscow."
    )
    assert ("TUR", "RUS") not in parties(turkish)
    assert ("USA", "RUS") in parties(turkish)
    assert parties("LONDON - Britain is busy. The Treasury froze the assets of two Iranian banks.") == {("GBR", "IRN")}
    text = "NAIROBI - Kenya wants its cut. The Treasury said that it would lift the ban on maize from Uganda."
    assert ("USA", "UGA") not in parties(text)


def test_the_offices_around_say_whose_president_signs() -> None:
    text = (
        "The President signed an order today that terminates the sanctions against Syria. The Secretary of State is to "
        "examine whether the Caesar Act may be suspended."
    )
    assert ("USA", "SYR") in parties(text)
    assert parties("The sanctions on Mali were lifted. The Secretary of State in Washington praised the step.") != {
        ("USA", "MLI")
    }


def test_an_order_that_revokes_older_ones_takes_back_nothing_told() -> None:
    text = (
        "The United States signed an order that terminates the sanctions against Syria. The order revokes the six "
        "orders on which the programme rested."
    )
    assert rows_told("2025-06-30", None, text) == {"USA SYR unspecified lifted"}


def test_lands_on_the_way_of_smuggled_goods_are_not_hit() -> None:
    text = (
        "Police in Estonia have detained three men on suspicion of having sent chips to Russia in breach of sanctions. "
        "Export controls on chips were tightened by the United States in March."
    )
    assert parties(text, title="Smuggling ring shipped chips by way of Estonia") == {("USA", "RUS")}
    text = (
        "A trader in Serbia shipped tin via Oman to Mali, evading sanctions. Britain widened the export ban on Friday."
    )
    assert parties(text, title="Tin sent via Oman") == {("GBR", "MLI")}


def test_who_is_promised_a_relief_does_not_give_it() -> None:
    text = (
        "Washington widened sanctions on Russian oil. Hungary, which was promised an exemption in May, builds a link."
    )
    assert {sender for sender, _ in parties(text)} == {"USA"}


def test_buying_less_forbids_nothing() -> None:
    assert not rows("Japan has cut imports of Iranian oil by a third. Korea reduced its purchases of Iranian oil.")
    assert parties("The Netherlands cut oil imports from Libya in protest against the coup.") == {("NLD", "LBY")}
    assert parties("Japan cut off imports of Iranian oil. Korea cut all purchases of Iranian crude.") == {
        ("JPN", "IRN"),
        ("KOR", "IRN"),
    }
    assert parties("Canada cut Mali's tin purchases.") == {("CAN", "MLI")}


def test_ways_round_measures_that_are_forbidden_are_no_measure() -> None:
    assert not rows("Norway said that Cyprus must not be used to get round the sanctions of the EU against Russia.")
    assert not rows("Aircraft from Syria may no longer be used to bypass the embargo, Turkey said.")
    assert parties("British firms may no longer buy gold from Russia.") == {("GBR", "RUS")}


def test_who_stays_on_a_list_is_not_struck_from_it() -> None:
    text = (
        "Japan is weighing whether to strike Seoul from a white list of 27 countries, among them Germany and Britain."
    )
    assert parties(text) == {("JPN", "KOR")}
    text = "The United States added 20 firms to its list of 300, including two banks of Iran."
    assert parties(text) == {("USA", "IRN")}


def test_what_firms_abroad_are_asked_to_stop_is_no_step_of_their_state() -> None:
    assert not rows("Britain urged tour firms in Spain to stop dealing with the Cuban state airline.")
    assert not rows("Washington pressed refiners in India to halt imports of Iranian oil.")
    assert parties("The United States asked Turkey to stop buying oil from Iran.") == {("TUR", "IRN")}
    assert parties("The minister told British banks to stop dealing with Iran.") == {("GBR", "IRN")}


def test_what_a_relief_is_for_is_told_once() -> None:
    text = "The US eased sanctions on Burma to let American firms invest in the country for the first time in 15 years."
    assert rows(text) == {("USA", "MMR", "unspecified", "eased", "in_force")}


def test_several_who_act_after_but_act_together() -> None:
    three = {("POL", "UKR"), ("HUN", "UKR"), ("SVK", "UKR")}
    assert parties("Norway waited, but Poland, Hungary and Slovakia said they would ban grain from Ukraine.") == three
    assert parties("The talks ended on Friday, but Poland, Hungary and Slovakia banned grain from Ukraine.") == three
    told = parties("Norway sold arms to Chad, Mali and Peru, and Cuba banned their goods.")
    assert "PER" not in {sender for sender, _ in told}


def test_who_is_likened_to_others_is_hit_without_them() -> None:
    text = "The United States froze all assets of the Venezuelan government, putting it on a level with Cuba and Iran."
    assert parties(text) == {("USA", "VEN")}


def test_who_attends_talks_does_not_do_what_they_decide() -> None:
    text = "The EU imposed an embargo on Mali. Ministers of Ukraine and Moldova had taken part by video from Kyiv."
    assert parties(text) == {("EU", "MLI")}
    text = "The EU imposed an embargo on Mali. Norway and Iceland took part."
    assert parties(text) == {("EU", "MLI"), ("NOR", "MLI"), ("ISL", "MLI")}


def test_the_annex_of_an_ordinance_on_measures_is_a_list() -> None:
    text = (
        "Switzerland has added 27 vessels and two banks to the annex to the ordinance on measures against North Korea."
    )
    assert rows(text) == {
        ("CHE", "PRK", "shipping", "imposed", "in_force"),
        ("CHE", "PRK", "banking", "imposed", "in_force"),
    }
    assert not rows("Peru added two banks to the annex of its report on measures against floods in North Korea.")


def test_the_service_that_kept_its_old_name_is_that_of_minsk() -> None:
    text = "The United States imposed sanctions on five entities of Belarus, among them the KGB."
    assert {target for _, target in parties(text)} == {"BLR"}
