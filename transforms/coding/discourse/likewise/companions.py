"""Who makes a change together with its subject: "joined by Norway", "in step with London", "alongside Japan"."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.discourse.likewise.acting_with import acting_with
from transforms.coding.discourse.likewise.likened import before_subject, likened, subject_acts, went_before
from transforms.coding.model import Coded, Frame, Reading, Target
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.phrases.closing_links import ACCORD
from transforms.coding.parties.senders import OFTEN_JOINING
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.inflection import ING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_TOGETHER = word_set("together along jointly alongside simultaneously")
_BY = word_set("joined followed flanked seconded")
_PAIRS = {(word, "with") for word in _TOGETHER | ACCORD} | {(word, "by") for word in _BY}
_WORDS = {"alongside"} | {f"in {word} with" for word in ACCORD} | {f"{word} with" for word in _TOGETHER}
_SPEAKING = g.REPORTS | {"speaking", "acting", "announced", "declared", "spoke", "answered", "replied"}
"""Words after which "for" says in whose name somebody speaks ("Portugal announced for the EU that …")."""

_SEVEN = frozenset({"CAN", "FRA", "DEU", "ITA", "JPN", "GBR", "USA"})
_WHEN = word_set("on in a soon shortly later quickly swiftly afterwards days hours weeks months week month year")
_AFTER = word_set("followed follows following joined joins joining")
_THEN = word_set("and , later then also separately subsequently afterwards")
_BRINGING = {word for word, _ in _PAIRS} | _WORDS | _AFTER | {"by", "like", "with", "after"}
"""All words that may bring somebody in."""


def with_companions(reading: Reading) -> Reading:
    """Return a reading with those who act with its senders; they are no targets."""
    reading = _without_consulted(reading)
    frame = reading.frame
    represented = _represented(frame.items, reading.roles.sender_codes) if reading.roles.senders else []
    if represented:
        own = reading.roles.sender_codes
        others = [one for one in reading.roles.targets if one.country not in own]  # "announced a ban on its timber"
        return replace(reading, roles=replace(reading.roles, senders=represented, targets=others))
    fellows = _fellows(frame)
    if fellows:
        roles, codes = reading.roles, {code for code, _ in fellows}
        hit = [one for one in roles.targets if one.country not in codes or one.name]
        more = [Target(code, None, None, words) for code, words in fellows]
        acting = [one for one in roles.senders if one[0] not in codes]
        return replace(reading, roles=replace(roles, senders=acting, targets=[*hit, *more]))
    found = _companions(_own_words(frame), passive=frame.voice in ("passive", "reduced", "nominal"))
    found = (found if subject_acts(reading) else []) or acting_with(frame)
    named = {one.country for one in reading.roles.targets if one.name}
    found = [one for one in found if one[0] not in named]  # "listed a Togolese bank, along with the ruling council"
    targets = [one for one in reading.roles.targets if one.name or one.country not in {code for code, _ in found}]
    if not found or (reading.roles.targets and not targets and not _is_brought_in(frame)):
        return reading
    if not reading.roles.senders:
        return replace(reading, roles=replace(reading.roles, companions=found, targets=targets))
    known = reading.roles.sender_codes
    found = [one for one in found if one[0] != "G7" or not known <= _SEVEN]  # its members act each for itself
    senders = [*reading.roles.senders, *(one for one in found if one[0] not in known)]
    return replace(reading, roles=replace(reading.roles, senders=senders, targets=targets))


_CONSULTING = ("agree", "settle", "negotiat", "concert", "coordinat", "co-ordinat", "discuss", "clear", "arrang")


def _without_consulted(reading: Reading) -> Reading:
    """Take those with whom a measure was settled for none whom it hits ("the sanctions had been agreed with Bonn")."""
    frame = reading.frame
    passive = frame.voice == "passive" and frame.head_item.lower.startswith(_CONSULTING)
    if not passive or lower_at(frame.items, frame.head + 1) != "with":
        return reading
    codes = {code for code, _ in actors_from(frame.items, frame.head + 2)[0]}
    rest = [one for one in reading.roles.targets if one.name or one.country not in codes]
    return replace(reading, roles=replace(reading.roles, targets=rest))


def _is_brought_in(frame: Frame) -> bool:
    """Tell whether what a verb is read to hit only joins those who act ("sanctioned a general, along with the EU")."""
    first = frame.object_at - (lower_at(frame.items, frame.object_at - 1) == "the")
    return lower_at(frame.items, first - 1) in _BESIDE or lower_at(frame.items, first - 2) in _BESIDE


def _own_words(frame: Frame) -> list[Item]:
    """Return what is told of a change, without what a participle tells of its object ("…, adopted together with X")."""
    items = frame.items[_start(frame) : _end(frame)]
    for verb in frame.view.syntax.verbs.values() if _start(frame) == 0 else ():
        apart = verb.relation == "reduced" and lower_at(frame.items, verb.start - 1) == ","
        if apart and verb.at > frame.head and frame.items[verb.at].lower not in _BY:
            ends = (at for at in range(verb.end, len(items)) if items[at].lower in g.STRONG_MARKS | {","})
            return items[: verb.start] + items[next(ends, len(items)) :]
    return items


def _start(frame: Frame) -> int:
    """Return where what is told of those begins who are asked: "Peru, joined by Chile, urged the UN to ban …"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    asked = verb is not None and verb.relation == "object control" and not verb.passive
    return verb.above.end if asked and verb is not None and verb.above is not None else 0


def _end(frame: Frame) -> int:
    """Return where what is told of a participle ends: "sanctions imposed by X … and urged Y to act with Z"."""
    after = (one.start for one in frame.view.syntax.verbs.values() if one.at > frame.head and one.form == "finite")
    return min(after, default=len(frame.items)) if frame.voice == "reduced" else len(frame.items)


_LISTED = frozenset({"party", "list"})
_BESIDE = frozenset({"along", "together", "along with", "together with", "alongside"})


def _fellows(frame: Frame) -> list[Coded]:
    """Return who is hit with the subject of a passive: "Mali was suspended, along with Guinea".

    A state that often imposes sanctions itself acts with who does so.
    """
    if frame.voice != "passive" or frame.object_kind not in _LISTED:
        return []
    for at in range(frame.head + 1, len(frame.items) - 1):
        if frame.items[at].lower in _BESIDE:
            with_ = at + 2 if lower_at(frame.items, at + 1) == "with" else at + 1
            found = actors_from(frame.items, with_)[0]
            return [] if any(code in OFTEN_JOINING for code, _ in found) else found
    return []


def _represented(items: list[Item], senders: set[str]) -> list[Coded]:
    """Return the body for which a sender acts: "Finland, on behalf of the EU, …"; not for whom others do."""
    for at, item in enumerate(items):
        whole = item.lower in ("on behalf of", "in the name of")
        spoken = item.lower in ("behalf", "name") and lower_at(items, at + 1) == "of"
        spoken = spoken and (item.lower == "behalf" or lower_at(items, at - 2) == "in")
        if whole or spoken:
            after = at + (1 if whole else 2)
        elif item.lower == "for" and lower_at(items, at - 1) in _SPEAKING:
            after = at + 1
        else:
            continue
        before = next((one for one in reversed(items[:at]) if one.kind == "actor"), None)
        if before is not None and senders.isdisjoint(codes_of(before)):
            return []
        return [one for one in actors_from(items, after)[0] if one[0] in BODIES]
    return []


def _companions(items: list[Item], *, passive: bool) -> list[Coded]:
    for at in range(len(items) - 1):
        if items[at].lower not in _BRINGING:
            continue
        found = _in_tow(items, at) or _companions_at(items, at, passive=passive)
        if found:
            return found
    return []


def _companions_at(items: list[Item], at: int, *, passive: bool) -> list[Coded]:
    """Return the actors whom a word brings in as acting too: "joined by", "in step with", ", like Japan,"."""
    low, before, after = items[at].lower, lower_at(items, at - 1), lower_at(items, at + 1)
    if low in _BY and (by := _after_time(items, at)) is not None:
        return actors_from(items, by + 1)[0]
    if (low, after) in _PAIRS and (low not in ACCORD or before == "in"):
        found, end = actors_from(items, at + 2)
        text = low == "line" and (lower_at(items, end) in _TEXTS or any(code == "UN" for code, _ in found))
        return [] if text or _are_persons(items, at + 2) else found
    if (low in _WORDS and not _are_persons(items, at + 1)) or (passive and low == "by" and before in _THEN):
        return actors_from(items, at + 1)[0] or _of_allies(items, at + 1)
    if low in _AFTER and items[at].kind != "mark":
        found, end = before_subject(items, *actors_from(items, at + 1)) if at == 0 else actors_from(items, at + 1)
        ahead = items[end + 1] if end + 1 < len(items) else None
        does = lower_at(items, end) == "in" and ahead is not None and ING in ahead.forms
        return found if does or _did_before(items, at, found, end) else []
    return went_before(items, at) if low == "after" else likened(items, at, passive=passive)


_TEXTS = word_set("resolution resolutions decision decisions rules law laws regulation policy list lists directive")
_EXAMPLES = word_set("example lead footsteps wake")
_IN_TOW = ({"in", "step"}, {"in", "tow"}, {"close", "behind"}, {"on", "its", "heels"}, {"in", "its", "wake"})
"""What is said of those who act with another, behind their names ("with Spain hard on its heels")."""


def _in_tow(items: list[Item], at: int) -> list[Coded]:
    """Return who goes before or behind: "Following the example of Sweden, …", "…, with Spain in tow"."""
    low, ahead = items[at].lower, lower_at(items, at + 2) in _EXAMPLES and lower_at(items, at + 3) == "of"
    if low == "following" and at == 0 and ahead:
        return actors_from(items, at + 4)[0]
    if low != "with":
        return []
    found, end = actors_from(items, at + 1)
    said = {item.lower for item in items[end : end + 4]}
    return found if any(one <= said for one in _IN_TOW) else []


def _are_persons(items: list[Item], at: int) -> bool:
    """Tell whether some of a state's people are told of, and not the state ("along with three Cypriot lawyers")."""
    first = items[at] if at < len(items) else None
    if first is None or not (first.lower in ("a", "an") or first.lower in NUMBERS or first.kind == "number"):
        return False
    named = next((one for one in items[at + 1 : at + 3] if one.kind == "actor"), None)
    return named is not None and bool(named.data.kind == "demonym")


def _did_before(items: list[Item], at: int, found: list[Coded], end: int) -> bool:
    """Read "…, joining Norway and Britain." and "Following Canada, Australia sanctioned …": they did so before."""
    low = items[at].lower
    closes = lower_at(items, end) in (",", ".", ";") or end >= len(items)
    opens = low in ("joining", "following") and (at == 0 or (lower_at(items, at - 1) == "," and low == "joining"))
    return closes and opens and all(code in OFTEN_JOINING for code, _ in found)


_ALLIES = word_set("allies partners countries nations states others governments")


def _of_allies(items: list[Item], at: int) -> list[Coded]:
    """Return who are named as examples of the allies who act too ("alongside allies including Japan and Norway")."""
    while (
        at < len(items) and items[at].kind == "word" and items[at].lower in ("its", "key", "close", "other", "several")
    ):
        at += 1
    if lower_at(items, at) not in _ALLIES:
        return []
    here = at + 2 if lower_at(items, at + 1) == "," else at + 1
    named = lower_at(items, here) in ("including", "like") or (lower_at(items, here), lower_at(items, here + 1)) == (
        "such",
        "as",
    )
    return actors_from(items, here + (2 if lower_at(items, here) == "such" else 1))[0] if named else []


def _after_time(items: list[Item], at: int) -> int | None:
    """Return the place of the "by" that says who follows, past words of time ("followed a day later by Norway")."""
    here = at + 1
    while here < len(items) and (items[here].kind in ("date", "number") or items[here].lower in _WHEN):
        here += 1
    return here if here > at + 1 and lower_at(items, here) == "by" else None
