"""What stands to the right of a verb: objects and prepositional phrases; and subjects that follow it."""

from transforms.reading.grammar import AGAINST, REPORTS
from transforms.reading.inflection import BASE
from transforms.reading.kinds import STATES
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.fronted_objects import past_adjuncts, with_late_subject
from transforms.syntax.model import Link, NounPhrase, Verb
from transforms.syntax.noun_classes import is_counted
from transforms.syntax.phrases import Phrase
from transforms.syntax.subjects import Subjects

_SHIFTING = frozenset({"from", "of", "with", "under", "to", "for"})
_INSERTION = 12
"""Phrases that an insertion between a verb and its object may hold."""

_OWN = word_set("its his her their the all most some both every")
_PARTICLES = frozenset({"away", "off", "out", "up", "down", "back"})


class Complements(Subjects):
    """Reads objects and prepositional phrases."""

    def _inverted(self, place: int, verb: Verb) -> None:
        """Read "Suspended are the measures on …" and "Listed were …": the subject follows."""
        if not self.verbs and with_late_subject(self.groups, self.found, place, verb):
            return
        if place >= self.last_copula or verb.form not in ("participle", "finite"):
            return
        be, links = past_adjuncts(self.groups, self.found, place + 1)
        nxt = self.groups.at(be)
        if nxt is None or nxt.kind != p.VG or nxt.form != "copula":
            return
        at = be + 1
        others = self._is_comma(at) and self._is_comma(at + 2) and self.found[at + 1].word == "including"
        after = at + 3 if others else self._past_insertion(at) if self._is_comma(at) else None
        at = at if after is None else after  # "abolished were, among others, the curbs"
        if self._segment(place) != place or self.groups.kind(at) not in (p.NP, p.ADV, p.PREP):
            return
        while self.groups.kind(at) in (p.ADV, p.DATE) or (
            self.groups.kind(at) == p.PREP and self.groups.kind(at + 2) == p.MARK
        ):
            at += 1
        if self.groups.kind(at) == p.NP:
            verb.subject, at = self.groups.read(at)
            verb.form, verb.passive, verb.relation = "finite", True, "inverted"
            verb.links += links
            self._listed(at, verb.subject)

    def _listed(self, at: int, members: list[NounPhrase]) -> None:
        """Go on with a list whose members semicolons part: "Listed are A, the head of X; B, a deputy; and C"."""
        while self.groups.kind(at) in (p.MARK, p.CONJ, p.NP, p.PREP, p.REL, p.SUB, p.VG, p.DATE, p.ADV):
            phrase = self.found[at]
            if phrase.kind == p.MARK and phrase.word == ";":
                nxt = next(
                    (
                        one
                        for one in range(at + 1, min(at + 8, len(self.found)))
                        if self.found[one].kind == p.NP and self.found[one - 1].kind != p.PREP
                    ),
                    None,
                )
                if nxt is None:
                    return
                more, at = self.groups.read(nxt)
                members += more
            else:
                at += 1

    def _complements(self, place: int, verb: Verb) -> None:
        """Read objects and prepositional phrases to the right, up to the end of the clause."""
        if verb.relation == "inverted":
            verb.right = max([verb.end, *(one.last for one in verb.subject)])
            return
        hits = self._brings(place, place + 1) and not self._is_shifted(place + 1)
        if verb.form == "finite" and not verb.objects and hits and not self.items[verb.at].lower.startswith("follow"):
            verb.passive = True  # "Iran hit with sanctions", as headlines have it
        at, full = place + 1, bool(verb.objects)
        while at < len(self.found):
            if self.found[at].kind == p.NP:
                after = None if full else self._object_at(place, at, verb)
            else:
                after = self._adjunct_at(place, at, verb)
            if after is None:
                break
            at = min(after, len(self.found))  # a sentence may end with a preposition
        verb.right = self.found[at - 1].end if at - 1 > place else verb.end
        if not verb.objects and not verb.passive and not verb.links:
            self._raised(place, verb)
        self._specified(at, verb)

    def _raised(self, place: int, verb: Verb) -> None:
        """Take the object of the last of several dealings: "to buy, import or ship, directly or indirectly, oil"."""
        if not self._deals(place) and not self._may_deal(place):
            return
        at, dealings = place + 1, 0
        while at < len(self.found) and (
            self._is_one_more(at) or self.found[at].kind in (p.CONJ, p.ADV) or self._is_comma(at)
        ):
            dealings += self._is_one_more(at)
            at += 1
        if dealings and self.groups.kind(at) == p.NP and not self.groups.starts_clause(at, joined=False):
            verb.objects, _ = self.groups.read(at)

    def _may_deal(self, place: int) -> bool:
        """Tell whether a verb that deals only in some things is joined to another ("may not store or ship oil")."""
        head = self.items[self.found[place].head]
        weak = head.kind != "trigger" and bool(head.senses_of("weak_dealing"))
        return weak and (self.groups.kind(place + 1) == p.CONJ or self._is_comma(place + 1))

    def _is_one_more(self, place: int) -> bool:
        """Tell whether a phrase is one more of several dealings, or is done beside them ("buy and refine crude")."""
        phrase = self.found[place]
        return self._deals(place) or (
            phrase.kind == p.VG and phrase.end - phrase.start == 1 and BASE in self.items[phrase.head].forms
        )

    def _deals(self, place: int) -> bool:
        """Tell whether a phrase is one word that may be a verb of dealing, whether it was read as a verb or a noun."""
        phrase = self.found[place]
        alone = phrase.kind == p.VG or phrase.end - phrase.start == 1
        return alone and phrase.kind in (p.VG, p.NP) and bool(self.items[phrase.head].senses_of("dealing_verb"))

    def _object_at(self, place: int, at: int, verb: Verb) -> int | None:
        """Read an object; return the place after it, or None where the noun phrase is no object of the verb."""
        if verb.objects:
            return None
        first = not verb.links
        opening, start = self._first_of_series(verb, place)
        borne = first and opening.form == "infinitive" and bool(self._borne_by(start) or self._told_of(opening))
        told = borne or verb.relation == "postmodifier" or self._is_in_subject(verb)
        if not told and self.groups.starts_clause(at, joined=False):
            return None
        verb.objects, after = self._objects(at) if first else self.groups.read(at)
        self._exemplify(verb.objects, after)
        return after

    def _exemplify(self, members: list[NounPhrase], after: int) -> None:
        """Read "exports of 54 goods, steel and cement among them": who or what follows is of those counted."""
        closes = self.groups.kind(after) == p.PREP and self.items[self.found[after].start].lower == "among"
        if not closes or len(members) == 1 or self.groups.kind(after + 1) == p.NP:
            return
        whole = members[0]
        counted = [whole, *(link.phrase for link in whole.links)]
        if any(is_counted(self.items, one) for one in counted):
            whole.links += [Link("including", one.start, one) for one in members[1:]]
            del members[1:]

    def _is_in_subject(self, verb: Verb) -> bool:
        """Tell whether a relative clause says which subject is meant ("ships that carry its oil may not enter")."""
        first = all(one.form not in ("finite", "copula") for one in self.verbs)
        return verb.relation == "relative" and first and self.items[verb.at].lower not in REPORTS

    def _adjunct_at(self, place: int, at: int, verb: Verb) -> int | None:
        """Read a particle, an insertion, a prepositional phrase or a date; return the place after it, if it is one."""
        if at == place + 1 and not verb.passive and self._is_particle(place, at):
            verb.objects, after = self.groups.read(at + 1)
            return after
        if self._is_comma(at) and not verb.objects and not verb.passive:
            inserted = self._past_insertion(at)
            if inserted is not None:
                return inserted
        phrase, following = self.found[at], self.groups.kind(at + 1)
        if phrase.kind == p.PREP and following == p.NP:
            agent = phrase.word == "by" and verb.passive
            members, after = self.groups.read(at + 1, limit=self._ends_agent(at + 1) if agent else None)
            verb.links += [Link(phrase.word, phrase.head, one) for one in members]
            return after
        passes = (
            phrase.kind in (p.DATE, p.ADV)
            or (phrase.kind == p.PREP and following == p.PREP)  # "cut off from"
            or (self._is_comma(at) and following in (p.DATE, p.PREP))
            or (at == place + 1 and phrase.word in _PARTICLES and following in (p.DATE, p.ADV))  # "did away at once"
        )
        return at + 1 if passes else None

    def _ends_agent(self, at: int) -> int | None:
        """Return the place of whom a state hits that acts: "imposed by Moscow on tin from Peru and gas from Chad"."""
        if self.items[self.found[at].head].kind not in STATES:
            return None
        behind = range(at + 1, len(self.found))
        near = next((one for one in behind if self.found[one].kind not in (p.NP, p.CONJ, p.DATE, p.MARK)), None)
        hits = near is not None and self.found[near].kind == p.PREP and self.found[near].word in AGAINST
        return near if hits else None

    def _specified(self, at: int, verb: Verb) -> None:
        """Add what a colon or a dash goes on to name: "sanctioned three lenders: A, B and C"."""
        whole = verb.subject if verb.passive or verb.form == "copula" else verb.objects
        if not whole:
            self._enumerated(at, verb)
            return
        announced = self._is_following(whole[-1])
        if announced:
            at = next((one for one in range(at, len(self.found)) if self._is_colon(one)), at)
        if self.groups.kind(at) != p.MARK or self.found[at].word not in (":", "–", "—", "-"):
            return
        if self.groups.kind(at + 1) != p.NP or self.groups.starts_clause(at + 1):
            return
        members, after = self.groups.read(at + 1)
        if self.found[at].word == "-" and len(members) == 1:
            return  # "… with immediate effect - ministry": who tells it
        if announced:
            self._listed(after, members)  # "the following are listed: A; B; and C"
        for one in members:  # each measure with what is its own, in the order of the words
            whole[-1].links += [Link("including", self.found[at].head, one), *one.links]

    def _enumerated(self, at: int, verb: Verb) -> None:
        """Read objects after a colon, each with its letter: "lifts: (a) the freeze on …; (b) the closure of …"."""
        if verb.passive or not (self.groups.kind(at) == p.MARK and self._is_colon(at)):
            return
        start = self._past_marker(at + 1)
        if start == at + 1 or self.groups.kind(start) != p.NP or self.groups.starts_clause(start):
            return
        verb.objects, after = self.groups.read(start)
        while self.groups.kind(after) == p.MARK and self.found[after].word in (";", ","):
            start = self._past_marker(after + 1 + (self.groups.kind(after + 1) == p.CONJ))
            if self.groups.kind(start) != p.NP:
                return
            more, after = self.groups.read(start)
            verb.objects += more

    def _past_marker(self, at: int) -> int:
        """Return the place after "(a)" or "(ii)"; the place itself where there is none."""
        opens = self.groups.kind(at) == p.MARK and self.found[at].word == "("
        closes = self.groups.kind(at + 2) == p.MARK and self.found[at + 2].word == ")"
        return at + 3 if opens and closes else at

    def _is_following(self, phrase: NounPhrase) -> bool:
        """Tell whether a noun phrase announces a list ("the following entries")."""
        return any(item.lower == "following" for item in self.items[phrase.start : phrase.end])

    def _is_colon(self, place: int) -> bool:
        return self.found[place].kind == p.MARK and self.found[place].word == ":"

    def _is_particle(self, place: int, at: int) -> bool:
        """Tell whether a preposition after a verb is its particle ("cut off remittances")."""
        phrase = self.found[at]
        if phrase.kind != p.PREP or self.groups.kind(at + 1) != p.NP or phrase.word == "against":
            return False  # whom "the measures that it took against Mali" are on is no object
        if self._brings(place, at) or self._is_shifted(at):
            return False
        senses = self.items[self.found[place].head].senses
        return any(sense.particle == phrase.word for sense in senses)

    def _is_shifted(self, at: int) -> bool:
        """Tell whether the object follows what a preposition brings: "freed from sanctions three banks"."""
        brought = self.found[at].word in _SHIFTING and self.groups.kind(at + 1) == p.NP
        measure = brought and self.items[self.found[at + 1].head].kind == "measure"
        return measure and self.groups.kind(at + 2) == p.NP and not self.groups.starts_clause(at + 2)

    def _brings(self, place: int, at: int) -> bool:
        """Tell whether "with" brings what somebody is hit by ("hit with sanctions"), and is no particle."""
        if at >= len(self.found) or self.found[at].kind != p.PREP or self.found[at].word != "with":
            return False
        senses = self.items[self.found[place].head].senses_of("trigger")
        return any(sense.particle == "with" and sense.data.name == "impose" for sense in senses)

    def _past_insertion(self, comma: int) -> int | None:
        """Return the place of the object after an insertion: "suspended, until May, its ban".

        One that holds a clause of its own is one only where a measure follows ("lifted, as Mali had asked, its ban").
        """
        if self.groups.kind(comma + 1) == p.PREP and self.found[comma + 1].word.startswith(("includ", "among", "such")):
            aside = self._is_comma(comma + 2) and self.groups.kind(comma + 3) == p.NP
            return comma + 3 if aside else None  # "hit, among others, its banks"
        plain = self.groups.kind(comma + 1) in (p.PREP, p.DATE, p.ADV)
        for at in range(comma + 1, min(comma + _INSERTION, len(self.found) - 1)):
            if self._is_comma(at):
                noun = self.groups.kind(at + 1) == p.NP and not self.groups.starts_clause(at + 1)
                return at + 1 if noun and (plain or self._is_own_measure(at + 1)) else None
            if self.found[at].kind == p.MARK or (at == comma + 1 and self.found[at].kind in (p.CONJ, p.REL)):
                return None
            plain = plain and self.found[at].kind in (p.PREP, p.DATE, p.ADV, p.NP, p.CONJ)
        return None

    def _is_own_measure(self, at: int) -> bool:
        """Tell whether a noun phrase is a measure that is said to be somebody's ("its ban on potash")."""
        phrase = self.found[at]
        own = self.items[phrase.start].lower in _OWN
        return own and any(item.kind == "measure" for item in self.items[phrase.start : phrase.end])

    def _objects(self, at: int) -> tuple[list[NounPhrase], int]:
        """Read the object; of two, the second is what the first is given ("granted the firm a licence")."""
        members, after = self.groups.read(at)
        second = self.groups.kind(after) == p.NP and not any(one.links for one in members)
        if not second or self.groups.starts_clause(after) or not self._is_given(self.found[after]):
            return members, after
        given, after = self.groups.read(after)
        given[0].links[:0] = [Link("for", one.start, one) for one in members]
        return given, after

    def _is_given(self, phrase: Phrase) -> bool:
        kinds = ("relief", "reliefnoun", "dealing")
        return any(item.kind == "measure" and item.data.kind in kinds for item in self.items[phrase.start : phrase.end])
