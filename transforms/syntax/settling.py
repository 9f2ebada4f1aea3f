"""What only the phrases around a phrase can tell: "after" as preposition, a participle after a noun."""

from transforms.reading import grammar as g
from transforms.reading.grammar import SPANS
from transforms.reading.inflection import PARTICIPLE, PAST
from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.along_with import joined_with
from transforms.syntax.kinds import ADV, CONJ, DATE, MARK, NP, PREP, SUB, VG, Phrase
from transforms.syntax.meetings import set_venues_aside
from transforms.syntax.said_of import is_said_of
from transforms.syntax.subordinators import settle_subordinator
from transforms.syntax.telling_verbs import DONE_TO
from transforms.syntax.tensed import has_to_be_past


def settle(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Decide what only the phrases around can tell: "after" as preposition, a participle after a noun."""
    found = _without_abbreviations(items, _join_conjunctions(items, found))
    set_venues_aside(items, found)
    for at, phrase in enumerate(found):
        if phrase.kind == SUB and phrase.word in ("after", "before", "since", "until", "till", "as", "than", "once"):
            settle_subordinator(items, found, at)
        elif phrase.form == "finite" and is_said_of(items, found, at):
            phrase.form = "bare"
        elif phrase.kind == VG and phrase.form == "finite" and not phrase.passive and _has_no_auxiliary(items, phrase):
            _participle(items, found, at)
        elif phrase.kind == VG and phrase.form == "infinitive" and _means_to(items, found, at):
            phrase.form = "finite"  # "lifted its sanctions on Mali, and oil companies prepared to return"
    return found


def _without_abbreviations(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Leave out "(OFAC)" after the name that it abbreviates, and "(2003)": it would part the name from its verb."""
    if "(" not in [phrase.word for phrase in found]:
        return found
    kept: list[Phrase] = []
    at = 0
    while at < len(found):
        opens = found[at].word == "(" and bool(kept) and kept[-1].kind == NP
        if opens and _is_abbreviated(items, found[at : at + 3]):
            at += 3
        elif (opens and (past := _past_aside(items, found, at)) is not None) or (
            found[at].word == "(" and (past := _past_tally(items, found, at)) is not None
        ):
            at = past
        else:
            kept.append(found[at])
            at += 1
    return kept


def _past_aside(items: list[Item], found: list[Phrase], at: int) -> int | None:
    """Return the place after a few plain words in brackets, no verb and no name ("goods (civilian or military)").

    Since when something stands is such an aside as well ("its embargo (dating from March 1994) against Mali").
    """
    if found[at + 1 : at + 2] and items[found[at + 1].start].lower in _DATING:
        closes = (here + 1 for here in range(at + 2, min(at + _ASIDE, len(found))) if found[here].word == ")")
        return next(closes, None)
    for here in range(at + 1, min(at + _ASIDE, len(found))):
        if found[here].word == ")":
            return here + 1 if here > at + 1 else None
        plain = all(one.kind in ("word", "number") for one in items[found[here].start : found[here].end])
        if found[here].kind not in (NP, CONJ, ADV) or not plain:
            return None
    return None


_DATING = word_set("dating dated")
_VOTES = word_set("against favour favor abstentions abstention abstaining abstained votes")
_VOTERS = 40
"""Phrases within which a bracket closes that names who voted how."""


def _past_tally(items: list[Item], found: list[Phrase], at: int) -> int | None:
    """Return the place after a bracket that only names who voted how ("to 1 against (Norway), with …")."""
    if at == 0 or not _VOTES & {item.lower for item in items[found[at - 1].start : found[at - 1].end]}:
        return None
    for here in range(at + 1, min(at + _VOTERS, len(found))):
        if found[here].word == ")":
            return here + 1
        if found[here].kind not in (NP, CONJ) and found[here].word != ",":
            return None
    return None


def _is_abbreviated(items: list[Item], three: list[Phrase]) -> bool:
    """Tell whether three phrases are an abbreviation in brackets."""
    if len(three) < 3 or three[1].end - three[1].start != 1 or three[2].word != ")":
        return False
    item = items[three[1].start]
    if item.kind in ("number", "date") and item.text.isdigit():
        return True  # "resolution 1518 (2003)", "Canada (1), China (11)"
    text = item.text.replace(".", "")
    return 1 < len(text) < 10 and text.isalpha() and text[1:].isupper()


def _has_no_auxiliary(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a verb stands alone, or with an adverb before it only ("sanctions, first imposed in 2004, …")."""
    return phrase.end - phrase.start == 1 or all(
        item.lower in _SINCE_WHEN or (item.kind == "word" and item.lower.endswith("ly"))
        for item in items[phrase.start : phrase.head]
    )


_SINCE_WHEN = frozenset({"first", "originally", "initially", "recently", "newly", "already", "previously", "once"})

_ASIDE = 8
"""Phrases within which a bracket closes that only says a word more of a noun."""

_WITH = frozenset({"together", "along", "coupled", "combined"})


def _join_conjunctions(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Read "together with" as "and", and "alongside" before whom measures hit."""
    joined: list[Phrase] = []
    for place, phrase in enumerate(found):
        before = joined[-1] if joined and phrase.kind == PREP else None
        if before is not None and before.kind in (NP, DATE) and phrase.word == "alongside":
            after = found[place + 1] if place + 1 < len(found) else None
            hit = after is not None and after.kind == NP and items[after.head].kind in ONLY_HIT
            joined.append(Phrase(CONJ, phrase.start, phrase.end, phrase.head, word="and") if hit else phrase)
            continue
        if before is None:
            joined.append(phrase)
        elif before.kind == CONJ and joined[-2:-1] and joined[-2].kind == PREP:
            # "to and from Mali": one preposition
            first = joined[-2]
            joined[-2:] = [Phrase(PREP, first.start, phrase.end, first.head, word=first.word)]
        elif phrase.word == "with" and before.word in _WITH:
            joined[-1] = joined_with(before, phrase)
        else:
            joined.append(phrase)
    return joined


_TELLING = word_set(
    "hinted announced declared warned confirmed insisted argued disclosed acknowledged maintained claimed promised "
    "indicated suggested signalled signaled revealed conceded affirmed asserted observed remarked recalled believed "
    "informed reminded communicated complained stressed predicted cautioned admitted learned pledged vowed agreed "
    "decided ruled ordered resolved"
)
_WHERE = frozenset({"in", "at", "on", "during", "after"})

_INTRANSITIVE = word_set(
    "lapsed expired elapsed lasted endured vanished remained persisted ceased occurred happened arrived departed hoped "
    "jumped surged soared tumbled plunged rallied climbed slumped shrugged retaliated responded reacted complied "
    "hesitated cheered grumbled disagreed abstained rejoiced flowed sailed rolled streamed trickled queued waited "
    "dipped slipped firmed edged steadied rebounded recovered gained stumbled slid flocked"
)
"""Forms in "-ed" that are no participles after a noun."""

_NO_PARTICIPLES = g.REPORTS | _INTRANSITIVE


def _participle(items: list[Item], found: list[Phrase], at: int) -> None:
    """Tell "sanctions imposed in 2021" (participle) from "the EU imposed sanctions" (finite)."""
    phrase = found[at]
    item = items[phrase.head]
    forms = set(item.forms)
    regular = item.kind == "word" and item.lower.endswith("ed")
    if not (regular or (PAST in forms and PARTICIPLE in forms)) or item.lower in _NO_PARTICIPLES:
        return
    if (
        has_to_be_past(items, found, at)
        or _opens_second_clause(items, found, at)
        or _resumes_after_day(found, at)
        or _goes_on_doing(items, found, at)
    ):
        return
    before = found[at - 1] if at else None
    after = found[at + 1] if at + 1 < len(found) else None
    ends = after is None or after.kind in (MARK, DATE)
    if item.lower in _TELLING and (ends or _closes(items, found, at)) and _is_after_comma(items, found, at):
        return
    opens_object = after is not None and (
        (after.kind == NP and not _is_duration(items, after))
        or _counts_nearly_all(items, found, at + 1)
        or _is_particle(item, after, found, at)
        or _is_shifted(items, found, at)
    )
    if opens_object:
        if before is not None and before.kind == PREP and phrase.end - phrase.start == 1:
            phrase.form = "participle"
        return
    hangs = at >= 2 and (found[at - 2].kind == PREP or _closes_linked(items, found, at))
    hangs = hangs or (item.lower in DONE_TO and after is not None and after.kind == PREP)
    if before is not None and before.kind == NP and not hangs and _is_who_acts(items[before.head]):
        return
    if before is None or before.kind in (MARK, CONJ, NP, DATE, ADV):
        phrase.form = "bare"  # past or participle: the verbs around decide


_NEARLY = word_set("virtually practically effectively nearly almost essentially")
_ALL = word_set("all every everything any most")


def _counts_nearly_all(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether an object opens with an adverb ("suspended virtually all shipments")."""
    whole = found[at].kind == ADV and found[at + 1 : at + 2] and found[at + 1].kind == NP
    return bool(whole) and items[found[at].start].lower in _NEARLY and items[found[at + 1].start].lower in _ALL


_STOPPED = word_set("stopped ceased began started resumed quit finished")


def _goes_on_doing(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether "and" brings a past before a gerund ("… and stopped buying oil"): nobody is stopped, who stops."""
    joined = at > 0 and (found[at - 1].kind == CONJ or found[at - 1].word == ",")
    after = found[at + 1] if at + 1 < len(found) else None
    return joined and after is not None and after.form == "gerund" and items[found[at].head].lower in _STOPPED


def _resumes_after_day(found: list[Phrase], at: int) -> bool:
    """Tell whether a day after a comma comes before a verb ("The Council, meeting in Oslo, on Friday voted to …")."""
    here = at - 1
    decides = at + 1 < len(found) and found[at + 1].kind == VG and found[at + 1].form == "infinitive"
    if here < 1 or not decides or found[here].kind != DATE:
        return False
    here -= found[here - 1].kind == PREP
    return here > 1 and found[here - 1].kind == MARK and found[here - 1].word == ","


def _closes_linked(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether what needs an object follows those whom a preposition names ("on Mali and Chad imposed after")."""
    here = at - 1
    while here > 1 and found[here - 1].kind == CONJ and found[here - 2].kind == NP:
        here -= 2
    makes = any(sense.data.name == "impose" for sense in items[found[at].head].senses_of("trigger"))
    return makes and here < at - 1 and found[here - 1].kind == PREP


def _closes(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether only where and when follow to the end of the sentence ("…, the ministry announced in Bern")."""
    for place, phrase in enumerate(found[at + 1 :], at + 1):
        if phrase.kind == MARK and phrase.word in ".;!?":
            return True
        where = phrase.kind == PREP and phrase.word in _WHERE
        there = phrase.kind == NP and found[place - 1].word in _WHERE and items[phrase.head].kind != "measure"
        if not (where or there or phrase.kind in (DATE, ADV)):
            return False
    return True


_MEANING_TO = word_set(
    "agreed attempted decided declined intended moved needed offered planned pledged prepared promised proposed "
    "refused rushed scrambled started threatened tried vowed wanted"
)


def _opens_second_clause(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a verb says what others mean to do, or that they did so too: "…, and banks planned to return"."""
    after = found[at + 1] if at + 1 < len(found) else None
    low = items[found[at].head].lower
    means = low in _MEANING_TO and after is not None and after.kind == VG and after.form == "infinitive"
    too = low == "followed" and (after is None or after.word in (".", ";"))
    return (means or too) and _after_joined(found, at)


def _means_to(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a fixed phrase opens an infinitive and is the verb of a clause of its own ("and banks vowed to")."""
    first = items[found[at].start].lower.split(" ")
    return len(first) > 1 and first[0] in _MEANING_TO and first[-1] == "to" and _after_joined(found, at)


def _after_joined(found: list[Phrase], at: int) -> bool:
    """Tell whether ", and" and a noun phrase stand before a place."""
    before = [(one.kind, one.word) for one in found[max(0, at - 3) : at]]
    kinds = [kind for kind, _ in before]
    return kinds == [MARK, CONJ, NP] and before[0][1] == "," and before[1][1] in ("and", "but")


def _is_duration(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a noun phrase only says for how long ("extended a year", "prolonged six months")."""
    kinds = {item.kind for item in items[phrase.start : phrase.end]}
    last = items[phrase.end - 1].lower
    share = last in ("pct", "percent", "%") and lower_at(items, phrase.end) == "by"  # "oil imports cut 40 pct by Rome"
    return (last in SPANS or share) and kinds <= {"word", "number"}


def _is_after_comma(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a comma and somebody stand before, as at the end of a report: "…, the minister hinted"."""
    here = at - 1
    while here >= 2 and found[here].kind == NP and found[here - 1].kind == PREP:
        here -= 2
    if here < 1 or found[here].kind != NP or found[here - 1].word != ",":
        return False
    return items[found[here].head].kind != "measure"


def _is_shifted(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a heavy object comes after a short phrase ("terminated with immediate effect the embargo")."""
    kinds = [one.kind for one in found[at + 1 : at + 4]]
    if kinds[:2] == [DATE, NP]:
        heavy = found[at + 2]
    elif kinds == [PREP, NP, NP] or (kinds[1:] == [DATE, NP] and kinds[0] in (PREP, SUB, ADV)):
        heavy = found[at + 3]  # "and renewed until 15 May the embargo"
    else:
        return False
    return any(item.kind == "measure" for item in items[heavy.start : heavy.end])


def _is_particle(item: Item, after: Phrase, found: list[Phrase], at: int) -> bool:
    here = at + 3 if found[at + 2 : at + 3] and found[at + 2].kind == ADV else at + 2  # "cut off virtually all exports"
    if after.kind != PREP or here >= len(found) or found[here].kind != NP or after.word in ("with", "on", "to", "of"):
        return False
    return any(sense.particle == after.word for sense in item.senses)


_PERSONAL = frozenset({"it", "he", "she", "they", "we", "i"})


def _is_who_acts(item: Item) -> bool:
    """Tell whether the head of a noun phrase is somebody who acts rather than what is acted on, as an act is."""
    acts = item.kind in ("group", "anaphor") or (item.kind == "actor" and item.data.kind != "instrument")
    return acts or item.lower in _PERSONAL or (item.kind == "word" and item.text[0].isupper())
