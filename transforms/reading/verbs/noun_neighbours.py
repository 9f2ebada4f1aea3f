"""What stands beside a word that may be a verb, and which forms in -ing are nouns by it."""

from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, ING, PAST, THIRD
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.verbs.about_sanctions import are_their_noun
from transforms.reading.word_set import word_set

_POSSESSIVES = frozenset({"'s", "'", "-"})
_NO_OBJECTS = g.PREPOSITIONS | g.BE | g.HAVE | g.MODALS
_ARTICLES = frozenset({"the", "a", "an", "this", "that"})
_HEADED = frozenset({"the", "its", "their", "his", "this", "'s"})
_OWNERS = frozenset({"its", "their", "his", "her", "'s"})
_AUXILIARIES = g.BE | g.HAVE | g.MODALS
_ANYBODY = word_set("anyone anybody everyone everybody members goods produce wares merchandise")
_CRIMES = word_set(
    "bombing bombings hijacking hijackings shooting shootings killing killings kidnapping poisoning stabbing"
)
_AFTER_CRIME = word_set(
    "case cases trial trials inquiry inquiries investigation suspect suspects victims victim attack attacks spree plot "
    "charges affair but and or that which who"
)
OBJECT_KINDS = frozenset({"sector", "measure", "post", "entity", "actor"})
"""Kinds of what a verb may act on."""


def is_gerund_noun(before: Item | None, after: Item | None, kind: str, *, has_noun: bool) -> bool:
    """Tell whether a form in -ing is a noun; ``kind`` is that of its sense as a verb."""
    if before is not None and before.lower in ("a", "an") and (after is None or not starts_object(after)):
        return True  # "closed a crossing along …"
    if (
        before is not None
        and before.lower in _OWNERS
        and (after is None or after.kind == "mark" or after.lower == "and")
    ):
        return True  # "sanctions on the country's shipping", "on its banks, its shipping and its mines"
    if kind == "trigger":
        return (
            (has_noun and _opens_of(before, after))
            or _is_named_act(before, after)
            or _is_noun_of_change(before, after, has_noun=has_noun)
        )
    if kind == "verb":
        determined = before is not None and (before.lower in g.DETERMINERS or before.lower == "'s")
        determined = determined or (has_noun and (_is_enumerated(before, after) or _is_branch(before, after)))
        return determined or (has_noun and noun_before(before) and after is not None and after.lower == "of")
    if kind == "cue" and before is not None and before.lower in _ARTICLES and after is not None and after.lower == "of":
        return True  # "the shooting down of the airliner"
    is_branch = kind == "dealing_verb" and has_noun and _has_a_verb(before, after)
    return is_branch or _is_noun_of_change(before, after, has_noun=has_noun)


_RUNNING_OUT = frozenset({"lapses", "ends"})
_WHEN = frozenset({"today", "tonight", "now"})
_RUNNING = frozenset({"measure", "sector", "actor", "entity", "word"})


def runs_out(items: list[Item], at: int) -> bool:
    """Tell whether a measure is said to end: "its licence for Malian gold lapses", "the embargo on Mali ends today"."""
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    if items[at].lower not in _RUNNING_OUT or before is None or before.lower in g.CLOSED or before.kind not in _RUNNING:
        return False
    over = after is None or after.kind == "mark" or after.lower in _WHEN
    over = over or (after is not None and after.kind == "date" and items[at].lower == "lapses")
    return over and any(one.kind == "measure" for one in items[:at])


def _has_a_verb(before: Item | None, after: Item | None) -> bool:
    """Tell whether a verb follows that the branch itself is the subject of: "curbs on Iranian shipping ended".

    A past alone may also tell of goods ("firms shipping banned goods"), so that a land or "and" must stand before it.
    """
    if before is None or after is None or before.lower in _AUXILIARIES:
        return False
    if after.lower in _AUXILIARIES:
        return True
    told = any(PAST in sense.form or THIRD in sense.form for sense in after.senses)
    return told and (bool(before.senses_of("actor")) or before.lower == "and")


def _opens_of(before: Item | None, after: Item | None) -> bool:
    """Tell whether a form in -ing opens an item and has its object by "of" ("(d) freezing of the assets of Mali")."""
    return before is not None and before.kind == "mark" and after is not None and after.lower == "of"


def is_crime(items: list[Item], at: int, before: Item | None, after: Item | None) -> bool:
    """Tell whether a form in -ing names a crime that a noun says more of: "the airliner bombing", "a murder trial"."""
    if items[at].lower not in _CRIMES or before is None or before.kind in ("mark", "verb", "trigger", "cue", "date"):
        return False
    told = (
        after is None
        or (after.kind in ("mark", "date") and after.lower != ",")
        or after.lower in _AFTER_CRIME
        or after.lower in g.PREPOSITIONS
    )
    return told and any(one.lower in g.DETERMINERS for one in items[max(0, at - 3) : at - 1])


def _is_named_act(before: Item | None, after: Item | None) -> bool:
    """Tell whether something is said of an act: "its listing was annulled", "the blocking applies at once"."""
    if before is None or before.lower not in _HEADED or after is None:
        return False
    return after.lower in _AUXILIARIES or any(THIRD in sense.form for sense in after.senses.verbs)


def _is_noun_of_change(before: Item | None, after: Item | None, *, has_noun: bool) -> bool:
    """Tell whether a form in -ing that may be a noun is one, by its neighbours."""
    if not has_noun:
        return False
    if _is_enumerated(before, after) or _is_listed_act(before, after):
        return True
    named = before is not None and before.kind in ("actor", "group", "entity")  # "the EU listing of two banks"
    if (named or noun_before(before)) and after is not None and after.lower == "of":
        return True
    return before is not None and before.lower == "the" and _is_agent_or_day(after)


def _is_agent_or_day(after: Item | None) -> bool:
    """Tell what stands between a noun of change and its "of" ("the lifting by Norway of its ban")."""
    return after is not None and (after.lower in ("by", "on", "in") or after.kind == "date")


def _is_listed_act(before: Item | None, after: Item | None) -> bool:
    """Tell whether a form in -ing is one of several acts ("a ban on flights and freezing of assets")."""
    joined = before is not None and before.lower in (",", "and", "or")
    return joined and after is not None and after.lower == "of"


def _is_branch(before: Item | None, after: Item | None) -> bool:
    """Tell whether a form in -ing is one of the branches that "sectors" closes ("the gas and engineering sectors")."""
    return before is not None and before.lower == "and" and after is not None and after.lower in _BRANCHES


_BRANCHES = frozenset({"sectors", "industries", "sector", "industry"})


def _is_enumerated(before: Item | None, after: Item | None) -> bool:
    """Tell whether a form in -ing is one of several nouns ("oil, shipping and banks")."""
    joined = before is not None and before.lower in (",", "and", "or", ":")
    return joined and (after is None or after.lower in (",", "and", "or", ".", ";"))


def noun_before(before: Item | None) -> bool:
    """Tell whether what stands before makes a noun of the word: an article, possessive, preposition or adjective."""
    if before is None or before.lower == "that":
        return False
    low = before.lower
    return (
        low in g.DETERMINERS
        or low in g.ADJECTIVES
        or (low in g.PREPOSITIONS and low != "to")
        or low in _POSSESSIVES
        or before.kind in ("number", "sector", "dealing_verb")
        or (before.kind == "trigger" and BASE not in before.forms)
        or (before.kind == "measure" and before.data.kind != "package")
        or (before.kind == "actor" and before.data.kind == "demonym" and not _is_people(low))
    )


def _is_people(low: str) -> bool:
    """Tell whether a demonym is people, and describes no noun ("the Soviets cut off oil", not "the Swiss cut")."""
    return low.endswith("s") and not low.endswith(("ss", "ois", "ais"))


def is_somebody(before: Item | None) -> bool:
    """Tell whether a word with a meaning of its own stands before, and no mark."""
    return before is not None and before.kind != "mark" and before.lower not in g.CLOSED


def starts_doing(after: Item | None) -> bool:
    """Tell whether what a verb governs follows: "a paper that proposes to ban", "… that suggests banning"."""
    return after is not None and (after.lower == "to" or any(ING in sense.form for sense in after.senses))


def starts_object(after: Item | None) -> bool:
    """Tell whether what follows can begin an object."""
    if after is None or after.kind == "mark" or after.lower in _NO_OBJECTS:
        return False
    return (
        after.lower.partition(" ")[0] in g.DETERMINERS  # "the bloc" is one item
        or after.lower in _ANYBODY | _GROUNDS  # "closes door to Malian goods"
        or after.lower in g.ADJECTIVES
        or after.kind == "number"
        or (after.text[0].isupper() and after.lower not in g.SUBORDINATORS)  # "BANS IRAN IMPORTS AFTER ATTACK"
        or any(sense.kind in OBJECT_KINDS for sense in after.senses)
    )


def measure_does(word: Item, before: Item, after: Item | None) -> bool:
    """Read "the package bans imports" and "US visa ban targets generals": what measures do themselves."""
    doing = before.kind == "measure" and (before.data.kind == "package" or word.lower == "targets")
    return doing and starts_object(after)


_BEFALLING = word_set(
    "bite bites hurt hurts squeeze weigh cripple cost work fail loom remain stay continue mean threaten cause force "
    "push drive spark prompt draw leave take bring put do make help hinder hamper hobble choke strangle drag dent "
    "erode crimp stifle stymie stunt constrain dampen have are were will may might can could would expire lapse end "
    "apply come go begin start backfire sting pinch forbid prohibit outlaw ban restrict include cover prevent deny"
)
"""What measures do, so that "sanctions" before it is their noun."""

_NAMING = word_set(
    "calls call called deems brands terms labels denounces condemns slams blasts criticises criticizes rejects ignores "
    "defies dodges evades flouts shrugs welcomes hails backs opposes fears faces wants seeks demands"
)


def is_sanctions_of(items: list[Item], at: int) -> bool:
    """Tell whether "sanctions" behind a state's name are its measures, by what is said of them in a headline.

    "EU sanctions bite in Mali", "Mali calls EU sanctions illegal": where every word has a capital, what follows may
    look like a name.
    """
    if items[at].lower != "sanctions" or at < 1:
        return False
    after = items[at + 1].lower if at + 1 < len(items) else ""
    bars = (
        after == "bar" and at + 2 < len(items) and not (items[at + 2].kind == "word" and items[at + 2].text.islower())
    )
    if bars or are_their_noun(items, at):
        return True  # "Bank Fined for Mali Sanctions Violations"
    return after in _BEFALLING or (at > 1 and items[at - 2].lower in _NAMING)


_GROUNDS = word_set(
    "border borders frontier frontiers crossing crossings market markets ports skies airspace waters door doors"
)

_ENDS = word_set("stop halt end brake obstacle obstacles barrier barriers hindrance hindrances return")
"""Nouns of what trade comes to, or meets: "ordered a stop to trade with"."""


_STAYING = frozenset({"remain", "remains", "remained", "stay", "stays", "stayed", "still", "left"})


def is_kept_out(items: list[Item], at: int) -> bool:
    """Tell whether "trade" is what is shut out or ended, and no verb ("closed its border to trade with", "a stop to").

    Nor is "free" one where it says how something stays ("coal remains free"), or a ban that comes to an end.
    """
    if items[at].lower in _BANS and lower_at(items, at - 1) == "to" and at > 1 and items[at - 2].lower in _HALTS:
        return lower_at(items, at + 1) in _OF_BANS
    if items[at].lower == "free" and lower_at(items, at - 1) in _STAYING:
        return True
    ground = at > 1 and items[at - 1].lower == "to" and items[at - 2].lower in _GROUNDS | _ENDS
    after = item_at(items, at + 1)
    return ground and items[at].lower == "trade" and (after is None or after.kind != "actor")


_BANS = word_set("ban bar boycott embargo freeze blockade")
_HALTS = word_set("end halt stop close")
_OF_BANS = word_set("on of against by over in from")
"""What goes on with a ban that is a noun: "announces end to boycott of Israel"."""


def names_act(items: list[Item], at: int) -> bool:
    """Tell whether a word in capitals is part of an act's name ("the Russia Sanctions Amendment Regulations")."""
    after = items[at + 1 : at + 3]
    named = items[at].text[0].isupper() and bool(after) and all(one.text[0].isupper() for one in after[:1])
    return named and any(one.lower in _ACT_NAMES for one in after)


_ACT_NAMES = word_set(
    "regulations regulation order act ordinance rules committee list programme program notice instrument decree law"
)
