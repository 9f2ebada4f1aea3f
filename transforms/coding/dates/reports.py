"""Days of reports that stand behind what they report: "…, the ministry said on Friday"."""

from transforms.coding.model import DateLinks, SentenceView
from transforms.reading.dates.dates import StatedDate
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import FINITE, Verb

REPORTED = word_set(
    "said announced told reported confirmed declared stated added disclosed wrote decided ruled ordered agreed"
)


def of_report(links: DateLinks, view: SentenceView, verbs: list[Verb]) -> list[StatedDate]:
    """Return the dates of a report that follows, past "agreed to lift the ban"."""
    report = next((one for one in verbs if one.form in FINITE), None)
    return links.own.get(report.at, []) if report is not None and _is_report(view, report) else []


_WILL = word_set("will shall")


def of_report_ahead(links: DateLinks, view: SentenceView, verb: Verb, verbs: list[Verb]) -> list[StatedDate]:
    """Return the dates of the report behind what will be done ("will lift it on 1 March, it said on Thursday")."""
    if verb.relation not in ("main", "joined") or _WILL.isdisjoint(
        item.lower for item in view.items[verb.start : verb.at]
    ):
        return []
    return of_report(links, view, verbs[verbs.index(verb) + 1 :])


def _is_report(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a verb reports what stands before it: "…, the ministry said on Friday"."""
    if not verb.subject or view.items[verb.at].lower not in REPORTED:
        return False
    start = verb.subject[0].start
    before = view.items[start - 1].lower if start > 0 else ""
    if before == "as":  # "has banned all trade, as Ottawa announced last week", not "as Ottawa announced new talks"
        told = any(one.above is verb for one in view.syntax.verbs.values())  # "as Ottawa said that it might"
        return verb.relation == "sub" and not verb.objects and not told and lower_at(view.items, start - 2) == ","
    return before == "," and verb.relation in ("main", "complement")
