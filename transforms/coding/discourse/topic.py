"""What an article is about: the sender and target that its other sentences leave unsaid."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import BODIES
from transforms.coding.discourse.layout.headed import HEADED, Role, by_label, labelled, parted
from transforms.coding.discourse.layout.paragraphs import opening_codes, start_of_paragraph
from transforms.coding.discourse.layout.venue import NOWHERE, Venue
from transforms.coding.discourse.names.fleets import fleet_state
from transforms.coding.discourse.news_day import NewsDay
from transforms.coding.discourse.who_acts.brought_up import brought_state, of_state_brought
from transforms.coding.discourse.who_acts.bystanders import handlers, judges, spoken_aside
from transforms.coding.discourse.who_acts.fronted import fronted_partner, fronted_state
from transforms.coding.discourse.who_acts.joint_deeds import faced_by
from transforms.coding.discourse.who_acts.openings import opening_actors
from transforms.coding.discourse.who_acts.owners import OWNING, by_act, under_act
from transforms.coding.discourse.who_acts.pointers import decides_apart
from transforms.coding.discourse.who_acts.whole_text import WholeText
from transforms.coding.model import Reading, SentenceView, Target
from transforms.coding.parties.acting.agents import shuts_ground
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.reading.kinds import RELIEFS

INFERRED = "(topic of the article)"
"""The words of a role that the topic filled in."""

INTRODUCED = "(named at the start of the article)"
"""The words of a role that no sentence of the article states: only a country is named there that may fill it."""

NEVER_HIT = frozenset(BODIES) - {"EU"}
"""Bodies that no other sentence can mean as the one that is hit: they have no trade of their own."""

_AHEAD = 1
"""Sentences after a change in which its sender may still be named."""

OPENING = 3
"""Sentences that say what an article is about; a country named in none of them is not its topic."""


@dataclass(slots=True)
class Topic:
    """The article's senders and targets by weight, and the day of its news.

    ``stated`` holds the targets with the sentences that state them, in order; ``opening`` the first
    sentences; ``introduced`` the countries of the first three; ``parties`` the named parties that are hit, and
    ``sectors`` all sectors that are.
    """

    published: date | None
    news: NewsDay = field(default_factory=lambda: NewsDay(None))
    senders: Counter[str] = field(default_factory=Counter)
    first: dict[str, int] = field(default_factory=dict)
    targets: Counter[str] = field(default_factory=Counter)
    mentioned: Counter[str] = field(default_factory=Counter)
    stated: list[tuple[int, str]] = field(default_factory=list)
    acted: dict[str, Counter[str]] = field(default_factory=dict)
    """The targets below the title, by what is done to them."""
    by_sentence: dict[int, list[str]] = field(default_factory=dict)
    opening: list[SentenceView] = field(default_factory=list)
    introduced: set[str] = field(default_factory=set)
    gaining: set[str] = field(default_factory=set)
    """Who of the first three sentences may only gain by a relief from what hits another."""
    states: set[str] = field(default_factory=set)
    """Those of the introduced countries that are named themselves, and not only as the home of a firm."""
    home: str | None = None
    whole: WholeText = field(default_factory=WholeText)
    item: bool = False
    """Whether this is an item of a digest, whose label names the parties."""

    above: "Topic | None" = None
    """What stands above the items of a text with headings."""
    venue: Venue = NOWHERE
    """What the title and the opening of a digest say of all its items."""
    parties: dict[str, Target] = field(default_factory=dict)
    sectors: set[str] = field(default_factory=set)
    by_others: set[str] = field(default_factory=set)
    """Whom several states hit, or relieve, that the text does not name ("leaders of the region lifted …")."""
    openers: list[str] | None = None
    """Who may act of those named in the opening, as far as that was asked."""

    @property
    def party(self) -> Target | None:
        """The one party that the article is about: it names no other as hit, no other sector, and no other state."""
        sole = next(iter(self.parties.values()), None) if len(self.parties) == 1 else None
        if sole is None or (sole.country is not None and len({*self.targets} - {sole.country}) > 0):
            return None
        return sole if self.sectors <= {sole.sector, UNSPECIFIED} else None

    def sender_for(self, reading: Reading) -> Role:
        """Return the likeliest sender of a reading that names none, which the title may give as a label."""
        view = reading.frame.view
        hit = {target.country for target in reading.roles.targets}
        if view.rubric is None and view.rubric_sender is not None and view.rubric_sender not in hit:
            return view.rubric_sender, HEADED  # "JAPAN - Oil imports halted", in a list of what each does
        ruling = under_act(reading, self.home)
        found = _role(ruling) if ruling else by_label(self._sender_for(reading), self.venue, self.venue.sender)
        return (None, None) if decides_apart(reading.frame, found[0]) else found

    def _sender_for(self, reading: Reading) -> Role:
        """Return the likeliest sender of a reading that names none: the topic's, but never its target."""
        targets = {target.country for target in reading.roles.targets if target.country}
        known, later = self._known_senders(reading.frame.view)
        told = next((code for code in known if code not in targets), None)
        if told is not None:
            return _role(told)
        acting = self._acting_head(reading.frame.view) if self.above is not None else None
        if acting is not None and acting not in targets:
            return acting, HEADED
        above = self.above.sender_for(reading) if self.above is not None else (None, None)
        if above[0] is not None:
            return above
        headed = self._heading(reading.frame.view, targets) if self.item else None
        if headed is not None:
            return headed
        taken = targets | spoken_aside(reading)
        opening = (code for code in self._opening() if self._is_told_by(code, reading.frame.view))
        introduced = (code for code in opening if code not in taken and code not in self.targets)
        found = next(introduced, None) or self._home(reading, targets) or self.whole.summit()
        told = next((code for code in later if code not in targets), None) if found is None else None
        if told is None and found is None:
            return _role(by_act(reading) or (None if self.item else self.whole.office({*targets, *self.targets})))
        return _role(told) if told is not None else _role(found, INTRODUCED)

    def _is_told_by(self, code: str, view: SentenceView) -> bool:
        """Tell whether a sentence leaves a state unsaid that was named: of what only follows, few act ("France, …")."""
        told = any(one.form in ("finite", "copula") for one in view.syntax.verbs.values())
        if view.is_title or not told or code in OWNING or code == self.home or view.section:
            return True
        return any(code in named for at, named in self.by_sentence.items() if at <= view.index)

    def usual_sender(self, view: SentenceView) -> str | None:
        """Return who acts most up to a sentence, if that one is hit by nothing."""
        first = next(iter(self._known_senders(view)[0]), None)
        return None if first is None or self.targets[first] > self.senders[first] else first

    def maker(self, view: SentenceView) -> str | None:
        """Return who acts most up to a sentence, or who opens the text where nobody is said to act."""
        return self.usual_sender(view) or (next(iter(self._opening()), None) if not self.senders else None)

    def _heading(self, view: SentenceView, targets: set[str]) -> Role | None:
        """Return who heads an item of a digest for what it decides, else whose decisions the whole digest tells."""
        heads = ((self._acting_head(view), HEADED), (self.venue.sender, HEADED), (view.rubric_place, INFERRED))
        return next(((code, words) for code, words in heads if code is not None and code not in targets), None)

    def _acting_head(self, view: SentenceView) -> str | None:
        """Return who heads an item for what it decides."""
        return view.rubric_sender or (view.rubric if self.venue.heads_act else None)

    def headed(self, reading: Reading) -> Reading:
        """Return a reading with whom the layout of the text says to act and to be hit, where it names nobody."""
        acting = [code for code, _ in self.senders.most_common()] + [self.home, *USUAL_SENDERS]
        brought = of_state_brought(reading, self.whole.views, self.stated)
        return labelled(parted(brought, acting), self.venue, item=self.item)

    def _opening(self) -> list[str]:
        """Return who may act of those named in the opening; asked for only when all of the text is read."""
        if self.openers is None:
            headed = {view.rubric for view in self.opening} if self.item and not self.venue.heads_act else set()
            self.openers = opening_actors(self.opening, headed)
        return self.openers

    def _known_senders(self, view: SentenceView) -> tuple[list[str], list[str]]:
        """Return the senders by weight: those stated up to a sentence or right after it, and those stated later."""
        end = view.index + (OPENING if view.is_title else _AHEAD)
        by_weight = [code for code, _ in self.senders.most_common()]
        known = [code for code in by_weight if self.first[code] <= end]
        return known, [code for code in by_weight if code not in known]

    def _home(self, reading: Reading, targets: set[str]) -> str | None:
        """Return the state in which the text is written, unless a subject of the change says that another acts.

        Where it is hit itself, it is only who hits back at one that is hit as much.
        """
        verb = reading.frame.view.syntax.verbs.get(reading.frame.head)
        acts = reading.frame.voice == "active" and verb is not None and bool(verb.subject) and not verb.passive
        back = max((self.targets[code] for code in targets if code in self.senders), default=0)
        hit = self.home in self.targets and self.targets[self.home or ""] > back
        acts = acts or bool(targets & self.by_others)
        acts = acts or reading.frame.view.agenda is not None  # those of whom the opening of the list tells
        return None if acts or self.home in targets or hit else self.home

    def target_for(self, reading: Reading, senders: set[str]) -> Role:
        """Return the likeliest target of a reading that names none, which the title may give as a label."""
        return by_label(self._target_for(reading, senders), self.venue, self.venue.target)

    def _target_for(self, reading: Reading, senders: set[str]) -> Role:
        """Return the likeliest target of a reading that names none: in its sentence, the last before, the topic's."""
        index = reading.frame.view.index
        if reading.frame.view.is_title and reading.frame.object_kind == "list":
            same = self.acted.get(reading.frame.action, Counter())
            return _role(next((code for code, _ in same.most_common() if code not in senders), None))
        heads = self._headed(reading.frame.view, senders)
        if heads is not None:
            return heads, HEADED
        fronted: Role | None = fronted_state(reading.frame.view)
        fronted = fronted or fronted_partner(reading) or brought_state(reading, self.whole.views, self.stated, senders)
        if fronted is None or fronted[0] in senders:
            fronted = fleet_state(reading.frame.view, self.mentioned, self.targets, senders)
        hit = self.venue.target if self.item and self.venue.heads_act else None
        if fronted is None and hit is not None and hit not in senders and self.targets.keys() <= {hit, *senders}:
            fronted = hit, HEADED  # all items are about it
        if fronted is not None:
            return fronted
        told = (
            self._named_beside(index, senders)
            or self._titled(reading.frame.view, senders)
            or self._opens_paragraph(reading.frame.view, senders)
            or self._stated_before(index, senders)
            or next((code for code in self._known_targets(index) if code not in senders), None)
        )
        placed = self._placed(reading, senders) if told is None else None
        if told is not None or placed is not None:
            return _role(told) if told is not None else (placed, HEADED)
        introduced = None if self.item and self.venue.heads_act else self._introduced_country(senders, reading)
        if introduced is None and self.venue.target not in senders:
            introduced = self.venue.target
        later = next((code for code, _ in self.targets.most_common() if code not in senders), None)
        later = later if later or introduced else self._other_side(reading, senders)
        if introduced is None and later is None and self.above is not None:
            return self.above.target_for(reading, senders)
        known = introduced in self.targets or (self.venue.measured and introduced == self.venue.target)
        return _role(introduced or later) if introduced is None or known else _role(introduced, INTRODUCED)

    def _placed(self, reading: Reading, senders: set[str]) -> str | None:
        """Return the land of the city that heads an item, where others act: "HARARE. The EU suspended its measures"."""
        place = reading.frame.view.rubric_place if self.item and reading.roles.senders else None
        return None if place is None or place in senders or place in USUAL_SENDERS else place

    def _other_side(self, reading: Reading, senders: set[str]) -> str | None:
        """Return who else acts, where those are hit by it who shut their own ground or hit back at persons and firms.

        "Turkey closed the border"; "Russia banned food from the EU. In March Brussels had frozen 21 officials' assets".
        """
        others = [code for code in self.senders if code not in senders and code not in BODIES]
        hit = bool(senders) and all(code in self.targets for code in senders)
        back = reading.verdict.decided and reading.frame.voice == "active" and reading.frame.action == "imposed"
        back = back and bool(reading.roles.senders) and reading.frame.object_kind in ("assets", "party", "list")
        return others[0] if len(others) == 1 and hit and (back or shuts_ground(reading.frame)) else None

    def _titled(self, view: SentenceView, senders: set[str]) -> str | None:
        """Return the one state of the title that is hit, for an entry of a chronicle that names none itself."""
        if view.heading is None or not self.opening or not self.opening[0].is_title:
            return None
        title = [code for item in self.opening[0].items if item.kind == "actor" for code in codes_of(item)]
        codes = {code for code in title if code in self.targets} - senders
        last = next((at for at, _ in reversed(self.stated) if at < view.index), None)
        beside = last is not None and last >= 0 and self._is_beside(last, view)
        return next(iter(codes)) if len(codes) == 1 and not beside else None

    def _is_beside(self, index: int, view: SentenceView) -> bool:
        """Tell whether a sentence stands in the entry of another: in its paragraph, or under the same day."""
        other = next((one for one in self.whole.views if one.index == index), None)
        return other is None or other.paragraph == view.paragraph or other.heading is view.heading

    def _known_targets(self, index: int) -> list[str]:
        """Return the targets by weight that are stated up to some sentences after one."""
        known = {code for at, code in self.stated if at <= index + OPENING}
        return [code for code, _ in self.targets.most_common() if code in known]

    def _headed(self, view: SentenceView, senders: set[str]) -> str | None:
        """Return the country that heads the paragraph of a sentence."""
        return None if view.rubric in senders or self.venue.heads_act else view.rubric

    def _named_beside(self, index: int, senders: set[str]) -> str | None:
        """Return a target of the article that the sentence names; another country may only be where it happens."""
        own = (code for code in self.by_sentence.get(index, []) if code not in senders)
        return next((code for code in own if code in self.targets and code not in BODIES), None)

    def _opens_paragraph(self, view: SentenceView, senders: set[str]) -> str | None:
        """Return the country with whose name a paragraph opens, if none is said to be hit in it so far."""
        first = start_of_paragraph(self.whole.views, view)
        if first is None or not self.targets.keys().isdisjoint(self.by_sentence.get(first, [])):
            return None  # "Zambia, a neighbour of Angola"
        told = bisect_right(self.stated, view.index, key=lambda one: one[0])
        if told and self.stated[told - 1][0] >= first:
            return None
        taken = {*senders, *self.senders, *OWNING}
        return next((code for code in opening_codes(self.whole.views[first]) if code not in taken), None)

    def _stated_before(self, index: int, senders: set[str]) -> str | None:
        end = bisect_right(self.stated, index, key=lambda one: one[0])
        before = [code for _, code in reversed(self.stated[:end]) if code not in senders]
        if before and before[0] in self.senders and senders.isdisjoint(self.targets):  # not who is only hit back
            return max(reversed(before), key=lambda code: self.targets[code] - self.senders[code])
        return next(iter(before), None)

    def often_hit(self, taken: Collection[str | None]) -> str | None:
        """Return the state that the text names most of those that are hit so often that a relief must be from that."""
        return next((code for code, _ in self.mentioned.most_common() if code in OFTEN_HIT and code not in taken), None)

    def _introduced_country(self, senders: set[str], reading: Reading) -> str | None:
        taken = {*senders, *BODIES, *spoken_aside(reading), *handlers(reading)}
        concerned = next((code for code in judges(reading) if code not in taken), None)
        if concerned is not None:
            return concerned
        relieves = reading.frame.object_kind in RELIEFS or reading.frame.trigger == "exempt"
        if relieves and self.gaining:
            hit = self.often_hit(taken | self.gaining)
            if hit is not None:
                return hit  # "Iraq can keep its lights on: a waiver was renewed", in a text that names Iran
            taken |= self.gaining - OFTEN_HIT
        fitting = [code for code, _ in self.mentioned.most_common() if code in self.introduced and code not in taken]
        against = next((code for code in faced_by(self.opening, senders) if code in fitting), None)
        if against is not None:
            return against
        others = [code for code in fitting if code not in self.senders]
        # Who mostly acts is seldom the one that is hit, nor is whose firm is named and nothing else of it.
        others.sort(key=lambda code: (code in USUAL_SENDERS, code not in self.states))
        return next(iter(others), fitting[0] if fitting and self.item else None)


def _role(code: str | None, words: str = INFERRED) -> Role:
    return (None, None) if code is None else (code, words)
