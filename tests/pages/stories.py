"""What the pages tell: stories of our own, put together from a stock of paragraphs so that no two pages are alike."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_PLACES = (
    ("Belarus", "Minsk", "potash"), ("Iran", "Tehran", "crude oil"), ("Syria", "Damascus", "banking"),
    ("Venezuela", "Caracas", "gold mining"), ("Russia", "Moscow", "liquefied gas"), ("Myanmar", "Naypyidaw", "timber"),
    ("North Korea", "Pyongyang", "coal"), ("Sudan", "Khartoum", "livestock"), ("Libya", "Tripoli", "shipping"),
    ("Nicaragua", "Managua", "sugar"), ("Mali", "Bamako", "aviation"), ("Zimbabwe", "Harare", "diamonds"),
)  # fmt: skip
_SENDERS = ("the United States", "the European Union", "Britain", "Canada", "Switzerland", "Australia", "Japan")
_TITLES = (
    "{Sender} widens sanctions on the {good} trade of {country}",
    "{Sender} lifts curbs on {good} from {country} after talks",
    "New measures against {country}: what changes for {good}",
    "{country}’s {good} exporters put on sanctions list",
    "Ban on {good} from {country} prolonged by six months",
    "Licence lets firms wind down {good} contracts with {country}",
    "Envoy says restrictions on {country} “will go step by step”",
    "{Sender} and allies freeze assets of {good} companies in {country}",
)
_LEADS = (
    "{Sender} on Monday put {n} companies that trade in {good} on its sanctions list and told banks to stop their payments within thirty days.",
    "{Sender} has ended its embargo on {good} from {country}, three weeks after an envoy came back from {city} with a written promise on prisoners.",
    "Firms that buy {good} from {country} have until the end of the quarter to end their contracts, a notice of {sender} says.",
    "An announcement in {city} took traders by surprise: {sender} will let {good} from {country} in again, under licence, for a year.",
)  # fmt: skip
_PARAGRAPHS = (
    "The list names two state companies, a shipping agent and a bank. Their assets are frozen, and nobody may make funds or economic resources available to them, directly or indirectly.",
    "“We said that we would answer deeds with deeds, and this is the first of them,” a senior official told reporters, who were asked not to name the speaker.",
    "{country} sold {good} for some {n} million dollars last year, a third of it through brokers in the Gulf, according to customs figures that were published in spring.",
    "Exporters had feared worse. A draft that went round among member governments in March would have closed the market for {good} altogether, at once and without a transition.",
    "The ministry in {city} called the decision unlawful and said that it would answer in kind. It did not say which goods it had in mind.",
    "Payments under contracts that were signed before the day of publication may still be made, on condition that the competent authority is told ten working days ahead.",
    "Analysts doubt that the change will be felt before winter. Stocks are high, freight is cheap, and buyers in Asia have taken up most of what Europe stopped buying.",
    "A second set of rules covers services. Insurers, brokers and banks may not help to move {good} that is sold above the price which the coalition has set.",
    "Human rights groups welcomed the step but asked for more. They have counted {n} people who are still in prison for what they wrote or said.",
    "The measures are reviewed every six months. All member governments have to agree to prolong them, and two have said that they want to see exemptions first.",
    "Port officials said that three tankers were waiting at anchor off the coast. Their owners could not be reached for comment.",
    "Under the general licence, deliveries of food, medicine and parts for civil aircraft stay allowed, as do payments for the work of aid organisations.",
    "Shares of the largest producer fell by four per cent in early trade and made up most of the loss by noon.",
    "The new rules take effect on the day after their publication in the official journal. Goods that are at sea by then may be unloaded within five weeks.",
    "It is the {n}th package since the measures began. Earlier ones covered weapons, technology for refineries and the travel of officials.",
    "Companies with a licence must report each transfer within two weeks; a breach is punished with a fine of up to ten per cent of yearly turnover.",
    "In {city} the price of bread has doubled within a year. Traders there blame the embargo, economists the printing of money.",
    "A spokeswoman said that talks went on and that further relief depended on whether inspectors are let into the country before the end of the month.",
    "Neighbouring states have asked to be told beforehand: much of the {good} trade runs over their railways, and their ports live on it.",
    "Whether the courts will let the listing stand is open. Two of the companies had won an earlier case because the council could not show its evidence.",
)  # fmt: skip
_FIRST = datetime(2025, 1, 6, 7, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Story:
    """One story: its headline, its paragraphs, when it was published, and its number."""

    number: int
    title: str
    paragraphs: tuple[str, ...]
    at: datetime
    country: str
    good: str

    @property
    def iso(self) -> str:
        """The moment as ISO 8601 in UTC."""
        return self.at.strftime("%Y-%m-%dT%H:%M:%SZ")

    @property
    def day(self) -> str:
        """The day as ISO 8601."""
        return self.at.strftime("%Y-%m-%d")

    @property
    def words(self) -> str:
        """The day in words."""
        return f"{self.at.day} {self.at:%B %Y}"

    @property
    def american(self) -> str:
        """The day in words, as Americans write it."""
        return f"{self.at:%B} {self.at.day}, {self.at.year}"

    @property
    def slug(self) -> str:
        """The headline as a part of an address."""
        return "-".join("".join(c for c in self.title.lower() if c.isalnum() or c == " ").split())[:70]


def story(number: int, length: int = 7) -> Story:
    """Return a story; the same number gives the same one.

    Args:
        number: which.
        length: how many paragraphs it has after the lead.
    """
    country, city, good = _PLACES[number * 5 % len(_PLACES)]
    sender = _SENDERS[number * 3 % len(_SENDERS)]
    slots = {
        "country": country, "city": city, "good": good, "sender": sender, "Sender": sender[0].upper() + sender[1:],
        "n": str(11 + number * 7 % 60),
    }  # fmt: skip
    lead = _LEADS[number % len(_LEADS)]
    picked = [_PARAGRAPHS[(number * 7 + 3 * step) % len(_PARAGRAPHS)] for step in range(length)]
    return Story(
        number=number,
        title=_TITLES[number * 3 % len(_TITLES)].format(**slots),
        paragraphs=tuple(one.format(**slots) for one in (lead, *picked)),
        at=_FIRST + timedelta(days=number % 85 * 5, minutes=number % 85 * 37),
        country=country,
        good=good,
    )
