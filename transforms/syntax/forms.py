"""Which form a verb has where the words alone leave it open: past, participle, passive without auxiliary."""

from itertools import pairwise

from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.kinds import STRONG
from transforms.syntax.model import NounPhrase
from transforms.syntax.noun_classes import class_of
from transforms.syntax.phrases import Phrase
from transforms.syntax.sentence import Sentence
from transforms.syntax.telling_verbs import DONE_TO, closes_telling
from transforms.syntax.tensed import lacks_auxiliary

_ENDING = word_set("stopped halted ceased resumed suspended restarted")
_CONSISTING = word_set("included involved entailed")
_INTRANSITIVE = word_set(
    "ended ends expired expires lapsed lapses resumed resumes died vanished disappeared evaporated faded crumbled "
    "collapsed ceased landed flowed appeared reappeared figured arrived emerged lived stayed remained unravelled "
    "snapped"
)
"""Pasts that look like participles, of verbs that are hardly ever passive."""

_LEADING = word_set(
    "refused agreed decided vowed promised threatened pledged offered declined failed planned continued tried wanted "
    "hoped intended moved proceeded resolved"
)
"""Pasts whose subject is the one who does what the infinitive after them says."""


_ACTS = word_set(
    "resolution law act bill decree order regulation directive ordinance edict statute proclamation measure accord "
    "treaty agreement amendment resolutions laws decrees orders regulations directives"
)
_MADE = word_set("adopted signed issued passed enacted promulgated published dated approved decreed drafted introduced")
"""What is done to acts, which do nothing of the kind themselves."""

_MODALS = word_set("would could might should will may must")
"""Words before "have" that an active past after "and" would lack."""

_UNSAID = frozenset({"bare", "participle"})
"""Forms of verbs without an auxiliary that may be passives."""

_MARKS = STRONG | {","}
_COUNTING = word_set("set series number package round batch string raft range host array lot")
"""Nouns that count what stands behind their "of"."""


class Forms(Sentence):
    """Decides on forms that may be a past or a participle."""

    def _is_intransitive(self, place: int) -> bool:
        """Tell whether a verb is hardly ever passive ("died", "died in committee")."""
        return self.items[self.found[place].head].lower.partition(" ")[0] in _INTRANSITIVE

    def _settle_bare(self, place: int) -> tuple[str, bool]:
        """Decide on a form that may be a past or a participle and has no object."""
        resumed = self._resumed(place)
        if resumed:
            changed = self.items[resumed[-1].head].kind == "measure"
            return "finite", changed and not self._is_intransitive(place)
        if self._is_intransitive(place) and self._clause_lacks_verb(place):
            return "finite", False
        return ("participle", True) if self._is_inserted(place) else self._settle_plain(place)

    def _settle_plain(self, place: int) -> tuple[str, bool]:
        """Decide on a form around which nothing is inserted."""
        if self._is_headline_passive(place):
            return "finite", True
        if self._takes_up_gerund(place) or closes_telling(self.items, self.found, place):
            return "finite", False
        if self._says_how_made(place) or self._tells_of_those_hit(place):
            return "participle", True
        acts = self._acts_on_measure(place) or self._has_object_past_date(place)
        if acts or self._goes_on_to(place) or (self._clause_lacks_verb(place) and not self._subject_is_measure(place)):
            return "finite", False
        if (self._stands_alone(place) or self._in_series(place)) and self.items[
            self.found[place].head
        ].kind == "trigger":
            return "finite", True  # "Sanctions on Mali lifted"
        return "participle", True

    def _tells_of_those_hit(self, place: int) -> bool:
        """Read "sanctioned men from Mali and Chad accused of smuggling": whoever is accused accuses nobody."""
        told = self.items[self.found[place].head].lower in DONE_TO and self.groups.kind(place + 1) == p.PREP
        if not told or not self.verbs or self.groups.kind(place - 1) != p.NP:
            return False
        between = self.found[self.places[-1] + 1 : place]
        return not any(one.kind in (p.SUB, p.REL) or (one.kind == p.MARK and one.word != ",") for one in between)

    def _acts_on_measure(self, place: int) -> bool:
        """Read "sanctions that its cabinet lifted in May had cost millions": the clause has a verb of its own."""
        start = self._segment(place)
        opener = self.found[start - 1] if start > 1 else None
        if opener is None or opener.word not in ("that", "which") or opener.kind not in (p.SUB, p.REL):
            return False
        stretch = self.found[start:place]
        if not stretch or stretch[0].kind != p.NP or self.items[stretch[0].head].kind == "measure":
            return False
        plain = all(one.kind in (p.NP, p.PREP, p.ADV, p.CONJ) or one.word == "," for one in stretch)
        if not plain or self._has_noun_behind(place):
            return False
        return any(class_of(self.items, one) == "M" for one in self._antecedent(start - 1, place))

    def _has_object_past_date(self, place: int) -> bool:
        """Read "CNN welcomed on Monday Norway's decision": a day parts a past that tells no change from its object."""
        kinds = [one.kind for one in self.found[place + 1 : place + 3]]
        plain = self.items[self.found[place].head].kind in ("word", "verb")
        return plain and kinds == [p.DATE, p.NP] and self._clause_lacks_verb(place)

    def _has_noun_behind(self, place: int) -> bool:
        return self.groups.kind(place + 1) == p.NP

    def _says_how_made(self, place: int) -> bool:
        """Read "a decree signed in May, which bans …, has run out": no act signs itself, and another verb follows."""
        made = self.items[self.found[place].head].lower in _MADE and self.groups.kind(place - 1) == p.NP
        if not made or self.items[self.found[place - 1].head].lower not in _ACTS:
            return False
        return any(one.kind == p.VG and one.form in ("finite", "copula", "bare") for one in self.found[place + 1 :])

    def _takes_up_gerund(self, place: int) -> bool:
        """Read "Siemens stopped buying": who stops doing something is not stopped; "steps included freezing funds"."""
        low, takes = self.items[self.found[place].head].lower, self.groups.kind(place + 1) == p.VG
        if not takes or self.found[place + 1].form != "gerund":
            return False
        return low in _CONSISTING or (low in _ENDING and self._clause_lacks_verb(place))

    def _is_inserted(self, place: int) -> bool:
        """Read "The three, led by X, had found …": a participle between commas, before the verb of its noun."""
        if not self._is_comma(place - 1) or any(one.kind == p.VG for one in self.found[self._first_of(place) : place]):
            return False
        for at in range(place + 1, len(self.found) - 1):
            if self.found[at].kind in (p.SUB, p.REL):
                return False
            if self._is_comma(at) and self.found[at + 1].kind == p.VG:
                form = self.found[at + 1].form
                return form in ("finite", "copula") or (form == "bare" and self._was_done_to(place, at))
        return False

    def _was_done_to(self, place: int, end: int) -> bool:
        """Read "Moscow, cut off from Dutch loans by Carter, turned to …": somebody, and by whom it was done to them."""
        acting = self.items[self.found[place - 2].head].kind in ("actor", "group", "anaphor") if place > 1 else False
        return acting and any(one.kind == p.PREP and one.word == "by" for one in self.found[place + 1 : end])

    def _first_of(self, place: int) -> int:
        """Return the first phrase of what may hold a verb's subject: of its sentence, or after a strong mark."""
        marks = [at for at in range(place) if self.found[at].kind == p.MARK and self.found[at].word in STRONG]
        return marks[-1] + 1 if marks else 0

    def _goes_on_to(self, place: int) -> bool:
        """Read "forbade Mali to export gold and refused to say why": a past after "and" that takes an infinitive."""
        after = self.found[place + 1] if place + 1 < len(self.found) else None
        joined = place > 0 and self.found[place - 1].kind == p.CONJ
        leads = self.items[self.found[place].head].lower in _LEADING
        past = any(one.form == "finite" and not one.passive for one in self.verbs)
        return joined and leads and past and after is not None and after.kind == p.VG and after.form == "infinitive"

    def _stands_alone(self, place: int) -> bool:
        """Tell whether no other verb can be that of the clause: each that follows has a word that opens its own."""
        if any(one.kind == p.VG for one in self.found[:place]):
            return False
        after = self.found[place + 1 :]
        verbs = [one for one in after if one.kind == p.VG and one.form in ("finite", "copula", "bare")]
        openers = [one for one in after if one.kind in (p.SUB, p.REL)]
        return len(verbs) <= len(openers) and (not verbs or openers[0].start < verbs[0].start)

    def _in_series(self, place: int) -> bool:
        """Read "imports of coal banned, loans stopped; flights suspended": each with a noun of its own before it."""
        verbs = [at for at, one in enumerate(self.found) if one.kind == p.VG]
        if len(verbs) == 1 or place not in verbs or any(self.found[at].form not in _UNSAID for at in verbs):
            return False
        if any(one.kind in (p.SUB, p.REL) for one in self.found) or self.groups.kind(verbs[-1] + 1) == p.NP:
            return False
        stretches = [self.found[one + 1 : two] for one, two in pairwise(verbs)]
        return all(self._is_next(one) for one in stretches) and any(one.kind == p.NP for one in self.found[: verbs[0]])

    def _closes_headline(self, place: int) -> bool:
        """Read "Accounts of the junta frozen": a participle that is no past, the one verb of its clause."""
        after = self.groups.kind(place + 1)
        if self.groups.kind(place - 1) != p.NP or after not in (p.MARK, p.DATE, p.PREP, ""):
            return False
        return self._stands_alone(place) or self._in_series(place)

    @staticmethod
    def _is_next(stretch: list[Phrase]) -> bool:
        """Tell whether a comma and a noun stand between two participles, before which at most links stand."""
        joint = next((at for at, one in enumerate(stretch) if one.kind == p.MARK), None)
        if joint is None or stretch[0].kind == p.NP:
            return False
        after = [one for one in stretch[joint:] if one.kind not in (p.MARK, p.CONJ)]
        return bool(after) and after[0].kind == p.NP

    def _is_headline_passive(self, place: int) -> bool:
        """Read "Two agencies barred from trade": a verb that hits parties, alone in its sentence, without an object."""
        if any(one.kind == p.VG and one is not self.found[place] for one in self.found) or place == 0:
            return False
        if self.items[self.found[place].head].lower == "followed" and self.groups.kind(place - 1) == p.NP:
            return False  # "Peru followed with a ban"
        if self._has_late_object(place):
            return False
        senses = self.items[self.found[place].head].senses_of("trigger")
        return any("party" in sense.data.on for sense in senses) and self.groups.kind(place + 1) in (p.PREP, p.DATE, "")

    def _has_late_object(self, place: int) -> bool:
        """Read "Peru on Monday hit with sanctions three banks": what is hit stands behind what it is hit with."""
        kinds = [one.kind for one in self.found[place + 1 : place + 7]]
        particle = kinds[:1] == [p.ADV] or kinds[:2] == [p.PREP, p.PREP]  # "cut off from the dollar three banks"
        farther = kinds[:5] == [p.PREP, p.NP, p.PREP, p.NP, p.NP]  # "banned from entry into the country six men"
        return farther or kinds[particle : particle + 3] == [p.PREP, p.NP, p.NP]

    def _continues_passive(self, place: int) -> bool:
        """Read "were imposed in May and broadened in June": the second participle shares the auxiliary."""
        if not self.verbs or not self.verbs[-1].passive or self.verbs[-1].form != "finite":
            return False
        at = place - 1
        while at > self.places[-1] and self.found[at].kind in (p.ADV, p.DATE):
            at -= 1
        joined = self.found[at].kind == p.CONJ or (self._is_comma(at) and self._is_in_series(place))
        return joined and not any(
            one.kind in (p.SUB, p.REL) or (one.kind == p.MARK and one.word != ",")
            for one in self.found[self.places[-1] + 1 : at]
        )

    def _continues_perfect(self, place: int) -> bool:
        """Read "would have imposed an embargo and frozen its assets": the second participle shares "have"."""
        before = self.verbs[-1] if self.verbs else None
        if before is None or before.passive or before.form != "finite" or self.groups.kind(place + 1) != p.NP:
            return False
        words = [item.lower for item in self.items[before.start : before.at]]
        if g.HAVE.isdisjoint(words) or self.found[place - 1].kind != p.CONJ:
            return False
        sure = self.found[place].form == "participle" or not _MODALS.isdisjoint(words)
        return sure and not any(
            one.kind in (p.SUB, p.REL) or (one.kind == p.MARK and one.word != ",")
            for one in self.found[self.places[-1] + 1 : place]
        )

    def _is_in_series(self, place: int) -> bool:
        """Tell whether a dated participle is one of several, "and" before the last: "…, eased in 2006 and lifted"."""
        after = self.found[place + 1 :]
        if not after or after[0].kind != p.DATE:
            return False
        for one, verb in pairwise(after):
            if one.kind in (p.SUB, p.REL) or (one.kind == p.VG and one.form not in ("participle", "bare")):
                return False
            if one.kind == p.CONJ and verb.kind == p.VG:
                return verb.form in ("participle", "bare")
        return False

    def _gapped(self, place: int) -> bool:
        """Read "the border was reopened and the embargo lifted": the auxiliary is left out."""
        if not self.verbs or not self.verbs[-1].passive or self.verbs[-1].form != "finite":
            return False
        return lacks_auxiliary(self.found, self.places[-1], place)

    def _subject_is_measure(self, place: int) -> bool:
        start = self._segment(place)
        for at in range(start, place):
            if self.found[at].kind == p.NP:
                counted = self.groups.kind(at + 1) == p.PREP and self.found[at + 1].word == "of"  # "a set of measures"
                phrase = self.found[at + 2 if counted and self._is_counting(at) else at]
                return any(
                    item.kind in ("measure", "entity", "sector") for item in self.items[phrase.start : phrase.end]
                )
        return place == start

    def _is_counting(self, at: int) -> bool:
        return self.items[self.found[at].head].lower in _COUNTING and self.groups.kind(at + 2) == p.NP

    def _clause_lacks_verb(self, place: int) -> bool:
        for nxt in self.found[place + 1 :]:
            if nxt.kind == p.VG and nxt.form in ("finite", "copula"):
                return False
            if nxt.kind in (p.SUB, p.REL) or (nxt.kind == p.MARK and nxt.word in _MARKS):
                break
        start = self._segment(place)
        if start > 0 and self.found[start - 1].kind == p.VG:
            return False
        return not any(one.kind == p.VG and one.form in ("finite", "copula") for one in self.found[start:place])

    def _measure_before(self, insertion: int) -> list[NounPhrase]:
        """Return the measure that an insertion parts from its verb: "The sanctions on Mali, imposed in May, were …"."""
        at = insertion - 2
        while at >= 2 and self.found[at].kind == p.NP and self.found[at - 1].kind in (p.PREP, p.CONJ):
            at -= 2  # "flights between Oslo and Turin, suspended in May, resumed"
        if at < 0 or self.found[at].kind != p.NP or self.items[self.found[at].head].kind not in ("measure", "nominal"):
            return []
        members, _ = self.groups.read(at, limit=insertion)
        return members

    def _resumed(self, place: int) -> list[NounPhrase]:
        """Return the subject of a verb that goes on after an insertion: "The EU, which had …, lifted …"."""
        if place < 2 or not self._is_comma(place - 1):
            return []
        for at in range(place - 2, 0, -1):
            phrase = self.found[at]
            opens = phrase.kind in (p.REL, p.SUB) or (
                phrase.kind == p.VG and phrase.form in ("participle", "bare", "gerund")
            )
            first = self._opening_of(at) if phrase.kind == p.REL else at
            if opens and self._is_comma(first - 1) and self._first_verb(at, place) is not None:
                if any(self._is_comma(one) for one in range(at + 1, place - 1)) and phrase.kind != p.REL:
                    return []
                whole = self._first_noun(self._segment(first - 1), first - 1) if phrase.kind == p.REL else []
                fallback = self._antecedent(first, place if self.found[place].passive else None)
                return whole or self._measure_before(first) or fallback
            if phrase.kind == p.MARK and phrase.word in STRONG:
                break
        return []

    def _opening_of(self, relative: int) -> int:
        """Return the place where a relative clause opens: at "which", "of which" or "most of which"."""
        if self.found[relative - 1].kind != p.PREP:
            return relative
        counts = relative >= 3 and self.found[relative - 2].kind == p.NP and self._is_comma(relative - 3)
        return relative - 2 if counts else relative - 1
