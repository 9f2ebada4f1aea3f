"""Where a clause of its own begins among noun phrases that "and" and commas join."""

from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.kinds import is_comma_at, kind_at
from transforms.syntax.model import NounPhrase
from transforms.syntax.naming import MAY_NAME
from transforms.syntax.noun_classes import class_of
from transforms.syntax.opening_relatives import opening_list, origin_list
from transforms.syntax.phrases import Phrase

_PERSONAL = word_set("they he she it we")
_REACH = 5


_FAR = 16
"""Phrases within which the verb stands of a clause that "but" opens."""


_OWN_FORMS = frozenset({"finite", "copula", "bare", "participle"})
"""Forms of a verb that goes on behind an aside: of some, it is settled only then that they are finite."""


class ClauseStarts:
    """The phrases of one sentence, and which of them are subjects of verbs of their own."""

    def __init__(self, items: list[Item], found: list[Phrase]) -> None:
        self.items = items
        self.found = found
        self.limit = len(found)
        self._starting: dict[tuple[int, bool, int, int], bool] = {}
        self.opening = opening_list(found) or origin_list(items, found)
        self._told = any(one.kind == p.VG and items[one.head].lower in g.TELLING for one in found)

    def at(self, place: int) -> Phrase | None:
        """Return the phrase at a place, or None beyond the end."""
        return self.found[place] if 0 <= place < len(self.found) else None

    def kind(self, place: int) -> str:
        """Return the kind of the phrase at a place, or nothing beyond the end."""
        return kind_at(self.found, place)

    def _noun(self, place: int) -> NounPhrase:
        phrase = self.found[place]
        return NounPhrase(self._past_naming(phrase), phrase.end, phrase.head)

    def _past_naming(self, phrase: Phrase) -> int:
        """Return where a noun phrase begins behind who names it so ("in what Chad's president called a mistake")."""
        if self.items[phrase.start].lower != "what":
            return phrase.start
        named = (at for at in range(phrase.head - 1, phrase.start, -1) if self.items[at].lower in MAY_NAME)
        return next(named, phrase.start - 1) + 1

    def _is_comma(self, place: int) -> bool:
        return is_comma_at(self.found, place)

    def starts_clause(self, place: int, *, joined: bool = True) -> bool:
        """Tell whether the noun phrase at a place is the subject of a finite verb of its own.

        ``joined`` says whether other noun phrases may be joined to it before the verb.
        """
        if self.opening is not None and self.opening[0] < place < self.opening[1]:
            return False  # "a law that bans coal and steel took effect"
        tells = self._is_comma(place - 1) and self.speaks(place + 1)  # "…, the minister replied on Monday"
        if self._told and (tells or self._is_speaker(place)):
            return True
        if self._is_set_against(place):
            return True
        at, passed, closed = self._past_contact(place + 1), [], self._closes_list(place)
        known = self._starting
        while (starts := known.get((at, joined, closed, self.limit))) is None:
            passed.append((at, joined, closed, self.limit))
            step = self._past_joined(at, joined=joined)
            if step is None:
                phrase = self.found[at] if at < self.limit else None
                starts = phrase is not None and phrase.kind == p.VG and phrase.form in ("finite", "copula")
                break
            ended = self._opens_after_list(at, closed) or self._ends_fronted(place, at) or self._tells_of_list(at)
            if closed and ended:
                starts = False
                break
            closed = max(closed, self._closing(place)) if self.found[at].kind == p.CONJ else closed
            at = step
        for one in passed:  # long lists ask for every member, and all walk the same way
            known[one] = starts
        return starts

    def _is_set_against(self, place: int) -> bool:
        """Tell whether ", but" opens a clause, however far its verb: ", but the bans -- on oil -- remain in place"."""
        against = self.found[place - 1].word == "but" and place > 1 and self._is_comma(place - 2)
        if not against or self.kind(place + 1) != p.MARK:
            return self._is_comma(place + 1) and self._is_other_state(place) and self._resumes(place + 2)
        for here, one in enumerate(self.found[place + 1 : place + _FAR], place + 1):
            if one.kind == p.REL:
                return self._is_comma(here - 1) and self._resumes(here + 1)
            if one.kind == p.SUB:
                return False
            if one.kind == p.VG and one.form in ("finite", "copula"):
                return True
        return False

    def _is_other_state(self, place: int) -> bool:
        """Tell whether ", and" brings a state of which a clause is told, behind goods: "…, and Peru, which …, …"."""
        joined = self.found[place - 1].word == "and" and place > 2 and self._is_comma(place - 2)
        before = self.at(place - 3)
        state = self.items[self.found[place].head].kind == "actor" and self.kind(place + 2) == p.REL
        return joined and state and before is not None and self.items[before.head].kind != "actor"

    def _resumes(self, at: int) -> bool:
        """Tell whether a comma ends an aside from a place on, and the verb follows: "…, which buys coal, went on"."""
        for here in range(at, min(at + _FAR, self.limit - 1)):
            if self._is_comma(here):
                verb = (
                    self.found[here + 1 + (self.kind(here + 1) in (p.ADV, p.DATE))] if here + 2 < self.limit else None
                )
                verb = verb or self.at(here + 1)
                if verb is not None and verb.kind == p.VG and verb.form in _OWN_FORMS:
                    return True
        return False

    def _is_speaker(self, place: int) -> bool:
        """Tell whether commas part who speaks from the verb by what they say of it: a name, an office, "speaking in X".

        "…, its spokesman, John Doe, said", "…, John Doe, an envoy of the president, announced on Monday".
        """
        named = self._is_comma(place + 1) and self.kind(place + 2) == p.NP and self._is_comma(place + 3)
        if named and self.speaks(place + 4):
            return True
        opened = self._past_prepositions(place + 1)
        if not self._is_comma(opened) or self.kind(opened + 1) not in (p.NP, p.VG):
            return False
        if self.kind(opened + 1) == p.VG and self.found[opened + 1].form != "gerund":
            return False
        closed = self._past_prepositions(opened + 2)
        return self._is_comma(closed) and self._tells(closed + 1)

    def _past_prepositions(self, at: int) -> int:
        while self.kind(at) == p.DATE or (self.kind(at) == p.PREP and self.kind(at + 1) == p.NP):
            at += 1 if self.kind(at) == p.DATE else 2
        return at

    def _tells(self, at: int) -> bool:
        """Tell whether a verb of saying whose subject stands before it closes a sentence ("…, told reporters")."""
        heard = self.kind(at) == p.VG and self.items[self.found[at].head].lower in g.ADDRESSED
        return heard or (self.speaks(at) and self.kind(at + 1) in ("", p.DATE, p.MARK, p.PREP))

    def _past_contact(self, at: int) -> int:
        """Return the place after a clause that hangs on a noun without a word of its own ("any assets they keep")."""
        if self.kind(at) != p.NP or self.kind(at + 1) != p.VG or self.found[at + 1].form not in ("finite", "bare"):
            return at
        pronoun = self.items[self.found[at].start].lower in _PERSONAL
        return at + 2 if pronoun and at + 2 < self.limit else at

    def _closes_list(self, place: int) -> int:
        """Tell whether "and" before a noun phrase makes it the last of a list, so that what follows is a new clause.

        Two if any "and" after it opens one ("oil, gas and coal and prices rose"), one if only ", and" does.
        """
        last = self.kind(place - 1) == p.CONJ and not self._is_comma(place - 2)
        return self._closing(place) if last else 0

    def _closing(self, place: int) -> int:
        return 1 if class_of(self.items, self._noun(place)) == "C" else 2

    def _opens_after_list(self, at: int, closed: int) -> bool:
        """Tell whether a joint after a whole list opens a clause: "…, gas and coal, and Britain will follow"."""
        return self.kind(at + self._is_comma(at)) == p.CONJ and (closed > 1 or self._is_comma(at))

    def _ends_fronted(self, place: int, at: int) -> bool:
        """Tell whether a comma ends a clause that goes before the main one ("If it bans coal, oil and gas, we …")."""
        if not self._is_comma(at) or self.kind(at + 1) != p.NP or self.kind(0) != p.SUB:
            return False
        return sum(one.kind == p.VG and one.form in ("finite", "copula") for one in self.found[:place]) == 1

    def _tells_of_list(self, at: int) -> bool:
        """Tell whether a comma after a whole list brings who decided it ("… tin, coal or zinc, the Council ruled")."""
        if not self._is_comma(at) or self.kind(at + 1) != p.NP:
            return False
        end = self._past_prepositions(at + 2)
        verb = self.at(end)
        return verb is not None and verb.kind == p.VG and verb.form == "finite" and not verb.passive

    def _opens_clause(self, joint: Phrase, at: int) -> bool:
        """Tell whether another clause begins: "engines to Mali, the ministry said", "…, it was announced"."""
        end = at + 1
        while self.kind(end) == p.PREP and self.kind(end + 1) == p.NP and end < at + _REACH:
            end += 2
        speaks = joint.kind == p.MARK and self.speaks(end)
        return speaks or self.items[self.found[at].start].lower in g.PRONOUNS

    def speaks(self, at: int) -> bool:
        """Tell whether a verb of saying stands at a place, or one of telling that has no object there."""
        if self.kind(at) != p.VG:
            return False
        verb = self.items[self.found[at].head].lower
        return verb in g.REPORTS or (verb in g.TOLD and self.kind(at + 1) in ("", p.DATE, p.MARK, p.PREP))

    def _past_joined(self, at: int, *, joined: bool) -> int | None:
        """Return the place after what may stand between a subject and its verb; None where nothing of that stands."""
        if at >= self.limit:
            return None
        phrase = self.found[at]
        if phrase.kind == p.PREP:
            return at + 2 if self.kind(at + 1) == p.NP else None
        if phrase.kind in (p.DATE, p.ADV):
            return at + 1
        if not joined or not (phrase.kind == p.CONJ or (phrase.kind == p.MARK and phrase.word == ",")):
            return None
        after = self.kind(at + 1)
        if after == p.NP and self._opens_clause(phrase, at + 1):
            return None
        return at + 2 if after == p.NP else at + 1 if after == p.CONJ else None

    def begins_anew(self, nxt: int, group: list[NounPhrase]) -> bool:
        """Tell whether a noun after a day has its own verb: "lifted its ban on Mali on Sunday and lorries crossed".

        What goes on a group is of a class with something in it, and no verb follows it.
        """
        at = nxt + 1
        while self.kind(at) in (p.PREP, p.NP, p.ADV):
            at += 1
        verb = self.at(at)
        if verb is None or verb.kind != p.VG or verb.form not in ("bare", "participle"):
            return False
        own = class_of(self.items, self._noun(nxt))
        return all(class_of(self.items, one) != own for one in group)
