"""The verbs that a rule may read at all, so that it is asked about no other: most rules name a dozen of all verbs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heads:
    """Verbs by their words: as a whole, by how they begin, or any that is a copula; all verbs where none are named."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    copula: bool = False

    def hold(self, word: str, *, copula: bool) -> bool:
        """Tell whether a rule may read a verb; ``word`` is in lower case."""
        named = word in self.words or word.startswith(self.stems) or (copula and self.copula)
        return named or not (self.words or self.stems or self.copula)


ANY = Heads()
"""Of rules that may read any verb."""
