"""Days that sentences of their own give for what a text tells: "The order was made on 17 November.", "It acted …"."""

from collections.abc import Iterator
from datetime import date

from transforms.coding.dates.links import link_dates
from transforms.coding.model import SentenceView
from transforms.coding.parties.legal_acts.acts import is_act
from transforms.reading.date_values import day_of
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_THINGS = word_set(
    "decision step announcement order decree rule rules measure measures move law resolution regulation regulations "
    "list ruling instruction directive notice ban embargo designation designations listing listings sanctions package"
)
_KNOWN = word_set("the this these that its their his her it they both")
_DONE = word_set(
    "taken made signed adopted issued published announced given agreed gazetted passed approved decreed enacted "
    "unveiled imposed ordered voted laid"
)
_DOES = word_set("took made signed adopted issued published announced gave gazetted unveiled")
_AGREED = word_set("agreed decided")
_ACTED = word_set("acted moved")


def days_of_acts(view: SentenceView, *, gone: bool = False) -> Iterator[date]:
    """Yield the days on which a sentence says that what the text tells of was done.

    ``gone`` says that this went before what opens the text, as where somebody answers it.
    """
    if view.is_title or not view.dates:
        return
    links = view.dated = view.dated or link_dates(view)
    for at, dates in links.own.items():
        verb = view.syntax.verbs.get(at)
        told = verb is not None and (verb.relation in ("main", "joined") or _is_aside(view, verb))
        if verb is None or not told or not _tells_act(view, verb, gone=gone):
            continue
        for one in dates:
            if one.role == "on" and (day := day_of(one.value)) is not None:
                yield day


_ASIDES = frozenset({"reduced", "postmodifier", "relative", "fronted"})
_PASSED = word_set("taken approved adopted passed agreed voted")


def _is_aside(view: SentenceView, verb: Verb) -> bool:
    """Tell whether an aside on an act says when it was passed ("The resolution, approved on Tuesday, is aimed at")."""
    opens = view.items[max(0, verb.start - 2) : verb.start]
    parted = any(item.lower == "," for item in opens)
    return verb.relation in _ASIDES and parted and verb.passive and view.items[verb.at].lower in _PASSED


def _tells_act(view: SentenceView, verb: Verb, *, gone: bool) -> bool:
    """Tell whether a verb says that an act known from before was made, or that somebody acted."""
    word, subject = view.items[verb.at].lower, verb.subject[:1]
    before = any(item.lower == "had" for item in view.items[verb.start : verb.at])
    if before and not gone:
        return False  # what had gone before the news
    if verb.passive:
        return word in _DONE and any(_is_known(view, one) for one in subject)
    if word in _ACTED:
        return not verb.objects and any(view.items[one.head].kind in ("actor", "post") for one in subject)
    done = (*verb.objects, *(one.phrase for one in verb.links if word in _AGREED and one.word in ("on", "to")))
    return word in (_DONE if before else _DOES | _AGREED) and any(_is_known(view, one) for one in done)


def _is_known(view: SentenceView, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is an act that the text told of before."""
    head = view.items[phrase.head]
    pronoun = phrase.start == phrase.head and head.lower in _KNOWN
    before = view.items[phrase.start].lower in _KNOWN or view.items[max(0, phrase.start - 1)].lower in _KNOWN
    return pronoun or (before and (is_act(head) or head.lower in _THINGS))
