"""How an article was read, in words that name what to change: spans, clauses, frames, status, rows; and why not."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from transforms.coding.model import Frame, Reading, SentenceView, Verdict
from transforms.coding.rows.claims import Claim
from transforms.reading.spans import Item
from transforms.syntax.model import Link, NounPhrase, Verb

_PLAIN_KINDS = frozenset({"word", "mark", "number", "verb"})
_UNSTATED = "not stated here"
_FILES = {
    "actor": "country_names.csv, sender_voices.csv, leaders.csv",
    "group": "country_groups.csv",
    "anaphor": "sender_voices.csv",
    "entity": "entities.csv",
    "sector": "sector_words.csv",
    "post": "posts.csv",
    "measure": "measure_words.csv",
    "trigger": "triggers.yaml",
    "nominal": "triggers.yaml",
    "cue": "status_cues.yaml",
    "dealing_verb": "dealing_verbs.csv",
}
"""The file of data/reference that gives a word its meaning, by the kind of span."""


@dataclass(slots=True)
class Trace:
    """What happened on the way from an article to its rows.

    ``judged`` holds every frame with its status (None: it asserts no change); ``kept`` the readings that are of the
    kind that the log records; ``claims`` what they claim, each with its reading; ``rows`` what is left after merging.
    """

    whole: str
    views: list[SentenceView]
    judged: list[tuple[Frame, Verdict | None]] = field(default_factory=list)
    kept: list[Reading] = field(default_factory=list)
    claims: list[tuple[Reading, Claim]] = field(default_factory=list)
    rows: list[Claim] = field(default_factory=list)


def explain_document(trace: Trace) -> str:
    """Return the reading of every sentence that has a frame or a sanctions word, and then the rows."""
    frames: dict[int, list[tuple[Frame, Verdict | None]]] = defaultdict(list)
    for frame, verdict in trace.judged:
        frames[frame.view.index].append((frame, verdict))
    lines: list[str] = []
    for view in trace.views:
        if frames[view.index] or view.has_sanctions_word:
            lines += _sentence(trace, view, frames[view.index])
    lines.append(f"Rows: {len(trace.rows)}")
    lines += [_row(claim) for claim in trace.rows]
    return "\n".join(lines)


def _sentence(trace: Trace, view: SentenceView, frames: list[tuple[Frame, Verdict | None]]) -> list[str]:
    lines = [f"[{view.start}:{view.end}] {trace.whole[view.start : view.end]}"]
    marked = [f"{item.text} <{item.kind}{_detail(item)}>" for item in view.items if item.kind not in _PLAIN_KINDS]
    lines.append(f"  spans   {'; '.join(marked) or 'none'}")
    lines += [f"  date    {one.words} = {one.value or 'unknown'} ({one.role})" for one in view.dates]
    lines += [f"  clause  {_clause(view.items, verb)}" for verb in view.syntax.verbs.values()]
    for frame, verdict in frames:
        lines += _frame(trace, frame, verdict)
    if not frames:
        lines.append(f"  no row  {_why_no_frame(view)}")
    lines.append("")
    return lines


def _detail(item: Item) -> str:
    """Return the code, sector or class that the reference data gives for an item."""
    values = (getattr(item.data, name, None) for name in ("code", "sector", "name", "kind"))
    return next((f" {value}" for value in values if value), "")


def _clause(items: Sequence[Item], verb: Verb) -> str:
    parts = [f"{_words(items, verb.start, verb.end)} ({verb.form}, {'passive' if verb.passive else 'active'})"]
    parts += [f"subject: {', '.join(_phrase(items, one) for one in verb.subject)}"] if verb.subject else []
    parts += [f"object: {', '.join(_phrase(items, one) for one in verb.objects)}"] if verb.objects else []
    parts += [_link(items, one) for one in verb.links]
    parts += [f"under: {items[verb.above.at].text}"] if verb.above is not None else []
    return "; ".join(parts)


def _phrase(items: Sequence[Item], phrase: NounPhrase) -> str:
    linked = "".join(f" [{_link(items, one)}]" for one in phrase.links)
    return f"{_words(items, phrase.start, phrase.end)}{linked}"


def _link(items: Sequence[Item], link: Link) -> str:
    return f"{link.word} {_words(items, link.phrase.start, link.phrase.end)}"


def _words(items: Sequence[Item], start: int, end: int) -> str:
    return " ".join(item.text for item in items[start:end])


def _why_no_frame(view: SentenceView) -> str:
    """Say what is there of a change and what is missing."""
    measures = [item.text for item in view.items if item.kind == "measure"]
    changes = [item.text for item in view.items if item.kind in ("trigger", "nominal")]
    if measures and changes:
        return (
            f"no word of change here ({', '.join(changes)}; triggers.yaml) has a measure here "
            f"({', '.join(measures)}; measure_words.csv) as its object"
        )
    if measures:
        return f"no word of change (triggers.yaml) or of proposing (status_cues.yaml) governs {', '.join(measures)}"
    if changes:
        return f"{', '.join(changes)} has no measure, list, dealing or party as its object (measure_words.csv)"
    return "no word of change (triggers.yaml) stands here"


def _frame(trace: Trace, frame: Frame, verdict: Verdict | None) -> list[str]:
    head = frame.head_item
    lines = [
        f"  frame   {head.text} → {frame.object_item.text}: {frame.action}, by rule {frame.rule}"
        f" ({frame.trigger} in {_FILES.get(head.kind, 'triggers.yaml')})"
    ]
    if verdict is None:
        return [*lines, "    no row  the wording denies the change, only supposes it or tells of a state that goes on"]
    why = f"because of: {verdict.words} (status_cues.yaml or the verb group)" if verdict.words else "(plain tense)"
    lines.append(f"    status  {verdict.status} {why}")
    reading = next((one for one in trace.kept if _is_same(one.frame, frame)), None)
    if reading is None:
        return [*lines, "    no row  the words around show another sense (other_senses.yaml), or no sender of its own"]
    return [*lines, *_roles(reading), *_outcomes(trace, reading)]


def _is_same(one: Frame, other: Frame) -> bool:
    return (one.view.index, one.head, one.object_at, one.rule) == (
        other.view.index,
        other.head,
        other.object_at,
        other.rule,
    )


def _roles(reading: Reading) -> list[str]:
    roles = reading.roles
    senders = [f"{code} ({words})" for code, words in roles.senders]
    targets = [f"{one.name or one.country or '?'} ({one.words})" for one in roles.targets]
    sectors = [f"{code} ({words})" for code, words in roles.sectors]
    sectors += [f"{one.sector} ({one.words})" for one in roles.targets if one.sector]
    return [
        f"    sender  {', '.join(senders) or _UNSTATED}",
        f"    target  {', '.join(targets) or _UNSTATED}",
        f"    sector  {', '.join(sectors) or _UNSTATED}",
    ]


def _outcomes(trace: Trace, reading: Reading) -> Iterator[str]:
    """Say of each claim of a reading what has become of it."""
    own = [claim for kept, claim in trace.claims if kept is reading]
    if not own:
        yield "    no row  nobody is left as a target: the sender itself is none, and the article names no other"
    for claim in own:
        if any(row.evidence_start == claim.evidence_start and _key(row) == _key(claim) for row in trace.rows):
            yield f"    row   {_row(claim).strip()}"
        elif any(_key(row) == _key(claim) for row in trace.rows):
            yield f"    no row  told before: {_row(claim).strip()}"
        else:
            why = "another says more, the article doubts it, it names too little or is too doubtful (confidence.csv)"
            yield f"    no row  {why}: {_row(claim).strip()}"


def _key(claim: Claim) -> tuple[object, ...]:
    return claim.sender, claim.target_country, claim.sector, claim.action, claim.stage


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
