"""Members of a group that a list names behind a colon, between dashes or in brackets."""

from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.clause_starts import ClauseStarts
from transforms.syntax.model import Link, NounPhrase
from transforms.syntax.noun_classes import is_many

BEFORE_LISTS = frozenset(":—–-")
"""Marks before the members of a group."""

_AFTER_LISTS = frozenset(".;?!")
_BRACKET = 14
_LANDS = word_set(
    "countries states nations neighbours neighbors republics members governments kingdoms islands regimes "
    "allies partners powers"
)


_WARES = word_set("goods products items commodities materials minerals metals foodstuffs exports imports wares")
_LISTING = frozenset({p.NP, p.MARK, p.CONJ, p.ADV})


class ListedMembers(ClauseStarts):
    """Reads the lists that name the members of a noun phrase."""

    def _listed(self, here: int, members: list[NounPhrase]) -> int | None:
        """Read "several goods: steel, timber and coal" and "three banks — X, Y and Z — were …" as examples."""
        close = self._end_of_list(here)
        if close is None or not is_many(self.items, members[-1]):
            return None
        for place in range(here + 1, close):
            if self.kind(place) == p.NP:
                before = self.found[place - 1]
                word = before.word if before.kind == p.PREP else "including"
                members[-1].links.append(Link(word, self.found[place].start, self._noun(place)))
        return close if self.found[here].word == ":" else close + 1

    def _end_of_list(self, here: int) -> int | None:
        """Return where a list of noun phrases after a colon, or between dashes, ends; None where it is none."""
        joints, mark = 0, self.found[here].word
        for at in range(here + 1, self.limit):
            phrase = self.found[at]
            if phrase.kind == p.MARK and phrase.word != ",":
                ends = phrase.word == mark if mark != ":" else phrase.word in _AFTER_LISTS
                return at if ends and joints else None
            if phrase.kind in (p.VG, p.SUB, p.REL):
                return None
            joints += phrase.kind in (p.CONJ, p.MARK)
        return self.limit if joints and mark == ":" else None

    def _past_bracket(self, here: int) -> int | None:
        for at in range(here + 1, min(here + _BRACKET, len(self.found))):
            if self.found[at].kind == p.MARK and self.found[at].word == ")":
                return at + 1
        return None

    def _in_brackets(self, here: int, members: list[NounPhrase]) -> int | None:
        return self._bracketed(here, members) or self._goods_in_brackets(here, members) or self._past_bracket(here)

    def _goods_in_brackets(self, here: int, members: list[NounPhrase]) -> int | None:
        """Read "a ban on goods (coal, tin and salt)": which goods are meant."""
        close = self._past_bracket(here)
        if close is None or self.items[self.found[here - 1].head].lower not in _WARES:
            return None
        inside = range(here + 1, close - 1)
        inner = [at for at in inside if self.kind(at) == p.NP]
        other = any(self.kind(at) not in _LISTING and self.found[at].word != "including" for at in inside)
        if other or not inner or any(self.items[self.found[at].head].kind != "sector" for at in inner):
            return None
        members[-1].links += [Link("including", self.found[at].start, self._noun(at)) for at in inner]
        return close

    def _bracketed(self, here: int, members: list[NounPhrase]) -> int | None:
        """Read "the three states (Niger, Mali and Chad)": which states are meant."""
        head = self.items[self.found[here - 1].head].lower if self.kind(here - 1) == p.NP else ""
        close = self._past_bracket(here) if head in _LANDS or head.rpartition(" ")[2] in _LANDS else None
        if close is None:
            return None
        inner = [at for at in range(here + 1, close - 1) if self.kind(at) == p.NP]
        other = {self.kind(at) for at in range(here + 1, close - 1)} - {p.NP, p.MARK, p.CONJ}
        if other or not inner or any(self.items[self.found[at].head].kind != "actor" for at in inner):
            return None
        word = members[-1].links[-1].word if members[-1].links else "including"
        members[-1].links += [Link(word, self.found[at].start, self._noun(at)) for at in inner]
        return close
