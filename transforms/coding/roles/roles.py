"""Who does it, to whom, in what: sender, targets and sectors of a frame, each with the words that say so.

Only what stands in the sentence is read here. What it leaves out is filled in by
``transforms.coding.frames.told_before.context`` and ``transforms.coding.discourse.topic``, and marked so.
"""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.discourse.who_acts.fronted import fronted_state
from transforms.coding.discourse.who_acts.voters import without_voters
from transforms.coding.model import Coded, Frame, Roles, Target, lower_words
from transforms.coding.parties.senders import USUAL_SENDERS, find_senders
from transforms.coding.roles.barring_measures import by_measure, imported
from transforms.coding.roles.callers import with_served
from transforms.coding.roles.council_drafts import of_the_council
from transforms.coding.roles.destinations import without_destination
from transforms.coding.roles.gainers import as_gainer
from transforms.coding.roles.goods_considered import of_goods_considered
from transforms.coding.roles.had_done import with_bereaved
from transforms.coding.roles.imposers import by_imposer
from transforms.coding.roles.mutual import as_mutual
from transforms.coding.roles.own_clause import of_own_clause
from transforms.coding.roles.own_voyages import to_where
from transforms.coding.roles.permission_roles import permission_roles
from transforms.coding.roles.purposes import by_purpose
from transforms.coding.roles.reactors import as_reactor
from transforms.coding.roles.regions import places_about, premodifier_places
from transforms.coding.roles.second_papers import without_second_papers
from transforms.coding.roles.sectors import find_sectors
from transforms.coding.roles.sellers import of_seller
from transforms.coding.roles.shared_borders import without_border
from transforms.coding.roles.targets import find_targets
from transforms.coding.roles.told_homes import by_told_home
from transforms.coding.roles.where_dealt import by_place
from transforms.coding.status.governors import cue_status
from transforms.coding.status.refused.refusals import deciding_body, is_vetoed
from transforms.reading.word_set import word_set

_SOME = word_set("some part certain several partially partly most portion bulk")


def find_roles(frame: Frame) -> Roles:
    """Read the roles of a frame from its own sentence; whom it is said to be about first does not act.

    "Asked about Mali, he ruled out an embargo".
    """
    roles = with_bereaved(frame, of_goods_considered(frame, without_second_papers(frame, _roles(frame))))
    roles = with_served(frame, to_where(frame, without_border(frame, roles)))
    roles, fronted = without_voters(frame, roles), fronted_state(frame.view)
    if fronted is None:
        return roles
    roles = _of_fronted(frame, roles, fronted)
    if fronted[0] not in roles.sender_codes:
        return roles
    return replace(roles, senders=[one for one in roles.senders if one[0] != fronted[0]])


def _of_fronted(frame: Frame, roles: Roles, state: Coded) -> Roles:
    """Give a measure that is recalled the state that the sentence is about, and none of the others ("For Mali, …")."""
    here = {item.text for item in frame.items}
    own = [one for one in roles.targets if one.country == state[0]]
    recalled = [one for one in roles.targets if one.country != state[0]]
    if not recalled or any(one.words in here or one.name for one in recalled):
        return roles
    if not own and (state[0] in USUAL_SENDERS or state[0] in roles.sender_codes):
        return roles
    return replace(roles, targets=own or [Target(state[0], None, None, state[1])])


def _roles(frame: Frame) -> Roles:
    if frame.roles is not None:
        refused = any(item.kind in ("cue", "trigger") and cue_status(item) is Status.REJECTED for item in frame.items)
        body = deciding_body(frame) if refused else []
        told = as_gainer(frame, by_purpose(frame, frame.roles))
        told = replace(told, senders=body) if body else as_mutual(frame, as_reactor(frame, told))
        told = of_seller(frame, by_place(frame, of_the_council(frame, told)))
        told = by_imposer(frame, by_told_home(frame, told))
        return imported(frame, by_measure(frame, of_own_clause(frame, without_destination(frame, told))))
    if frame.rule in ("prohibition", "permission"):
        return by_place(frame, permission_roles(frame))
    about = places_about(frame)
    premodifiers = premodifier_places(frame)
    senders = [("UN", "vetoed")] if is_vetoed(frame) else find_senders(frame, about, premodifiers)
    targets = find_targets(frame, about, premodifiers, {code for code, _ in senders})
    return of_own_clause(frame, Roles(senders, targets, find_sectors(frame, targets), _is_partial(frame)))


def _is_partial(frame: Frame) -> bool:
    """Tell whether only a part of the measure changes ("lifted some of its sanctions")."""
    low, high = sorted((frame.head, frame.object_at))
    return bool(lower_words(frame.items[low:high]) & _SOME)
