"""Article to claims: reading, then coding. Pure; everything the reader knows comes from the reference data."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from schemas.staging import Article, Mention
from transforms.articles.record import Problem
from transforms.coding.dealings.told_trade.told_trade import with_told_trade
from transforms.coding.discourse.bindings import bind_words
from transforms.coding.discourse.item_days import days_of_items
from transforms.coding.discourse.layout.paragraph_senders import with_paragraph_senders
from transforms.coding.discourse.likewise.followers import with_followers
from transforms.coding.discourse.names.home import body_at_home, home_of
from transforms.coding.discourse.names.own_acts import without_own
from transforms.coding.discourse.news_day import NewsDay, news_day
from transforms.coding.discourse.said_around.commencement import from_commencement
from transforms.coding.discourse.said_around.conditions_after import with_conditions
from transforms.coding.discourse.said_around.denied_reports import without_denied
from transforms.coding.discourse.said_around.draft_talk import as_drafted
from transforms.coding.discourse.said_around.for_a_time import as_suspended
from transforms.coding.discourse.said_around.guidance import without_rules_explained
from transforms.coding.discourse.said_around.joined_grounds import with_joined_grounds
from transforms.coding.discourse.said_around.later_starts import with_later_starts
from transforms.coding.discourse.said_around.leave_of_others import with_leave_of_others
from transforms.coding.discourse.said_around.never_made import as_never_made
from transforms.coding.discourse.said_around.recited import without_recited
from transforms.coding.discourse.said_around.resumed_flows import with_resumed_flows
from transforms.coding.discourse.said_around.shared_measures import with_shared_measures
from transforms.coding.discourse.said_around.spared import without_spared
from transforms.coding.discourse.said_around.stated_ends import without_ends
from transforms.coding.discourse.topic import Topic
from transforms.coding.discourse.topics import find_topics
from transforms.coding.discourse.views import build_views
from transforms.coding.discourse.who_acts.discourse import with_senders
from transforms.coding.frames.frames import find_frames
from transforms.coding.frames.kept_or_undone.done_again import done_again
from transforms.coding.frames.listings.colons import bind_colons
from transforms.coding.frames.listings.joined_groups import joined_group, within_group
from transforms.coding.frames.listings.titled_reliefs import as_given, without_titles
from transforms.coding.frames.told_before.context import with_context
from transforms.coding.frames.told_before.reprisals import with_provoked
from transforms.coding.frames.told_before.same_lifting import as_told_again
from transforms.coding.frames.told_before.wider_not_longer import as_wider
from transforms.coding.frames.verbless.ruled_dealings import ruled_dealing
from transforms.coding.lists.announced_parties import with_announced
from transforms.coding.lists.counted_states import with_counted_states
from transforms.coding.lists.headed_regimes import with_headed
from transforms.coding.lists.listings import with_listings
from transforms.coding.lists.package_contents import with_contents
from transforms.coding.lists.prolonged_texts import with_prolonged_texts
from transforms.coding.lists.registers import with_registers
from transforms.coding.lists.their_past import with_their_past
from transforms.coding.lists.told_callings import with_told_callings
from transforms.coding.lists.told_wholes import without_contents
from transforms.coding.model import Coded, Frame, Reading, SentenceView
from transforms.coding.parties.hit.antecedents import bind_antecedents
from transforms.coding.parties.legal_acts.themed_regimes import with_theme
from transforms.coding.parties.legal_acts.under_programmes import with_programme
from transforms.coding.roles.barred_services import with_service
from transforms.coding.roles.body_members import of_their_bodies
from transforms.coding.roles.item_roles import as_item, as_undone
from transforms.coding.roles.recipients import without_recipients
from transforms.coding.roles.related_trade import of_related_trade
from transforms.coding.roles.roles import find_roles
from transforms.coding.roles.standing import with_standing
from transforms.coding.roles.totals import goods_told
from transforms.coding.roles.ways_of_goods import whom_it_hits
from transforms.coding.rows.claims import Claim, claims_of
from transforms.coding.rows.confidence import confidences, rows_of
from transforms.coding.rows.described_measures import without_described
from transforms.coding.rows.evidence import names_parties, supported
from transforms.coding.rows.explain import explain_document
from transforms.coding.rows.headlines import without_guesses
from transforms.coding.rows.issues import cut_short, find_problems
from transforms.coding.rows.mentions import build_mention
from transforms.coding.rows.merge_claims import merge_claims
from transforms.coding.rows.other_senses import drop_other_senses, is_all_of_other_senses, objections
from transforms.coding.rows.other_way import without_other_ways
from transforms.coding.rows.same_measures import with_known_goods
from transforms.coding.rows.same_persons import with_persons
from transforms.coding.rows.themes import without_wholes
from transforms.coding.rows.trace import Trace, frame_key
from transforms.coding.status.decided.powers import within_powers
from transforms.coding.status.nothing import why_nothing
from transforms.coding.status.refused.voted_down import as_voted_down
from transforms.coding.status.status import judge, judge_all
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.told import follow_up, remember_all
from transforms.reading.dates.dateline import dateline_day
from transforms.reading.lexicon import Lexicon, build_lexicon
from transforms.reading.origins import Origins
from transforms.reading.prefilter.prefilter import Prefilter, build_prefilter
from transforms.reading.text.furniture import headline_above
from transforms.reading.text.repair import Repaired, repair
from transforms.reference import Reference

RULES_VERSION = "36"
"""Raised with every change of the rules, so that stored articles are read again."""


MAX_READ = 200_000
"""Characters of an article that are read, title and text: no report is as long, and what is must not stop a run."""


@dataclass(frozen=True, slots=True)
class Document:
    """What the extractor reads of an article."""

    title: str | None
    text: str
    published: date | None

    @property
    def whole(self) -> str:
        """Title, two newlines and text; offsets of evidence are into this."""
        return f"{self.title}\n\n{self.text}" if self.title else self.text

    @property
    def spoken(self) -> date | None:
        """The day on which the text speaks: its dateline's, else that of publication."""
        return self.dateline or self.published

    @property
    def dateline(self) -> date | None:
        """The day that the dateline gives, if the text has one."""
        return dateline_day(self.whole, len(self.title) + 2 if self.title else 0, self.published)

    def repaired(self) -> "tuple[Document, Repaired]":
        """Return what is read of it, without the damage that texts suffer, and the way back to its own offsets."""
        found = repair(self.whole[:MAX_READ], title=self.title)
        if self.title is None or not self.title:
            title, text = headline_above(found.text)
            return Document(title, text, self.published), found
        end = found.place(len(self.title))
        return Document(found.text[:end], found.text[end + 2 :], self.published), found


@dataclass(frozen=True, slots=True)
class Extractor:
    """Reads documents with one version of the rules and of the reference data; ``weights`` say how sure a row is."""

    lexicon: Lexicon
    prefilter: Prefilter
    weights: Mapping[str, float]
    version: str

    def passes(self, title: str | None, text: str) -> bool:
        """Tell whether a text speaks of sanctions at all."""
        return self.prefilter.passes(title, text)

    def views(self, document: Document) -> list[SentenceView]:
        """Return the sentences of a document with their typed spans."""
        views = build_views(
            document.whole,
            title_end=len(document.title or ""),
            spoken=document.spoken,
            year=document.published.year if document.published else None,
            lexicon=self.lexicon,
        )
        bind_words(views, document.whole, self.lexicon)
        return views

    def readings(self, views: list[SentenceView]) -> list[Reading]:
        """Return every frame of the sentences with its roles and status; frames that assert no change are left out."""
        memories: dict[int, Memory] = {}
        return [one for view in views for one in _read(view, memories.setdefault(view.section, Memory()))[1]]

    def claims(self, document: Document) -> list[Claim]:
        """Return the claims of a document, in the order of the text."""
        return [claim for claim, _ in self._rows(self.read(document))]

    def read(self, document: Document) -> list[Claim]:
        """Return what a document claims before claims that name too little or are too doubtful are left out."""
        clean, repaired = document.repaired()
        views = self.views(clean)
        readings = [] if is_all_of_other_senses(views) else self.readings(views)
        found = self._claims(clean, views, readings)
        return [_in_original(claim, repaired) for claim in found] if repaired.places else found

    def _rows(self, found: list[Claim]) -> list[tuple[Claim, float]]:
        """Return the claims that become rows, each with its confidence."""
        return rows_of([claim for claim in found if names_parties(claim)], self.weights)

    def mentions(self, article: Article, *, run_id: str, recorded_at: datetime) -> tuple[list[Mention], list[Problem]]:
        """Return the rows of an article, and what was not understood of it."""
        document = _document(article)
        found, whole = self.read(document), document.whole
        rows = [
            build_mention(
                claim,
                article,
                whole,
                confidence=confidence,
                extractor_version=self.version,
                run_id=run_id,
                recorded_at=recorded_at,
            )
            for claim, confidence in self._rows(found)
        ]
        problems = find_problems(found, article, whole)
        return rows, [*problems, cut_short(article, MAX_READ)] if len(whole) > MAX_READ else problems

    def explain(self, article: Article, origins: Origins | None = None) -> str:
        """Return in words how an article was read: each sentence with its spans, frames, roles and rows.

        Args:
            article: the article.
            origins: where the reference data says what words mean; without it only files are named.
        """
        document, _ = _document(article).repaired()
        views = self.views(document)
        memories: dict[int, Memory] = {}
        trace = Trace(document.whole, views, document.published, document.spoken)
        readings = []
        for view in views:
            frames, found = _read(view, memories.setdefault(view.section, Memory()))
            status = {id(one.frame): one.verdict for one in found}
            trace.judged += [(frame, status.get(id(frame))) for frame in frames]
            trace.lost |= {frame_key(frame): why_nothing(frame) for frame in frames if id(frame) not in status}
            readings += found
        claims = self._claims(document, views, readings, trace)
        trace.sure = [*zip(claims, confidences(claims, self.weights), strict=True)]
        trace.rows = self._rows(claims)
        return explain_document(trace, origins)

    def _claims(
        self, document: Document, views: list[SentenceView], readings: list[Reading], trace: Trace | None = None
    ) -> list[Claim]:
        home, spoken = home_of(document.whole, views, self.lexicon), document.spoken
        ruled = as_given(without_rules_explained(readings, views, document.whole))
        told = as_drafted(with_leave_of_others(with_shared_measures(with_joined_grounds(ruled))), views)
        told = with_conditions(as_voted_down(told, views), views)
        objected = drop_other_senses(told, views)
        acted = of_their_bodies(with_senders(objected, views, home), views)
        sent = with_resumed_flows(with_paragraph_senders(with_provoked(acted)))
        spared = with_counted_states(without_contents(without_spared(without_ends(sent)), views), views)
        named = with_announced(with_registers(with_listings(with_followers(spared, views, judge), views), views), views)
        past = with_their_past(with_told_callings(with_headed(named, views), views), views)
        listed = as_suspended(with_contents(with_prolonged_texts(past, views, document.whole)))
        made = as_never_made(as_told_again(with_context(listed)))
        echoed = without_denied(made, views)
        begun = with_later_starts(without_own(echoed, views), views, spoken)
        begun = from_commencement(begun, views, spoken)
        kept = as_wider(without_titles(without_recited(begun)), views)
        topics = self._topics(document, views, kept, home) if kept else {}
        all_stated = [(one, claim) for one in kept for claim in claims_of(one, topics[one.frame.view.section])]
        stated = without_described(with_known_goods(with_persons(all_stated)))
        claimed = without_guesses(stated)
        found = supported(without_other_ways(without_wholes(claim for _, claim in claimed)), views)
        if trace is not None:
            trace.lose(readings, ruled, _EXPLAINED)
            trace.lose_all(told, objections(told, views))
            trace.lose(sent, spared, _SPARED)
            trace.lose(spared, listed, "what follows lists all that it hits")
            trace.lose(made, echoed, "who is said to have made it denies the report")
            trace.lose(listed, made, "it echoes a change, and none is told before it or nobody is named who follows")
            trace.lose(echoed, kept, "a ban in force that is told beside what others decide (an old rule)")
            trace.lose((one for one, _ in all_stated), (one for one, _ in stated), _DESCRIBED)
            trace.kept, trace.stated, trace.claims, trace.supported = kept, stated, claimed, found
        return merge_claims(found)

    def _topics(
        self, document: Document, views: list[SentenceView], kept: list[Reading], home: Coded | None
    ) -> dict[int, Topic]:
        """Return what each item of a text is about, for what its changes leave unsaid."""
        place = home[0] if home is not None else body_at_home(document.whole, views)
        return find_topics(views, kept, document.published, self._news(document, views, kept), place)

    def _news(self, document: Document, views: list[SentenceView], kept: list[Reading]) -> dict[int, NewsDay]:
        """Return the day of the news of each item; who writes from a place on a day states it, whatever begins when."""
        found = days_of_items(views, kept, document.spoken, news_day(views, document.spoken, kept))
        placed = document.dateline is not None
        return {at: replace(one, stated=one.stated or placed) for at, one in found.items()}


_EXPLAINED = "a rule that guidance explains, or a notice tells its readers to keep"
_DESCRIBED = "the same sentence tells what becomes of the measure, and nobody says when it was imposed"
_SPARED = "an exemption from the ban told before, a time to wind down business, or what lifted sanctions forbade"


def build_extractor(reference: Reference) -> Extractor:
    """Build an extractor; its version names the rules and the reference data."""
    version = f"{RULES_VERSION}+{reference.version}"
    return Extractor(build_lexicon(reference), build_prefilter(reference), reference.confidence, version)


def _read(view: SentenceView, memory: Memory) -> tuple[list[Frame], list[Reading]]:
    """Return the frames of a sentence, and the readings of those that assert a change, which later ones may recall."""
    follow_up(memory, view)
    bind_colons(view)
    bind_antecedents(view)
    frames = ruled_dealing(view) or ([] if view.stem else _frames(view, memory))
    found = []
    for frame, verdict in judge_all(frames):
        stated = without_recipients(frame, goods_told(frame, of_related_trade(frame, find_roles(frame))))
        hit = with_theme(frame, with_programme(frame, with_service(frame, whom_it_hits(frame, stated))))
        roles = as_item(frame, hit)
        found.append(Reading(as_undone(frame), roles, within_powers(frame, roles, verdict)))
    frames, found = with_told_trade(view, memory, frames, found)
    remember_all(memory, with_standing(frames, found))
    return frames, found


def _frames(view: SentenceView, memory: Memory) -> list[Frame]:
    """Return the frames of a sentence; what befalls a group that somebody is added to is none of its own."""
    frames, joined = done_again(view, find_frames(view, memory)), joined_group(view)
    if not joined:
        return frames
    return [*(one for one in frames if not within_group(view, one, joined[0])), *joined]


def _in_original(claim: Claim, repaired: Repaired) -> Claim:
    """Return a claim with its evidence at the offsets of the text as stored."""
    start, end = repaired.origin(claim.evidence_start), repaired.origin(claim.evidence_end)
    return replace(claim, evidence_start=start, evidence_end=end)


def _document(article: Article) -> Document:
    return Document(article.title, article.text, article.published_date)
