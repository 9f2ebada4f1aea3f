"""Which report of a lifting an official prolongation refutes: what is prolonged had not been lifted."""

from schemas.vocabulary import Action, LinkKind, LinkScope, Measure, ReviewStatus
from transforms.linking.rows import Rows, wider
from transforms.linking.rules import REFUTED, LinkRule
from transforms.linking.steps import Link, Step


def refutation(step: Step, stands: Rows[Step], relaxed: Rows[Step]) -> Link | None:
    """Return the link from an official prolongation to the report of a lifting that it shows to be wrong, if any.

    Args:
        step: a decided step.
        stands: the latest restriction of each row that is not known to have ended.
        relaxed: the latest relaxation of each row that nothing has put back.
    """
    if step.event.action != Action.EXTENDED or not step.is_official:
        return None
    report = _nearest(step, stands, relaxed)
    if report is None or not _is_refuted(step, report):
        return None
    is_part = step.row.name is None and step.row != report.row
    is_part = is_part or step.event.measure != report.event.measure
    scope = LinkScope.NARROWER if is_part else LinkScope.SAME
    return Link(step, report, LinkKind.CORRECTS, scope, LinkRule.PROLONGED_AFTER_REPORT)


def _nearest(step: Step, stands: Rows[Step], relaxed: Rows[Step]) -> Step | None:
    """Return the latest relaxation of what is prolonged, None where something stands that it may prolong."""
    named = step.row.name is not None
    if named and len(stands.related(step.row)) > 0:
        return None
    for row in relaxed.related(step.row) if named else wider(step.row):
        if stands.get(row) is not None:
            return None
        if (found := relaxed.get(row)) is not None:
            return found
    return None


def _is_refuted(step: Step, report: Step) -> bool:
    told, effective = report.event, report.event.effective_date
    if report.is_official or report.is_announced_only or told.review_status == ReviewStatus.ACCEPTED:
        return False
    if told.action != Action.LIFTED or not report.is_whole or told.expiry_date is not None:
        return False
    if told.measure not in {step.event.measure, Measure.UNSPECIFIED}:
        return False
    was_due = effective is None or effective < step.period.first
    return was_due and report.day < step.period.first and step.day - report.day <= REFUTED
