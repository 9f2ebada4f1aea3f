"""What the readers of verbs share: the phrases of one sentence and the verbs read so far."""

from transforms.reading.inflection import BASE
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax import phrases as p
from transforms.syntax.along_with import hangs_on
from transforms.syntax.appositions import whose_name
from transforms.syntax.groups import Groups
from transforms.syntax.kinds import STRONG
from transforms.syntax.model import NounPhrase, Verb
from transforms.syntax.noun_classes import class_of, is_determined
from transforms.syntax.phrases import Phrase

_BRACKET = 14
"""Phrases within which a bracket closes that says more of a noun."""

_ON_MEASURES = frozenset({"measure", "package", "relief"})
_STEPS = word_set("step steps action actions move moves measure response reprisal reprisals retaliation penalties")
_ACTS = word_set("act acts law laws bill bills decree resolution order regulation agreement accord deal treaty")
_SINCE = frozenset({"since", "in", "from", "on"})
_DRAFTING = ("draft", "propos", "tabl", "sponsor")
_MADE = frozenset({"participle", "bare"})
_LOOSE = frozenset({"gerund", "participle", "bare"})
_HANGING = 12
"""Phrases that may stand between a measure and the relative clause that tells of it."""

_RESTRICTING = word_tuple(
    "barr ban restrict prohibit limit forb block cover hit cut curb stop includ involv compris consist range target"
)
"""How verbs begin for what measures do to dealings, and what they consist in."""


class Sentence:
    """The phrases of a sentence, their groups, and the verbs read so far with their places among the phrases."""

    def __init__(self, items: list[Item], found: list[Phrase]) -> None:
        self.items = items
        self.found = found
        self.groups = Groups(items, found)
        self.verbs: list[Verb] = []
        self.places: list[int] = []
        self.last_copula = max([at for at, one in enumerate(found) if one.form == "copula"], default=-1)

    def _is_comma(self, place: int) -> bool:
        return self.groups.kind(place) == p.MARK and self.found[place].word == ","

    def _before_insertion(self, place: int) -> int:
        """Return the place before what commas set apart after the last verb: "said, one after the other, that …"."""
        if not self.places or not self._is_comma(place):
            return place
        opening = next((at for at in range(place - 1, self.places[-1], -1) if self._is_comma(at)), None)
        return place if opening is None else opening - 1

    def _segment(self, place: int) -> int:
        """Return the place after the nearest boundary to the left: a subordinator, a strong mark, another verb."""
        at = self._before_dashes(place) - 1
        while at >= 0:
            phrase = self.found[at]
            opening = self._open_bracket(at)
            if opening is not None:
                at = opening
            elif phrase.kind in (p.SUB, p.REL, p.VG) or (phrase.kind == p.MARK and phrase.word in STRONG):
                return at + 1
            at -= 1
        return 0

    def _open_bracket(self, place: int) -> int | None:
        """Return the place of the bracket that one closes here, where it holds nouns only ("the ban (on oil) was")."""
        if self.found[place].word != ")" or self.groups.kind(place) != p.MARK:
            return None
        for at in range(place - 1, max(0, place - _BRACKET), -1):
            phrase = self.found[at]
            if phrase.kind == p.MARK and phrase.word == "(":
                return at
            if phrase.kind in (p.VG, p.SUB, p.REL) or (phrase.kind == p.MARK and phrase.word in STRONG):
                return None
        return None

    def _before_dashes(self, place: int) -> int:
        """Return the place of the dash that opens a list that closes right before a verb, else the place itself."""
        if place < 1 or self.found[place - 1].kind != p.MARK or self.found[place - 1].word not in ("—", "–"):
            return place
        for at in range(place - 2, 0, -1):
            phrase = self.found[at]
            if phrase.kind == p.MARK and phrase.word == self.found[place - 1].word:
                return at
            if phrase.kind in (p.VG, p.SUB, p.REL):
                break
        return place

    def _has_noun(self, start: int, stop: int) -> bool:
        return any(one.kind == p.NP for one in self.found[start:stop])

    def _past_day(self, at: int, stop: int) -> int:
        """Return the place after a phrase that only names the day before it ("On 9 May, the feast of …, Norway")."""
        if not (self._is_comma(at - 1) and self.groups.kind(at - 2) == p.DATE):
            return at
        stretch = range(stop - 2, at, -1)
        later = (one + 1 for one in stretch if self._is_comma(one) and self.groups.kind(one + 1) == p.NP)
        joined = any(one.kind == p.CONJ for one in self.found[at:stop])
        return at if joined else next(later, at)

    def _first_noun(self, start: int, stop: int) -> list[NounPhrase]:
        """Return the first noun phrase of a stretch that hangs on no preposition, with those joined to it."""
        at, fronted = start, False
        while at < stop:
            phrase = self.found[at]
            if phrase.kind == p.PREP and self.groups.kind(at + 1) == p.NP:
                at, fronted = self._past_preposition(at, stop), True
            elif phrase.kind == p.NP and fronted and self._says_who(at, stop):
                at += 2
            elif phrase.kind == p.NP:
                members, _ = self.groups.read(self._past_day(at, stop), limit=stop)
                return members
            else:
                at += 1
        return []

    def _says_who(self, at: int, stop: int) -> bool:
        """Tell whether commas set apart who a fronted noun is: "According to X, the Togolese minister, Norway …"."""
        apart = self._is_comma(at - 1) and self._is_comma(at + 1) and at + 2 < stop
        return apart and self.groups.kind(at + 2) == p.NP and all(one.kind == p.NP for one in self.found[at + 2 : stop])

    def _past_preposition(self, at: int, stop: int) -> int:
        """Skip a fronted prepositional phrase; a comma ends it, else the next noun phrase does."""
        here = self._past_links(at + 2, stop)
        series = here
        while series < stop and self.groups.kind(series + 1) == p.NP:
            if self.found[series].kind == p.CONJ:
                after = self._past_links(series + 2, stop)
                return after + 1 if after < stop and self._is_comma(after) else here  # "At Lome and Accra airports, …"
            if not self._is_comma(series):
                break
            series = self._past_links(series + 2, stop)
        return here

    def _past_links(self, here: int, stop: int) -> int:
        """Return the place after the prepositional phrases and days that follow a noun."""
        while here < stop and self.found[here].kind in (p.PREP, p.DATE):
            here += 2 if self.found[here].kind == p.PREP else 1
        return here

    def _antecedent(self, relative: int, verb: int | None = None) -> list[NounPhrase]:
        """Return what a relative clause hangs on: the sanctions of "sanctions on Mali" where its verb changes those."""
        at = relative - 1
        if at >= 0 and self.found[at].kind == p.MARK and self.found[at].word == ",":
            at -= 1
        if at > 0 and self.found[at].kind == p.CONJ and self.verbs and self.verbs[-1].relation == "relative":
            return self.verbs[-1].subject  # "sanctions that were imposed in 2010 and that hit its banks"
        at = self._past_when(at)
        if at < 0 or self.found[at].kind != p.NP:
            return []
        at = whose_name(self.items, self.found, at)
        if self.found[relative].word in ("whom", "who"):
            at = self._person(at)
        while at >= 2 and self.found[at - 1].kind == p.PREP and self.found[at - 1].word == "of":
            if self.items[self.found[at].head].kind == "measure":
                break  # "the removal of the sanctions that …"
            at -= 2
        if self.found[at].kind != p.NP:
            return []
        settled = self._whose_land(at)
        measure = self._changed_measure(settled, verb)
        measure = self._restricting(settled, relative) if measure is None else measure
        if measure is not None:
            return self.groups.read(measure, limit=relative)[0][:1]
        members, _ = self.groups.read(settled, limit=relative)
        return members if settled == at else members[:1]

    def _past_when(self, at: int) -> int:
        """Return the place before what says when a thing is, or was made ("sanctions imposed since 2009 that …").

        So for an act, of which it may be said who made it ("an order signed by his predecessor that …").
        """
        while at >= 0 and self.found[at].kind in (p.DATE, p.ADV):
            at -= 1
        if at > 2 and self.found[at].kind == p.NP and self.found[at - 1].word == "by" and self._is_made_act(at - 2):
            return at - 3
        since = at > 1 and self.found[at].word in _SINCE and self.found[at + 1].kind == p.DATE
        made = at - since
        reduced = made > 0 and self.found[made].kind == p.VG and self.found[made].form in _MADE
        return made - 1 if reduced and (self._is_measure(made - 1) or self._is_made_act(made)) else at

    def _is_made_act(self, at: int) -> bool:
        """Tell whether a participle says of an act before it that it was made."""
        made = self.found[at].kind == p.VG and self.found[at].form in _MADE
        made = made and not self.items[self.found[at].head].lower.startswith(_DRAFTING)
        act = self.items[self.found[at - 1].head].lower.rpartition(" ")[2]
        return made and self.found[at - 1].kind == p.NP and act in _ACTS

    def _person(self, at: int) -> int:
        """Return the place of whom "whom" means: the minister of "the minister in charge of the office, whom …"."""
        here = at
        while here >= 2 and self.found[here].kind == p.NP and not self._is_person(here):
            if self.found[here - 1].kind != p.PREP:
                return at
            here -= 2
        return here if here < at and self.found[here].kind == p.NP and self._is_person(here) else at

    def _is_person(self, at: int) -> bool:
        head = self.items[self.found[at].head]
        return head.kind in ("post", "anaphor") or (head.kind == "entity" and head.data.kind == "person")

    def _changed_measure(self, at: int, verb: int | None) -> int | None:
        """Return the place of the measure before a noun that hangs on it, if the verb is one that changes measures."""
        if not self._changes_measures(verb) or self._is_measure(at):
            return None
        if self.items[self.found[at].head].lower in _ACTS:
            return None
        for here in range(at - 1, max(-1, at - _HANGING), -1):
            phrase = self.found[here]
            if phrase.kind == p.NP:
                if self._is_measure(here):
                    return here
            elif not hangs_on(self.found, here) and (phrase.kind != p.VG or phrase.form not in _LOOSE):
                return None
        return None

    def _restricting(self, at: int, relative: int) -> int | None:
        """Return the place of "sanctions" in "sanctions on Mali that barred flights": a land does not say what."""
        verb = self._first_verb(relative, min(relative + 3, len(self.found)))
        if verb is None or at < 2 or self.items[self.found[at].head].kind not in ("actor", "group"):
            return None
        bars = self.items[verb.head].lower.startswith(_RESTRICTING) and self.found[at - 1].kind == p.PREP
        taken = self._is_measure(at - 2) or self.items[self.found[at - 2].head].lower in _STEPS
        return at - 2 if bars and taken else None

    def _changes_measures(self, verb: int | None) -> bool:
        if verb is None or self._hits_with_measure(verb):
            return False
        senses = self.items[self.found[verb].head].senses_of("trigger")
        return any(not _ON_MEASURES.isdisjoint(sense.data.on) for sense in senses)

    def _hits_with_measure(self, verb: int) -> bool:
        """Tell whether somebody is hit by a measure ("sanctions on Mali, which was hit by an embargo in May")."""
        by = self.groups.kind(verb + 1) == p.PREP and self.found[verb + 1].word in ("by", "with")
        return by and self.groups.kind(verb + 2) == p.NP and self.items[self.found[verb + 2].head].kind == "measure"

    def _is_measure(self, at: int) -> bool:
        phrase = self.found[at]
        return class_of(self.items, NounPhrase(phrase.start, phrase.end, phrase.head)) == "M"

    def _is_told_apart(self, place: int) -> bool:
        """Tell whether a measure stands after "from", which a participle tells of, not what is kept from it."""
        return self.found[place - 1].word == "from" and self._is_measure(place)

    def _whose_land(self, at: int) -> int:
        """Return the place of those who are in a land that stands before "which": "firms in Mali and Chad which …"."""
        here = at
        while here >= 2 and self.items[self.found[here].head].kind in ("actor", "group"):
            before = self.found[here - 1]
            step = 2 if before.kind in (p.PREP, p.CONJ) or self._is_comma(here - 1) else 0
            if step == 0 or self.found[here - step].kind != p.NP:
                return at
            here -= step
        return here if self.items[self.found[here].head].kind in ("post", "sector", "entity") else at

    def _first_of_series(self, verb: Verb, place: int) -> tuple[Verb, int]:
        """Return the first of the infinitives of which a verb is the last, with its place: "a bill to … and to …"."""
        bare = verb.end - verb.start == 1 and verb.relation == "joined" and BASE in self.items[verb.at].forms
        if not bare and verb.form != "infinitive":
            return verb, place
        for before, earlier in zip(reversed(self.verbs), reversed(self.places), strict=True):
            if before.at >= verb.at:
                continue
            shared = [one.start for one in before.subject] == [one.start for one in verb.subject]
            joined = before.form == "infinitive" and bool(verb.subject) and shared
            if not joined or self.groups.kind(place - 1) != p.CONJ:
                break
            verb, place = before, earlier
        return verb, place

    def _trades(self, verb: Verb) -> bool:
        """Tell whether a gerund goes on by "in" to what is traded: "a ban on trading in gold was lifted"."""
        return self.items[verb.at].lower in ("trading", "investing") and not verb.objects

    def _first_verb(self, start: int, stop: int) -> Phrase | None:
        return next((one for one in self.found[start:stop] if one.kind == p.VG), None)

    def _begins(self, place: int) -> bool:
        """Tell whether a verb says when a measure begins or ends ("which took effect", "which expired")."""
        senses = self.items[self.found[place].head].senses_of("trigger")
        return any(one.data.name in ("begin", "expire") and self._follows(place, one.particle) for one in senses)

    def _follows(self, place: int, particle: str | None) -> bool:
        end = self.found[place].end
        return particle is None or any(item.lower == particle for item in self.items[end : end + 3])

    def _whole_list(self, joint: int, place: int, start: int) -> int:
        """Return where a subject begins of which a joint only opens the last part ("and trade in oil and gas is …")."""
        last = NounPhrase(self.found[joint].start, self.found[joint].end, self.found[joint].head)
        if self.groups.kind(joint) != p.NP or class_of(self.items, last) not in "GO" or is_determined(self.items, last):
            return joint
        for at in range(joint - 2, start - 1, -1):
            opens = self.found[at].kind == p.CONJ or self._is_comma(at)
            if not opens or self.groups.kind(at + 1) != p.NP:
                continue
            members, end = self.groups.read(at + 1, limit=place)
            if end == place and len(members) == 1 and class_of(self.items, members[0]) in "DM":
                return at + 1
        return joint

    def _splits(self, start: int, place: int) -> bool:
        """Tell whether "and", a comma, or a noun that hangs on no preposition stands between two verbs."""
        if self._lists_hit(start, place):
            return False
        return any(
            one.kind in (p.CONJ, p.MARK) or (one.kind == p.NP and self.groups.kind(at - 1) != p.PREP)
            for at, one in enumerate(self.found[start:place], start)
        )

    def _lists_hit(self, start: int, place: int) -> bool:
        """Tell whether all before a verb that changes measures is what one is on: "(imposed) on coal and gold was"."""
        if self.groups.kind(start) != p.PREP or not (self.found[place].passive and self._changes_measures(place)):
            return False
        return all(
            one.kind in (p.PREP, p.CONJ, p.DATE, p.NP) or one.word == "," for one in self.found[start:place]
        ) and not any(self._is_measure(at) for at in range(start, place) if self.found[at].kind == p.NP)
