"""Changes that a verb tells by its wording alone, whatever its class: tried in order, the first that reads counts."""

from collections.abc import Callable
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

Rule = Callable[[Clause, Verb, Memory], list[Frame]]


def _plain(rule: Callable[[Clause, Verb], list[Frame]]) -> Rule:
    """Return a rule that asks nothing of what was told before, as one of all rules."""

    def asked(clause: Clause, verb: Verb, _memory: Memory) -> list[Frame]:
        return rule(clause, verb)

    return asked


def _one(rule: Callable[[Clause, Verb], Frame | None]) -> Rule:
    """Return a rule that reads one frame or none, as one of all rules."""

    def asked(clause: Clause, verb: Verb, _memory: Memory) -> list[Frame]:
        frame = rule(clause, verb)
        return [] if frame is None else [frame]

    return asked


RULES: tuple[tuple[Heads, Rule], ...] = (
    (named_under.HEADS, _plain(named_under.named_under)),
    (blocked_parties.HEADS, _plain(blocked_parties.blocked_parties)),
    (ANY, _plain(newly_hit)),
    (parted_ends.HEADS, _plain(parted_ends.parted_ends)),
    (runs_on.HEADS, _plain(runs_on.runs_on)),
    (wanted_contents.HEADS, _plain(wanted_contents.wanted_contents)),
    (act_contents.HEADS, _plain(act_contents.act_contents)),
    (reliefs_told.HEADS, reliefs_told.relief_told),
    (ANY, _plain(begun_beside)),
    (added_too.HEADS, added_too.added_too),
    (drawn_measures.HEADS, _plain(drawn_measures.drawn_measures)),
    (whole_lists.HEADS, _plain(whole_lists.whole_list)),
    (names_swapped.HEADS, _one(names_swapped.names_swapped)),
    (cost_rights.HEADS, _plain(cost_rights.cost_rights)),
)
"""The rules in the order in which they are asked, with the verbs that each may read."""


@lru_cache(65_536)
def _rules_of(word: str, *, copula: bool) -> tuple[Rule, ...]:
    return tuple(rule for heads, rule in RULES if heads.hold(word, copula=copula))


def told_directly(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Return the frames of who is named under an act, whom new measures hit, what an end is put to or runs on."""
    for rule in _rules_of(clause.items[verb.at].lower, copula=verb.form == "copula"):
        if found := rule(clause, verb, memory):
            return found
    return []
