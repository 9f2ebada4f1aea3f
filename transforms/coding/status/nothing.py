"""Why a frame asserts no change at all: each kind of wording with the words that ``explain`` says it in."""

from collections.abc import Callable
from itertools import pairwise

from transforms.coding.model import Frame
from transforms.coding.status.on_condition.whoever_it_is import (
    is_habit,
    is_of_addressed,
    is_of_those_who,
    is_of_whoever,
)
from transforms.coding.status.other_matters.aid_withheld import is_aid_withheld
from transforms.coding.status.other_matters.compliance import complies, only_counts, was_only_drafted
from transforms.coding.status.other_matters.of_home_life import is_of_home_life
from transforms.coding.status.other_matters.of_sport import is_of_sport
from transforms.coding.status.other_matters.of_takings import is_of_takings
from transforms.coding.status.other_matters.of_talks import is_of_talks
from transforms.coding.status.other_matters.of_works import is_of_work
from transforms.coding.status.other_matters.other_packages import is_other_package
from transforms.coding.status.other_matters.put_on_sale import is_put_on_sale
from transforms.coding.status.other_matters.restraints import is_own_restraint
from transforms.coding.status.other_matters.struck import is_not_required, is_struck
from transforms.coding.status.other_matters.visa_routine import is_visa_routine
from transforms.coding.status.proposed import suppositions as s
from transforms.coding.status.proposed.asked_why import asks_when, asks_why_not
from transforms.coding.status.proposed.attitudes import is_long_standing
from transforms.coding.status.proposed.braced import is_braced_for
from transforms.coding.status.proposed.decisions_left import is_left_to_others
from transforms.coding.status.proposed.fortunes import is_of_an_act
from transforms.coding.status.proposed.of_any import is_of_any
from transforms.coding.status.proposed.rumours import is_called_untrue, is_rumour
from transforms.coding.status.proposed.supposed_decisions import is_decided_if
from transforms.coding.status.proposed.wishes import is_begged_not_to, wanted_in_vain
from transforms.coding.status.refused.not_all import is_not_of_all
from transforms.coding.status.refused.opposition_dropped import drops_opposition
from transforms.coding.status.refused.which_not import says_which_not
from transforms.coding.status.standing.at_rest import is_at_rest
from transforms.coding.status.standing.corrected_entries import is_corrected
from transforms.coding.status.standing.deeds_rewarded import is_deed_rewarded
from transforms.coding.status.standing.described import only_describes
from transforms.coding.status.standing.enforced import is_only_enforced, is_only_observed
from transforms.coding.status.standing.grievances import blames_inaction, is_grievance
from transforms.coding.status.standing.kept_going import only_goes_on
from transforms.coding.status.standing.long_so import is_long_so
from transforms.coding.status.standing.own_errors import is_own_error
from transforms.coding.status.standing.partaking import is_partaking
from transforms.coding.status.standing.past_regimes import is_of_past_regime
from transforms.coding.status.standing.reasons import is_reason_for_listing
from transforms.coding.status.standing.rules_told import is_rule_told, is_what_rules_say
from transforms.coding.status.standing.running_totals import is_running_total
from transforms.coding.status.standing.standing_texts import (
    is_known_rule,
    is_leave_to_stay,
    is_legal_duty,
    is_term_of_licence,
)
from transforms.coding.status.standing.still_barred import is_still_barred
from transforms.coding.status.standing.time_and_again import is_done_time_and_again
from transforms.coding.status.standing.titles_of_lists import is_title_of_list
from transforms.coding.status.standing.told_back import is_named_by_act, is_named_later
from transforms.coding.status.standing.upshots import is_upshot
from transforms.coding.status.texts.handed_on import is_handed_on
from transforms.coding.status.texts.tabled import is_bill_brought_in
from transforms.coding.status.texts.unmade_texts import is_of_unmade_text
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, has_no_object, is_negated, verb_group
from transforms.reading.spans import lower_at


def _is_contrary_start(frame: Frame) -> bool:
    """Tell whether a sentence opens with what did not come about ("Had the EU lifted …")."""
    return frame.items[0].lower == "had" and frame.head > 1


_TO_COME = FUTURE | CONDITIONAL


def _acts_on_nothing(frame: Frame) -> bool:
    """Tell whether an active verb acts on nothing and refuses nothing either ("imposed no sanctions")."""
    return has_no_object(frame) and not set(verb_group(frame)) & (_TO_COME)


def _does_without(frame: Frame) -> bool:
    """Tell whether it is said not to be done: "pressed Chad without halting trade with it"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    return verb is not None and verb.form == "gerund" and lower_at(frame.items, verb.start - 1) == "without"


_DELAYS = frozenset({"delay", "delays", "pause"})


def _is_delayed(frame: Frame) -> bool:
    """Tell whether a gerund says what is put off: "proposed a delay in reinstating the embargo"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    put_off = verb is not None and verb.form == "gerund" and lower_at(frame.items, verb.start - 1) == "in"
    return verb is not None and put_off and lower_at(frame.items, verb.start - 2) in _DELAYS


def _is_to_be_named(frame: Frame) -> bool:
    """Tell whether it is said what a paper has to name ("a notice must specify the supplier")."""
    return frame.head_item.lower == "specify" and not _MUST.isdisjoint(verb_group(frame))


_MUST = frozenset({"must", "should", "shall", "may", "to"})
_KNOWING = frozenset({"know", "knew", "known", "knows", "remember", "remembered", "forgot", "forgotten"})


def _is_known(frame: Frame) -> bool:
    """Tell whether a state is only what somebody knows of: "must have known that deliveries were prohibited"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    return verb is not None and above is not None and verb.passive and frame.items[above.at].lower in _KNOWING


_DETAILS = frozenset({"detail", "details", "outline", "outlines", "text", "wording"})


def _is_of_details(frame: Frame) -> bool:
    """Tell whether only the details of a measure are told ("is expected to set out details of the sanctions")."""
    between = [item.lower for item in frame.between]
    told = frame.voice in ("active", "cue") and frame.object_kind in ("measure", "package")
    return told and any(word in _DETAILS and after in ("of", "about") for word, after in pairwise(between))


_KINDS: tuple[tuple[Callable[[Frame], bool], str], ...] = (
    (s.is_question, "the sentence is a question"),
    (asks_why_not, "it is only asked why it was not done (why hasn't)"),
    (asks_when, "it is only asked when it will be done (asked when)"),
    (s.is_nearly, "it did not quite come about, or is only thought of (almost, might as well)"),
    (_is_of_details, "only the details of the measure are told"),
    (_is_known, "it is only what somebody knows of"),
    (_does_without, "it is said not to be done (without)"),
    (is_of_talks, "it is told of talks or a quarrel about the measure"),
    (is_of_any, "no particular change is meant (any widening)"),
    (is_of_home_life, "it is a ban of life at home (on strikes, on rallies)"),
    (is_of_work, "a single work or a gathering is forbidden"),
    (is_of_sport, "somebody is banned from contests, or for where he played"),
    (is_at_rest, "a participle tells how something goes on to be"),
    (is_of_past_regime, "it is what held for a past time (under the previous government, for years)"),
    (is_rule_told, "it only says what stands (which is barred, under the sanctions)"),
    (is_long_so, "it has been so for a time (has been … for five months)"),
    (s.is_supposed, "the clause only supposes or awaits it (if, unless, whether, until, once, before)"),
    (is_still_barred, "a clause only says of somebody that he is barred (who is banned from)"),
    (is_title_of_list, "the headline only names a list of measures (timeline of)"),
    (is_decided_if, "it hangs on a decision that the clause only supposes (unless … decides to)"),
    (s.is_hearsay, "it is only what a report or a rumour says"),
    (is_left_to_others, "the decision on it is left to others"),
    (blames_inaction, "somebody is blamed for not acting against others (failed to take action)"),
    (is_grievance, "it is a barrier to trade that others act against"),
    (is_partaking, "somebody only has a part in a measure that stands"),
    (is_own_error, "it is only what the article said before it was corrected"),
    (s.is_denied, "the clause hangs on a verb that denies it"),
    (wanted_in_vain, "somebody had wanted it, and did not get it"),
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
    (is_term_of_licence, "a licence only says what is not allowed under it"),
    (is_legal_duty, "a law that stands only says whom somebody has to hit"),
    (is_leave_to_stay, "the permit is one to work or to live somewhere"),
    (is_known_rule, "it only says what a known act does"),
    (is_what_rules_say, "the present tense only says what stands in rules already"),
    (s.is_left_open, "it may be done at any time (may … at any time)"),
    (is_done_time_and_again, "it is done every year, or time and again"),
    (s.is_on_conditions, "it names what a change hangs on (conditions for)"),
    (s.is_power, "it only says what a law lets somebody do, or what would be"),
    (s.declares_emergency, "only an emergency is declared"),
    (only_describes, "it describes what stands, who could end it or what people think"),
    (says_which_not, "it only says which measures are meant (which … has not approved)"),
    (_acts_on_nothing, "the verb acts on nothing (no)"),
    (is_own_restraint, "somebody agrees to sell less, and nothing is called a sanction"),
    (is_of_takings, "it is what trade costs or brings in, and no trade (tax, earnings)"),
    (is_of_an_act, "it is said of an act, and not of what that acts on"),
    (is_corrected, "the entries of a list are only corrected"),
    (is_not_of_all, "it is said that not all of it was"),
    (is_put_on_sale, "goods are put on a market"),
    (only_goes_on, "it is part of what goes on, or is prolonged"),
    (is_braced_for, "people only get ready for it"),
    (is_struck, "arms strike it"),
    (is_not_required, "nobody has to do it"),
    (is_other_package, "the package is one of help"),
    (is_reason_for_listing, "it is only why somebody is listed"),
    (is_of_unmade_text, "it says what a text would do that was not agreed on"),
    (complies, "somebody only buys less of what others sanction"),
    (only_counts, "it only counts things up (lists … among)"),
    (was_only_drafted, "only a part of a draft is dropped"),
    (is_upshot, "it tells what comes of another change"),
    (is_running_total, "it only sums up what was done over the years (has … since 2020)"),
    (is_only_observed, "all who are bound are only asked to keep a rule (urged states to implement)"),
    (_is_to_be_named, "a text only says what has to be named in it (must specify)"),
    (is_only_enforced, "those who keep up a rule only stop somebody by it"),
    (is_visa_routine, "those who get no visa are private persons"),
    (is_deed_rewarded, "it is what another is rewarded or punished for (a reward for)"),
    (is_aid_withheld, "a donor gives no aid, or gives it again"),
    (is_called_untrue, "a report of it is called untrue"),
    (is_rumour, "it is only talked of (reports of)"),
    (is_bill_brought_in, "a bill is brought in, and nothing is done yet"),
    (is_handed_on, "a text is only handed on to others (passed it to)"),
    (is_habit, "it is what mostly happens (rarely, often)"),
    (is_of_those_who, "it is only said of which states, whoever they are (countries that imposed sanctions)"),
    (_is_delayed, "it is put off (a delay in)"),
    (is_of_whoever, "it is said of whoever it may be (a country that … puts on its list)"),
    (drops_opposition, "it ends what somebody had against a measure (dropped its veto of it)"),
    (is_of_addressed, "it only says to whom something is said (urged the countries imposing it)"),
    (is_named_later, "it only says who is to be hit by what is imposed (to be listed)"),
    (is_named_by_act, "a participle only says by which act a known measure was made"),
)


def asserts_nothing(frame: Frame) -> bool:
    """Tell whether the wording around a frame leaves open, or denies, that anything changed.

    A question that explains ("Why did the EU lift its sanctions?") does assert a change.
    """
    for holds, _ in _KINDS:  # noqa: SIM110 - some fifty are asked of every frame
        if holds(frame):
            return True
    return False


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
