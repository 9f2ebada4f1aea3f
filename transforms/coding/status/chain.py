"""What governs a change by syntax: the verbs and nouns above it, nearest first ("failed → to agree → to renew")."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from itertools import islice

from transforms.coding.model import Frame, SentenceView
from transforms.coding.parties.acting.brought_drafts import is_known_text
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax import phrases as p
from transforms.syntax.model import DESCRIBING, Verb
from transforms.syntax.phrases import Phrase
from transforms.syntax.ruling import ruling_clause

_DEPTH = 5
FORESTALLING = word_tuple(
    "avert avoid prevent forestall pre-empt preempt thwart hinder stop counter head stav ward fend"
)
"""How verbs begin for what is to be kept from happening, by a means that is itself not kept from it."""
POWERS = word_set("power powers right authority ability capacity mandate discretion leeway freedom failure inability")
"""Nouns of what somebody may do, or fails to do, whether or not it is done."""
_TEXTS = ("bill", "draft", "propos", "plan", "motion", "amend", "resolution", "scheme", "initiative", "recommend")
"""How the words begin for what may itself do what a gerund after a comma says ("a proposal, banning …")."""
_OPENERS = frozenset({p.SUB, p.REL})


@dataclass(frozen=True, slots=True)
class Governor:
    """A verb above a change, or a noun or fixed phrase that stands between them; ``at`` is the item's place."""

    at: int
    verb: Verb | None = None


_EMPOWERING = ("allow", "permit", "enabl", "empower", "entitl", "authori")


_ENTITLED = ("empower", "entitl", "authori")


def enables(items: list[Item], one: Governor) -> bool:
    """Tell whether a rule only says what may be done: "the law empowers the president to ban …".

    So does a passive with the law: "was authorized by a law of 1996 to ban …".
    """
    if one.verb is None or not items[one.at].lower.startswith(_EMPOWERING):
        return False
    return not one.verb.passive or (items[one.at].lower.startswith(_ENTITLED) and _is_by_law(items, one.verb))


_LAWS = word_set("law laws legislation act acts statute constitution order treaty charter bill")


def _is_by_law(items: list[Item], verb: Verb) -> bool:
    """Tell whether a law is what a passive verb says it was done by or under."""
    named = [*verb.objects, *(link.phrase for link in verb.links if link.word in ("by", "under"))]
    return any(items[one.head].lower.rpartition(" ")[2] in _LAWS for one in named)


_CAUSATIVES = word_set("let make see have get watch")


def only_causes(items: list[Item], one: Governor) -> bool:
    """Tell whether a verb in the infinitive only brings in who is to act: what governs it governs his act."""
    return one.verb is not None and one.verb.form == "infinitive" and items[one.at].lower in _CAUSATIVES


def governors_of(frame: Frame) -> list[Governor]:
    """Return what governs the head of a frame, nearest first."""
    view = frame.view
    at = frame.object_at if frame.voice in ("cue", "bare") else frame.head
    place = None if _tells_known_text(frame) else place_of(view, at)
    return [] if place is None else list(islice(_climb(view, place, at), _DEPTH))


def _tells_known_text(frame: Frame) -> bool:
    """Tell whether a clause says what a resolution does that the text has told to be adopted, whoever drafted it."""
    own = frame.view.syntax.verbs.get(frame.head)
    told = own is not None and own.form == "finite" and own.relation in ("relative", "joined") and bool(own.subject)
    return told and own is not None and is_known_text(frame, own.subject[0])


def place_of(view: SentenceView, at: int) -> int | None:
    """Return the place of the phrase that holds an item."""
    for place, phrase in enumerate(view.syntax.phrases):
        if phrase.start <= at < phrase.end:
            return place
    return None


def _climb(view: SentenceView, place: int, head: int) -> Iterator[Governor]:
    """Walk to the left from a phrase, and from each verb that governs to what governs that."""
    found, verbs = view.syntax.phrases, view.syntax.verbs
    own = verbs.get(found[place].head) if found[place].kind == p.VG else None
    yield from _cues_in(view, found[place].start, head)
    if own is not None and own.form in ("finite", "copula"):
        above = yield from _above_finite(view, own, place)
    else:
        above = yield from _to_the_left(view, place)
    depth = 0
    while above is not None and depth < _DEPTH:
        yield Governor(above.at, above)
        here = place_of(view, above.at)
        if here is None:
            return
        if above.form in ("finite", "copula"):
            above = yield from _above_finite(view, above, here)
        else:
            above = yield from _to_the_left(view, here)
        depth += 1


def _to_the_left(view: SentenceView, place: int) -> Generator[Governor, None, Verb | None]:
    """Yield the nouns and fixed phrases to the left, up to the verb that they hang on, which is returned."""
    found, verbs = view.syntax.phrases, view.syntax.verbs
    if (means := _means_of(view, place) or _done_meanwhile(view, place)) is not None:
        return means
    joined = _is_joined(found, place)
    aside, within = _is_aside(found, place), False
    for here in range(place - 1, -1, -1):
        phrase = found[here]
        if phrase.kind == p.VG and phrase.form == "participle" and found[here - 1].kind == p.PREP:
            continue  # "the list of controlled parties"
        if phrase.kind == p.VG:
            if joined and phrase.form == found[place].form:
                joined = _is_joined(found, here)
                continue
            verb = verbs.get(phrase.head)
            told = found[place - 1].kind == p.CONJ and (_is_told_of(verb) or _is_of_whom(verb))
            if joined and found[place].form == "infinitive" and (told or _belongs_to_infinitive(verb)):
                within = verb is not None and verb.form == "finite"
                continue  # "requires them to stop importing oil and to halt exports"
            own = verbs.get(found[place].head)
            if own is not None and _is_within(view.items, verb, own):
                verb = own.above.above if own.above is not None and is_listed(view.items, own) else own.above
            return None if aside and verb is not None and _sides(view.items, verb) else verb
        if phrase.word == "whether" or (within and phrase.kind == p.REL):
            within = within and phrase.kind != p.REL
            continue  # "considers whether to lift"
        listed = phrase.word == ";" and joined and found[place].form == "infinitive"  # "to halt …; and to freeze …"
        if phrase.kind in _OPENERS or (phrase.kind == p.MARK and phrase.word != "," and not listed):
            return _done_meanwhile(view, here + 1)
        cues = _cues_in(view, phrase.start, phrase.end)
        yield from (one for one in cues if not aside or view.items[one.at].lower.startswith(_TEXTS))
    return None


def _is_within(items: list[Item], verb: Verb | None, own: Verb) -> bool:
    """Tell whether a verb only tells of measures that another made, which a participle goes on with.

    "Imposed sanctions that could cost Mali millions, banning its gold" tells what was imposed; so does "imposed
    sanctions aimed at its mines, banning its gold".
    """
    inside = verb is not None and verb.relation in DESCRIBING and own.form == "gerund"
    if not inside or own.above is None or own.above is verb:
        return False
    return is_listed(items, own) or makes_measures(items, own.above)


def is_listed(items: list[Item], own: Verb) -> bool:
    """Tell whether a gerund is joined to one before it ("barring goods that may help it and halting flights")."""
    return own.above is not None and own.above.form == "gerund" and items[own.start - 1].lower == "and"


def makes_measures(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb of change acts on measures by their name ("imposed new sanctions")."""
    inside = (items[at] for one in verb.objects for at in range(one.start, one.end))
    return items[verb.at].kind == "trigger" and any(one.kind == "measure" for one in inside)


def _is_told_of(verb: Verb | None) -> bool:
    """Tell whether a participle only says which are meant ("voted to ban planes owned by Mali and to freeze …")."""
    return verb is not None and verb.form == "participle" and verb.passive


def _is_of_whom(verb: Verb | None) -> bool:
    """Tell whether a relative clause says who is meant ("to freeze the assets of those who obstruct it and to ban …").

    Where an infinitive hangs on its verb, that one is met first.
    """
    return verb is not None and verb.form == "finite" and verb.relation == "relative" and bool(verb.objects)


def _belongs_to_infinitive(verb: Verb | None) -> bool:
    return verb is not None and verb.form == "gerund" and verb.above is not None and verb.above.form == "infinitive"


def _means_of(view: SentenceView, place: int) -> Verb | None:
    """Return the verb of which "by" and a gerund say how; what hangs on that verb governs nothing of it.

    "Responded to calls for an inquiry by banning beef" proposes no ban.
    """
    phrase = view.syntax.phrases[place]
    before = view.syntax.phrases[place - 1] if place else None
    if before is None or before.kind != p.PREP or before.word != "by" or phrase.kind != p.VG:
        return None
    own = view.syntax.verbs.get(phrase.head)
    above = own.above if own is not None and own.form == "gerund" else None
    if above is not None and above.form == "infinitive" and above.objects and above.above is not None:
        return above.above if view.items[above.at].lower.startswith(FORESTALLING) else above
    return above


def _done_meanwhile(view: SentenceView, place: int) -> Verb | None:
    """Return the verb beside which "while" and a gerund tell another change: "plans to lift it while banning …".

    What is refused tells nothing of what is done meanwhile.
    """
    phrase, before = view.syntax.phrases[place], view.syntax.phrases[place - 1] if place else None
    if before is None or before.word not in ("while", "whilst") or phrase.form != "gerund":
        return None
    left = (one for one in reversed(view.syntax.verbs.values()) if one.at < phrase.start)
    beside = next((one for one in left if one.form in ("finite", "infinitive") and not _is_of_noun(one)), None)
    above = None if beside is None else beside.above
    item = None if above is None else view.items[above.at]
    return None if item is not None and item.kind == "cue" and item.data.name == "rejected" else beside


def _is_of_noun(verb: Verb) -> bool:
    """Tell whether a verb only says who or what is meant ("renewed it for those who threaten peace, while banning")."""
    return ruling_clause(verb).relation in DESCRIBING


def _is_aside(found: list[Phrase], place: int) -> bool:
    """Tell whether a gerund after a comma says what the clause before it comes to ("steps up pressure, banning …")."""
    return place > 1 and found[place].form == "gerund" and found[place - 1].word == ","


def _sides(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody takes sides, which a gerund after a comma shows: "backed Baghdad, halting all flights"."""
    sided = items[verb.at].kind == "cue" and items[verb.at].lower.startswith(_SIDING)
    return sided and bool(verb.objects) and all(items[one.end - 1].kind in _SIDES for one in verb.objects)


_SIDING = ("support", "back", "defend", "oppos", "condemn", "protest")
_SIDES = frozenset({"actor", "group", "anaphor", "entity", "post", "word"})


def _is_joined(found: list[Phrase], place: int) -> bool:
    """Tell whether "and" stands before a verb: what governs the one before it governs it too ("to ban and to stop")."""
    here = place - 1
    while here > 0 and found[here].kind == p.ADV:
        here -= 1
    listed = found[place].form == "infinitive" and here > 0 and found[here].word == ";"
    joins = here > 0 and (found[here].kind == p.CONJ or found[here].word == "," or listed)
    return joins and found[place].kind == p.VG and found[place].form in ("infinitive", "gerund")


def _cues_in(view: SentenceView, start: int, end: int) -> Iterator[Governor]:
    for at in range(end - 1, start - 1, -1):
        if at and view.items[at - 1].lower in ("-", "‑") and view.items[at - 1].end == view.items[at].start:
            continue  # "a U.S.-drafted resolution"
        if view.items[at].lower == "opposition to" and at + 1 < len(view.items) and BASE in view.items[at + 1].forms:
            continue  # "a call from the opposition to bar them"
        if view.items[at].kind == "cue" or view.items[at].lower in g.ORDINALS or view.items[at].lower in POWERS:
            yield Governor(at)


def _is_reduced(view: SentenceView, phrase: Phrase) -> bool:
    """Tell whether a verb only describes the noun before it ("ordered that sanctions imposed on Mali be lifted")."""
    verb = view.syntax.verbs.get(phrase.head) if phrase.kind == p.VG else None
    return verb is not None and verb.relation == "reduced"


def _above_finite(view: SentenceView, verb: Verb, place: int) -> Generator[Governor, None, Verb | None]:
    """Return the verb whose complement a finite clause is; a relative clause hangs on the noun before it."""
    found = view.syntax.phrases
    if place and found[place - 1].kind == p.VG:
        return view.syntax.verbs.get(found[place - 1].head)  # "failed to adopt", "help end"
    openers = (at for at in range(place - 1, -1, -1) if found[at].kind in _OPENERS or found[at].kind == p.VG)
    opener = next((at for at in openers if not _is_reduced(view, found[at])), None)
    if opener is None:
        return None
    if found[opener].kind == p.VG:
        before = view.syntax.verbs.get(found[opener].head)
        if (
            verb.relation == "joined"
            and before is not None
            and before.relation == "relative"
            and before.subject is verb.subject
        ):
            return (yield from _above_finite(view, before, opener))  # "a text that would have barred it and frozen …"
        return verb.above if verb.relation in ("complement", "joined") else None
    if found[opener].word not in ("that", "which", "under", "whereby"):
        return None
    return (yield from _to_the_left(view, opener))


_NOBODY = frozenset({"nobody", "none", "no-one", "no"})


def no_actor(items: list[Item], one: Governor) -> set[str]:
    """Return the "no" that a subject says: "nobody is thinking of lifting the ban", "no state wants to"."""
    subject = one.verb.subject if one.verb is not None else []
    return {"no"} if subject and items[subject[0].start].lower in _NOBODY else set()
