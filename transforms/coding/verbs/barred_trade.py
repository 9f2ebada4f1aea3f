"""What a text told to be barred so far: in which sentence last, against whom, and by whom."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class BarredTrade:
    """The last sentence that told of something barred, and the codes of those who are hit and of those who hit them."""

    last: int | None = None
    hit: set[str] = field(default_factory=set)
    acting: set[str] = field(default_factory=set)

    def is_near(self, index: int, most: int) -> bool:
        """Tell whether a sentence comes within so many sentences after the last."""
        return self.last is not None and 0 < index - self.last <= most
