"""Claims of one block -> nodes.

Within one article a vaguer telling of a claim goes to the exact one (same_article_claim).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from transforms.merging.claims import Claim, ClaimKey
from transforms.merging.clusters import Node
from transforms.merging.periods import PRECISION_RANK, Period

UNDATED = max(PRECISION_RANK.values())

_Slot = tuple[ClaimKey, int, Period | None, str]


def build_nodes(claims: Sequence[Claim]) -> list[Node]:
    """Group the claims of one block into sealed nodes, in an order that does not depend on the order of the claims."""
    by_article: dict[tuple[str, ClaimKey], list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.mention.article_id, claim.key].append(claim)
    nodes: dict[_Slot, Node] = {}
    for told in by_article.values():
        for claim in told:
            slot = _slot(claim if len(told) == 1 else _most_exact(claim, told))
            node = nodes.get(slot)
            if node is None:
                node = nodes[slot] = Node(claim.key, slot[2], slot[1], [])
            node.claims.append(claim)
    for node in nodes.values():
        node.seal()
    return [nodes[slot] for slot in sorted(nodes, key=_slot_order)]


def _most_exact(claim: Claim, told: Iterable[Claim]) -> Claim:
    """Return the one claim of the article that tells the same with an exacter date, or the claim itself."""
    finer = [other for other in told if other.precision < claim.precision and _may_mean(claim, other)]
    if len(finer) == 0:
        return claim
    best = min(other.precision for other in finer)
    exact = [other for other in finer if other.precision == best]
    return exact[0] if len({other.period for other in exact}) == 1 else claim


def _may_mean(claim: Claim, other: Claim) -> bool:
    return claim.period is None or (other.period is not None and claim.period.holds(other.period))


def _slot(claim: Claim) -> _Slot:
    # undated claims stay one by one: each is judged by the publication day of its own article
    apart = claim.mention.article_id if claim.period is None else ""
    return claim.key, claim.precision, claim.period, apart


def _slot_order(slot: _Slot) -> tuple[str, ...]:
    key, precision, period, apart = slot
    day = "9999" if period is None else period.first.isoformat()
    return day, str(precision), key.sender or "", key.name or "", key.sector, key.action, apart
