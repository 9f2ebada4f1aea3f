"""Why a frame asserts no change at all: each kind of wording with the words that ``explain`` says it in."""

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from transforms.coding.model import Frame
from transforms.coding.status.on_condition.whoever_it_is import (
    ADDRESSING,
    HABITS,
    WHICH,
    is_habit,
    is_of_addressed,
    is_of_those_who,
    is_of_whoever,
)
from transforms.coding.status.other_matters import compliance as own
from transforms.coding.status.other_matters import ordinary_life as life
from transforms.coding.status.other_matters.aid_withheld import AID, GIVEN, LOANS, is_aid_withheld
from transforms.coding.status.other_matters.called_otherwise import NAMING, is_called_otherwise
from transforms.coding.status.other_matters.no_step import NO_STEPS
from transforms.coding.status.other_matters.of_takings import is_of_takings
from transforms.coding.status.other_matters.of_talks import AGENDAS, TALKS, is_of_talks, is_off_agenda
from transforms.coding.status.other_matters.other_packages import is_other_package
from transforms.coding.status.other_matters.restraints import is_own_restraint
from transforms.coding.status.other_matters.struck import REQUIRING, is_not_required, is_struck
from transforms.coding.status.other_matters.visa_routine import PAPERS, VISAS, is_visa_need, is_visa_routine
from transforms.coding.status.proposed import suppositions as s
from transforms.coding.status.proposed.asked_why import WHO, asks_when, asks_who, asks_why_not
from transforms.coding.status.proposed.attitudes import is_long_standing
from transforms.coding.status.proposed.braced import BRACING, is_braced_for
from transforms.coding.status.proposed.brought_nearer import NEARER, is_only_nearer
from transforms.coding.status.proposed.conditions_for import CONDITIONS, is_on_conditions
from transforms.coding.status.proposed.decisions_left import DECISIONS, is_left_to_others
from transforms.coding.status.proposed.described_assets import describes_assets
from transforms.coding.status.proposed.fortunes import is_of_an_act
from transforms.coding.status.proposed.of_any import is_of_any
from transforms.coding.status.proposed.rumours import TALK, WRONGLY, is_called_untrue, is_rumour
from transforms.coding.status.proposed.supposed_decisions import is_decided_if
from transforms.coding.status.proposed.wishes import is_begged_not_to, wanted_in_vain
from transforms.coding.status.refused.called_off import PUTTING_OFF, is_called_off
from transforms.coding.status.refused.negated import is_not_of_all, says_which_not
from transforms.coding.status.refused.opposition_dropped import OPPOSITION, drops_opposition
from transforms.coding.status.standing.at_rest import RESTING, is_at_rest
from transforms.coding.status.standing.deeds_rewarded import is_deed_rewarded
from transforms.coding.status.standing.described import only_describes
from transforms.coding.status.standing.enforced import ENFORCERS, KEEPING, is_only_enforced, is_only_observed
from transforms.coding.status.standing.grievances import (
    FAILING,
    UNLAWFUL,
    blames_inaction,
    is_grievance,
    is_of_opposed,
    protests_against_others,
)
from transforms.coding.status.standing.in_vain import FAILED, was_in_vain
from transforms.coding.status.standing.kept_going import only_goes_on
from transforms.coding.status.standing.leave_to_hit import LEAVE, is_leave_to_hit
from transforms.coding.status.standing.lists_told import LISTS, is_corrected, is_title_of_list
from transforms.coding.status.standing.long_so import is_long_so
from transforms.coding.status.standing.opening_purposes import is_opening_purpose
from transforms.coding.status.standing.own_errors import SAID, is_own_error
from transforms.coding.status.standing.partaking import is_partaking
from transforms.coding.status.standing.past_regimes import is_of_past_regime
from transforms.coding.status.standing.reasons import is_reason_for_listing
from transforms.coding.status.standing.rules_told import is_rule_told, is_what_rules_say
from transforms.coding.status.standing.running_totals import is_running_total
from transforms.coding.status.standing.standing_texts import (
    BINDING,
    STAY,
    is_known_rule,
    is_leave_to_stay,
    is_legal_duty,
    is_term_of_licence,
)
from transforms.coding.status.standing.still_barred import is_still_barred
from transforms.coding.status.standing.terms_of_listing import is_term_of_listing
from transforms.coding.status.standing.time_and_again import AGAIN, is_done_time_and_again
from transforms.coding.status.standing.told_back import is_named_by_act, is_named_later
from transforms.coding.status.standing.upshots import is_upshot
from transforms.coding.status.texts.handed_on import HANDING, is_handed_on
from transforms.coding.status.texts.tabled import BILLS, is_bill_brought_in
from transforms.coding.status.texts.unmade_texts import FATES, is_of_a_bill, is_of_missing_passage, is_of_unmade_text
from transforms.coding.verbs.heads import ANY, Heads
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, has_no_object, is_negated, verb_group
from transforms.reading.grammar import HAVE
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set


def _is_contrary_start(frame: Frame) -> bool:
    """Tell whether a sentence opens with what did not come about ("Had the EU lifted …")."""
    return frame.items[0].lower == "had" and frame.head > 1


def _acts_on_nothing(frame: Frame) -> bool:
    """Tell whether an active verb acts on nothing and refuses nothing either ("imposed no sanctions")."""
    return has_no_object(frame) and not set(verb_group(frame)) & (FUTURE | CONDITIONAL)


def _does_without(frame: Frame) -> bool:
    """Tell whether it is said not to be done: "without halting it", "rather than lift it", "instead of easing it"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.voice == "nominal":
        return False
    before = [item.lower for item in frame.items[max(0, verb.start - 2) : verb.start]]
    without = verb.form == "gerund" and before[-1:] in (["without"], ["instead of"])
    return without or before[-1:] == ["rather than"] or before in (["rather", "than"], ["instead", "of"])


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


def _words(words: str) -> Heads:
    return Heads(word_set(words))


KINDS: tuple[tuple[Heads, Callable[[Frame], bool], str], ...] = (
    (_words("?"), s.is_question, "the sentence is a question"),
    (_words("why"), asks_why_not, "it is only asked why it was not done (why hasn't)"),
    (Heads(WHO), asks_who, "the headline only asks who did it"),
    (_words("when how"), asks_when, "it is only asked, or left open, when it will be done (asked when, unclear how)"),
    (_words("almost nearly well but have"), s.is_nearly, "it did not quite come about, or is only thought of (almost)"),
    (Heads(_DETAILS), _is_of_details, "only the details of the measure are told"),
    (Heads(AGENDAS), is_off_agenda, "it is only taken off an agenda"),
    (Heads(_KNOWING), _is_known, "it is only what somebody knows of"),
    (_words("without rather instead"), _does_without, "it is said not to be done (without, rather than)"),
    (Heads(life.STOPPING), life.is_only_a_stop, "what moves only stops at a place"),
    (Heads(TALKS), is_of_talks, "it is told of talks or a quarrel about the measure"),
    (_words("any"), is_of_any, "no particular change is meant (any widening)"),
    (Heads(life.AT_HOME), life.is_of_home_life, "it is a ban of life at home (on strikes, on rallies)"),
    (Heads(life.LESSONS), life.is_taught, "it is only the matter of a lesson (speakers will discuss)"),
    (Heads(life.LEAVING), life.is_kept_in, "a person may not leave the land"),
    (Heads(stems=PUTTING_OFF), is_called_off, "it was announced and is put off"),
    (Heads(life.WORKS), life.is_of_work, "a single work or a gathering is forbidden"),
    (Heads(life.SPORT), life.is_of_sport, "somebody is banned from contests, or for where he played"),
    (Heads(RESTING), is_at_rest, "a participle tells how something goes on to be"),
    (ANY, is_of_past_regime, "it is what held for a past time (under the previous government, for years)"),
    (ANY, is_rule_told, "it only says what stands (which is barred, under the sanctions)"),
    (Heads(HAVE), is_long_so, "it has been so for a time (has been … for five months)"),
    (ANY, s.is_supposed, "the clause only supposes or awaits it (if, unless, whether, until, once, before)"),
    (ANY, is_still_barred, "a clause only says of somebody that he is barred (who is banned from)"),
    (Heads(LISTS), is_title_of_list, "the headline only names a list of measures (timeline of)"),
    (
        Heads(stems=("unless", "lest")),
        is_decided_if,
        "it hangs on a decision that the clause only supposes (unless … decides to)",
    ),
    (Heads(s.HEARD), s.is_hearsay, "it is only what a report or a rumour says"),
    (Heads(DECISIONS), is_left_to_others, "the decision on it is left to others"),
    (ANY, is_of_opposed, "it is a measure of others that steps are taken against (opposition to)"),
    (Heads(stems=FAILING), blames_inaction, "somebody is blamed for not acting against others (failed to take action)"),
    (_words("to"), is_opening_purpose, "it opens the sentence as what the step after it is for (to stop …, it banned)"),
    (_words("prohibited barred banned forbidden"), is_term_of_listing, "it says what being listed means for others"),
    (Heads(LEAVE), is_leave_to_hit, "it is leave to hit others (permission to impose)"),
    (_words(NEARER), is_only_nearer, "it only says how near it is (closer, unlikely)"),
    (Heads(FAILED), was_in_vain, "a measure did not do what it was for (sanctions failed to, ended in failure)"),
    (_words("for"), is_grievance, "it is a barrier to trade that others act against"),
    (ANY, is_partaking, "somebody only has a part in a measure that stands"),
    (Heads(SAID), is_own_error, "it is only what the article said before it was corrected"),
    (Heads(s.DENIED), s.is_denied, "the clause hangs on a verb that denies it"),
    (_words("had"), wanted_in_vain, "somebody had wanted it, and did not get it"),
    (_words("not"), is_begged_not_to, "somebody is only asked not to do it"),
    (ANY, describes_assets, "the clause only says which assets are meant"),
    (_words("had"), _is_contrary_start, "the sentence opens with what did not come about (had …)"),
    (_words("still already as"), s.goes_on, "it tells of a state that goes on (still, as before)"),
    (Heads(s.FAILURES), s.is_failed, "it is what somebody fails to do (failure to)"),
    (_words("existing"), s.is_existing, "a participle only names a measure that stands (existing)"),
    (_words("as"), s.says_how_held, "the clause only says what somebody is held to be"),
    (ANY, s.only_reports, "the word only says who spoke"),
    (_words("until till"), s.is_kept_for_now, "a measure stays until something happens"),
    (_words("which whereby"), s.is_what_a_licence_allows, "it is only what a licence holds"),
    (ANY, is_term_of_licence, "a licence only says what is not allowed under it"),
    (Heads(stems=BINDING), is_legal_duty, "a law that stands only says whom somebody has to hit"),
    (Heads(STAY), is_leave_to_stay, "the permit is one to work or to live somewhere"),
    (ANY, is_known_rule, "it only says what a known act does"),
    (ANY, is_what_rules_say, "the present tense only says what stands in rules already"),
    (_words("time"), s.is_left_open, "it may be done at any time (may … at any time)"),
    (Heads(AGAIN), is_done_time_and_again, "it is done every year, or time and again"),
    (Heads(CONDITIONS), is_on_conditions, "it names what a change hangs on (conditions for)"),
    (
        _words("otherwise whose whereby which lets"),
        s.is_power,
        "it only says what a law lets somebody do, or what would be",
    ),
    (Heads(stems=("declar", "proclaim")), s.declares_emergency, "only an emergency is declared"),
    (ANY, only_describes, "it describes what stands, who could end it or what people think"),
    (_words("which that"), says_which_not, "it only says which measures are meant (which … has not approved)"),
    (_words("no none neither"), _acts_on_nothing, "the verb acts on nothing (no)"),
    (ANY, is_own_restraint, "somebody agrees to sell less, and nothing is called a sanction"),
    (ANY, is_of_takings, "it is what trade costs or brings in, and no trade (tax, earnings)"),
    (ANY, is_of_an_act, "it is said of an act, and not of what that acts on"),
    (ANY, is_corrected, "the entries of a list are only corrected"),
    (_words("not"), is_not_of_all, "it is said that not all of it was"),
    (Heads(life.SALE), life.is_put_on_sale, "goods are put on a market"),
    (ANY, only_goes_on, "it is part of what goes on, or is prolonged"),
    (Heads(stems=BRACING), is_braced_for, "people only get ready for it"),
    (ANY, is_struck, "arms strike it"),
    (Heads(stems=NAMING), is_called_otherwise, "somebody is called something from which no measure follows (an ally)"),
    (Heads(REQUIRING), is_not_required, "nobody has to do it"),
    (ANY, is_other_package, "the package is one of help"),
    (_words("for over"), is_reason_for_listing, "it is only why somebody is listed"),
    (ANY, is_of_unmade_text, "it says what a text would do that was not agreed on"),
    (Heads(FATES), is_of_a_bill, "a bill dies, or is passed by a chamber (as an amendment)"),
    (ANY, is_of_missing_passage, "it says what a text would do with words that it lacks"),
    (ANY, own.complies, "somebody only buys less of what others sanction"),
    (Heads(stems=own.OBEYING), own.forbids_to_obey, "somebody is only kept from doing what others' sanctions ask"),
    (_words("among amongst"), own.only_counts, "it only counts things up (lists … among)"),
    (ANY, own.was_only_drafted, "only a part of a draft is dropped"),
    (ANY, is_upshot, "it tells what comes of another change"),
    (ANY, is_running_total, "it only sums up what was done over the years (has … since 2020)"),
    (
        Heads(stems=KEEPING),
        is_only_observed,
        "all who are bound are only asked to keep a rule (urged states to implement)",
    ),
    (_words("specify"), _is_to_be_named, "a text only says what has to be named in it (must specify)"),
    (Heads(ENFORCERS), is_only_enforced, "those who keep up a rule only stop somebody by it"),
    (Heads(stems=PAPERS), is_visa_routine, "those who get no visa are private persons"),
    (Heads(VISAS, stems=("visa ",)), is_visa_need, "people only need no visa any more (scrapped visas for)"),
    (_words("for"), is_deed_rewarded, "it is what another is rewarded or punished for (a reward for)"),
    (Heads(LOANS | GIVEN, stems=AID), is_aid_withheld, "a donor gives no aid, or gives it again"),
    (Heads(TALK | WRONGLY), is_called_untrue, "a report of it is called untrue"),
    (Heads(TALK), is_rumour, "it is only talked of (reports of)"),
    (Heads(BILLS), is_bill_brought_in, "a bill is brought in, and nothing is done yet"),
    (Heads(HANDING), is_handed_on, "a text is only handed on to others (passed it to)"),
    (Heads(HABITS), is_habit, "it is what mostly happens (rarely, often), or what such measures do"),
    (
        Heads(WHICH),
        is_of_those_who,
        "it is only said of which states, whoever they are (countries that imposed sanctions)",
    ),
    (Heads(_DELAYS), _is_delayed, "it is put off (a delay in)"),
    (Heads(WHICH), is_of_whoever, "it is said of whoever it may be (a country that … puts on its list)"),
    (Heads(OPPOSITION), drops_opposition, "it ends what somebody had against a measure (dropped its veto of it)"),
    (
        Heads(stems=ADDRESSING),
        is_of_addressed,
        "it only says to whom something is said (urged the countries imposing it)",
    ),
    (ANY, is_named_later, "it only says who is to be hit by what is imposed (to be listed)"),
    (_words(UNLAWFUL), protests_against_others, "a state only protests against what others did (unilateral sanctions)"),
    *NO_STEPS,
    (ANY, is_named_by_act, "a participle only says by which act a known measure was made"),
)
"""Each kind with the words, or how they begin, of which its sentence has one; any sentence where none is named."""

_ALWAYS = tuple(holds for words, holds, _ in KINDS if words is ANY)


@lru_cache(65_536)
def asked_by(word: str) -> tuple[Callable[[Frame], bool], ...]:
    """Return which kinds a sentence with a word may be of."""
    return tuple(holds for words, holds, _ in KINDS if words is not ANY and words.hold(word, copula=False))


def asserts_nothing(frame: Frame) -> bool:
    """Tell whether the wording around a frame leaves open, or denies, that anything changed.

    A question that explains ("Why did the EU lift its sanctions?") does assert a change.
    """
    asked = {holds for word in all_words(frame) for holds in asked_by(word)}
    return any(holds(frame) for holds in _ALWAYS) or any(holds(frame) for holds in asked)


def all_words(frame: Frame) -> set[str]:
    """Return the items of a sentence in lower case, and each word of those that have several."""
    found = {item.lower for item in frame.items}
    found.update([word for several in found if not several.isalpha() for word in several.split()])
    return found


def why_nothing(frame: Frame) -> str:
    """Say why a frame has no status: by the kind of wording, else by the verb group."""
    kind = next((told for _, holds, told in KINDS if holds(frame)), None)
    if kind is not None:
        return kind
    group = verb_group(frame)
    words = " ".join([*group, frame.head_item.lower])
    if is_negated(frame, group):
        return f"the verb group denies it ({words})"
    if is_long_standing(frame, group):
        return f"it tells of a state that goes on ({words})"
    return f"the verb group and what governs it assert no change ({words})"
