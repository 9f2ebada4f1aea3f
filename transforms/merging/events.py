"""Claims -> clusters: every cluster is one real change, and every claim in it knows the rule that put it there."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from transforms.merging.claims import Claim
from transforms.merging.clusters import DAY, Clusters, Node
from transforms.merging.nodes import build_nodes
from transforms.merging.rules import MergeRule
from transforms.merging.steps import (
    fill_in_names,
    fill_in_senders,
    join_other_actions,
    join_stated_days,
    join_turns_of_day,
    join_within_window,
    specify_sectors,
)
from transforms.merging.vague_steps import Told, place_undated, recall_vaguer_dates

BlockKey = tuple[str | None, str, str]


@dataclass(frozen=True, slots=True)
class Cluster:
    """The claims of one real change, the founding one first, each with its rule."""

    claims: tuple[Claim, ...]
    rules: tuple[MergeRule, ...]

    @property
    def founder(self) -> Claim:
        """The claim of the article that the log read first."""
        return self.claims[0]

    @property
    def articles(self) -> frozenset[str]:
        """The articles that make the claims."""
        return frozenset([claim.mention.article_id for claim in self.claims])


def merge_claims(claims: Iterable[Claim]) -> list[Cluster]:
    """Merge claims into one cluster per real change; the result does not depend on their order."""
    blocks: dict[BlockKey, list[Claim]] = defaultdict(list)
    for claim in claims:
        blocks[claim.mention.target_country, claim.stage, claim.mention.direction].append(claim)
    clusters = [cluster for block in blocks.values() for cluster in _merge_block(block)]
    return sorted(clusters, key=lambda cluster: cluster.claims[0].order)


def _merge_block(claims: Sequence[Claim]) -> list[Cluster]:
    clusters = Clusters(build_nodes(claims))
    join_stated_days(clusters)
    join_turns_of_day(clusters)
    join_within_window(clusters)
    fill_in_senders(clusters)
    join_other_actions(clusters)
    specify_sectors(clusters)
    fill_in_names(clusters)
    told = Told(clusters)
    told.add(clusters.exact)
    recall_vaguer_dates(clusters, told)
    place_undated(clusters, told)
    return [_cluster(nodes) for nodes in clusters]


def _cluster(nodes: list[Node]) -> Cluster:
    head = nodes[0]
    if len(nodes) == 1:
        rules = [rule for _, rule in _ruled(head, None)]
        return Cluster(tuple(head.claims), (MergeRule.FOUNDS, *rules[1:]))
    founding = min(nodes, key=lambda node: node.claims[0].order)
    ruled: list[tuple[Claim, MergeRule]] = []
    for node in nodes:
        ruled += _ruled(node, _joined_by(node, head, founding))
    ruled.sort(key=lambda pair: pair[0].order)
    return Cluster(tuple([claim for claim, _ in ruled]), (MergeRule.FOUNDS, *[rule for _, rule in ruled[1:]]))


def _joined_by(node: Node, head: Node, founding: Node) -> MergeRule | None:
    # the founder may stand in a node that joined the head: seen from the founder, it is the head that joined
    if node is founding:
        return None
    return founding.rule if node is head else node.rule


def _ruled(node: Node, rule: MergeRule | None) -> list[tuple[Claim, MergeRule]]:
    if rule is not None:
        ruled = [(claim, rule) for claim in node.claims]
    else:
        same = MergeRule.SAME_DAY_SAME_CHANGE if node.precision == DAY else MergeRule.SAME_PERIOD_SAME_CHANGE
        recalled = MergeRule.BACKGROUND_RECALLS if node.is_news else same
        ruled = [(claim, same if same is recalled or claim.mention.main else recalled) for claim in node.claims]
    if len(node.articles) < len(ruled):
        seen: set[str] = set()
        for place, (claim, _) in enumerate(ruled):
            if claim.mention.article_id in seen:
                ruled[place] = claim, MergeRule.SAME_ARTICLE_CLAIM
            seen.add(claim.mention.article_id)
    return ruled
