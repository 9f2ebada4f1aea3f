"""Wordings of client alerts, chronicles and notices: what is extended to more, excepted, titled or told as a part."""

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Norway extended its sanctions against Serbia. Travel bans were imposed on 12 ministers.", "expanded"),
        ("Iceland on Tuesday extended the sanctions against Syria. The new measures concern trade in oil.", "expanded"),
        ("Canada has extended its sanctions on Mali, adding nine generals to the list.", "expanded"),
        ("Iceland extends the scope of its sanctions against Chad.", "expanded"),
        ("Norway extended the sanctions on Haiti for a year. It also banned two judges from travel.", "extended"),
        ("Japan extended its sanctions on Fiji. In 2011 it froze the assets of the president's family.", "extended"),
        ("Japan has extended its sanctions on Fiji. The bans now last two years more.", "extended"),
        ("Japan extended its arms embargo on Mali. Canada imposed sanctions on a general.", "extended"),
    ],
)
def test_measures_are_extended_to_more_or_in_time(text: str, action: str) -> None:
    told = [str(one.action) for one in claims(text) if str(one.action) in ("expanded", "extended")]
    assert told == [action]


@pytest.mark.parametrize(
    "text",
    [
        "The Council of the EU today added five persons to the list of those subject to restrictive measures in view "
        "of the situation in Guinea.",
        "The EU Council added a man to the list of persons under restrictive measures due to the situation in Guinea.",
        "The EU Council added two men to its list amid the events in Guinea.",
    ],
)
def test_a_list_is_of_the_country_whose_situation_it_answers(text: str) -> None:
    (one,) = claims(text)
    assert (one.sender, one.target_country, one.action) == ("EU", "GIN", "imposed")
    assert one.target_words == "Guinea"


def test_who_is_listed_over_a_situation_elsewhere_stays_one_of_his_country() -> None:
    text = "Russia added 23 Australian officials to its stop list over the situation in Syria."
    assert lines(text) == ["RUS AUS government imposed in_force"]


@pytest.mark.parametrize(
    "excepted",
    [
        "except for books, medicines and dates",
        "except books, medicines and some rugs",
        "apart from films, books and some rugs",
    ],
)
def test_all_that_a_ban_excepts_is_left_out(excepted: str) -> None:
    assert lines(f"Libyan goods are barred from entry into Canada {excepted}.") == [
        "CAN LBY unspecified imposed in_force"
    ]


def test_a_measure_behind_what_is_excepted_is_one_more() -> None:
    text = "Norway imposed a ban on trade with Mali except medicine, and a travel ban on ministers."
    assert "NOR MLI government imposed in_force" in lines(text)


def test_or_goes_on_with_what_is_not_banned() -> None:
    text = "Norway banned oil and gas from Iran, but not uranium or gold."
    assert lines(text) == ["NOR IRN gas imposed in_force", "NOR IRN oil imposed in_force"]


@pytest.mark.parametrize(
    "text",
    [
        "Iran's president ended a freeze on uranium enrichment after the EU's sanctions.",
        "Norway ended its freeze on wages and Iran lifted the price freeze.",
        "Japan's parliament extended the statute of limitations for breaches of sanctions on Iran.",
    ],
)
def test_a_freeze_of_own_work_and_a_limit_of_time_restrict_nobody(text: str) -> None:
    assert [one for one in claims(text) if one.action in ("lifted", "extended")] == []


def test_a_freeze_on_trade_in_goods_is_a_measure() -> None:
    text = "Norway ended a freeze on exports of construction machinery to Chad."
    assert lines(text) == ["NOR TCD machinery lifted in_force"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("In 1985 the president of the United States issued an order that barred banks from lending to Chad.", "1985"),
        ("In January 2012 Canada adopted a law that prohibited imports of oil from Syria.", "2012-01"),
        ("In June 2007 Norway approved a regulation which froze the assets of 18 Syrian officials.", "2007-06"),
    ],
)
def test_what_an_act_did_is_of_the_day_on_which_it_was_made(text: str, date: str) -> None:
    assert [one.when.value for one in claims(text)] == [date]


def test_what_a_repealed_law_banned_is_not_of_the_day_of_its_repeal() -> None:
    text = "In 2016 Norway criticised an order that banned the import of sugar from Cuba."
    assert "2016" not in [one.when.value for one in claims(text)]


def test_each_of_two_changes_keeps_its_own_day() -> None:
    told = claims("Sanctions relief granted to Myanmar in 2016 was withdrawn on Monday by Canada.")
    assert [(str(one.action), (one.when.value or "")[:4]) for one in told if one.when.value == "2016"] == [
        ("eased", "2016")
    ]
    assert any(one.action == "reinstated" and one.main for one in told)


def test_the_title_of_a_licence_that_ends_gives_no_leave() -> None:
    told = lines("OFAC revoked General License 12, “Authorizing Transactions Involving Belinvestbank,” on Tuesday.")
    assert told == ["USA BLR banking reinstated in_force"]


def test_the_title_of_a_licence_that_is_issued_says_what_it_allows() -> None:
    told = lines("OFAC today issued General License 5, “Authorizing the Wind Down of Transactions Involving Belavia.”")
    assert told == ["USA BLR aviation eased in_force"]


def test_what_a_licence_is_to_allow_is_as_decided_as_the_licence() -> None:
    text = "OFSI extended the General License under its Belarus sanctions regime to allow payments to a bank."
    assert {str(one.status) for one in claims(text)} == {"in_force"}
    planned = "OFAC plans to issue a general license to permit the sale of food to Syria."
    assert {str(one.status) for one in claims(planned)} == {"proposed"}


def test_relief_for_who_is_hit_is_from_what_hits_him() -> None:
    text = (
        "Canada on Friday withdrew the sanctions relief given to Venezuela. Britain published a licence for aid to "
        "Yemen on Monday."
    )
    assert "CAN VEN unspecified reinstated in_force" in lines(text)
    assert not any("CAN YEM" in one for one in lines(text))


def test_relief_for_who_only_trades_is_from_what_hits_another() -> None:
    text = "The United States gave India a waiver from its sanctions on Iran. Sanctions relief for India ends in May."
    assert not any("IND" in one for one in lines(text))


@pytest.mark.parametrize("measures", ["targeting oil and banks", "aimed at oil and banks"])
def test_measures_that_aim_at_branches_are_lifted_and_not_imposed(measures: str) -> None:
    text = f"The UN imposed sanctions on Sudan in 2005. Norway on Monday scrapped measures {measures}."
    assert [one for one in lines(text) if one.startswith("NOR")] == [
        "NOR SDN banking lifted in_force",
        "NOR SDN oil lifted in_force",
    ]


def test_a_cartel_with_a_name_of_its_own_is_none_of_producers() -> None:
    text = "Canada sanctioned two heads of the Cartel del Norte in Ecuador."
    assert {one.target_country for one in claims(text)} == {"ECU"}
    assert any(one.sender == "OPEC" for one in claims("OPEC imposed an embargo. The cartel lifted it against Chad."))


def test_who_was_invaded_is_not_who_decides() -> None:
    text = "As further sanctions over the invasion of Ukraine, the government has decided to ban Russian gold."
    assert not any(one.sender == "UKR" for one in claims(text))


def test_what_steps_include_is_done_with_them() -> None:
    text = (
        "On Tuesday Canada took several steps to increase sanctions pressure on Minsk, including the designation of "
        "12 officers and the issuance of a general permit for potash."
    )
    assert {str(one.status) for one in claims(text)} == {"in_force"}
    rules = "On Tuesday Norway made big changes to its regulations on Syria, including to lift its ban on oil."
    assert lines(rules) == ["NOR SYR oil lifted in_force"]


def test_pressure_to_decide_is_still_a_wish() -> None:
    text = "There is pressure for sanctions on Mali in Norway."
    assert not any(one.status == "in_force" for one in claims(text))


def test_financial_instruments_are_of_banks() -> None:
    assert lines("Norway banned trade in certain financial instruments with Belarus.") == [
        "NOR BLR banking imposed in_force"
    ]
