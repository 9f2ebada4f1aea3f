"""Who a text is speaking of: what "it", "the government" and "the four" stand for, and who announces a change."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from schemas.vocabulary import BODIES
from transforms.coding.discourse.layout.enumerated import opened_by, subject_of
from transforms.coding.discourse.names.numbered_packages import numbered_package
from transforms.coding.discourse.pronouns.answering import answers
from transforms.coding.discourse.pronouns.counted_actors import named_before
from transforms.coding.discourse.pronouns.kin import subject_or_leader
from transforms.coding.discourse.who_acts.asked import asked_of
from transforms.coding.discourse.who_acts.capitals import place_of
from transforms.coding.discourse.who_acts.foreign_offices import never_of_foreign_office
from transforms.coding.discourse.who_acts.goods_of_hit import is_of_the_hit
from transforms.coding.discourse.who_acts.many_acting import many_act
from transforms.coding.discourse.who_acts.pointers import (
    ACTS,
    CLUBS,
    COUNTS,
    DEFINITE,
    GROUPS,
    MANY,
    OF_A_STATE,
    OFFICES,
    PERSONS,
    POSTS,
    STATES,
    are_several,
    pointer,
)
from transforms.coding.discourse.who_acts.seats import led_by, seat_of, whose_lawmakers
from transforms.coding.discourse.who_acts.speakers import SPEAKERS, by_own_order, or_union, speakers
from transforms.coding.discourse.who_acts.voters import of_those_voting, without_voters
from transforms.coding.model import Coded, Frame, Reading, Roles, SentenceView
from transforms.coding.parties.acting.announcers import announcer, likely_announcer, saying_after
from transforms.coding.parties.acting.brought_drafts import is_of_brought_draft
from transforms.coding.parties.actors import coded
from transforms.coding.parties.hit.told_in_relatives import maker_of_antecedent
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import is_draft_of_the_council
from transforms.coding.parties.text_makers import house_of
from transforms.coding.verbs.barring import codes_in
from transforms.coding.verbs.reliefs import is_relief_itself, names_no_giver
from transforms.reading import grammar as g
from transforms.reading.kinds import RELIEFS
from transforms.reading.spans import Item
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase, Verb

_REACH = 4
"""Sentences back to which a pronoun or a bare noun may point."""

_ACTORS = frozenset({"actor", "group", "anaphor"})
_FAR = 8  # sentences back to which a noun for a group may point: few texts speak of two


@dataclass(slots=True)
class Discourse:
    """The actors that the sentences of a text speak of, read where they are asked for."""

    views: list[SentenceView]
    acting: set[str]
    hit: set[str]
    home: Coded | None = None
    subjects: dict[int, list[list[Coded]]] = field(default_factory=dict)

    def before(self, view: SentenceView, at: int, reach: int = _REACH) -> Iterator[list[Coded]]:
        """Yield the actors that are subjects before a place, the nearest sentence first."""
        items = view.items
        for verb in reversed([one for one in view.syntax.verbs.values() if one.at < at]):
            found = subject_of(items, verb)
            if found and verb.relation != "relative":
                yield found
        for index in range(view.index - 1, max(-1, view.index - 1 - reach), -1):
            if self.views[index].section in (view.section, 0):
                yield from self._of(index)

    def _of(self, index: int) -> list[list[Coded]]:
        """Return the subjects of a sentence, that of its first clause first."""
        if index not in self.subjects:
            view = self.views[index]
            verbs = view.syntax.verbs.values() if any(one.kind in _ACTORS for one in view.items) else ()
            told = (subject_of(view.items, verb) for verb in verbs if verb.relation != "relative")
            self.subjects[index] = [found for found in told if found] or _opening(view)
        return self.subjects[index]

    def turning(self, view: SentenceView) -> list[list[Coded]]:
        """Return who the sentence before says will act in turn: "Moscow has answered. It …", "4) Peru. It …"."""
        before = self.views[view.index - 1] if view.index else None
        if before is None or before.is_title or (before.paragraph, before.section) != (view.paragraph, view.section):
            return []
        return self._of(before.index) if answers(before) or not before.syntax.verbs else []


def with_senders(readings: list[Reading], views: list[SentenceView], home: Coded | None = None) -> list[Reading]:
    """Give a change whose sender its sentence only points at, or only tells in passing, that sender.

    Args:
        readings: the changes, in order.
        views: all sentences of the text.
        home: the state in which the text is written, if it says so.
    """
    if all(one.roles.senders for one in readings):
        return readings
    acting = {code for one in readings for code in one.roles.sender_codes}
    hit = {target.country for one in readings for target in one.roles.targets if target.country is not None}
    discourse = Discourse(views, acting, hit - acting, home)
    return [_resolved(one, discourse) for one in readings]


def _resolved(reading: Reading, discourse: Discourse) -> Reading:
    roles = reading.roles
    if roles.senders or many_act(reading.frame):
        return reading
    told = replace(roles, senders=_sender(reading.frame, roles, discourse))
    found = without_voters(reading.frame, told).senders
    if not found:
        return reading
    others = [one for one in roles.targets if one.name or one.country not in codes_in(found)]
    return replace(reading, roles=replace(roles, senders=found, targets=others or roles.targets))


def _sender(frame: Frame, roles: Roles, discourse: Discourse) -> list[Coded]:
    hit = {one.country for one in roles.targets if one.country is not None}
    if is_draft_of_the_council(frame) or is_of_brought_draft(frame):
        return [("UN", "draft resolution")]
    seat: list[Coded] = numbered_package(frame.view) or by_own_order(frame) or seat_of(frame) or of_those_voting(frame)
    verb = frame.view.syntax.verbs.get(frame.head)
    seat = [] if hit & codes_in(seat) else seat
    if seat or (verb is not None and (asked := asked_of(frame.items, verb, hit))):
        return seat or asked
    if frame.voice != "active" or verb is None or not verb.subject or is_of_the_hit(frame, verb):
        said = or_union(frame, likely_announcer(frame, hit, discourse.hit), discourse.before(frame.view, 0, 1))
        told = maker_of_antecedent(frame, hit) or said
        told = told or _said_after(frame, hit, discourse) or place_of(frame, hit | discourse.hit)
        return told or _opener(frame, hit, discourse) or _of_the_whole(frame, hit)
    word = pointer(frame.items, verb.subject[0])
    if frame.items[verb.subject[0].head].lower == "there" and (said := announcer(frame, hit)):
        return said  # "There are no plans to lift …, a Downing Street spokesman said"
    if word is None or (frame.trigger == "expire" and is_relief_itself(frame, verb)):
        return _unpointed(frame, verb, hit, discourse)
    own = announcer(frame, hit) or speakers(frame, verb, hit) if word in SPEAKERS else None
    return _pointed_at(frame, verb, word, hit, discourse) if own is None else own


def _unpointed(frame: Frame, verb: Verb, hit: set[str], discourse: Discourse) -> list[Coded]:
    """Return who makes a change whose subject points back to nobody."""
    relief = _giver_of_relief(frame, verb, hit)
    if relief is not None:
        return relief
    found = _maker(frame, verb, hit, discourse) or _nearest(frame, hit) or _said_after(frame, hit, discourse)
    ruled = not _RULED.isdisjoint(item.lower for item in frame.items[verb.start : verb.at])
    return found or (announcer(frame, hit) if ruled else [])  # "Dealers must turn away …, the Council decreed"


_RULED = frozenset({"must", "may", "shall", "cannot"})


def _said_after(frame: Frame, hit: set[str], discourse: Discourse) -> list[Coded]:
    """Return who says so behind a change, where a word points back to him ("…, its ambassadors agreed on Friday").

    It is who opens the sentence before, and the text tells of no change that hits him.
    """
    verb = saying_after(frame)
    word = None if verb is None else pointer(frame.items, verb.subject[0])
    if verb is None or word is None or verb.passive or word in PERSONS:
        return []
    before = next(discourse.before(frame.view, 0, 1), [])
    clubs = word in CLUBS and codes_in(before).isdisjoint(BODIES)
    return [] if clubs or len(before) != 1 or codes_in(before) & (hit | discourse.hit) else before


def _giver_of_relief(frame: Frame, verb: Verb, hit: set[str]) -> list[Coded] | None:
    """Return who gives a relief that its subject only has or loses ("Germany obtained a waiver"); None if it acts."""
    if frame.object_kind not in RELIEFS or not (frame.trigger == "expire" or names_no_giver(frame, verb)):
        return None
    return announcer(frame, hit)


def _of_the_whole(frame: Frame, hit: set[str]) -> list[Coded]:
    """Return who is first in what "which" takes up as a whole ("let lorries pass, which ends the embargo")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.subject or verb.relation != "relative" or frame.voice != "active":
        return []
    first = next(iter(frame.view.syntax.verbs.values()))
    found = subject_of(frame.items, first) if first is not verb else []
    return [] if hit & codes_in(found) else found


def _opener(frame: Frame, hit: set[str], discourse: Discourse) -> list[Coded]:
    """Return who acts in an item of an enumeration, unless nobody else is hit."""
    return [] if hit <= codes_in(found := opened_by(discourse.views, frame.view)) and hit else found


def _maker(frame: Frame, verb: Verb, hit: set[str], discourse: Discourse) -> list[Coded]:
    """Return who made the act that makes a change: "the Senate passed a bill that would ban …"."""
    act = verb.subject[0]
    if frame.items[act.head].lower.rsplit(" ", 1)[-1] not in ACTS:
        return []
    verbs = frame.view.syntax.verbs.values()
    maker = next((one for one in verbs if any(act.start == thing.start for thing in one.objects)), None)
    if maker is None or not maker.subject:
        return house_of(frame.items, act, hit) or _lawgiver(frame, act, hit, discourse)
    found = subject_of(frame.items, maker)
    word = pointer(frame.items, maker.subject[0])
    if not found and word is not None:
        found = _pointed_at(frame, maker, word, hit, discourse)
    return [] if hit & codes_in(found) and found != [discourse.home] else found


def _lawgiver(frame: Frame, act: NounPhrase, hit: set[str], discourse: Discourse) -> list[Coded]:
    """Return whose "the legislation" or "the order" is that was spoken of before: of the last who acted."""
    if frame.items[act.start].lower not in DEFINITE:
        return []
    before, taken = discourse.before(frame.view, act.start), hit | discourse.hit
    return next((one for one in before if codes_in(one) & discourse.acting and not codes_in(one) & taken), [])


def _nearest(frame: Frame, hit: set[str]) -> list[Coded]:
    """Return the actors to the left of a change that are no object, whatever stands between."""
    found = subject_or_leader(frame)
    return [] if hit & codes_in(found) else found


def _pointed_at(frame: Frame, verb: Verb, word: str, hit: set[str], discourse: Discourse) -> list[Coded]:
    """Return whom a subject without a name stands for: the subject before it that fits it in number and kind."""
    above = _subject_above(frame.items, verb)
    if above and verb.relation != "object control" and not hit & codes_in(above) and word not in CLUBS:
        return above
    if verb.relation == "object control" and verb.above is not None and word in g.PRONOUNS:
        return _object_before(frame.items, verb.above.at, hit | codes_in(above))
    fallback, counted = list[Coded](), list[Coded]()
    reach = _FAR if word in GROUPS else _REACH
    office, own = _is_domestic(frame, verb, word), whose_lawmakers(frame.view, verb)
    never = never_of_foreign_office(frame, verb)
    beside = _just_before(frame, verb, discourse) if word in g.PRONOUNS else []
    for found in discourse.before(frame.view, verb.subject[0].start, reach):
        codes = codes_in(found)
        only_hit = discourse.hit & codes and found not in beside and not never
        if hit & codes or (found == above and not (office and codes & own)) or only_hit or never & codes:
            continue
        if (word in CLUBS and codes.isdisjoint(BODIES)) or (word in OF_A_STATE and codes <= set(BODIES)):
            continue
        unknown = office and not codes & (discourse.acting | own) and not never
        if unknown or (word in OFFICES and codes == {"UN"}):
            continue
        if word in COUNTS:
            counted += [one for one in found if one[0] not in codes_in(counted)]
            if len(counted) == COUNTS[word]:
                return counted
        elif (word not in MANY and word not in GROUPS) or are_several(found):
            return found
        fallback = fallback or found
    fallback = named_before(discourse.views, frame.view, COUNTS.get(word, 0), hit) or fallback
    return fallback or _at_home(discourse, hit, office=office) or (led_by(frame, verb, hit) if word in POSTS else [])


def _at_home(discourse: Discourse, hit: set[str], *, office: bool) -> list[Coded]:
    """Return the state in which the text is written, for an office of its own, unless that is only hit."""
    home = discourse.home
    if home is None or not office or home[0] in discourse.hit or hit == {home[0]}:
        return []
    return [home]


def _just_before(frame: Frame, verb: Verb, discourse: Discourse) -> list[list[Coded]]:
    """Return the subjects before a pronoun in its sentence, who may act in turn: "Ankara moved first: it lifted …".

    Where there are none, those of whom the sentence before says that they answer, or whom it only names.
    """
    verbs = (one for one in frame.view.syntax.verbs.values() if one.at < verb.at and one.relation == "main")
    found = [who for one in verbs if not one.passive and (who := subject_of(frame.items, one))]
    return found or discourse.turning(frame.view)


def _object_before(items: list[Item], at: int, taken: set[str]) -> list[Coded]:
    """Return the actors named last before a place: "thanked Canada and asked it to …"."""
    for item in reversed(items[:at]):
        found = coded(item) if item.kind in ("actor", "group") else []
        if found and not taken & codes_in(found):
            return found
    return []


def _is_domestic(frame: Frame, verb: Verb, word: str) -> bool:
    """Tell whether a word, or what a pronoun stands for in its sentence, is an office of the state at home."""
    if word in STATES | POSTS:
        return True
    verbs = reversed(frame.view.syntax.verbs.values())
    before = next((one for one in verbs if one.at < verb.at and one.subject), None)
    if word not in g.PRONOUNS or before is None or subject_of(frame.items, before):
        return False  # "London: the Treasury removed …, and it took …": known whose it is
    return pointer(frame.items, before.subject[0]) in STATES | POSTS


def _subject_above(items: list[Item], verb: Verb) -> list[Coded]:
    """Return the actors of the nearest verb above whose subject names some."""
    above = verb.above
    for _ in range(3):
        if above is None:
            break
        found = subject_of(items, above)
        if found:
            return found
        above = above.above
    return []


def _opening(view: SentenceView) -> list[list[Coded]]:
    """Return the actors of the noun phrase that opens a sentence, where no verb has actors for its subject."""
    named = any(one.kind in _ACTORS for one in view.items)
    first = next((one for one in view.syntax.phrases if view.items[one.head].kind not in ("number", "mark")), None)
    if first is None or first.kind != p.NP or not named:
        return []
    if first.end < len(view.items) and view.items[first.end].lower in (",", ":"):
        return []
    found = actors_in(view.items, NounPhrase(first.start, first.end, first.head))
    return [found] if found else []
