"""What befell those listed or freed just before at another time: "They had been blacklisted in 2020"."""

from collections.abc import Iterator
from dataclasses import replace

from transforms.coding.lists.listed import Listed
from transforms.coding.lists.listed_reading import listed_reading
from transforms.coding.model import RELAXING, Reading, SentenceView, by_sentence
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.kinds import HITTING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_THEY = word_set("they it he she both")
_COUNTING = word_set("all most both some")
_COUNTED = _COUNTING | word_set("all both two three four five six seven eight nine ten of them these most")
_POINTING = word_set("the these those")
_THOSE = word_set(
    "pair duo two three trio four five names entries listings removed delisted freed cleared individuals men women"
)
_BEFORE = word_set("was were had been first originally initially previously already earlier once also all both")
_LISTED = word_set("blacklisted listed designated sanctioned")
_ENTERED = word_set("added entered placed put included")
_FREED = word_set("delisted unblocked")
_ON = word_set("on to in")
_IT = word_set("it list blacklist there")
_NEAR = 2
_FAR = 3


def with_their_past(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings of a text with what sentences say of those hit before them by a pronoun alone."""
    told = by_sentence(readings)
    found: list[Reading] = []
    last: list[Reading] = []
    for view in views:
        own = told.get(view.index, [])
        bare = all(one.frame.object_kind == "list" and not one.roles.names_target_or_sector for one in own)
        theirs = [*_told_of_them(view, last)] if bare else []
        found += theirs or own
        changes = [one for one in own if one.frame.object_kind in HITTING and one.verdict.decided]
        last = changes if changes and not view.is_title else [] if own else last
    return found


def _told_of_them(view: SentenceView, last: list[Reading]) -> Iterator[Reading]:
    """Yield what a sentence of its own says was done to those of the sentence before."""
    if not last or view.is_title or not view.dates:
        return
    model = last[-1]
    if view.section != model.frame.view.section or view.index - model.frame.view.index > _NEAR:
        return
    verb = next((one for one in view.syntax.verbs.values() if one.relation == "main"), None)
    action = None if verb is None else _action(view, verb)
    if verb is None or action is None or (action in RELAXING) == (model.frame.action in RELAXING):
        return
    for one in last:
        named = Named(targets=list(one.roles.targets), sectors=list(one.roles.sectors))
        if not named.empty:
            of = replace(one, frame=replace(one.frame, action=action))
            yield listed_reading(view, Listed(verb.at, verb.start), of, named)


def _action(view: SentenceView, verb: Verb) -> str | None:
    """Return what a passive says befell a pronoun; None where it says nothing of the kind."""
    items = view.items
    if not verb.passive or len(verb.subject) != 1 or verb.subject[0].start > 0:
        return None
    words = [one.lower for one in items[: verb.subject[0].end]]
    words += [one.lower for link in verb.subject[0].links for one in items[link.at : link.phrase.end]]
    if not _are_those(words):
        return None
    if not {one.lower for one in items[verb.start : verb.at]} <= _BEFORE:
        return None
    low = items[verb.at].lower
    if any(one.lower.startswith(("stock", "exchange")) for one in items[verb.at :]):
        return None  # "were listed on the stock exchange"
    if low in _LISTED or _is_entered(items, verb):
        return "imposed"
    return "lifted" if low in _FREED else None


def _are_those(words: list[str]) -> bool:
    """Tell whether a subject only goes back to those told of: "they", "all of them", "the pair", "these names"."""
    if words in [[one] for one in _THEY] or (words[0] in _COUNTING and set(words) <= _COUNTED):
        return True
    return words[0] in _POINTING and len(words) > 1 and set(words[1:]) <= _THOSE


def _is_entered(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says that somebody was put on the list told of ("added in 2011", "put on it")."""
    first, _, on = items[verb.at].lower.partition(" ")
    after = [one.lower for one in items[verb.at + 1 : verb.at + 1 + _FAR]]
    if first not in _ENTERED:
        return False
    told = [one for one in items[verb.at + 1 : verb.at + 1 + _FAR] if one.lower != "in"]
    dated = not on and bool(told) and told[0].kind == "date"
    return dated or bool(_IT & set(after) and (on in _ON or after[0] in _ON))
