"""The subjects of finite verbs: before the verb, shared with the one before, or an antecedent."""

from itertools import pairwise

from transforms.reading.grammar import LABEL_MARKS, MODALS
from transforms.reading.inflection import BASE, PAST
from transforms.reading.kinds import THINGS
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.joints import Joints
from transforms.syntax.model import NounPhrase, Verb
from transforms.syntax.noun_classes import class_of, made_measure
from transforms.syntax.opening_relatives import joined_before
from transforms.syntax.parted_subjects import opened_without_verb
from transforms.syntax.resumed_clauses import resumed_at, teller_of
from transforms.syntax.ruling import past_leave, ruling_clause
from transforms.syntax.telling_verbs import ADDRESSING, TELLING, takes_told_ban
from transforms.syntax.tensed import is_helped, is_tensed
from transforms.syntax.verbs_as_nouns import as_noun, with_links, with_on_links

_CAUSES = word_set("have let lets make makes made see help helps helped")
_PLURAL, _SINGULAR = frozenset({"are", "were", "have"}), frozenset({"is", "was", "has"})
_THEIRS = word_set("their its his her")
_LETTING = word_set("let lets letting help helps helped make makes made see sees saw have has had")


class Subjects(Joints):
    """Finds the subjects of finite verbs."""

    def _subject(self, place: int, verb: Verb) -> None:
        if verb.relation == "inverted":
            return
        if self._opens_condition(place):
            verb.relation, verb.subject = "sub", [NounPhrase(*self._span(place + 1))]
            return
        start = self._segment(place)
        boundary = self.found[start - 1] if start > 0 else None
        if verb.form in ("infinitive", "gerund", "participle"):
            self._governed(place, start, verb)
        elif resumed := self._resumed(place):
            verb.subject = resumed
        elif boundary is None:
            self._opening_subject(start, place, verb)
        elif boundary.kind == p.VG:
            self._after_verb(place, start, verb)
        elif self._opens_relative(boundary) and not self._has_noun(start, place):
            self._relative(place, start, verb)
        else:
            self._subordinate(place, start, verb)
        if self._is_tag(place, verb):
            verb.subject = verb.subject[-1:]

    def _opens_condition(self, place: int) -> bool:
        """Read "…, should troops be sent in": a modal before its subject, and what that does after it."""
        lone = self.found[place].end - self.found[place].start == 1
        if not lone or self.items[self.found[place].head].lower != "should" or self.groups.kind(place + 1) != p.NP:
            return False
        return (
            place > 0 and self.groups.kind(place - 1) in (p.NP, p.MARK, p.DATE) and self.groups.kind(place + 2) == p.VG
        )

    def _is_tag(self, place: int, verb: Verb) -> bool:
        """Tell whether a clause only says who tells what stands before it ("… to Iraq, the minister said")."""
        if len(verb.subject) < 2 or not self.verbs or not self.groups.speaks(place):
            return False
        last = next((at for at in range(place) if self.found[at].start == verb.subject[-1].start), place)
        before = {one.at for one in self.verbs if one.form in ("finite", "copula")}
        return self._is_comma(last - 1) and any(at < verb.subject[0].start for at in before)

    def _relative(self, place: int, start: int, verb: Verb) -> None:
        """Read "companies that trade with Mali": the subject is what the relative pronoun goes back to."""
        verb.relation = "relative"
        verb.subject = self._antecedent(start - 1, place if verb.passive or self._begins(place) else None)
        if not self.verbs and len(verb.subject) == 1 and not self._has(place, _SINGULAR):
            verb.subject = joined_before(self.items, self.found, start - 1) or verb.subject
        if self._has(place, _PLURAL) and self.verbs and verb.subject:
            last = verb.subject[-1]
            for group in (self.verbs[-1].objects, self.verbs[-1].subject):
                if len(group) > 1 and any(one.start <= last.start < one.last for one in group):
                    verb.subject = group

    def _subordinate(self, place: int, start: int, verb: Verb) -> None:
        """Read a verb after a subordinator, a strong mark, or a relative pronoun that it acts on."""
        boundary = self.found[start - 1]
        verb.subject = self._past_unread_relative(place, start)
        if verb.subject:
            return
        if boundary.kind in (p.SUB, p.REL):
            verb.relation = "sub"
            verb.above = self._above(start)
            told = verb.above is not None and boundary.word == "that" and self._is_addressed(start - 2)
            if boundary.word in ("which", "that", "whom") and self.groups.kind(place + 1) != p.NP and not told:
                self._acted_on_before(place, start, verb)
        verb.subject = self._first_noun(start, place) or ([] if verb.passive else self._label(start - 1))

    def _label(self, mark: int) -> list[NounPhrase]:
        """Return who acts by the label of a digest's item: "Switzerland: takes over the EU's package"."""
        if self.found[mark].word not in LABEL_MARKS:
            return []
        before = [one for one in self.found[:mark] if one.kind != p.MARK]
        named = [NounPhrase(one.start, one.end, one.head) for one in before if len(before) == 1 and one.kind == p.NP]
        return [one for one in named if self._names(one)]

    def _acted_on_before(self, place: int, start: int, verb: Verb) -> None:
        """Read "the sanctions which it imposed" and "the sanctions on Mali that it imposed"."""
        wills = self.groups.kind(place + 1) == p.VG and self.found[place + 1].form == "infinitive"
        doing = place + 1 if wills and self.groups.kind(place + 2) != p.NP else place  # "that it wants to extend"
        found = made_measure(self.items, self._antecedent(start - 1, None if verb.passive else doing), verb.at)
        lacks_object = not verb.passive and (self._hits_parties(place) or any(map(self._is_changed, found)))
        if self.found[start - 1].kind == p.REL or lacks_object:
            verb.objects = found
            verb.relation = "object relative"

    def _is_changed(self, phrase: NounPhrase) -> bool:
        return class_of(self.items, phrase) == "M"

    def _hits_parties(self, place: int) -> bool:
        """Tell whether a verb that ends its clause is one that needs a party as its object ("firms that it listed")."""
        senses = self.items[self.found[place].head].senses_of("trigger")
        ends = self.groups.kind(place + 1) in (p.DATE, p.MARK, "")
        return ends and bool(senses) and all("party" in one.data.on and not one.weak for one in senses)

    def _is_caused(self, start: int, place: int) -> bool:
        """Tell whether a bare infinitive hangs on a verb of causing: "have the Council impose", "let it be sold"."""
        first, end, head = self._span(place)
        cause, kinds = self.items[self.found[start - 1].head].lower, {one.kind for one in self.found[start:place]}
        bare = self.items[first].lower == "be" if end - first > 1 else BASE in self.items[head].forms
        return bare and cause in _CAUSES and bool(kinds) and kinds <= {p.NP, p.PREP}

    def _has(self, place: int, words: frozenset[str]) -> bool:
        phrase = self.found[place]
        return any(item.lower in words for item in self.items[phrase.start : phrase.end])

    def _zero_relative(self, place: int, start: int, verb: Verb) -> None:
        """Read "the embargo it imposed in 1990": what the verb acts on stands before its subject."""
        if not verb.subject or self.groups.kind(place + 1) == p.NP:
            return
        first = next((at for at in range(start, place) if self.found[at].start == verb.subject[0].start), None)
        nouns = [at for at in range(start, place) if self.found[at].kind == p.NP]
        if len(nouns) >= 2 and self.found[nouns[-1]].start == self.found[nouns[-2]].end and first is not None:
            free = (at for at in nouns[:-1] if self.groups.kind(at - 1) != p.PREP)  # "kept for a year the ban it set"
            told = self.groups.read(next(free, nouns[0]), limit=nouns[-1])[0]
            verb.objects = made_measure(self.items, told[-1:], verb.at)
            verb.subject = self._first_noun(nouns[-1], place)
            verb.relation = "object relative"

    def _after_verb(self, place: int, start: int, verb: Verb) -> None:  # noqa: C901, PLR0911
        """Find the subject of a verb that follows another without a boundary: shared, of a new clause, or no "that"."""
        before = self.verbs[-1]
        caused = self._is_caused(start, place)
        if caused or is_helped(self.items, before, verb):
            verb.form, verb.relation, verb.above = "infinitive", "object control" if caused else "control", before
            verb.subject = self._first_noun(start, place) if caused else before.subject
            return
        outer = self._past_means(place, verb) or self._past_report(place, verb) or self._past_aside(place, verb)
        outer = outer or self._past_wanted(place, verb) or self._told_of(before) or self._outside_gerund(before, place)
        outer = outer or self._past_origin(place) or self._opening_noun(place, verb)
        if outer:
            verb.subject = outer
            return
        if before.relation == "object relative" and not self._splits(start, place):
            verb.subject = with_on_links(before, self._before_relative() or before.objects)
            return
        if self.groups.opening is not None and self.groups.opening[1] == place:
            verb.subject = self._before_relative()
            return
        bearer = self._bearer(before)
        if bearer and self._ends_at(before, place):
            verb.subject, verb.above = bearer, before.above
            return
        if self._is_told_list(place, start, before):
            self._complement(place, start, verb)
            return
        if whole := self._described(before, place):
            verb.subject, verb.above = whole, before.above
            return
        opened = self._past_opening(place, start, before)
        joint = self._joint(place, start) if opened is None else opened
        if joint is not None and joint < place:
            verb.subject = self._first_noun(self._whole_list(joint, place, start) if verb.passive else joint, place)
            return
        if joint is not None or start == place:
            before = self._resumed_main(place) or self._past_control(self._outer(before, place), verb)
            before = past_leave(self.items, self._past_reduced(before, verb), verb)
            verb.subject = before.subject
            verb.relation = "joined"
            verb.above = before.above
            return
        if before.relation in ("relative", "postmodifier", "reduced") and self.places[-1] < place:
            verb.subject = self._before_relative() or with_links(before)
            verb.above = before.above
            return
        if self._has_noun(start, place):
            self._complement(place, start, verb)
        else:
            verb.subject = before.subject

    def _opening_noun(self, place: int, verb: Verb) -> list[NounPhrase]:
        before = self.verbs[-1]
        if self._is_comma(place - 1) and before.relation == "relative" and verb.passive and not before.passive:
            return self._before_relative()  # "two men and a bank that helped them, were listed"
        return self._first_noun(*opened) if (opened := opened_without_verb(self.found, self.verbs, place)) else []

    def _is_told_list(self, place: int, start: int, before: Verb) -> bool:
        """Tell whether all between a verb of saying and the next are actors ("said Oslo, Bern and the EU had …")."""
        if takes_told_ban(self.items, self.found, before, start, place):
            return True
        if self.items[before.at].lower in ADDRESSING and self.groups.kind(start + 1) == p.NP:
            start += 1  # "told reporters ships and their crews would …"
        elif self.items[before.at].lower not in TELLING:
            return False
        if self.groups.kind(start) != p.NP or self.groups.kind(place - 1) == p.CONJ:  # "added two men and banned"
            return False
        hung = {at + step for at in range(start, place) if self.groups.kind(at) == p.PREP for step in (0, 1)}
        between = [self.found[at] for at in range(start, place) if at not in hung]
        if any(one.kind not in (p.NP, p.CONJ) and one.word != "," for one in between) or before.passive:
            return False
        heads = [self.items[one.head].kind for one in between if one.kind == p.NP and not self._is_origin(one)]
        if any(before.kind == p.CONJ and self.items[one.start].lower in _THEIRS for before, one in pairwise(between)):
            return True  # "says officers and their families will be turned back"
        return all(kind in ("actor", "group", "anaphor") for kind in heads) or all(kind in THINGS for kind in heads)

    def _complement(self, place: int, start: int, verb: Verb) -> None:
        """Read "said it would lift" and "let Kenya ban": the noun between two verbs is the subject of the second."""
        before = self.verbs[-1]
        if before.relation == "sub" and (free := resumed_at(self.items, self.found, start, place)) is not None:
            verb.subject = self._first_noun(free, place)  # "after rebels seized a ship the cabinet banned …"
            return
        verb.subject = self._told_to(before, start, place) or as_noun(before) or before.subject
        verb.relation, verb.above = "complement", before
        if self.items[before.at].lower in _LETTING and BASE in self.items[verb.at].forms:
            verb.relation, verb.form = "object control", "infinitive"
        else:
            self._zero_relative(place, start, verb)

    def _outer(self, before: Verb, place: int) -> Verb:
        """Return the verb that one goes on from: past a clause that a comma closes ("the list that …, and")."""
        clause = ruling_clause(before)
        at = next((at for at, one in enumerate(self.verbs) if one is clause), 0)
        if clause.relation not in ("relative", "object relative") or at == 0:
            return before
        joints = [at for at in range(self.places[-1] + 1, place) if self.found[at].kind == p.CONJ]
        closed = bool(joints) and self._is_comma(joints[-1] - 1)
        return self.verbs[at - 1] if closed and self.verbs[at - 1].form == "finite" else before

    def _past_control(self, before: Verb, verb: Verb) -> Verb:
        """Return the verb that a past goes on from: not what another is to do ("urged Mali to act and threatened").

        Nor what a noun does ("waived a ban on loans to firms trading with Mali and allowed …").
        """
        while before.above is not None and self._is_inner(before, verb) and is_tensed(self.items, verb):
            before = before.above
        return before

    def _is_inner(self, before: Verb, verb: Verb) -> bool:
        """Tell whether a past cannot go on with a verb: what another is to do, or what a noun does."""
        describes = before.form == "gerund" and before.relation == "postmodifier" and not verb.passive
        above = before.above  # "barred firms suspected of breaking it and froze …"
        accused = before.form == "gerund" and above is not None and above.form == "participle" and above.passive
        reduced = before.form == "participle" and before.passive and before.relation in ("reduced", "postmodifier")
        inner = before.relation == "object control" or describes or ((accused or reduced) and not verb.passive)
        inner = inner or (before.relation == "control" and verb.form == "finite" and not verb.passive)
        return inner or self._is_ruled(before, verb)

    def _is_ruled(self, before: Verb, verb: Verb) -> bool:
        """Tell whether a past cannot share the modal of the verb before it ("that none may buy, and froze …")."""
        modal = any(item.lower in MODALS for item in self.items[before.start : before.at])
        modal = modal and BASE not in self.items[verb.at].forms  # "would close its ports and cut air links"
        return modal and not verb.passive and verb.form == "finite" and verb.end - verb.start == 1

    def _past_reduced(self, before: Verb, verb: Verb) -> Verb:
        """Return the verb that a bare one goes on from: "will block goods bound for Mali and bar banks from it"."""
        bare = BASE in self.items[verb.at].forms and PAST not in self.items[verb.at].forms
        while bare and before.form == "participle" and before.passive and before.above is not None:
            before = before.above
        return before

    def _outside_gerund(self, before: Verb, place: int) -> list[NounPhrase]:
        """Return the subject that a phrase such as "responsible for sending troops" parts from its verb."""
        here = self.places[-1]
        if before.form != "gerund" or here < 2 or self.found[here - 1].kind != p.PREP:
            return []
        start = self._segment(here)
        if start == 0 or self.found[start - 1].kind != p.VG:
            return self._first_noun(start, place if self._trades(before) else here)
        reduced = self.verbs[-2] if len(self.verbs) > 1 else before  # "firms accused of helping it were listed"
        hangs = reduced.form == "participle" and reduced.passive and reduced.at == self.found[start - 1].head
        if not hangs or start != here - 1:
            return []
        first = self._segment(self.places[-2])
        opens = first == 0 or self.found[first - 1].kind != p.VG
        return self._first_noun(first, self.places[-2]) if opens else []

    def _resumed_main(self, place: int) -> Verb | None:
        """Return the verb that ", and" after a clause with "when" goes on with ("lifted it, when …, and banned it")."""
        parted = place > 1 and (self._is_comma(place - 2) or self._acts_on_measures(place))
        if self.found[place - 1].kind != p.CONJ or not parted or not self.verbs:
            return None
        clause = ruling_clause(self.verbs[-1])
        if clause.relation != "sub" or clause.above is not None:
            return teller_of(self.items, clause, self.found[place])
        before = (one for one in reversed(self.verbs) if one.at < clause.at and one.form == "finite")
        return next((one for one in before if one.relation in ("main", "joined")), None)

    def _acts_on_measures(self, place: int) -> bool:
        """Tell whether a verb acts on what measures "them" means ("imposed sanctions after a raid and raised them")."""
        after = self.found[place + 1] if self.groups.kind(place + 1) == p.NP else None
        if after is None or self.items[after.start].lower not in ("them", "it", "the"):
            return False
        noun = NounPhrase(after.start, after.end, after.head)
        known = self.items[after.start].lower != "the" or self._is_changed(noun)
        return known and any(self._is_changed(one) for verb in self.verbs for one in verb.objects)

    def _before_relative(self) -> list[NounPhrase]:
        """Return the whole subject before a relative clause and its verb: "sales of oil that fund it are banned"."""
        opener = self._segment(self.places[-1]) - 1
        if opener < 1 or not self._opens_relative(self.found[opener]):
            return []
        start = self._segment(opener)
        return [] if start > 0 and self.found[start - 1].kind == p.VG else self._first_noun(start, opener)
