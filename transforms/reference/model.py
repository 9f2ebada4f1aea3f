"""The reference data as the rest of the code sees it: typed, immutable, looked up by exact words."""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from schemas.mart import Country, Sector, Sender
from schemas.vocabulary import SourceClass
from transforms.reference.wordings import Worded

_CREDIT_PARTS = re.compile(r"\s*[,|/()]\s*|\s+(?:of|for|via|[-–—])\s+|^\s*by\s+", re.I)
_STAFF = re.compile(r"\s+(?:staff|newsroom|news desk)$", re.I)
RECALLED_FOR = {"leader": 70, "surname": 12}
"""Years for which news still names a leader for what the country did under him: in full, or by the surname alone."""


@dataclass(frozen=True, slots=True)
class Name:
    """A word or phrase that means a country or a body, in the years for which it does."""

    words: str
    code: str
    kind: str
    valid_from: int | None
    valid_to: int | None
    ambiguous: bool = False
    sector: str | None = None
    """The one sector that a body acts in, if it is there for no other ("Kimberley Process": diamonds)."""

    def holds_in(self, year: int | None) -> bool:
        """Tell whether the words mean this in that year; an unknown year takes what holds today."""
        asked = 9998 if year is None else year
        recalled = RECALLED_FOR.get(self.kind, 0)
        return (self.valid_from or 0) <= asked <= (self.valid_to or 9999) + recalled

    def serves_in(self, year: int | None) -> bool:
        """Tell whether the words mean this in that year, and not only in hindsight."""
        asked = 9998 if year is None else year
        return (self.valid_from or 0) <= asked <= (self.valid_to or 9999)


UNPLACED = "unplaced"
"""The kind of a company that only its name's ending tells of, so that its country is not known."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A company, bank, ship, group, agency or person that sanctions news names."""

    name: str
    aliases: tuple[str, ...]
    kind: str
    country: str | None
    sector: str
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class SectorWord:
    """A word that means a sector."""

    words: str
    sector: str
    kind: str
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class MeasureWord:
    """A noun for a measure, a relief from one, a list, or a dealing that measures restrict.

    ``owner`` is the one sender whose measure or list it can be ("SDN list").
    """

    words: str
    kind: str
    measure: str | None
    sector: str | None
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class DealingVerb:
    """A verb of dealing: the kind of measure that forbids it, and the sector of a service that is one itself.

    A ``weak`` one has so many other uses that only the wording of a rule makes it a dealing ("may no longer serve").
    """

    measure: str
    sector: str | None
    weak: bool


@dataclass(frozen=True, slots=True)
class TriggerClass:
    """Verbs and nouns of one kind of change, and what the change does to which kind of object."""

    name: str
    verbs: tuple[str, ...]
    weak: frozenset[str]
    phrases: tuple[str, ...]
    nouns: tuple[str, ...]
    on: Mapping[str, str]
    courses: tuple[str, ...] = ()
    """Verbs that tell the change of a measure only, and are verbs like any other elsewhere."""


@dataclass(frozen=True, slots=True)
class CueClass:
    """Words that say how far a change has come."""

    name: str
    verbs: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Publisher:
    """A publisher's host, name and class."""

    host: str
    name: str
    source_class: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Everything in data/reference, checked.

    ``version`` is a hash of the files' bytes. ``common_verbs`` maps a verb to whether its base or its -s form is as
    often a noun; auxiliaries and modals are grammar and not among them.
    """

    version: str
    countries: tuple[Country, ...]
    sectors: tuple[Sector, ...]
    senders: tuple[Sender, ...]
    names: tuple[Name, ...]
    groups: Mapping[str, tuple[str, ...]]
    entities: tuple[Entity, ...]
    committees: Mapping[str, "Name | Entity"]
    posts: tuple[SectorWord, ...]
    sector_words: tuple[SectorWord, ...]
    measure_words: tuple[MeasureWord, ...]
    triggers: tuple[TriggerClass, ...]
    cues: tuple[CueClass, ...]
    other_senses: Mapping[str, tuple[str, ...]]
    wordings: tuple[Worded, ...]
    dealing_verbs: Mapping[str, DealingVerb]
    irregular_verbs: Mapping[str, tuple[str, str, str]]
    common_verbs: Mapping[str, bool]
    ambiguous_surnames: frozenset[str]
    publishers: Mapping[str, Publisher]
    credits: Mapping[str, str]
    confidence: Mapping[str, float]
    _codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def classify(self, url: str | None, publisher: str | None) -> tuple[str | None, str]:
        """Return who publishes an article and its source class, by host and then by name; ``other`` if not listed."""
        host = (urlsplit(url).hostname or "") if url else ""
        parts = host.lower().split(".")
        for start in range(len(parts)):
            found = self.publishers.get(".".join(parts[start:]))
            if found is not None:
                return publisher or found.name, found.source_class
        if publisher is not None:
            for known in self.publishers.values():
                if known.name.casefold() == publisher.casefold():
                    return publisher, known.source_class
        return publisher or (host or None), "other"

    def agency(self, credited: Iterable[str]) -> str | None:
        """Return the one agency whose story an article is by whom it credits; None if it is of none, or of several.

        Args:
            credited: names as they stand in bylines and datelines, and addresses that it names as its original.
        """
        found = {name for words in credited for name in self._agencies(words)}
        return found.pop() if len(found) == 1 else None

    def _agencies(self, words: str) -> Iterator[str]:
        if words.startswith(("http://", "https://")):
            name, source_class = self.classify(words, None)
            if source_class == SourceClass.AGENCY and name is not None:
                yield name
            return
        for part in _CREDIT_PARTS.split(words):
            name = self.credits.get(_STAFF.sub("", part.strip(" .©")).casefold())
            if name is not None:
                yield name

    def _spelt_alike(self, words: str) -> tuple[str, ...]:
        """Return the codes of the one name that differs in dots and blanks only: "S.Africa" is "S. Africa"."""
        letters = _letters(words)
        found = {codes for name, codes in self._codes.items() if letters and _letters(name) == letters}
        return next(iter(found)) if len(found) == 1 else ()

    def country_codes(self, words: str) -> tuple[str, ...]:
        """Return the codes of a country or body given by code or by any of its names, the present one first.

        Raises:
            ValueError: if no line of the reference data knows it, with near names, or if it means several of today.
        """
        found = self._codes.get(words.strip().casefold(), ()) or self._spelt_alike(words)
        former = {country.code for country in self.countries if country.status == "historical"}
        if len(present := [code for code in found if code not in former]) > 1:
            raise ValueError(f"{words!r} means {' or '.join(present)}, by the year; give the code of the one you mean")
        if found:
            return found
        near = difflib.get_close_matches(words.casefold(), list(self._codes), n=3)
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        raise ValueError(f"no country or body is called {words!r}{hint}")


def _letters(words: str) -> str:
    return "".join(one for one in words.casefold() if one.isalnum())
