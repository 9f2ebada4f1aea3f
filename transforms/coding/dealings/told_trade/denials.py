"""Wordings by which trade is barred without a noun for a measure, in a text that told of a ban before."""

from transforms.coding.dealings.told_trade.goods_gone import BY_ORDER_ONLY, DEPRIVED, STATES
from transforms.coding.dealings.told_trade.papers_withdrawn import CONTRACTS, ON_LISTS, PAPERS_TAKEN, TREATED
from transforms.coding.dealings.told_trade.patterns import compiled
from transforms.coding.dealings.told_trade.ruled_dealings import NEGATED, ORDERS, PENAL

_PLAIN = PAPERS_TAKEN + ON_LISTS
_OTHERS = CONTRACTS + TREATED + PENAL + NEGATED + ORDERS + DEPRIVED + STATES

PLAIN = [compiled(one) for one in _PLAIN]
"""Wordings that mean what they say, whatever a verb of the sentence seems to tell."""

DENIALS = PLAIN + [compiled(one) for one in _OTHERS]
"""Wordings that bar what a sentence names, the plainest first."""

HELD_BY_ORDER = [compiled(one) for one in BY_ORDER_ONLY]
"""What may happen to goods anywhere, so that an order must be told beside it."""

ORDER = compiled(
    r" (?:by|on|upon|at|under|following) (?:[^\s;:.,]+ ){0,6}?(?:orders?|command|commands|instructions?|"
    r"directions?|directive|decree|say-so|behest|bidding|edict|ordinance|proclamation) | say - so | "
    r"(?:minister|ministry|government|cabinet|authorities|customs|office|<acts>) (?:has |had |have )?(?:ruled|"
    r"decreed|ordered|directed|instructed) "
)
"""By whose word it is done."""
