"""Which state "it" means to which another does something: "Chad tested a bomb. Peru stopped all exports to it".

What is done to an object its subject does not do. So the pronoun stands for the state that weighs most of those that
do nothing of the kind in the sentence, unless a firm, a group or a person stands nearer that it may mean as well.
"""

from transforms.coding.discourse.pronouns.salience import Salience
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.kinds import CHANGES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_TOWARDS = word_set("on against upon to from with for")
_LETTING = word_set("let allow allows allowed allowing permit permits permitted permitting")
_DEALT = frozenset({"measure", "sector", "dealing_verb"})
_OTHERS = frozenset({"entity", "group"})
_FIRMS = word_set(
    "company firm bank airline carrier group organisation organization movement party agency fund ship "
    "vessel tanker port plant factory refinery yard mine newspaper channel station network commission committee"
)
_MANY = word_set(
    "powers members ministers leaders allies neighbours neighbors countries states nations governments partners"
)
_NEAR = 10
"""Items before a pronoun among which what is dealt in, or the measure, stands."""


def done_to(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return the state that "it" at a place means; None where nothing is done to it, or it may mean something else."""
    if not _is_acted_on(view, at):
        return None
    taken = doers(salience, view, at)
    if not (taken or _many_act(view, at)) or _may_be_other(salience, view, at):
        return None
    return salience.best(view, at, lambda code: code not in taken, hit=True)


def doers(salience: Salience, view: SentenceView, at: int) -> set[str]:
    """Return who does something in a sentence: whoever acts before a place, and whoever is to change or deal in what.

    "Peru wants Chad to stop selling arms to it, and Mali has done so": Peru, Chad and Mali.
    """
    found = set(salience.acting(view, at)) - _owners(view, at)
    for verb in view.syntax.verbs.values():
        if verb.at < at and not verb.passive and _deals(view.items, verb):
            found.update(code for one in _agents(verb) for code in _codes(view.items, one))
            found |= _beside(view, verb) - _owners(view, at)
    return found


def _beside(view: SentenceView, verb: Verb) -> set[str]:
    """Return who is named between a verb and its subject ("Togo's partners, Japan among them, imposed …")."""
    start = max((one.end for one in verb.subject), default=verb.start)
    if any(start <= one.at < verb.start for one in view.syntax.verbs.values()):
        return set()  # what another verb of the subject is about: "agreed to ban goods from Chad and to halt …"
    return {code for one in view.items[start : verb.start] for code in codes_of(one)}


def _many_act(view: SentenceView, at: int) -> bool:
    """Tell whether several states act of which none is named ("the six powers will allow it to sell oil")."""
    before = [verb for verb in view.syntax.verbs.values() if verb.at < at and not verb.passive]
    return bool(before) and any(view.items[one.head].lower in _MANY for one in before[-1].subject)


def _agents(verb: Verb) -> list[NounPhrase]:
    """Return the subject of a verb, or who is asked to do it."""
    above = verb.above
    asked = above.objects[:1] if above is not None and verb.form == "infinitive" else []
    return [*verb.subject, *asked]


def _deals(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb changes or deals in goods, money or measures."""
    if items[verb.at].kind not in CHANGES:
        return False
    objects = (items[at] for one in verb.objects for at in range(one.start, min(one.last, len(items))))
    return items[verb.at].kind == "dealing_verb" or any(one.kind in _DEALT for one in objects)


def _owners(view: SentenceView, at: int) -> set[str]:
    """Return whose neighbours or partners act before a place, so that it is done to them ("Togo's partners")."""
    return {
        code
        for verb in view.syntax.verbs.values()
        for one in (verb.subject if verb.at < at else ())
        if view.items[one.head].lower in _MANY
        for here in range(one.start, one.head)
        if lower_at(view.items, here + 1) == "'s"
        for code in codes_of(view.items[here])
    }


def _codes(items: list[Item], phrase: NounPhrase) -> list[str]:
    return [code for at in range(phrase.start, phrase.end) for code in codes_of(items[at])]


def _is_acted_on(view: SentenceView, at: int) -> bool:
    """Tell whether "it" is no subject, and a measure or a dealing is with it or turned on it."""
    items, before = view.items, lower_at(view.items, at - 1)
    if at == 0 or lower_at(items, at + 1) == "that":
        return False  # "would see to it that its ports were closed"
    if any(one.start <= at < one.end for verb in view.syntax.verbs.values() for one in verb.subject):
        return False
    near = items[max(0, at - _NEAR) : at - 1]
    if before in _TOWARDS:
        return any(one.kind == "measure" or one.kind in CHANGES for one in near)
    return before in _LETTING and lower_at(items, at + 1) == "to"


def _may_be_other(salience: Salience, view: SentenceView, at: int) -> bool:
    """Tell whether a firm or a group is named before, in the sentence or the one before it."""
    before = salience.views[view.index - 1] if view.index else None
    near = before.items if before is not None and before.section == view.section else []
    return any(_is_other(one) for one in (*near, *view.items[:at]))


def _is_other(item: Item) -> bool:
    return item.kind in _OTHERS or (item.kind in ("word", "post", "sector") and item.lower in _FIRMS)
