"""What a group of nouns leaves out, shares, or goes on past: "to Poland, but not to Chad", "to, and from, Cuba"."""

from transforms.syntax import phrases as p
from transforms.syntax.listed_members import ListedMembers

_ASIDE = 14
"""Phrases that a clause on a member may hold."""


class LeftOut(ListedMembers):
    """Finds what a group of noun phrases does not hold, and what stands between its members."""

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

    def _shared(self, here: int) -> int | None:
        """Return the noun phrase that a preposition shares with the next: "exports to and imports from Iran"."""
        at = here + 1
        while at < self.limit and (self.found[at].kind == p.CONJ or self._is_comma(at)):
            at += 1
        if at == here + 1 or not any(self.found[one].kind == p.CONJ for one in range(here + 1, min(at, self.limit))):
            return None
        if self.kind(at) == p.NP:
            at += 1
        if self.kind(at) != p.PREP:
            return None
        while self._is_comma(here + 1) and self.kind(at + 1) == p.NP and self.kind(at + 2) == p.PREP:
            at += 2  # "imports of oil from, and sales of arms to, Iran"
        at += 1
        while self._is_comma(at):
            at += 1
        return at if at < self.limit and self.kind(at) == p.NP else None

    def _past_relative(self, here: int) -> int:
        """Return the place of "and" past a clause on one of the members ("to Iran, where a war goes on, and Syria")."""
        opener = self.at(here + 1)
        relative = opener is not None and (opener.kind == p.REL or opener.word == "where")
        if not relative or not self._is_comma(here):
            return 0
        for at in range(here + 2, min(here + _ASIDE, self.limit - 2)):
            if self._is_comma(at):
                return at + 1 if self.kind(at + 1) == p.CONJ and self.kind(at + 2) in (p.NP, p.PREP) else 0
            if self.kind(at) in (p.MARK, p.SUB, p.REL):
                return 0
        return 0
