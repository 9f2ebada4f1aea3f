"""What stands before a word that may be a verb as its subject: "The order bans", "these rules apply"."""

from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.inflection import ING
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.verbs.says_to import ACTS
from transforms.reading.word_set import word_set


def is_named_subject(items: list[Item], at: int) -> bool:
    """Tell whether a body or a state alone stands before ("the EU bans seaborne crude")."""
    subject = items[at - 1]
    return subject.kind == "actor" and subject.data.kind in ("name", "body", "organisation", "abbreviation")


_NUMBERED = word_set("article section paragraph clause rule order decree regulation resolution schedule part chapter")


def is_common_subject(items: list[Item], at: int) -> bool:
    """Tell whether a singular common noun with its article stands before ("The order bans …", "this law bars …")."""
    if at < 2:
        return False
    noun, before = items[at - 1], items[at - 2]
    if noun.kind == "number" and before.lower in _NUMBERED:
        return True  # "Article 2 bars …", "Order 17 freezes …"
    if (noun.lower in ("further", "also", "now", "even") or is_manner(noun)) and at >= 3:
        noun, before = before, items[at - 3]
    singular = noun.text.replace(" ", "").isalpha() and not noun.lower.endswith("s") and len(noun.lower) > 2
    singular = singular and noun.lower not in g.CLOSED  # "the EU's new sanctions", "all the sanctions"
    list_like = noun.kind == "measure" and noun.data.kind in ("list", "package")
    plain = noun.kind in ("word", "sector", "post", "nominal") or list_like or (noun.kind == "cue" and not noun.forms)
    leads = before.lower in g.DETERMINERS or before.lower in g.ADJECTIVES or before.lower == "'s"
    owned = before.kind == "actor" and (noun.kind == "post" or noun.lower in ACTS)  # "a UN resolution bars …"
    return singular and plain and (leads or owned or (noun.lower in _TEXTS and _is_described(items, at - 1)))


def is_manner(item: Item) -> bool:
    """Tell whether a word says how something is done: "completely", but not "supply" or "monthly"."""
    low = item.lower
    known = item.kind == "word" and item.text.islower() and low not in _NO_MANNER
    return known and low.endswith("ly") and len(low) > _SHORTEST


_NO_MANNER = g.NO_ADVERBS | word_set("daily hourly yearly costly deadly friendly likely unlikely early only holy ugly")
_SHORTEST = 5
_TEXTS = ACTS | {"text", "draft"}
_DESCRIBING = 5


def _is_described(items: list[Item], at: int) -> bool:
    """Tell whether words of its kind stand between a text and its article ("a Thai-drafted text")."""
    for here in range(at - 1, max(-1, at - 1 - _DESCRIBING), -1):
        item = items[here]
        if item.lower in g.DETERMINERS:
            return True
        if item.lower in g.CLOSED or item.kind not in _KINDS or (item.kind == "mark" and item.text not in "-‑–"):
            return False
    return False


_KINDS = frozenset({"word", "cue", "verb", "trigger", "actor", "mark"})


_NEEDED = word_set("a an no")
_ONSETS = ("from", "as of", "as from", "henceforth", "now")
_FAR = 12
_WHO_NEEDS = frozenset({"post", "word", "sector", "entity", "group"})


def needs_something(items: list[Item], at: int) -> bool:
    """Tell whether "need" after a plural is what they do from some day on ("From Monday Dutch firms need a licence").

    No noun has "a" after it; what they need all along is no news.
    """
    if items[at].lower != "need" or lower_at(items, at + 1) not in _NEEDED:
        return False
    noun, before = items[at - 1], " ".join(one.lower for one in items[max(0, at - _FAR) : at - 1])
    if not any(f" {onset} " in f" {before} " for onset in _ONSETS):
        return False
    return noun.kind in _WHO_NEEDS and noun.lower.endswith("s") and noun.lower not in g.CLOSED


_DOING = frozenset({"measure", "package", "recall", "relief"})
"""Kinds of measures that bar or allow something themselves."""


def is_plural_subject(items: list[Item], at: int) -> bool:
    """Tell whether a plural common noun with its article stands before ("The measures ban …", "EU rules bar …")."""
    noun = items[at - 1]
    plural = noun.lower.endswith("s") and not noun.lower.endswith("ss") and noun.lower.replace(" ", "").isalpha()
    told = noun.kind == "measure" and noun.data.kind in _DOING
    if not plural or not (told or noun.kind == "word") or noun.lower in g.CLOSED:
        return False
    for here in range(at - 2, max(-1, at - 2 - _SUBJECT_WORDS_BEFORE), -1):
        before = items[here]
        if before.lower in g.DETERMINERS or before.lower == "'s" or before.kind == "actor":
            return True
        if before.kind not in ("word", "number") or (before.lower in g.CLOSED and before.lower not in g.ADJECTIVES):
            return False
        if here == 0:  # "New rules bar …", "Two licences allow …"
            return before.lower in g.ADJECTIVES or before.kind == "number" or before.lower in NUMBERS
    return False


def applies_to(items: list[Item], at: int, after: Item | None) -> bool:
    """Tell whether a verb follows a plural and brings what it bears on ("the measures apply to steel")."""
    return after is not None and after.lower in ("to", "on", "effect") and is_plural_subject(items, at)


_SUBJECT_REACH = 6


_SUBJECT_WORDS_BEFORE = 3


def is_subjunctive(items: list[Item], at: int) -> bool:
    """Tell "demanded that Pretoria place an embargo": a cue with "that" and a name stand before."""
    if items[at - 1].kind not in ("actor", "group", "anaphor", "entity", "post"):
        return False
    for here in range(at - 2, max(0, at - _SUBJECT_REACH), -1):
        if items[here].lower == "that":
            return any(one.kind == "cue" for one in items[max(0, here - 3) : here])
    return False


def are_joined_actors(items: list[Item], at: int) -> bool:
    """Tell whether two actors joined by a comma or "and" stand before: a plural subject."""
    if at < 3 or items[at - 1].kind not in ("actor", "group") or items[at - 3].kind not in ("actor", "group"):
        return at == 1 and items[0].kind == "group"
    return items[at - 2].lower in (",", "and", "&")


def deals_with(item: Item, after: Item | None) -> bool:
    """Tell whether a dealing follows a relative ("companies that trade with Mali")."""
    return bool(item.senses_of("dealing_verb")) and after is not None and after.lower in ("with", "in", "to", "from")


_KEPT = 5
"""Items between a verb of barring and "from"."""


def keeps_from_doing(items: list[Item], at: int) -> bool:
    """Tell whether somebody and "from" with a gerund follow: who "bars states from selling tanks" does so by a verb.

    So does who "halts issuing visas".
    """
    ahead = range(at + 2, min(at + 2 + _KEPT, len(items) - 1))
    if stops_doing(items[at], item_at(items, at + 1)):
        return True
    here = next((one for one in ahead if items[one].lower == "from" or items[one].kind == "mark"), None)
    if here is None or items[here].lower != "from":
        return False
    return any(sense.kind == "dealing_verb" and ING in sense.form for sense in items[here + 1].senses)


_SINGULAR = frozenset({"it", "he", "she"})


_STOPPING = word_set("stops halts ends")


def stops_doing(item: Item, after: Item | None) -> bool:
    """Tell whether a form in -ing follows that says what somebody stops ("Peru halts issuing visas to Chileans")."""
    doing = after is not None and any(sense.kind == "trigger" and ING in sense.form for sense in after.senses)
    return doing and item.lower in _STOPPING


def is_done_by_pronoun(before: Item, after: Item | None) -> bool:
    """Tell whether a pronoun is the subject of a form in -s that an object follows ("it bans seaborne imports")."""
    return before.lower in _SINGULAR and after is not None and after.text.isalpha() and after.lower not in g.CLOSED


_NOBODY = word_set("nothing nobody everything anything everyone everybody anyone anybody whoever")
_BETWEEN = word_set("now still longer really else once again")


def _is_done_by_nobody(items: list[Item], at: int) -> bool:
    """Tell whether "nothing" or "everybody" is the subject of a form in -s ("nothing now stands in the way of …")."""
    here = at - 1
    while here > 0 and items[here].lower in _BETWEEN:
        here -= 1
    in_way = [item.lower for item in items[at + 1 : at + 4]] == ["in", "the", "way"]
    return here >= 0 and (items[here].lower in _NOBODY or in_way)


def starts_described(items: list[Item], at: int) -> bool:
    """Tell whether a plain adjective and what it describes can begin an object ("seaborne Russian crude")."""
    plain = at + 1 < len(items) and items[at].kind == "word" and items[at].text.islower() and items[at].text.isalpha()
    known = plain and items[at].lower not in g.CLOSED and not items[at].lower.endswith("s")
    if not known:
        return False
    traded = not items[at].senses and any(sense.data.kind == "dealing" for sense in items[at + 1].senses_of("measure"))
    return traded or any(sense.kind in ("sector", "actor", "entity") for sense in items[at + 1].senses)


_LICENCES = ("licence", "license")
_PAST_NUMBER = 7
_OF_NUMBERS = word_set("no no. number int /")
"""Items back from a verb within which the licence stands whose number goes before it."""


def follows_licence(items: list[Item], at: int) -> bool:
    """Tell whether a licence, or its number, stands right before a verb ("General licence INT/2024/49 permits …")."""
    for here in range(at - 1, max(-1, at - 1 - _PAST_NUMBER), -1):
        if items[here].lower.endswith(_LICENCES):
            return True
        if not any(sign.isdigit() for sign in items[here].text) and items[here].lower not in _OF_NUMBERS:
            return False
    return False


def is_done_by_one_more(items: list[Item], at: int) -> bool:
    """Tell whether "another" or "a second" acts, as no plural follows it ("Another permits dealings with banks").

    Nor does one follow "nothing" or "everybody".
    """
    if _is_done_by_nobody(items, at):
        return True
    first = lower_at(items, at - 1)
    counted = at == len(("the", "other")) and (first in g.ORDINALS or first == "other")
    return (at == 1 and first in ("another", "one")) or (counted and lower_at(items, 0) in ("a", "the"))
