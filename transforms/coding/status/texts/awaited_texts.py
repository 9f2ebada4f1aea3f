"""Texts that those who decide have still to vote on: "will vote on a decree that bans the sale of arms"."""

from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.parties.acting.brought_drafts import is_known_text
from transforms.coding.verbs.relatives import is_relative
from transforms.coding.verbs.verb_group import FUTURE, POSSIBLE
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_TEXTS = word_set(
    "decree decrees regulation regulations law laws act order orders package packages measure measures rule rules "
    "statute ordinance text texts amendment amendments legislation directive resolution resolutions motion bill bills"
)
_WEIGHING = (
    "vot", "debat", "discuss", "consider", "examin", "review", "weigh", "deliberat", "mull", "study", "studi",
    "scrutin", "haggl", "negotiat", "wrangl", "split", "divid", "tabl", "submit", "circulat", "draft", "propos",
    "prepar", "draw up", "drawing up", "drew up", "drawn up", "work on", "working on", "worked on", "await", "finali",
)  # fmt: skip
_TELLING = ("relative", "postmodifier")
_MERE = word_set("proposed draft planned would-be mooted")
_SENDING = ("sent", "send", "refer", "forward", "hand", "pass", "return", "submit")
_STEPS = word_set("review approval scrutiny vote comment comments clearance signature consideration adoption debate")
_VOTED = ("vote", "voted")
_ABOUT = word_set("on over about of")


def by_awaited_text(frame: Frame, verdict: Verdict) -> Verdict:
    """Turn into a proposal what a relative clause says of a text that is only being weighed, or to be voted on."""
    own = frame.view.syntax.verbs.get(frame.head)
    if not verdict.decided or own is None or not _tells(frame, own) or own.passive or len(own.subject) != 1:
        return verdict
    if is_known_text(frame, own.subject[0]):
        return verdict  # whose adoption is the news
    text = own.subject[0].head
    if frame.items[text].lower.rpartition(" ")[2] not in _TEXTS:
        return verdict
    mere = next((one for one in frame.items[own.subject[0].start : text + 1] if _is_mere(one)), None)
    if mere is not None:
        return Verdict(Status.PROPOSED, mere.text)
    weighing = (one for one in frame.view.syntax.verbs.values() if one is not own and _is_weighed(frame.items, one))
    found = next((one for one in weighing if _is_about(one, text)), None)
    return verdict if found is None else Verdict(Status.PROPOSED, frame.items[found.at].text)


def _tells(frame: Frame, verb: Verb) -> bool:
    return verb.relation in _TELLING or is_relative(frame.view.syntax.verbs, verb)


def _is_mere(item: Item) -> bool:
    """Tell whether a word says that a text is no more than a draft: "a proposed rule", "a draft law"."""
    return item.lower.partition(" ")[0] in _MERE


def _is_weighed(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb leaves open what becomes of the text that it is about; who voted on it may have passed it."""
    low = items[verb.at].lower
    if low.startswith(_VOTED) and verb.form == "finite":
        ahead = FUTURE | POSSIBLE | {"to", "would"}
        return not ahead.isdisjoint(one.lower for one in items[verb.start : verb.at])
    return low.startswith(_WEIGHING) or _is_sent_on(items, verb)


def _is_sent_on(items: list[Item], verb: Verb) -> bool:
    """Tell whether a text goes to others first: "sent a rule restricting sales to the White House for review"."""
    if not items[verb.at].lower.startswith(_SENDING):
        return False
    return any(one.lower == "for" and two.lower in _STEPS for one, two in pairwise(items[verb.at :]))


def _is_about(verb: Verb, text: int) -> bool:
    """Tell whether a text is what a verb is about: its object, or what "on" brings."""
    if verb.passive or (verb.at > text + 1 and not verb.objects):
        return any(one.start <= text < one.end for one in verb.subject)
    things = [*verb.objects, *(one.phrase for one in verb.links if one.word in _ABOUT)]
    return any(one.start <= text < one.end for one in things)
