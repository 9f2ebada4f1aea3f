"""Where a clause begins that a comma or "and" joins to the one before it, past what says first when or why."""

from transforms.reading import grammar as g
from transforms.syntax import phrases as p
from transforms.syntax.absolutes import ACTS
from transforms.syntax.after_openings import list_after_opening
from transforms.syntax.fronted_objects import acts_on_fronted
from transforms.syntax.governed import Governed
from transforms.syntax.model import FINITE, Link, NounPhrase, Verb
from transforms.syntax.noun_classes import is_bare_origin
from transforms.syntax.parted_clauses import pairs_off
from transforms.syntax.phrases import Phrase
from transforms.syntax.telling_verbs import ADDRESSING
from transforms.syntax.verbs_as_nouns import with_links

_REPORTING = g.REPORTS | {"announced", "announces", "declared", "told", "tells", "confirmed", "promised"}
_SPEAKER = 7
"""Phrases before a verb of saying among which a comma opens the insertion."""


_MEANS = frozenset({"by", "under", "with", "through"})
_NOMINATIVES = frozenset({"it", "he", "she", "they", "we"})


class Joints(Governed):
    """Finds where the subject of a joined clause begins."""

    def _opens_relative(self, boundary: Phrase) -> bool:
        return boundary.kind == p.REL or (boundary.kind == p.SUB and boundary.word == "that")

    def _span(self, place: int) -> tuple[int, int, int]:
        return (phrase := self.found[place]).start, phrase.end, phrase.head

    def _past_opening(self, place: int, start: int, before: Verb) -> int | None:
        """Return where the subject begins after an opening that a comma ends ("Following the EU, Norway and …").

        Of several commas it is the last, unless a list comes after it.
        """
        if opened := list_after_opening(self.items, self.found, self.verbs, start, place):
            return opened
        if before.relation not in ("fronted", "absolute") or before.form != "gerund":
            return None
        commas = [at for at in range(start, place) if self._is_comma(at) and self.groups.kind(at + 1) == p.NP]
        if not commas or any(one.kind in (p.VG, p.SUB, p.REL) for one in self.found[start:place]):
            return None
        listed = any(one.kind == p.CONJ for one in self.found[commas[-1] + 1 : place])
        return (commas[0] if listed else commas[-1]) + 1

    def _joint(self, place: int, start: int) -> int | None:
        """Return the place after the "and" or comma from which a verb goes on, with a subject of its own or without."""
        joint = None
        for at in range(place - 1, start - 1, -1):
            phrase = self.found[at]
            if phrase.kind == p.CONJ or (phrase.kind == p.MARK and phrase.word == ","):
                nxt = self._past_adverbial(at + 1) if phrase.kind == p.CONJ else at + 1
                if self.groups.kind(nxt) in (p.ADV, p.DATE):
                    nxt += 1
                if nxt == place or (nxt < place and self.groups.kind(nxt) == p.NP and self._reaches(nxt, place)):
                    if phrase.kind == p.CONJ and self._is_closed(joint, place):
                        break
                    joint = nxt
                    if nxt == place or phrase.kind == p.CONJ:
                        break
        return joint if joint == place else self._before_list(place, start) or joint

    def _is_closed(self, joint: int | None, place: int) -> bool:
        """Tell whether a comma that ends a list stands before a subject ("… tin or zinc, the Council decided")."""
        if joint is None or joint == place or not self._is_comma(joint - 1):
            return False
        return not any(self._is_comma(at) or self.found[at].kind == p.CONJ for at in range(joint, place))

    def _before_list(self, place: int, start: int) -> int | None:
        """Read "… banned oil, and Norway, Iceland and Japan …": actors only, after something else, are one subject.

        So are all behind ", but", those behind ", and" where no noun is there that they might be joined to, and those
        that an "and" without a comma joins ("… on Mali, and gold and tin may …"): no list has both.
        """
        for at in range(start + 1, place):
            if self.found[at].kind != p.CONJ or not self._is_comma(at - 1):
                continue
            nxt = self._past_adverbial(at + 1)
            own = [one for one in range(nxt, place) if self.groups.kind(one) == p.NP]
            heads = [one for one in own if self.groups.kind(one - 1) != p.PREP]
            before = [one for one in range(start, at) if self.groups.kind(one) == p.NP]
            alone = not before or self.found[at].word == "but" or pairs_off(self.found, nxt, place)
            told = alone or (not self._is_actor(before[-1]) and all(map(self._is_actor, heads)))
            if told and len(heads) > 1 and self._reaches(nxt, place):
                return nxt
        return None

    def _is_actor(self, place: int) -> bool:
        return self.items[self.found[place].head].kind in ("actor", "group", "anaphor")

    def _is_origin(self, phrase: Phrase) -> bool:
        """Tell whether a phrase is an origin that shares the noun of the next ("Georgian and Moldovan wine")."""
        return is_bare_origin(self.items, NounPhrase(phrase.start, phrase.end, phrase.head))

    def _past_adverbial(self, at: int) -> int:
        """Return where a clause begins that says first when or why: "and on Monday Mali …", "and in return Mali …"."""
        kind = self.groups.kind
        if kind(at) == p.DATE:
            here = at + 1
        elif kind(at) == p.PREP and kind(at + 1) == p.NP:
            here = at + 2
        else:
            return at
        if self._is_comma(here):
            here += 1
        return here if kind(here) == p.NP else at

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

    def _is_adjunct(self, place: int) -> bool:
        """Tell whether a phrase says when or where ("said on Monday in Oslo that …"), and is no object."""
        return self.found[place].kind in (p.DATE, p.ADV, p.PREP) or self.found[place - 1].kind == p.PREP

    def _past_unread_relative(self, place: int, start: int) -> list[NounPhrase]:
        """Return the subject before a relative clause whose verb is unknown: "Lukoil, whose wells feed Pecs, was …"."""
        opener = self.found[start - 1]
        opens = (opener.kind == p.REL or opener.word == "where") and start > 2 and self._is_comma(start - 2)
        closes = place > start + 1 and self._is_comma(place - 1)
        return self._first_noun(self._segment(start - 1), start - 2) if opens and closes else []

    def _is_nominative(self, place: int) -> bool:
        """Tell whether a pronoun after a day or a comma is a verb's own subject ("In a decree signed on 3 June it")."""
        phrase = self.found[place - 1]
        alone = phrase.kind == p.NP and phrase.end - phrase.start == 1
        return (
            alone and self.items[phrase.head].lower in _NOMINATIVES and self.groups.kind(place - 2) in (p.DATE, p.MARK)
        )

    def _past_report(self, place: int, verb: Verb) -> list[NounPhrase]:
        """Return the subject before an inserted report: "Mali, said Oslo, will get no more arms"."""
        before, said = self.verbs[-1], self.places[-1]
        if before.form == "participle" and self._is_nominative(place):
            return self._first_noun(place - 1, place)
        if self.items[before.at].lower not in _REPORTING or not self._is_comma(place - 1):
            return []
        opening = next((at for at in range(said - 1, max(0, said - _SPEAKER), -1) if self._is_comma(at)), None)
        if opening is None or any(one.kind in (p.VG, p.SUB, p.REL, p.CONJ) for one in self.found[opening:said]):
            return []
        told = self._first_noun(self._segment(opening), opening)
        inverted = opening == said - 1
        speaking = before.objects if inverted else self._first_noun(opening + 1, said)
        if not told or not speaking or told[-1].last != self.found[opening].start:
            return []
        before.subject, before.objects = speaking, [] if inverted else before.objects
        verb.relation, verb.above = "complement", before
        return told

    def _past_aside(self, place: int, verb: Verb) -> list[NounPhrase]:
        """Return the subject before what commas set apart: "Oslo, citing its refusal to pay, on Monday banned …"."""
        first, opens = self.verbs[0], self.places[0] - 1
        inserted = first.form in ("gerund", "participle") and opens > 0 and self._is_comma(opens)
        if not inserted or verb.form != "finite" or self.verbs[-1].form != "infinitive":
            return []
        closes = place - 1
        while closes > self.places[-1] and self.found[closes].kind in (p.DATE, p.ADV):
            closes -= 1
        told = [one for one in self.verbs[1:] if one.form in ("finite", "copula")]
        return [] if told or not self._is_comma(closes) else self._first_noun(self._segment(opens), opens)

    def _past_means(self, place: int, verb: Verb) -> list[NounPhrase]:
        """Return the act of which a passive is told past "by which": "The order by which it froze assets is extended".

        What "and" joins to the object of the clause is no subject of its own.
        """
        lapses = any(one.data.name == "expire" for one in self.items[verb.at].senses_of("trigger"))
        if not (verb.passive or lapses) or verb.form != "finite" or self.verbs[-1].passive:
            return []
        if self.verbs[-1].form == "gerund":
            return self._past_banning(place)
        opener = self._segment(self.places[-1]) - 1
        if opener < 2 or self.found[opener].kind != p.REL or self.found[opener - 1].word not in _MEANS:
            return []
        if self._segment(opener) != 0 or self.verbs[0].start < self.found[opener].start:
            return []
        after = self.places[-1] + 1
        if after < place and self.groups.kind(after) == p.NP:
            self.verbs[-1].objects = self.groups.read(after, limit=place)[0]
        return self._first_noun(0, opener - 1)

    def _past_wanted(self, place: int, verb: Verb) -> list[NounPhrase]:
        """Return the subject past what somebody wants done with it: "the ban that Oslo hopes to lift was imposed …"."""
        last, above = self.verbs[-1], self.verbs[-1].above
        while above is not None and above.form == "infinitive":
            above = above.above
        ends = all(
            self._is_comma(at) or self.found[at].kind in (p.ADV, p.DATE) for at in range(self.places[-1] + 1, place)
        )
        if last.form != "infinitive" or last.passive or above is None or not ends or verb.form not in FINITE:
            return []
        wants = next(at for one, at in zip(self.verbs, self.places, strict=True) if one is above)
        opener = self._segment(wants) - 1
        opens = opener > 0 and (self.found[opener].kind == p.REL or self.found[opener].word == "that")
        if not opens or not any(one.kind == p.NP for one in self.found[opener + 1 : wants]):
            return []
        start = self._segment(opener)
        wanted = [] if start > 0 and self.found[start - 1].kind == p.VG else self._first_noun(start, opener)
        if wanted:
            last.objects, above.objects = wanted, []
        return wanted

    def _past_banning(self, place: int) -> list[NounPhrase]:
        """Return the act past a gerund with several objects: "A decree banning food from A and B is prolonged"."""
        at, verb = self.places[-1], self.verbs[-1]
        hangs = (
            verb.relation in ("postmodifier", "fronted") and len(self.verbs) == 1 and self._segment(at) == 0 and at > 0
        )
        joins = any(one.kind == p.CONJ for one in self.found[at:place]) and self.groups.kind(at + 1) == p.NP
        if not (hangs and joins and self.items[self.found[at - 1].head].lower in ACTS):
            return []
        members, end = self.groups.read(at + 1, limit=place)
        if end != place:
            return []
        verb.objects, verb.relation = members, "postmodifier"
        verb.subject = verb.subject or self._first_noun(0, at)
        return self._first_noun(0, at)

    def _past_origin(self, place: int) -> list[NounPhrase]:
        """Return the subject past the states that its goods come from: "Meat coming from Peru and Chile is banned"."""
        if self.groups.opening != (self.places[0], place) or len(self.verbs) > 1 or self._opens_relative_at(place):
            return []
        before = self.verbs[0]
        before.relation = "postmodifier"
        return with_links(before)

    def _opens_relative_at(self, place: int) -> bool:
        return any(one.kind in (p.REL, p.SUB) for one in self.found[:place])

    def _opening_subject(self, start: int, place: int, verb: Verb) -> None:
        """Read the subject of a verb before which no boundary stands."""
        acting = acts_on_fronted(self.items, self.found, place)
        if acting is not None:
            self._fronted_object(acting, place, verb)
            return
        verb.subject = self._first_noun(start, place)
        if not verb.subject and self.verbs:
            verb.subject = self.verbs[-1].subject

    def _fronted_object(self, acting: int, place: int, verb: Verb) -> None:
        """Read "sanctions she would never agree to": what opens the sentence is acted on."""
        verb.subject = self._first_noun(acting, place)
        members, _ = self.groups.read(0, limit=acting)
        if self.groups.kind(place + 1) == p.PREP:
            bringing = self.found[place + 1]
            verb.links = [Link(bringing.word, bringing.head, one) for one in members]
        else:
            verb.objects = members

    def _above(self, start: int) -> Verb | None:
        """Return the verb before a subordinator ("said that …")."""
        if not self.verbs:
            return None
        at = start - 2
        if self.found[start - 1].word == "that":
            at = self._before_insertion(at)
            while at > self.places[-1] and (self._is_adjunct(at) or self._is_addressed(at)):
                at -= 1
        return self.verbs[-1] if self.places[-1] == at else None

    def _is_addressed(self, place: int) -> bool:
        """Tell whether a noun phrase is who is told something: "told Myanmar that it would lift its ban"."""
        before = self.verbs[-1]
        heard = self.found[place].kind == p.NP and place == self.places[-1] + 1
        return heard and not before.passive and self.items[before.at].lower in ADDRESSING

    def _described(self, before: Verb, place: int) -> list[NounPhrase]:
        """Return the whole subject that a participle describes: "the ban imposed in May on A, B and C was lifted"."""
        if before.relation not in ("reduced", "postmodifier") or before.passive is False or len(before.subject) != 1:
            return []
        start = self._segment(self.places[-1])
        before_it = self.found[start - 1].kind if start > 0 else ""
        hangs = before_it in (p.SUB, p.REL) and self.groups.kind(start - 2) != p.VG
        if before_it == p.VG or hangs:
            return []
        nouns = [at for at in range(start, self.places[-1]) if self.found[at].kind == p.NP]
        own = next((at for at in nouns if self.found[at].start == before.subject[0].start), None)
        others = self._joined_before(nouns[0], own, place) if own is not None else []
        if own is None or (own != nouns[0] and not others):
            return []
        members, end = self.groups.read(own, limit=place)
        if end != place or len(members) != 1:
            return []
        after = [one for one in members[0].links if one.at > before.at]
        before.links = [Link(one.word, one.at, one.phrase) for one in after]
        return [*others, *members]

    def _joined_before(self, first: int, own: int, place: int) -> list[NounPhrase]:
        """Return the other subjects where the last is described: "a bank and a firm owned by the army were listed"."""
        if own == first:
            return []
        members, end = self.groups.read(first, limit=self.places[-1])
        others = members[:-1]
        if end != self.places[-1] or members[-1].start != self.found[own].start:
            return []
        behind = self.items[self.found[self.places[-1]].start : self.found[place].start]
        before = [item for one in others for item in self.items[one.start : one.end]]
        theirs = any(item.kind == "actor" for item in before) or all(item.kind != "actor" for item in behind)
        theirs = theirs or self.items[members[-1].head].kind == "measure"  # "a ban and an embargo imposed by Chad"
        return others if theirs else []  # "two mills and a school run by Chad": the mills may be anybody's
