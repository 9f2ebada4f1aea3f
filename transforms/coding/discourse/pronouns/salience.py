"""Which state a text has in mind at a place: subjects before objects before others, the nearest first, the title last.

A mention weighs what it is in its sentence, divided by how many sentences lie between; a state of the title, or of the
sentence after it, keeps a share for as long as the text goes on.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from schemas.vocabulary import BODIES
from transforms.coding.discourse.pronouns.counted_actors import counted_actors
from transforms.coding.discourse.pronouns.leanings import leanings, sides
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of, is_meeting_place, only_describes
from transforms.coding.parties.datelines import after_dateline
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

SUBJECT, OBJECT, OTHER, VENUE = 3.0, 2.0, 1.0, 0.3
"""What a mention weighs: subject of a main clause, subject or object elsewhere, anything else, where something is said
or by which leader."""

_LASTING = 0.7
"""What a mention in the title or the lead weighs however far it is."""

_FIRST = 2
"""Sentences that say what a text is about."""

_SHARED = 1.25
"""How much more a mention in the same paragraph weighs."""

_REACH = 8
"""Sentences back to which a noun without a name may point."""

_LEANING = 1.0
"""How much more a state weighs that seems to be hit, where one is wanted that is; less if it seems to act."""

_WHERE = frozenset({"in", "to", "into", "at", "within", "inside"})
_LAST = 2
"""Items of a phrase that is no more than an article and a noun."""
_ONE = frozenset({"it", "he", "she"})
_LAWS = word_set("act bill law legislation measure order decree text resolution directive regulation")
_LEGISLATING = ("pass", "sign", "overr", "adopt", "approv", "enact", "vot", "issu", "decree", "back", "clear")
_ON = frozenset({"on", "for", "with", "as"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A state named in a sentence: its code, the place, and what it weighs there."""

    code: str
    at: int
    weight: float


@dataclass(slots=True)
class Salience:
    """The states that the sentences of a text name, read where they are asked for."""

    views: list[SentenceView]
    named: dict[int, list[Mention]] = field(default_factory=dict)
    known: dict[int, list[Mention]] = field(default_factory=dict)
    home: str | None = None
    lean: dict[str, int] | None = None
    side: dict[str, int] | None = None

    def best(
        self,
        view: SentenceView,
        at: int,
        fits: Callable[[str], bool],
        *,
        hit: bool,
        place: Literal["", "goal", "inside"] = "",
    ) -> str | None:
        """Return the state that weighs most before a place, of those that fit; None if the text names none.

        Args:
            view: the sentence.
            at: the place in it.
            fits: which codes may be meant.
            hit: whether one is wanted to which something is done; those that usually act then weigh less.
            place: ``goal`` if a place is wanted; what was named as one just before then weighs more. ``inside`` if it
                is said what is in the state, which may be that of those who act.
        """
        fitting = {code for code in self._named_before(view, at) if fits(code)}
        if len(fitting) < 2:
            return next(iter(fitting), None)  # whatever it weighs
        weights: dict[str, float] = {}
        for code, weight in self._before(view, at):
            if code in fitting:
                weights[code] = weights.get(code, 0.0) + weight
        for code in self._places(view, at) if place == "goal" else ():
            if code in weights:
                weights[code] += SUBJECT
        if hit:
            weights = weights if place == "inside" else self._hit_ones(weights)
            weights = {code: weight + self._bent(code) for code, weight in weights.items()}
        return max(weights, key=lambda code: weights[code]) if weights else None

    def _places(self, view: SentenceView, at: int) -> set[str]:
        """Return the states named as where something is or goes, in a sentence up to a place and in the one before."""
        found: set[str] = set()
        for before in self.views[max(0, view.index - 1) : view.index + 1]:
            for one in _named(before):
                where = lower_at(before.items, one.at - 1) in _WHERE and not is_meeting_place(before.items, one.at)
                if where and (before is not view or one.at < at):
                    found.add(one.code)
        return found

    def _named_before(self, view: SentenceView, at: int) -> set[str]:
        """Return the states named before a place, as far as they are weighed."""
        found = {one.code for one in _named(view) if one.at < at and not is_meeting_place(view.items, one.at)}
        near = range(max(0, view.index - _REACH), view.index)
        for index in (*near, *range(min(_FIRST, near.start))):
            if self.views[index].section in (view.section, 0):
                found.update([one.code for one in self._names(index)])
        return found

    def _before(self, view: SentenceView, at: int) -> Iterator[tuple[str, float]]:
        """Yield the states named before a place with their weights, the nearest first."""
        own = [one for one in _named(view) if one.at < at and not is_meeting_place(view.items, one.at)]
        yield from ((one.code, one.weight * _own_weight(view, one)) for one in reversed(own))
        for index in range(view.index - 1, max(-1, view.index - 1 - _REACH), -1):
            before = self.views[index]
            if before.section in (view.section, 0):
                near = _SHARED if before.paragraph == view.paragraph else 1.0
                yield from ((one.code, near * one.weight / (view.index - index)) for one in self.of(index))
        for before in self.views[: min(_FIRST, view.index)]:
            if before.section in (view.section, 0):
                yield from ((one.code, _LASTING * one.weight / SUBJECT) for one in self.of(before.index))

    def acting(self, view: SentenceView, at: int) -> set[str]:
        """Return who does what is told last before a place: it is done to another; a pronoun stands for whom it may."""
        verbs = view.syntax.verbs.values()
        before = [one for one in verbs if one.at < at and one.subject and one.subject[0].end <= at]
        found: set[str] = set()
        verb: Verb | None = before[-1] if before else None
        while verb is not None:
            for one in verb.subject if not verb.passive else ():
                found.update(_codes(view.items, one), _joining(view.items, one, verb), _among(view.items, one, verb))
                found |= counted_actors(self.views, view, one)
                if one.end - one.start == 1 and view.items[one.start].lower in _ONE:
                    found |= self._opening(view.index - 1)
                if _is_law(view.items, one) and self._makes_law(view.index - 1):
                    found |= self._opening(view.index - 1)
            verb = verb.above
        return found

    def _makes_law(self, index: int) -> bool:
        """Tell whether a sentence is of who passes or signs something, and so makes what "the act" then says."""
        view = self.views[index] if index >= 0 else None
        verbs = () if view is None else view.syntax.verbs.values()
        return any(view is not None and view.items[one.at].lower.startswith(_LEGISLATING) for one in verbs)

    def _opening(self, index: int) -> set[str]:
        """Return the states and bodies that are the first subject of a sentence."""
        view = self.views[index] if index >= 0 else None
        if view is None or not any(one.kind in ("actor", "group", "anaphor") for one in view.items):
            return set()
        subjects = (one for verb in view.syntax.verbs.values() for one in verb.subject)
        return next((found for one in subjects if (found := set(_codes(view.items, one)))), set())

    def of(self, index: int) -> list[Mention]:
        """Return the states that a sentence names."""
        if index not in self.known:
            named = self._names(index)
            self.known[index] = _weighed(self.views[index], named) if named else []
        return self.known[index]

    def _names(self, index: int) -> list[Mention]:
        """Return the states that a sentence names before they are weighed, which needs its syntax."""
        if index not in self.named:
            self.named[index] = _named(self.views[index])
        return self.named[index]

    def _hit_ones(self, weights: dict[str, float]) -> dict[str, float]:
        """Leave out those who only act, where others are named to whom it is done."""
        if self.side is None:
            self.side = dict(sides(self.views))
        side = self.side
        if not any(side.get(code, 0) < 0 for code in weights):
            return weights
        return {code: weight for code, weight in weights.items() if side.get(code, 0) <= 0}

    def _bent(self, code: str) -> float:
        if self.lean is None:
            self.lean = dict(leanings(self.views))
        lean = self.lean.get(code, 0)
        usual = _LEANING if code in USUAL_SENDERS else 0.0
        return -usual - (_LEANING if lean > 0 else -2 * _LEANING if lean < 0 else 0.0)


def _named(view: SentenceView) -> list[Mention]:
    """Return the states that a sentence names, no bodies, and not where it is datelined."""
    first = after_dateline(view)
    return [
        Mention(code, at, VENUE if _is_venue(view.items, at) else OTHER)
        for at, item in enumerate(view.items)
        if at >= first and item.kind == "actor"
        for code in codes_of(item)
        if code not in BODIES and len(code) == len("XXX")
    ]


_ENVOYS = frozenset({"ambassador", "envoy", "representative", "permanent representative"})


def _by_envoy(items: list[Item], at: int) -> bool:
    """Tell whether a state only speaks by its envoy: in the sentences after it "the country" is another."""
    owning = lower_at(items, at + 1) == "'s"
    return lower_at(items, at + 1 + owning) in _ENVOYS


def _is_venue(items: list[Item], at: int) -> bool:
    """Tell whether a state is only named by its leader, or by its capital as the place of a meeting."""
    kind = items[at].data.kind
    if is_meeting_place(items, at):
        return True
    return kind in ("leader", "surname") or (kind == "capital" and lower_at(items, at - 1) in ("in", "at", "from"))


def _weighed(view: SentenceView, named: list[Mention]) -> list[Mention]:
    """Return what a sentence names with its weight: as a subject, an object, or otherwise."""
    verbs = [one for one in view.syntax.verbs.values() if one.relation not in ("relative", "reduced", "postmodifier")]
    mains = [verb for verb in verbs if verb.above is None and verb.relation == "main"]
    subjects = [phrase for verb in mains for phrase in verb.subject]
    named = [replace(one, weight=VENUE / 2) if _by_envoy(view.items, one.at) else one for one in named]
    voting = [phrase for verb in mains if _votes(view.items, verb) for phrase in verb.subject]
    if voting:
        named = [
            replace(one, weight=VENUE) if any(it.start <= one.at < it.end for it in voting) else one for one in named
        ]
    objects = [phrase for verb in verbs for phrase in (*verb.objects, *verb.subject)]
    if lower_at(view.items, 0) in _ON and named[0].at <= 2:
        subjects.append(NounPhrase(0, named[0].at + 1, named[0].at))  # "On Belarus all had been said"
    return [
        one if one.weight < OTHER else Mention(one.code, one.at, _weight(one.at, subjects, objects)) for one in named
    ]


_DRAFTING = ("draft", "sponsor", "tabl", "circulat", "penn", "vot", "abstain", "veto", "co-sponsor", "cosponsor")


def _votes(items: list[Item], verb: Verb) -> bool:
    """Tell whether a state only has a part in the vote of a body ("France drafted the text", "China abstained")."""
    return not verb.passive and items[verb.at].lower.startswith(_DRAFTING)


def _weight(at: int, subjects: Iterable[NounPhrase], objects: Iterable[NounPhrase]) -> float:
    if any(one.start <= at < one.end for one in subjects):
        return SUBJECT
    return OBJECT if any(one.start <= at < one.end for one in objects) else OTHER


def _own_weight(view: SentenceView, one: Mention) -> float:
    """Return how much more a mention in the sentence itself weighs; what only describes a thing there weighs less."""
    if only_describes(view.items, one.at):
        return 2 * OBJECT
    subjects = (it for verb in view.syntax.verbs.values() for it in verb.subject if verb.form != "infinitive")
    if any(it.start <= one.at < it.end for it in subjects):
        return _SHARED * OBJECT
    return OTHER if _is_adjective(view.items, one.at) else OBJECT


def _is_adjective(items: list[Item], at: int) -> bool:
    """Tell whether a state's adjective stands before another noun ("closed a German base")."""
    after = items[at + 1] if at + 1 < len(items) else None
    return items[at].data.kind == "demonym" and after is not None and after.text.islower() and after.kind != "mark"


_BESIDE = frozenset({"along", "along with", "together", "together with", "alongside", "jointly", "joined"})


def _joining(items: list[Item], phrase: NounPhrase, verb: Verb) -> Iterator[str]:
    """Yield who acts with the subject of a verb ("the Treasury along with the EU sanctioned officials …")."""
    between = range(phrase.end, verb.start)
    first = next((at for at in between if items[at].lower in _BESIDE), None)
    for at in between if first is not None else ():
        if at > (first or 0):
            yield from codes_of(items[at]) if items[at].kind == "actor" else ()


_NAMING = word_set("among including notably led")


def _is_law(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is a bare "the act", which bars what those want who made it."""
    return phrase.end - phrase.start <= _LAST and items[phrase.head].lower in _LAWS


def _among(items: list[Item], phrase: NounPhrase, verb: Verb) -> Iterator[str]:
    """Yield who is named as some of those who act ("six leaders, among them Rajiv Gandhi of India, agreed to …")."""
    aside = next((at for at in range(phrase.start, verb.start) if items[at].lower in _NAMING), verb.start)
    for at in range(aside, verb.start):
        yield from codes_of(items[at]) if items[at].kind == "actor" else ()


def _codes(items: list[Item], phrase: NounPhrase) -> Iterator[str]:
    """Yield the states of a phrase that may act; "an Iran-related authority" names one that does not."""
    for at in range(phrase.start, phrase.end):
        if not only_describes(items, at):
            yield from codes_of(items[at])
