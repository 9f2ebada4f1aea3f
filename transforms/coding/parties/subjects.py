"""Subjects: the actors to the left of a verb that act, alone or joined with others."""

from collections.abc import Collection, Iterable

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, Frame
from transforms.coding.parties.actors import coded, codes_of, is_author
from transforms.coding.parties.datelines import after_dateline
from transforms.coding.parties.talked_of import presides
from transforms.coding.parties.text_makers import makers_of_text
from transforms.reading import grammar as g
from transforms.reading.grammar import GENITIVES
from transforms.reading.kinds import ACTORS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_TOGETHER = frozenset({("together", "with"), ("along", "with"), ("joined", "by"), ("as", "well"), ("followed", "by")})
_OWNING = word_set("USA GBR CHE CAN AUS JPN NZL")
_ARTICLES = frozenset({"the", "a", "an"})


def find_subject(frame: Frame, about: set[int]) -> list[Coded]:
    """Return the nearest actor to the left that is no object of a preposition, with those it is joined to.

    ``about`` holds the places of those whom the object is about: they are no subject.
    """
    items = frame.items
    doing = makers_of_text(items, frame.view.syntax.verbs.get(frame.head)) or _who_threatens(frame)
    if doing:
        return doing
    if _is_promised(frame):
        return []
    begins = _starts_of_subject(frame)
    for here in range(frame.head - 1, after_dateline(frame.view) - 1, -1):
        item = items[here]
        if item.kind == "mark" and item.lower in ("•", "|"):
            return []
        if (frame.voice == "bare" and _is_theme(frame, here)) or _is_label(frame, here):
            return []
        named = item.kind in ACTORS or item.kind == "anaphor"
        if named and here not in about and not _is_inner(items, here, begins) and not _is_excluded(items, here):
            return [*joined_at(items, here, begins), *_companions(items, here, frame.head)]
    return of_organ_there(items, frame.view.syntax.verbs.values()) if frame.voice == "cue" else []


_GIVING = word_set("promised offered granted given assured guaranteed awarded accorded")


def _is_promised(frame: Frame) -> bool:
    """Tell whether the subject is whom a relief is held out to, and not who gives it ("Mali was promised a waiver")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    given = verb is not None and verb.passive and frame.head_item.lower in _GIVING
    return given and frame.voice == "cue" and frame.object_at > frame.head


_RULING = g.ORGANS | word_set(
    "minister ministers deputies lawmakers house leaders president premier committee panel chamber majority members"
)
_CAPITALS = frozenset({"capital", "metonym"})
_FEWEST = 5


def of_organ_there(items: list[Item], verbs: Iterable[Verb]) -> list[Coded]:
    """Return whose organ acts that is named by its place: "in Riga parliament debates", "the government in Oslo"."""
    for verb in verbs:
        if verb.relation != "main" or verb.passive or len(verb.subject) != 1:
            continue
        subject = verb.subject[0]
        organ = items[subject.head].lower.rpartition(" ")[2] in _RULING
        named = any(one.kind in ACTORS for one in items[subject.start : subject.end])
        if not organ or named:
            return []
        whose = [
            at for link in subject.links[:1] if link.word == "of" for at in range(link.phrase.start, link.phrase.end)
        ]
        if of := [one for at in whose if items[at].kind == "actor" for one in coded(items[at])]:
            return of  # "a committee of Lithuania's parliament came out against a ban"
        inside = [link.phrase.head for link in subject.links if link.word == "in"]
        opens = len(items) > _FEWEST and items[0].lower == "in" and subject.start in (_SECOND, _SECOND + 1)
        for at in [*inside, *([1] if opens else [])]:
            if items[at].kind == "actor" and items[at].data.kind in _CAPITALS:
                return coded(items[at])
        return []
    return []


_SECOND = 2


def _who_threatens(frame: Frame) -> list[Coded]:
    """Return whom the syntax gives a verb that only speaks of measures: "told Mali to yield, threatening curbs".

    Also a finite one that an aside parts from its subject: "Norway, which chairs the council, wants curbs".
    """
    verb = frame.view.syntax.verbs.get(frame.head) if frame.voice == "cue" else None
    if verb is None or verb.passive or not (verb.form == "gerund" or _is_parted(frame.items, verb)):
        return []
    named = (item for one in verb.subject for item in frame.items[one.start : one.end] if item.kind in ACTORS)
    return list(dict.fromkeys(code for item in named for code in coded(item)))


def _is_parted(items: list[Item], verb: Verb) -> bool:
    """Tell whether an aside between commas stands between a finite verb and its subject, which is one actor."""
    if verb.form != "finite" or len(verb.subject) != 1 or verb.start == 0 or items[verb.start - 1].lower != ",":
        return False
    subject = verb.subject[0]
    return subject.end < verb.start - 1 and items[subject.end].lower == "," and items[subject.head].kind == "actor"


def _is_theme(frame: Frame, at: int) -> bool:
    """Tell whether a country only heads a title, as those do on whom it is: "Mali: one more year for the sanctions"."""
    item = frame.items[at]
    heads = frame.view.is_title and item.kind == "actor" and lower_at(frame.items, at + 1) == ":"
    return heads and item.data.kind == "name" and item.data.code not in BODIES and item.data.code not in _OWNING


def _is_label(frame: Frame, at: int) -> bool:
    """Tell whether a country heads what is told of a measure on it: "Liberia: diamond ban ended"."""
    item = frame.items[at]
    heads = item.kind == "actor" and lower_at(frame.items, at + 1) == ":" and at < frame.object_at < frame.head
    return heads and item.data.kind == "name" and _OWNING.isdisjoint(codes_of(item)) and item.data.code not in BODIES


def _is_excluded(items: list[Item], at: int) -> bool:
    if lower_at(items, at - 1) in ("the", "its", "all") and at + 1 < len(items) and items[at + 1].kind == "measure":
        return at > 1  # "Switzerland carries out the UN sanctions, and the central bank froze …"
    left_out = lower_at(items, at - 1) in ("not", "without") or presides(items, at)
    return left_out or is_author(items, at)  # "the Ugandan-drafted text"


def _starts_of_subject(frame: Frame) -> set[int]:
    """Return where a subject begins, behind a comma, that the syntax gives a verb of change or one above it."""
    verb, found = frame.view.syntax.verbs.get(frame.head), set[int]()
    while verb is not None and not verb.passive:
        start = min((one.start for one in verb.subject), default=0)
        if lower_at(frame.items, start - 1) == ",":
            found.add(start)
        verb = verb.above
    return found


def _is_inner(items: list[Item], at: int, begins: set[int]) -> bool:
    """Tell whether an actor is the object of a preposition or of an earlier verb, and so no subject.

    A comma before the subject itself joins nothing: "after the invasion of Kuwait, the United States imposed".
    """
    here = at
    while True:
        before = _before_phrase(items, here)
        if before < 0:
            return False
        if items[before].lower in g.PREPOSITIONS or items[before].lower == "than":
            return True
        if items[before].kind in ("trigger", "dealing_verb", "measure"):
            return lower_at(items, here + 1) != "to"
        if _looks_like_verb(items, before):
            return True
        if items[before].lower == "," and before + 1 in begins:
            return False
        joined = items[before].lower in ("and", ",") and before > 0
        if not joined or items[before - 1].kind not in ("actor", "group", "entity"):
            return False
        here = before - 1


def _looks_like_verb(items: list[Item], at: int) -> bool:
    """Tell whether a word that no list knows is a verb between two actors ("the African Union readmits Gabon")."""
    word = items[at]
    if word.kind != "word" or not word.text.islower() or not word.lower.endswith(("s", "ed")) or at == 0:
        return False
    subject = items[at - 1]
    # "US officials", "British allies": after what may be an adjective the word is a noun.
    return (
        subject.kind == "actor"
        and subject.data.kind not in ("demonym", "abbreviation")
        and subject.lower not in ("us", "eu", "uk")
    )


def _before_phrase(items: list[Item], at: int) -> int:
    """Return the place before the noun phrase that an actor ends; -1 if the sentence begins with it."""
    here = at - 1
    while here >= 0 and (
        items[here].lower in g.DETERMINERS
        or items[here].lower in g.ADJECTIVES
        or items[here].kind in ACTORS
        or items[here].kind == "post"
        or items[here].lower in GENITIVES
    ):
        here -= 1
        if items[here + 1].lower in _ARTICLES and here >= 0 and items[here].kind in ACTORS:
            return here  # "after the invasion of Ukraine the EU …": the article begins a phrase of its own
    return here


def joined_at(items: list[Item], at: int, begins: Collection[int] = ()) -> list[Coded]:
    """Return an actor with those that "and" or a comma joins to it on its left ("the US, Canada and the EU").

    Nothing is joined to it over a place at which the subject begins.
    """
    found = coded(items[at])
    here = _skip_modifiers(items, at - 1)
    while (
        here >= 1
        and here + 1 not in begins
        and items[here].lower in ("and", ",", "&")
        and items[here - 1].kind in ACTORS
    ):
        found = coded(items[here - 1]) + found
        here = _skip_modifiers(items, here - 2)
    return list(dict.fromkeys(found))


def _skip_modifiers(items: list[Item], here: int) -> int:
    while here >= 1 and (items[here].lower in g.DETERMINERS or items[here].lower in g.ADJECTIVES):
        here -= 1
    return here


def _companions(items: list[Item], at: int, head: int) -> list[Coded]:
    """Return the actors that act with the subject ("Kenya, together with Uganda and Tanzania, lifted")."""
    for here in range(at + 1, head - 1):
        pair = (items[here].lower, items[here + 1].lower)
        if pair in _TOGETHER or pair[0] == "alongside":
            return [one for item in items[here + 1 : head] if item.kind in ACTORS for one in coded(item)]
    return []
