"""How an article was read, in words that name what to change: spans, clauses, frames, status, rows; and why not."""

from collections.abc import Iterable, Iterator, Sequence

from transforms.coding.model import Frame, Reading, SentenceView, Verdict
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.outcomes import Outcome, Outcomes
from transforms.coding.rows.trace import FrameKey, Trace, frame_key
from transforms.reading.origins import Origins
from transforms.reading.sense_model import Sense
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

_WITH_PARTICLES = frozenset({"trigger", "cue"})


def explain_document(trace: Trace, origins: Origins | None = None) -> str:
    """Return the reading of every sentence that has a frame or a sanctions word, and then the rows."""
    lines = [*_Explanation(trace, origins).sentences(), f"Rows: {len(trace.rows)}"]
    lines += [f"  {_row(claim)} | confidence {sure:.2f}" for claim, sure in trace.rows]
    return "\n".join(lines)


class _Explanation:
    """Tells the sentences of one article."""

    def __init__(self, trace: Trace, origins: Origins | None) -> None:
        self._trace = trace
        self._origins = origins
        self._outcomes = Outcomes(trace)
        self._kept: dict[FrameKey, list[Reading]] = {}
        for one in trace.kept:
            self._kept.setdefault(frame_key(one.frame), []).append(one)
        self._frames: dict[int, list[tuple[Frame, Verdict | None]]] = {}
        judged = {frame_key(frame) for frame, _ in trace.judged}
        added = [(own[0].frame, own[0].verdict) for key, own in self._kept.items() if key not in judged]
        for frame, verdict in (*trace.judged, *added):
            self._frames.setdefault(frame.view.index, []).append((frame, verdict))

    def sentences(self) -> Iterator[str]:
        told = [view for view in self._trace.views if view.index in self._frames or _may_speak(view)]
        if told:
            yield f"Day: {_day(self._trace)}"
        for view in told:
            yield from self._sentence(view, self._frames.get(view.index, []))

    def _sentence(self, view: SentenceView, frames: list[tuple[Frame, Verdict | None]]) -> Iterator[str]:
        start = self._trace.start
        yield f"[{start + view.start}:{start + view.end}] {self._trace.whole[view.start : view.end]}"
        marked = (self._span(view.items, at) for at, item in enumerate(view.items) if item.kind not in _PLAIN_KINDS)
        yield f"  spans   {'; '.join(filter(None, marked)) or 'none'}"
        yield from (f"  date    {one.words} = {one.value or 'unknown'} ({one.role})" for one in view.dates)
        yield from (f"  clause  {_clause(view.items, verb)}" for verb in view.syntax.verbs.values())
        for frame, verdict in frames:
            yield from self._frame(frame, verdict)
        if not frames:
            yield f"  no row  {_why_no_frame(view)}"
        yield ""

    def _span(self, items: Sequence[Item], at: int) -> str | None:
        """Return a marked span; None where a verb lacks the particle that gives it its meaning."""
        item = items[at]
        sense = _meant(items, at)
        if item.sense is not None and sense is None:
            return None
        line = self._line(item, sense)
        where = "" if line is None else f", {line}"
        return f"{item.text} <{item.kind}{_detail(item if sense is None else sense)}{where}>"

    def _frame(self, frame: Frame, verdict: Verdict | None) -> Iterator[str]:
        head = frame.head_item
        sense = _meant(frame.items, frame.head, frame.trigger)
        where = frame.worded or self._line(head, sense) or _FILES.get(head.kind, "triggers.yaml")
        yield (
            f"  frame   {head.text} → {frame.object_item.text}: {frame.action}, by rule {frame.rule}"
            f" ({frame.trigger} in {where})"
        )
        if verdict is None:
            yield f"    no row  {self._trace.lost[frame_key(frame)]}"
            return
        yield f"    status  {verdict.status} {self._why_status(frame, verdict)}"
        readings = self._kept.get(frame_key(frame), [])
        if not readings:
            yield f"    no row  {self._trace.lost.get(frame_key(frame), 'it is told with another change')}"
        for reading in readings:
            yield from self._reading(reading)

    def _reading(self, reading: Reading) -> Iterator[str]:
        outcomes = [*self._outcomes.of(reading)]
        yield from _roles(reading, [claim for claim, _, _ in outcomes])
        yield from map(_outcome, outcomes)
        if not outcomes:
            yield "    no row  nobody is left as a target: the sender itself is none, and the article names no other"

    def _why_status(self, frame: Frame, verdict: Verdict) -> str:
        """Say which words decide a status, and of cues where they stand."""
        if not verdict.words:
            return "(plain tense)"
        parts = verdict.words.lower().split(" … ")
        cues = {one.lower: one for one in frame.items if one.kind == "cue" and one.lower in parts}
        told = (f"{one.text} in {self._line(one) or _FILES['cue']}" for one in cues.values())
        where = verdict.line or "; ".join(told) or "the verb group and what governs it"
        return f"because of: {verdict.words} ({where})"

    def _line(self, item: Item, sense: Sense | None = None) -> str | None:
        return None if self._origins is None else self._origins.of(item, sense)


def _may_speak(view: SentenceView) -> bool:
    """Tell whether a sentence is in the company of sanctions and has a word that the reference data knows."""
    return view.has_sanctions_word and any(item.kind not in _PLAIN_KINDS for item in view.items)


def _day(trace: Trace) -> str:
    """Say from which day the text speaks, and whence that is known."""
    if trace.spoken is None:
        return "none is known, so that relative dates stay open"
    if trace.spoken == trace.published:
        return f"{trace.spoken} (publication)"
    return f"{trace.spoken} (dateline; published {trace.published or 'on no known day'})"


def _meant(items: Sequence[Item], at: int, name: str | None = None) -> Sense | None:
    """Return the sense of an item: of those of its kind the first whose particle follows, of a class if that is given.

    "put" means something with "on hold" after it, and something else with "back".
    """
    item = items[at]
    if item.sense is None or item.kind not in _WITH_PARTICLES:
        return item.sense
    after = f" {' '.join(one.lower for one in items[at + 1 :])} "
    found = [
        one for one in (item.sense, *item.senses_of(item.kind)) if one.particle is None or f" {one.particle} " in after
    ]
    return next((one for one in found if one.data.name == name), next(iter(found), None))


def _detail(item: Item | Sense) -> str:
    """Return the code, sector or class that the reference data gives for an item, or one of its senses."""
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


def _roles(reading: Reading, claims: Sequence[Claim]) -> Iterator[str]:
    """Say who acts, who is hit and in which sectors; of what the sentence does not state, whence it is taken."""
    roles = reading.roles
    senders = [f"{code} ({words})" for code, words in roles.senders]
    targets = [f"{one.name or one.country or '?'} ({one.words})" for one in roles.targets]
    sectors = [f"{code} ({words})" for code, words in roles.sectors]
    implied = {one.sector: one.words for one in roles.targets if one.sector}
    sectors += [f"{code} ({_sector_words(reading, code) or words})" for code, words in implied.items()]
    yield f"    sender  {', '.join(senders) or _supplied((one.sender, one.sender_words) for one in claims)}"
    hit = ((one.target_name or one.target_country, one.target_words) for one in claims)
    yield f"    target  {', '.join(targets) or _supplied(hit)}"
    yield f"    sector  {', '.join(sectors) or _UNSTATED}"


def _sector_words(reading: Reading, code: str) -> str | None:
    """Return the words of the sentence that say a sector of a target."""
    items = reading.frame.items
    return next((one.text for one in items if getattr(one.data, "sector", None) == code), None)


def _supplied(found: Iterable[tuple[str | None, str | None]]) -> str:
    """Say what stands in for a role that the sentence does not state, and by which rule."""
    known = dict.fromkeys(f"{code} {words or ''}".strip() for code, words in found if code is not None)
    return f"{_UNSTATED}; {', '.join(known)}" if known else _UNSTATED


def _outcome(outcome: Outcome) -> str:
    claim, sure, why = outcome
    if why is not None:
        return f"    no row  {why}: {_row(claim)}"
    return f"    row   {_row(claim)} | confidence {sure:.2f}"


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
    return " | ".join(parts)
