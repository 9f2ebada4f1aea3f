"""The senses of an entry, sorted by what is asked of them. A tuple of its own kind, which mypyc cannot compile."""

from collections.abc import Iterable
from functools import cached_property
from typing import Self

from transforms.reading.sense_model import Sense

VERBAL = ("trigger", "dealing_verb", "cue", "verb")
NOMINAL = ("measure", "nominal", "sector", "post")
NAMING = frozenset({"actor", "anaphor", "entity", "group"})


class Senses(tuple[Sense, ...]):
    """The senses of an entry, in the order of the lexicon; ``kinds`` has those of each kind, to look at only."""

    kinds: dict[str, list[Sense]]
    names: list[Sense]
    """Those of entities and groups."""

    verbs: list[Sense]
    """Those that have forms of a verb, by kind."""

    nouns: list[Sense]
    fixed: list[Sense]
    """Those of fixed phrases."""

    naming: bool
    """Whether some name somebody, or point at somebody."""

    def __new__(cls, senses: Iterable[Sense] = ()) -> Self:
        """Sort the senses once; they are asked for by kind far more often than they are made."""
        made = super().__new__(cls, senses)
        made.kinds = {}
        for sense in made:
            made.kinds.setdefault(sense.kind, []).append(sense)
        made.names = [sense for sense in made if sense.kind in ("entity", "group")]
        made.verbs = [sense for kind in VERBAL for sense in made.kinds.get(kind, ()) if sense.form]
        made.nouns = [sense for kind in NOMINAL for sense in made.kinds.get(kind, ())]
        made.fixed = [sense for sense in made.kinds.get("cue", ()) if not sense.form]
        made.naming = not NAMING.isdisjoint(made.kinds)
        return made

    @cached_property
    def changes(self) -> frozenset[str]:
        """The classes of change that a word tells, by their names."""
        return frozenset([sense.data.name for sense in self.kinds.get("trigger", ())])
