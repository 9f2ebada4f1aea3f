"""What happened on the way from an article to its rows, for ``explain`` to tell."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from transforms.coding.model import Frame, Reading, SentenceView, Verdict
from transforms.coding.rows.claims import Claim

FrameKey = tuple[int, int, int, str]


@dataclass(slots=True)
class Trace:
    """The steps of one reading.

    ``judged`` holds every frame with its status (None: it asserts no change), ``lost`` why readings are left out,
    ``kept`` the others; ``stated`` what they claim, each with its reading, ``claims`` those that no headline only
    guesses, ``supported`` those with a target that the article names as one; ``sure`` what is left after merging, with
    its confidence, and ``rows`` what becomes a row of that. ``start`` is where a report starts in a text of several.
    """

    whole: str
    views: list[SentenceView]
    published: date | None = None
    spoken: date | None = None
    start: int = 0
    judged: list[tuple[Frame, Verdict | None]] = field(default_factory=list)
    lost: dict[FrameKey, str] = field(default_factory=dict)
    kept: list[Reading] = field(default_factory=list)
    stated: list[tuple[Reading, Claim]] = field(default_factory=list)
    claims: list[tuple[Reading, Claim]] = field(default_factory=list)
    supported: list[Claim] = field(default_factory=list)
    sure: list[tuple[Claim, float]] = field(default_factory=list)
    rows: list[tuple[Claim, float]] = field(default_factory=list)

    def lose(self, before: Iterable[Reading], after: Iterable[Reading], why: str) -> None:
        """Note why readings of one step are missing in the next."""
        left = {frame_key(one.frame) for one in after}
        for one in before:
            if (key := frame_key(one.frame)) not in left:
                self.lost.setdefault(key, why)

    def lose_all(self, readings: Sequence[Reading], reasons: Sequence[str | None]) -> None:
        """Note of each reading why it is left out; None where it is not."""
        for one, why in zip(readings, reasons, strict=True):
            if why is not None:
                self.lost.setdefault(frame_key(one.frame), why)


def frame_key(frame: Frame) -> FrameKey:
    """Return what tells a frame from all others of an article."""
    return frame.view.index, frame.head, frame.object_at, frame.rule
