"""Verbs that bring what somebody says, and verbs whose object is who hears it."""

from itertools import pairwise

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import CONJ, MARK, NP, PREP, VG, Phrase
from transforms.syntax.model import Verb

TELLING = word_set(
    "said says say saying stated states added adds noted notes confirmed confirms believes believed thinks thought "
    "hopes hoped insists insisted claims claimed knew knows means meant shows showed suggests suggested predicts "
    "predicted expects indicated reckons reckoned assumes"
)
ADDRESSING = word_set(
    "told tell tells telling notified notifies notify notifying informed informs inform informing assured assures "
    "assure assuring warned warns warn warning promised promises promise promising advised advises advise reminded "
    "reminds convinced persuaded briefed"
)
"""Verbs whose object is who hears what a clause with "that" goes on to say."""
DONE_TO = word_set("involved accused suspected implicated engaged convicted charged blamed indicted wanted")
"""What is said behind a noun of what somebody did or is thought to have done."""
_TOLD_LAST = TELLING | word_set("feared argued forecast forecasts warned guessed declared estimated conceded")
_WHO = frozenset({"post", "actor", "group", "anaphor"})
_ANNOUNCING = word_set("announced announces announce confirmed confirms declared declares disclosed reported reports")
_UNDOING = frozenset({"lift", "ease", "suspend", "extend", "reinstate", "expire"})
_DONE = word_set("was is has would will")


def closes_telling(items: list[Item], found: list[Phrase], place: int) -> bool:
    """Read "Peru will end the ban, an envoy predicted after the talks": who tells stands last, behind a comma.

    Args:
        items: the items of the sentence.
        found: its phrases.
        place: the place of a past that may be a participle.
    """
    if items[found[place].head].lower not in _TOLD_LAST or place + 1 == len(found) or found[place + 1].word == "by":
        return False
    first = place - 1
    while first >= 2 and found[first].kind == NP and found[first - 1].kind == PREP:
        first -= 2
    if first < 2 or found[first].kind != NP or items[found[first].head].kind not in _WHO:
        return False
    told = (one for one in found[: first - 1] if one.kind == VG)
    return found[first - 1].word == "," and any(one.form in ("finite", "copula") for one in told)


def takes_told_ban(items: list[Item], found: list[Phrase], before: Verb, start: int, place: int) -> bool:
    """Tell whether a verb of telling brings a ban with what it bars, and a verb says what is done with it.

    In "announced its ban on arms and oil would be lifted" what "and" joins belongs to the ban.

    The phrases from ``start`` on stand between the verb of telling and the verb at ``place``; what is told is then no
    object of the former.
    """
    if items[before.at].lower not in _ANNOUNCING or place - start < 5:  # the ban, "on", one thing, "and", another
        return False
    ban, verb = found[start], found[place]
    if ban.kind != NP or items[ban.head].kind != "measure" or items[verb.start].lower not in _DONE:
        return False
    if verb.head == verb.start or not _UNDOING.intersection(
        one.data.name for one in items[verb.head].senses_of("trigger")
    ):
        return False
    barred = found[start + 1 : place]
    plain = all(one.kind in (NP, PREP, CONJ) or (one.kind == MARK and one.word == ",") for one in barred)
    joined = any(one.kind == CONJ and prior.kind != MARK for prior, one in pairwise(barred))
    others = any(items[one.head].text.lower() == items[ban.head].text.lower() for one in barred if one.kind == NP)
    told = plain and joined and barred[0].kind == PREP and not others
    before.objects = [] if told else before.objects
    return told
