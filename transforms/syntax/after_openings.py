"""What follows the opening of a sentence: its main verb, and the whole list of those who are its subject.

"With Norway lifting its ban, tankers headed for Oran"; "After a raid that killed nine, Chad, Mali and Niger closed …".
"""

from collections.abc import Sequence
from itertools import takewhile

from transforms.reading.grammar import SPANS
from transforms.reading.kinds import STATES
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import ADV, CONJ, DATE, MARK, NP, PREP, REL, SUB, VG, Phrase
from transforms.syntax.model import Verb

_OPENS = frozenset({PREP, SUB, ADV})
_TIMES = SPANS | word_set("minute minutes night moments")
_INNER = frozenset({"sub", "relative", "object relative", "fronted", "absolute", "reduced", "postmodifier", "headline"})
_FORMS = frozenset({"gerund", "participle", "infinitive", "bare"})
_SET_APART = 3
"""Commas before a verb behind an opening and a subject of which something more is said."""

_IN_LIST = frozenset({NP, PREP, DATE, CONJ, ADV})


def settle_main_verb(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Take a past that may be a participle for the verb of its sentence, where nothing else can be that.

    An opening by a gerund, with or without its own doer, needs a verb behind its comma. Measures are left alone: "with
    Norway leading, sanctions lifted" may be either.
    """
    opened = _opened(found)
    if opened is None:
        return found
    verbs = [at for at, one in enumerate(found) if one.kind == VG and at > opened]
    if len(verbs) != 1 or any(one.kind in (SUB, REL) for one in found):
        return found
    at = verbs[0]
    doer = found[at - 1]
    behind_comma = doer.kind == NP and found[at - 2].kind == MARK and found[at - 2].word == ","
    if found[at].form == "bare" and behind_comma and items[doer.head].kind != "measure":
        found[at].form = "finite"
    return found


def _opened(found: list[Phrase]) -> int | None:
    """Return the place of the gerund that opens a sentence: its first word, or behind "with" and who does it."""
    at = 0
    if found and found[0].kind == PREP and found[0].word == "with":
        who = takewhile(lambda one: one.kind in (NP, CONJ, DATE) or one.word == ",", found[1:])
        at = 1 + sum(1 for _ in who)
    opens = at < len(found) and found[at].kind == VG and found[at].form == "gerund"
    return at if opens else None


def list_after_opening(items: list[Item], found: list[Phrase], verbs: Sequence[Verb], start: int, place: int) -> int:
    """Return where the list begins that is the subject of a verb behind the opening of its sentence; 0 if none does.

    "When talks failed, Chad, Mali and Niger closed …": with no main clause before it, no "and" begins a new one, so
    that from the comma that closes the opening all is one subject. Of several commas it is the first behind which those
    stand who are of one kind with the last, and behind a list that an "and" closed ("… tin and zinc, Chad and Mali").

    Args:
        items: the items of the sentence.
        found: its phrases.
        verbs: the verbs read so far.
        start: the place after the last boundary before the verb.
        place: the place of the verb.
    """
    if not _only_opened(items, found, verbs) or not all(_listed(one) for one in found[start:place]):
        return 0
    commas = [at for at in range(start, place) if found[at].word == "," and found[at].kind == MARK]
    heads = [found[at] for at in range(start, place) if found[at].kind == NP and not _hangs(found, at)]
    if len(commas) >= _SET_APART and commas[-1] == place - 1 and found[commas[-_SET_APART] + 1].kind == NP:
        return commas[-_SET_APART] + 1  # "…, Peru, a member of the pact, banned"
    if not commas or not heads or not any(one.kind == CONJ for one in found[commas[-1] : place]):
        return 0
    last, joint, end = _is_named(items, heads[-1]), 0, place
    for comma in reversed(commas):
        first = comma + 1
        while first < end and found[first].kind in (CONJ, ADV, DATE):
            first += 1
        closed = joint > 0 and any(one.kind == CONJ for one in found[first:end])
        if first >= end or found[first].kind != NP or closed:
            break
        if _is_named(items, found[first]) != last and not (
            joint == 0 and first + 1 < end and found[first + 1].kind == CONJ
        ):
            break
        joint, end = first, comma
    return joint


def _only_opened(items: list[Item], found: list[Phrase], verbs: Sequence[Verb]) -> bool:
    """Tell whether all before is the opening of a sentence: when, why or how something is done."""
    first = found[0]
    timed = first.kind in (NP, DATE) and len(found) > 1 and found[1].kind in (SUB, PREP, MARK)
    timed = timed and (first.kind == DATE or items[first.head].lower in _TIMES)
    if not (timed or first.kind in _OPENS or (first.kind == VG and first.form in _FORMS)):
        return False
    told = next((one.at for one in verbs if one.form in ("finite", "copula")), 0)
    comma = next((one.start for one in found if one.kind == MARK and one.word == "," and one.start > told), 0)
    return all(one.relation in _INNER or not one.subject or one.at < comma for one in verbs)


def _listed(phrase: Phrase) -> bool:
    return phrase.kind in _IN_LIST or (phrase.kind == MARK and phrase.word == ",")


def _hangs(found: list[Phrase], at: int) -> bool:
    return at > 0 and found[at - 1].kind == PREP


def _is_named(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a phrase is a state or a body, and no thing or firm of one."""
    return items[phrase.head].kind in STATES
