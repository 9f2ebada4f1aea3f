"""Words that point back to who acts: "they", "the government", "the bloc", "the four", "the decree"."""

from transforms.coding.model import Coded, Frame
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

MANY = word_set("they both")
STATES = word_set(
    "government administration cabinet country state nation kingdom emirate sultanate republic island federation "
    "parliament senate congress house chamber assembly legislature lawmakers legislators deputies mps ministry "
    "department authorities regime junta leadership rulers generals presidency chancellery treasury exchequer"
)
CLUBS = word_set(
    "union bloc alliance organisation organization community body league council commission ministers summit meeting "
    "conference gathering leaders"
)
MINISTERS = word_set("ministers leaders")
"""Who decides for a body, and is named so without an article ("in May ministers banned")."""

GROUPS = word_set(
    "two three four five six seven eight nine ten pair trio quartet group coalition neighbours neighbors allies "
    "partners countries states nations governments members capitals powers signatories"
)
COUNTS = {word: NUMBERS[word] for word in word_set("two three four five six seven eight nine ten")}
COUNTS |= {"pair": 2, "both": 2}
"""How many those are whom a word that points back counts."""

OFFICES = STATES | MINISTERS
"""Who never decides for the United Nations."""

OF_A_STATE = word_set(
    "government cabinet kingdom emirate sultanate republic country nation regime junta ministry senate treasury "
    "exchequer"
)
POSTS = word_set("president premier chancellor minister treasurer secretary king emir sultan monarch")
POINTERS = STATES | CLUBS | GROUPS | MANY | POSTS
ACTS = word_set(
    "act acts bill bills law laws legislation decree decrees order orders regulation regulations resolution "
    "resolutions amendment amendments instrument decision directive ruling notice proclamation statute edict "
    "motion measure measures"
)
DEFINITE = word_set("the this that these those its their his her both all")
POSSESSIVES = word_set("its their his her")
PERSONS = word_set("we i he she")


def pointer(items: list[Item], phrase: NounPhrase) -> str | None:
    """Return the word of a subject that points back, in the singular of its kind; None if it does not point back."""
    whole = items[phrase.head].lower
    word = whole if " of " in whole else whole.rsplit(" ", 1)[-1]
    first = items[phrase.start].lower
    if _is_of_others(items, phrase):
        return None  # "the rebels' parliament", "the east's parliament"
    if phrase.end - phrase.start == 1 and word in g.PRONOUNS:
        return word
    if first in POSSESSIVES and word not in STATES:
        return "it"
    if first in ("my", "our") and word in STATES:
        return "we"
    bare = first == word and word in STATES and items[phrase.start].text[0].isupper()  # "Govt froze …"
    bare = bare or (word in MINISTERS and all(one.kind != "actor" for one in items[phrase.start : phrase.end]))
    if first not in DEFINITE and word not in MANY and not bare:
        return None
    return word if word in POINTERS else None


_MEMBERS = ("ministers", "leaders", "ambassadors", "envoys", "governments", "members", "states", "countries", "heads")


def are_several(found: list[Coded]) -> bool:
    """Tell whether those are several for whom "they" may stand: two states, or the ministers of one body."""
    return len(found) > 1 or any(words.lower().endswith(_MEMBERS) for _, words in found)


def _is_of_others(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether it is said whose the office is, and that names no state."""
    inside = range(phrase.start + 1, phrase.head)
    return any(items[at].lower in ("'s", "'") and items[at - 1].kind == "word" for at in inside)


def decides_apart(frame: Frame, code: str | None) -> bool:
    """Tell whether an office makes a change that cannot be one of some state or body ("the ministry banned", the UN).

    An office of others than states ("the rebels' parliament") is that of none.
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    if not frame.rule.startswith("active") or verb is None or not verb.subject or verb.passive:
        return False
    phrase = verb.subject[0]
    if frame.items[phrase.head].lower.rsplit(" ", 1)[-1] not in OFFICES:
        return False
    named = any(one.kind == "actor" and one.data.code == code for one in frame.items)
    return _is_of_others(frame.items, phrase) or (code == "UN" and not named)
