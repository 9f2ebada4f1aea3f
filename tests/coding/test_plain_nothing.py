"""Plain news without a change: standing sanctions, courts, sport, health, prices, firms, weather, talk."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

TOLD = (
    "EU sanctions on Belarus have hurt its potash exports, economists say.",
    "The sanctions on Belarus remain in place.",
    "Belarus has been under EU sanctions since 2004.",
    "The 1980 grain embargo against the Soviet Union is remembered in Kansas.",
    "Sanctions have failed to change Belarus, a study found.",
    "Three men were jailed in London for breaking sanctions on Iran.",
    "A German court fined a company for exporting machines to Russia in breach of the embargo.",
    "The US Justice Department charged two Chinese men with evading export controls.",
    "A bank agreed to pay $10 million to settle claims that it had violated US sanctions on Cuba.",
    "FIFA banned Russia from the World Cup.",
    "The IOC lifted the ban on Russian athletes.",
    "The court lifted an injunction against the Iranian company.",
    "China banned imports of beef from Brazil after a case of mad cow disease.",
    "Japan lifted its ban on American beef imposed over BSE.",
    "India banned rice exports to hold down prices at home.",
    "Indonesia banned exports of palm oil to protect its consumers.",
    "Argentina raised export taxes on soybeans.",
    "The US imposed anti-dumping duties on Chinese steel.",
    "Canada raised tariffs on Chinese electric cars to 100 per cent.",
    "The EU opened an anti-subsidy inquiry into Chinese electric cars.",
    "Parliament sanctioned a loan to buy trains from Poland.",
    "The central bank sanctioned three lenders for poor bookkeeping.",
    "The Law Society sanctioned a solicitor.",
    "The press embargo on the report about Iran ends at noon.",
    "Dockers refused to unload a Russian ship.",
    "Consumers called for a boycott of Israeli dates.",
    "A supermarket chain stopped selling Russian vodka.",
    "McDonald's said it would leave Russia.",
    "Shell said it would stop buying Russian oil.",
    "Airlines cancelled flights to Israel because of the fighting.",
    "Lufthansa suspended flights to Tehran over safety concerns.",
    "Storms closed the ports of Libya.",
    "A strike halted coal exports from Colombia to Israel.",
    "An explosion cut off gas supplies from Russia to Austria.",
    "Turkmenistan cut gas exports to Iran because of unpaid bills.",
    "The price of oil rose on fears of sanctions on Iran.",
    "Oil fell after talk of an end to sanctions on Iran faded.",
    "Iran says it can live with sanctions.",
    "Iran's economy has adapted to US sanctions.",
    "The report examines how North Korea evades UN sanctions.",
    "The panel of experts said North Korea had violated the arms embargo.",
    "A ship carrying North Korean coal in breach of UN sanctions was seized.",
    "Norway seized a Russian trawler for illegal fishing.",
    "Estonia expelled a Russian diplomat.",
    "Ecuador recalled its ambassador from Mexico.",
    "Mexico broke off relations with Ecuador.",
    "The US cut aid to Pakistan.",
    "The World Bank suspended loans to Uganda over a law against gays.",
    "The IMF froze talks with Kenya.",
    "Moody's cut Russia's credit rating.",
    "The Seoul government lifted a travel warning for Japan.",
    "Britain advised its citizens to leave Lebanon.",
    "The US ended its lockdown rules for travellers from China.",
    "New Zealand reopened its borders to tourists.",
    "Poland closed a border crossing for repairs.",
    "Visa rules for Indian students were eased to attract talent.",
    "A new visa-free regime with Georgia began on Monday.",
    "China granted visa-free entry to Poles.",
    "The ministry licensed a vaccine from Cuba.",
    "The city lifted a ban on barbecues.",
    "Uganda's parliament passed a law that bans plastic bags.",
    "France banned mobile phones in schools.",
    "Kenya lifted its ban on logging.",
    "The EU lowered the price cap on roaming calls.",
    "The club lifted its transfer ban on a Brazilian striker.",
    "The Senate confirmed the new head of the Treasury's sanctions office.",
    "A former sanctions official joined a law firm.",
    "The minister defended sanctions on Russia in a speech.",
    "The Commission published guidance on complying with sanctions against Russia.",
    "OFAC updated its FAQs on Russia.",
    "The UN Security Council discussed the situation in Mali.",
    "The Security Council extended the mandate of peacekeepers in Mali.",
    "The US and Iran held talks in Geneva on sanctions relief.",
    "Iran wants sanctions relief before it signs.",
    "Most Germans back sanctions on Russia, a poll found.",
    "Economists doubt that sanctions on Russia will work.",
    "A film about the embargo on Cuba won a prize.",
    "The museum shows posters against the embargo on Iraq.",
    "Maersk said it would stop shipping Russian oil.",
    "Turkey's Tupras stopped buying Russian oil.",
    "Oil trader Vitol will stop buying Russian oil.",
)


@pytest.mark.parametrize("text", TOLD)
def test_nothing_is_decided(text: str) -> None:
    claims = extractor().claims(Document(None, text, date(2024, 5, 15)))
    assert [one.action for one in claims if one.decided] == []


def test_a_state_that_stops_buying_decides() -> None:
    claims = extractor().claims(Document(None, "Turkey stopped buying Russian oil.", date(2024, 5, 15)))
    assert [(one.sender, one.target_country) for one in claims] == [("TUR", "RUS")]
