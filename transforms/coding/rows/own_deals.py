"""Dealings that somebody who is no state stops himself: "Acme said it would stop buying", "the line halts flights"."""

from transforms.coding.model import Frame, Reading, SentenceView, names_sanctions
from transforms.coding.parties.acting.agents import acting_phrases
from transforms.coding.parties.actors import codes_of
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import MAIN, NounPhrase, Verb

PRIVATE_KINDS = frozenset({"company", "bank", "airline", "exchange", "media", "group"})
"""Kinds of named parties that may be hit by a measure of a state, but have none of their own."""

_CARRIERS = word_set(
    "airline airlines carrier carriers airways operator operators company companies firm firms line lines shipper "
    "shippers retailer retailers brand brands maker makers automaker automakers carmaker carmakers giant giants"
)
_OFFICIAL = g.ORGANS | word_set(
    "authority agency regulator regulators state republic kingdom emirate president premier minister civil aviation "
    "customs"
)


def is_own_deal(frame: Frame) -> bool:
    """Tell whether somebody of an unknown name, or a firm, stops or resumes what he deals in himself."""
    if (
        _is_firms_halt(frame)
        or _is_asked_of_firms_abroad(frame)
        or _is_mishap(frame)
        or _is_of_own_halt(frame)
        or _binds_own_units(frame)
    ):
        return True
    if frame.object_item.kind == "dealing_verb":
        return frame.action == "imposed" and not names_sanctions(frame.view) and _acts_for_himself(frame)
    if _is_strangers_halt(frame):
        return True
    flights = frame.object_kind == "dealing" and frame.object_item.kind == "measure"
    if not flights or frame.object_item.data.measure != "transport" or frame.voice != "active":
        return False
    return _acts_for_himself(frame, firms=True)


_HALTING = ("stop", "halt", "suspend", "ceas", "end", "cut", "paus", "quit", "discontinu", "resum", "restart", "limit",
            "reduc")  # fmt: skip
"""How verbs begin that tell what somebody no longer does himself; who bans or bars makes a rule."""
_TRADES = _CARRIERS | word_set(
    "owner owners shipowner shipowners trader traders refiner refiners importer importers exporter exporters insurer "
    "insurers lender lenders bank banks buyer buyers producer producers brewer brewers steelmaker steelmakers "
    "major majors utility utilities supermarket supermarkets house houses refinery refineries haulier hauliers"
)


_GOODS_SENT = ("shipment", "deliver", "sale", "purchase", "order", "booking", "service", "operation", "loading", "call")


def _is_strangers_halt(frame: Frame) -> bool:
    """Tell whether a name of one word that nobody knows halts what firms deal in ("Maersk halted shipments")."""
    sent = frame.object_kind == "dealing" and frame.object_item.lower.startswith(_GOODS_SENT)
    if not sent or frame.voice != "active" or not frame.head_item.lower.startswith(_HALTING):
        return False
    phrases = acting_phrases(frame)
    return bool(phrases) and all(
        one.end - one.start == 1 and frame.items[one.head].kind == "word" and _is_no_state(frame.items[one.head])
        for one in phrases
    )


_RULING = word_set("junta army military navy police regime kremlin lawmakers officials leaders rulers rebels")
_GATHERED = 4
"""Letters of a word at least that may be a plural: "Ministers" opens a sentence, and is no name."""


def halts_own_flows(reading: Reading, views: list[SentenceView]) -> bool:
    """Tell whether a firm that nobody knows halts its own trade: "Toyota has halted exports to Russia".

    Who leads a state does so too, but the text says somewhere who he is ("Israel Katz", "General Min"). No other state
    that the text names is then the one that acts.
    """
    frame = reading.frame
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.object_kind != "dealing" or frame.voice != "active" or reading.roles.senders or verb is None:
        return False
    if verb.relation not in MAIN or not reading.verdict.decided:
        return False  # "a bill of Kirk's that would halt sales"
    phrases = acting_phrases(frame) if frame.head_item.lower.startswith(_HALTING) else []
    heads = [frame.items[one.head] for one in phrases if one.end - one.start == 1]
    return bool(heads) and len(heads) == len(phrases) and all(_is_stranger(one, views) for one in heads)


def _is_stranger(head: Item, views: list[SentenceView]) -> bool:
    """Tell whether a word is a name, and nowhere behind another name or an office, as persons are first called."""
    if head.kind != "word" or not _is_no_state(head) or head.lower in _RULING:
        return False
    named = [(view.items, at) for view in views for at, one in enumerate(view.items) if one.text == head.text]
    if any(at and items[at - 1].text[:1].isupper() for items, at in named):
        return False
    plural = len(head.text) > _GATHERED and head.lower.endswith("s")
    return not plural or any(at for _, at in named)


_FLOWS = ("exports", "imports", "trade", "arms sales")
_WEAPONS = word_set("arms weapons weapon military")
_DUTIES = word_set("must shall should may can could would might")


def _is_firms_halt(frame: Frame) -> bool:
    """Tell whether a firm that is named by its home or its trade halts what it deals in ("Norway's Acme halted …")."""
    if frame.object_kind != "dealing" or frame.voice != "active" or not frame.head_item.lower.startswith(_HALTING):
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    itself = verb is not None and _tells_of_itself(frame.items, verb)
    if verb is None or not (itself or _is_free(verb)):
        return False
    duties = _DUTIES - {"would"} if itself else _DUTIES
    if not duties.isdisjoint(one.lower for one in frame.items[verb.start : verb.at]):
        return False  # "banks must stop lending", "recommended that producers halt shipments"
    arms = lower_at(frame.items, frame.object_at - 1) in _WEAPONS
    flows = arms or frame.object_item.lower.endswith(_FLOWS)  # which who leads the state may halt as well
    flows = flows and not (itself and lower_at(frame.items, frame.object_at - 1) == "its")
    phrases = acting_phrases(frame)
    return bool(phrases) and all(_is_firm(frame.items, one, named=not flows) for one in phrases)


def _is_free(verb: Verb) -> bool:
    return verb.relation in MAIN and verb.above is None


def _tells_of_itself(items: list[Item], verb: Verb) -> bool:
    """Read "Acme said it would stop buying": who tells it is who does it."""
    above, subject = verb.above, verb.subject
    if above is None or above.passive or not _is_free(above) or items[above.at].lower not in g.REPORTS:
        return False
    return len(subject) == 1 and items[subject[0].head].lower in g.PRONOUNS


_ASKING = ("urg", "ask", "press", "push", "lobb", "warn", "persuad", "pressur", "implor", "beg", "encourag", "appeal")


def _is_asked_of_firms_abroad(frame: Frame) -> bool:
    """Tell whether a state only asks firms of another one to stop: "Washington urged refiners in Peru to halt"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if above is None or above.passive or not frame.items[above.at].lower.startswith(_ASKING):
        return False
    asking = {code for one in above.subject for code in _lands(frame.items, one)}
    asked = above.objects
    if not asking or not asked or not all(_is_firm(frame.items, one, named=False) for one in asked):
        return False
    return all((lands := _lands(frame.items, one)) and asking.isdisjoint(lands) for one in asked)


def _lands(items: list[Item], phrase: NounPhrase) -> set[str]:
    return {code for item in items[phrase.start : phrase.last] for code in codes_of(item)}


_UNITS = word_set("units unit subsidiaries subsidiary dealers distributors affiliates agents licensees staff employees")


def _binds_own_units(frame: Frame) -> bool:
    """Read "Acme barred its units from supplying Mali"."""
    owned = lower_at(frame.items, frame.object_at - 1) in ("its", "their") and frame.object_item.lower in _UNITS
    return owned and _acts_for_himself(frame, firms=True)


_FLOWN = ("flight", "service", "booking", "call", "deliver", "shipment", "operation", "purchase")


def _is_of_own_halt(frame: Frame) -> bool:
    """Read "the line has prolonged its suspension of flights": a halt that a firm undoes or goes on with."""
    if frame.rule != "state.undone_ban":
        return False
    behind = frame.items[frame.object_at + 1 : frame.object_at + 4]
    return any(one.lower.startswith(_FLOWN) for one in behind) and _acts_for_himself(frame, firms=True)


_MISHAPS = word_set(
    "balloon balloons drone drones storm storms fog snow ice wind winds flood floods fire fires quake earthquake "
    "outage outages shelling fighting clashes accident accidents blast sabotage virus pandemic hackers bombs landslide "
    "drought"
)


def _is_mishap(frame: Frame) -> bool:
    """Tell whether something that nobody decides stops goods or flights ("balloons had stopped flights")."""
    if frame.object_kind != "dealing" or frame.voice != "active":
        return False
    heads = [frame.items[one.head] for one in acting_phrases(frame)]
    return bool(heads) and all(one.kind != "actor" and one.lower in _MISHAPS for one in heads)


def _is_firm(items: list[Item], phrase: NounPhrase, *, named: bool) -> bool:
    """Tell whether a phrase names a firm: by its trade, or by a name of one word that only its home tells of."""
    head = items[phrase.head]
    if head.kind != "entity" and head.lower.rpartition(" ")[2] in _TRADES:
        words = {word for one in items[phrase.start : phrase.end] for word in one.lower.split()}
        return head.kind != "actor" and words.isdisjoint(_STATELY)
    before = [one.lower.rpartition(" ")[2] for one in items[phrase.start : phrase.head]]
    if head.text[0].isupper() and before[-1:] and before[-1] in _TRADES:
        return True  # "the Greek refiner Acme"
    owned = phrase.head > phrase.start + 1 and items[phrase.head - 1].lower == "'s"
    named = named and head.kind == "word" and head.text[0].isupper() and head.lower not in _OFFICIAL | g.CLOSED
    return owned and named and items[phrase.head - 2].kind == "actor"


_STATELY = word_set("central national state reserve federal government")


def _acts_for_himself(frame: Frame, *, firms: bool = False) -> bool:
    phrases = acting_phrases(frame)
    heads = [frame.items[phrase.head] for phrase in phrases]
    private = [_is_no_state(one) or (firms and one.lower in _CARRIERS) for one in heads]
    if firms and any(private):  # "KLM and Qatar stopped flights"
        private = [one or _is_bare_name(frame.items, phrase) for one, phrase in zip(private, phrases, strict=True)]
    return bool(heads) and all(private)


def _is_bare_name(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a land's name stands alone, as carriers are called beside others ("Lufthansa and Emirates")."""
    named = items[phrase.head].kind == "actor" and items[phrase.head].data.kind in ("name", "demonym", "metonym")
    return named and phrase.end - phrase.start == 1


def _is_no_state(head: Item) -> bool:
    """Tell whether the head of a phrase is a firm, or a name that nobody knows."""
    if head.kind == "entity":
        return head.data.kind in PRIVATE_KINDS
    if head.kind == "sector":
        return head.lower.rpartition(" ")[2] in _CARRIERS
    named = head.kind == "word" and head.text[0].isupper() and head.lower not in g.CLOSED
    return named and head.lower not in _OFFICIAL
