"""What may be had again, told in the present right after a relief: "its wine is on sale again, lawfully"."""

from dataclasses import replace

from transforms.coding.dealings.again import around, is_had_again
from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.dealings.may_deal.leave_after_relief import is_unsure
from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.dealings.told_as_news import (
    has_plain_ground,
    is_of_old,
    is_once,
    is_private_word,
    says_likewise,
)
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.parties.senders import MEMBERS
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_HANDLED = word_set(
    "accepted received admitted stamped issued handled treated honoured honored heard seen served allowed permitted "
    "tolerated cleared passed waved taken sold bought shipped landed unloaded loaded imported exported traded quoted "
    "listed "
    "covered insured financed serviced repaired refuelled discounted cashed paid printed broadcast shown screened read "
    "granted given extended delivered supplied let welcomed processed dealt regarded considered"
)
_GOING = word_set("go goes pass passes clear clears come comes enter enters move moves get gets cross crosses "
                  "land lands call calls dock docks berth berths")  # fmt: skip
_GATES = word_set(
    "customs borders border frontier ports port harbour harbours airport airports shops shelves market stores"
)
_STATES = word_set("legal lawful welcome available admissible acceptable permitted allowed free back sold on")
_PHRASES = ("fair game", "on sale", "to be had", "in the shops", "on the shelves", "on the market", "for sale",
            "on offer", "on the same footing", "like any other", "there for the taking", "within the law")  # fmt: skip
_SHOPS = ("in the shops", "on the shelves", "on the market", "on sale", "for sale", "on offer", "in shops")
_LEAVE = word_set("blessing lawfully legally officially decree order orders permission leave consent approval licence "
                  "licences government ministry law permit")  # fmt: skip
_STATE_DEALS = ("buy", "import", "tak", "sell", "suppl", "export", "lend", "deliver", "accept", "admit", "let", "trad",
                "ship", "land", "receiv", "insur", "financ")  # fmt: skip
_OTHER_CAUSES = word_set(
    "strike strikes walkout dispute storm storms cyclone flood floods fog ice repairs repair breakdown harvest "
    "drought season "
    "accident disease fever outbreak tests test laboratory inspection inspectors hygiene safety fuel freight price "
    "prices "
    "demand shortage maintenance weather typhoon blight pest fungus virus residues rates slump"
)
_MODAL = word_set("had may can could might would should must")


def has_again(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read what may be had again, told in the present right after a relief; None where other causes may be meant.

    What firms do again is their own affair, and so is what the market makes of it.
    """
    items, view = clause.items, clause.view
    if view.follows_relief is None or view.is_title or verb.form not in ("finite", "copula"):
        return None
    group = [item.lower for item in items[verb.start : verb.at]]
    if (
        not _OTHER_CAUSES.isdisjoint(item.lower for item in items)
        or is_unsure(items, verb)
        or not _MODAL.isdisjoint(group)
    ):
        return None
    if is_of_old(view) or is_private_word(view, several=True) or is_once(items, verb) or has_plain_ground(clause, verb):
        return None
    frame = _had(clause, verb)
    return frame if frame is None or _is_senders_or_like(frame, memory) else None


def _is_senders_or_like(frame: Frame, memory: Memory) -> bool:
    """Tell whether who lets it be had relaxed the measure told before, or is said to do so "too"."""
    senders = frame.roles.sender_codes if frame.roles is not None else set()
    known = memory.acting | (MEMBERS if "EU" in memory.acting else set())
    if not memory.acting or not senders or senders & known:
        return True
    return says_likewise(frame.items, frame.head)


def _had(clause: Clause, verb: Verb) -> Frame | None:
    items = clause.items
    said = around(items, verb)
    back = verb.form == "copula" and any(item.lower == "back" for item in items[verb.end : verb.end + 2])
    if not (back or is_had_again(said)):
        return None
    if verb.form == "copula" or verb.passive:
        return _is_again(clause, verb, said, back=back)
    if items[verb.at].lower in _GOING:
        return _goes(clause, verb)
    return _gets_visas(clause, verb) or _deals_again(clause, verb)


def _is_again(clause: Clause, verb: Verb, said: list[Item], *, back: bool) -> Frame | None:
    items = clause.items
    words = " ".join(item.lower for item in said)
    shops = back or any(one in words for one in _SHOPS)
    if shops and _LEAVE.isdisjoint(words.split(" ")):
        return None
    state = (verb.passive and items[verb.at].lower.split(" ")[0] in _HANDLED) or items[verb.at].lower == "had"
    state = state or any(item.lower in _STATES for item in items[verb.end : verb.end + 3])
    if not (state or shops or any(one in words for one in _PHRASES)):
        return None
    places = [
        one
        for link in verb.links
        if link.word in ("in", "into", "by", "at", "for")
        for one in actors_in(items, link.phrase)
    ]
    sent = [link for link in verb.links if link.word == "to" and link.verb is None]
    told = _told(clause, verb.at, verb.subject, places)
    if told is None and sent and verb.passive:
        goods = [replace(one, links=[*one.links, *sent]) for one in verb.subject]
        told = _told(clause, verb.at, goods, places)  # "wheat is again being shipped to Chile"
    return told


def _goes(clause: Clause, verb: Verb) -> Frame | None:
    """Read "goes through customs like any other", "calls at Narvik again"."""
    items = clause.items
    goes_in = items[verb.at].lower in ("get", "gets")
    if goes_in:
        return _gets_visas(clause, verb)
    links = [link for link in verb.links if link.verb is None]
    gates = [*(link.phrase for link in links), *verb.objects]
    through = any(items[one.head].lower in _GATES for one in gates) or items[verb.at].lower in ("enter", "enters")
    places = [one for phrase in gates for one in actors_in(items, phrase)]
    return _told(clause, verb.at, verb.subject, places) if through or places else None


def _gets_visas(clause: Clause, verb: Verb) -> Frame | None:
    """Read "Chilean ministers get visas again"."""
    items = clause.items
    visas = any(items[at].lower.startswith("visa") for one in verb.objects for at in range(one.start, one.end))
    return _told(clause, verb.at, verb.subject, []) if visas else None


def _deals_again(clause: Clause, verb: Verb) -> Frame | None:
    """Read "Sweden, too, buys Chilean coal again": a state itself deals; a firm only does its business."""
    items = clause.items
    if not items[verb.at].lower.startswith(_STATE_DEALS) or dealing_of(items[verb.at]) is None:
        return None
    if not verb.subject or not all(items[one.head].kind in ("actor", "anaphor") for one in verb.subject):
        return None
    senders = subject_actors(items, verb)[0]
    return _told(clause, verb.at, verb.objects, senders) if senders else None


def _told(clause: Clause, at: int, things: list[NounPhrase], senders: list[Coded]) -> Frame | None:
    """Return the frame of things or people of another land; None where nothing says what they are, or whose."""
    items, year = clause.items, clause.view.year
    named = Named()
    for one in things:
        core = core_of(items, one)
        dealing = core is not None and core.kind in ("dealing", "assets")
        found = (
            measure_roles(items, one, one.head, one.links, year)
            if dealing
            else party_targets(items, one, one.links, year)
        )
        named.targets += found.targets
        named.sectors += found.sectors or ([found.own_sector] if dealing and found.own_sector else [])
        received = [link for link in one.links if link.word == "to"]
        named.targets += [] if found.targets else _received(items, received)
    acting = {code for code, _ in senders}
    named.targets = [one for one in named.targets if (one.country or one.name) and one.country not in acting]
    sectors = {code for code, _ in named.sectors} | {one.sector for one in named.targets if one.sector}
    visas = any(items[here].lower.startswith("visa") for one in things for here in range(one.start, one.last))
    if not named.targets or not (sectors or visas):
        return None
    return told_frame(clause, Told("has_again", "lifted", "dealing", at), named, senders[:1])


def _received(items: list[Item], links: list[Link]) -> list[Target]:
    return [Target(code, None, None, words) for link in links for code, words in actors_in(items, link.phrase)]
