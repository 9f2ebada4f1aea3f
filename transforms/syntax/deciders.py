"""Whose an infinitive is that hangs on a decision: "welcomed the decision by Norway to lift the ban"."""

from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.forms import Forms
from transforms.syntax.model import NounPhrase, Verb

DECISIONS = word_set(
    "decision decisions move moves step steps plan plans intention intentions pledge promise threat threats vote "
    "refusal agreement readiness willingness resolve choice order announcement"
)

_FOLLOWING = ("follow", "join", "copi", "copy", "emulat", "imitat", "mirror", "match", "defi", "defy")
"""How the verbs begin whose subject does what is said behind those whom he follows or defies."""

_MAKERS = frozenset({"of", "by"})


class Deciders(Forms):
    """Finds who decides what an infinitive says."""

    def _decider(self, last: int, *, direct: bool) -> list[NounPhrase]:
        """Return who decides: "welcomed the decision by Norway to lift …", "reacted to Norway's decision to …"."""
        whose = self._whose_decision(last)
        if whose or not direct:
            return whose
        first = self._first_maker(last)
        if first < 2 or self.found[first - 1].kind != p.PREP or self.found[first - 1].word not in _MAKERS:
            return []
        noun = self.found[first - 2]
        tracks = self.items[noun.head].lower == "steps" and self.found[first - 3].word == "in"
        if noun.kind != p.NP or tracks or not self._decides(noun.head):  # "followed in the steps of Norway"
            return []
        makers = [one for one in self.found[first : last + 1] if one.kind == p.NP]
        phrases = [NounPhrase(one.start, one.end, one.head) for one in makers]
        return phrases if all(self._names(one) for one in phrases) else []

    def _follows_others(self, before: Verb, last: int, *, direct: bool) -> bool:
        """Tell whether somebody does as others do: "joined Norway to ban …", and not "follows Norway's plan to …"."""
        follows = not before.passive and self.items[before.at].lower.startswith(_FOLLOWING)
        noun = NounPhrase(self.found[last].start, self.found[last].end, self.found[last].head)
        decided = self._decides(noun.head) and self._names(noun)
        return follows and bool(before.subject) and not decided and not self._decider(last, direct=direct)

    def _first_maker(self, last: int) -> int:
        """Return the place of the first of those who decide together ("the decision of Norway, Spain and Chile")."""
        at = last
        while at >= 2 and self.found[at].kind == p.NP:
            joint = at - 1
            while joint > 0 and (self.found[joint].kind == p.CONJ or self._is_comma(joint)):
                joint -= 1
            if joint == at - 1 or self.found[joint].kind != p.NP:
                break
            at = joint
        return at

    def _whose_decision(self, last: int) -> list[NounPhrase]:
        """Return whose decision is spoken of, where its own name says so ("an Iranian plan to …")."""
        if last < 1 or self.found[last - 1].kind != p.PREP or self.found[last].kind != p.NP:
            return []
        noun = self.found[last]
        phrase = NounPhrase(noun.start, noun.end, noun.head)
        return [phrase] if self._decides(noun.head) and self._names(phrase) else []

    def _adjunct_ending(self, place: int) -> int:
        """Return how many phrases say when or whose a noun before them is: "the decision by Chad last week to …"."""
        if self.found[place].kind == p.DATE:
            return 1
        return 2 if place >= 2 and self.found[place - 1].kind == p.PREP and self.found[place].kind == p.NP else 0

    def _decides(self, head: int) -> bool:
        return self.items[head].lower.rsplit(" ", 1)[-1] in DECISIONS

    def _names(self, phrase: NounPhrase) -> bool:
        return any(item.kind in ("actor", "group", "anaphor") for item in self.items[phrase.start : phrase.end])
