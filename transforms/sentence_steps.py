"""The steps from the items of a sentence to what it says by itself: frames, roles, status."""

from transforms.coding.dealings.told_trade.told_trade import with_told_trade
from transforms.coding.frames.frames import find_frames
from transforms.coding.frames.kept_or_undone.done_again import done_again
from transforms.coding.frames.kept_or_undone.passed_on import passed_on
from transforms.coding.frames.listings.colons import bind_colons
from transforms.coding.frames.listings.joined_groups import joined_group, within_group
from transforms.coding.frames.verbless.ruled_dealings import ruled_dealing
from transforms.coding.model import Frame, Reading, SentenceView
from transforms.coding.parties.hit.antecedents import bind_antecedents
from transforms.coding.parties.legal_acts.themed_regimes import with_theme
from transforms.coding.parties.legal_acts.under_programmes import with_programme
from transforms.coding.roles.barred_services import with_service
from transforms.coding.roles.held_in import without_what_it_lies_in
from transforms.coding.roles.item_roles import as_item, as_undone
from transforms.coding.roles.recipients import without_recipients
from transforms.coding.roles.related_trade import of_related_trade
from transforms.coding.roles.relative_goods import with_goods_before
from transforms.coding.roles.roles import find_roles
from transforms.coding.roles.standing import with_standing
from transforms.coding.roles.totals import goods_told
from transforms.coding.roles.ways_of_goods import whom_it_hits
from transforms.coding.status.decided.powers import within_powers
from transforms.coding.status.status import judge_all
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.told import follow_up, remember_all


def read_sentence(view: SentenceView, memory: Memory) -> tuple[list[Frame], list[Reading]]:
    """Return the frames of a sentence, and the readings of those that assert a change, which later ones may recall.

    Args:
        view: the sentence.
        memory: what the sentences before it in its item told; the sentence adds to it.
    """
    follow_up(memory, view)
    bind_colons(view)
    bind_antecedents(view)
    frames = ruled_dealing(view) or ([] if view.stem else _frames(view, memory))
    found = []
    for frame, verdict in judge_all(frames):
        found_roles = with_goods_before(frame, without_what_it_lies_in(frame, find_roles(frame)))
        stated = without_recipients(frame, goods_told(frame, of_related_trade(frame, found_roles)))
        hit = with_theme(frame, with_programme(frame, with_service(frame, whom_it_hits(frame, stated))))
        roles = as_item(frame, hit)
        found.append(Reading(as_undone(frame), roles, within_powers(frame, roles, verdict)))
    frames, found = with_told_trade(view, memory, frames, found)
    remember_all(memory, with_standing(frames, found))
    return frames, found


def _frames(view: SentenceView, memory: Memory) -> list[Frame]:
    """Return the frames of a sentence; what befalls a group that somebody is added to is none of its own."""
    frames, joined = passed_on(memory, done_again(view, find_frames(view, memory))), joined_group(view)
    if not joined:
        return frames
    return [*(one for one in frames if not within_group(view, one, joined[0])), *joined]
