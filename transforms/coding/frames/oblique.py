"""Changes that a verb tells without a word for them: dealings denied or ordered, what measures and lists become."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from transforms.coding.dealings.dealing_words import RESUMING
from transforms.coding.dealings.doors import (
    admissions,
    duties_gone,
    flows_again,
    given_back,
    kept_from,
    no_permits,
    no_visas,
    permission_withdrawn,
    quitting,
    refused_use,
    severed,
    stopped_goods,
    turned_taps,
    unhindered,
    ways_between,
    withheld,
    withheld_from,
)
from transforms.coding.dealings.doors.found_shut import found_shut
from transforms.coding.dealings.doors.has_again import has_again
from transforms.coding.dealings.may_deal import accounts, barred_firms, denied, forbidden_goods
from transforms.coding.dealings.may_deal.dealing_orders import ordered_dealing
from transforms.coding.dealings.may_deal.dealings import dealing_frame
from transforms.coding.dealings.movement import (
    ended,
    flags,
    given_help,
    let_none,
    off_air,
    own_people,
    sent_away,
    services,
    taken_in,
    thrown_open,
)
from transforms.coding.dealings.movement.bidden import bidden
from transforms.coding.dealings.services import closed_markets, must_end, out_of_reach
from transforms.coding.dealings.services.penal import punished
from transforms.coding.dealings.services.ruled_services import ruled_service
from transforms.coding.dealings.states import (
    capped_prices,
    covered,
    eligibility,
    ends,
    had_taken,
    memberships,
    networks,
    onsets,
    pegged,
    successions,
    turns,
)
from transforms.coding.dealings.states.legal_states import legal_state
from transforms.coding.frames.by_syntax.courses import course_frames
from transforms.coding.frames.hit import become_hit, brought_with, left_behind, replies
from transforms.coding.frames.kept_or_undone import unheeded
from transforms.coding.frames.listings import labels, list_growth, list_states, names_added
from transforms.coding.frames.packages import goods_added, paired
from transforms.coding.frames.packages.holding import holding_frames
from transforms.coding.model import Clause, Frame
from transforms.coding.verbs.heads import ANY, Heads
from transforms.coding.verbs.memory import Memory
from transforms.syntax.model import Verb


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with the verbs that it may read: one that reads a clause alone, or one that asks what was told before."""

    heads: Heads
    plain: Callable[[Clause, Verb], Frame | None] | None = None
    recalling: Callable[[Clause, Verb, Memory], Frame | None] | None = None

    def read(self, clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
        """Return the frame of a verb, if the rule finds one."""
        if self.plain is not None:
            return self.plain(clause, verb)
        return None if self.recalling is None else self.recalling(clause, verb, memory)


def _resumed(clause: Clause, verb: Verb) -> Frame | None:
    item = clause.items[clause.head]
    resumes = item.kind == "trigger" and item.lower.startswith(RESUMING)
    return dealing_frame(clause, verb) if resumes else None


RULES: tuple[Rule, ...] = (
    Rule(networks.HEADS, networks.network_frame),
    Rule(barred_firms.HEADS, barred_firms.barred_firm),
    Rule(severed.HEADS, severed.severed_frame),
    Rule(quitting.HEADS, quitting.quitting_frame),
    Rule(unhindered.HEADS, unhindered.unhindered),
    Rule(ANY, duties_gone.duty_gone),
    Rule(own_people.HEADS, recalling=own_people.own_people),
    Rule(ANY, ordered_dealing),
    Rule(refused_use.HEADS, refused_use.refused_use),
    Rule(withheld_from.HEADS, withheld_from.withheld_from),
    Rule(admissions.HEADS, admissions.admission_frame),
    Rule(withheld.HEADS, withheld.withheld_frame),
    Rule(ANY, ruled_service),
    Rule(ANY, punished),
    Rule(out_of_reach.HEADS, out_of_reach.out_of_reach),
    Rule(closed_markets.HEADS, closed_markets.closed_market),
    Rule(ANY, legal_state),
    Rule(labels.HEADS, labels.label_frame),
    Rule(left_behind.HEADS, left_behind.left_behind),
    Rule(become_hit.HEADS, become_hit.become_hit),
    Rule(ends.HEADS, recalling=ends.end_frame),
    Rule(forbidden_goods.HEADS, forbidden_goods.forbidden_goods),
    Rule(kept_from.HEADS, kept_from.kept_from_coming),
    Rule(stopped_goods.HEADS, stopped_goods.stopped_goods),
    Rule(capped_prices.HEADS, recalling=capped_prices.capped_price),
    Rule(memberships.HEADS, memberships.membership_frame),
    Rule(no_visas.HEADS, no_visas.no_visas),
    Rule(accounts.HEADS, accounts.accounts_frame),
    Rule(must_end.HEADS, must_end.must_end),
    Rule(ways_between.HEADS, ways_between.ways_between),
    Rule(pegged.HEADS, pegged.pegged_trade),
    Rule(flows_again.HEADS, flows_again.flow_again),
    Rule(given_back.HEADS, recalling=given_back.given_back),
    Rule(eligibility.HEADS, eligibility.eligibility_frame),
    Rule(had_taken.HEADS, had_taken.visas_taken),
    Rule(turned_taps.HEADS, turned_taps.tap_frame),
    Rule(ANY, found_shut),
    Rule(no_permits.HEADS, no_permits.no_permits),
    Rule(ANY, _resumed),
    Rule(permission_withdrawn.HEADS, permission_withdrawn.permission_withdrawn),
    Rule(sent_away.HEADS, recalling=sent_away.sent_away),
    Rule(ANY, recalling=bidden),
    Rule(let_none.HEADS, recalling=let_none.let_none),
    Rule(taken_in.HEADS, recalling=taken_in.taken_in),
    Rule(services.HEADS, recalling=services.services),
    Rule(ended.HEADS, recalling=ended.ended),
    Rule(given_help.HEADS, recalling=given_help.given_help),
    Rule(flags.HEADS, recalling=flags.flags),
    Rule(thrown_open.HEADS, thrown_open.thrown_open),
    Rule(off_air.HEADS, recalling=off_air.off_air),
    Rule(denied.HEADS, denied.denied_frame),
    Rule(list_states.HEADS, list_states.list_state),
    Rule(list_growth.HEADS, list_growth.list_growth),
    Rule(covered.HEADS, recalling=covered.covered_frame),
    Rule(onsets.HEADS, onsets.onset_frame),
    Rule(turns.HEADS, recalling=turns.turn_frame),
    Rule(paired.HEADS, recalling=paired.paired_frame),
    Rule(names_added.HEADS, recalling=names_added.names_added),
    Rule(goods_added.HEADS, recalling=goods_added.goods_added),
    Rule(unheeded.HEADS, recalling=unheeded.unheeded),
    Rule(ANY, recalling=has_again),
    Rule(ANY, brought_with.brought_with),
)
"""The rules in the order in which they are asked, with the verbs that each may read: the first that reads counts."""


@lru_cache(65_536)
def _rules_of(word: str, *, copula: bool) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if rule.heads.hold(word, copula=copula))


def told_obliquely(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Return the frame of a verb that tells a change without a word for it: dealings denied, what measures become."""
    word, copula = clause.items[verb.at].lower, verb.form == "copula"
    for rule in _rules_of(word, copula=copula):
        if (ruled := rule.read(clause, verb, memory)) is not None:
            return [ruled]
    if replies.HEADS.hold(word, copula=copula) and (replied := replies.reply_frames(clause, verb)):
        return replied
    if successions.HEADS.hold(word, copula=copula) and (coming := successions.succession_frames(clause, verb, memory)):
        return coming
    senses = clause.items[clause.head].senses_of("course")
    return course_frames(clause, verb, memory) if senses else holding_frames(clause, verb)
