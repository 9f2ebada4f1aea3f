"""Of whom a gerund tells: who acts behind "with" ("with Norway tightening its ban, …"), and acts with their day."""

from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.deciders import DECISIONS, Deciders
from transforms.syntax.model import NounPhrase
from transforms.syntax.phrases import Phrase

ACTS = DECISIONS | word_set(
    "resolution resolutions law laws act decree decrees regulation regulations ordinance edict proclamation directive "
    "legislation statute accord deal pact treaty text"
)
"""What an infinitive hangs on, as the act that is to do it: "the resolution to lift the embargo was adopted"."""


class Absolutes(Deciders):
    """Finds the subjects of gerunds that have their own, beside the clause that they stand in."""

    def _absolute(self, place: int) -> list[NounPhrase]:
        """Return who does it, where "with" opens the sentence or stands behind a comma; nobody elsewhere.

        "Tankers with Mali blocking them" tells of tankers, and "dealt with Mali freezing …" has a verb that takes it.
        """
        if place < 2 or self.groups.kind(place - 1) != p.NP:
            return []
        first = self._first_maker(place - 1)
        opener = self.found[first - 1] if first > 0 else None
        if opener is None or opener.kind != p.PREP or opener.word != "with":
            return []
        doers = [one for one in self.found[first:place] if one.kind == p.NP]
        if first > 1 and not self._is_comma(first - 2) and not self._act_already(doers):
            return []
        return [NounPhrase(one.start, one.end, one.head) for one in doers]

    def _act_already(self, doers: list[Phrase]) -> bool:
        """Tell whether those behind "with" are of the state that acts before it ("the US went on with its …")."""
        before = self.verbs[-1].subject if self.verbs else []
        acting = {code for one in before for code in self._codes(one.start, one.end)}
        return bool(doers) and all(acting.intersection(self._codes(one.start, one.end)) for one in doers)

    def _codes(self, start: int, end: int) -> list[str]:
        return [item.data.code for item in self.items[start:end] if item.kind == "actor"]

    def _may_be_told_of(self, at: int) -> bool:
        """Tell whether a gerund may tell of what stands here: a noun, or the day of an act ("the Order of 4 May …")."""
        phrase = self.found[at]
        dated = phrase.kind == p.DATE and self.items[phrase.start].lower == "of" and self.groups.kind(at - 1) == p.NP
        return phrase.kind == p.NP or (dated and self.items[self.found[at - 1].head].lower in ACTS)
