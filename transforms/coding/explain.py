"""How an article was read, in words that name what to change: spans, frames, roles, status, rows; and why not."""

from collections import defaultdict

from transforms.coding.claims import Claim
from transforms.coding.model import Reading, SentenceView
from transforms.reading.spans import Item

_PLAIN_KINDS = frozenset({"word", "mark", "number"})
_UNSTATED = "not stated here"


def explain_document(whole: str, views: list[SentenceView], readings: list[Reading], claims: list[Claim]) -> str:
    """Return the reading of every sentence that has a frame or a sanctions word, and then the rows."""
    by_sentence: dict[int, list[Reading]] = defaultdict(list)
    for reading in readings:
        by_sentence[reading.frame.view.index].append(reading)
    lines: list[str] = []
    for view in views:
        own = by_sentence[view.index]
        if own or view.has_sanctions_word:
            lines += _sentence(whole, view, own)
    lines.append(f"Rows: {len(claims)}")
    lines += [_row(claim) for claim in claims]
    return "\n".join(lines)


def _sentence(whole: str, view: SentenceView, readings: list[Reading]) -> list[str]:
    lines = [f"[{view.start}:{view.end}] {whole[view.start : view.end]}"]
    marked = [f"{item.text} <{item.kind}{_detail(item)}>" for item in view.items if item.kind not in _PLAIN_KINDS]
    lines.append(f"  spans   {'; '.join(marked) or 'none'}")
    lines += [f"  date    {one.words} = {one.value} ({one.role})" for one in view.dates]
    if not readings:
        lines.append("  no row  a sanctions word, but no word of change governs it, or the text denies the change")
    for reading in readings:
        lines += _frame(reading)
    lines.append("")
    return lines


def _detail(item: Item) -> str:
    """Return the code, sector or class that the reference data gives for an item."""
    values = (getattr(item.data, name, None) for name in ("code", "sector", "name", "kind"))
    return next((f" {value}" for value in values if value), "")


def _frame(reading: Reading) -> list[str]:
    frame, roles, verdict = reading.frame, reading.roles, reading.verdict
    senders = [f"{code} ({words})" for code, words in roles.senders]
    targets = [f"{one.name or one.country or '?'} ({one.words})" for one in roles.targets]
    sectors = [f"{code} ({words})" for code, words in roles.sectors]
    return [
        f"  frame   {frame.head_item.text} → {frame.object_item.text}: {frame.action}, by rule {frame.rule}",
        f"    status  {verdict.status} {f'because of: {verdict.words}' if verdict.words else '(plain tense)'}",
        f"    sender  {', '.join(senders) or _UNSTATED}",
        f"    target  {', '.join(targets) or _UNSTATED}",
        f"    sector  {', '.join(sectors) or _UNSTATED}",
    ]


def _row(claim: Claim) -> str:
    parts = (
        f"{claim.sender or '?'} → {claim.target_name or claim.target_country or '?'}",
        claim.sector,
        claim.action,
        claim.status,
        f"{claim.when.value or 'no date'} ({claim.when.words or 'not stated'})",
        "main" if claim.main else "background",
        claim.rule,
    )
    return f"  {' | '.join(parts)}"
