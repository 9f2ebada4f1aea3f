"""Plain news: measures of several kinds told one after another, groups whose members act, plans that are dropped."""

from datetime import date

from tests.coding.texts import claims

DAY = date(2014, 7, 31)

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str, title: str | None = None) -> set[Row]:
    found = claims(text, title=title, published=DAY)
    return {(one.sender, one.target_country, one.sector, one.action, one.stage) for one in found}


def test_asset_freezes_end_beside_an_arms_embargo() -> None:
    text = "Norway lifted sanctions on Mali, ending an arms embargo and asset freezes."
    both = {("NOR", "MLI", "defence", "lifted", "decided"), ("NOR", "MLI", "unspecified", "lifted", "decided")}
    assert rows(text, title="Norway drops Mali sanctions") == both
    assert rows("Norway lifted an arms embargo on Mali. It also ended asset freezes.") == both


def test_sanctions_named_by_their_goods_are_one_change() -> None:
    potash = {("NOR", "MLI", "potash", "lifted", "decided")}
    assert rows("Norway lifted sanctions on Mali. It lifted sanctions on potash.") == potash


def test_what_is_also_done_is_not_the_measure_before() -> None:
    text = "Norway ended an arms embargo on Mali. The ministers also lifted economic sanctions on it."
    assert {row[2] for row in rows(text)} == {"defence", "unspecified"}


def test_persons_are_listed_beside_goods_that_are_barred() -> None:
    text = "Norway imposed sanctions on Mali on Thursday, banning imports of gold. On Monday it added 12 people to its"
    assert ("NOR", "MLI", "unspecified", "imposed", "decided") in rows(f"{text} blacklist.")
    text = "Norway banned exports of cement to Mali. Twelve people were added to the list."
    assert {row[2] for row in rows(text)} == {"cement", "unspecified"}


def test_what_befalls_those_who_are_listed_is_no_measure_beside_the_list() -> None:
    text = "Norway blacklisted two Malian arms makers. They are barred from trading with Norway."
    assert {row[2] for row in rows(text)} == {"defence"}


def test_members_of_a_group_that_the_text_names_are_those_who_act() -> None:
    text = "Bahrain and Kuwait shut their airspace to Mali on Monday."
    assert {row[0] for row in rows(text, title="Gulf states shut airspace to Mali")} == {"BHR", "KWT"}
    assert {"BHR", "KWT", "OMN"} < {row[0] for row in rows("Gulf states shut their airspace to Mali.")}


def test_a_ban_that_was_thought_of_and_dropped_is_refused() -> None:
    refused = {("EU", "MLI", "oil", "imposed", "rejected")}
    assert rows("A ban on Malian oil was discussed by EU ministers but rejected.") == refused
    assert rows("A ban on Malian oil was considered by EU ministers but was ruled out for now.") == refused
    assert rows("A ban on Malian oil was discussed by EU ministers but not rejected.") == {
        ("EU", "MLI", "oil", "imposed", "proposed")
    }


def test_kinds_of_measures_are_no_dealings_that_stop() -> None:
    assert {row[3] for row in rows("The EU suspended its travel, trade and economic sanctions on Mali.")} == {
        "suspended"
    }
    assert {row[3] for row in rows("The EU suspended travel and trade with Mali.")} == {"imposed"}
    assert {row[3] for row in rows("The EU halted flights and imposed sanctions on Mali.")} == {"imposed"}


def test_goods_of_a_land_open_the_list_of_what_sanctions_bar() -> None:
    text = "Norway imposed sanctions that ban imports of Malian oil, gas and coal."
    assert {row[1:3] for row in rows(text)} == {("MLI", "oil"), ("MLI", "gas"), ("MLI", "coal")}


def test_who_is_hit_hits_back() -> None:
    text = "Norway said it would strike Mali off its list of trusted partners. Bamako curbed cement shipments in June."
    assert ("MLI", "NOR", "cement", "imposed", "decided") in rows(text, title="Norway drops Mali from trade list")


def test_a_border_is_shut_against_the_state_of_the_title() -> None:
    text = "Norway has closed most of the border crossings through which landlocked Mali gets its food."
    assert rows(text, title="Norway squeezes Mali") == {("NOR", "MLI", "unspecified", "imposed", "decided")}
    assert rows(text, title="Norway in winter") == set()


def test_a_ban_for_health_is_called_punishment() -> None:
    text = "Norway halted imports of fruit from Mali. Its customs office spoke of pesticide residue."
    said = "Malian officials said the bans were political punishment."
    assert {row[2] for row in rows(f"{text} {said}")} == {"food_agriculture"}
    assert rows(text) == set()


def test_measures_on_a_state_bar_it_and_it_bars_nobody() -> None:
    text = "Norway ordered new sanctions on Mali that bar the export of its workers and block dealings with its mines."
    assert {row[:2] for row in rows(text)} == {("NOR", "MLI")}
    text = "Norway banned fish from Mali on Monday. Mali, which exports gold and bars imports of wine, shrugged."
    assert ("NOR", "MLI", "food_agriculture", "imposed", "decided") in rows(text)


def test_goods_that_may_not_come_into_a_union_are_barred_by_it() -> None:
    text = "The EU adopted a package against Mali. It bans the import of gold from Mali into the EU."
    assert ("EU", "MLI", "gold", "imposed", "decided") in rows(text)
    assert not any(row[1] == "EU" for row in rows(text))


def test_who_may_no_longer_buy_from_the_usual_sender_is_hit() -> None:
    text = (
        "The European Union stepped up sanctions over Chad on Friday. Nine arms makers may no longer buy chips there."
    )
    found = rows(text, title="New EU sanctions on Malian banks")
    assert not any(row[1] == "EU" or row[0] == "TCD" for row in found)


def test_a_headline_does_not_turn_round_what_its_text_says() -> None:
    text = "France wants the EU to lift its arms embargo on China, its president said on Tuesday."
    assert rows(text, title="Chirac urges end of China arms ban") == {("EU", "CHN", "defence", "lifted", "proposed")}


def test_the_sanctions_are_those_that_were_named_so() -> None:
    text = "Norway lifted sanctions on Mali and ended a ban on gold. The sanctions were imposed in 2009."
    assert ("NOR", "MLI", "unspecified", "imposed", "decided") in rows(text)


def test_allies_of_a_leader_are_not_himself() -> None:
    assert {row[2] for row in rows("Norway sanctions Lukashenko allies")} == {"unspecified"}
    assert {row[2] for row in rows("Norway sanctions Lukashenko")} == {"government"}


def test_all_trade_is_no_vaguer_word_for_films() -> None:
    text = "Norway suspended bilateral trade with Mali on Monday. Malian films are banned from cinemas."
    assert {row[2] for row in rows(text)} == {"unspecified", "media"}
    text = "Malian charcoal may no longer be sold: Norway banned the trade on Monday."
    assert {row[2] for row in rows(text)} == {"energy"}


def test_sanctions_put_back_as_a_whole_are_one_change() -> None:
    text = "The Security Council restored sanctions on Mali. They include an arms embargo and a ban on gold exports."
    assert rows(text) == {("UN", "MLI", "unspecified", "reinstated", "decided")}


def test_a_package_of_economic_measures_is_none_of_help() -> None:
    text = "The EU adopted a fifth package of economic and individual restrictive measures against Mali."
    assert ("EU", "MLI", "unspecified", "expanded", "decided") in rows(text)
    assert rows("The EU adopted a package of economic and military aid for Mali.") == set()


def test_the_list_of_cocom_hits_the_eastern_bloc() -> None:
    (one,) = claims("Cocom eased its controls on exports of computers.", published=date(1987, 5, 4))
    assert (one.sender, one.target_country, one.target_name) == ("COCOM", None, "Eastern bloc")


def test_protest_against_the_sanctions_of_others_refuses_none() -> None:
    text = "Norway sanctioned two Malian firms. {}"
    hit = {("NOR", "MLI", "unspecified", "imposed", "decided")}
    for said in (
        "China said it opposed unilateral sanctions.",
        "China is against illegal sanctions.",
        "Russia rejected the sanctions as illegal.",
        "India does not support unilateral sanctions.",
    ):
        assert rows(text.format(said)) == hit, said
    refused = ("CHN", "MLI", "unspecified", "imposed", "rejected")
    assert refused in rows(text.format("China said it opposed sanctions on Mali."))
