"""The mart: what readers query. A function of staging, reference data and decisions of people."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from schemas import vocabulary as v
from schemas.sectors import SECTOR_CODES
from schemas.staging import MEASURES_PATTERN, SECTORS_PATTERN, SENDER_PATTERN, TARGET_PATTERN, Extent
from schemas.table import col, table_of

NOT_RECORDED = datetime.min  # noqa: DTZ901 - columns hold UTC without a zone
"""Stands for ``recorded_from`` in a row that was made and is not published yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionEvent:
    """One revision of one real change, merged from all mentions of it. The current revision has no recorded_to."""

    event_id: Annotated[str, col("Identity of the change; stays when articles are added")]
    chain_id: Annotated[str, col("The history that it belongs to: that of one sender, target and sector")]
    event_date: Annotated[date | None, col("When it was announced or took effect")]
    date_precision: Annotated[str, col("How exactly event_date is known", values=v.DatePrecision)]
    announced_date: Annotated[date | None, col("When it was announced, where a source says so")]
    announced_precision: Annotated[str | None, col("How exactly announced_date is known", values=v.DatePrecision)]
    effective_date: Annotated[date | None, col("When it takes or took effect, where a source says so")]
    effective_precision: Annotated[str | None, col("How exactly effective_date is known", values=v.DatePrecision)]
    expiry_date: Annotated[date | None, col("The last day on which it is to hold, where a source says so")]
    expiry_precision: Annotated[str | None, col("How exactly expiry_date is known", values=v.DatePrecision)]
    day_zone: Annotated[
        str | None, col("The time zone in which the day counts, where a source names the hour: IANA name")
    ]
    sender: Annotated[
        str | None,
        col("Who changes the measure: ISO alpha-3 or a body's code", pattern=SENDER_PATTERN, least_filled=0.2),
    ]
    target_country: Annotated[
        str | None, col("The sanctioned country, or the named target's home: ISO alpha-3", pattern=TARGET_PATTERN)
    ]
    target_name: Annotated[str | None, col("The named company, bank, ship, person or group")]
    sector: Annotated[str, col("The sector restricted", values=SECTOR_CODES)]
    measure: Annotated[str, col("What kind of dealing is restricted", values=v.Measure)]
    action: Annotated[str, col("What changed", values=v.Action)]
    direction: Annotated[str, col("Whether it restricts, relaxes or maintains", values=v.Direction)]
    status: Annotated[str, col("How far the change has come, by its best evidence", values=v.Status)]
    main: Annotated[bool, col("Whether any article has it as its news rather than as background")]
    confidence: Annotated[
        float,
        col(
            "How sure the event is, 0 to 1: its best reading (a decided one is kept from 0.35 up) times the weight of"
            " its source (0.75 to 1), which may be less than 0.35; raised by further independent sources",
            minimum=0.0,
            maximum=1.0,
        ),
    ]
    n_articles: Annotated[int, col("Articles that report it", minimum=1)]
    n_independent: Annotated[int, col("Articles that report it, copies of one text counted once", minimum=1)]
    n_publishers: Annotated[
        int | None, col("Publishers of these, copies left out; a text without publisher counts as one", minimum=1)
    ]
    n_official: Annotated[int | None, col("Articles among them that are the authority's own texts", minimum=0)]
    n_conflicts: Annotated[
        int | None, col("Values on which sources differ from this row: see event_conflict", minimum=0)
    ]
    extent: Annotated[
        str | None,
        col("Of how much of its target and sector it is said; empty in what was read before that was", values=Extent),
    ] = None
    except_sectors: Annotated[
        str | None,
        col(
            "Sectors that it leaves as they are, as any of its sources says, separated by ';'", pattern=SECTORS_PATTERN
        ),
    ] = None
    except_measures: Annotated[
        str | None, col("Kinds of dealing that it leaves as they are, separated by ';'", pattern=MEASURES_PATTERN)
    ] = None
    except_words: Annotated[str | None, col("The same in the words of the best source that says so")] = None
    evidence: Annotated[str, col("The best quote")]
    url: Annotated[str | None, col("Where the best quote stands")]
    source_class: Annotated[str, col("The class of the best source", values=v.SourceClass)]
    first_reported_at: Annotated[datetime | None, col("When the earliest of its articles was published (UTC)")]
    review_status: Annotated[str, col("What a person has said of it", values=v.ReviewStatus)] = (
        v.ReviewStatus.UNREVIEWED.value
    )
    review_stale: Annotated[
        bool, col("Whether the evidence has changed since a person decided, so that it wants a second look")
    ] = False
    recorded_at: Annotated[datetime, col("When the log first had this event (UTC)")]
    recorded_from: Annotated[datetime, col("From when the log said exactly this (UTC)")]
    recorded_to: Annotated[
        datetime | None, col("Until when the log said exactly this (UTC); empty for what it says now")
    ]
    run_id: Annotated[str, col("The run that published this revision")]
    cause: Annotated[str | None, col("Why the log came to say this; empty where no run noted it", values=v.Cause)]
    cause_detail: Annotated[str | None, col("The same in words: which articles, versions, rules or decisions")] = None
    closed_by_run: Annotated[str | None, col("The run after which the log did not say this any more")] = None
    closed_cause: Annotated[str | None, col("Why the log does not say this any more", values=v.Cause)] = None
    closed_detail: Annotated[str | None, col("The same in words")] = None
    closed_into: Annotated[
        str | None, col("The event that it was found to be, where the log withdrew it for that: its id at that time")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventEvidence:
    """One mention that supports one event, in one revision. What supports it now has no recorded_to."""

    event_id: Annotated[str, col("The event")]
    mention_id: Annotated[str, col("The mention")]
    article_id: Annotated[str, col("The article that makes the claim")]
    version_id: Annotated[str, col("The version of the article that makes it")]
    url: Annotated[str | None, col("Where it is written")]
    publisher: Annotated[str | None, col("Who published it")]
    source_class: Annotated[str, col("What the publisher's word is worth", values=v.SourceClass)]
    title: Annotated[str | None, col("Headline")]
    published_at: Annotated[datetime | None, col("When it was published (UTC)")]
    evidence: Annotated[str, col("The quoted words")]
    evidence_start: Annotated[int, col("Offset of the quote in title + two newlines + text", minimum=0)]
    evidence_end: Annotated[int, col("Offset of the end of the quote", minimum=1)]
    rule: Annotated[str, col("The extraction rule that made the mention")]
    extractor_version: Annotated[str, col("Version of the rules and of the reference data that first read it so")]
    confidence: Annotated[float, col("How sure the reading is, 0 to 1", minimum=0.0, maximum=1.0)]
    independent: Annotated[bool, col("False if the article is a copy of another one that is counted already")]
    merged_by: Annotated[str, col("The merging rule that put the mention to the event")]
    recorded_from: Annotated[datetime, col("From when the log said exactly this (UTC)")] = NOT_RECORDED
    recorded_to: Annotated[
        datetime | None, col("Until when the log said exactly this (UTC); empty for what it says now")
    ] = None
    run_id: Annotated[str, col("The run that published this revision")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Regime:
    """What holds from one day to another, in one revision: a fold over the decided events in order.

    Silence ends nothing, and in doubt the restriction holds: what is announced relaxes nothing before it is in effect,
    a lifting for a sector or a country delists nobody, a vague date restricts from its first day and relaxes from its
    last. What the log holds to be so now has no recorded_to.
    """

    sender: Annotated[str | None, col("Whose measure", pattern=SENDER_PATTERN)]
    target_country: Annotated[str | None, col("Against which country", pattern=TARGET_PATTERN)]
    target_name: Annotated[str | None, col("Against which company, bank, ship, person or group, if one is named")]
    sector: Annotated[str, col("In which sector", values=SECTOR_CODES)]
    state: Annotated[str, col("What holds", values=v.RegimeState)]
    valid_from: Annotated[date, col("First day of the interval")]
    valid_to: Annotated[
        date | None,
        col("First day after the interval; lies ahead where an end is stated; empty if none is known"),
    ]
    from_precision: Annotated[
        str,
        col(
            "How exactly valid_from is known; of a month or year it is the first day, of a relaxation's the last",
            values=v.DatePrecision,
        ),
    ]
    basis: Annotated[str | None, col("What the state rests on; empty where no run noted it", values=v.Basis)]
    opened_by: Annotated[str, col("The event that opened the interval")]
    closed_by: Annotated[str | None, col("The event that closed it")]
    explanation: Annotated[str, col("How the state follows from the event, in words")]
    remarks: Annotated[
        str | None, col("What other events said of it while it lasted, with the day of each; the latest few")
    ]
    evidence: Annotated[str, col("The best quote for the event that opened the interval")]
    url: Annotated[str | None, col("Where that quote stands")]
    recorded_from: Annotated[datetime, col("From when the log said exactly this (UTC)")] = NOT_RECORDED
    recorded_to: Annotated[
        datetime | None, col("Until when the log said exactly this (UTC); empty for what it says now")
    ] = None
    run_id: Annotated[str, col("The run that published this revision")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceArticle:
    """One article as the mart lists it: its newest version, without the text."""

    article_id: Annotated[str, col("Identity of the article")]
    version_id: Annotated[str, col("Its newest version")]
    url: Annotated[str | None, col("Canonical URL")]
    publisher: Annotated[str | None, col("Who published it")]
    source_class: Annotated[str, col("What the publisher's word is worth", values=v.SourceClass)]
    title: Annotated[str | None, col("Headline")]
    published_at: Annotated[datetime | None, col("When it was published (UTC)")]
    language: Annotated[str | None, col("Language code, where stated")]
    n_versions: Annotated[int, col("How many versions were read", minimum=1)]
    n_characters: Annotated[int, col("Length of the text", minimum=0)]
    passed_prefilter: Annotated[bool, col("Whether it went to the extractor")]
    n_mentions: Annotated[int, col("Claims found in it", minimum=0)]
    copy_of: Annotated[str | None, col("The article that this one copies, where it is a near-identical text")]
    recorded_at: Annotated[datetime, col("When the newest version was read (UTC)")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country or former country by its ISO 3166 code."""

    code: Annotated[str, col("ISO 3166-1 alpha-3, or ISO 3166-3 alpha-3 of a former country", pattern=r"^[A-Z]{3}$")]
    name: Annotated[str, col("The short name that newspapers use")]
    official_name: Annotated[str | None, col("The official name")]
    status: Annotated[str, col("current or historical", values=("current", "historical"))]
    valid_from: Annotated[int | None, col("Year from which the country exists, where it matters")]
    valid_to: Annotated[int | None, col("Last year of a former country")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sector:
    """A sector, its place in the tree, and the codes that join trade and industry statistics."""

    code: Annotated[str, col("The sector", values=SECTOR_CODES)]
    parent: Annotated[str | None, col("The next wider sector", values=SECTOR_CODES)]
    label: Annotated[str, col("In words")]
    hs_codes: Annotated[str | None, col("Headings of the Harmonized System 2022, separated by ';'")]
    isic_codes: Annotated[str | None, col("Codes of ISIC Revision 4, separated by ';'")]
    note: Annotated[str | None, col("What belongs there and what does not")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """A state or body that imposes sanctions."""

    code: Annotated[str, col("ISO alpha-3 of a state, or the code of a body", pattern=SENDER_PATTERN)]
    name: Annotated[str, col("Its name")]
    kind: Annotated[str, col("state or body", values=("state", "body"))]
    definition: Annotated[str | None, col("Which body it is")]


_BY_TARGET = ("target_country", "event_date", "event_id", "recorded_from")

SANCTION_EVENT = table_of(
    SanctionEvent, name="sanction_event", layer="mart", key=("event_id", "recorded_from"), sort=_BY_TARGET
)
EVENT_EVIDENCE = table_of(
    EventEvidence,
    name="event_evidence",
    layer="mart",
    key=("event_id", "mention_id", "recorded_from"),
    greater=(("evidence_end", "evidence_start"),),
)
REGIME = table_of(
    Regime,
    name="regime",
    layer="mart",
    key=("sender", "target_country", "target_name", "sector", "valid_from", "recorded_from"),
    sort=("target_country", "sender", "sector", "target_name", "valid_from", "recorded_from"),
    may_be_empty=True,
)
SOURCE_ARTICLE = table_of(SourceArticle, name="source_article", layer="mart", key=("article_id",))
COUNTRY = table_of(Country, name="country", layer="reference", key=("code",))
SECTOR = table_of(Sector, name="sector", layer="reference", key=("code",))
SENDER = table_of(Sender, name="sender", layer="reference", key=("code",))
