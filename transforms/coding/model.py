"""The values of coding, in the order in which they come about: a sentence's view, frames, roles, status, reading."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import DECIDED, Status
from transforms.reading.dates.dates import StatedDate
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item
from transforms.reading.wordings import Wordings
from transforms.syntax.verbs import Syntax, parse

RELAXING: frozenset[str] = frozenset({"lifted", "eased", "suspended"})
"""Actions after which less is forbidden."""

RESTRICTING: frozenset[str] = frozenset({"imposed", "expanded", "reinstated"})
"""Actions after which more is forbidden."""

ECHOES = ("echo", "abstain")
"""Classes of verbs that leave the change to what was said before."""

ANSWER = "answer"
"""The trigger of a frame that refuses what was proposed before."""

LISTING, LISTED_BESIDE = "listing", "listing.beside"
"""Rules of lists: they spell out what was told before them, or add others who fare as those did."""

Coded = tuple[str, str]
"""A code, and the words that say it."""


@dataclass(slots=True)
class DateLinks:
    """The dates of a sentence by the place of the verb that they belong to.

    ``fronted`` are those among them that stand before their verb, so that they hold for verbs joined to it as well;
    ``first`` those that open the sentence; ``decided`` the days of decisions.
    """

    own: dict[int, list[StatedDate]] = field(default_factory=dict)
    fronted: dict[int, list[StatedDate]] = field(default_factory=dict)
    first: list[StatedDate] = field(default_factory=list)
    decided: dict[int, StatedDate] = field(default_factory=dict)


@dataclass(slots=True)
class SentenceView:
    """A sentence that has been read: its items, its dates, and where it stands.

    ``has_sanctions_word`` says whether it or a sentence beside it speaks of sanctions; ``recalls_measure`` whether one
    before it does, so that "it" may be a measure. ``year`` is that of publication; ``told`` the last date that the text
    states before the sentence; ``heading`` the date that heads the paragraph, as in a timeline; ``rubric`` the country
    that does, as in a digest, ``rubric_sender`` the body or state that does for what it decides, ``rubric_place`` the
    state whose city does, ``rubric_sector`` the goods that do. ``section`` numbers the items of a digest; ``headed``
    says that a heading opens its item; ``enacted`` that the sentence is the title of an act,
    ``noted`` that it is a note of what became of a measure ("Visa ban: lifted"), ``statute`` that it is an article of
    an act which rules what "may not" be done, ``follows_news`` that the sentences
    before it tell of a new measure.
    """

    index: int
    start: int
    end: int
    is_title: bool
    items: list[Item]
    dates: list[StatedDate]
    has_sanctions_word: bool
    wordings: Wordings = field(repr=False)
    recalls_measure: bool = False
    year: int | None = None
    paragraph: int = 0
    told: StatedDate | None = None
    heading: StatedDate | None = None
    rubric: str | None = None
    rubric_sender: str | None = None
    rubric_place: str | None = None
    rubric_sector: Coded | None = None
    section: int = 0
    headed: bool = False
    enacted: bool = False
    noted: bool = False
    statute: bool = False
    follows_news: bool = False
    follows_ban: bool = False
    """Whether the sentences right before it tell of something that is barred from now on."""

    follows_relief: str | None = None
    """By which action a measure was relaxed, where the sentences right before it tell so."""

    relieved: frozenset[str] = frozenset()
    """Whom that measure hit."""

    goes_on: StatedDate | None = None
    """The date with which the sentence before it in its paragraph tells of measures."""

    told_behind: StatedDate | None = None
    """The day that only the next sentence gives for what this one tells."""

    parsed: Syntax | None = None
    ends: dict[int, int] = field(default_factory=dict)
    """Where what stands at a place ends its clause, as far as that was asked."""

    verb_groups: dict[tuple[int, int, str], list[str]] = field(default_factory=dict)
    """The words of the verb groups of its frames, by head, left border and voice, as far as they were asked for."""

    usable: dict[int, list[Sense]] = field(default_factory=dict)
    """The senses of its verbs of change whose conditions hold, by place, as far as they were asked for."""

    dated: DateLinks | None = None
    officials: frozenset[str] | None = None  # the surnames of those who hold an office in it, once they were asked for

    agenda: "Agenda | None" = None
    """What the sentence says that opens the enumeration of which this is an item."""

    stem: bool = False
    """Whether it is the stem of a statute, which forbids what its items name."""

    recites: bool = False
    """Whether it opens an enumeration of what stands already."""

    @property
    def syntax(self) -> Syntax:
        """The phrases and verbs, read when first asked for."""
        if self.parsed is None:
            self.parsed = parse(self.items)
        return self.parsed


@dataclass(frozen=True, slots=True)
class Clause:
    """A word of change (``head``) with the items of its clause, from ``left`` up to and without ``right``."""

    view: SentenceView
    head: int
    left: int
    right: int
    items: list[Item] = field(init=False, repr=False, compare=False)
    """The items of the whole sentence: kept here, as every rule asks for them."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "items", self.view.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A word of change and its object, as indexes into the items of one sentence.

    ``voice`` is ``active``, ``passive``, ``reduced`` (a participle without auxiliary), ``nominal`` (a noun of change),
    ``cue`` or ``bare`` (a measure that only a cue or a headline announces). ``rule`` names how it was found.
    """

    clause: Clause
    trigger: str
    action: str
    object_kind: str
    object_at: int
    voice: str
    rule: str
    roles: "Roles | None" = None
    """Roles that the syntax gives; None where they are read from the neighbourhood of the words."""

    worded: str | None = None
    """The line of the reference data whose wording tells it, where no word of change does."""

    view: SentenceView = field(init=False, repr=False, compare=False)
    items: list[Item] = field(init=False, repr=False, compare=False)
    head: int = field(init=False, repr=False, compare=False)
    """The sentence, its items, and the index of the word of change among them."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "view", self.clause.view)
        object.__setattr__(self, "items", self.clause.items)
        object.__setattr__(self, "head", self.clause.head)

    @property
    def left(self) -> int:
        """The index at which the clause begins."""
        return self.clause.left

    @property
    def right(self) -> int:
        """The index after the last item that the word of change may govern."""
        return self.clause.right

    @property
    def head_item(self) -> Item:
        """The word of change."""
        return self.items[self.head]

    @property
    def object_item(self) -> Item:
        """The object's head word."""
        return self.items[self.object_at]

    @property
    def between(self) -> list[Item]:
        """What stands between the word of change and its object."""
        low, high = sorted((self.head, self.object_at))
        return self.items[low + 1 : high]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status with the words that decided it (empty where it is the plain tense), and their line if data has them."""

    status: Status
    words: str
    line: str | None = None

    @property
    def decided(self) -> bool:
        """Whether the change is decided."""
        return self.status in DECIDED


@dataclass(frozen=True, slots=True)
class Target:
    """One sanctioned party: country code, name if it is named, sector if it implies one, and its words.

    ``favoured`` says that it is only known to gain by a relief, which may be one from what hits another; ``unplaced``
    that nothing of its name tells its country.
    """

    country: str | None
    name: str | None
    sector: str | None
    words: str
    favoured: bool = False
    unplaced: bool = False


@dataclass(frozen=True, slots=True)
class Agenda:
    """What opens an enumeration: how far its items have come, who acts, against whom; ``words`` say how far."""

    status: Status
    senders: list[Coded]
    targets: list[Target]
    words: str
    day: StatedDate | None = None
    """When it was decided, if the opening says so."""
    action: str | None = None
    """What becomes of the measures that the items name, where the opening undoes or prolongs them."""
    kind: str = "measure"
    """What the items name: measures, or a ``dealing`` that is forbidden or allowed."""


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles of one frame as the sentence states them; empty where it does not.

    ``partial`` says that only a part of the measure changes ("lifted some of the sanctions").
    """

    senders: list[Coded] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    sectors: list[Coded] = field(default_factory=list)
    partial: bool = False
    definite: bool = False
    possessed: bool = False
    pronoun: bool = False
    own_sector: Coded | None = None
    companions: list[Coded] = field(default_factory=list)
    """Those who act together with senders that the sentence does not name."""

    @property
    def sender_codes(self) -> set[str]:
        """The codes of the senders."""
        return {code for code, _ in self.senders}

    @property
    def names_target_or_sector(self) -> bool:
        """Whether a target or a sector is stated at all."""
        return any(one.country or one.name for one in self.targets) or any(
            code != UNSPECIFIED for code, _ in self.sectors
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """A frame with everything that its sentence says of it."""

    frame: Frame
    roles: Roles
    verdict: Verdict


def lower_words(items: Iterable[Item]) -> set[str]:
    """Return the words of items in lower case; an item of several words is one."""
    return {item.lower for item in items}


_BY_NAME = ("sanction", "embargo", "blacklist", "asset", "export control", "arms", "visa", "snapback", "price cap")
"""How the nouns begin, or what they hold, that name a measure of foreign policy and hardly anything else."""


def names_sanctions(view: SentenceView) -> bool:
    """Tell whether a sentence speaks of sanctions by name; a ban or a restriction may be of any kind."""
    return any(
        names_sanctions_act(item)
        or (item.kind == "measure" and item.data.kind != "dealing" and any(stem in item.lower for stem in _BY_NAME))
        for item in view.items
    )


def names_sanctions_act(item: Item) -> bool:
    """Tell whether an item is an act of sanctions by its name ("Financial Sanctions Notice", "the Sanctions Act")."""
    return item.kind == "actor" and "sanction" in item.lower and bool(item.data.kind == "instrument")


def by_sentence(readings: Iterable[Reading]) -> dict[int, list[Reading]]:
    """Return the readings of each sentence, by its index, in their order."""
    told: dict[int, list[Reading]] = {}
    for one in readings:
        told.setdefault(one.frame.view.index, []).append(one)
    return told
