"""What a list names: parties, each with its country and its goods, up to a semicolon or a clause of its own."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import SentenceView, Target
from transforms.coding.parties.named.callings import with_calling
from transforms.coding.parties.named.kin import holds_office, is_firm, stands_by
from transforms.coding.parties.named.phrase_parties import ARMS, Named, Scope, add_parent, add_phrase
from transforms.coding.parties.named.rebel_leaders import leads_rebels
from transforms.coding.parties.named.staff import people_of
from transforms.coding.parties.phrases.investments import is_investment
from transforms.reading.bullets import is_bulleted
from transforms.reading.kinds import PARTIES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase
from transforms.syntax.noun_classes import is_number

_BREAKS = word_set("for over because since accused after under despite unless without until which who whose that")
_SPARING = word_set("except excluding excepting barring bar save not but")
_WHERE = word_set("in of from")
_OWNED = word_set("owned run controlled led held backed headed managed founded operated")
_FOR = frozenset({"of", "for"})
_BY_WHOM = word_set("of to with around behind by") | {"close to", "closest to", "loyal to", "near to"}
_GOODS = word_set("of for in to with")
QUANTITIES = word_set("rest others most some remainder half third quarter majority dozen dozens many bulk")
_ONES = word_set("one ones another counterpart counterparts other others")


def is_item(view: SentenceView) -> bool:
    """Tell whether a sentence begins as an item of an enumeration does: with a bullet, a number or a letter."""
    return is_bulleted(view.items)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a list is to be read.

    ``countries`` says whether a country alone is a member, else it only says whose the others are; ``places`` whether
    clauses say how many are where ("most are in China; others sit in India"); ``kin`` is the sector of those whose
    subsidiaries may be listed.
    """

    countries: bool = False
    places: bool = False
    kin: str | None = None


def listed_in(view: SentenceView, start: int, end: int, manner: Manner) -> Named:
    """Return the parties and sectors of a list that goes from one item of a sentence up to another."""
    named = Named()
    for part in _parts(view, start, end, clauses=manner.places):
        reader = _Reader(view, Scope(view.year, personal=True), manner.kin)
        for phrase in part:
            reader.add(phrase)
        reader.call()
        named.targets += reader.named.targets
        named.sectors += reader.named.sectors
    if not manner.countries:
        named.targets = [one for one in named.targets if one.name or one.sector]
    return named


@dataclass(slots=True)
class _Reader:
    """Reads the phrases of one part; ``unit`` is the noun phrase read last, ``own`` what it named."""

    view: SentenceView
    scope: Scope
    kin: str | None
    named: Named = field(default_factory=Named)
    unit: NounPhrase | None = None
    own: Named = field(default_factory=Named)
    sector: tuple[str, str] | None = None
    placed: bool = False

    def add(self, phrase: p.Phrase) -> None:
        """Add a noun phrase: a new member, or what the one before it is of."""
        items = self.view.items
        link = lower_at(items, phrase.start - 1)
        if self.unit is not None and link in _BY_WHOM and stands_by(items, self.unit):
            return  # "businessmen close to the army", "a tycoon with ties to the ruling party"
        if self.unit is not None and link == "by" and lower_at(items, phrase.start - 2) in _OWNED:
            return  # "an ammunition factory owned by the army"
        found = self._read(NounPhrase(phrase.start, phrase.end, phrase.head))
        if _are_countries(found) and (link in _WHERE or (self.placed and link in (",", "and"))):
            self._settle(found.targets)
        elif self.unit is not None and link in _GOODS and self._is_generic() and not _are_countries(found):
            self._specify(phrase, found)
        elif link in _FOR and self._is_told(phrase) and not _names_any(found):
            return  # "the ministry of mines", "an insurer of ships"
        else:
            self._begin(phrase, found)

    def _read(self, phrase: NounPhrase) -> Named:
        found = Named()
        add_phrase(found, self.view.items, phrase, self.scope)
        return found

    def _begin(self, phrase: p.Phrase, found: Named) -> None:
        items, noun = self.view.items, NounPhrase(phrase.start, phrase.end, phrase.head)
        last = items[phrase.end - 1].lower
        counts = is_number(items, noun) or last in QUANTITIES
        if self.sector is not None and (counts or last in _ONES):
            if _are_countries(found):
                found.targets = [replace(one, sector=self.sector[0]) for one in found.targets]
            elif found.empty:
                found.sectors = [self.sector]
        elif found.empty and is_investment(items[phrase.head]):
            found.sectors = [(UNSPECIFIED, "investment")]
        elif counts and found.empty:
            found.sectors = [(UNSPECIFIED, items[phrase.head].text)]
        self.unit, self.own, self.placed = noun, found, False
        if self.kin is not None and last in ARMS and self._is_generic():
            self.own.sectors = [(self.kin, last)]
        self._keep()

    def call(self) -> None:
        """Let a clause behind the last member say what it deals in ("a firm that digs for gold")."""
        if self.unit is None or not self._is_generic() or self.own.empty:
            return
        if holds_office(self.view, self.unit):
            self._drop()
            self.own = Named(sectors=[("government", self.view.items[self.unit.head].text)])
            self._keep()
            return
        told = with_calling(self.view, self.unit, self.own)
        if told is not self.own:
            self._drop()
            self.own = told
            self._keep()

    def _keep(self) -> None:
        self.named.targets += self.own.targets
        self.named.sectors += self.own.sectors
        of_sector = [(one.sector, one.words) for one in self.own.targets if one.sector]
        self.sector = next(iter([*self.own.sectors, *of_sector]), self.sector)

    def _drop(self) -> None:
        """Take back what the last member named, which is read anew."""
        self.named.targets = self.named.targets[: len(self.named.targets) - len(self.own.targets)]
        self.named.sectors = self.named.sectors[: len(self.named.sectors) - len(self.own.sectors)]

    def _is_generic(self) -> bool:
        """Tell whether the last member does not say what it deals in ("two makers", "a Burmese supplier")."""
        sectors = [code for code, _ in self.own.sectors] + [one.sector for one in self.own.targets]
        named = any(one.name for one in self.own.targets)
        return not named and all(code in (None, UNSPECIFIED) for code in sectors)

    def _is_told(self, phrase: p.Phrase) -> bool:
        """Tell whether a phrase hangs on a member that says already what it is."""
        return self.unit is not None and self.unit.end == phrase.start - 1 and not self.own.empty

    def _specify(self, phrase: p.Phrase, found: Named) -> None:
        """Read "two Burmese suppliers of aircraft parts" as one."""
        if found.empty or self.unit is None or leads_rebels(self.view.items, self.unit):
            return
        if is_firm(self.view.items, self.unit) and all(code == "government" for code, _ in found.sectors):
            return  # "a holding company of the army"
        self._drop()
        if self.view.items[self.unit.end - 1].lower in ARMS:
            add_parent(self.own, self.view.items, NounPhrase(phrase.start, phrase.end, phrase.head), self.view.year)
        elif (people := people_of(self.view.items, self.unit, found.targets)) is not None:
            self.own = Named(targets=people)
        elif any(one.name for one in found.targets):
            self.own = found
        else:
            self.own = self._read(NounPhrase(self.unit.start, phrase.end, phrase.head))
        self._keep()

    def _settle(self, countries: list[Target]) -> None:
        """Give the last member the country that it is said to be in ("two refineries in India")."""
        if self.placed and self.sector is not None:
            self.named.targets += [replace(one, sector=self.sector[0]) for one in countries]
        elif self.own.sectors and not self.own.targets:
            self._drop()
            pairs = self.own.sectors
            self.own = Named(
                targets=[Target(one.country, None, code, one.words) for one in countries for code, _ in pairs]
            )
            self._keep()
            self.placed = True


def _are_countries(named: Named) -> bool:
    return bool(named.targets) and not named.sectors and not any(one.name or one.sector for one in named.targets)


def _names_any(named: Named) -> bool:
    """Tell whether a phrase names a party or a country of its own."""
    return any(one.name or one.country for one in named.targets)


def _parts(view: SentenceView, start: int, end: int, *, clauses: bool) -> Iterator[list[p.Phrase]]:
    """Yield the noun phrases of a list, part by part; what a clause or a bracket only adds is left out."""
    part: list[p.Phrase] = []
    skipping, started = False, False
    items = view.items
    for phrase in view.syntax.phrases:
        if phrase.end <= start or phrase.start >= end:
            continue
        word = items[phrase.start].lower
        if word == ";":
            yield part
            part, skipping, started = [], is_item(view) and skipping, True
        elif _is_clause(phrase) and not clauses:
            part = part if skipping or not started or phrase.form == "infinitive" else []  # "…; medicines are exempt"
            skipping = True
        elif _breaks(items, phrase) or (word == ":" and _names(items, part)):
            skipping = True  # "Vehicles: petrol cars of over 1,600 cc"
        elif _closes_example(items, phrase):
            part = part[:-1]  # "…, drone makers among them"
        elif phrase.kind == p.NP:
            skipping = skipping and not _restarts(items, phrase)
            part += [] if skipping or _is_apposition(items, part, phrase) else [phrase]
    yield part


def _is_clause(phrase: p.Phrase) -> bool:
    return phrase.kind == p.VG and phrase.form in ("finite", "infinitive", "copula")


def _breaks(items: list[Item], phrase: p.Phrase) -> bool:
    """Tell whether what follows only says why, or what is spared."""
    word = items[phrase.start].lower
    return word in _SPARING or word in _BREAKS or phrase.kind in (p.REL, p.SUB)


def _closes_example(items: list[Item], phrase: p.Phrase) -> bool:
    return items[phrase.start].lower in ("among", "amongst") and (
        phrase.end >= len(items) or items[phrase.end].kind == "mark"
    )


def _restarts(items: list[Item], phrase: p.Phrase) -> bool:
    """Tell whether a list goes on after a clause: ", and two banks", ", and Sberbank"."""
    return lower_at(items, phrase.start - 1) == "and" and lower_at(items, phrase.start - 2) == ","


def _names(items: list[Item], part: list[p.Phrase]) -> bool:
    return any(items[at].kind in PARTIES for phrase in part for at in range(phrase.start, phrase.end))


def _is_apposition(items: list[Item], part: list[p.Phrase], phrase: p.Phrase) -> bool:
    """Tell whether a phrase only describes the name before it ("Rosbank, a lender")."""
    if not part or lower_at(items, phrase.start - 1) != "," or part[-1].end != phrase.start - 1:
        return False
    last = any(items[at].kind == "entity" for at in range(part[-1].start, part[-1].end))
    named = any(items[at].kind == "entity" for at in range(phrase.start, phrase.end))  # "Rusal, the car maker GAZ"
    if named or lower_at(items, phrase.end) == "and":
        return False  # "Belavia, a hotel chain and border guards"
    return last and items[phrase.start].lower in ("a", "an", "the", "its", "one")
