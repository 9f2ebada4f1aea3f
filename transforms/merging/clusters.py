"""Nodes (claims that agree in everything) and the clusters that the rules join them to."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from schemas.vocabulary import Measure
from transforms.merging.claims import Claim, ClaimKey
from transforms.merging.periods import Period
from transforms.merging.rules import MergeRule

DAY = 0
"""The precision of an exact day."""


@dataclass(slots=True)
class Node:
    """Claims of one block with the same key and the same period, the founding one first.

    ``rule`` says why it joined; None for a head.
    """

    key: ClaimKey
    period: Period | None
    precision: int
    claims: list[Claim]
    rule: MergeRule | None = None
    days: frozenset[date] = field(default_factory=frozenset)
    turns: frozenset[date] = field(default_factory=frozenset)
    articles: frozenset[str] = field(default_factory=frozenset)
    n_independent: int = 0
    is_official: bool = False
    is_news: bool = False
    is_done: bool = False

    @property
    def day(self) -> date:
        """First day of the period; ValueError for an undated node."""
        if self.period is None:
            raise ValueError("an undated node has no day")
        return self.period.first


class Clusters:
    """Disjoint sets of the nodes of one block. Nodes go by their index."""

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes
        self._parent = list(range(len(nodes)))
        self._members = [[index] for index in range(len(nodes))]
        self._articles: list[set[str]] = [set(node.articles) for node in nodes]

    @cached_property
    def exact(self) -> list[int]:
        """The nodes with an exact day."""
        return [index for index, node in enumerate(self.nodes) if node.precision == DAY]

    @cached_property
    def exact_by_key(self) -> list[list[int]]:
        """The nodes with an exact day that have a key in common, by key."""
        groups: dict[ClaimKey, list[int]] = defaultdict(list)
        for index in self.exact:
            groups[self.nodes[index].key].append(index)
        return [group for group in groups.values() if len(group) > 1]

    def root(self, index: int) -> int:
        """Return the head of the node's cluster."""
        parent = self._parent
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    def roots(self, indexes: Iterable[int]) -> list[int]:
        """Return the distinct heads of these nodes, in order."""
        return list(dict.fromkeys(map(self.root, indexes)))

    def join(self, head: int, joining: int, rule: MergeRule) -> None:
        """Put the cluster of ``joining`` under the one of ``head``, by a rule."""
        head, joining = self.root(head), self.root(joining)
        if head == joining:
            return
        self.nodes[joining].rule = rule
        self._parent[joining] = head
        self._members[head] = _united(self._members[head], self._members[joining])
        more, fewer = self._articles[head], self._articles[joining]
        if len(more) < len(fewer):
            more, fewer = fewer, more
        more |= fewer
        self._articles[head], self._articles[joining] = more, set()

    def members(self, index: int) -> list[Node]:
        """Return the nodes of the cluster."""
        return [self.nodes[member] for member in self._members[self.root(index)]]

    def is_done(self, index: int) -> bool:
        """Say whether some claim of the cluster says that it is in force."""
        return any(node.is_done for node in self.members(index))

    def measures(self, index: int) -> frozenset[str]:
        """Return what the cluster says to be restricted: kinds of dealing; nothing where no claim tells."""
        told = {claim.mention.measure for node in self.members(index) for claim in node.claims}
        return frozenset(told - {Measure.UNSPECIFIED})

    def may_be_of(self, index: int, measures: frozenset[str]) -> bool:
        """Say whether the cluster tells one of these measures; any cluster does if none are asked for."""
        return not measures or not measures.isdisjoint(self.measures(index))

    def n_articles(self, index: int) -> int:
        """Return how many articles speak in the cluster."""
        return len(self._articles[self.root(index)])

    def share_article(self, one: int, other: int) -> bool:
        """Say whether some article speaks in both clusters."""
        return not self._articles[self.root(one)].isdisjoint(self._articles[self.root(other)])

    def __iter__(self) -> Iterator[list[Node]]:
        """Walk the clusters, each as its nodes with the head first."""
        for index in range(len(self.nodes)):
            if self._parent[index] == index:
                head = self.nodes[index]
                yield [head, *(node for node in self.members(index) if node is not head)]


def _united(one: list[int], other: list[int]) -> list[int]:
    # the longer list is kept, so that joining n nodes one by one costs n log n
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    longer.extend(shorter)
    return longer
