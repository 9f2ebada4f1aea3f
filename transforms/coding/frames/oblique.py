"""Changes that a verb tells without a word for them: dealings denied or ordered, what measures and lists become."""

from transforms.coding.dealings.accounts import accounts_frame
from transforms.coding.dealings.admissions import admission_frame
from transforms.coding.dealings.barred_firms import barred_firm
from transforms.coding.dealings.capped_prices import capped_price
from transforms.coding.dealings.covered import covered_frame
from transforms.coding.dealings.dealing_orders import ordered_dealing
from transforms.coding.dealings.dealing_words import RESUMING
from transforms.coding.dealings.dealings import dealing_frame
from transforms.coding.dealings.denied import denied_frame
from transforms.coding.dealings.eligibility import eligibility_frame
from transforms.coding.dealings.ends import end_frame
from transforms.coding.dealings.flows_again import flow_again
from transforms.coding.dealings.forbidden_goods import forbidden_goods
from transforms.coding.dealings.found_shut import found_shut
from transforms.coding.dealings.had_taken import visas_taken
from transforms.coding.dealings.kept_from import kept_from_coming
from transforms.coding.dealings.legal_states import legal_state
from transforms.coding.dealings.memberships import membership_frame
from transforms.coding.dealings.networks import network_frame
from transforms.coding.dealings.no_permits import no_permits
from transforms.coding.dealings.no_visas import no_visas
from transforms.coding.dealings.pegged import pegged_trade
from transforms.coding.dealings.successions import succession_frames
from transforms.coding.dealings.turned_taps import tap_frame
from transforms.coding.dealings.turns import turn_frame
from transforms.coding.dealings.ways_between import ways_between
from transforms.coding.dealings.withheld import withheld_frame
from transforms.coding.frames.become_hit import become_hit
from transforms.coding.frames.courses import course_frames
from transforms.coding.frames.goods_added import goods_added
from transforms.coding.frames.holding import holding_frames
from transforms.coding.frames.labels import label_frame
from transforms.coding.frames.list_growth import list_growth
from transforms.coding.frames.list_states import list_state
from transforms.coding.frames.names_added import names_added
from transforms.coding.frames.paired import paired_frame
from transforms.coding.frames.replies import reply_frames
from transforms.coding.model import Clause, Frame
from transforms.coding.verbs.memory import Memory
from transforms.syntax.model import Verb


def told_obliquely(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Return the frame of a verb that tells a change without a word for it: dealings denied, what measures become."""
    ruled = (
        network_frame(clause, verb)
        or barred_firm(clause, verb)
        or ordered_dealing(clause, verb)
        or admission_frame(clause, verb)
        or withheld_frame(clause, verb)
        or legal_state(clause, verb)
        or label_frame(clause, verb)
        or become_hit(clause, verb)
        or end_frame(clause, verb, memory)
        or forbidden_goods(clause, verb)
        or kept_from_coming(clause, verb)
        or capped_price(clause, verb)
        or membership_frame(clause, verb)
        or no_visas(clause, verb)
        or accounts_frame(clause, verb)
        or ways_between(clause, verb)
        or pegged_trade(clause, verb)
        or flow_again(clause, verb)
        or eligibility_frame(clause, verb)
        or visas_taken(clause, verb)
        or tap_frame(clause, verb)
        or found_shut(clause, verb)
        or no_permits(clause, verb)
    )
    item = clause.items[clause.head]
    if ruled is None and item.kind == "trigger" and item.lower.startswith(RESUMING):
        ruled = dealing_frame(clause, verb)
    ruled = ruled or denied_frame(clause, verb) or list_state(clause, verb) or list_growth(clause, verb)
    ruled = ruled or covered_frame(clause, verb, memory) or turn_frame(clause, verb, memory)
    ruled = ruled or paired_frame(clause, verb, memory)
    ruled = ruled or names_added(clause, verb, memory) or goods_added(clause, verb, memory)
    if ruled is not None:
        return [ruled]
    if replied := reply_frames(clause, verb):
        return replied
    if coming := succession_frames(clause, verb, memory):
        return coming
    return course_frames(clause, verb, memory) if item.senses_of("course") else holding_frames(clause, verb)
