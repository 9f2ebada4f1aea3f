"""The world of the benchmarks: as many countries and senders as there are, and most of the news from a few of them."""

from tests.merging.generated import SENDERS, World
from tests.merging.generated import TARGETS as FIRST

TARGETS = (*FIRST, *(f"{letter}{other}X" for letter in "ABCDEFGHIJ" for other in "ABCDEFGHIJKLMNOPQR"))
"""Countries, the most sanctioned ones first; those without news to speak of are made up."""

SHARES = [1 / (rank + 1) for rank in range(len(TARGETS))]
"""How much of the news each country has: the second half as much as the first, the tenth a tenth."""

_OTHERS = """
    RUS CHN UKR NZL NOR KOR IRN TUR SAU ARE IND BRA MEX ZAF EGY ISR PAK DEU FRA POL LTU LVA EST CZE ISL SGP TWN THA PHL
    IDN NGA KEN
"""
_ALL = (*SENDERS, *_OTHERS.split())

WORLD = World(_ALL, [(rank + 1) ** -1.3 for rank in range(len(_ALL))], TARGETS, SHARES)
"""Of forty senders the first has a third of the news, and the first four three fifths."""
