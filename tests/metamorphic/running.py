"""All mutators over seeds, and what came of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.metamorphic import countries, enumerations, insertions, parting, sectors, verbs
from tests.metamorphic.material import sentences, site
from tests.metamorphic.model import Mutant, Seed, Verdict, judge

OF_ARTICLES = (countries.other_target, countries.other_sender)
OF_SENTENCES = (
    sectors.same_sector, sectors.other_sector,
    enumerations.several_goods, enumerations.several_targets, enumerations.several_senders,
    insertions.before_verb, insertions.after_verb, insertions.before_link, insertions.front, insertions.end,
    verbs.synonyms, verbs.tenses, verbs.passives, verbs.nouns, verbs.headlines,
    parting.anaphors, parting.seconds, parting.joined,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of the mutants of one kind."""

    kind: str
    tried: int
    followed: int
    lost: int
    wrong: int

    @property
    def share(self) -> float:
        """The share of mutants whose rows follow."""
        return self.followed / self.tried


def mutants(wholes: Iterable[Seed]) -> Iterator[Mutant]:
    """Return every mutant of the articles and of their sentences."""
    for whole in wholes:
        for of_article in OF_ARTICLES:
            yield from of_article(whole)
        for seed in sentences(whole):
            place = site(seed)
            if place is not None:
                for of_sentence in OF_SENTENCES:
                    yield from of_sentence(seed, place)


def judged(wholes: Iterable[Seed], only: str = "") -> list[Verdict]:
    """Return the verdicts on all mutants whose kind begins so."""
    return [judge(one) for one in mutants(wholes) if one.kind.startswith(only)]


def tallies(verdicts: Iterable[Verdict]) -> list[Tally]:
    """Count by kind."""
    kinds: dict[str, list[Verdict]] = defaultdict(list)
    for one in verdicts:
        kinds[one.mutant.kind].append(one)
    return [_tally(kind, kinds[kind]) for kind in sorted(kinds)]


def by_way(verdicts: Iterable[Verdict]) -> list[tuple[str, str, int, int]]:
    """Return kind, way, tried and failed, the worst first."""
    tried: Counter[tuple[str, str]] = Counter()
    failed: Counter[tuple[str, str]] = Counter()
    for one in verdicts:
        key = one.mutant.kind, one.mutant.way
        tried[key] += 1
        failed[key] += not one.follows
    return [(*key, tried[key], count) for key, count in failed.most_common() if count]


def _tally(kind: str, found: list[Verdict]) -> Tally:
    follows = sum(one.follows for one in found)
    lost, wrong = sum(bool(one.lost) for one in found), sum(bool(one.wrong) for one in found)
    return Tally(kind, len(found), follows, lost, wrong)
