"""Changes of a text that its rows must follow: no rule may hang on how the words happen to be arranged."""

from collections import defaultdict
from functools import cache

import pytest

from tests.metamorphic.material import site
from tests.metamorphic.model import Verdict, judge, read
from tests.metamorphic.running import OF_ARTICLES, OF_SENTENCES, by_way, tallies
from tests.metamorphic.seeds import ARTICLES, SEEDS
from tests.test_samples_floor import FLOORS

KINDS = sorted(FLOORS["metamorphic"])


@cache
def verdicts() -> dict[str, list[Verdict]]:
    found: dict[str, list[Verdict]] = defaultdict(list)
    made = [one for whole in ARTICLES for change in OF_ARTICLES for one in change(whole)]
    for seed in SEEDS:
        place = site(seed)
        assert place is not None, seed.text
        made += [one for change in OF_SENTENCES for one in change(seed, place)]
    for mutant in made:
        found[mutant.kind].append(judge(mutant))
    return found


@pytest.mark.parametrize("seed", [*SEEDS, *ARTICLES], ids=lambda seed: seed.id)
def test_a_seed_is_read_rightly_before_it_is_changed(seed) -> None:  # type: ignore[no-untyped-def]
    assert read(seed.title, seed.text, seed.published) == seed.right


@pytest.mark.parametrize("kind", KINDS)
def test_rows_follow_a_change_as_well_as_before(kind: str) -> None:
    (tally,) = tallies(verdicts()[kind])
    failed = [one.mutant.text for one in verdicts()[kind] if not one.follows]
    assert tally.share >= FLOORS["metamorphic"][kind], "\n".join(failed)


def test_every_kind_of_change_has_a_floor() -> None:
    assert set(verdicts()) == set(KINDS)


def test_the_same_seed_gives_the_same_changes() -> None:
    place = site(SEEDS[0])
    assert place is not None
    once, again = ([one.text for change in OF_SENTENCES for one in change(SEEDS[0], place)] for _ in range(2))
    assert once == again
    assert len(set(once)) > len(OF_SENTENCES)


def test_a_change_that_is_not_followed_is_counted_as_lost_and_listed() -> None:
    mutant = next(one for one in OF_SENTENCES[0](SEEDS[0], site(SEEDS[0])))  # type: ignore[arg-type]
    verdict = Verdict(mutant, lost=mutant.rows, wrong=frozenset())
    (tally,) = tallies([verdict])
    assert (tally.tried, tally.followed, tally.lost, tally.wrong) == (1, 0, 1, 0)
    assert by_way([verdict]) == [(mutant.kind, mutant.way, 1, 1)]
