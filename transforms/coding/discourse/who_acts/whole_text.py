"""Who may act of those that a whole text names, asked of it once, however many changes name nobody."""

from dataclasses import dataclass, field

from transforms.coding.discourse.who_acts.owners import OWNING, office_of
from transforms.coding.discourse.who_acts.summits import body_of_summit
from transforms.coding.model import SentenceView


@dataclass(slots=True)
class WholeText:
    """The sentences of a text, and what was found in them."""

    views: list[SentenceView] = field(default_factory=list)
    _found: tuple[str | None, str | None] | None = None

    def summit(self) -> str | None:
        """Return the one body of states that a text of their heads names."""
        return self._asked()[0]

    def office(self, hit: set[str]) -> str | None:
        """Return whose offices and acts the text names, unless that one is hit or rarely makes measures."""
        code = self._asked()[1]
        return code if code in OWNING and code not in hit else None

    def _asked(self) -> tuple[str | None, str | None]:
        if self._found is None:
            self._found = (body_of_summit(self.views), office_of(self.views))
        return self._found
