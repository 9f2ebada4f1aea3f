"""The senses of an entry, sorted by what is asked of them."""

from collections.abc import Iterable, Iterator

from transforms.reading.sense_model import Sense

VERBAL = ("trigger", "dealing_verb", "cue", "verb")
NOMINAL = ("measure", "nominal", "sector", "post")
NAMING = frozenset({"actor", "anaphor", "entity", "group"})


class Senses:
    """The senses of an entry, in the order of the lexicon: sorted once, as they are asked for far more often.

    ``kinds`` has those of each kind, to look at only; ``names`` are those of entities and groups, ``verbs`` those that
    have forms of a verb, by kind, ``nouns`` those of nouns, ``fixed`` those of fixed phrases; ``naming`` says whether
    some name somebody, or point at somebody.
    """

    __slots__ = ("_all", "_changes", "fixed", "kinds", "names", "naming", "nouns", "verbs")

    def __init__(self, senses: Iterable[Sense] = ()) -> None:
        self._all: tuple[Sense, ...] = tuple(senses)
        self.kinds: dict[str, list[Sense]] = {}
        for sense in self._all:
            self.kinds.setdefault(sense.kind, []).append(sense)
        self.names = [sense for sense in self._all if sense.kind in ("entity", "group")]
        self.verbs = [sense for kind in VERBAL for sense in self.kinds.get(kind, ()) if sense.form]
        self.nouns = [sense for kind in NOMINAL for sense in self.kinds.get(kind, ())]
        self.fixed = [sense for sense in self.kinds.get("cue", ()) if not sense.form]
        self.naming = not NAMING.isdisjoint(self.kinds)
        self._changes: frozenset[str] | None = None

    @property
    def changes(self) -> frozenset[str]:
        """The classes of change that a word tells, by their names."""
        if self._changes is None:
            self._changes = frozenset([sense.data.name for sense in self.kinds.get("trigger", ())])
        return self._changes

    def __iter__(self) -> Iterator[Sense]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def __bool__(self) -> bool:
        return bool(self._all)
