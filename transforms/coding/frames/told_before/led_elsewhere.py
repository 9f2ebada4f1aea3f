"""Who leans on another in something else than the step told before: "lined up behind Chad in the queue"."""

from transforms.coding.model import Clause
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_LED = word_set("cue leaf")
_BEHIND = frozenset({"behind"})
_POINTING = word_set("it this that them those these they")
_TOLD = frozenset({"measure", "date", "actor", "group", "anaphor", "sector", "entity", "post"})
_HIT = _TOLD - {"date"}
_CHANGING = frozenset({"trigger", "dealing_verb", "cue"})
_WHEREIN = frozenset({"in", "at", "for", "from", "out of"})


def is_led_elsewhere(clause: Clause, verb: Verb) -> bool:
    """Tell whether somebody is behind another, or takes his cue, in what has nothing to do with any measure.

    Whoever only takes his cue from another does not do as that one did, if the sentence says what he did instead.
    """
    items = clause.items
    taken = any(item.lower in _LED for one in verb.objects for item in items[one.start : one.end])
    taken = taken or items[verb.at].lower.endswith((" cue", " leaf"))
    behind = lower_at(items, verb.at + 1) in _BEHIND or items[verb.at].lower.endswith(" behind")
    if not (taken or behind):
        words = _ON_MATTERS if _STANDS & set(items[verb.at].lower.split()) else _WITH
        return not _FOLLOWING & set(items[verb.at].lower.split()) and any(
            _is_on_else(items, one) for one in verb.links if one.word in words
        )
    inner = [link for one in verb.objects for link in one.links]
    links = [*verb.links, *inner, *(far for link in [*verb.links, *inner] for far in link.phrase.links)]
    return any(_tells_else(items, one) for one in links) or (taken and _does_else(clause, verb))


_FOLLOWING = word_set("follow follows followed following retaliate retaliated reciprocate reciprocated")
_WITH = frozenset({"with"})
_ON_MATTERS = frozenset({"on", "over", "with"})
_STANDS = word_set("line stand stance view attitude position tack")
"""What somebody takes on a matter ("took a similar line on the exchange rate"); a step is taken on a day, or an eve."""
_PLAIN = word_set(
    "time times once day days week weeks month months year years moment effect same own part behalf turn eye view aim "
    "hour hours pace speed least last first present all one regard respect respects"
)


def _is_on_else(items: list[Item], link: Link) -> bool:
    """Read "took the same line on the exchange rate", "did the same with its teachers' pay": that is no measure told.

    What goods, whom or which measure it is on may be said, and when.
    """
    own = [*_words(items, link.phrase), *(one for far in link.phrase.links for one in _words(items, far.phrase))]
    told = any(one.kind in _TOLD or one.kind == "nominal" or one.lower in _POINTING | _PLAIN for one in own)
    return link.verb is None and not told


def _tells_else(items: list[Item], link: Link) -> bool:
    """Tell whether a link says wherein, and that is nothing that was told before."""
    own = _words(items, link.phrase)
    return link.word in _WHEREIN and not any(one.kind in _TOLD or one.lower in _POINTING for one in own)


def _does_else(clause: Clause, verb: Verb) -> bool:
    """Tell whether the clause goes on to say what was done, and that hits nothing ("and raised its interest rate")."""
    items = clause.items
    after = [one for at, one in sorted(clause.view.syntax.verbs.items()) if at > verb.at and one.objects]
    said = [one for one in after[:1] if lower_at(items, one.start - 1) == "and"]
    done = [item for one in said for thing in one.objects for item in _words(items, thing)]
    changes = any(items[one.at].kind in _CHANGING for one in said)
    return bool(done) and not (changes and any(item.kind in _HIT for item in done))


def _words(items: list[Item], phrase: NounPhrase) -> list[Item]:
    return items[phrase.start : phrase.end]
