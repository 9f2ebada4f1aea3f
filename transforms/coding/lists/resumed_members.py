"""Members of a list past a clause on one of them: "listed a bank that pays the army, two shipyards and an insurer"."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from transforms.coding.lists.list_parts import Manner, listed_in
from transforms.coding.model import Reading, SentenceView
from transforms.coding.parties.named.callings import SINGLE, form_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.kinds import HITTING
from transforms.reading.spans import Item, lower_at
from transforms.syntax import phrases as p
from transforms.syntax.model import FINITE
from transforms.syntax.phrases import Phrase

_HITTING = frozenset({"imposed", "lifted", "reinstated"})
_LISTING = frozenset({"designate", "delist"})
_PARTIES = frozenset({"post", "entity"})
_SAYING = frozenset({"participle", "gerund", "bare"})
_BREAKING = frozenset({":", ";", "(", "—", "–"})


def resumed_members(view: SentenceView, own: list[Reading]) -> Iterator[tuple[Reading, Named]]:
    """Yield those whom a list goes on with behind a relative clause or a participle that only tells of one of them."""
    phrases = view.syntax.phrases
    clauses = [at for at, one in enumerate(phrases) if _opens_clause(phrases, at)]
    for model in own:
        frame = model.frame
        if frame.object_kind not in HITTING or frame.action not in _HITTING or frame.head > frame.object_at:
            continue
        first = next((at for at in clauses if phrases[at].start > frame.object_at), None)
        if first is None or any(_is_tensed(one) for one in phrases[:first] if one.start > frame.object_at):
            continue
        party = phrases[first - 1] if phrases[first - 1].kind == p.NP else phrases[first - 2]
        fits = _names_party(view.items[party.start : party.end]) or _is_named(view.items, party)
        if not fits and frame.trigger not in _LISTING:
            continue
        for start, end in _Walk(view.items, phrases).spans(first):
            named = listed_in(view, start, end, Manner())
            if not named.empty:
                yield model, named
        return


@dataclass(slots=True)
class _Walk:
    """Goes through the phrases behind a party, and tells what is said of it from who is listed next."""

    items: list[Item]
    phrases: list[Phrase]
    open: int | None = None
    told: bool = False
    last: Phrase | None = None
    found: list[tuple[int, int]] = field(default_factory=list)

    def spans(self, first: int) -> list[tuple[int, int]]:
        """Return from where to where further members stand, from the place of the first clause on."""
        for at in range(first, len(self.phrases)):
            phrase = self.phrases[at]
            if phrase.kind == p.SUB or (phrase.kind == p.MARK and phrase.word in _BREAKING):
                return self._closed(phrase.start)
            if _opens_clause(self.phrases, at):
                self._close(phrase.start)
                self.told, self.last = phrase.kind == p.VG, None
            elif _is_tensed(phrase) and (phrase.form != "gerund" or not self.told):
                if self.told:  # whoever was taken for a member is the subject of another clause
                    self.open = None
                    return self.found
                self.told = True
            elif phrase.kind == p.NP:
                self._take(phrase)
        return self._closed(len(self.items))

    def _take(self, phrase: Phrase) -> None:
        self.told = self.told or (self.last is not None and self.last.end == phrase.start)  # "that mends boats"
        if self.open is None and self.told and self._goes_on(phrase):
            self.open = phrase.start
        self.last = phrase

    def _goes_on(self, phrase: Phrase) -> bool:
        """Tell whether a noun phrase is the next on the list, and no further object of the clause before it."""
        before = lower_at(self.items, phrase.start - 1)
        parted = before == "," or (before == "and" and lower_at(self.items, phrase.start - 2) == ",")
        if not (parted or (before == "and" and self.found)) or not self._is_party(phrase):
            return False
        if self.last is None:
            return True
        # "who owned a bank, a brewery and an airline", "which sells planes to Zorka, an airline"
        alike = form_of(self.items, self.last.start) == form_of(self.items, phrase.start)
        single = self.items[phrase.start].lower in SINGLE | {"the"}
        named = self.items[self.last.head].text[0].isupper() and self.items[self.last.head].kind != "actor"
        return not alike and not (single and named)

    def _is_party(self, phrase: Phrase) -> bool:
        inside = self.items[phrase.start : phrase.end]
        if inside[0].lower in ("its", "their") and any(one.kind == "post" for one in inside):
            return False  # "a firm that sells planes, and its manager"
        if any(one.kind == "entity" for one in inside):
            return True
        told = form_of(self.items, phrase.start) != "bare" or _is_named(self.items, phrase)
        return told and _names_party(inside)

    def _close(self, end: int) -> None:
        if self.open is not None:
            self.found.append((self.open, end))
        self.open = None

    def _closed(self, end: int) -> list[tuple[int, int]]:
        self._close(end)
        return self.found


def _names_party(inside: list[Item]) -> bool:
    return any(one.kind in _PARTIES or (one.kind == "sector" and one.data.kind == "industry") for one in inside)


def _is_named(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a phrase ends in a name that nothing is known of ("the refiner Dela")."""
    return items[phrase.head].kind == "word" and items[phrase.head].text[0].isupper()


def _opens_clause(phrases: list[Phrase], at: int) -> bool:
    """Tell whether a relative clause opens at a place, or a participle that says what somebody does or suffers."""
    phrase = phrases[at]
    if phrase.kind == p.REL:
        return True
    if phrase.kind != p.VG or phrase.form not in _SAYING or not 0 < at < len(phrases) - 1:
        return False
    return phrases[at - 1].kind == p.NP and phrases[at + 1].kind in (p.NP, p.PREP, p.ADV)


def _is_tensed(phrase: Phrase) -> bool:
    return phrase.kind == p.VG and phrase.form in FINITE | _SAYING
