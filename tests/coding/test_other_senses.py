import pytest

from tests.coding.texts import claims, extractor, views
from transforms.coding.rows.other_senses import is_all_of_other_senses, objections


@pytest.mark.parametrize(
    "text",
    [
        "FIFA lifted the sanctions on Kuwait's football federation.",
        "The league banned the player for three matches.",
        "The athletics federation lifted its ban on Russia after the doping scandal.",
        "A court lifted sanctions on the two lawyers.",
        "The bar association lifted the sanctions on the attorney.",
        "The press embargo on the report was lifted at noon.",
        "The EU banned imports of British beef because of mad cow disease.",
        "Japan lifted its ban on Brazilian poultry after the bird flu.",
        "Teachers imposed a ban on overtime.",
        "The union lifted its overtime ban.",
        "Consumers imposed a boycott on Danish goods.",
        "India banned exports of non-basmati rice.",
        "Chile shut out Peruvian grapes after fruit flies were found in a crate.",
        "Ghana closed its border with Togo to slow the epidemic.",
        "The Cabinet on Friday sanctioned 300 crore for a bridge in Kerala.",
        "The World Bank froze its loans to Malawi.",
        "A Norwegian shipping line has stopped sailings to Syria.",
        "Greek dockers lifted their blockade of a Turkish ferry.",
        "The Church of Ireland lifted its ban on Spanish organists.",
        "Exports to Eritrea were halted by a Danish brewer.",
        "Air Malta cut flights to Libya.",
        "The swimming association FINX barred a Cuban trainer.",
        "Ghana's ban on exports of cocoa took effect on Thursday.",
        "A US District Court judge in Manhattan sanctioned lawyers for the Argentine government.",
        "Kenya's Supreme Court sanctioned two Ugandan commissioners for leaks.",
        "A Lagos court froze the assets of a Lebanese bank.",
        "French farmers threatened an embargo on Spanish produce.",
        "Britain's Marks & Spencer and two Swedish retailers stopped buying cotton from Uzbekistan.",
        "Capital controls were imposed in Cyprus, and Russian depositors were barred from withdrawing money.",
    ],
)
def test_other_sanctions_are_left_out(text: str) -> None:
    assert claims(text) == []


def test_the_title_counts_for_the_whole_text() -> None:
    text = "Norway lifted its ban on Kenya."
    assert claims(text, title="A peace of merchants") != []
    assert claims(text, title="A doping affair") == []


def test_a_state_may_act_through_a_court() -> None:
    assert [one.sender for one in claims("After a court ruled, the EU lifted its sanctions on Mali.")] == ["EU"]


def test_health_drops_a_ban_but_not_what_is_called_a_sanction() -> None:
    assert claims("Because of the epidemic Canada eased its ban on flights from Cuba.") == []
    assert [one.action for one in claims("Because of the epidemic Canada eased its sanctions on Cuba.")] == ["eased"]


def test_a_state_beside_a_firm_acts() -> None:
    found = claims("Denmark and a group of brewers stopped exports to Eritrea.")
    assert [(one.sender, one.target_country) for one in found] == [("DNK", "ERI")]


def test_a_firm_may_be_sanctioned_for_a_project() -> None:
    assert [one.target_country for one in claims("Canada sanctioned a Cuban firm that builds a bridge.")] == ["CUB"]


@pytest.mark.parametrize(
    "text",
    [
        "The Soviet Union announced that it would boycott the Olympic Games in Los Angeles.",
        "A blockade of lorry drivers at the Polish border with Belarus was lifted after talks.",
        "The EU took Panama and South Korea off its blacklist of tax havens.",
        "The Commission added Cameroon and Vietnam to its list of high-risk countries for money laundering.",
        "The White House lifted a hiring freeze on Canadian engineers.",
    ],
)
def test_events_crowds_and_other_lists_are_no_measures(text: str) -> None:
    assert claims(text) == []


def test_a_court_may_end_a_listing() -> None:
    assert [one.action for one in claims("A court annulled the EU's sanctions on an Iranian bank.")] == ["lifted"]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana has turned back raw cashew from Togo since Friday, so that local growers find buyers.",
        "Ghana has banned raw cashew from Togo since Friday, for the protection of domestic growers.",
        "Kenya banned imports of Ugandan maize to protect its own farmers.",
    ],
)
def test_trade_stopped_for_ones_own_producers_is_no_sanction(text: str) -> None:
    assert claims(text) == []


def test_what_is_called_a_sanction_is_one_whomever_it_helps() -> None:
    assert len(claims("Poland imposed sanctions on Belarusian grain to help local farmers.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "FIFA lifted its ban on Kuwait's football federation. It had banned imports of Iranian oil.",
        "Health officials lifted the ban after the epidemic was over. Poland bars Danish pork.",
    ],
)
def test_every_change_is_objected_to_where_the_opening_tells_of_something_else(text: str) -> None:
    found = views(text)
    readings = extractor().readings(found)
    assert is_all_of_other_senses(found)
    assert readings
    assert all(objections(readings, found))


def test_a_text_that_calls_something_a_sanction_below_its_opening_is_read() -> None:
    opening = "Health officials met over the epidemic. It rained."
    assert not is_all_of_other_senses(views(f"{opening} Poland imposed sanctions on Belarus."))


@pytest.mark.parametrize(
    "opening",
    [
        "The FATF took Mali off its grey list on Friday.",
        "FIFA moved the tournament to Paris on Friday. The final is in June.",
        "Hotels in Bamako stood empty through the lockdown.",
    ],
)
def test_a_states_sanctions_on_another_are_read_whatever_the_text_opens_with(opening: str) -> None:
    (claim,) = claims(f"{opening} Canada lifted its sanctions on Mali on Monday.")
    assert (claim.target_country, claim.action) == ("MLI", "lifted")
    assert claims(f"{opening} Health officials lifted the ban on Malian beef.") == []
    assert claims(f"{opening} The federation lifted its sanctions on the Malian club.") == []
    assert claims(f"{opening} Canada may lift its sanctions on Mali one day.") == []
