"""Noun phrases with what hangs on them, and verbs with their subject, objects and adjuncts."""

from dataclasses import dataclass, field

FINITE: frozenset[str] = frozenset({"finite", "copula"})
"""Forms of verbs that say something by themselves."""

MAIN: frozenset[str] = frozenset({"main", "joined"})
"""Relations of verbs that the sentence itself asserts."""

RELATIVE: frozenset[str] = frozenset({"relative", "object relative"})
"""Relations of verbs of relative clauses."""

DESCRIBING: frozenset[str] = RELATIVE | {"reduced"}
"""Relations of verbs that describe the noun before them."""


@dataclass(slots=True, eq=False)
class NounPhrase:
    """A noun phrase: half-open item range, its head's place, and the phrases linked to it, in order.

    ``links`` of the top phrase hold all that follow, however deep.
    """

    start: int
    end: int
    head: int
    links: list["Link"] = field(default_factory=list)

    @property
    def last(self) -> int:
        """The end of the phrase with all that is linked to it."""
        return max([self.end, *(link.phrase.end for link in self.links)])


@dataclass(slots=True, eq=False)
class Link:
    """A preposition (or a participle such as "carrying") with the phrase that it brings."""

    word: str
    at: int
    phrase: NounPhrase
    verb: int | None = None
    """The place of a verb that brings the phrase, where one does ("sanctions imposed on …")."""


@dataclass(slots=True, eq=False)
class Verb:
    """A verb group in its clause.

    ``form``: ``finite``, ``infinitive``, ``gerund``, ``participle`` or ``copula``. ``subject``, ``objects`` and
    ``links`` are noun phrases as the wording gives them: the subject of a passive is what is acted on. ``above`` is the
    verb that governs an infinitive, a gerund or a complement clause.
    """

    at: int
    start: int
    end: int
    form: str
    passive: bool
    subject: list[NounPhrase] = field(default_factory=list)
    objects: list[NounPhrase] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    above: "Verb | None" = None
    relation: str = "main"
    right: int = 0

    @property
    def all_links(self) -> list[Link]:
        """What prepositions bring to the verb itself, and to its objects and its subject."""
        return [*self.links, *(link for one in (*self.objects, *self.subject) for link in one.links)]
