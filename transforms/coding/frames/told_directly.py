"""Changes that a verb tells by its wording alone, whatever its class: tried in order, the first that reads counts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from transforms.coding.dealings.states import cost_rights
from transforms.coding.frames.hit import drawn_measures
from transforms.coding.frames.kept_or_undone import parted_ends, runs_on
from transforms.coding.frames.listings import added_too, blocked_parties, named_under, names_swapped, whole_lists
from transforms.coding.frames.packages import act_contents, wanted_contents
from transforms.coding.frames.packages.begun_beside import begun_beside
from transforms.coding.frames.packages.newly_hit import newly_hit
from transforms.coding.frames.words import reliefs_told
from transforms.coding.model import Clause, Frame
from transforms.coding.verbs.heads import ANY, Heads
from transforms.coding.verbs.memory import Memory
from transforms.syntax.model import Verb


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with the verbs that it may read: one that reads a clause alone, or one that asks what was told before."""

    heads: Heads
    plain: Callable[[Clause, Verb], list[Frame]] | None = None
    recalling: Callable[[Clause, Verb, Memory], list[Frame]] | None = None

    def read(self, clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
        """Return the frames of a verb that the rule finds."""
        if self.plain is not None:
            return self.plain(clause, verb)
        return [] if self.recalling is None else self.recalling(clause, verb, memory)


def _swapped(clause: Clause, verb: Verb) -> list[Frame]:
    frame = names_swapped.names_swapped(clause, verb)
    return [] if frame is None else [frame]


RULES: tuple[Rule, ...] = (
    Rule(named_under.HEADS, named_under.named_under),
    Rule(blocked_parties.HEADS, blocked_parties.blocked_parties),
    Rule(ANY, newly_hit),
    Rule(parted_ends.HEADS, parted_ends.parted_ends),
    Rule(runs_on.HEADS, runs_on.runs_on),
    Rule(wanted_contents.HEADS, wanted_contents.wanted_contents),
    Rule(act_contents.HEADS, act_contents.act_contents),
    Rule(reliefs_told.HEADS, recalling=reliefs_told.relief_told),
    Rule(ANY, begun_beside),
    Rule(added_too.HEADS, recalling=added_too.added_too),
    Rule(drawn_measures.HEADS, drawn_measures.drawn_measures),
    Rule(whole_lists.HEADS, whole_lists.whole_list),
    Rule(names_swapped.HEADS, _swapped),
    Rule(cost_rights.HEADS, cost_rights.cost_rights),
)
"""The rules in the order in which they are asked, with the verbs that each may read."""


@lru_cache(65_536)
def _rules_of(word: str, *, copula: bool) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if rule.heads.hold(word, copula=copula))


def told_directly(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Return the frames of who is named under an act, whom new measures hit, what an end is put to or runs on."""
    for rule in _rules_of(clause.items[verb.at].lower, copula=verb.form == "copula"):
        if found := rule.read(clause, verb, memory):
            return found
    return []
