"""Whether a word that may be a verb is one here: "bans" after a name, but not after an article."""

from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.inflection import BASE, ING, PARTICIPLE, PAST, THIRD
from transforms.reading.kinds import CHANGES, VERBS
from transforms.reading.lexicon import Sense
from transforms.reading.meanings.within_names import ends_name
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.verbs.bearing_verbs import bears_on, is_branch
from transforms.reading.verbs.before_nouns import RANKS, is_ended, is_nation, is_of_one_nation, is_rank, is_somebodys
from transforms.reading.verbs.clause_ends import ends_in_clause, says_it_returns
from transforms.reading.verbs.gerund_objects import governs_gerund
from transforms.reading.verbs.headline_passives import tells_deed
from transforms.reading.verbs.listed_attributes import describes_member, past_manner
from transforms.reading.verbs.made_acts import follows_made_act
from transforms.reading.verbs.noun_neighbours import (
    OBJECT_KINDS,
    is_crime,
    is_gerund_noun,
    is_kept_out,
    is_sanctions_of,
    is_somebody,
    measure_does,
    names_act,
    noun_before,
    runs_out,
    starts_doing,
    starts_object,
)
from transforms.reading.verbs.numbered_acts import follows_dated_rules, follows_numbered_act
from transforms.reading.verbs.past_aside import follows_aside
from transforms.reading.verbs.peoples_act import people_acts
from transforms.reading.verbs.says_to import describes_goods, is_joined, leads_to, says_to
from transforms.reading.verbs.verb_openers import (
    ends_flow,
    ends_on_measure,
    goes_further,
    hangs_on_let,
    hangs_on_modal,
    hangs_on_seeing,
    is_inverted,
    is_labelled,
    is_said_of_flow,
    is_section,
    moves_to_amount,
    past_adverbial,
    resolves,
)
from transforms.reading.verbs.verb_series import (
    continues_series,
    goes_on_present,
    in_bare_series,
    opens_item,
    opens_or_goes_on,
)
from transforms.reading.verbs.verb_subjects import (
    applies_to,
    are_joined_actors,
    deals_with,
    follows_licence,
    is_common_subject,
    is_done_by_one_more,
    is_done_by_pronoun,
    is_manner,
    is_named_subject,
    is_plural_subject,
    is_subjunctive,
    keeps_from_doing,
    needs_something,
    starts_described,
)
from transforms.reading.word_set import word_set

_QUOTES = frozenset({'"', "“", "‘", "''", "``", "«"})
_QUANTIFIERS = word_set("all any some most no many further virtually")
_VERB_OPENERS = (g.MODALS | g.DO | g.NEGATIONS | g.PRONOUNS | {"to"}) - {"no", "without"}
_NO_ATTRIBUTES = g.PREPOSITIONS | g.ADVERBS | g.DETERMINERS
_SUBJECT_WORDS = g.PRONOUNS | g.ADVERBS | g.CONJUNCTIONS
_NEW = frozenset({"new", "fresh", "further", "additional", "more", "tougher", "stricter", "tighter"})
_ONTO = frozenset({"to", "on", "of"})
_YEAR = 4
"""Figures of a number that may be a year: "2022 Joe Biden ends" counts nothing."""
_DEGREES = word_set("further also now thus effectively severely partly largely greatly again")
"""Adverbs between a relative pronoun and its verb."""
_PASSIVE = frozenset({"being", "having"})
_AUXILIARIES = g.BE | g.HAVE | g.MODALS | g.DO


def is_verb(items: list[Item], at: int, verbs: list[Sense], *, has_noun: bool) -> bool:
    """Decide between verb and noun by the neighbours.

    Args:
        items: the sentence; those to the left are decided already.
        at: the word in question.
        verbs: its senses as a verb.
        has_noun: whether it may be a noun as well; a doubtful word without one is a verb.
    """
    forms = {form for sense in verbs for form in sense.form}
    risked = lower_at(items, at + 1) in _PASSIVE and verbs[0].kind == "cue" and is_somebody(item_at(items, at - 1))
    if risked or (items[at].lower == "stop" and lower_at(items, at + 1) not in _ONTO):
        has_noun = False  # "a stop to imports", but "the rules, in force since Friday, stop sales"
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    if before is not None and before.text in _QUOTES and at > 1:
        before = items[at - 2]  # "Iran's 'continued and bellicose behavior'"
    if before is not None and before.lower == "more" and at > 1 and items[at - 2].lower == "once":
        before = items[at - 2]  # "once more banned its beef"
    if PAST in forms or PARTICIPLE in forms:
        before = past_manner(items, at) if before is item_at(items, at - 1) else before
        drafted = verbs[0].kind == "cue" and at > 1 and is_joined(items, at - 1)  # "a U.S.-drafted resolution"
        timed = at > 1 and items[at - 1].lower in g.ORDINALS and items[at - 2].lower in _AUXILIARIES  # "was first made"
        described = drafted or _is_attribute(before, after) or describes_goods(items, at, before)
        described = described or describes_member(items, at, VERBS)
        described = described and not (timed or goes_further(items, at))
        named = BASE in forms and has_noun and (noun_before(before) or is_somebodys(items, at))
        return not described and (not named or tells_deed(items, at))
    says = verbs[0].kind == "cue" and leads_to(items, at + 1) and says_to(items, at, forms)
    if says or _stops_dealing(items, at):
        return True
    if ING in forms:
        named = is_crime(items, at, before, after) or is_branch(items, at) or (at > 1 and is_joined(items, at - 1))
        named = named or ends_name(items, at)
        return not named and not is_gerund_noun(before, after, verbs[0].kind, has_noun=has_noun)
    on_measure = bool(items[at].senses_of("course")) and ends_on_measure(items, at, forms)
    if on_measure or (starts_object(after) and follows_made_act(items, at, forms)):
        return True
    if THIRD in forms:
        return not is_sanctions_of(items, at) and (
            runs_out(items, at)
            or says_it_returns(items, at)
            or is_done_by_one_more(items, at)
            or opens_item(items, at, verbs, after)
            or ((not has_noun or lower_at(items, at + 1) == "to") and follows_aside(items, at, {THIRD}))
            or resolves(items, at, verbs)
            or (items[at].lower == "permits" and follows_licence(items, at) and starts_object(after))
            or _refuses_noun(before, verbs, after)
            or moves_to_amount(items, at)
            or _is_present(items, at, verbs, has_noun=has_noun)
        )
    owned = before is not None and before.lower == "'s"  # "with Japan's help"
    owned = owned or (items[at].lower in RANKS and is_rank(before, after))
    cued = verbs[0].kind == "cue" and governs_gerund(items, at) and not (at and is_of_one_nation(items, at))
    return not owned and (cued or opens_item(items, at, verbs, after) or _is_base(items, at, has_noun=has_noun))


def _stops_dealing(items: list[Item], at: int) -> bool:
    """Read "that the EU stop buying coal": somebody, and what he is to do no more."""
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    doing = (
        items[at].lower == "stop"
        and after is not None
        and any(ING in one.form for one in after.senses if one.kind in CHANGES)
    )
    return doing and before is not None and before.kind in ("actor", "group", "anaphor", "entity")


def _refuses_noun(before: Item | None, verbs: list[Sense], after: Item | None) -> bool:
    """Read "Russia blocks renewal of …": a name, a verb that may say how far a change has come, a noun of change."""
    named = before is not None and before.kind in ("actor", "group", "entity")
    cued = any(sense.kind == "cue" for sense in verbs)
    return named and cued and after is not None and any(sense.kind == "nominal" for sense in after.senses)


def _is_present(items: list[Item], at: int, verbs: list[Sense], *, has_noun: bool) -> bool:
    """Decide on a form in -s by what stands before and after it; a particle belongs to the verb ("cuts off trade")."""
    kind = verbs[0].kind
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    nation = before is not None and is_nation(before)
    told = nation or _is_counted(items, at) or _is_described(items, at) or lower_at(items, at + 1) in _PAPERS
    if has_noun and (told or _relative_follows(items, at + 1) or names_act(items, at)):
        return False
    if after is not None and any(sense.particle == after.lower for sense in verbs):
        after = item_at(items, at + 2)
    if before is not None:
        if starts_object(after) and (before.lower in ("that", "which", "who") or follows_numbered_act(items, at)):
            return True
        if has_noun and before.kind in VERBS and before.forms:
            return False
        if before.kind == "measure" and _closes(after) and kind == "trigger":
            return True  # "arms embargo ends"
        if kind == "trigger" and measure_does(items[at], before, after):
            return True
    opens = starts_object(after) or starts_described(items, at + 1) or keeps_from_doing(items, at)
    subject = is_common_subject(items, at) or goes_on_present(items, at) or (has_noun and is_named_subject(items, at))
    labelled = is_labelled(items, at) or (has_noun and past_adverbial(items, at)) or follows_aside(items, at, {THIRD})
    return _is_third(before, after, has_noun=has_noun, labelled=labelled) or (subject and opens)


_PAPERS = word_set(
    "update updates digest roundup round-up bulletin newsletter review alert alerts tracker briefing guidance"
)
"""What tells of measures, and is no party that anybody hits: "UK weekly sanctions update"."""


def _is_attribute(before: Item | None, after: Item | None) -> bool:
    """Tell whether a participle only describes a noun ("the sanctioned company", "its frozen assets")."""
    if before is None or after is None or before.lower in ("it", "that", "both"):
        return False
    if before.kind in VERBS and any(sense.kind in ("measure", "sector") for sense in after.senses):
        return True  # "imposing limited sanctions"
    if before.lower in g.PREPOSITIONS and before.lower != "to":
        nounlike = after.kind == "number" or any(sense.kind in OBJECT_KINDS for sense in after.senses)
        return nounlike and after.lower not in g.DETERMINERS and not after.text[0].isupper()
    if before.lower not in g.DETERMINERS and before.lower != "'s":
        return False
    return after.kind != "mark" and after.lower not in _NO_ATTRIBUTES


def _is_counted(items: list[Item], at: int) -> bool:
    """Tell whether how many stands before a state and the word ("all U.S. exports", "two Chinese firms that")."""
    how_many = lower_at(items, at - 2) if at > 1 else ""
    many = how_many in _QUANTIFIERS or how_many in NUMBERS or (how_many.isdigit() and len(how_many) < _YEAR)
    return many and items[at - 1].kind == "actor"


def _is_described(items: list[Item], at: int) -> bool:
    """Tell whether an adjective stands before a state and the word ("new US sanctions ban …")."""
    return at > 1 and items[at - 1].kind == "actor" and items[at - 2].lower in _NEW


def _closes(after: Item | None) -> bool:
    return after is None or after.kind in ("mark", "date") or after.lower in ("on", "in", "at", "after", "as", "from")


def _relative_follows(items: list[Item], at: int) -> bool:
    """Tell whether a relative clause follows, as only a noun takes one ("UK sanctions that were placed on …")."""
    if at + 1 >= len(items) or items[at].lower not in ("that", "which"):
        return False
    after = items[at + 1]
    return after.lower in _AUXILIARIES or any(PAST in sense.form for sense in after.senses)


def _is_third(before: Item | None, after: Item | None, *, has_noun: bool, labelled: bool) -> bool:
    """Decide on a form in -s, which may be a plural; ``labelled`` says that a label stands before."""
    if before is None or before.kind == "mark":
        return (not has_noun or labelled) and starts_object(after)
    if not has_noun:
        alone = before.lower in ("this", "that") and (starts_object(after) or starts_doing(after))  # "this covers …"
        determined = before.lower in g.DETERMINERS and not alone
        return not (determined or before.lower in g.PREPOSITIONS or before.lower == "'s")
    if not starts_object(after):
        return is_done_by_pronoun(before, after)
    return before.kind == "actor" or (not noun_before(before) and before.kind != "measure" and _is_subject(before))


def _is_subject(before: Item) -> bool:
    named = before.kind in ("entity", "group", "anaphor") or before.lower in _SUBJECT_WORDS or before.text[0].isupper()
    return named or is_manner(before)  # "the text completely bans exports"


def _is_base(items: list[Item], at: int, *, has_noun: bool) -> bool:
    """Decide on a base form, which may be a singular: "to ban", "may no longer ban", "and ban imports"."""
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    if at > 1 and before is not None and before.lower in _DEGREES and items[at - 2].lower in ("that", "which", "who"):
        before = items[at - 2]  # "rules that further tighten the embargo"
    owned = before is not None and before.lower == "'s" and items[at].lower == "lower"  # "the EU's lower cap"
    owned = owned or (has_noun and is_ended(items, at, after))
    if before is None or owned or is_section(items[at], after) or is_of_one_nation(items, at) or is_kept_out(items, at):
        return False
    named = before.kind in ("actor", "group", "entity")
    if (
        ends_flow(items, at)
        or ends_in_clause(items, at)
        or says_it_returns(items, at)
        or bears_on(items, at, after)
        or _is_governed(items, at, before)
        or (named and after is not None and after.lower in ("a", "an"))
    ):
        return True  # "may ban", "exports to Mali need a licence"
    if not has_noun and (
        (items[at].lower.endswith(" to") and before.kind in ("actor", "group", "entity", "post"))  # "ministers fail to"
        or applies_to(items, at, after)
        or is_said_of_flow(items, at)
        or opens_or_goes_on(items, at, before)
        or (before.lower in ("these", "those", "both") and starts_object(after))
        or (before.kind == "number" and starts_object(after) and at > 1 and items[at - 2].kind in ("measure", "word"))
    ):
        return True  # of these "General Licenses 20 and 21 authorize transactions"
    said = before.lower == "that" and at > 1 and items[at - 2].lower in g.REPORTS  # "said that trade in gold …"
    if before.lower in ("that", "which", "who") and not said and (starts_object(after) or deals_with(items[at], after)):
        return True
    parted = (before.lower == "," and follows_aside(items, at, {BASE})) or follows_dated_rules(items, at)
    acts = starts_object(after) and (parted or _has_subject(items, at, before) or is_plural_subject(items, at))
    if acts or people_acts(items, at, has_noun=has_noun):
        return True
    return not noun_before(before) and _stands_alone(before, after, has_noun=has_noun)


def _is_governed(items: list[Item], at: int, before: Item) -> bool:
    """Tell whether a modal, "to", "let" or the like before a base form makes it a verb."""
    return (
        before.lower.endswith(" to")
        or before.lower in _VERB_OPENERS
        or (before.lower == "longer" and at > 2 and items[at - 2].lower == "no" and items[at - 3].lower not in g.BE)
        or hangs_on_modal(items, at)
        or in_bare_series(items, at)
        or hangs_on_let(items, at)
        or (hangs_on_seeing(items, at) and starts_object(item_at(items, at + 1)))
        or needs_something(items, at)
        or is_inverted(items, at)
    )


def _has_subject(items: list[Item], at: int, before: Item) -> bool:
    """Tell whether a base form goes on a series, follows "demanded that X", or joined actors ("EU, UK sanction …")."""
    return (
        (before.lower == "," and continues_series(items, at))
        or is_subjunctive(items, at)
        or are_joined_actors(items, at)
    )


def _stands_alone(before: Item, after: Item | None, *, has_noun: bool) -> bool:
    """Decide on a base form after a conjunction or an adverb, or one that can be no noun, by its object."""
    joined, adverb = before.lower in g.CONJUNCTIONS, before.lower in g.ADVERBS or is_manner(before)
    if adverb and not joined and not has_noun:
        return True
    return (joined or adverb or not has_noun) and starts_object(after)
