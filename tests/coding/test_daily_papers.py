"""How the daily papers of 1980 to 2009 tell changes: insertions, acts and what they ask, asides."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    return {(one.sender, one.target_country, one.sector, one.action, str(one.status)) for one in claims(text)}


def dated(text: str) -> set[tuple[str | None, str | None, str, str | None]]:
    return {(one.sender, one.target_country, one.action, one.when.value) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "President Mitterrand, citing Iran's refusal to end its raids, Monday banned all imports from that nation.",
        "President Mitterrand, citing Iran's refusal to end its raids, banned all imports from that nation.",
        'PARIS — President Mitterrand, citing Iran\'s "ever more reckless raids," Monday banned imports from Iran.',
    ],
)
def test_who_cites_a_reason_between_commas_is_who_acts(text: str) -> None:
    assert rows(text) == {("FRA", "IRN", "unspecified", "imposed", "in_force")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Chirac was revoking decrees that barred air service to Sudan, banned French imports of Sudanese "
            "cotton and froze Sudanese deposits.",
            {("aviation", "lifted"), ("food_agriculture", "lifted"), ("banking", "lifted")},
        ),
        (
            "Norway repealed a decree banning loans to Chile, barring arms sales and freezing the junta's accounts.",
            {("banking", "lifted"), ("defence", "lifted"), ("government", "lifted")},
        ),
        (
            "Japan extended for a year an order that bans exports of cars to Syria and freezes its bank's accounts.",
            {("vehicles", "extended"), ("banking", "extended")},
        ),
        (
            "The law that froze Burundi's assets and banned its coffee was repealed on Tuesday by Kenya.",
            {("banking", "lifted")},
        ),
        (
            "Denmark revoked the order of 1986 and banned imports of Libyan oil.",
            {("oil", "imposed")},
        ),
    ],
)
def test_all_that_an_act_forbids_goes_with_the_act(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(sector, action) for _, _, sector, action, _ in rows(text)} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "American airlines have been forbidden to operate in Syria since the sanctions were imposed.",
            ("USA", "SYR", "aviation"),
        ),
        ("British banks were barred on Monday from operating in Sudan.", ("GBR", "SDN", "banking")),
        ("US oil companies were banned in May from operating in Burma.", ("USA", "MMR", "oil")),
        ("British mining firms have been barred from operating in China.", ("CHN", "GBR", "metals_minerals")),
        ("Russian airlines were banned from operating in Britain.", ("GBR", "RUS", "aviation")),
        ("American ships were banned on Monday from entering Libyan ports.", ("LBY", "USA", "shipping")),
    ],
)
def test_who_keeps_firms_from_working_abroad(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in {(sender, target, sector) for sender, target, sector, *_ in rows(text)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway has banned all exports of arms to Mali since the coup.", None),
        ("Norway has barred its firms from selling arms to Mali since sanctions were imposed in May 2012.", "2012-05"),
    ],
)
def test_what_has_been_so_since_an_event_is_no_news(text: str, day: str | None) -> None:
    assert dated(text) == {("NOR", "MLI", "imposed", day)}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "The resolution, adopted on Friday by the Security Council, calls for an arms embargo on Somalia.",
            "in_force",
        ),
        ("The Security Council on Friday adopted a resolution calling for an arms embargo on Somalia.", "in_force"),
        ("The Security Council passed a resolution requiring states to stop arms sales to Somalia.", "in_force"),
        ("A resolution that calls for an arms embargo on Somalia will be put to the Security Council.", "proposed"),
        ("The Security Council adopted a resolution calling for a voluntary arms embargo on Somalia.", "proposed"),
        ("The General Assembly adopted a resolution calling for an arms embargo on Somalia.", "proposed"),
        ("The House approved a resolution calling for an arms embargo on Somalia.", "proposed"),
        ("A draft resolution before the Security Council calls for an arms embargo on Somalia.", "proposed"),
    ],
)
def test_what_an_adopted_act_calls_for_is_made(text: str, status: str) -> None:
    assert {(target, sector, told) for _, target, sector, _, told in rows(text)} == {("SOM", "defence", status)}


def test_what_decided_measures_call_for_is_their_part() -> None:
    text = (
        "The European Community adopted sanctions against South Africa on Friday. The package calls for a ban on the "
        "import of gold coins and a halt to new loans."
    )
    assert rows(text) == {
        ("EU", "ZAF", "gold", "imposed", "in_force"),
        ("EU", "ZAF", "banking", "imposed", "in_force"),
    }


def test_what_proposed_measures_call_for_is_proposed() -> None:
    text = (
        "The European Commission proposed sanctions against South Africa on Friday. The package calls for a ban on the "
        "import of gold coins."
    )
    assert {status for *_, status in rows(text)} == {"proposed"}


def test_a_list_of_sanctions_is_imposed_as_sanctions_are() -> None:
    text = "Sweden agreed on Monday to impose a list of 11 sanctions on South Africa."
    assert rows(text) == {("SWE", "ZAF", "unspecified", "imposed", "announced")}


@pytest.mark.parametrize(
    "text",
    [
        "The new measures follow a ban on travel to Canada imposed on nine Burmese officials in January.",
        "Canada imposed a ban on travel to Canada in January on nine Burmese officials.",
    ],
)
def test_the_land_that_persons_may_not_visit_is_not_hit(text: str) -> None:
    assert {(target, sector) for _, target, sector, *_ in rows(text)} == {("MMR", "government")}


def test_lands_that_tourists_may_not_visit_are_hit() -> None:
    text = "The United States on Monday imposed bans on travel to Cuba and Libya."
    assert {target for _, target, *_ in rows(text)} == {"CUB", "LBY"}


def test_what_a_move_follows_was_done_before() -> None:
    text = (
        "Norway tightened its sanctions on Sudan. Monday's move follows an asset freeze that was imposed on twelve "
        "Sudanese generals in May 2004."
    )
    assert ("NOR", "SDN", "imposed", "2004-05") in dated(text)


@pytest.mark.parametrize(
    "text",
    [
        "Canada renewed its sanctions on Sudan. Canada also imposes an arms embargo against Sudan.",
        "Canada's Senate voted to extend its sanctions on Sudan. Canada already bans arms sales to Sudan.",
        "Canada prolonged its visa ban on Sudanese ministers. There is also a ban on arms sales.",
    ],
)
def test_what_stands_beside_prolonged_measures_is_not_new(text: str) -> None:
    assert {action for _, _, _, action, _ in rows(text)} == {"extended"}


def test_what_suspended_sanctions_held_is_not_imposed_again() -> None:
    text = (
        "The Security Council suspended its timber embargo on Haiti. The sanctions were imposed in June 2004. "
        "The sanctions include a timber embargo and a ban on loans."
    )
    assert ("UN", "HTI", "timber", "suspended", "in_force") in rows(text)
    assert {day for _, _, action, day in dated(text) if action == "imposed"} == {"2004-06"}


@pytest.mark.parametrize(
    "text",
    [
        "European ministers were split on Saturday over the future of sanctions on Libya.",
        "The EU held talks on Monday on the effectiveness of its sanctions on Burma.",
        "Libya is a threat to peace, and an oil embargo must follow.",
        "The actions of Sudan pose a threat to the security of the United States, and the sanctions must continue.",
    ],
)
def test_what_is_only_argued_or_endangered_proposes_nothing(text: str) -> None:
    assert rows(text) == set()


def test_what_is_made_easier_to_do_eases_no_measure() -> None:
    text = "The Senate votes to lift the Cuba embargo. The vote made it easier for Clinton to end years of enmity."
    assert {action for _, _, _, action, _ in rows(text)} == {"lifted"}


@pytest.mark.parametrize(
    ("when", "status"), [("as soon as possible", "announced"), ("as soon as parliament has passed it", "proposed")]
)
def test_only_an_event_makes_as_soon_as_a_condition(when: str, status: str) -> None:
    text = f"The French ban on Syrian cotton will come into force {when}."
    assert rows(text) == {("FRA", "SYR", "food_agriculture", "imposed", status)}


def test_what_is_awaited_as_soon_as_it_comes_has_not_been_done() -> None:
    text = "France will lift its ban on Syrian cotton as soon as Spain has lifted its ban on Syrian oil."
    assert rows(text) == {("FRA", "SYR", "food_agriculture", "lifted", "proposed")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Paris lifted the embargo on the sale of ships that will be launched in May to Taiwan.",
            {("FRA", "TWN", "shipping", "lifted", "in_force")},
        ),
        (
            "The sanctions that were launched in May against Burma were lifted by Canada on Monday.",
            {("CAN", "MMR", "unspecified", "imposed", "in_force"), ("CAN", "MMR", "unspecified", "lifted", "in_force")},
        ),
    ],
)
def test_what_is_launched_may_be_a_ship(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_the_day_of_the_first_sanctions_is_not_that_of_their_extension() -> None:
    text = (
        "Norway extended its sanctions on Chile. The extension of the sanctions, first imposed in 1986, comes at a "
        "time of rising tension."
    )
    assert ("NOR", "CHL", "extended", "1986") not in dated(text)
    assert ("NOR", "CHL", "imposed", "1986") in dated(text)


@pytest.mark.parametrize(
    "text",
    [
        "Canada imposed sanctions after Belgrade attacked Pristina and tightened them in 1999.",
        "Canada first imposed sanctions when Belgrade sent troops to Pristina and then tightened them in 1999.",
    ],
)
def test_who_imposed_measures_is_who_tightens_them(text: str) -> None:
    assert {sender for sender, _, action, _ in dated(text) if action == "expanded"} == {"CAN"}


def test_what_has_already_been_done_is_no_news() -> None:
    text = "Canada banned investment in Chile on Tuesday. Canada has already halted arms sales to Chile."
    assert {day for _, _, sector, day in sectors_dated(text) if sector == "defence"} == {None}


def sectors_dated(text: str) -> set[tuple[str | None, str | None, str, str | None]]:
    return {(one.sender, one.target_country, one.sector, one.when.value) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Greece shut its port to Macedonia. Greece also banned oil sales to the former Yugoslav republic.", "MKD"),
        ("Hungary on Tuesday banned all exports to the former Yugoslav republic of Macedonia.", "MKD"),
    ],
)
def test_which_former_republic_is_meant(text: str, target: str) -> None:
    assert {code for _, code, *_ in rows(text)} == {target}


def test_among_other_things_parts_no_relative_from_its_verb() -> None:
    text = "The Security Council approved a resolution that among other measures bans trade in diamonds with Angola."
    assert rows(text) == {("UN", "AGO", "diamonds", "imposed", "in_force")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The decree bars Dutch firms from signing oil contracts with Libya.", ("NLD", "LBY", "oil")),
        (
            "The order bars Norwegian companies from signing gas deals with the Burmese government.",
            ("NOR", "MMR", "gas"),
        ),
    ],
)
def test_who_may_sign_no_contracts_is_kept_from_it_by_his_own_state(text: str, expected: tuple[str, str, str]) -> None:
    assert {(sender, target, sector) for sender, target, sector, *_ in rows(text)} == {expected}


def test_flights_to_who_bans_them_are_those_of_who_is_hit() -> None:
    text = (
        "President Chirac issued a decree with sanctions on Syria. The sanctions include a ban on exports of cars "
        "and a halt to flights to and from France."
    )
    assert {(target, sector) for _, target, sector, *_ in rows(text)} == {("SYR", "vehicles"), ("SYR", "aviation")}


def test_who_is_blamed_for_letting_others_be_refuses_nothing() -> None:
    text = "Canada imposed sanctions on Syria, charging that it has failed to take action against terrorist groups."
    assert rows(text) == {("CAN", "SYR", "unspecified", "imposed", "in_force")}


def test_what_tightened_sanctions_held_was_not_all_added_then() -> None:
    text = (
        "The Security Council lifted its sanctions on Liberia. The cancelled sanctions, which date back to 1993 and "
        "were tightened in later years, included a ban on diamonds and a prohibition on the sale of weapons."
    )
    assert {sector for _, _, sector, *_ in rows(text)} == {"unspecified"}


def test_the_day_that_is_awaited_is_not_that_of_the_news() -> None:
    text = (
        "The European Union has lifted its sanctions against Nigeria. Once the sanctions are lifted on Sunday, "
        "Nigerian ministers will be allowed to travel to the EU again."
    )
    lifted = {one.when.value for one in claims(text, published=date(1998, 10, 30)) if one.sector == "unspecified"}
    assert lifted == {"1998-10-30"}
