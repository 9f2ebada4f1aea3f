"""Noun phrases joined with others: "a ban on imports of oil and gas from Russia, and a travel ban on ministers"."""

from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.appositions import FORMERLY, is_apposition
from transforms.syntax.gerund_chains import last_of_gerunds
from transforms.syntax.left_out import LeftOut
from transforms.syntax.listed_members import BEFORE_LISTS
from transforms.syntax.model import Link, NounPhrase
from transforms.syntax.noun_classes import (
    NEAR,
    class_of,
    is_bare_place,
    is_counted,
    is_determined,
    is_named_beside,
    is_number,
    is_party,
    lends_any_head,
    lends_head,
    names_branch,
    shares_head,
    stands_for,
)
from transforms.syntax.phrases import Phrase

_JOINING = word_set("of including on against from to for with in and plus by")
_ARGUING = word_set("citing accusing blaming alleging saying arguing claiming insisting stressing denouncing")
_UNITS = word_set("barrel bbl ton tonne ounce kilo kilogram pound carat year month week day")
_BRACKET = 14
_ASIDE = 6
_PLACING = frozenset({"of", "from", "in"})
"""Prepositions of where a party is at home."""


_BRACKETED = BEFORE_LISTS | {"("}


class Groups(LeftOut):
    """Reads groups of noun phrases out of the phrases of one sentence."""

    def read(self, place: int, *, limit: int | None = None, most: int = 1_000) -> tuple[list[NounPhrase], int]:
        """Return the noun phrases joined from ``place`` on, at ``most`` so many steps, and the place after them."""
        stop = len(self.found) if limit is None else limit
        self.limit = stop
        top = self._noun(place)
        members = [top]
        chain: list[tuple[NounPhrase, str]] = [(top, "")]
        here = place + 1
        while here < stop and most > 0:
            most -= 1
            step = self._step(here, members, chain)
            if step is None:
                break
            here = step
        self.limit = len(self.found)
        return members, here

    def _step(self, here: int, members: list[NounPhrase], chain: list[tuple[NounPhrase, str]]) -> int | None:
        """Add what stands at ``here`` to the group; return the next place, or None where the group ends."""
        phrase = self.found[here]
        if phrase.kind == p.DATE or (self._is_unit(phrase) and self.kind(here + 1) == p.PREP):
            return here + 1  # "60 dollars a barrel for Russian crude"
        if phrase.kind == p.ADV:
            return here + 1 if self.kind(here + 1) in (p.PREP, p.DATE, p.NP) and phrase.word not in ("but",) else None
        if phrase.kind == p.MARK and phrase.word in _BRACKETED:
            reads = self._listed if phrase.word in BEFORE_LISTS else self._in_brackets
            return reads(here, members)
        if phrase.kind in (p.PREP, p.VG):
            hangs = self._linked if phrase.kind == p.PREP else self._postmodified
            return hangs(here, members, chain)
        if phrase.kind == p.CONJ or (phrase.kind == p.MARK and phrase.word == ","):
            return self._joined(here, members, chain)
        return None

    def _is_unit(self, phrase: Phrase) -> bool:
        """Tell whether a phrase only says by what a price is counted ("a barrel")."""
        own = [item.lower for item in self.items[phrase.start : phrase.end]]
        return len(own) == 2 and own[0] in ("a", "an", "per") and own[1] in _UNITS

    def _linked(self, here: int, members: list[NounPhrase], chain: list[tuple[NounPhrase, str]]) -> int | None:
        word = self.found[here].word
        shared = self._shared(here)
        if shared is not None:
            members[-1].links.append(Link(word, self.found[here].head, self._noun(shared)))
            word_at = shared - 2 if self._is_comma(shared - 1) else shared - 1
            return here + 1 if self.found[word_at - 1].kind == p.NP else word_at
        if self._is_comma(here + 1) and self.kind(here + 2) == p.NP:
            self._link(word, here, here + 2, members, chain)  # "… from, and sales of arms to, Iran"
            return here + 3
        if self.kind(here + 1) == p.NP:
            self._link(word, here, here + 1, members, chain)
            return here + 2
        verb = self.at(here + 1)
        if verb is not None and verb.kind == p.VG and verb.form == "gerund" and self._is_dealing(verb):
            noun = NounPhrase(verb.start, verb.end, verb.head)
            members[-1].links.append(Link(word, self.found[here].head, noun))
            chain.append((noun, word))
            last = last_of_gerunds(self.found, here + 1, self.limit)
            if self.kind(last + 1) == p.NP:
                self._link("of", last, last + 1, members, chain)
                return last + 2
            return here + 2
        return None

    def _is_dealing(self, verb: Phrase) -> bool:
        return self.items[verb.head].kind in ("dealing_verb", "verb")

    def _link(
        self, word: str, at: int, noun: int, members: list[NounPhrase], chain: list[tuple[NounPhrase, str]]
    ) -> None:
        linked = self._noun(noun)
        members[-1].links.append(Link(word, self.found[at].head, linked))
        chain.append((linked, word))

    def _postmodified(self, here: int, members: list[NounPhrase], chain: list[tuple[NounPhrase, str]]) -> int | None:
        """Read "vessels carrying oil" and "sanctions imposed on Iraq": what follows hangs on the noun."""
        verb = self.found[here]
        if verb.form not in ("gerund", "participle", "bare") or verb.passive or verb.end - verb.start > 2:
            return None
        if self.kind(here - 1) in (p.MARK, p.CONJ) or self._is_main(here) or self._argues(here):
            return None
        if self.kind(here + 1) == p.NP and verb.form == "gerund":
            members[-1].links.append(Link(self.items[verb.head].lower, verb.head, self._noun(here + 1), verb=verb.head))
            chain.append((members[-1].links[-1].phrase, "of"))
            return here + 2
        if self.kind(here + 1) == p.PREP and self.kind(here + 2) == p.NP:
            word = self.found[here + 1].word
            members[-1].links.append(Link(word, self.found[here + 1].head, self._noun(here + 2), verb=verb.head))
            chain.append((members[-1].links[-1].phrase, word))
            return here + 3
        if self.kind(here + 1) == p.PREP and self.kind(here + 2) == p.DATE:
            return here + 3  # "the ban imposed in August on imports"
        return here + 1 if self.kind(here + 1) == p.DATE else None

    def _argues(self, here: int) -> bool:
        """Tell whether a gerund behind a state is of who acts: "a ban on Mali citing threats from Chad"."""
        reasons = self.items[self.found[here].head].lower in _ARGUING
        return reasons and self.items[self.found[here - 1].head].kind == "actor"

    def _is_main(self, here: int) -> bool:
        """Tell whether a past-or-participle has to be the clause's own verb, since no other finite one is there."""
        if self.found[here].form != "bare":
            return False
        for nxt in self.found[here + 1 :]:
            if nxt.kind == p.VG and nxt.form in ("finite", "copula"):
                return False
            if nxt.kind in (p.SUB, p.REL) or (nxt.kind == p.MARK and nxt.word != ","):
                break
        for before in reversed(self.found[:here]):
            if before.kind == p.VG and before.form in ("finite", "infinitive", "gerund", "copula"):
                return False
            if before.kind in (p.SUB, p.REL) or (before.kind == p.MARK and before.word != ","):
                break
        return True

    def _joined(self, here: int, members: list[NounPhrase], chain: list[tuple[NounPhrase, str]]) -> int | None:
        """Add a member after "and" or a comma, unless a new clause begins there."""
        nxt = self._past_relative(here) or here + 1
        if self.kind(nxt) == p.CONJ:
            nxt += 1
        nxt = self._past_aside(nxt)
        if (left_out := self._left_out(nxt)) is not None:
            return self._past_linked(left_out)
        if self.kind(nxt) == p.ADV and self.kind(nxt + 1) in (p.NP, p.PREP):
            nxt += 1
        kind, following = self.kind(nxt), self.kind(nxt + 1)
        said = here + 2 if self.at(here + 1) is not None and self.found[here + 1].word in FORMERLY else here + 1
        apposed = self._is_comma(here) and self.kind(said) == p.NP
        if apposed and is_apposition(self.items, chain[-1][0], self.found[said]):
            return self._past_rank(said)
        if kind == p.PREP and following == p.NP:
            return self._joined_link(here, nxt, members, chain)
        if kind == p.DATE and following == p.MARK and self.found[nxt + 1].word == ",":
            return nxt + 2  # ", from Monday,"
        ends = kind != p.NP or self.starts_clause(nxt) or self.items[self.found[nxt].start].lower in g.PRONOUNS
        if ends or (self.kind(here - 1) == p.DATE and self.begins_anew(nxt, [one for one, _ in chain])):
            return None
        self._place(nxt, members, chain)
        return nxt + 1

    def _past_rank(self, place: int) -> int | None:
        """Return the place after such an apposition, which a comma ends or the sentence."""
        for at in range(place + 1, min(place + _BRACKET, self.limit)):
            if self._is_comma(at):
                return at + 1 if self.kind(at + 1) in (p.NP, p.CONJ, p.PREP) else None
            if self.kind(at) not in (p.PREP, p.NP, p.DATE, p.ADV):
                return None
        return None

    def _past_aside(self, place: int) -> int:
        """Return the place after what commas set apart: "and, for the first time, tourism", "and, with it, banks"."""
        if not self._is_comma(place):
            return place
        for at in range(place + 1, min(place + _ASIDE, len(self.found))):
            if self._is_comma(at):
                return at + 1
            if self.kind(at) not in (p.PREP, p.NP, p.DATE, p.ADV):
                break
        return place

    def _joined_link(
        self, here: int, nxt: int, members: list[NounPhrase], chain: list[tuple[NounPhrase, str]]
    ) -> int | None:
        word = self.found[nxt].word
        comma_only = self.found[here].kind == p.MARK and nxt == here + 1
        if word not in _JOINING or self.starts_clause(nxt + 1):
            return None
        if comma_only and word not in ("including", "of", "on", "against", "from", "to"):
            return None
        self._link(word, nxt, nxt + 1, members, chain)
        return nxt + 2

    def _place(self, nxt: int, members: list[NounPhrase], chain: list[tuple[NounPhrase, str]]) -> None:
        """Join a noun phrase to the nearest one of its class, however far up, else to the nearest."""
        noun = self._noun(nxt)
        if shares_head(self.items, chain[-1][0], noun):
            chain[-1][0].end, chain[-1][0].head = noun.end, noun.head  # "oil and gas imports"
            return
        spared = next((at for at in range(len(chain) - 1, 0, -1) if chain[at][1] == "except"), 0)
        if spared and class_of(self.items, noun) in "GO":
            self._beside(noun, nxt, spared, members, chain)  # "barred from entry except books, films and some rugs"
            return
        lends = lends_head if len(chain) > 1 else lends_any_head
        if lends(self.items, chain[-1][0], noun):
            self._share_head(noun, members, chain)
            return
        if (
            len(chain) > 1
            and not is_determined(self.items, noun)
            and is_determined(self.items, chain[-1][0])
            and not self._opens_dealing(nxt, chain)
        ):
            self._beside(noun, nxt, len(chain) - 1, members, chain)  # "the country's diamonds and weapons trade"
            return
        counts = is_number(self.items, noun) and is_counted(self.items, members[0])
        last = len(members) > 1 and self.kind(nxt - 1) == p.CONJ and chain[-1][1] == "of"
        last = last and is_named_beside(self.items, noun, chain[-1][0])
        last = last or self._is_further_step(noun, chain)
        last = last or self._is_parallel(nxt, noun, members, chain) or self._is_further_party(nxt, noun, members, chain)
        if counts or last or stands_for(self.items, noun, members[0]):
            self._beside(noun, nxt, 0, members, chain)  # "three firms in Russia, 16 in Turkey"
            return
        if names_branch(self.items, noun) and self.items[chain[-1][0].head].kind == "sector":
            self._beside(noun, nxt, len(chain) - 1, members, chain)  # "firms in the mining and financial sectors"
            return
        wanted = NEAR[class_of(self.items, noun)]
        level = len(chain) - 1
        for letter_rank in (wanted[:1], wanted):
            fits = [at for at, (one, _) in enumerate(chain) if class_of(self.items, one) in letter_rank]
            if fits:
                level = fits[-1]
                break
        self._beside(noun, nxt, level, members, chain)

    def _is_further_step(self, noun: NounPhrase, chain: list[tuple[NounPhrase, str]]) -> bool:
        """Tell whether a measure is one more beside a step: "a halt to flights and an arms embargo"."""
        if len(chain) == 1 or self.items[noun.start].lower not in ("a", "an") or class_of(self.items, noun) != "M":
            return False
        kinds = [class_of(self.items, one) for one, _ in chain]
        return kinds[0] == "N" and "M" not in kinds and is_determined(self.items, chain[0][0])

    def _is_parallel(
        self, nxt: int, noun: NounPhrase, members: list[NounPhrase], chain: list[tuple[NounPhrase, str]]
    ) -> bool:
        """Tell whether a name follows with a land of its own: "Bluefin of Oman and Delta Air of Chad"."""
        if len(chain) != 2 or chain[-1][1] not in _PLACING or self.kind(nxt + 1) != p.PREP:
            return False
        land = self.at(nxt + 2)
        if self.found[nxt + 1].word != chain[-1][1] or land is None or land.kind != p.NP:
            return False
        lands = (self.items[chain[-1][0].head], self.items[land.head])
        names = (self.items[members[-1].start], self.items[noun.start])
        named = all(one.text[0].isupper() and one.kind != "actor" for one in names)
        return named and all(one.kind == "actor" for one in lands)

    def _is_further_party(
        self, nxt: int, noun: NounPhrase, members: list[NounPhrase], chain: list[tuple[NounPhrase, str]]
    ) -> bool:
        """Tell whether a party of another land follows one: "Acme Oil of Chad, a shipowner in Oman and a Thai bank"."""
        if len(chain) != 2 or chain[-1][1] not in _PLACING or self.items[chain[-1][0].head].kind != "actor":
            return False
        first, head = members[-1], self.items[noun.head]
        if class_of(self.items, first) not in "EPGO" or not is_party(self.items, first):
            return False
        if head.kind not in ("post", "entity", "sector") or not is_party(self.items, noun):
            return False
        land = self.at(nxt + 2) if self.kind(nxt + 1) == p.PREP and self.found[nxt + 1].word in _PLACING else None
        placed = land is not None and land.kind == p.NP and self.items[land.head].kind == "actor"
        return placed or any(one.kind == "actor" for one in self.items[noun.start : noun.head])

    def _opens_dealing(self, nxt: int, chain: list[tuple[NounPhrase, str]]) -> bool:
        """Tell whether a dealing of its own follows a party: "loans to the regime and sales of computers to it"."""
        deals = class_of(self.items, self._noun(nxt)) == "D" and class_of(self.items, chain[0][0]) == "D"
        return deals and self.kind(nxt + 1) == p.PREP and class_of(self.items, chain[-1][0]) in "CP"

    def _share_head(self, noun: NounPhrase, members: list[NounPhrase], chain: list[tuple[NounPhrase, str]]) -> None:
        """Let the origins before the last take its head: "Russian, Belarusian and Iranian ships" is one phrase."""
        row = members if len(chain) == 1 else [link.phrase for link in members[-1].links]
        first = next(at for at in range(len(row) - 1, -1, -1) if row[at] is chain[-1][0])
        while first > 0 and is_bare_place(self.items, row[first - 1]) and row[first - 1].end == row[first].start - 1:
            first -= 1
        whole = row[first]
        whole.end, whole.head = noun.end, noun.head
        del (members if len(chain) == 1 else members[-1].links)[first + 1 :]
        chain[-1] = (whole, chain[-1][1])

    def _beside(
        self, noun: NounPhrase, nxt: int, level: int, members: list[NounPhrase], chain: list[tuple[NounPhrase, str]]
    ) -> None:
        del chain[level + 1 :]
        if level == 0:
            members.append(noun)
            chain[0] = (noun, "")
        else:
            word = chain[level][1]
            members[-1].links.append(Link(word, self.found[nxt].start, noun))
            chain[level] = (noun, word)
