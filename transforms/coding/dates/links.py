"""Which verb of a sentence each of its dates belongs to."""

from dataclasses import replace

from transforms.coding.dates import asides
from transforms.coding.dates.acts import is_changed, of_act, takes_effect
from transforms.coding.dates.clauses import clause_of_time
from transforms.coding.dates.decision_days import decision_days
from transforms.coding.dates.deeds_first import past_deeds_first
from transforms.coding.dates.reports import of_report, of_report_ahead
from transforms.coding.dates.same_subject import (
    closes_clause_on_subject,
    goes_on_past_aside,
    is_inserted,
    parts_subject,
)
from transforms.coding.dates.strokes import of_one_stroke
from transforms.coding.model import DateLinks, Frame, SentenceView
from transforms.coding.parties.legal_acts.acts import is_act
from transforms.reading import grammar as g
from transforms.reading.dates.dates import StatedDate
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import FINITE, RELATIVE, Verb
from transforms.syntax.phrases import Phrase

_STRONG = asides.STRONG
_CLAIMING = frozenset({"complement", "sub", "control", "object control"})
"""How a verb hangs on the one above it where that one's date is the day of the announcement."""

_TO_COME = frozenset({"from", "until"})
"""Roles of dates that say how long a change will last; when it was announced is said by the verb above."""

_ASIDES = RELATIVE | {"sub"}

_ISSUED = word_set(
    "announced adopted issued signed published passed sent dated approved unveiled agreed released made taken gazetted "
    "promulgated voted decreed circulated notified tabled proposed drafted submitted introduced presented outlined"
)
_RULED = frozenset({"order", "denial", "allowance", "state.needs_licence"})
"""Rules whose head orders or allows the dealing that is their object."""

_DEPTH = 3
"""Verbs above a verb whose dates may be its own."""


def _of_verb(links: DateLinks, view: SentenceView, verb: Verb, verbs: list[Verb]) -> list[StatedDate]:
    """Return the dates of a verb, else those it shares: "adopted in May, it bans oil from July", "told to stop"."""
    if verb.at in links.decided:
        return [links.decided[verb.at]]
    own = links.own.get(verb.at, [])
    if own and (told := of_report_ahead(links, view, verb, verbs)):
        return [*told, *own]
    if all(one.role in _TO_COME for one in own) and (made := of_act(view, links, verb, verbs)):
        return [*made, *own]
    coming = bool(own) and all(one.role in _TO_COME for one in own) and not _is_ahead(view, verb)
    effective = (_beside(links, view, verb, verbs) or of_one_stroke(links, verb, verbs)) if coming else []
    for _ in range(_DEPTH):
        found = links.own.get(verb.at) or _shared(links, verb, verbs) or _beside(links, view, verb, verbs)
        if any(one.role not in _TO_COME for one in found) and not _is_ahead(view, verb):
            return [*found, *effective]
        effective = [*effective, *found]
        above = _above(view, verb, verbs)
        if above is None:
            break
        verb = above
        if verb.at in links.decided:  # "Tuesday's decision to restrict credit, to embargo arms and to stop deliveries"
            return [links.decided[verb.at], *effective]
    return effective


_BANS = word_set(
    "ban bans embargo embargoes sanctions sanction measures restrictions prohibition curbs freeze blockade"
)
"""What begins by itself: "lifted the ban, which took effect in January"."""


def _beside(links: DateLinks, view: SentenceView, verb: Verb, verbs: list[Verb]) -> list[StatedDate]:
    """Return the dates of a verb that only tells when or how the change was made known.

    A participle that opens the clause or stands in its subject ("Meeting in Rome on Friday, ministers …", "the
    decree, signed on Friday, bans …"), what governs a relative clause ("passed a bill on Friday that would …"), or
    a report behind it ("…, the ministry said on Friday").
    """
    place = verbs.index(verb)
    after = verbs[place + 1] if place + 1 < len(verbs) else None
    does = after is not None and (asides.of_next(view, verb, after) or _is_what_it_does(view, verb, after))
    if after is not None and after.relation == "relative" and after.at in links.own and takes_effect(view, after):
        of_ban = any(view.items[one.head].lower.rpartition(" ")[2] in _BANS for one in verb.objects)
        return [] if of_ban else links.own[after.at]  # "decided to withdraw its quota, which took effect in January"
    if after is not None and does and after.at in links.own:
        told = links.own[after.at]
        coming = verb.form in FINITE and all(one.role in _TO_COME for one in told)
        return [*told, *of_report(links, view, verbs[place + 2 :])] if coming else told
    if verb.form not in FINITE:
        return []
    if place and not is_changed(view.items, verbs[place - 1], verb) and _makes_known(view, verbs[place - 1], verb):
        return links.own.get(verbs[place - 1].at, [])
    if (does and verb.relation != "relative") or verb.relation == "object relative":
        return []  # "dropped the sanctions it had put on Mali, the ministry said on Friday"
    return of_report(links, view, verbs[place + 1 :])


def _shared(links: DateLinks, verb: Verb, verbs: list[Verb]) -> list[StatedDate]:
    """Return the fronted date of the verb that a verb is joined to: "On Friday the EU froze … and banned …"."""
    place = verbs.index(verb)
    while place > 0 and verbs[place].relation == "joined":
        place -= 1
        if found := links.fronted.get(verbs[place].at):
            return found
    return []


_IS = frozenset({"is", "are", "was", "were"})


def _is_ahead(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a verb says what will be, so that its date is not the day when that was made known."""
    words = {item.lower for item in view.items[max(0, verb.start - 1) : verb.at]}
    opens = verb.subject[0].start if verb.subject else verb.start
    before = {item.lower for item in view.items[max(0, opens - 2) : opens]}
    if verb.relation in ("complement", "sub") and {"to", "that"} <= words | before and not words.isdisjoint(_IS):
        return True  # "gave notice on 2 November that it is to lose its quota on New Year's Day"
    return "only" not in words and verb.relation in _CLAIMING and (verb.form == "infinitive" or bool(words & g.MODALS))


def _makes_known(view: SentenceView, before: Verb, verb: Verb) -> bool:
    """Tell whether a verb before another tells when or how what the other tells was made known."""
    items = view.items
    if before.form in ("gerund", "participle") and before.relation in ("fronted", "postmodifier"):
        # "the ban, imposed in 2003, was lifted" tells of two changes, each with its own day
        parted = before.form == "participle" or items[before.start - 1].lower in ("after", "before", "since")
        other = parted and items[before.at].kind == "trigger"
        gone = items[before.start].lower == "having"  # "Having banned its oil on Monday, Oslo froze …"
        return not gone and (not (other or asides.tells_past(view, before)) or items[before.at].lower in _ISSUED)
    if verb.relation == "relative" and before.form in FINITE:
        if items[verb.at].lower.endswith("s") or any(item.lower in g.MODALS for item in items[verb.start : verb.at]):
            return True
        return _is_made_act(items, before, verb)
    if takes_effect(view, before):
        return verb.relation == "main" and before.relation == "relative"
    if items[before.at].lower not in _ISSUED or verb.relation not in ("main", "relative"):
        return False
    inserted = before.start == before.at and before.start > 0 and items[before.start - 1].lower == ","
    told = before.relation == "relative" and before.passive  # "which was agreed in May, took effect on Friday"
    return before.relation == "reduced" or inserted or (told and verb.relation == "main")


_LAWS = word_set("law laws legislation resolution resolutions bill statute amendment")
_MADE = _ISSUED | word_set("enacted introduced issues signs adopts passes enacts publishes approves introduces")


def _is_made_act(items: list[Item], before: Verb, verb: Verb) -> bool:
    """Tell whether a relative clause says what an act did that was made then ("In 1985 he signed an order that …")."""
    made, _, law = items[before.at].lower.partition(" ")  # "adopted a law" is one item
    if made in _MADE and law.rpartition(" ")[2] in _LAWS:
        return items[verb.start - 1].lower in ("that", "which") and verb.start - 2 == before.at
    if not verb.subject or made not in _MADE or law:
        return False
    act = verb.subject[0]
    enacted = is_act(items[act.head]) or items[act.head].lower in _LAWS
    return enacted and any(one.start <= act.start < one.end for one in before.objects)


def _is_what_it_does(view: SentenceView, verb: Verb, after: Verb) -> bool:
    """Tell whether a gerund says what an act does, so that a day behind it is that of the act as well."""
    issued = view.items[verb.at].lower in _ISSUED
    return issued and after.form == "gerund" and after.relation == "postmodifier" and after.above is verb


def _above(view: SentenceView, verb: Verb, verbs: list[Verb]) -> Verb | None:
    """Return the verb whose date is that of the announcement: the one that governs a verb or its clause."""
    if verb.relation == "joined" or (verb.above is not None and _is_what_it_does(view, verb.above, verb)):
        return verb.above
    if verb.relation not in _CLAIMING:
        return goes_on_past_aside(view, verb, verbs) if verb.relation == "main" else None
    place = verbs.index(verb)
    return verb.above or (verbs[place - 1] if place else None)


def dates_of(frame: Frame) -> list[StatedDate]:
    """Return the dates that the syntax gives the head of a frame, none if it gives none."""
    view = frame.view
    if not view.dates:
        return []
    links = view.dated
    if links is None:
        links = view.dated = link_dates(view)
    verbs = list(view.syntax.verbs.values())
    verb = view.syntax.verbs.get(frame.head)
    if frame.object_kind == "echo" and (after := _date_after(view, frame.head)) is not None:
        return [after]
    if verb is None:
        return _dates_of_noun(frame, links, verbs)
    found = _of_verb(links, view, verb, verbs)
    if not found and frame.rule in _RULED:
        found = links.own.get(frame.object_at, [])  # "will no longer be allowed to land from Monday"
    if not found and frame.voice != "reduced" and verb.relation in ("main", "joined", "headline"):
        return links.first
    return found


def _date_after(view: SentenceView, head: int) -> StatedDate | None:
    """Return the date that follows a sender who only follows, before any verb: "…, Norway a year later"."""
    for at in range(head + 1, len(view.items)):
        item = view.items[at]
        if item.kind == "date":
            return next((one for one in view.dates if one.start == item.start), None)
        if at in view.syntax.verbs or item.lower in _STRONG:
            return None
    return None


def _dates_of_noun(frame: Frame, links: DateLinks, verbs: list[Verb]) -> list[StatedDate]:
    """Return the dates of the verb that a noun of change stands with."""
    before = [verb for verb in verbs if verb.at < frame.head]
    after = [verb for verb in verbs if verb.at > frame.head and verb.form in FINITE and verb.relation not in _ASIDES]
    items, view = frame.items, frame.view
    for verb in [*before[-1:], *after[:1]]:
        low, high = sorted((verb.at, frame.head))
        if any(item.lower in _STRONG or item.lower == "," for item in items[low + 1 : high]) and verb in before:
            continue
        if found := _of_verb(links, view, verb, verbs):
            return found
    return [] if before or any(one.form == "participle" and links.own.get(one.at) for one in verbs) else links.first


def link_dates(view: SentenceView) -> DateLinks:
    """Give each date of a sentence to the verb that it dates."""
    by_start = {one.start: one for one in view.dates}
    links = DateLinks(decided=decision_days(view, by_start))
    for place, phrase in enumerate(view.syntax.phrases):
        if phrase.kind not in (p.DATE, p.VG):
            continue
        dates = [by_start[item.start] for item in view.items[phrase.start : phrase.end] if item.start in by_start]
        for date in dates:
            if phrase.kind == p.VG:  # "it had on Monday banned …"
                links.own.setdefault(phrase.head, []).append(date)
                links.fronted.setdefault(phrase.head, []).append(date)
            else:
                _link(links, view, place, date)
    return links


def _link(links: DateLinks, view: SentenceView, place: int, date: StatedDate) -> None:
    found = view.syntax.phrases
    at = found[place].start
    if asides.is_owned(view, at) or asides.is_label(found, place) or asides.is_in_apposition(view, place, date):
        return
    after = clause_of_time(view.items, found, place)
    if after is not None:
        told = replace(date, role="on") if date.role == "until" else date  # "sold it until May, when it stopped"
        links.own.setdefault(after.head, []).append(told)
        links.fronted.setdefault(after.head, []).append(told)  # "in May, when it grounded its planes and froze …"
        before = view.items[max(0, at - 2) : at]
        if asides.counts_from(found, place, date) or any(
            one.lower == "again" and one.end > one.start + 5 for one in before
        ):
            return  # "flew there for the first time since 1981, when …", "weeks after lifting it, Chad …"
    if date.role == "of" or asides.is_standing(view, at):
        return
    left, right = past_deeds_first(view, _verb_before(found, place), place), _verb_after(found, place)
    behind = left is not None and (not asides.is_cut(view, left, place) or is_inserted(found, left, place))
    behind = behind or asides.is_past_aside(found, left, place) or asides.ends_clause(found, left, place)
    behind = behind or (left is not None and asides.says_more(view, place, date))
    behind = behind or (left is not None and closes_clause_on_subject(view, left, place))
    if asides.in_reason(view, left, place) or (left is not None and asides.is_of_cause(view, links, left, place)):
        return
    split = asides.splits_verb(view, place)
    behind = behind and not split and not (left is not None and parts_subject(view, left, place))
    ahead = right if not behind else None
    if ahead is not None and not split and date.role == "since" and not asides.has_been(view, found[ahead]):
        return
    _give(links, found, left, ahead, date, shared=asides.is_past_aside(found, left, place))


def _give(  # noqa: PLR0913 - the verbs on either side, and what they may share
    links: DateLinks, found: list[Phrase], left: int | None, right: int | None, date: StatedDate, *, shared: bool
) -> None:
    """Give a date to the verb behind it, if one is given, else to that before it, else to the whole sentence."""
    if right is not None:
        links.own.setdefault(found[right].head, []).append(date)
        links.fronted.setdefault(found[right].head, []).append(date)
        if left is None:
            links.first.append(date)
    elif left is not None:
        links.own.setdefault(found[left].head, []).append(date)
        if shared:
            links.fronted.setdefault(found[left].head, []).append(date)
    else:
        links.first.append(date)


def _verb_before(found: list[Phrase], place: int) -> int | None:
    return next((at for at in range(place - 1, -1, -1) if found[at].kind == p.VG), None)


def _verb_after(found: list[Phrase], place: int) -> int | None:
    """Return the finite verb that a date stands before, if no boundary but one comma stands between.

    A verb right behind the comma that closes what the date ends has its subject before both ("…, which banned oil in
    1982 and trade in 1986, says").
    """
    commas = 0
    for at in range(place + 1, len(found)):
        one = found[at]
        if one.kind == p.VG:
            closed = commas > 0 and at == place + 2 and place > 0 and found[place - 1].kind == p.NP
            return None if closed or not (one.form in FINITE or one.form == "bare") else at
        if one.kind in (p.SUB, p.REL) or (one.kind == p.MARK and one.word in _STRONG):
            return None
        if one.kind == p.MARK and one.word == ",":
            commas += 1
    return None
