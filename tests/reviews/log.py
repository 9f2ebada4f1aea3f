"""A log with a reviewer: decisions are made on what it shows, and hold from the next run on."""

from typing import Any

from schemas.mart import SanctionEvent
from schemas.review import Review
from schemas.vocabulary import ReviewVerb
from tests.state.log import Log, Told
from transforms.reviews.changes import format_changes, parse_changes
from transforms.reviews.decide import decide
from transforms.reviews.decision import Decision, Quote
from transforms.reviews.parse import format_decision, header_line, parse_reviews


class ReviewedLog(Log):
    """Keeps the decisions as the lines of a file, and reads them anew for each run, as the flow does."""

    def __init__(self) -> None:
        super().__init__()
        self.file = header_line()

    def quotes(self, event: SanctionEvent) -> list[Quote]:
        """The evidence of an event as it is shown now."""
        return [
            (row.article_id, row.version_id, row.evidence)
            for row in self.mart.evidence
            if row.event_id == event.event_id and row.recorded_to is None
        ]

    def decide(
        self,
        verb: str,
        event: SanctionEvent,
        changes: str = "",
        why: str = "seen in the text",
        quotes: list[Quote] | None = None,
    ) -> Decision:
        """Decide on an event as it is shown now, or as it was shown with these quotes."""
        made = decide(
            ReviewVerb(verb),
            event,
            self.quotes(event) if quotes is None else quotes,
            by="Reviewer One",
            at=self.now,
            why=why,
            changes=parse_changes(changes, ReviewVerb(verb)) if changes else None,
        )
        self.file += format_decision(made, format_changes(made.changes))
        return made

    def run(self, *told: Told, **options: Any) -> list[SanctionEvent]:
        """As ``Log.run``, with the decisions so far."""
        return super().run(*told, decisions=parse_reviews({"one.csv": self.file}), **options)

    def review(self, decision: Decision) -> Review:
        """What became of a decision."""
        (row,) = [one for one in self.mart.reviews if one.decision_id == decision.decision_id]
        return row
