"""The words that the grids put into their sentences: states, bodies, goods, each with its code."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

T = TypeVar("T")
Row = tuple[str | None, str | None, str, str, str]
"""Sender, target country, sector, action and ``decided``, ``proposed`` or ``rejected``."""


@dataclass(frozen=True, slots=True)
class State:
    """A state as a sender or a target."""

    code: str
    name: str
    adjective: str
    capital: str

    @property
    def own(self) -> str:
        """The name in the genitive."""
        return self.name + ("'" if self.name.endswith("s") else "'s")


@dataclass(frozen=True, slots=True)
class Made:
    """A text with the rows that must come of it; ``day`` is the date of the first of them where one is stated."""

    kind: str
    text: str
    rows: frozenset[Row]
    published: date
    title: str | None = None
    day: str | None = None


SENDERS = tuple(
    State(*line.split("|"))
    for line in """USA|the United States|US|Washington
GBR|Britain|British|London
DEU|Germany|German|Berlin
CAN|Canada|Canadian|Ottawa
AUS|Australia|Australian|Canberra
JPN|Japan|Japanese|Tokyo
CHE|Switzerland|Swiss|Bern
NOR|Norway|Norwegian|Oslo
FRA|France|French|Paris
TUR|Turkey|Turkish|Ankara
IND|India|Indian|New Delhi
NZL|New Zealand|New Zealand|Wellington
SWE|Sweden|Swedish|Stockholm""".splitlines()
)
TARGETS = tuple(
    State(*line.split("|"))
    for line in """ETH|Ethiopia|Ethiopian|Addis Ababa
IRN|Iran|Iranian|Tehran
MMR|Myanmar|Burmese|Naypyitaw
VEN|Venezuela|Venezuelan|Caracas
AGO|Angola|Angolan|Luanda
CUB|Cuba|Cuban|Havana
SDN|Sudan|Sudanese|Khartoum
LBY|Libya|Libyan|Tripoli
ZWE|Zimbabwe|Zimbabwean|Harare
NIC|Nicaragua|Nicaraguan|Managua
IRQ|Iraq|Iraqi|Baghdad
SYR|Syria|Syrian|Damascus
PRK|North Korea|North Korean|Pyongyang
HTI|Haiti|Haitian|Port-au-Prince
UGA|Uganda|Ugandan|Kampala
ARG|Argentina|Argentine|Buenos Aires
NGA|Nigeria|Nigerian|Abuja
GTM|Guatemala|Guatemalan|Guatemala City""".splitlines()
)
GOODS = tuple(
    tuple(line.split("|"))
    for line in """timber|timber
coal|coal
cement|cement
gold|gold
diamonds|diamonds
crude oil|oil
potash|potash
steel|iron_steel
aluminium|aluminium
natural gas|gas
tobacco|tobacco
wheat|food_agriculture
fertiliser|fertilizer
garments|textiles
cars|vehicles
copper|metals_minerals
diesel|petroleum_products
medicines|pharma_health
machine tools|machinery
semiconductors|semiconductors""".splitlines()
)
"""What is said of the goods, and their sector."""

PUBLISHED = (date(1986, 3, 12), date(1993, 10, 20), date(2004, 6, 17), date(2014, 9, 9), date(2023, 2, 22))


class Pick:
    """Draws words from a seeded source, so that a grid is the same in every run."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def one(self, of: Sequence[T]) -> T:
        """Draw one."""
        return self._random.choice(of)

    def some(self, of: Sequence[T], number: int) -> list[T]:
        """Draw ``number`` different ones."""
        return self._random.sample(of, number)

    def sender(self) -> State:
        """Draw a sender."""
        return self.one(SENDERS)

    def senders(self, number: int) -> list[State]:
        """Draw different senders."""
        return self.some(SENDERS, number)

    def target(self) -> State:
        """Draw a target."""
        return self.one(TARGETS)

    def targets(self, number: int) -> list[State]:
        """Draw different targets."""
        return self.some(TARGETS, number)

    def goods(self, number: int) -> list[tuple[str, str]]:
        """Draw goods of different sectors, none of which is a part of another."""
        found = self.some(GOODS, number)
        if {"potash", "fertilizer"} <= {sector for _, sector in found}:
            return self.goods(number)  # one is a part of the other, so that they would be one row
        return found

    def day(self) -> date:
        """Draw a day of publication."""
        return self.one(PUBLISHED)
