"""The closed vocabularies of the log: every coded value, with what it means.

A new value here is a change of the contract (and needs a migration note in the changelog); words that *mean* a value
are data and live in ``data/reference/``. Sectors have a file of their own, ``schemas.sectors``.
"""

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A coded value that carries its own definition."""

    definition: str

    def __new__(cls, value: str, definition: str = "") -> Self:
        """Make a member whose value is the code and whose ``definition`` is its meaning."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.definition = definition
        return member


class Action(Term):
    """What changed."""

    IMPOSED = "imposed", "a new measure or designation: imposes, bans, embargoes, designates, freezes assets"
    EXPANDED = "expanded", "an existing regime widened or tightened: a new package, a lower cap, a wider scope"
    EXTENDED = "extended", "prolonged in time without change: renews, rolls over, prolongs, extends until"
    REINSTATED = "reinstated", "put back after a relaxation: reimposes, snaps back, lets a waiver lapse"
    EASED = "eased", "partly relaxed: eases, waives, exempts, a general licence, lifts some with no nameable whole"
    SUSPENDED = "suspended", "stopped for a time: suspends, pauses, freezes the sanctions"
    LIFTED = "lifted", "ended for that target or sector: lifts, removes, revokes, repeals, delists, unfreezes"


class Direction(Term):
    """Whether a change restricts, relaxes or keeps what was there."""

    RESTRICT = "restrict", "more is forbidden than before: imposed, expanded, reinstated"
    RELAX = "relax", "less is forbidden than before: eased, suspended, lifted"
    MAINTAIN = "maintain", "the same is forbidden for longer: extended"


DIRECTION_OF: dict[Action, Direction] = {
    Action.IMPOSED: Direction.RESTRICT,
    Action.EXPANDED: Direction.RESTRICT,
    Action.REINSTATED: Direction.RESTRICT,
    Action.EASED: Direction.RELAX,
    Action.SUSPENDED: Direction.RELAX,
    Action.LIFTED: Direction.RELAX,
    Action.EXTENDED: Direction.MAINTAIN,
}
"""The direction that each action has, whatever the target."""


class Status(Term):
    """How far the change has come."""

    IN_FORCE = "in_force", "done: has imposed, lifted on Monday, took effect"
    ANNOUNCED = (
        "announced",
        "decided by the sender, not yet said to be in effect: will lift, agreed to impose, approved",
    )
    PROPOSED = "proposed", "not decided: considers, threatens, urges, plans, may, bill introduced, conditional"
    REJECTED = "rejected", "a change refused: rules out lifting, vetoed, voted down, will not lift"


DECIDED = frozenset({Status.IN_FORCE, Status.ANNOUNCED})
"""The statuses that make a change: only these reach the change-log."""


class Measure(Term):
    """What kind of dealing is restricted, after the types of the Global Sanctions Database."""

    TRADE = "trade", "imports, exports or trade in goods and services"
    FINANCIAL = "financial", "assets, payments, credit, investment, designations that freeze"
    ARMS = "arms", "arms embargoes and military goods or assistance"
    TRAVEL = "travel", "visas and entry"
    TRANSPORT = "transport", "ports, airspace, flights, ships, land borders, transit"
    TECHNOLOGY = "technology", "export controls on technology, entity lists"
    DIPLOMATIC = "diplomatic", "membership, representation and contact, where treated as a sanction"
    UNSPECIFIED = "unspecified", "the text does not say what kind of dealing"


class DatePrecision(Term):
    """How exactly a date is known."""

    DAY = "day", "the day is known"
    MONTH = "month", "the month is known; the date column holds its first day"
    YEAR = "year", "the year is known; the date column holds 1 January"
    UNKNOWN = "unknown", "the article gives no date for it; the date column is empty"


class SourceClass(Term):
    """Who publishes the text, and so what its claims are worth."""

    OFFICIAL = "official", "the authority itself: a notice, a release, a journal; evidence"
    AGENCY = "agency", "a news agency"
    MEDIA = "media", "a newspaper, broadcaster or trade paper"
    OTHER = "other", "law firms, newsletters, NGOs, and publishers that publishers.csv does not list"


class RegimeState(Term):
    """What holds between two days."""

    IN_FORCE = "in_force", "the measure applies"
    EASED = "eased", "the measure applies, with an exemption or licence"
    SUSPENDED = "suspended", "the measure stands but is not applied"
    ENDED = "ended", "the measure no longer applies"


class Basis(Term):
    """What the state of an interval rests on."""

    OFFICIAL = "official", "a text of the authority itself says so"
    REPORT = "report", "agencies, papers or others report it so"
    STATED_DATE = "stated_date", "a day of effect or an end, stated before it came; not confirmed since"
    ANNOUNCEMENT = "announcement", "decided and announced; nobody says yet that it is in force"
    PRESUPPOSED = "presupposed", "never seen imposed, but a word of relaxing it, or its denial, takes it for granted"
    UNCONFIRMED = "unconfirmed", "one source alone, or one of no known sender, says that it ended or rests: it stands"


class LinkKind(Term):
    """What one event is to another."""

    IMPLEMENTS = "implements", "the act, licence or entry into force of what the other announced"
    EXTENDS = "extends", "prolongs or widens what the other imposed, or renews the licence that the other gave"
    REVERSES = "reverses", "takes back, in whole or in part, what the other did"
    CORRECTS = "corrects", "says that what the other reports is not so"
    PART_OF = "part_of", "one sector or named target of the decision that the other is"


class LinkScope(Term):
    """How much an event does of what the other one said or did."""

    SAME = "same", "all of it"
    NARROWER = "narrower", "less: a licence for a lifting, one firm for a sector, one sector for the country"
    WIDER = "wider", "more: the whole country for one sector, a lifting for a licence"


class ConflictField(Term):
    """A column of an event on which its sources may differ."""

    EVENT_DATE = "event_date", "when it was announced or took effect"
    ANNOUNCED_DATE = "announced_date", "when it was announced"
    EFFECTIVE_DATE = "effective_date", "when it takes or took effect"
    EXPIRY_DATE = "expiry_date", "until when it is to last"
    SENDER = "sender", "who changes the measure"
    SECTOR = "sector", "which sector"
    MEASURE = "measure", "what kind of dealing"
    ACTION = "action", "what changed"
    STATUS = "status", "how far it has come"
    EXTENT = "extent", "of how much of its target and sector it is said"
    EXCEPT_SECTORS = "except_sectors", "which sectors it leaves as they are; 'none' of who excepts nothing"
    EXCEPT_MEASURES = "except_measures", "which kinds of dealing it leaves as they are; 'none' of who excepts nothing"


class ChoiceReason(Term):
    """Why one of several values was chosen; the first that tells them apart."""

    OFFICIAL_SOURCE = "official_source", "the authority's own text says so"
    BETTER_SOURCE = "better_source", "an agency says so and a newspaper otherwise, or a newspaper and some other text"
    OWN_ANNOUNCEMENT = "own_announcement", "the article has it as its news; the other recalls it later"
    MORE_PRECISE = "more_precise", "it stands with the more exact date"
    BETTER_ATTESTED = "better_attested", "more independent texts give the date that it stands with"
    SURER_READING = "surer_reading", "the words were read with more confidence"
    FIRST_PUBLISHED = "first_published", "nothing else tells them apart: it was published first"
    MORE_SPECIFIC = "more_specific", "the narrower sector, within the wider one that the other names"
    FREES_LESS = "frees_less", "it frees less: of two sources of one class, or with what any of them excepts"
    FURTHEST_STATUS = "furthest_status", "a source says that it is in force, so it is"
    REVIEWED = "reviewed", "a person decided so"


class Cause(Term):
    """Why the log came to say something, or ceased to say it. Of several that hold, the first in this order."""

    REVIEW = "review", "a person decided so, or took a decision back"
    SOURCE_CORRECTED = "source_corrected", "an article that it rests on, or rested on, was published in another version"
    NEW_SOURCE = "new_source", "an article that was not known before"
    RE_EXTRACTION = "re_extraction", "the same texts, read or merged by other rules"
    REFERENCE_DATA = "reference_data", "the same texts and rules, with other reference data"


class ReviewStatus(Term):
    """What a person has said of an event. What was rejected is not in the log any more: see review."""

    UNREVIEWED = "unreviewed", "nobody has decided on it"
    ACCEPTED = "accepted", "a person found it right; it keeps the values that were accepted"
    AMENDED = "amended", "a person corrected its values, or which reports belong to it"


class ReviewVerb(Term):
    """What a person decides of an event."""

    ACCEPT = "accept", "it is right as it stands"
    REJECT = "reject", "it did not happen, or the text does not say so; the log withdraws it"
    AMEND = "amend", "it happened otherwise: some values are put in the place of what was read"
    MERGE = "merge", "it is the same change as another one, into which it goes"
    SPLIT = "split", "some of its articles report another change, which gets an event of its own"
    NOTE = "note", "a remark that changes nothing"


class ReviewOutcome(Term):
    """What became of a decision in the last build."""

    APPLIED = "applied", "the log follows it"
    SUPERSEDED = "superseded", "a later decision on the same event has taken its place"
    LOST = "lost", "it cannot be applied: it is about no event, about more than one, or about what cannot be so"


class RevisionChange(Term):
    """What became of an event between two runs."""

    ADDED = "added", "the log did not say it, and says it now"
    REVISED = "revised", "the log says it otherwise"
    WITHDRAWN = "withdrawn", "the log does not say it any more"


class IssueKind(Term):
    """What went wrong with one input or one word of it."""

    UNREADABLE = "unreadable", "the file or record is not what its name says, or cannot be decoded"
    MALFORMED = (
        "malformed",
        "part of a record was left out: an unknown header, a field of the wrong kind, a broken feed",
    )
    EMPTY = "empty", "nothing to read in it"
    TOO_LARGE = "too_large", "larger than a limit; not read, or an article only up to it"
    NO_DATE = "no_date", "no publication date found, so relative dates stay unresolved"
    FUTURE_DATE = "future_date", "published after the moment of reading; the date is not used"
    DATE_CONFLICT = "date_conflict", "its dates of publication disagree, or the surest cannot be read"
    PAYWALLED = "paywalled", "only the beginning of the text is free to read, or nothing of it"
    CONSENT_WALL = "consent_wall", "a page that asks for consent in the article's place"
    NO_TITLE = "no_title", "no title found; the text is read without one"
    BAD_ENCODING = "bad_encoding", "bytes that are not in the stated encoding were replaced"
    UNKNOWN_WORD = "unknown_word", "an actor of a claim that no line of data/reference/ knows"
    NO_ADDRESS = "no_address", "a changed file without an address: read as another article, so its older claims stand"
    NOT_FETCHED = "not_fetched", "an address that could not be fetched, and why"
    SOURCE_FAILED = "source_failed", "a source that could not be polled, or brought less than it should"
    UNCODED_SENDER = "uncoded_sender", "a claim whose sender could not be told"
    UNAPPLIED_DECISION = "unapplied_decision", "a decision of a person that cannot be applied, or is contradicted"
    DECISIONS_GONE = "decisions_gone", "many decisions of people whose lines are gone at once, and which are taken back"


class Wall(Term):
    """What kept the rest of a text back."""

    PAYWALL = "paywall", "only the beginning is free to read"
    MISSING_PAGE = "missing_page", "a later page of it could not be had"


class NotExtracted(Term):
    """Why the extractor was not asked, whatever the text says."""

    LANGUAGE = "language", "written in another language than English"


class TimePrecision(Term):
    """How exactly a moment is known."""

    MOMENT = "moment", "to the minute or better"
    DAY = "day", "the day is known; the time is midnight, or that of a clock whose zone is not stated, taken for UTC"


class StateRole(Term):
    """What a source remembers something as."""

    LISTING = "listing", "an address that lists others or is asked for changes: a feed, a page of links"
    DOCUMENT = "document", "an address that holds an article, or an item whose listing carries its text"
    MARK = "mark", "a named watermark, such as the last file of a series"


class StateStatus(Term):
    """What is still to be done with what a source has seen."""

    DONE = "done", "read; only another version is news"
    PENDING = "pending", "to be fetched, by this run or the next"
    GIVEN_UP = "given_up", "not to be had after several attempts, or refused; another version is tried again"


class PollOutcome(Term):
    """How a poll of a source went."""

    CHANGED = "changed", "something new was received"
    UNCHANGED = "unchanged", "the site says, or its answer shows, that nothing is new"
    CHALLENGED = "challenged", "a wall for robots instead of an answer; says nothing about news"
    THROTTLED = "throttled", "the site asks to be left alone for some time"
    TOO_FEW = "too_few", "fewer items than expected, or none where there were many: its form may have changed"
    FAILED = "failed", "no answer, or none that can be read"


class Stage(Term):
    """Where in a run something happened."""

    COLLECT = "collect", "reading files into articles"
    EXTRACT = "extract", "reading articles into mentions"
    VALIDATE = "validate", "checking rows against their contract"
    MERGE = "merge", "merging mentions into events, and applying decisions of people"
    PUBLISH = "publish", "building the database"


class RunStatus(Term):
    """How a run ended."""

    CHANGED = "changed", "something new was committed and published"
    UNCHANGED = "unchanged", "everything read was known already; nothing was written but this row"
    FAILED = "failed", "a required check failed or a step broke; yesterday's database stays"


ORGANISATION_SENDERS = ("EU", "UN", "G7", "ECOWAS", "AU", "ARAB_LEAGUE", "OPEC", "OAS", "COMMONWEALTH", "COCOM")
"""Senders that are no states; states go by ISO 3166-1 alpha-3 (historical ones by ISO 3166-3)."""

OTHER_BODY = "XXX"
"""Stands, while a text is read, for every body that has no code of its own, such as Mercosur; its rows have null."""

BODIES = (*ORGANISATION_SENDERS, OTHER_BODY)
"""All that may act and is no state."""
