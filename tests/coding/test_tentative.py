"""What only a draft, a guess, an aspirant or a body that proposes has said is no decision; its near-twin is one."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2023, 5, 10)

PROPOSED = (
    "According to a draft seen by this newspaper, the EU will ban Russian pipes.",
    "A leaked draft showed that the EU will ban Russian pipes.",
    "The EU will ban Russian pipes, a draft document showed.",
    "The European Union will probably lift its arms embargo on Uzbekistan.",
    "The United States will soon blacklist the Sudanese bank, analysts predict.",
    "Canada, it is believed, will freeze the assets of Haitian senators.",
    "Australia will drop its wheat ban on China, the minister hinted.",
    "The opposition leader said that he would lift the ban on Chinese telecoms gear.",
    "Mr Mondale promised that if elected he would ban new loans to South Africa.",
    "A Labor government would bar South African wine, its spokesman said in Canberra.",
    "A Biden administration would rejoin the pact and lift the sanctions on Iranian oil, an adviser said.",
    "The Commission on Wednesday presented a package that bans Russian diamonds.",
    "Foreign ministers of the six agreed to discuss banning Iranian bankers from travelling.",
    "The US House voted to suspend normal trade relations with Belarus.",
    "Sweden began the process of banning Iranian carpets.",
    "It is understood that Britain will sanction three Ugandan generals.",
)

DECIDED = (
    "The EU will ban Russian pipes, the minister said.",
    "As expected, the European Union will lift its arms embargo on Uzbekistan.",
    "The Labor government will bar South African wine, its spokesman said in Canberra.",
    "Congress gave final approval to a bill exempting food from the embargo on Cuba.",
    "The Senate cleared a bill barring imports of Russian uranium and sent it to the president for signature.",
    "The White House lifted its ban on Chinese drones.",
    "Senators welcomed the decision of the Treasury to freeze the assets of Venezuelan generals.",
    "The Union will eventually lift its arms embargo on Uzbekistan, it announced.",
)


@pytest.mark.parametrize("text", PROPOSED)
def test_is_only_proposed(text: str) -> None:
    assert [str(one.status) for one in claims(text, published=DAY)] == ["proposed"]


@pytest.mark.parametrize("text", DECIDED)
def test_is_decided(text: str) -> None:
    found = claims(text, published=DAY)
    assert found
    assert all(one.decided for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Rumours spread in Harare that the EU had lifted its embargo.",
        "Unconfirmed reports said that Saudi Arabia had lifted its ban on Lebanese fruit.",
    ],
)
def test_hearsay_is_nothing(text: str) -> None:
    assert claims(text, published=DAY) == []


@pytest.mark.parametrize("tail", ["loom", "within weeks, says envoy", "soon: minister", "coming, US warns"])
def test_headline_of_what_is_to_come(tail: str) -> None:
    text = "The talks went on."
    found = claims(text, published=DAY, title=f"New sanctions on Mali {tail}")
    assert [str(one.status) for one in found] == ["proposed"]


def test_infinitive_is_no_passive() -> None:
    (found,) = claims("If talks fail, Washington is ready to cut off Iranian banks.", published=DAY)
    assert (found.sender, found.target_country) == ("USA", "IRN")


@pytest.mark.parametrize(
    "text",
    [
        "The EU will keep its ban on Russian gold until the war ends.",
        "It is not true that the EU has lifted its embargo on Syria.",
        "The minister denied that the ban on Israeli wine had been lifted.",
        "The US has not lifted its sanctions on Russian banks, the Treasury stressed.",
    ],
)
def test_what_stays_and_what_is_denied_is_nothing(text: str) -> None:
    assert claims(text, published=DAY) == []


def test_what_a_licence_allows_is_no_lifting() -> None:
    text = (
        "Washington eased its oil sanctions on Venezuela, issuing a licence under which Chevron may resume production."
    )
    assert {str(one.action) for one in claims(text, published=DAY)} == {"eased"}
