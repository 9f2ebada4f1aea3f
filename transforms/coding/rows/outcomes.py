"""What has become of each claim of a reading: a row, or why none."""

from collections.abc import Iterator

from transforms.coding.model import Reading
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.doubts import undoubted
from transforms.coding.rows.evidence import names_parties
from transforms.coding.rows.merge_claims import told_once
from transforms.coding.rows.own_measures import same_row
from transforms.coding.rows.trace import Trace

Outcome = tuple[Claim, float | None, str | None]
"""A claim, its confidence if it came so far, and why it is no row; None if it is one."""


class Outcomes:
    """The outcomes of all claims of an article."""

    def __init__(self, trace: Trace) -> None:
        self._trace = trace
        self._rows: dict[tuple[object, ...], list[tuple[Claim, float]]] = {}
        for row, sure in trace.rows:  # more than one, where years lie between
            self._rows.setdefault(same_row(row), []).append((row, sure))
        self._sure = {same_row(claim): sure for claim, sure in trace.sure}
        best = told_once(trace.supported)
        self._undoubted = {same_row(claim) for claim in undoubted(best, trace.supported)}
        self._shown: set[tuple[object, ...]] = set()

    def of(self, reading: Reading) -> Iterator[Outcome]:
        """Yield the outcome of each claim of a reading; the first claim of a row stands for it."""
        for kept, claim in self._trace.stated:
            if kept is reading:
                yield self._outcome(claim)

    def _outcome(self, claim: Claim) -> Outcome:
        key = same_row(claim)
        why = self._left_early(claim)
        if why is None and key in self._rows:
            for row, sure in self._rows[key]:
                place = (*key, row.evidence_start)
                if row.evidence_start == claim.evidence_start and place not in self._shown:
                    self._shown.add(place)
                    return row, sure, None
            why = "told before or better elsewhere"
        return claim, self._sure.get(key), why or self._left_late(claim)

    def _left_early(self, claim: Claim) -> str | None:
        if not any(one is claim for _, one in self._trace.claims):
            return "the text tells it otherwise than its headline"
        if not any(one is claim for one in self._trace.supported):
            return "no change in the article is said to hit this country, which only stands at its start"
        return None

    def _left_late(self, claim: Claim) -> str:
        key = same_row(claim)
        if key not in self._undoubted:
            return "the article itself speaks of this change as proposed or refused"
        if key not in self._sure:
            return "another row of the same change names its sector"
        if not names_parties(claim):
            return "it names too little: no target, or neither a sender nor a target of its own"
        return f"too doubtful: its confidence is {self._sure[key]:.2f} (confidence.csv)"
