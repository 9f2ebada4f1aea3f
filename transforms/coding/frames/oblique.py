"""Changes that a verb tells without a word for them: dealings denied or ordered, what measures and lists become."""

from collections.abc import Callable
from functools import lru_cache

from transforms.coding.dealings.dealing_words import RESUMING
from transforms.coding.dealings.doors import (
    admissions,
    flows_again,
    kept_from,
    no_permits,
    no_visas,
    permission_withdrawn,
    quitting,
    severed,
    turned_taps,
    ways_between,
    withheld,
)
from transforms.coding.dealings.doors.found_shut import found_shut
from transforms.coding.dealings.may_deal import accounts, barred_firms, denied, forbidden_goods
from transforms.coding.dealings.may_deal.dealing_orders import ordered_dealing
from transforms.coding.dealings.may_deal.dealings import dealing_frame
from transforms.coding.dealings.states import (
    capped_prices,
    covered,
    eligibility,
    ends,
    had_taken,
    memberships,
    networks,
    pegged,
    successions,
    turns,
)
from transforms.coding.dealings.states.legal_states import legal_state
from transforms.coding.frames.by_syntax.courses import course_frames
from transforms.coding.frames.hit import become_hit, replies
from transforms.coding.frames.kept_or_undone import unheeded
from transforms.coding.frames.listings import labels, list_growth, list_states, names_added
from transforms.coding.frames.packages import goods_added, paired
from transforms.coding.frames.packages.holding import holding_frames
from transforms.coding.model import Clause, Frame
from transforms.coding.verbs.heads import ANY, Heads
from transforms.coding.verbs.memory import Memory
from transforms.syntax.model import Verb

Rule = Callable[[Clause, Verb, Memory], Frame | None]


def _plain(rule: Callable[[Clause, Verb], Frame | None]) -> Rule:
    """Return a rule that asks nothing of what was told before, as one of all rules."""

    def asked(clause: Clause, verb: Verb, _memory: Memory) -> Frame | None:
        return rule(clause, verb)

    return asked


def _resumed(clause: Clause, verb: Verb) -> Frame | None:
    item = clause.items[clause.head]
    resumes = item.kind == "trigger" and item.lower.startswith(RESUMING)
    return dealing_frame(clause, verb) if resumes else None


RULES: tuple[tuple[Heads, Rule], ...] = (
    (networks.HEADS, _plain(networks.network_frame)),
    (barred_firms.HEADS, _plain(barred_firms.barred_firm)),
    (severed.HEADS, _plain(severed.severed_frame)),
    (quitting.HEADS, _plain(quitting.quitting_frame)),
    (ANY, _plain(ordered_dealing)),
    (admissions.HEADS, _plain(admissions.admission_frame)),
    (withheld.HEADS, _plain(withheld.withheld_frame)),
    (ANY, _plain(legal_state)),
    (labels.HEADS, _plain(labels.label_frame)),
    (become_hit.HEADS, _plain(become_hit.become_hit)),
    (ends.HEADS, ends.end_frame),
    (forbidden_goods.HEADS, _plain(forbidden_goods.forbidden_goods)),
    (kept_from.HEADS, _plain(kept_from.kept_from_coming)),
    (capped_prices.HEADS, _plain(capped_prices.capped_price)),
    (memberships.HEADS, _plain(memberships.membership_frame)),
    (no_visas.HEADS, _plain(no_visas.no_visas)),
    (accounts.HEADS, _plain(accounts.accounts_frame)),
    (ways_between.HEADS, _plain(ways_between.ways_between)),
    (pegged.HEADS, _plain(pegged.pegged_trade)),
    (flows_again.HEADS, _plain(flows_again.flow_again)),
    (eligibility.HEADS, _plain(eligibility.eligibility_frame)),
    (had_taken.HEADS, _plain(had_taken.visas_taken)),
    (turned_taps.HEADS, _plain(turned_taps.tap_frame)),
    (ANY, _plain(found_shut)),
    (no_permits.HEADS, _plain(no_permits.no_permits)),
    (ANY, _plain(_resumed)),
    (permission_withdrawn.HEADS, _plain(permission_withdrawn.permission_withdrawn)),
    (denied.HEADS, _plain(denied.denied_frame)),
    (list_states.HEADS, _plain(list_states.list_state)),
    (list_growth.HEADS, _plain(list_growth.list_growth)),
    (covered.HEADS, covered.covered_frame),
    (turns.HEADS, turns.turn_frame),
    (paired.HEADS, paired.paired_frame),
    (names_added.HEADS, names_added.names_added),
    (goods_added.HEADS, goods_added.goods_added),
    (unheeded.HEADS, unheeded.unheeded),
)
"""The rules in the order in which they are asked, with the verbs that each may read: the first that reads counts."""


@lru_cache(65_536)
def _rules_of(word: str, *, copula: bool) -> tuple[Rule, ...]:
    return tuple(rule for heads, rule in RULES if heads.hold(word, copula=copula))


def told_obliquely(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Return the frame of a verb that tells a change without a word for it: dealings denied, what measures become."""
    word, copula = clause.items[verb.at].lower, verb.form == "copula"
    for rule in _rules_of(word, copula=copula):
        if (ruled := rule(clause, verb, memory)) is not None:
            return [ruled]
    if replies.HEADS.hold(word, copula=copula) and (replied := replies.reply_frames(clause, verb)):
        return replied
    if successions.HEADS.hold(word, copula=copula) and (coming := successions.succession_frames(clause, verb, memory)):
        return coming
    senses = clause.items[clause.head].senses_of("course")
    return course_frames(clause, verb, memory) if senses else holding_frames(clause, verb)
