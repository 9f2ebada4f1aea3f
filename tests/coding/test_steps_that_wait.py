"""Reliefs that others wait for or ask for are not granted: "the truce begins after the lifting of the sanctions"."""

from datetime import date

import pytest

from tests.coding.rows import rows
from tests.coding.texts import claims


def statuses(text: str) -> set[str]:
    return {str(one.status) for one in claims(text) if str(one.action) in ("lifted", "eased", "suspended")}


@pytest.mark.parametrize(
    "text",
    [
        "The accord will take effect only after the lifting of sanctions on Sudanese gold.",
        "The rebels say that their truce would begin after the lifting of the UN embargo on Liberian timber.",
        "Serbia would then pull out, to be followed by the suspension of UN sanctions.",
        "The envoy's plan calls for elections followed by the lifting of sanctions against Burundi.",
        "The junta said elections would follow the lifting of ECOWAS sanctions on Mali.",
        "The Serbs would sign, a mediator said, upon the easing of the UN fuel embargo on Belgrade.",
        "Iraq has linked its cooperation with inspectors to the lifting of the UN oil embargo.",
        "Russia's conditions included the removal of EU sanctions on Aeroflot.",
        "Among the junta's demands is the lifting of ECOWAS sanctions on Mali.",
        "Kabul's priorities are recognition and the unfreezing of Afghan reserves held in the United States.",
        "Sudan's rulers have little to gain until Washington agrees to remove the country from its terrorism list.",
        "Libya would give up the suspects if the Council promised to lift the air embargo.",
        "The militia will disarm once the UN agrees to suspend sanctions on Charles Taylor.",
        "The EU will suspend its sanctions on Zimbabwe, contingent on a credible referendum.",
    ],
)
def test_what_is_waited_for_or_asked_for_is_only_proposed(text: str) -> None:
    assert statuses(text) == {"proposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Moscow said that strikes would be halted once sanctions on Russian banks were lifted.",
        "The minister said Tehran would allow inspections once U.S. sanctions were lifted.",
        "Chad rejects a truce unless Paris consents to lift the sanctions that it imposed on Chad.",
    ],
)
def test_what_others_would_do_then_tells_of_no_change(text: str) -> None:
    assert statuses(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Exports rose after the lifting of the EC ban on South African gold coins.",
        "The agreement was followed by the lifting of UN sanctions against Serbia.",
        "The United Nations will send monitors following the suspension of sanctions against Serbia on 2 May.",
        "Measures announced by Washington on Monday include lifting the ban on Syrian aviation.",
        "Sanctions stayed until the UN voted to lift the arms embargo on Rwanda in 1996.",
        "When the EC agreed to lift its ban on investment in South Africa, Pretoria hailed the move.",
        "The condition was met, and the EU announced the lifting of its embargo on Uzbekistan.",
    ],
)
def test_what_came_about_is_decided(text: str) -> None:
    assert statuses(text) <= {"in_force", "announced"}
    assert statuses(text)


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Washington will allow Chevron to resume some oil pumping in Venezuela.", "eased"),
        ("The United States will allow Chevron to pump oil again in sanctioned Venezuela.", "eased"),
        ("The United States will allow American firms to resume oil production in Venezuela.", "lifted"),
    ],
)
def test_leave_for_one_firm_or_some_dealings_only_eases(text: str, action: str) -> None:
    assert rows(text) == {("USA", "VEN", "oil", action, "announced")}


def test_what_is_moved_twice_is_not_let_again() -> None:
    text = "The banks will first move the money to South Korea, from where it will be moved again to Qatar."
    assert rows(f"Washington waived its sanctions on Iranian oil. {text}") == {
        ("USA", "IRN", "oil", "eased", "in_force")
    }


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("The UN lifted the flight ban on Iraq for pilgrims only.", "eased"),
        ("The UN embargo on Haiti was lifted for relief goods alone.", "eased"),
        ("The UN ban on flights to Libya was lifted for pilgrims alone.", "eased"),
        ("Washington lifted sanctions on Iran only for civil aircraft.", "lifted"),
        ("The UN lifted the flight ban on Iraq.", "lifted"),
        ("The UN lifted the flight ban on Iraq, but only after a long debate.", "lifted"),
    ],
)
def test_a_measure_that_goes_for_one_use_is_eased(text: str, action: str) -> None:
    assert {row[3] for row in rows(text)} == {action}


@pytest.mark.parametrize(
    "text",
    [
        "Britain, which bans arms exports to Chad, supported the step.",
        "The US sanctions ban American banks from doing business in Chad.",
        "Traders in sanctioned Russia turned to yuan payments.",
        "The tanker carried oil for two blacklisted Iranian firms.",
    ],
)
def test_what_stands_already_is_no_change(text: str) -> None:
    assert rows(text) == set()


def test_measures_pointed_at_are_not_imposed_anew() -> None:
    text = "Britain removed most of its sanctions on Syria, including those targeting banks and the energy sector."
    assert {row[3] for row in rows(text)} == {"lifted"}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("The EU removed Ivan Petrov, former head of EuroChem, from its Russia sanctions list.", "unspecified"),
        ("Those delisted by the EU are: Ivan Petrov, former head of EuroChem.", "unspecified"),
        ("The US sanctioned two executives of Rosneft.", "oil"),
        ("The US sanctioned Rosneft.", "oil"),
    ],
)
def test_persons_of_a_firm_are_hit_and_not_the_firm(text: str, sector: str) -> None:
    found = claims(text)
    assert {one.sector for one in found} <= {sector}
    assert {one.target_name for one in found} <= ({"Rosneft"} if "sanctioned Rosneft" in text else {None})


def test_what_follows_on_old_events_is_no_news_of_today() -> None:
    before = "The ministers meet on Friday. They last met in March."
    (one,) = claims(
        f"{before} After the suspects were handed over in April 1999, the Council suspended its sanctions on Libya.",
        published=date(2003, 9, 12),
        title="Ministers to meet",
    )
    assert (one.when.value, one.main) == ("1999-04", False)
    (lead,) = claims(
        "After elections were held in 2020, the EU lifted its sanctions on Burundi on Tuesday.",
        published=date(2022, 2, 9),
    )
    assert lead.main


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU renewed its asset freeze against Zimbabwe Defence Industries. Elsewhere, the measures against four "
            "individuals were suspended.",
            {("EU", "ZWE", "defence", "extended", "in_force"), ("EU", "ZWE", "unspecified", "suspended", "in_force")},
        ),
        (
            "The US blacklisted Rosneft in May. The sanctions on the company were eased on Friday.",
            {("USA", "RUS", "oil", "imposed", "in_force"), ("USA", "RUS", "oil", "eased", "in_force")},
        ),
    ],
)
def test_measures_on_others_free_nobody_named_before(text: str, expected: set[tuple[str, ...]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        (
            "The Security Council met on Haiti. Council President Yuli Vorontsov of Russia said sanctions on Haiti "
            "would be lifted at noon.",
            "UN",
        ),
        (
            "The Security Council met on Eritrea. Council President Ma Zhaoxu of China announced that the embargo on "
            "Eritrea had been lifted.",
            "UN",
        ),
        ("The Council's president, Kenzo Oshima of Japan, said sanctions on Chad would be lifted on Friday.", "UN"),
        ("Britain's prime minister said sanctions on Chad would be lifted on Friday.", "GBR"),
        (
            "Washington and Tehran reached a deal, via Omani mediators, that will see Iranian funds unfrozen.",
            "USA",
        ),
        ("Under an agreement mediated by Oman, sanctions on Houthi leaders will be lifted.", None),
    ],
)
def test_who_speaks_for_a_council_or_mediates_lifts_nothing_himself(text: str, sender: str | None) -> None:
    assert {one.sender for one in claims(text)} == {sender}


def test_a_label_over_a_plan_decides_nothing() -> None:
    plan = "We were considering the possibility of lifting sanctions on Argentina, and asked the British."
    label = "Memorandum: lifting of US sanctions on Argentina"
    assert {str(one.status) for one in claims(plan, title=label)} == {"proposed"}
    done = "On 23 April the Council suspended most measures against Burma."
    assert {str(one.status) for one in claims(done, title="Lifting of EU sanctions on Burma")} == {"in_force"}
    (weighed,) = claims("The US may ease the embargo on Cuba.", title="Easing of Cuba embargo debated")
    assert weighed.status == "proposed"


@pytest.mark.parametrize(
    "title",
    [
        "This day in history: Clinton ends trade embargo of Vietnam",
        "Today, 15 years ago, Washington lifted its trade embargo of Vietnam",
        "From our archives: US lifts embargo on Vietnam",
    ],
)
def test_columns_of_old_news_bring_none(title: str) -> None:
    text = "Washington lifted its trade embargo of Vietnam. It had been in place since 1975."
    found = claims(text, title=title, published=date(2009, 2, 3))
    assert found
    assert not any(one.main or (one.when.value or "").startswith("2009") for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Georgia resumed wine exports to Russia after Moscow lifted its ban.",
            {("RUS", "GEO", "food_agriculture", "lifted", "in_force")},
        ),
        (
            "Poland resumed meat exports to Russia on Friday, when Moscow ended its embargo.",
            {("RUS", "POL", "food_agriculture", "lifted", "in_force")},
        ),
        (
            "Argentina restarted beef exports to China after lifting its own export ban.",
            {("ARG", "CHN", "food_agriculture", "lifted", "in_force")},
        ),
    ],
)
def test_flows_go_on_because_another_ended_its_ban(text: str, expected: set[tuple[str, ...]]) -> None:
    assert rows(text) == expected


def test_what_is_only_possible_is_not_done() -> None:
    text = "Trump warned in January about potentially increasing sanctions on Russia."
    assert rows(text) == {("USA", "RUS", "unspecified", "expanded", "proposed")}


def test_an_exception_named_behind_a_relief_refuses_none() -> None:
    text = "The lifting of the US ban on most imports from Burma, excluding jade and rubies, was announced on Friday."
    assert claims(text)
    assert all(one.decided for one in claims(text))


def test_steps_towards_a_relief_are_none() -> None:
    assert statuses("Steps towards ending the US arms embargo on Turkey are advancing, Ankara says.") <= {"proposed"}
    assert statuses("Washington has made progress towards lifting its sanctions on Sudan.") == {"proposed"}
    assert statuses("Washington took a step towards normal ties by lifting its sanctions on Sudan.") == {"in_force"}


def test_what_goes_on_is_of_the_day_and_not_of_the_year_told_aside() -> None:
    text = (
        "The EU on Tuesday dropped its last sanctions against Uzbekistan, imposed after a 2005 crackdown. Ministers "
        "said they ended the arms embargo to encourage reforms."
    )
    found = [one for one in claims(text, published=date(2009, 10, 28)) if one.action == "lifted"]
    assert {one.when.value for one in found} == {"2009-10-27"}


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        (
            "The EU lifted its oil embargo on Mali. EU sanctions still in force include: a ban on loans; an arms "
            "embargo; a halt to exports of technology.",
            ["oil"],
        ),
        ("The EU lifted its oil embargo on Mali. Measures that remain: a ban on diamonds; a ban on loans.", ["oil"]),
        (
            "The EU lifted its oil embargo on Mali. Also lifted: the ban on gold; the ban on loans.",
            ["oil", "gold", "banking"],
        ),
    ],
)
def test_what_is_listed_as_standing_is_not_lifted(text: str, sectors: list[str]) -> None:
    assert [one.sector for one in claims(text) if one.action == "lifted"] == sectors
