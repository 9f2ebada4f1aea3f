"""Which state "the country", "the island", "its airline" and "there" mean: the most salient one that fits."""

from schemas.vocabulary import BODIES
from transforms.coding.discourse.pronouns.answering import answered, rulers_of, told
from transforms.coding.discourse.pronouns.asked_about import asked_about
from transforms.coding.discourse.pronouns.brought_in_clauses import brought_here
from transforms.coding.discourse.pronouns.done_to import done_to
from transforms.coding.discourse.pronouns.kin import kin_of
from transforms.coding.discourse.pronouns.lands import (
    DEFINITE,
    LANDS,
    barred_from,
    first_of,
    fitting,
    is_dealt_with,
    is_invested_in,
    is_of_measures,
    kept_out_of,
    of_regime_before,
    sets_up_regime,
)
from transforms.coding.discourse.pronouns.partners import deals, partner
from transforms.coding.discourse.pronouns.persons import ACTING, PRONOUNS, person_acting, person_hit
from transforms.coding.discourse.pronouns.places_there import is_place, sent_from
from transforms.coding.discourse.pronouns.possessed import goes_there, is_of_another
from transforms.coding.discourse.pronouns.salience import Salience
from transforms.coding.discourse.pronouns.sent_in import sent_in, serves_in
from transforms.coding.discourse.pronouns.speakers_land import speakers_land
from transforms.coding.model import ECHOES, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.grammar import AGAINST
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import Name

_PERSONAL = word_set("his her my")
_NEAR = 8
_INSIDE = word_set("in into inside within across throughout enter entering visit visiting leave")
_COMING = word_set("travelling traveling coming going")
_FLOWING = word_set("to from with")
_LEAVING = ("leav", "left", "exit", "quit")
_WITH = word_set("trade trading deal dealing business")
_GOING = word_set(
    "fly flying travel travelling traveling export exporting sell selling ship shipping send sending go going flights "
    "exports sales shipments visits trips deliveries sailings shipped exported sent delivered supplied flown forwarded"
)
_CARRYING = word_set("carry carries carried carrying haul hauling take taking bring bringing")
_CARRY = 4  # places between what is carried and "there"
_MORE = word_set("of in with where whose which that who called named and or")
"""Words after "the country" that say which one is meant."""

_DEPENDENT = frozenset({"colony", "territory", "enclave", "statelet", "homeland", "junta", "regime"})
_LEAST = 2
_TOWARDS = word_set("to on against upon towards")
_OWN = word_set(
    "market markets port ports airport airports territory soil airspace skies waters border borders shores list lists "
    "harbour harbours harbor harbors side part turn allies ally partners citizens nationals own"
)
"""What somebody has who shuts others out of it."""

_GOODS = frozenset({"sector", "post"})
_PARTIES = word_set(
    "airline airlines carrier carriers banks companies firms leaders rulers generals officials ministers army military "
    "police ships vessels planes aircraft exports oil"
)


def bind_referents(views: list[SentenceView], home: str | None = None) -> None:
    """Let definite nouns for a state, and "its" before what it has that is hit, stand for the state that is meant.

    Args:
        views: the sentences of a text.
        home: the state in which it is written, whose people "they" are where it names no others.
    """
    salience = Salience(views, home=home)
    for view in views:
        found = [
            (item, _meant(salience, view, at, item))
            for at, item in enumerate(view.items)
            if _may_mean(item) or is_dealt_with(view.items, at)
        ]
        for item, code in found:
            if code is not None:
                _bind(view, item, code)


_PERSONS = PRONOUNS | ACTING
_MEANING = LANDS | _PERSONS | {"there", "its", "their", "it"}


def _may_mean(item: Item) -> bool:
    """Tell whether a word is one that may stand for a state."""
    return item.lower in _MEANING and item.kind == "word"


def _bind(view: SentenceView, item: Item, code: str) -> None:
    """Let a word be a state; "there" is read as "to", "with" or "in" one."""
    if item.lower == "there":
        at = view.items.index(item)
        before = lower_at(view.items, at - 1)
        carried = any(one.lower in _CARRYING for one in view.items[max(0, at - _CARRY) : at - 1])
        word = "to" if before in _GOING or carried else "with" if before in _WITH else "in"
        view.items.insert(at, Item(item.start, item.start, word, word))
    person = item.lower in _PERSONS  # who has no name of his own
    name = Name("" if person else item.lower, code, "leader" if person else "name", None, None)
    item.sense, item.kind = Sense("actor", name), "actor"
    view.parsed = None  # what its words are has changed


def _meant(salience: Salience, view: SentenceView, at: int, item: Item) -> str | None:
    low = item.lower
    kin = kin_of(view, at) if low in LANDS or low in ("its", "it") else None
    if kin is not None:
        return kin
    if low in LANDS:
        return _land_meant(salience, view, at)
    if low == "there" and is_place(view.items, at):
        taken, brought = salience.acting(view, at) | sent_from(view.items, at), brought_here(view, at)
        told = brought[0] if brought is not None and brought[0] not in taken else None
        return told or salience.best(view, at, lambda code: code not in taken, hit=True, place="goal")
    if low == "it":
        dealt = partner(salience, view, at) if deals(view.items, at) else None
        return dealt or done_to(salience, view, at) or asked_about(salience.views, view, at)
    if low in _PERSONS:
        return (person_hit if low in PRONOUNS else person_acting)(salience, view, at)
    return _whose(salience, view, at) if low in ("its", "their") else None


def _land_meant(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return the state of a noun for one, which is none of sanctions, and none whose people it keeps out."""
    told = any(sets_up_regime(one.items) for one in salience.views[max(0, view.index - 2) : view.index])
    if told and is_of_measures(view.items, at):
        return None
    if barred := barred_from(view, at):
        return kept_out_of(view, at) or salience.best(view, at, lambda code: code not in barred, hit=False)
    return _land(salience, view, at)


def _whose(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return whose that is before which "its" stands, where another does something to it or tells of it."""
    if _is_hit(view, at):
        own = salience.acting(view, at) if goes_there(view.items, at) else set()
        return next(iter(own)) if len(own) == 1 else _owner(salience, view, at)
    if lower_at(view.items, at - 1) == "that":
        return told(view, at)
    return answered(salience, view, at) or rulers_of(salience, view, at)


def _land(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return the state that "the country", "his country" or "the island" means."""
    items = view.items
    if lower_at(items, at - 1) in _PERSONAL:
        return speakers_land(salience, view, at)
    if not _points_back(items, at):
        return None
    if view.rubric is not None:
        return view.rubric
    if (regime := of_regime_before(items, at)) is not None:
        return regime
    owns = lower_at(items, at + 1) == "'s" and _is_measure(items, at + 2)
    hit = not owns and not _opens(view, at)
    within = (
        lower_at(items, first_of(items, at) - 1) in _INSIDE
        and not serves_in(items, at)
        and not is_invested_in(items, at)
    )
    inside = within or _is_kept_from(items, at)
    taken = salience.acting(view, at) if hit and not inside else _hit_after(items, at) if owns else _acted_on(view, at)
    taken = _owners(items, at) or sent_in(items, at) or taken
    if inside and len(several := salience.acting(view, at)) > 1:
        taken = taken | several  # "the three banned investment in the country" is none of theirs
    wanted = fitting(items[at].lower) or fitting(lower_at(items, at - 1))

    def fits(code: str) -> bool:
        dependent = items[at].lower in _DEPENDENT and code in USUAL_SENDERS  # no great power is "the colony"
        return code not in taken and not dependent and (wanted is None or code in wanted)

    near = salience.of(view.index - 1) if view.index and lower_at(items, at - 1) == "that" else []
    told = {one.code for one in near if fits(one.code)}
    if len(told) == 1 and not any(one.kind == "actor" for one in items[:at]):
        return told.pop()  # "froze the assets of Mali's rulers. It also stops sales to that country's army"
    return salience.best(view, at, fits, hit=hit, place="inside" if inside or not _is_traded_with(items, at) else "")


def _is_kept_from(items: list[Item], at: int) -> bool:
    """Tell whether somebody is kept from going to a place, which is then his who bars him."""
    return [lower_at(items, at - back) for back in (4, 2)] == ["from", "to"] and lower_at(items, at - 3) in _COMING


def _is_traded_with(items: list[Item], at: int) -> bool:
    """Tell whether goods go to "the country" or come from it, by a sentence on a change: who only acts is not hit."""
    before = first_of(items, at) - 1
    if lower_at(items, before) in AGAINST and any(one.kind == "measure" for one in items[max(0, before - 3) : before]):
        return True  # "sanctions on the country"
    flows = lower_at(items, before) in _FLOWING or is_invested_in(items, at) or lower_at(items, at + 1) == "'s"
    return flows and any(item.kind in ("trigger", "measure", "dealing_verb") for item in items)


def _owner(salience: Salience, view: SentenceView, at: int) -> str | None:
    """Return whose that is to which something is done: not his who does it, but his who only speaks of it."""
    taken = salience.acting(view, at)
    own = [code for code in taken if code not in BODIES]
    if len(own) == 1 and lower_at(view.items, at - 1) in _SELLING:
        return own[0]  # "Chile may again sell its wine in Peru"
    makers = _makers(view.items, at)
    if makers:
        others = [code for code in own if code not in makers]
        if len(others) == 1 and others == own:
            return others[0]  # "Chile welcomed the end of the Peruvian ban on its wine"
        return salience.best(view, at, lambda code: code not in makers, hit=True)
    if len(own) == 1 and not _changes(view, at):
        return own[0]  # "Turkey protested against the sanctions on its arms agency"
    taken |= _agents_of(view, at)
    found = salience.best(view, at, lambda code: code not in taken, hit=True)
    told_at_home = found is None and lower_at(view.items, at) == "their" and salience.home not in taken
    return salience.home if told_at_home else found


def _agents_of(view: SentenceView, at: int) -> set[str]:
    """Return who does it to what opens a clause ("Its gas company was sanctioned by …")."""
    done = (one for one in view.syntax.verbs.values() if one.passive and one.at > at)
    verb = next((one for one in done if any(noun.start <= at < noun.last for noun in one.subject)), None)
    links = [] if verb is None else [link.phrase for link in verb.links if link.word == "by"]
    return {code for one in links for item in view.items[one.start : one.end] for code in codes_of(item)}


_SELLING = word_set("sell sells selling sold export exports exporting exported ship ships shipping shipped market")


def _makers(items: list[Item], at: int) -> list[str]:
    """Return whose the measure is that "its" is what is hit by: "the Peruvian ban on its wine", "Peru's ban on its"."""
    if lower_at(items, at - 1) not in AGAINST or at < _MADE or not _is_measure(items, at - 2):
        return []
    before = at - 4 if lower_at(items, at - 3) == "'s" else at - 3
    return codes_of(items[before]) if before >= 0 and items[before].kind == "actor" else []


_MADE = 3
"""Places before a possessive at which whose measure it is may stand."""


def _is_hit(view: SentenceView, at: int) -> bool:
    """Tell whether something is done to what somebody has: "closed its skies to their planes", not "from its ports"."""
    items = view.items
    if lower_at(items, at - 1) not in _TOWARDS or at + 1 >= len(items):
        return is_of_another(items, at)
    head = next((one for one in items[at + 1 : at + 4] if one.lower in _PARTIES or one.kind in _GOODS), None)
    return head is not None and not any(one.lower in _OWN or one.kind == "measure" for one in items[at + 1 : at + 4])


_INTENDING = ("threat", "propos", "consider", "plan", "weigh", "mull", "ponder")
"""How cues begin that say what somebody may do to another."""


def _changes(view: SentenceView, at: int) -> bool:
    """Tell whether the last verb before a place is a word of change, so that its subject does it to another."""
    before = [verb for verb in view.syntax.verbs.values() if verb.at < at]
    last = view.items[before[-1].at] if before else None
    if last is not None and last.kind == "cue" and last.lower.startswith(_INTENDING):
        return True  # "Peru threatens an embargo on its wine"
    if last is None or last.kind not in ("trigger", "dealing_verb"):
        return False
    return last.kind == "dealing_verb" or last.data.name not in ECHOES  # "takes the same stand on its beans"


def _is_measure(items: list[Item], at: int) -> bool:
    """Tell whether a measure stands at a place or soon after it ("port embargo")."""
    return any(item.kind == "measure" and item.data.kind in ("measure", "package") for item in items[at : at + 3])


def _hit_after(items: list[Item], at: int) -> set[str]:
    """Return whom a measure is on that somebody has ("the emirate's embargo on Qatar")."""
    return {code for item in items[at : at + _NEAR] for code in codes_of(item)}


def _owners(items: list[Item], at: int) -> set[str]:
    """Return whose measure is on a state, where words before it say so ("hailed the end of U.S. sanctions on it").

    Who hails it, or regrets it, may be the one that it was on.
    """
    on = next((here for here in range(at - 1, max(0, at - _MADE - 1), -1) if items[here].lower in AGAINST), 0)
    told = any(item.kind in ("actor", "date") for item in items[on:at])
    if on < _LEAST or items[on - 1].kind != "measure" or told:
        return set()
    return set(codes_of(items[on - 2])) if items[on - 2].kind == "actor" else set()


def _acted_on(view: SentenceView, at: int) -> set[str]:
    """Return whom a verb names behind a noun that is its subject: another does it ("the country shut … to Malians")."""
    acts = (verb for verb in view.syntax.verbs.values() if not verb.passive and verb.at > at)
    verb = next((one for one in acts if any(noun.start <= at < noun.end for noun in one.subject)), None)
    if verb is None:
        return set()
    end = max([verb.end, *(one.last for one in verb.objects), *(one.phrase.last for one in verb.links)])
    return {code for item in view.items[verb.end : end] if item.kind == "actor" for code in codes_of(item)}


def _points_back(items: list[Item], at: int) -> bool:
    """Tell whether nothing beside a noun for a state says which one it is."""
    if items[at].text[0].isupper() or lower_at(items, at - 2).startswith(_LEAVING):
        return False  # "the Republic" is the name of one; "leave the country" says what who is barred may not do
    definite = lower_at(items, first_of(items, at)) in DEFINITE
    after = items[at + 1] if at + 1 < len(items) else None
    if not definite or after is None:
        return definite
    if after.lower == "of" and at + 2 < len(items) and items[at + 2].kind == "sector":
        return True  # "the export to that country of steel"
    if after.lower in ("-", "‑") or after.lower in _MORE or after.lower in LANDS:
        return False  # "the state-owned bank", "the island nation", "the country that …"
    return after.kind == "date" or not after.text[0].isupper()


def _opens(view: SentenceView, at: int) -> bool:
    """Tell whether a noun is a subject, which may be the one that acts; "the country's quota was cut" by another."""
    owns = lower_at(view.items, at + 1) == "'s"
    subjects = (one for verb in view.syntax.verbs.values() if not (owns and verb.passive) for one in verb.subject)
    return any(one.start <= at < one.end for one in subjects)
