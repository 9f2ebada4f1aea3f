"""How an article was read, in words that name what to change: spans, frames, roles, status, rows; and why not."""

from transforms.coding.claims import Claim, Reading
from transforms.coding.frames import SentenceView
from transforms.reading.spans import Item


def explain_document(whole: str, views: list[SentenceView], readings: list[Reading], claims: list[Claim]) -> str:
    """Return the reading of every sentence that has a frame or a sanctions word, and then the rows."""
    lines: list[str] = []
    for view in views:
        own = [reading for reading in readings if reading.frame.view is view]
        if own or view.has_sanctions_word:
            lines += _sentence(whole, view, own)
    lines.append(f"Rows: {len(claims)}")
    lines += [_row(claim) for claim in claims]
    return "\n".join(lines)


def _sentence(whole: str, view: SentenceView, readings: list[Reading]) -> list[str]:
    lines = [f"[{view.start}:{view.end}] {whole[view.start : view.end]}"]
    marked = [f"{item.text} <{item.kind}{_detail(item)}>" for item in view.items if item.kind not in ("word", "mark", "number")]
    lines.append(f"  spans   {'; '.join(marked) or 'none'}")
    lines += [f"  date    {one.words} = {one.value} ({one.role})" for one in view.dates]
    if not readings:
        lines.append("  no row  a sanctions word, but no word of change governs it, or the text denies the change")
    for reading in readings:
        lines += _frame(reading)
    lines.append("")
    return lines


def _detail(item: Item) -> str:
    data = item.sense.data if item.sense is not None else None
    for name in ("code", "sector", "name", "kind"):
        value = getattr(data, name, None)
        if value:
            return f" {value}"
    return ""


def _frame(reading: Reading) -> list[str]:
    frame, roles, verdict = reading.frame, reading.roles, reading.verdict
    senders = ", ".join(f"{code} ({words})" for code, words in roles.senders) or "not stated here"
    targets = ", ".join(f"{one.name or one.country or '?'} ({one.words})" for one in roles.targets) or "not stated here"
    sectors = ", ".join(f"{code} ({words})" for code, words in roles.sectors) or "not stated here"
    return [
        f"  frame   {frame.head_item.text} → {frame.object_item.text}: {frame.action}, by rule {frame.rule}",
        f"    status  {verdict.status} {f'because of: {verdict.words}' if verdict.words else '(plain tense)'}",
        f"    sender  {senders}",
        f"    target  {targets}",
        f"    sector  {sectors}",
    ]


def _row(claim: Claim) -> str:
    when = claim.when.value or "no date"
    return (
        f"  {claim.sender or '?'} → {claim.target_name or claim.target_country or '?'} | {claim.sector} | {claim.action} | "
        f"{claim.status} | {when} ({claim.when.words or 'not stated'}) | {'main' if claim.main else 'background'} | {claim.rule}"
    )
