"""Members that a group leaves out: "to Poland, but not to Chad and Togo", "on Peru, but none on Cuba"."""

from transforms.syntax import phrases as p
from transforms.syntax.listed_members import ListedMembers


class LeftOut(ListedMembers):
    """Finds what a group of noun phrases says that it does not hold."""

    def _left_out(self, nxt: int) -> int | None:
        """Return the place after what a group leaves out: "Britain, but not Canada", "on Togo, but none on Mali"."""
        kind, phrase = self.kind(nxt + 1), self.at(nxt)
        if phrase is not None and phrase.kind == p.ADV and phrase.word == "not" and kind in (p.NP, p.PREP):
            return nxt + 2 if kind == p.NP else nxt + 3
        none = phrase is not None and phrase.kind == p.NP and self.items[phrase.head].lower == "none"
        return nxt + 1 if none and kind == p.PREP else None

    def _past_linked(self, place: int) -> int:
        """Return the place after what hangs on a noun that is left out: "but not a ban on shipments in tankers"."""
        while self._is_left_out(place) and self.kind(place + 1) == p.NP:
            place += 2
        return place

    def _is_left_out(self, place: int) -> bool:
        """Tell whether what follows goes on with what is left out: "but not uranium or gold from Chad".

        So does one of the same kind behind "and" or a comma: "but not from Chad, Togo and Mali".
        """
        if self.kind(place) == p.PREP or (self.kind(place) == p.CONJ and self.found[place].word in ("or", "nor")):
            return True
        before, after = self.at(place - 1), self.at(place + 1)
        if before is None or after is None or {before.kind, after.kind} != {p.NP}:
            return False
        joins = self.kind(place) == p.CONJ or (self._is_comma(place) and self.kind(place + 2) in (p.CONJ, p.MARK))
        alike = self.items[before.head].kind == self.items[after.head].kind in ("actor", "sector")
        return joins and alike and not self.starts_clause(place + 1)
