"""The steps from what each sentence of an article says by itself to what the article says, in their order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from transforms.coding.discourse.layout.paragraph_senders import with_paragraph_senders
from transforms.coding.discourse.likewise.followers import with_followers
from transforms.coding.discourse.names.own_acts import without_own
from transforms.coding.discourse.pronouns.other_things import without_other_things
from transforms.coding.discourse.said_around.commencement import from_commencement
from transforms.coding.discourse.said_around.conditions_after import with_conditions
from transforms.coding.discourse.said_around.decided_measures import as_decided_before
from transforms.coding.discourse.said_around.decreed import as_decreed
from transforms.coding.discourse.said_around.denied_reports import without_denied
from transforms.coding.discourse.said_around.draft_talk import as_drafted
from transforms.coding.discourse.said_around.fallen_through import as_fallen_through
from transforms.coding.discourse.said_around.for_a_time import as_suspended
from transforms.coding.discourse.said_around.guidance import without_rules_explained
from transforms.coding.discourse.said_around.joined_grounds import with_joined_grounds
from transforms.coding.discourse.said_around.later_starts import with_later_starts
from transforms.coding.discourse.said_around.leave_of_others import with_leave_of_others
from transforms.coding.discourse.said_around.never_made import as_never_made
from transforms.coding.discourse.said_around.recited import without_recited
from transforms.coding.discourse.said_around.resumed_flows import with_resumed_flows
from transforms.coding.discourse.said_around.shared_measures import with_shared_measures
from transforms.coding.discourse.said_around.spared import without_spared
from transforms.coding.discourse.said_around.stated_ends import without_ends
from transforms.coding.discourse.who_acts.discourse import with_senders
from transforms.coding.frames.listings.lists_recalled import of_told_lists
from transforms.coding.frames.listings.titled_reliefs import as_given, without_titles
from transforms.coding.frames.told_before.context import with_context
from transforms.coding.frames.told_before.other_deeds import without_other_deeds
from transforms.coding.frames.told_before.reprisals import with_provoked
from transforms.coding.frames.told_before.same_lifting import as_told_again
from transforms.coding.frames.told_before.wider_not_longer import as_wider
from transforms.coding.lists.announced_parties import with_announced
from transforms.coding.lists.counted_states import with_counted_states
from transforms.coding.lists.headed_regimes import with_headed
from transforms.coding.lists.listings import with_listings
from transforms.coding.lists.package_contents import with_contents
from transforms.coding.lists.prolonged_texts import with_prolonged_texts
from transforms.coding.lists.registers import with_registers
from transforms.coding.lists.their_past import with_their_past
from transforms.coding.lists.told_callings import with_told_callings
from transforms.coding.lists.told_wholes import without_contents
from transforms.coding.model import Coded, Reading, SentenceView
from transforms.coding.roles.body_members import of_their_bodies
from transforms.coding.rows.other_senses import drop_other_senses, objections
from transforms.coding.rows.trace import Trace
from transforms.coding.status.refused.voted_down import as_voted_down
from transforms.coding.status.status import judge


@dataclass(frozen=True, slots=True)
class Scene:
    """What a step sees beside the readings: title and text, the sentences, at home in which state, on which day."""

    whole: str
    views: list[SentenceView]
    home: Coded | None
    spoken: date | None


@dataclass(frozen=True, slots=True)
class Step:
    """A step: the readings before it to those after it.

    ``why`` says what became of readings that it leaves out, for ``explain`` to tell; ``each`` says it of each reading,
    None of those that stay, where the step has several reasons.
    """

    run: Callable[[list[Reading], Scene], list[Reading]]
    why: str | None = None
    each: Callable[[list[Reading], Scene], Sequence[str | None]] | None = None


_EXPLAINED = "a rule that guidance explains, or a notice tells its readers to keep"
_SPARED = "an exemption from the ban told before, a time to wind down business, or what lifted sanctions forbade"
_LISTED = "what follows lists all that it hits"
_ECHOED = "it echoes a change, and none is told before it or nobody is named who follows"
_DENIED = "who is said to have made it denies the report"
_OTHER_THING = "it stands for what the sentence before it names"
_OLD = "a ban in force that is told beside what others decide (an old rule)"

STEPS: tuple[Step, ...] = (
    Step(lambda told, at: without_rules_explained(told, at.views, at.whole), _EXPLAINED),
    # How far each change has come, as the sentences around it say.
    Step(lambda told, _: as_given(told)),
    Step(lambda told, _: with_joined_grounds(told)),
    Step(lambda told, _: with_shared_measures(told)),
    Step(lambda told, _: of_told_lists(told)),
    Step(lambda told, _: with_leave_of_others(told)),
    Step(lambda told, at: as_decreed(told, at.views)),
    Step(lambda told, _: as_decided_before(told)),
    Step(lambda told, at: as_drafted(told, at.views)),
    Step(lambda told, at: as_voted_down(told, at.views)),
    Step(lambda told, at: with_conditions(told, at.views)),
    Step(lambda told, at: as_fallen_through(told, at.views)),
    Step(lambda told, at: drop_other_senses(told, at.views), each=lambda told, at: objections(told, at.views)),
    Step(lambda told, at: without_other_things(told, at.views), _OTHER_THING),
    # Who makes it.
    Step(lambda told, at: with_senders(told, at.views, at.home)),
    Step(lambda told, at: of_their_bodies(told, at.views)),
    Step(lambda told, _: with_provoked(told)),
    Step(lambda told, _: with_paragraph_senders(told)),
    Step(lambda told, _: with_resumed_flows(told)),
    # What only says until when, from what, or for whom a measure does not hold.
    Step(lambda told, _: without_ends(told), _SPARED),
    Step(lambda told, _: without_spared(told), _SPARED),
    Step(lambda told, at: without_contents(told, at.views), _SPARED),
    Step(lambda told, at: with_counted_states(told, at.views), _SPARED),
    # What goes on with it: who follows, who and what is listed, what was before.
    Step(lambda told, at: with_followers(told, at.views, judge), _LISTED),
    Step(lambda told, at: with_listings(told, at.views), _LISTED),
    Step(lambda told, at: with_registers(told, at.views), _LISTED),
    Step(lambda told, at: with_announced(told, at.views), _LISTED),
    Step(lambda told, at: with_headed(told, at.views), _LISTED),
    Step(lambda told, at: with_told_callings(told, at.views), _LISTED),
    Step(lambda told, at: with_their_past(told, at.views), _LISTED),
    Step(lambda told, at: with_prolonged_texts(told, at.views, at.whole), _LISTED),
    Step(lambda told, _: with_contents(told), _LISTED),
    Step(lambda told, _: as_suspended(told), _LISTED),
    # What it is, beside the changes told before and after it.
    Step(lambda told, at: without_other_deeds(told, at.views), _ECHOED),
    Step(lambda told, _: with_context(told), _ECHOED),
    Step(lambda told, _: as_told_again(told), _ECHOED),
    Step(lambda told, at: as_never_made(told, at.views), _ECHOED),
    Step(lambda told, at: without_denied(told, at.views), _DENIED),
    Step(lambda told, at: without_own(told, at.views), _OLD),
    # From when it holds.
    Step(lambda told, at: with_later_starts(told, at.views, at.spoken), _OLD),
    Step(lambda told, at: from_commencement(told, at.views, at.spoken), _OLD),
    Step(lambda told, _: without_recited(told), _OLD),
    Step(lambda told, _: without_titles(told), _OLD),
    Step(lambda told, at: as_wider(told, at.views), _OLD),
)


def settle(readings: list[Reading], scene: Scene, trace: Trace | None = None) -> list[Reading]:
    """Return what an article says of its changes.

    Args:
        readings: what each sentence says by itself, in the order of the text.
        scene: the article.
        trace: where it is noted why readings are left out, if somebody wants to know.
    """
    told = readings
    for step in STEPS:
        after = list(step.run(told, scene))
        if trace is not None and step.each is not None:
            trace.lose_all(told, step.each(told, scene))
        if trace is not None and step.why is not None:
            trace.lose(told, after, step.why)
        told = after
    return told
