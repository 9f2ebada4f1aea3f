"""A claim: one row before it is tied to an article version and a run. Readings in, claims out."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from schemas.sectors import UNSPECIFIED
from schemas.staging import Extent
from schemas.vocabulary import DECIDED, OTHER_BODY
from transforms.coding.dates.links import dates_of
from transforms.coding.discourse.layout.headed import HEADED, Role
from transforms.coding.discourse.layout.title_lands import lands_of_label
from transforms.coding.discourse.said_around.asked_for_itself import asked_for_itself
from transforms.coding.discourse.topic import INTRODUCED, Topic
from transforms.coding.discourse.who_acts.many_acting import many_act, whose_kin_act
from transforms.coding.model import RELAXING, Frame, Reading
from transforms.coding.parties.legal_acts.themes import theme_of
from transforms.coding.parties.senders import OFTEN_HIT, PERMANENT, USUAL_SENDERS
from transforms.coding.rows.actions import action_of, is_one_more
from transforms.coding.rows.date_shares import date_beside, own_date
from transforms.coding.rows.dating import EventDate, date_of, is_recent
from transforms.coding.rows.exceptions import NOTHING, Exceptions, exceptions_of
from transforms.coding.rows.expiry import expiry_of
from transforms.coding.rows.extents import extent_of
from transforms.coding.rows.given_examples import names_some_of
from transforms.coding.rows.measures import measure_of, worded_measure
from transforms.coding.rows.not_yet import not_yet
from transforms.coding.rows.own_flows import is_added, is_own_affair, own_flow
from transforms.coding.rows.own_goods import as_host, as_seller, as_turned
from transforms.coding.rows.pairs import Hit, pair_targets, words_of
from transforms.coding.rows.usual_roles import as_usual, hits_of, is_of_title
from transforms.coding.rows.usual_sectors import with_usual_sector
from transforms.reading.kinds import RELIEFS
from transforms.reading.word_set import word_set


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim of one article; offsets are into title + two newlines + text.

    ``stated`` counts how many of sender and target country the sentence or the label of its item states (0 to 2).
    """

    sender: str | None
    sender_words: str | None
    target_country: str | None
    target_words: str | None
    target_name: str | None
    sector: str
    sector_words: str | None
    measure: str
    action: str
    action_words: str
    status: str
    status_words: str | None
    when: EventDate
    main: bool
    evidence_start: int
    evidence_end: int
    rule: str
    stated: int
    expiry: str | None = None
    """The date until which it is to hold, cut to its precision, where the text says so."""

    extent: str = Extent.WHOLE.value
    """Of how much it is said: of a country or sector, or of some parties there."""

    excepts: Exceptions = NOTHING
    """What it leaves as it is."""

    titled: bool = False
    """Whether the title says it, which leaves out when, and how far it has come."""

    worded: str | None = None
    """The kind of measure as the object's own word tells it: how sure a row is depends on its words."""

    further: bool = False
    """Whether it is of one more measure, beside those that there are ("threatened further sanctions")."""

    added: bool = False
    """Whether its sentence adds it to what was told before ("sales of arms will also be banned")."""

    some_named: bool = False
    """Whether its sentence goes on to name some of those who are hit ("ten people, among them two ministers")."""

    @property
    def decided(self) -> bool:
        """Whether the change is decided."""
        return self.status in DECIDED

    @property
    def stage(self) -> str:
        """``decided``, ``proposed`` or ``rejected``."""
        return "decided" if self.decided else str(self.status)


def claims_of(reading: Reading, topic: Topic) -> list[Claim]:
    """Return one claim for each sender, target country and sector; roles that a reading leaves out come from the topic.

    A dealing without any target is no claim, nor is a sender's change against itself.
    """
    reading = topic.headed(_without_own(_without_favoured(_by_council(_not_by_themselves(reading)), topic)))
    reading = asked_for_itself(not_yet(_by_known_sender(reading, topic), topic.published))
    acting = topic.usual_sender(reading.frame.view)
    reading = as_seller(reading, topic.maker(reading.frame.view), topic.targets)
    reading = as_turned(as_host(reading, acting, topic.targets), acting, topic.targets)
    names_country = any(one.country for one in reading.roles.targets)
    about = bool(topic.targets) or topic.item or (topic.venue.target or reading.frame.view.rubric_sender) is not None
    about = about or (bool(reading.roles.senders) and (_is_of_land(topic) or is_of_title(reading, topic)))
    nobody = not names_country and (not about or _is_with_all(reading.frame))
    if (nobody and reading.frame.object_kind == "dealing") or is_own_affair(reading, topic):
        return []
    filled: Role = (None, None) if many_act(reading.frame) else topic.sender_for(reading)
    filled = (None, None) if filled[0] in whose_kin_act(reading.frame) else filled
    senders: list[Role] = [*reading.roles.senders] or [filled, *reading.roles.companions]
    hits = pair_targets(reading, topic, {code for code, _ in senders if code is not None})
    senders, hits = as_usual(reading, topic, senders, hits)
    action = action_of(reading.frame, reading.roles, [(hit.target, hit.sector) for hit in hits])
    senders, hits = _turned(senders, hits) if action in RELAXING else (senders, hits)
    dated = date_of(reading, topic.published, topic.news.of(decided=reading.verdict.decided))
    shared = len({hit.target.words for hit in hits}) == 1
    return [
        _claim(
            reading,
            sender,
            with_usual_sector(reading, hit, sender, topic),
            action,
            _dated(
                reading,
                topic,
                _told_by(reading, hit, sender if len(senders) > 1 else None, shared=shared),
                sender[1] if len(senders) > 1 else None,
                dated,
            ),
        )
        for sender in senders
        for hit in hits_of(reading.frame, sender, senders, hits)
        if sender[0] is None or sender[0] != hit.target.country or _lists_own(reading, hit)
    ]


def _is_of_land(topic: Topic) -> bool:
    """Tell whether a land and a colon open the title, as they do in world briefs."""
    return any(view.is_title and lands_of_label(view.items) for view in topic.opening)


def _lists_own(reading: Reading, hit: Hit) -> bool:
    """Tell whether a state puts one of its own on a list, or hits him with what is called sanctions.

    What it bars or freezes of its own people otherwise is a matter of its courts.
    """
    frame = reading.frame
    called = frame.object_kind in ("list", "party") or any(item.lower.startswith(_NAMED) for item in frame.items)
    return hit.target.name is not None and frame.object_kind != "dealing" and called


_NAMED = ("sanction", "economic sanction", "financial sanction", "blacklist", "embargo")


def _turned(senders: list[Role], hits: list[Hit]) -> tuple[list[Role], list[Hit]]:
    """Return a guessed sender and a guessed target the other way round, where the second is who mostly acts.

    "Iran put forward a plan that might lead to an easing of sanctions", in a text that names Washington as well.
    """
    if len(senders) != 1 or len(hits) != 1:
        return senders, hits
    sender, target = senders[0], hits[0].target
    guessed = sender[1] == INTRODUCED and target.words == INTRODUCED
    if not guessed or target.country not in USUAL_SENDERS or sender[0] not in OFTEN_HIT:
        return senders, hits
    return [(target.country, INTRODUCED)], [replace(hits[0], target=replace(target, country=sender[0]))]


_ALL = word_set("all any every")
_STATES = word_set("countries country nations nation states destinations destination buyers customers foreigners")


def _is_with_all(frame: Frame) -> bool:
    """Tell whether goods may go to, or come from, nobody at all ("banned exports of ammunition to all countries")."""
    after = [one.lower for one in frame.items[frame.object_at + 1 : frame.object_at + 8]]
    return any(
        one in ("to", "from") and other in _ALL and not _STATES.isdisjoint(after[at + 2 : at + 4])
        for at, (one, other) in enumerate(pairwise(after))
    )


def _without_favoured(reading: Reading, topic: Topic) -> Reading:
    """Leave out whom a relief only favours, in an article that speaks of measures against others."""
    favoured = {one.country for one in reading.roles.targets}
    if not favoured or not all(one.favoured for one in reading.roles.targets):
        return reading
    if favoured >= set(topic.targets) and topic.often_hit({*favoured, *reading.roles.sender_codes}) is None:
        return reading
    firms = [(one.sector, one.words) for one in reading.roles.targets if one.name and one.sector]
    return replace(reading, roles=replace(reading.roles, targets=[], sectors=reading.roles.sectors or firms))


_PERSONS = frozenset({"he", "she"})


def _not_by_themselves(reading: Reading) -> Reading:
    """Leave out of the senders the very person who is hit ("Mr Mugabe, whose assets he froze")."""
    hit = {one.words for one in reading.roles.targets if one.name is not None}
    lands = {one.country for one in reading.roles.targets if one.name is not None}
    senders = [
        one for one in reading.roles.senders if one[1] not in hit and (one[1] not in _PERSONS or one[0] not in lands)
    ]
    if len(senders) == len(reading.roles.senders):
        return reading
    return replace(reading, roles=replace(reading.roles, senders=senders))


def _by_council(reading: Reading) -> Reading:
    """Take the United Nations for those who act, never for those hit: "imposed pursuant to UN Resolution 1737"."""
    roles = reading.roles
    named = [one for one in roles.targets if one.country == "UN"]
    if not named:
        return reading
    targets = [one for one in roles.targets if one.country != "UN"]
    senders = roles.senders or [("UN", named[0].words)]
    return replace(reading, roles=replace(roles, senders=senders, targets=targets))


def _by_known_sender(reading: Reading, topic: Topic) -> Reading:
    """Take who acts in the article for who does it, and not for one of those hit, where nobody is said to act.

    "Restrictions on travel to Cuba for US residents were lifted": the United States is named, and not hit.
    """
    roles = reading.roles
    if roles.senders or len({one.country for one in roles.targets if one.country}) < _SOME:
        return reading
    known = topic.usual_sender(reading.frame.view)
    others = [one for one in roles.targets if one.country != known or one.name is not None]
    if known is None or len(others) == len(roles.targets):
        return reading
    return replace(reading, roles=replace(roles, targets=others))


_SOME = 2


def _without_own(reading: Reading) -> Reading:
    """Leave out a sender's own firm that a relief lets deal: it hits another ("a licence exempting Chevron from …")."""
    roles = reading.roles
    if reading.frame.object_kind not in RELIEFS or not roles.senders:
        return reading
    others = [one for one in roles.targets if one.country is None or one.country not in roles.sender_codes]
    if len(others) == len(roles.targets):
        return reading
    return replace(reading, roles=replace(roles, targets=others))


def _told_by(reading: Reading, hit: Hit, sender: Role | None, *, shared: bool) -> list[str | None]:
    """Return the words that tell a row from others of its change, the likeliest first; ``sender`` if several act."""
    words = [hit.sector_words, hit.target.words] if shared else [hit.target.words, hit.sector_words]
    if sender is not None and reading.frame.voice in ("passive", "reduced"):
        words.append(sender[1])  # "sanctioned by the EU in 2014 and by Japan in 2023"
    return words


def _dated(
    reading: Reading, topic: Topic, words: list[str | None], sender: str | None, dated: tuple[EventDate, bool]
) -> tuple[EventDate, bool]:
    """Return the date of a row: that which follows its own target, sector or sender, else that of the change."""
    own = date_beside(reading.frame, words, sender) if reading.verdict.decided else None
    if own is None and dated[0].stated:
        own = own_date(reading.frame, dates_of(reading.frame), words)
    if own is None or own.role not in ("on", "since") or _is_announced_before(own.value, dated[0], topic.published):
        return dated
    return EventDate(own.value, own.words, stated=True), is_recent(own.value or "", topic.published)


def _is_announced_before(own: str | None, dated: EventDate, published: date | None) -> bool:
    """Tell whether a row's own day lies ahead, and the one on which all was announced does not."""
    now = "" if published is None else published.isoformat()
    return bool(now) and (own or "") > now and dated.stated and dated.value is not None and dated.value <= now


def _which_council(sender: Role, target: str | None) -> str | None:
    """Return the code of a sender; "the Council" that acts against a permanent member of the UN's is the EU's."""
    council = (sender[1] or "").lower() in ("council", "the council")
    if sender[0] == "UN" and council and target in PERMANENT:
        return "EU"
    return None if sender[0] == OTHER_BODY else sender[0]


def _claim(reading: Reading, sender: Role, hit: Hit, action: str, dated: tuple[EventDate, bool]) -> Claim:
    frame, roles, target = reading.frame, reading.roles, hit.target
    begins = dated[0].effective or dated[0].value
    headed = target.words == HEADED
    theme = theme_of(frame, roles) if target.country is None and target.name is None else None
    return Claim(
        sender=_which_council(sender, target.country),
        sender_words=sender[1],
        target_country=None if target.country == OTHER_BODY else target.country,
        target_words=theme or target.words,
        target_name=target.words if target.country == OTHER_BODY and target.name is None else theme or target.name,
        sector=hit.sector,
        sector_words=words_of(frame.items, hit) or (own_flow(frame) if hit.sector == UNSPECIFIED else None),
        measure=measure_of(frame, hit.sector, target),
        action=action,
        action_words=frame.head_item.text,
        status=reading.verdict.status,
        status_words=reading.verdict.words or None,
        when=dated[0],
        main=dated[1],
        evidence_start=frame.view.start,
        evidence_end=frame.view.end,
        rule=frame.rule,
        stated=int(bool(roles.senders) or (headed and sender[1] == HEADED))
        + int(headed or any(one.country for one in roles.targets)),
        expiry=expiry_of(reading, begins),
        extent=extent_of(frame, hit).value,
        excepts=exceptions_of(frame),
        titled=frame.view.is_title,
        worded=worded_measure(frame, hit.sector, target),
        further=is_one_more(frame),
        added=is_added(frame),
        some_named=names_some_of(frame.items, words_of(frame.items, hit), whole=frame.object_kind != "party"),
    )
