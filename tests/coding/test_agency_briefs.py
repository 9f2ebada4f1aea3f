"""The short sentences of agencies: tariffs called sanctions, sums of them, embargoes on trade, what is awaited."""

from datetime import date

from tests.coding.texts import claims

DAY = date(1987, 6, 8)

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    found = claims(text, published=DAY)
    return {(one.sender, one.target_country, one.sector, one.action, one.stage) for one in found}


def test_tariffs_are_a_measure_where_the_article_calls_them_sanctions() -> None:
    raised = "Washington imposed duties of 100 pct on Japanese computers."
    assert rows(raised) == set()
    hit = {("USA", "JPN", "technology", "imposed", "decided")}
    assert rows(f"{raised} The sanctions cover goods worth 90 mln dlrs.") == hit
    assert rows(f"{raised} Sanctions on Libya stay, it said.") == set()
    assert rows(f"{raised} An official said they were tariffs rather than sanctions.") == set()


def test_sums_say_how_much_of_the_sanctions_is_meant() -> None:
    assert rows("Reagan imposed 90 mln dlrs in sanctions on Japan.") == {
        ("USA", "JPN", "unspecified", "imposed", "decided")
    }
    assert rows("Reagan will lift 30 mln dlrs of the sanctions on Japan.") == {
        ("USA", "JPN", "unspecified", "eased", "decided")
    }


def test_all_trade_may_stand_beside_arms_or_oil() -> None:
    both = {("FRA", "LBY", "unspecified", "imposed", "decided"), ("FRA", "LBY", "defence", "imposed", "decided")}
    assert rows("France imposed a trade and arms embargo on Libya.") == both
    assert rows("France imposed an arms and trade embargo on Libya.") == both


def test_a_ban_on_trade_is_no_general_word_for_the_other_bans_beside_it() -> None:
    text = "Oslo imposed sanctions on Mali, banning trade and cutting air links."
    assert rows(text) == {
        ("NOR", "MLI", "unspecified", "imposed", "decided"),
        ("NOR", "MLI", "aviation", "imposed", "decided"),
    }
    text = "Norway's ban on trade with Mali came into force. Norwegian ships may no longer carry oil to the country."
    assert ("NOR", "MLI", "unspecified", "imposed", "decided") in rows(text)


def test_what_is_awaited_is_not_done() -> None:
    assert rows("The curbs would stay until Tokyo opened its market to U.S. beef, officials said.") == set()
    assert rows("The ban would last until Iran withdrew and lifted its blockade of Bahrain, he said.") == set()


def test_whoever_is_asked_to_drop_a_threat_has_not_dropped_it() -> None:
    threatened = {("USA", "JPN", "unspecified", "imposed", "proposed")}
    assert rows("Japan asked Washington to drop its threat of sanctions.") == threatened
    assert rows("Japan said it hoped Washington would drop its threat of sanctions.") == threatened


def test_a_participle_tells_what_was_done_whatever_is_planned() -> None:
    text = "The Senate voted to exempt wheat from the sanctions imposed on Mali in May."
    assert ("USA", "MLI", "unspecified", "imposed", "decided") in rows(text)
    assert ("USA", "MLI", "food_agriculture", "eased", "proposed") in rows(text)


def test_the_place_of_firms_that_are_threatened_is_not_hit() -> None:
    text = "Britain threatened sanctions against Japanese banks and insurers in London."
    assert {row[:2] for row in rows(text)} == {("GBR", "JPN")}


def test_a_bloc_is_hit_beside_a_state_and_is_not_the_union() -> None:
    text = "COCOM lifted curbs on exports of computers to Eastern Europe and the Soviet Union."
    assert {row[:2] for row in rows(text)} == {("COCOM", None), ("COCOM", "SUN")}


def test_banks_may_not_lend_to_whoever_was_named_before() -> None:
    text = "Reagan imposed sanctions on Mali, barring U.S. banks from lending to its government."
    assert ("USA", "MLI", "banking", "imposed", "decided") in rows(text)


def test_a_freeze_on_the_assets_of_a_state_is_one_of_money_in_banks() -> None:
    assert rows("France ended a freeze on Libyan assets.") == {("FRA", "LBY", "banking", "lifted", "decided")}
    text = "France froze Libyan and Iranian assets in Paris."
    assert rows(text) == {("FRA", code, "banking", "imposed", "decided") for code in ("LBY", "IRN")}


def test_whoever_complains_of_a_change_is_hit_by_it() -> None:
    text = "Mali said it regretted a U.S. decision to ban travel by officials."
    assert rows(text) == {("USA", "MLI", "government", "imposed", "decided")}
    assert rows("Mali condemned a U.S. decision to ban travel by officials from Libya.") != {
        ("USA", "MLI", "government", "imposed", "decided")
    }


def test_soldiers_are_kept_out_without_a_sanction() -> None:
    assert rows("The army of Haiti blocked the landing of U.S. troops.") == set()


def test_a_hyphen_makes_an_adjective_and_hours_before_are_no_thing() -> None:
    assert rows("The Security Council imposed a near-total embargo on Haiti.") == {
        ("UN", "HTI", "unspecified", "imposed", "decided")
    }
    text = "Carter lifted the embargo on Iran hours before the hostages flew out."
    assert rows(text) == {("USA", "IRN", "unspecified", "lifted", "decided")}


def test_where_states_meet_is_not_hit() -> None:
    text = "The Security Council dropped a threat of sanctions against Sudan at a meeting in Nairobi."
    assert rows(text) == {("UN", "SDN", "unspecified", "imposed", "rejected")}


def test_no_choice_is_a_decision() -> None:
    text = "Clinton said he had no choice but to impose sanctions on Pakistan."
    assert {row[4] for row in rows(text)} == {"decided"}


def test_who_is_exempted_is_not_whom_the_sanctions_hit() -> None:
    assert rows("The U.S. exempted India from sanctions over Iranian oil.") == {
        ("USA", "IRN", "oil", "eased", "decided")
    }
    assert rows("The U.S. exempted wheat from its sanctions on Mali.") == {
        ("USA", "MLI", "food_agriculture", "eased", "decided")
    }
