"""Why a frame asserts no change at all: each kind of wording with the words that ``explain`` says it in."""

from collections.abc import Callable

from transforms.coding.model import Frame
from transforms.coding.status import suppositions as s
from transforms.coding.status.at_rest import is_at_rest
from transforms.coding.status.attitudes import is_long_standing
from transforms.coding.status.described import only_describes
from transforms.coding.status.fortunes import is_of_an_act
from transforms.coding.status.own_errors import is_own_error
from transforms.coding.status.restraints import is_own_restraint
from transforms.coding.status.told_back import is_named_by_act
from transforms.coding.status.upshots import is_upshot
from transforms.coding.status.wishes import is_begged_not_to
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, has_no_object, is_negated, verb_group


def _is_contrary_start(frame: Frame) -> bool:
    """Tell whether a sentence opens with what did not come about ("Had the EU lifted …")."""
    return frame.items[0].lower == "had" and frame.head > 1


def _acts_on_nothing(frame: Frame) -> bool:
    """Tell whether an active verb acts on nothing and refuses nothing either ("imposed no sanctions")."""
    return has_no_object(frame) and not set(verb_group(frame)) & (FUTURE | CONDITIONAL)


_KINDS: tuple[tuple[Callable[[Frame], bool], str], ...] = (
    (s.is_question, "the sentence is a question"),
    (s.is_nearly, "it did not quite come about, or is only thought of (almost, might as well)"),
    (is_at_rest, "a participle tells how something goes on to be"),
    (s.is_supposed, "the clause only supposes or awaits it (if, unless, whether, until, once, before)"),
    (s.is_hearsay, "it is only what a report or a rumour says"),
    (is_own_error, "it is only what the article said before it was corrected"),
    (s.is_denied, "the clause hangs on a verb that denies it"),
    (is_begged_not_to, "somebody is only asked not to do it"),
    (s.describes_assets, "the clause only says which assets are meant"),
    (_is_contrary_start, "the sentence opens with what did not come about (had …)"),
    (s.goes_on, "it tells of a state that goes on (still, as before)"),
    (s.is_failed, "it is what somebody fails to do (failure to)"),
    (s.is_existing, "a participle only names a measure that stands (existing)"),
    (s.says_how_held, "the clause only says what somebody is held to be"),
    (s.only_reports, "the word only says who spoke"),
    (s.is_kept_for_now, "a measure stays until something happens"),
    (s.is_what_a_licence_allows, "it is only what a licence holds"),
    (s.is_what_rules_say, "the present tense only says what stands in rules already"),
    (s.is_left_open, "it may be done at any time (may … at any time)"),
    (s.is_done_every_year, "it is done every year, or time and again"),
    (s.is_on_conditions, "it names what a change hangs on (conditions for)"),
    (s.is_power, "it only says what a law lets somebody do, or what would be"),
    (s.declares_emergency, "only an emergency is declared"),
    (only_describes, "it describes what stands, who could end it or what people think"),
    (_acts_on_nothing, "the verb acts on nothing (no)"),
    (is_own_restraint, "somebody agrees to sell less, and nothing is called a sanction"),
    (is_of_an_act, "it is said of an act, and not of what that acts on"),
    (is_upshot, "it tells what comes of another change"),
    (is_named_by_act, "a participle only says by which act a known measure was made"),
)


def asserts_nothing(frame: Frame) -> bool:
    """Tell whether the wording around a frame leaves open, or denies, that anything changed.

    A question that explains ("Why did the EU lift its sanctions?") does assert a change.
    """
    return any(holds(frame) for holds, _ in _KINDS)


def why_nothing(frame: Frame) -> str:
    """Say why a frame has no status: by the kind of wording, else by the verb group."""
    kind = next((words for holds, words in _KINDS if holds(frame)), None)
    if kind is not None:
        return kind
    group = verb_group(frame)
    words = " ".join([*group, frame.head_item.lower])
    if is_negated(frame, group):
        return f"the verb group denies it ({words})"
    if is_long_standing(frame, group):
        return f"it tells of a state that goes on ({words})"
    return f"the verb group and what governs it assert no change ({words})"
