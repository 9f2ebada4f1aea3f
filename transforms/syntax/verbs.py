"""The verbs of a sentence with their subjects, objects and adjuncts."""

from dataclasses import dataclass

from transforms.reading.inflection import BASE
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.groups import Groups
from transforms.syntax.model import Link, NounPhrase, Verb
from transforms.syntax.phrases import Phrase, find_phrases

_CAUSES = word_set("have let lets make makes made see help helps helped")
_STRONG = frozenset(";:—–()[]…•|?!.-")
_INSERTION = 12
"""Phrases that an insertion between a verb and its object may hold."""

_LETTING = word_set("let lets letting help helps helped make makes made see sees saw have has had")
_TO_WHOM = frozenset({"to", "on", "upon", "with"})
_BECOMING = word_set("become becomes became becoming")
_DEMANDS = ("appeal", "call", "plea", "request", "demand", "urg", "invitation", "exhort", "pray", "turn")
_INTRANSITIVE = word_set("ended ends expired expires lapsed lapses resumed resumes")


@dataclass(slots=True)
class Syntax:
    """A sentence's phrases and verbs; ``verbs`` are by the place of their head, in order."""

    phrases: list[Phrase]
    groups: Groups
    verbs: dict[int, Verb]


def parse(items: list[Item]) -> Syntax:
    """Return the phrases of a sentence and its verbs with their subjects, objects and adjuncts."""
    found = find_phrases(items)
    reader = _Reader(items, found)
    reader.read()
    return Syntax(found, reader.groups, {verb.at: verb for verb in reader.verbs})


class _Reader:
    def __init__(self, items: list[Item], found: list[Phrase]) -> None:
        self.items = items
        self.found = found
        self.groups = Groups(items, found)
        self.verbs: list[Verb] = []
        self.places: list[int] = []

    def read(self) -> None:
        """Read the verbs in order."""
        for place, phrase in enumerate(self.found):
            if phrase.kind == p.VG:
                self._add(place)

    def _add(self, place: int) -> None:
        phrase = self.found[place]
        form, passive = phrase.form, phrase.passive
        if form == "bare" and self._gapped(place):
            form, passive = "finite", True
        if form == "bare" and self._continues_passive(place):
            before = self.verbs[-1]
            verb = Verb(
                phrase.head, phrase.start, phrase.end, "finite", True, subject=before.subject, above=before.above
            )
            verb.relation = "joined"
            self._complements(place, verb)
            self.verbs.append(verb)
            self.places.append(place)
            return
        if form == "bare":
            form, passive = self._settle_bare(place)
        verb = Verb(phrase.head, phrase.start, phrase.end, form, passive)
        self._inverted(place, verb)
        self._subject(place, verb)
        self._complements(place, verb)
        self.verbs.append(verb)
        self.places.append(place)

    def _settle_bare(self, place: int) -> tuple[str, bool]:
        """Decide on a form that may be a past or a participle and has no object."""
        if self._resumed(place):
            return "finite", False
        if self.items[self.found[place].head].lower in _INTRANSITIVE and self._clause_lacks_verb(place):
            return "finite", False
        if self._is_headline_passive(place):
            return "finite", True
        if self._clause_lacks_verb(place) and not self._subject_is_measure(place):
            return "finite", False
        alone = not any(one.kind == p.VG and one is not self.found[place] for one in self.found)
        if alone and self.items[self.found[place].head].kind == "trigger":
            return "finite", True  # "Sanctions on Mali lifted"
        return "participle", True

    def _is_headline_passive(self, place: int) -> bool:
        """Read "Two agencies barred from trade": a verb that hits parties, alone in its sentence and without an object."""
        if any(one.kind == p.VG and one is not self.found[place] for one in self.found) or place == 0:
            return False
        senses = self.items[self.found[place].head].senses_of("trigger")
        return any("party" in sense.data.on for sense in senses) and self.groups.kind(place + 1) in (p.PREP, p.DATE, "")

    def _continues_passive(self, place: int) -> bool:
        """Read "were imposed in May and broadened in June": the second participle shares the auxiliary."""
        if not self.verbs or not self.verbs[-1].passive or self.verbs[-1].form != "finite":
            return False
        at = place - 1
        while at > self.places[-1] and self.found[at].kind in (p.ADV, p.DATE):
            at -= 1
        return self.found[at].kind == p.CONJ and not any(
            one.kind in (p.SUB, p.REL) or (one.kind == p.MARK and one.word != ",")
            for one in self.found[self.places[-1] + 1 : at]
        )

    def _gapped(self, place: int) -> bool:
        """Read "the border was reopened and the embargo lifted": the auxiliary is left out after "and"."""
        if not self.verbs or not self.verbs[-1].passive or self.verbs[-1].form != "finite":
            return False
        stretch = self.found[self.places[-1] + 1 : place]
        joints = [at for at, one in enumerate(stretch) if one.kind == p.CONJ and one.word in ("and", "but")]
        if not joints or any(one.kind in (p.SUB, p.REL, p.VG) for one in stretch):
            return False
        after = stretch[joints[-1] + 1 :]
        return bool(after) and after[0].kind == p.NP and all(one.kind in (p.NP, p.PREP, p.DATE, p.ADV) for one in after)

    def _subject_is_measure(self, place: int) -> bool:
        start = self._segment(place)
        for at in range(start, place):
            if self.found[at].kind == p.NP:
                phrase = self.found[at]
                return any(
                    item.kind in ("measure", "entity", "sector") for item in self.items[phrase.start : phrase.end]
                )
        return place == start

    def _clause_lacks_verb(self, place: int) -> bool:
        for nxt in self.found[place + 1 :]:
            if nxt.kind == p.VG and nxt.form in ("finite", "copula"):
                return False
            if nxt.kind in (p.SUB, p.REL) or (nxt.kind == p.MARK and nxt.word in _STRONG | {","}):
                break
        start = self._segment(place)
        if start > 0 and self.found[start - 1].kind == p.VG:
            return False
        return not any(one.kind == p.VG and one.form in ("finite", "copula") for one in self.found[start:place])

    def _segment(self, place: int) -> int:
        """Return the place after the nearest boundary to the left: a subordinator, a strong mark, another verb."""
        at = self._before_dashes(place) - 1
        while at >= 0:
            phrase = self.found[at]
            if phrase.kind in (p.SUB, p.REL, p.VG) or (phrase.kind == p.MARK and phrase.word in _STRONG):
                return at + 1
            at -= 1
        return 0

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

    def _inverted(self, place: int, verb: Verb) -> None:
        """Read "Suspended are the measures on …" and "Listed were …": the subject follows."""
        nxt = self.groups.at(place + 1)
        if verb.form not in ("participle", "finite") or nxt is None or nxt.kind != p.VG or nxt.form != "copula":
            return
        at = place + 2
        if self._is_comma(at) and (after := self._past_insertion(at)) is not None:
            at = after
        if self._segment(place) != place or self.groups.kind(at) not in (p.NP, p.ADV, p.PREP):
            return
        while self.groups.kind(at) in (p.ADV, p.DATE) or (
            self.groups.kind(at) == p.PREP and self.groups.kind(at + 2) == p.MARK
        ):
            at += 1
        if self.groups.kind(at) == p.NP:
            verb.subject, at = self.groups.read(at)
            verb.form, verb.passive, verb.relation = "finite", True, "inverted"
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

    def _subject(self, place: int, verb: Verb) -> None:
        if verb.relation == "inverted":
            return
        start = self._segment(place)
        boundary = self.found[start - 1] if start > 0 else None
        if verb.form in ("infinitive", "gerund", "participle"):
            self._governed(place, start, verb)
            return
        resumed = self._resumed(place)
        if resumed:
            verb.subject = resumed
            return
        if boundary is not None and boundary.kind == p.VG:
            if self._is_caused(start, place):
                verb.form, verb.relation, verb.above = "infinitive", "object control", self.verbs[-1]
                verb.subject = self._first_noun(start, place)
                return
            self._after_verb(place, start, verb)
            return
        opens = boundary is not None and (
            boundary.kind == p.REL or (boundary.kind == p.SUB and boundary.word == "that")
        )
        if opens and not self._has_noun(start, place):
            verb.relation = "relative"
            verb.subject = self._antecedent(start - 1)
            if self._is_plural(place) and self.verbs and verb.subject:
                last = verb.subject[-1]
                for group in (self.verbs[-1].objects, self.verbs[-1].subject):
                    if len(group) > 1 and any(one.start <= last.start < one.last for one in group):
                        verb.subject = group
            return
        if boundary is not None and boundary.kind in (p.SUB, p.REL):
            verb.relation = "sub"
            verb.above = self._above(start)
            if boundary.kind == p.REL and boundary.word in ("which", "that") and self.groups.kind(place + 1) != p.NP:
                verb.objects = self._antecedent(start - 1)
                verb.relation = "object relative"
        verb.subject = self._first_noun(start, place)
        if not verb.subject and boundary is None and self.verbs:
            verb.subject = self.verbs[-1].subject

    def _resumed(self, place: int) -> list[NounPhrase]:
        """Return the subject of a verb that goes on after an insertion: "The EU, which had …, lifted …"."""
        if place < 2 or not self._is_comma(place - 1):
            return []
        for at in range(place - 2, 0, -1):
            phrase = self.found[at]
            opens = phrase.kind in (p.REL, p.SUB) or (
                phrase.kind == p.VG and phrase.form in ("participle", "bare", "gerund")
            )
            first = at - 1 if phrase.kind == p.REL and self.found[at - 1].kind == p.PREP else at
            if opens and self._is_comma(first - 1) and self._first_verb(at, place) is not None:
                if any(self._is_comma(one) for one in range(at + 1, place - 1)) and phrase.kind != p.REL:
                    return []
                return self._antecedent(first)
            if phrase.kind == p.MARK and phrase.word in _STRONG:
                break
        return []

    def _is_caused(self, start: int, place: int) -> bool:
        """Tell whether a bare infinitive hangs on a verb of causing: "would have the Council impose", "let Kenya ban"."""
        phrase, before = self.found[place], self.found[start - 1]
        bare = phrase.end - phrase.start == 1 and BASE in self.items[phrase.head].forms
        causes = self.items[before.head].lower in _CAUSES
        return bare and causes and all(one.kind in (p.NP, p.PREP) for one in self.found[start:place]) and start < place

    def _is_comma(self, place: int) -> bool:
        return place >= 0 and self.found[place].kind == p.MARK and self.found[place].word == ","

    def _first_verb(self, start: int, stop: int) -> Phrase | None:
        return next((one for one in self.found[start:stop] if one.kind == p.VG), None)

    def _is_plural(self, place: int) -> bool:
        phrase = self.found[place]
        return any(item.lower in ("are", "were", "have") for item in self.items[phrase.start : phrase.end])

    def _zero_relative(self, place: int, start: int, verb: Verb) -> None:
        """Read "the embargo it imposed in 1990": what the verb acts on stands before its subject."""
        if not verb.subject or self.groups.kind(place + 1) == p.NP:
            return
        first = next((at for at in range(start, place) if self.found[at].start == verb.subject[0].start), None)
        nouns = [at for at in range(start, place) if self.found[at].kind == p.NP]
        if len(nouns) >= 2 and self.found[nouns[-1]].start == self.found[nouns[-2]].end and first is not None:
            members, _ = self.groups.read(nouns[0], limit=nouns[-1])
            verb.objects = members[-1:]
            verb.subject = self._first_noun(nouns[-1], place)
            verb.relation = "object relative"

    def _has_noun(self, start: int, stop: int) -> bool:
        return any(one.kind == p.NP for one in self.found[start:stop])

    def _first_noun(self, start: int, stop: int) -> list[NounPhrase]:
        """Return the first noun phrase of a stretch that hangs on no preposition, with those joined to it."""
        at = start
        while at < stop:
            phrase = self.found[at]
            if phrase.kind == p.PREP and self.groups.kind(at + 1) == p.NP:
                at = self._past_preposition(at, stop)
            elif phrase.kind == p.NP:
                members, _ = self.groups.read(at, limit=stop)
                return members
            else:
                at += 1
        return []

    def _past_preposition(self, at: int, stop: int) -> int:
        """Skip a fronted prepositional phrase; a comma ends it, else the next noun phrase does."""
        here = at + 2
        while here < stop and self.found[here].kind in (p.PREP, p.DATE):
            here += 2 if self.found[here].kind == p.PREP else 1
        return here

    def _antecedent(self, relative: int) -> list[NounPhrase]:
        at = relative - 1
        if at >= 0 and self.found[at].kind == p.MARK and self.found[at].word == ",":
            at -= 1
        while at >= 0 and self.found[at].kind in (p.DATE, p.ADV):
            at -= 1
        if at < 0 or self.found[at].kind != p.NP:
            return []
        while at >= 2 and self.found[at - 1].kind == p.PREP and self.found[at - 1].word == "of":
            at -= 2
        if self.found[at].kind != p.NP:
            return []
        members, _ = self.groups.read(at, limit=relative)
        return members

    def _joint(self, place: int, start: int) -> int | None:
        """Return the place after the "and" or comma from which a verb goes on, with a subject of its own or without."""
        joint = None
        for at in range(place - 1, start - 1, -1):
            phrase = self.found[at]
            if phrase.kind == p.CONJ or (phrase.kind == p.MARK and phrase.word == ","):
                nxt = at + 1
                if self.groups.kind(nxt) == p.ADV:
                    nxt += 1
                if nxt == place or (nxt < place and self.groups.kind(nxt) == p.NP and self._reaches(nxt, place)):
                    joint = nxt
                    if nxt == place or phrase.kind == p.CONJ:
                        break
        return joint

    def _after_verb(self, place: int, start: int, verb: Verb) -> None:
        """Find the subject of a verb that follows another without a boundary: shared, of a new clause, or zero "that"."""
        before = self.verbs[-1]
        if before.relation == "object relative" and not self._splits(start, place):
            verb.subject = before.objects
            return
        bearer = self._bearer(before)
        if bearer and self._ends_at(before, place):
            verb.subject, verb.above = bearer, before.above
            return
        joint = self._joint(place, start)
        if joint is not None and joint < place:
            verb.subject = self._first_noun(joint, place)
            return
        if joint is not None or start == place:
            verb.subject = before.subject
            verb.relation = "joined"
            verb.above = before.above
            return
        if before.relation in ("relative", "postmodifier", "reduced") and self.places[-1] < place:
            verb.subject = before.subject
            verb.above = before.above
            return
        if self._has_noun(start, place):
            verb.subject = self._first_noun(start, place) or before.subject
            verb.relation = "complement"
            verb.above = before
            if self.items[before.at].lower in _LETTING and BASE in self.items[verb.at].forms:
                verb.relation, verb.form = "object control", "infinitive"
                return
            self._zero_relative(place, start, verb)
        else:
            verb.subject = before.subject

    def _splits(self, start: int, place: int) -> bool:
        """Tell whether "and", a comma or a noun stands between two verbs."""
        return any(one.kind in (p.CONJ, p.NP, p.MARK) for one in self.found[start:place])

    def _reaches(self, noun: int, place: int) -> bool:
        """Tell whether from a noun phrase only what belongs to it stands up to the verb."""
        at = noun + 1
        while at < place:
            phrase = self.found[at]
            if phrase.kind == p.PREP and self.groups.kind(at + 1) == p.NP:
                at += 2
            elif (
                phrase.kind in (p.DATE, p.ADV)
                or (
                    (phrase.kind == p.CONJ or (phrase.kind == p.MARK and phrase.word == ","))
                    and self.groups.kind(at + 1) in (p.NP, p.CONJ, p.DATE, p.PREP)
                )
                or (phrase.kind == p.MARK and phrase.word == ",")
                or phrase.kind == p.NP
            ):
                at += 1
            else:
                return False
        return True

    def _above(self, start: int) -> Verb | None:
        """Return the verb before a subordinator ("said that …")."""
        if not self.verbs:
            return None
        at = start - 2
        if self.found[start - 1].word == "that":
            while at > self.places[-1] and self._is_adjunct(at):
                at -= 1
        return self.verbs[-1] if self.places[-1] == at else None

    def _is_adjunct(self, place: int) -> bool:
        """Tell whether a phrase says when or where ("said on Monday in Oslo that …"), and is no object."""
        return self.found[place].kind in (p.DATE, p.ADV, p.PREP) or self.found[place - 1].kind == p.PREP

    def _governed(self, place: int, start: int, verb: Verb) -> None:
        """Give an infinitive, a gerund or a participle the subject that its governor gives it."""
        before = self.verbs[-1] if self.verbs else None
        near = self.found[place - 1] if place else None
        if verb.form == "participle" and near is not None and near.kind in (p.NP, p.DATE, p.ADV):
            verb.relation = "reduced"
            verb.subject = self._modified(place, start)
            verb.above = before
            return
        if verb.form == "gerund" and near is not None and near.kind == p.NP and before is not None:
            verb.relation = "postmodifier"
            verb.subject = self._modified(place, start)
            verb.above = before
            return
        verb.above = before
        if before is None:
            verb.subject = self._first_noun(0, place)
            verb.relation = "headline" if verb.form == "infinitive" else "fronted"
            return
        between = self._first_noun(start, place) if start < place and start <= place - 1 else []
        last = self._last_of_object(place)
        direct = self.groups.kind(last) == p.NP and self.found[start - 1].kind == p.VG
        addressed = self._addressed(start, last) if verb.form == "infinitive" and direct else []
        if addressed:
            verb.relation = "object control"
            verb.subject = addressed
        elif direct and (before.form == "copula" or self.items[before.at].lower in _BECOMING):
            verb.relation = "control"
            verb.subject = between if verb.passive else before.subject or between
        elif verb.form == "infinitive" and between and direct and not before.passive:
            verb.relation = "object control"
            verb.subject = before.subject if self._is_asked(between[0]) else between
        elif verb.form == "infinitive" and self.found[start - 1].kind != p.VG and between:
            verb.subject = between
            verb.relation = "headline"
        else:
            verb.relation = "control"
            verb.subject = before.subject

    def _borne_by(self, place: int) -> list[NounPhrase]:
        """Return the noun, such as "motion" or "plan", that an infinitive hangs on."""
        at = place - 1
        while at >= 2 and self.found[at - 1].kind == p.PREP and self.found[at].kind in (p.NP, p.DATE):
            at -= 2
        if at < 0 or self.found[at].kind != p.NP:
            return []
        phrase = self.found[at]
        noun = NounPhrase(phrase.start, phrase.end, phrase.head)
        return [noun] if self._is_cue(noun) else []

    def _bearer(self, verb: Verb) -> list[NounPhrase]:
        """Return the noun that an infinitive hangs on, as a subject: "the motion to lift the ban failed"."""
        if verb.form != "infinitive" or verb.relation not in ("headline", "object control", "control"):
            return []
        return self._borne_by(self.places[-1])

    def _ends_at(self, verb: Verb, place: int) -> bool:
        """Tell whether the objects of a verb take all that stands before a place."""
        here = place - 1
        while here > 0 and self.found[here].kind in (p.DATE, p.ADV):
            here -= 1
        return bool(verb.objects) and verb.right >= self.found[here].end

    def _last_of_object(self, place: int) -> int:
        """Return the place of what stands before an infinitive, past dates: "asked it on Monday to lift …"."""
        at = place - 1
        while at > 0 and self.groups.kind(at) in (p.DATE, p.ADV):
            at -= 1
        return at

    def _addressed(self, start: int, last: int) -> list[NounPhrase]:
        """Return to whom a demand is addressed: "appealed to Washington to …", "her call on the EU to …"."""
        if last < 1 or self.found[last - 1].kind != p.PREP or self.found[last - 1].word not in _TO_WHOM:
            return []
        before = self.found[last - 2] if last >= 2 else None
        if before is None or before.kind not in (p.VG, p.NP, p.DATE, p.ADV):
            return []
        members, _ = self.groups.read(last)
        said = self.items[self.found[start - 1].head : self.found[last - 1].start]
        return members if any(item.lower.startswith(_DEMANDS) for item in said) else []

    def _is_asked(self, phrase: NounPhrase) -> bool:
        """Tell whether an infinitive after a noun is for the subject: "has no plans to", "rejected a call to"."""
        if not self._is_cue(phrase):
            return False
        words = [item.lower for item in self.items[phrase.start : phrase.end]]
        return any(word.startswith(_DEMANDS) for word in words) or not self._names(phrase)

    def _is_cue(self, phrase: NounPhrase) -> bool:
        return any(item.kind == "cue" for item in self.items[phrase.start : phrase.end])

    def _names(self, phrase: NounPhrase) -> bool:
        return any(item.kind in ("actor", "group", "anaphor") for item in self.items[phrase.start : phrase.end])

    def _modified(self, place: int, start: int) -> list[NounPhrase]:
        """Return the noun phrase that a participle after it modifies: the nearest, or what "of" hangs it on."""
        at = place - 1
        while at >= start and self.found[at].kind != p.NP:
            at -= 1
        if at < start:
            return []
        while at - 2 >= start and self.found[at - 1].kind == p.PREP and self.found[at - 2].kind == p.NP:
            at -= 2
        members, _ = self.groups.read(at, limit=place)
        return members[-1:]

    def _complements(self, place: int, verb: Verb) -> None:
        """Read objects and prepositional phrases to the right, up to the end of the clause."""
        at, size = place + 1, len(self.found)
        has_object = bool(verb.objects)
        if verb.relation == "inverted":
            verb.right = max([verb.end, *(one.last for one in verb.subject)])
            return
        borne = verb.form == "infinitive" and bool(self._borne_by(place))
        while at < size:
            phrase = self.found[at]
            if phrase.kind == p.NP and has_object:
                break
            if phrase.kind == p.NP and not verb.objects and not verb.links:
                if not borne and self.groups.starts_clause(at, joined=False):
                    break
                verb.objects, at = self._objects(at)
            elif phrase.kind == p.NP:
                if self.groups.starts_clause(at, joined=False) or verb.objects:
                    break
                verb.objects, at = self.groups.read(at)
            elif at == place + 1 and not verb.passive and self._is_particle(place, at):
                verb.objects, at = self.groups.read(at + 1)
            elif (
                self._is_comma(at)
                and not verb.objects
                and not verb.passive
                and (after := self._past_insertion(at)) is not None
            ):
                at = after
            elif phrase.kind == p.PREP and self.groups.kind(at + 1) == p.NP:
                members, nxt = self.groups.read(at + 1)
                verb.links += [Link(phrase.word, phrase.head, one) for one in members]
                at = nxt
            elif (
                phrase.kind in (p.DATE, p.ADV)
                or (phrase.kind == p.PREP and self.groups.kind(at + 1) == p.PREP)  # "cut off from"
                or (phrase.kind == p.MARK and phrase.word == "," and self.groups.kind(at + 1) in (p.DATE, p.PREP))
            ):
                at += 1
            else:
                break
        verb.right = self.found[at - 1].end if at - 1 > place else verb.end
        self._specified(at, verb)

    def _specified(self, at: int, verb: Verb) -> None:
        """Add what a colon or a dash goes on to name: "sanctioned three lenders: A, B and C"."""
        whole = verb.subject if verb.passive else verb.objects
        if not whole or self.groups.kind(at) != p.MARK or self.found[at].word not in (":", "–", "—"):
            return
        if self.groups.kind(at + 1) != p.NP or self.groups.starts_clause(at + 1):
            return
        members, _ = self.groups.read(at + 1)
        whole[-1].links += [Link("including", self.found[at].head, one) for one in members]
        for one in members:
            whole[-1].links += one.links

    def _is_particle(self, place: int, at: int) -> bool:
        """Tell whether a preposition after a verb is its particle ("cut off remittances")."""
        phrase = self.found[at]
        if phrase.kind != p.PREP or self.groups.kind(at + 1) != p.NP:
            return False
        senses = self.items[self.found[place].head].senses
        return any(sense.particle == phrase.word for sense in senses)

    def _past_insertion(self, comma: int) -> int | None:
        """Return the place of the object after an insertion: "suspended, until May, its ban"."""
        if self.groups.kind(comma + 1) == p.PREP and self.found[comma + 1].word.startswith(("includ", "among", "such")):
            return None
        for at in range(comma + 1, min(comma + _INSERTION, len(self.found) - 1)):
            if self._is_comma(at):
                noun = self.groups.kind(at + 1) == p.NP and not self.groups.starts_clause(at + 1)
                return at + 1 if noun and self.found[comma + 1].kind in (p.PREP, p.DATE, p.ADV) else None
            if self.found[at].kind not in (p.PREP, p.DATE, p.ADV, p.NP, p.CONJ):
                return None
        return None

    def _objects(self, at: int) -> tuple[list[NounPhrase], int]:
        """Read the object; of two, the second is what the first is given ("granted the firm a licence")."""
        members, after = self.groups.read(at)
        second = self.groups.kind(after) == p.NP and after == at + 1 and len(members) == 1
        if not second or self.groups.starts_clause(after) or not self._is_given(self.found[after]):
            return members, after
        given, after = self.groups.read(after)
        given[0].links.insert(0, Link("for", members[0].start, members[0]))
        return given, after

    def _is_given(self, phrase: Phrase) -> bool:
        kinds = ("relief", "reliefnoun", "dealing")
        return any(item.kind == "measure" and item.data.kind in kinds for item in self.items[phrase.start : phrase.end])
