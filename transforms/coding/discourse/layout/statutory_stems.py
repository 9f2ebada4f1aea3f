"""Stems of statutes, which their items go on with: "No person shall supply to Chad –", "It is unlawful to: (a) …"."""

from itertools import pairwise

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Status
from transforms.coding.discourse.layout.enumerated import acting_in, decided_on
from transforms.coding.model import Agenda, Coded, SentenceView, Target
from transforms.coding.parties.actors import coded
from transforms.coding.parties.hit.chained_dealings import complements
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.reading import grammar as g
from transforms.reading.bullets import after_bullet, bullet_kind
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_MODALS = word_set("shall may must")
_NOBODY = word_set("no neither nobody none")
_UNLAWFUL = word_set("prohibited forbidden unlawful illegal offence offense barred banned")
_ENDS = frozenset({".", ";", "!", "?", ","})
_OPENS = frozenset({":", "–", "—", "-", "--"})
_FREED = word_set("longer cease ceases lifted repealed revoked exempt exempted")
_BRINGING = ("bring", "import", "introduc", "land", "tak")
_LONGEST = 90
"""Items of the longest stem: statutes say of all who is bound by them."""


def hangs_over(view: SentenceView, after: SentenceView | None) -> bool:
    """Tell whether a sentence goes on in the items after it: it ends on no mark that closes it, and letters follow."""
    if after is None or not view.items or after.paragraph == view.paragraph or len(view.items) > _LONGEST:
        return False
    low = [item.lower for item in view.items if item.lower not in _OPENS]
    if not low or low[-1] in _EXCEPTING or {*low[-2:]} & _SPARING:
        return False
    last = view.items[-1].lower
    return last in _OPENS or (last not in _ENDS and bullet_kind(after.items) == "letter")


_EXCEPTING = word_set("except unless if where when until provided with without under")
_SPARING = word_set("except exception exceptions exemption exemptions")
"""Words on which a stem ends whose items say what is not forbidden, or when."""


def forbids_in_law(view: SentenceView) -> int | None:
    """Return the place of the word by which a stem forbids what its items name; None where it forbids nothing.

    "No person shall", "A person must not", "It is an offence for anyone to"; what "is not prohibited" is free, and what
    "you must not" do is told to readers, of a rule that stands.
    """
    low = [item.lower for item in view.items]
    if _FREED & {*low} or "you" in low:
        return None
    for at, (word, after) in enumerate(pairwise(low)):
        if word in _MODALS and (after == "not" or _NOBODY & {*low[:at]}):
            return at + 1 if after == "not" else at
        if after in _UNLAWFUL and _is_said(low, at + 1):
            return at + 1
    return None


def _is_said(low: list[str], at: int) -> bool:
    """Tell whether something is said to be unlawful ("it shall be", "are hereby"), and not denied to be so."""
    group = low[max(0, at - 4) : at]
    return bool(g.BE & {*group}) and not g.NEGATIONS & {*group} and low[at + 1] in _GOES_ON


_GOES_ON = word_set("for to from in that by , except unless") | _OPENS


def stem_agenda(view: SentenceView, after: SentenceView | None) -> Agenda | None:
    """Read the stem of a statute that forbids what its items name; None where a sentence is none.

    Args:
        view: the sentence.
        after: the one behind it, which may be its first item.
    """
    at = forbids_in_law(view) if hangs_over(view, after) else None
    dealings = [] if at is None else _dealt_with(view, at)
    if at is None or _names_goods(dealings):
        return None
    view.stem = True
    words, ground = {one.lower for one in view.items[: at + 1]}, _whose_ground(view)
    own = {code for code, _ in ground}
    hit = [one for one in _whom_it_hits(dealings) if one.country not in own]
    codes = {one.country for one in hit}
    senders = [*ground, *(one for one in [*_whom_it_binds(view), *acting_in(view)] if one[0] not in codes)]
    status = Status.PROPOSED if words & _DRAFTED else Status.ANNOUNCED if "will" in words else Status.IN_FORCE
    return Agenda(status, senders[:1], hit, view.items[at].lower, decided_on(view), "imposed", "dealing")


def _whom_it_binds(view: SentenceView) -> list[Coded]:
    """Return whose people a stem binds, since it is their own rule ("activities by a U.S. bank are prohibited")."""
    verbs = [one for one in view.syntax.verbs.values() if view.items[one.at].lower in _UNLAWFUL or one.form == "copula"]
    phrases = [phrase for verb in verbs for phrase in (*verb.subject, *verb.objects)]
    links = [*(link for verb in verbs for link in verb.links), *(link for one in phrases for link in one.links)]
    at = next((at for at, link in enumerate(links) if link.word in ("by", "for")), None)
    if at is None:
        return []
    bound = links[at].phrase
    near = [link for link in links[at + 1 :] if link.word == "in"]
    return actors_in(view.items, bound) or [code for link in near[:1] for code in actors_in(view.items, link.phrase)]


def bound_in(items: list[SentenceView]) -> list[Coded]:
    """Return whose people the items of a stem bind, where one says so ("(a) making loans by Norwegian banks")."""
    for view in items:
        for at, item in enumerate(view.items[:-2]):
            here = at + 2 if view.items[at + 1].lower in g.DETERMINERS else at + 1
            who, whom = view.items[here], view.items[here + 1] if here + 1 < len(view.items) else None
            if item.lower == "by" and who.kind == "actor" and whom is not None and whom.lower in _PEOPLE:
                return coded(who)
    return []


_PEOPLE = word_set("bank banks person persons national nationals citizen citizens company companies firm firms")
_DRAFTED = word_set("would should proposed proposes draft bill")


def _deals(item: Item) -> bool:
    return bool(item.senses_of("dealing_verb") or item.senses_of("weak_dealing"))


def _dealt_with(view: SentenceView, at: int) -> list[Named]:
    """Return what the verbs of dealing name that a stem has itself behind the word that forbids them."""
    found: list[Named] = []
    for verb in view.syntax.verbs.values():
        if verb.at > at and _deals(view.items[verb.at]):
            phrase = NounPhrase(verb.at, verb.at + 1, verb.at)
            found.append(measure_roles(view.items, phrase, verb.at, complements(verb), view.year))
    return found


def _whom_it_hits(dealings: list[Named]) -> list[Target]:
    """Return with whom a stem forbids to deal, where it has a verb of dealing itself ("shall supply to any person")."""
    hit = (one for named in dealings for one in named.targets if one.country is not None or one.name is not None)
    return list({(one.country, one.name): one for one in hit}.values())


def _names_goods(dealings: list[Named]) -> bool:
    """Tell whether a stem says itself what may not be dealt in, so that its items only say more of it."""
    goods = [code for named in dealings for code, _ in named.sectors]
    goods += [one.sector for named in dealings for one in named.targets if one.sector is not None]
    return any(code != UNSPECIFIED for code in goods)


def wants_verbs(view: SentenceView) -> bool:
    """Tell whether the items after a stem begin with its verbs ("shall: (a) export …", "it is unlawful to – (a) …")."""
    last = next((one.lower for one in reversed(view.items) if one.lower not in _OPENS), "")
    return last in _MODALS or last in ("to", "not", "indirectly", "knowingly")


def begin_with_verb(view: SentenceView) -> None:
    """Take the word that begins an item for the verb that it is after such a stem ("(a) export any arms to Chad")."""
    at = after_bullet(view.items)
    item = view.items[at] if at < len(view.items) else None
    senses = [] if item is None else item.senses_of("dealing_verb")
    if item is not None and item.kind != "dealing_verb" and senses:
        item.kind, item.sense, view.parsed = "dealing_verb", senses[0], None


def _whose_ground(view: SentenceView) -> list[Coded]:
    """Return into which state a stem forbids to bring what its items name: it is that state's own rule."""
    items = view.items
    for at, item in enumerate(items[:-1]):
        if item.lower != "into" or not any(one.lower.startswith(_BRINGING) for one in items[:at]):
            continue
        after = at + 2 if items[at + 1].lower in g.DETERMINERS else at + 1
        return coded(items[after]) if after < len(items) and items[after].kind == "actor" else []
    return []


def of_tail(view: SentenceView) -> list[Target]:
    """Return the states that the words after the last item name for them all ("… originating in Chad or Mali")."""
    if not view.items or not view.items[0].text[0].islower():
        return []
    codes = dict.fromkeys(one for item in view.items if item.kind == "actor" for one in coded(item))
    return [Target(code, None, None, words) for code, words in codes]
