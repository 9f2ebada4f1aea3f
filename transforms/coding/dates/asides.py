"""Dates that date no change: labels, the days since when something stands, of a reason, of clauses of time."""

from itertools import pairwise

from transforms.coding.model import DateLinks, SentenceView
from transforms.reading import grammar as g
from transforms.reading.date_values import MONTHS
from transforms.reading.dates.dates import StatedDate
from transforms.reading.grammar import SPANS
from transforms.reading.inflection import PARTICIPLE, PAST
from transforms.reading.spans import item_at, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import Verb
from transforms.syntax.nounlike import is_nounlike
from transforms.syntax.phrases import Phrase

_DASHES = frozenset("—–-")
_LABEL = 6
"""Phrases after a date within which the dash of a dateline stands."""

_OWNERS = word_set("the its their his her a an this that these those 's our")
_REASONS = word_set("over for despite amid following because")
_AFTERMATHS = word_set("wake aftermath response reaction retaliation retribution reprisal protest revenge")
_GREATEST = word_set(
    "largest biggest toughest harshest widest heaviest highest strongest severest broadest sharpest strictest deepest "
    "boldest worst most first second third"
)
_WORTH = word_set("worth valued totaling totalling amounting")
_OF_PAST = frozenset({PAST, PARTICIPLE})


def is_owned(view: SentenceView, at: int) -> bool:
    """Tell whether a date says of a noun when that was ("the March ban"); "that in March" only opens a clause."""
    before = view.items[at - 1].lower if at else ""
    if before == "the" and lower_at(view.items, at - 2) in g.PREPOSITIONS and not is_nounlike(view.items, at + 1):
        return False  # "on the 3rd of September"
    opened = before == "that" and view.items[at].lower.partition(" ")[0] in g.PREPOSITIONS | _RELATIVE_TO_NOW
    return (before in _OWNERS and not opened) or _is_attribute(view, at)


def _is_attribute(view: SentenceView, at: int) -> bool:
    """Tell whether a year stands between an adjective and its noun ("the unpopular 2015 embargo")."""
    items = view.items
    year = items[at].text.rpartition(" ")[2]
    owned = at > 1 and items[at - 2].lower in _OWNERS and items[at - 1].kind in ("word", "trigger", "nominal")
    if not owned or len(year) != _YEAR or not year.isdigit() or items[at].lower.partition(" ")[0] in g.PREPOSITIONS:
        return False
    after = item_at(items, at + 1)
    return after is not None and after.kind not in ("mark", "date", "trigger") and after.lower not in g.CLOSED


_YEAR = 4

_RELATIVE_TO_NOW = frozenset({"last", "this", "next", "yesterday", "today", "earlier"})
"""How dates begin that no "that" points at ("the states that last month ended their ban")."""


def is_standing(view: SentenceView, at: int) -> bool:
    """Tell whether a date says only since when a measure has stood ("the ban, in force since 2001, was lifted").

    Since when there was nothing as great is no date of it either ("the toughest sanctions since 2015").
    """
    before = [item.lower for item in view.items[max(0, at - 3) : at]]
    if before[-1:] == ["since"] and not _GREATEST.isdisjoint(item.lower for item in view.items[max(0, at - 9) : at]):
        return True
    return before in (["in", "force", "since"], ["in", "place", "since"], ["in", "effect", "since"]) or (
        before[-2:] in (["dates", "from"], ["dating", "from"], ["dated", "from"], ["dates", "to"])
    )


_OF_APPOSITIONS = frozenset({p.NP, p.PREP, p.CONJ, p.ADV})


def is_in_apposition(view: SentenceView, place: int, date: StatedDate) -> bool:
    """Tell whether commas set a date apart with since when somebody is something: "Norway, a member since 1949, …".

    So do the beginning of the sentence and a comma: "A member since 1949, Norway …". Any other day stands in what is
    said of a name as well: "Nayara, a buyer of its crude last year, has been designated".
    """
    found = view.syntax.phrases
    if date.role != "since":
        return _is_said_of_subject(found, place)
    if place > 0 and found[place - 1].kind == p.NP and not _is_said(view, found[place].start):
        return True  # all of the aside but the date was left unread
    if place + 2 >= len(found) or found[place + 1].word != ",":
        return False
    opening = next((at for at in range(place - 1, -1, -1) if found[at].kind == p.MARK), -1)
    stretch = found[opening + 1 : place]
    told = any(one.kind == p.NP for one in stretch) and all(one.kind in _OF_APPOSITIONS for one in stretch)
    if opening < 0:
        return told and stretch[0].kind == found[place + 2].kind == p.NP
    set_apart = opening > 0 and found[opening].word == "," and found[opening - 1].kind == p.NP
    return told and set_apart and found[place + 2].kind in (p.VG, p.ADV)


def _is_said_of_subject(found: list[Phrase], place: int) -> bool:
    """Tell whether a date ends what commas say of a subject: no verb stands there, and the verb comes right behind."""
    if place < 2 or place + 2 >= len(found) or found[place + 1].word != "," or found[place + 2].kind != p.VG:
        return False
    opening = next((at for at in range(place - 1, -1, -1) if found[at].kind == p.MARK), 0)
    stretch = found[opening + 1 : place]
    told = len(stretch) > 1 and stretch[0].kind in (p.NP, p.CONJ) and stretch[-1].kind == p.NP
    return told and all(one.kind in _OF_APPOSITIONS for one in stretch) and found[opening].word == ","


def is_past_aside(found: list[Phrase], left: int | None, place: int) -> bool:
    """Tell whether a date follows what commas say of a verb's object: "banned its gold, its pride, in May and …"."""
    after = found[place + 1].kind if place + 1 < len(found) else p.MARK
    if left is None or found[place - 1].word != "," or after not in (p.MARK, p.CONJ):
        return False
    marks = [at for at in range(left + 1, place) if found[at].kind == p.MARK]
    plain = all(one.kind in _OF_APPOSITIONS or one.word == "," for one in found[left + 1 : place])
    return plain and len(marks) == len(",,") and marks[1] - marks[0] > 1 and marks[0] > left + 1


def says_more(view: SentenceView, place: int, date: StatedDate) -> bool:
    """Tell whether a date lies within the one before it that a comma sets off: "in 2019, at the end of January"."""
    found = view.syntax.phrases
    comma = next((at for at in (place - 1, place - 2) if at > 0 and found[at].word == ","), 0)
    if not comma or found[comma - 1].kind != p.DATE:
        return False
    starts = {item.start for item in view.items[found[comma - 1].start : found[comma - 1].end]}
    wider = next((one.value for one in view.dates if one.start in starts), None)
    return wider is not None and date.value is not None and date.value.startswith(f"{wider}-")


def splits_verb(view: SentenceView, place: int) -> bool:
    """Tell whether a date stands inside a verb: "has since yesterday refused entry"."""
    found = view.syntax.phrases
    before = next((one for one in reversed(found[:place]) if one.kind != p.ADV), None)
    after = found[place + 1].kind if place + 1 < len(found) else p.MARK
    return before is not None and before.kind == after == p.VG and view.items[before.head].lower in _SO_FAR


def ends_clause(found: list[Phrase], left: int | None, place: int) -> bool:
    """Tell whether a verb is joined right behind a date: "put it, a bank, on a list on 10 May but has freed …".

    So may a clause with a subject of its own be: "banned oil, gas and coal in May, but the list was cut".
    """
    after = found[place + 1 : place + 4]
    comma = bool(after) and after[0].word == ","
    joined = [one.kind for one in after[comma : comma + 2]]
    closes = comma and joined == [p.CONJ, p.NP] and found[place - 1].kind in (p.NP, p.ADV)
    return left is not None and (joined == [p.CONJ, p.VG] or closes)


STRONG = frozenset(";:—–()[]…•|?!.-")


def is_cut(view: SentenceView, left: int, place: int) -> bool:
    """Tell whether a boundary stands between a verb and a date after it; a list of its objects holds none."""
    found = view.syntax.phrases
    verb = view.syntax.verbs.get(found[left].head)
    end = max([one.last for one in verb.objects], default=0) if verb is not None and not verb.passive else 0
    end = end if end <= found[place].start else 0
    return any(
        one.kind in (p.SUB, p.REL, p.CONJ) or (one.kind == p.MARK and (one.word == "," or one.word in STRONG))
        for one in found[left + 1 : place]
        if one.start >= end
    )


def _is_said(view: SentenceView, at: int) -> bool:
    """Tell whether "since" stands before a date: the day itself may follow ("since about 2002")."""
    return any(item.lower == "since" for item in view.items[max(0, at - 3) : at + 1])


_PAST_BE = frozenset({"was", "were"})
_SO_FAR = g.HAVE | {"is", "are"}


def has_been(view: SentenceView, verb: Phrase) -> bool:
    """Tell whether a verb may say what has been so since a day: "under sanctions since May, it was freed" does not."""
    words, head = {item.lower for item in view.items[verb.start : verb.end]}, view.items[verb.head]
    past = not _OF_PAST.isdisjoint(head.forms) or not _PAST_BE.isdisjoint(words) or head.lower.endswith("ed")
    return not past or not _SO_FAR.isdisjoint(words)


def is_label(found: list[Phrase], place: int) -> bool:
    """Tell whether a date heads the paragraph ("10 May 2023 —", "BEIJING, Dec. 22 (Reuters) —")."""
    if any(one.kind not in (p.NP, p.MARK, p.DATE) for one in found[:place]):
        return False
    for one in found[place + 1 : place + _LABEL]:
        if one.kind == p.MARK and one.word in _DASHES:
            return True
        if one.kind not in (p.NP, p.MARK, p.DATE):
            return False
    return False


_SERVED = word_set(
    "government governments army police forces force military troops authorities administration state cabinet council "
    "parliament regime banks companies firms businesses farmers exporters importers traders individuals people "
    "citizens civilians officials diplomats travellers pilgrims students patients hospitals schools churches agencies "
    "charities organisations organizations groups goods products equipment parts medicine medicines food aid flights "
    "aircraft planes ships vessels cargoes purposes use uses projects works power"
)
"""Whom or what a change is made for, and not why: "eased it for the new army in May"."""

_TRADED = frozenset({"actor", "sector", "measure", "entity"})


def in_reason(view: SentenceView, left: int | None, place: int) -> bool:
    """Tell whether a date belongs to what a change was made for ("over the shooting in Lagos in May")."""
    stretch = view.syntax.phrases[0 if left is None else left + 1 : place]
    if stretch and any(item.lower in _WORTH for item in view.items[stretch[0].start : stretch[-1].end]):
        return True  # "banned its steel — worth $713 million in 1985"
    if any(
        one.kind == p.NP and nxt.kind == p.PREP and view.items[one.head].lower in _AFTERMATHS
        for one, nxt in pairwise(stretch)
    ):
        return True  # "in the wake of the election last month"
    return any(
        (one.kind, nxt.kind, view.items[nxt.head].kind in _TRADED) == (p.PREP, p.NP, False)
        and not (one.word == "for" and (view.items[nxt.head].lower in _SERVED or _is_permit(view, one)))
        and (one.word in _REASONS and view.items[nxt.head].lower not in SPANS)
        and view.items[one.start].lower != "at"  # "at the start of the war in May" is when
        for one, nxt in pairwise(stretch)
    )


_PERMITS = word_set("permit permits licence licences license licenses visa visas clearance approval approvals")


def _is_permit(view: SentenceView, phrase: Phrase) -> bool:
    """Tell whether a permit stands right before a phrase, of which that says for what it is."""
    return phrase.start > 0 and view.items[phrase.start - 1].lower in _PERMITS


_UPON = word_set("after following since")


def is_of_cause(view: SentenceView, links: DateLinks, left: int, place: int) -> bool:
    """Tell whether a date is of what a verb with a day came after: "effective 1 May, after a raid on 3 April"."""
    found = view.syntax.phrases
    if not links.own.get(found[left].head):
        return False
    told = next((at for at in range(place - 1, left, -1) if found[at].kind == p.DATE), left)
    return any(
        one.kind == p.PREP and one.word in _UPON and nxt.kind == p.NP for one, nxt in pairwise(found[told + 1 : place])
    )


def counts_from(found: list[Phrase], place: int, date: StatedDate) -> bool:
    """Tell whether a date is counted from what a gerund after it tells ("weeks after lifting it, Chad …").

    One that stands by itself is that of what was done: "banned it in 2006 after conducting a review".
    """
    told = [word.strip(".").lower() for word in date.words.split()]
    alone = any(word.isdigit() or word in MONTHS for word in told) and date.role != "of"
    return found[place + 1].kind == p.PREP and not alone


def of_next(view: SentenceView, verb: Verb, after: Verb) -> bool:
    """Tell whether a verb has the date of the next one: of what it bars, or of the measure that hit somebody."""
    return _is_barred(view, verb, after) or _is_hit_by_made(view, verb, after)


_STRUCK = word_set("hit struck affected covered targeted")
_MADE = word_set("imposed introduced announced adopted slapped ordered declared decreed placed")


def _is_hit_by_made(view: SentenceView, verb: Verb, after: Verb) -> bool:
    """Tell whether somebody is hit by measures that a participle dates: "was hit by a ban imposed in 2007"."""
    struck = verb.passive and view.items[verb.at].lower in _STRUCK and any(link.word == "by" for link in verb.links)
    return struck and after.form == "participle" and view.items[after.at].lower in _MADE


def _is_barred(view: SentenceView, verb: Verb, after: Verb) -> bool:
    """Tell whether a verb says what was barred: "barred them from travelling in May", "forbade them to fly in May"."""
    if after.form == "infinitive":
        return (
            after.above is verb
            and after.relation == "object control"
            and not _OF_PAST.isdisjoint(view.items[verb.at].forms)
        )
    beside = after.start == verb.end or view.items[after.start - 1].lower == "from"
    return after.form == "gerund" and after.above is verb and beside


_PARTIES = frozenset({"actor", "group", "entity", "post"})


def tells_past(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a participle behind its noun says what was done to somebody: "the league, founded in 1945, …"."""
    if verb.form != "participle" or not verb.passive:
        return False
    return any(one.head < verb.start and view.items[one.head].kind in _PARTIES for one in verb.subject)


def heads_paragraph(view: SentenceView, date: StatedDate) -> bool:
    """Tell whether a date is that of a dateline or a label."""
    found = view.syntax.phrases
    for place, phrase in enumerate(found):
        if phrase.kind == p.DATE and any(item.start == date.start for item in view.items[phrase.start : phrase.end]):
            return is_label(found, place)
    return False
