"""The verbs of a sentence with their subjects, objects and adjuncts."""

from transforms.reading.inflection import PAST
from transforms.reading.spans import Item
from transforms.syntax import phrases as p
from transforms.syntax.by_doing import doer_of
from transforms.syntax.complements import Complements
from transforms.syntax.gerund_chains import bearer_of_chain, share_gerund_objects
from transforms.syntax.groups import Groups
from transforms.syntax.joined_absolutes import part_absolutes
from transforms.syntax.let_go import what_lapses
from transforms.syntax.model import FINITE, Verb
from transforms.syntax.offices import in_office
from transforms.syntax.parallel_objects import part_parallel
from transforms.syntax.parted_subjects import share_parted_subjects
from transforms.syntax.phrases import Phrase, find_phrases
from transforms.syntax.resumed_objects import resume_objects
from transforms.syntax.shared_fate import share_fate
from transforms.syntax.shared_objects import share_objects


class Syntax:
    """A sentence's phrases and verbs; many ask for its phrases alone."""

    __slots__ = ("_reader", "_verbs", "groups", "phrases")

    def __init__(self, items: list[Item], found: list[Phrase]) -> None:
        self._reader = _Reader(items, found)
        self._verbs: dict[int, Verb] | None = None
        self.phrases = found
        self.groups: Groups = self._reader.groups

    @property
    def verbs(self) -> dict[int, Verb]:
        """The verbs by the place of their head, in order, read when first asked for."""
        if self._verbs is None:
            self._reader.read()
            share_parted_subjects(self._reader.items, self.phrases, self.groups, self._reader.verbs)
            share_objects(self._reader.items, self.phrases, self.groups, self._reader.verbs)
            resume_objects(self._reader.items, self.phrases, self.groups, self._reader.verbs)
            share_fate(self._reader.items, self._reader.verbs)
            part_parallel(self._reader.items, self._reader.verbs)
            share_gerund_objects(self._reader.items, self._reader.verbs)
            part_absolutes(self._reader.items, self._reader.verbs)
            self._verbs = {verb.at: verb for verb in self._reader.verbs}
        return self._verbs

    @property
    def has_finite(self) -> bool:
        """Whether some phrase is a verb that says something by itself, so that they are more than a heading."""
        return any(one.kind == p.VG and one.form in FINITE for one in self.phrases)


def parse(items: list[Item]) -> Syntax:
    """Return the phrases of a sentence and its verbs with their subjects, objects and adjuncts."""
    return Syntax(items, find_phrases(items))


_TWO = 2

_DENIED = frozenset({"denied", "refused"})
"""Participles that keep an object in the passive: "will be banned from ports and denied access to the register"."""


class _Reader(Complements):
    """Reads the verbs of a sentence from left to right."""

    def read(self) -> None:
        """Read the verbs in order."""
        for place, phrase in enumerate(self.found):
            if phrase.kind == p.VG:
                self._add(place)

    def _add(self, place: int) -> None:
        phrase = self.found[place]
        verb = Verb(phrase.head, phrase.start, phrase.end, phrase.form, phrase.passive)
        gapped = verb.form in ("bare", "participle") and self._gapped(place)
        if gapped:
            verb.form, verb.passive = "finite", True
        if not self._goes_on(place, verb):
            if verb.form == "bare":
                verb.form, verb.passive = self._settle_bare(place)
            elif verb.form == "participle" and self.items[verb.at].kind == "trigger" and self._closes_headline(place):
                verb.form, verb.passive = "finite", True
            self._inverted(place, verb)
            self._subject(place, verb)
            bearer = bearer_of_chain(self.items, self.verbs, verb)
            if bearer is not None:
                verb.subject, verb.relation, verb.above = [bearer], "main", None
            lapsing = what_lapses(self.items, self.verbs, verb)
            if lapsing is not None:
                last = self.verbs[-1]
                if verb.subject and not last.objects and verb.subject[0].start == last.end:
                    last.objects = verb.subject  # "a licence allowing it to sell gold"
                verb.subject, verb.relation, verb.above = [lapsing[1]], "object control", lapsing[0]
                verb.form = "infinitive"
            verb.subject = in_office(self.items, verb.subject)
            self._share_with_fronted(verb)
            if gapped:
                self._leave_subject(verb)
            doing = doer_of(self.groups, self.found, self.verbs, self.places, verb)
            if doing is not None:
                doing.subject, doing.above = verb.subject, None
        self._complements(place, verb)
        self.verbs.append(verb)
        self.places.append(place)

    def _leave_subject(self, verb: Verb) -> None:
        """Read "will be denied arms and its funds blocked": what is blocked is nothing that somebody is denied."""
        last = self.verbs[-1]
        starts = {one.start for one in verb.subject}
        last.objects = [one for one in last.objects if one.start not in starts]

    def _goes_on(self, place: int, verb: Verb) -> bool:
        """Let a participle share subject and auxiliary of a verb before it, if it goes on one; say whether it does."""
        if verb.form == "bare" and self._continues_passive(place):
            self._go_on(verb, self.verbs[-1], passive=True)
        elif verb.form in ("bare", "participle") and (parted := self._parted_passive(place)) is not None:
            self._go_on(verb, parted, passive=True)
        elif (barred := self._barred_before(place)) is not None:
            self._go_on(verb, barred, passive=True)
        elif verb.form in ("bare", "participle") and self._continues_perfect(place):
            self._go_on(verb, self.verbs[-1], passive=False)
        elif verb.form in ("bare", "participle") and (told := self._told_in_relative(place)) is not None:
            self._go_on(verb, told, passive=False)
            verb.relation, verb.objects = told.relation, list(told.objects)
        else:
            return False
        return True

    def _told_in_relative(self, place: int) -> Verb | None:
        """Return the verb that a past goes on in what is told of a measure ("that it set in May and eased").

        It has no object of its own, but the one of the first.
        """
        before = self.verbs[-1] if self.verbs else None
        if before is None or before.relation != "object relative" or self.groups.kind(place + 1) == p.NP:
            return None
        between = self.found[self.places[-1] + 1 : place]
        plain = all(one.kind in (p.DATE, p.ADV, p.CONJ) or one.word == "," for one in between)
        joined = bool(between) and (between[-1].kind in (p.CONJ, p.ADV) or self._series_ends(place))
        past = PAST in self.items[self.found[place].head].forms and self._changes_measures(place)
        return before if plain and joined and past and any(one.kind != p.DATE for one in between) else None

    def _series_ends(self, place: int) -> bool:
        """Tell whether days, commas and pasts follow a verb up to one that "and" joins ("eased in May and lifted")."""
        for at in range(place + 1, len(self.found) - 1):
            if self.found[at].kind == p.CONJ:
                return self.found[at + 1].kind == p.VG and self.found[at + 1].form in ("bare", "participle")
            if self.found[at].kind not in (p.DATE, p.ADV, p.VG) and self.found[at].word != ",":
                return False
        return False

    def _parted_passive(self, place: int) -> Verb | None:
        """Return the passive that ", but" goes on with past a clause ("was lifted after they voted, but put back")."""
        if len(self.verbs) < _TWO or place < _TWO or self.groups.kind(place + 1) not in (p.DATE, p.PREP, p.ADV, p.MARK):
            return None
        if self.found[place - 1].kind != p.CONJ or self.found[place - 2].word != ",":
            return None
        last, before = self.verbs[-1], self.verbs[-2]
        inner = last.relation == "sub" and not last.passive and last.form == "finite"
        ruling = before.passive and before.form == "finite" and before.relation in ("main", "joined")
        return before if inner and ruling else None

    def _barred_before(self, place: int) -> Verb | None:
        """Return the passive that "and denied access" goes on: a participle that keeps an object of its own."""
        phrase = self.found[place]
        told = phrase.form == "finite" and self.items[phrase.head].lower in _DENIED and place > 0
        if not told or self.found[place - 1].kind != p.CONJ:
            return None
        before = next((one for one in reversed(self.verbs) if one.form != "gerund"), None)
        return before if before is not None and before.passive and before.form == "finite" else None

    @staticmethod
    def _go_on(verb: Verb, before: Verb, *, passive: bool) -> None:
        """Let a participle share the subject and the auxiliary of a verb before it."""
        verb.form, verb.passive, verb.relation = "finite", passive, "joined"
        verb.subject, verb.above = before.subject, before.above

    def _share_with_fronted(self, verb: Verb) -> None:
        """Give participles at the head of a sentence the subject that follows: "Imposed in 1997, the ban was …".

        There may be several: "Imposed in 1997 and widened in 2006, the ban was …".
        """
        told = verb.form in ("finite", "copula") and verb.relation in ("main", "joined")
        if not self.verbs or not (told or self._ends_headline(verb)):
            return
        if self.verbs[0].relation != "fronted":
            return
        if all(one.form == "participle" and one.passive and not one.subject for one in self.verbs):
            for one in self.verbs:
                one.subject, one.relation = verb.subject, "fronted"

    def _ends_headline(self, verb: Verb) -> bool:
        """Tell whether a participle is all that is said of a subject after others: "Imposed in 1997, the ban ended"."""
        return verb.form == "participle" and bool(verb.subject) and verb.subject[0].start >= self.verbs[-1].end
