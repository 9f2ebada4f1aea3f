"""A rule that reads the change which a verb tells, with the verbs that it may read."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from transforms.coding.model import Clause
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.syntax.model import Verb

Found = TypeVar("Found")
"""What a rule finds: a frame or none, or frames."""


@dataclass(frozen=True, slots=True)
class Rule(Generic[Found]):
    """A rule with the verbs that it may read: one that reads a clause alone, or one that asks what was told before."""

    heads: Heads
    plain: Callable[[Clause, Verb], Found] | None = None
    recalling: Callable[[Clause, Verb, Memory], Found] | None = None

    def read(self, clause: Clause, verb: Verb, memory: Memory) -> Found | None:
        """Return what the rule finds in a verb."""
        if self.plain is not None:
            return self.plain(clause, verb)
        return None if self.recalling is None else self.recalling(clause, verb, memory)
