"""A measure that a text names, as the memory of the text keeps it."""

from dataclasses import dataclass, replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named


@dataclass(slots=True)
class Mention:
    """A measure that the text names: where, in which word, of which kind, and what it says of it."""

    index: int
    at: int
    word: str
    kind: str
    named: Named
    rubric: str | None = None
    several: bool = False
    """Whether its noun is a plural."""

    makers: frozenset[str] = frozenset()
    """The states and bodies that are the subject of the verb whose object it is."""

    hit: set[str] | None = None

    @property
    def sectors(self) -> set[str]:
        """The sectors that it is said to hit."""
        if self.hit is None:
            self.hit = _sectors(self)
        return self.hit

    @property
    def is_one_relief(self) -> bool:
        """Whether it is a single exemption or licence, which "they" cannot mean."""
        return self.kind.startswith("relief") and not self.several


def makers_of(view: SentenceView, at: int) -> frozenset[str]:
    """Return who does something to a measure: "Canada imposed sanctions … Britain widened its sanctions"."""
    for verb in view.syntax.verbs.values():
        if not verb.passive and any(one.start <= at < one.end for one in verb.objects):
            acting = (view.items[place] for one in verb.subject for place in range(one.start, one.end))
            return frozenset({code for item in acting for code in codes_of(item)})
    return frozenset()


def is_anothers(found: Mention, view: SentenceView, at: int) -> bool:
    """Tell whether a measure is another's than the one before: "Mali bars its gold. Peru widened its sanctions"."""
    own = makers_of(view, at)
    return bool(own and found.makers) and own.isdisjoint(found.makers)


def _sectors(mention: Mention) -> set[str]:
    """Return the sectors that a measure is said to hit."""
    named = mention.named
    found = {code for code, _ in named.sectors} | {one.sector for one in named.targets if one.sector}
    if named.own_sector is not None and not found:
        found = {named.own_sector[0]}
    return found - {UNSPECIFIED}


def of_others(before: Named) -> Named:
    """Return what is kept of those hit where others are told of: "the measures against four individuals"."""
    targets = [replace(one, name=None, sector=None) for one in before.targets if one.country]
    return replace(before, targets=list({one.country: one for one in targets}.values()), sectors=[])


def is_of_others(named: Named, before: Named) -> bool:
    """Tell whether a measure is said to be of others than those whose measure another one is ("the UN embargo")."""
    makers = {code for code, _ in before.owners if code}
    return bool(makers and named.owners) and makers.isdisjoint({code for code, _ in named.owners})


def of_owner(found: Mention, owners: list[Coded]) -> Mention:
    """Return a measure as that of others on the same land: "lifted its ban. The American one is older. It …"."""
    own = {code for code, _ in (*found.named.owners, *found.named.agents)} | found.makers
    if not own.isdisjoint({code for code, _ in owners}):
        return found
    named = replace(of_others(found.named), owners=list(owners), agents=[], own_sector=None)
    return replace(found, named=named, hit=None)


_OTHERS = frozenset({"own", "all", "other", "remaining", "rest"})
"""What says that a measure is another than the one before, or more than that."""


def is_alike(found: Mention, word: str, before: set[str]) -> bool:
    """Tell whether no word says that a measure is another; "its own cap" is one on the goods of the cap before.

    Args:
        found: the measure named before.
        word: the noun of this one.
        before: the words before it.
    """
    return before.isdisjoint(_OTHERS) or (before & _OTHERS == {"own"} and found.word == word)
