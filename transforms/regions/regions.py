"""Claims -> regions: the merging of one region owes nothing to any other, so that each can be made by itself.

A region holds whatever the rules may compare, and little else: reports of a few days, mostly. It is no event yet, and
no rule of the merging stands here; ``tests/regions`` holds that merging region by region is merging at once.
"""

import numpy as np

from transforms.regions.coded import Coded, Numbers, Vocabulary, numbered, packed
from transforms.regions.edges import Edges, connected, same, where
from transforms.regions.exact import exact_edges, stated_days
from transforms.regions.vague import vague_edges

_UNDATED = 3


def find_regions(claims: Coded, words: Vocabulary) -> Numbers:
    """Return the number of each claim's region."""
    if len(claims) == 0:
        return np.zeros(0, np.int64)
    # claims that agree in key and period are one node of the merging; undated ones are one for each article
    apart = np.where(claims.precision == _UNDATED, claims.article, 0)
    key = numbered(claims.block, claims.sender, claims.name, claims.sector, claims.action)
    _, firsts, node_of = np.unique(
        packed(key, claims.precision, claims.first, apart), return_index=True, return_inverse=True
    )
    node_of = node_of.astype(np.int64)
    nodes = claims.take(firsts.astype(np.int64))
    nodes.main[:] = np.bincount(node_of, claims.main, len(firsts)) > 0
    sure = [*exact_edges(nodes, words), stated_days(claims, key, node_of)]
    exact = connected(len(firsts), sure)
    edges = [*sure, *vague_edges(nodes, exact, words), _of_article(claims, key, node_of)]
    return connected(len(firsts), edges)[node_of]


def _of_article(claims: Coded, key: Numbers, node_of: Numbers) -> Edges:
    """same_article_claim: an article may tell one thing with an exact date and again with a vaguer one."""
    several = where(np.bincount(claims.article)[claims.article] > 1)
    return same(node_of[several], key[several], claims.article[several])
