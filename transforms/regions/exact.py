"""Which claims with an exact day the rules of ``merging/steps.py`` may compare with each other.

Each function names the rule whose look it follows. None may miss a pair that the rule compares; a pair too many only
makes a region larger.
"""

from collections.abc import Iterator

import numpy as np

from transforms.merging.rules import WINDOW
from transforms.regions.coded import NO_DAY, NONE, Coded, Numbers, Vocabulary, numbered, packed
from transforms.regions.edges import Edges, near, same, spread, where

_WIDTH = WINDOW.days


def exact_edges(nodes: Coded, words: Vocabulary) -> Iterator[Edges]:
    """Yield the pairs among nodes; those without an exact day are in none."""
    places = where(nodes.precision == 0)
    exact = nodes.take(places)
    key = numbered(exact.block, exact.sender, exact.name, exact.sector, exact.action)
    # window_same_change and turn_of_day: a gap as wide as the window starts anew
    yield near(places, key, exact.first, _WIDTH)
    yield from _without_sender(exact, places)
    # same_day_other_action
    yield same(places, exact.block, exact.sender, exact.name, exact.sector, exact.first)
    yield from _sectors(exact, places, words)
    yield from _names(exact, places, words)


def stated_days(claims: Coded, key: Numbers, node_of: Numbers) -> Edges:
    """announced_then_in_force: a stated day of announcement or effect in common.

    Args:
        claims: all of them.
        key: a small number for each combination of what two of them must agree in.
        node_of: the node of each; exact claims of one key and day are one.
    """
    exact = claims.precision == 0
    stated = [(column, where(exact & (column != NO_DAY))) for column in (claims.announced, claims.effective)]
    # beside claims of whose key nobody states such a day, there is nothing to find
    asked = np.zeros(int(key.max(initial=-1)) + 1, np.bool_)
    for _, at in stated:
        asked[key[at]] = True
    told = [(claims.first, where(exact & asked[key])), *stated]
    places = np.concatenate([at for _, at in told])
    days = np.concatenate([column[at] for column, at in told])
    return same(node_of[places], key[places], days)


def _without_sender(exact: Coded, places: Numbers) -> Iterator[Edges]:
    """sender_filled_in: a claim without sender sees all of its key within the window."""
    group = numbered(exact.block, exact.name, exact.sector, exact.action)
    order = np.lexsort((exact.first, group))
    low, span = int(exact.first.min(initial=0)), int(np.ptp(exact.first)) + 2 * _WIDTH + 1 if len(exact) else 1
    line = group * span + (exact.first - low)
    sorted_line = line[order]
    nameless = where(exact.sender == NONE)
    start = np.searchsorted(sorted_line, line[nameless] - _WIDTH, side="left")
    stop = np.searchsorted(sorted_line, line[nameless] + _WIDTH, side="right")
    one, at = spread(nameless, start, stop)
    other = order[at]
    fits = group[one] == group[other]
    yield places[one[fits]], places[other[fits]]


def _sectors(exact: Coded, places: Numbers, words: Vocabulary) -> Iterator[Edges]:
    """more_specific_sector: those of one branch; beside one of unspecified sector, all."""
    told = packed(exact.block, exact.sender, exact.name, exact.action, exact.first)
    yield same(places, told, words.top[exact.sector])
    vague = np.isin(told, told[exact.sector == words.unspecified])
    yield same(places[vague], told[vague])


def _names(exact: Coded, places: Numbers, words: Vocabulary) -> Iterator[Edges]:
    """name_filled_in: beside one that names nobody, all."""
    meant = words.broad[exact.action] & (exact.sector != words.unspecified)
    told = packed(exact.block, exact.sender, exact.sector, exact.action, exact.first)
    beside = meant & np.isin(told, told[meant & (exact.name == NONE)])
    yield same(places[beside], told[beside])
