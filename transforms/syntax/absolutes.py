"""Who does what a gerund behind "with" tells as a circumstance: "with Norway tightening its ban, …"."""

from transforms.syntax import phrases as p
from transforms.syntax.deciders import Deciders
from transforms.syntax.model import NounPhrase


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
        if first > 1 and not self._is_comma(first - 2):
            return []
        doers = [one for one in self.found[first:place] if one.kind == p.NP]
        return [NounPhrase(one.start, one.end, one.head) for one in doers]
