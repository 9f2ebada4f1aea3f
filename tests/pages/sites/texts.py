"""What pages of further sites tell: paragraphs of notices, releases, reports, columns and speeches, short and long."""

from datetime import UTC, datetime

from tests.pages.stories import Story

_STOCK = {
    "release": (
        "The Department today added four freight forwarders, a refinery and its two owners to the list of blocked persons.",
        "All property of these persons that is within reach of the law is blocked and must be reported within ten business days.",
        "The action was taken together with two partner governments, which published lists of their own this morning.",
        "“Those who move this cargo know what they are moving,” the minister said. “From today they also know what it costs.”",
        "The refinery has bought at least nine shipments since spring. Each was declared as bitumen blend and unloaded at night.",
        "A licence valid until the end of next month allows the discharge of cargo that was loaded before today.",
        "Banks abroad that knowingly settle large transactions for the persons listed today risk losing their correspondent accounts.",
        "These measures are meant to make those listed act otherwise, and are no punishment. Persons who believe that they were listed in error may ask to be removed.",
        "This is the eleventh action of its kind since the order was signed, and the third that concerns inland waterways.",
    ),
    "news": (
        "The government has frozen the accounts of two trading houses that are said to have bought grain from occupied ports.",
        "The decision came late on Tuesday.",
        "Neither company answered questions. A lawyer who acts for one of them said that an appeal was being prepared.",
        "Two people who know the talks said that the text had been ready for weeks and was held up by a dispute over fishing rights.",
        "“It’s a start, but it is a small one,” said an economist at a bank in Vienna, who follows the trade.",
        "Prices moved little.",
        "According to port records, the ships changed their names three times within a year, and their flags twice; on each occasion the papers were issued by an agency that shares a telephone number with a language school.",
        "What happens to the grain that is already in the silos is unclear: the decree says nothing of goods in store.",
        "Opposition parties asked why it had taken so long, and why the list ends where it does.",
        "A decision on insurers is expected in the autumn.",
    ),
    "notice": (
        "1. This notice amends the consolidated list and takes effect at noon on the day of its publication.",
        "2. Six entries are added, two are corrected, and one is removed at the request of the person concerned.",
        "3. Funds and economic resources belonging to, owned, held or controlled by a designated person must be frozen without delay.",
        "4. Firms must check whether they maintain accounts for the persons named in the annex, refrain from dealing with them, and report any findings.",
        "5. Failure to comply is an offence. The authority may impose a civil penalty where, on the balance of probabilities, a prohibition was breached.",
        "6. Applications for a licence must be made on the form in the schedule; decisions are given within four weeks.",
        "7. Dealings that were agreed before the day of effect may be completed under the general permission in paragraph 11 of the order.",
        "8. The annex forms part of this notice.",
    ),
    "trade": (
        "Charterers are steering clear of older tonnage after underwriters said that they would no longer accept letters of attestation at face value.",
        "Freight for the cross-strait run rose to $14.20/t, up 85¢ on the week, brokers said.",
        "Three vessels that were due to load potash at the northern terminal have been diverted, and a fourth is drifting.",
        "The change follows new guidance under which cover lapses as soon as cargo is found to have been sold above the cap.",
        "Market participants expect volumes to recover once the wind-down period has passed and contracts are papered anew.",
        "“Nobody wants to be the test case,” a shipbroker said.",
        "Stocks at the hub fell by 41,000t to 0.9mn t, the lowest since the embargo began, terminal data show.",
        "Refiners inland have until the middle of next quarter to find other feedstock, or apply for an exemption that is capped at a tenth of last year’s intake.",
    ),
    "law": (
        "In brief: exporters of machine tools need a licence for more destinations, and the test is now who owns the buyer rather than where it sits.",
        "Until now it was enough to screen the counterparty. Under the amended rule a stake of half or more, held by one or several listed persons together, brings the buyer within the ban.",
        "The rule has no grace period for contracts that were signed before the announcement, but there is a savings clause for goods on their way.",
        "We expect questions on three points in particular: minority stakes with veto rights, trusts, and buyers whose owners are listed in one jurisdiction only.",
        "Companies should map the ownership of distributors now and keep a record of what was asked, of whom, and when.",
        "Penalties go up as well. The maximum fine is the higher of a fixed sum and twice the value of the transaction.",
        "Guidance is promised before the rule takes effect. If it does not come, the wording of the preamble will have to do.",
    ),
    "speech": (
        "Mr President, members of the Council, thank you for the floor.",
        "When we met here a year ago, we were told that the ceasefire would hold if the embargo was loosened. It was loosened, and the ceasefire did not hold.",
        "My government therefore asks that the measures be restored as they stood, with the exemptions for food and medicine that this Council agreed.",
        "We hear those who say that restrictions hurt the wrong people. That is why we propose that every list be reviewed by an independent panel, twice a year and in public.",
        "Let me add a word on shipping. Insurance is issued for vessels that do not exist, by companies that do not exist, against premiums that are very real.",
        "We owe the people of the valley more than statements. I thank you.",
    ),
}  # fmt: skip


def told(title: str, at: str, kind: str, number: int, length: int = 6) -> Story:
    """Return a story.

    Args:
        title: its headline.
        at: the moment of its publication in UTC, in ISO 8601.
        kind: of which stock its paragraphs are; they keep their order.
        number: with which of them it begins, and where other stories for its page are taken from.
        length: how many there are.
    """
    stock = _STOCK[kind]
    first = 0 if kind in {"notice", "speech"} else number % max(1, len(stock) - length + 1)
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    return Story(number, title, stock[first : first + length], moment, "Moldavia", "grain")
