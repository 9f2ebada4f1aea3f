"""The raw and staging tables: what was read, what it claims, what went wrong. They only grow."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from schemas import vocabulary as v
from schemas.sectors import SECTOR_CODES
from schemas.table import col, table_of

_SECTORS = "|".join(SECTOR_CODES)
_MEASURES = "|".join(v.Measure)
SECTORS_PATTERN = rf"^(?:{_SECTORS})(?:;(?:{_SECTORS}))*$"
MEASURES_PATTERN = rf"^(?:{_MEASURES})(?:;(?:{_MEASURES}))*$"
"""Several codes in one column, as a text may except several."""

COUNTRY_PATTERN = r"^[A-Z]{3}$"
SENDER_PATTERN = rf"^(?:[A-Z]{{3}}|{'|'.join(v.ORGANISATION_SENDERS)})$"
TARGET_PATTERN = rf"^(?:[A-Z]{{3}}|{'|'.join(v.ORGANISATION_SENDERS)})$"
"""A bloc that is itself the target takes its own code."""


class Extent(v.Term):
    """Of how much of its target and sector a change without a named target is said."""

    WHOLE = "whole", "the country or sector as such, or the target that is named"
    PARTIES = "parties", "only some persons, firms, ships or bodies there, which the row does not name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One version of an article, as it was received and read."""

    article_id: Annotated[str, col("Identity: hash of the canonical URL, or of the text where there is no URL")]
    version_id: Annotated[
        str, col("Identity of this version: hash of the article's identity, title, text, date and language")
    ]
    given_id: Annotated[str | None, col("The id that came with the article, if one did")] = None
    url: Annotated[str | None, col("Canonical URL")] = None
    publisher: Annotated[str | None, col("Who published it, as the article or data/reference/publishers.csv says")] = (
        None
    )
    source_class: Annotated[str, col("What the publisher's word is worth", values=v.SourceClass)]
    title: Annotated[str | None, col("Headline")] = None
    published_at: Annotated[datetime | None, col("When it was published (UTC)")] = None
    published_date: Annotated[date | None, col("The day of publication in the publisher's own time zone")] = None
    published_from: Annotated[
        str | None, col("Where the publication date was found: header, json_ld, meta, dateline, …")
    ] = None
    published_precision: Annotated[str | None, col("How exactly published_at is known", values=v.TimePrecision)] = None
    language: Annotated[str | None, col("Language code: of the text if it tells, else as stated")] = None
    walled: Annotated[str | None, col("What kept the rest of the text back, if anything", values=v.Wall)] = None
    not_extracted: Annotated[
        str | None, col("Why the extractor was not asked, whatever the text says", values=v.NotExtracted)
    ] = None
    text: Annotated[str, col("The article's text; paragraphs are separated by an empty line")]
    source: Annotated[str | None, col("The source that brought it, as data/sources.toml calls it")] = None
    source_path: Annotated[str, col("The file or address it was read from")]
    source_line: Annotated[int | None, col("Line or item number within the file, from 1", minimum=1)] = None
    raw_file: Annotated[
        str | None,
        col("The WARC file that holds what was received: in the warehouse's raw/, or elsewhere by its absolute path"),
    ] = None
    raw_offset: Annotated[int | None, col("Where in that file its record begins, in bytes", minimum=0)] = None
    fetched_at: Annotated[datetime | None, col("When it was received from the web (UTC)")] = None
    notice: Annotated[
        str | None,
        col("What an official notice says of itself, as JSON: document_number, citation, effective_on, attachments, …"),
    ] = None
    passed_prefilter: Annotated[bool, col("Whether the text mentions sanctions at all, and so went to the extractor")]
    recorded_at: Annotated[datetime, col("When this version was first read (UTC)")]
    run_id: Annotated[str, col("The run that read it")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One claim of one article: who changes which measure against whom, where it is written, and why it was read so."""

    mention_id: Annotated[str, col("Identity: hash of the article version and of what is claimed")]
    article_id: Annotated[str, col("The article that makes the claim")]
    version_id: Annotated[str, col("The version of the article")]
    sender: Annotated[
        str | None,
        col("Who changes the measure: ISO alpha-3 or a body's code", pattern=SENDER_PATTERN, least_filled=0.2),
    ]
    sender_words: Annotated[str | None, col("The words that name the sender, or the rule that supplied it")]
    target_country: Annotated[
        str | None, col("The sanctioned country, or the named target's home: ISO alpha-3", pattern=TARGET_PATTERN)
    ]
    target_words: Annotated[str | None, col("The words that name the target country, or the rule that supplied it")]
    target_name: Annotated[str | None, col("The named company, bank, ship, person or group")]
    sector: Annotated[str, col("The sector restricted", values=SECTOR_CODES)]
    sector_words: Annotated[str | None, col("The words that mean the sector")]
    measure: Annotated[str, col("What kind of dealing is restricted", values=v.Measure)]
    action: Annotated[str, col("What changed", values=v.Action)]
    action_words: Annotated[str, col("The words that mean the action")]
    direction: Annotated[str, col("Whether it restricts, relaxes or maintains", values=v.Direction)]
    status: Annotated[str, col("How far the change has come", values=v.Status)]
    status_words: Annotated[str | None, col("The words that decided the status, if any did")]
    event_date: Annotated[date | None, col("When it was announced or took effect, at the precision known")]
    date_precision: Annotated[str, col("How exactly event_date is known", values=v.DatePrecision)]
    date_words: Annotated[str | None, col("The words that gave the date, or the rule that supplied it")]
    announced_date: Annotated[date | None, col("When it was announced, where the text says so")]
    effective_date: Annotated[date | None, col("When it takes or took effect, where the text says so")]
    announced_precision: Annotated[
        str | None, col("How exactly announced_date is known; to the day where empty", values=v.DatePrecision)
    ] = None
    effective_precision: Annotated[
        str | None, col("How exactly effective_date is known; to the day where empty", values=v.DatePrecision)
    ] = None
    expiry_date: Annotated[date | None, col("The last day on which it is to hold, where the text says so")] = None
    expiry_precision: Annotated[
        str | None, col("How exactly expiry_date is known; to the day where empty", values=v.DatePrecision)
    ] = None
    extent: Annotated[
        str | None,
        col("Of how much of its target and sector it is said; empty in what was read before that was", values=Extent),
    ] = None
    except_sectors: Annotated[
        str | None, col("Sectors that it leaves as they are, separated by ';'", pattern=SECTORS_PATTERN)
    ] = None
    except_measures: Annotated[
        str | None, col("Kinds of dealing that it leaves as they are, separated by ';'", pattern=MEASURES_PATTERN)
    ] = None
    except_words: Annotated[str | None, col("The words that say what it leaves as it is")] = None
    main: Annotated[bool, col("True if the change is the article's news, false if it is background")]
    confidence: Annotated[float, col("How sure the reading is, 0 to 1", minimum=0.0, maximum=1.0)]
    evidence: Annotated[str, col("The quoted words")]
    evidence_start: Annotated[
        int, col("Offset of the quote in title + two newlines + text (or in the text alone)", minimum=0)
    ]
    evidence_end: Annotated[int, col("Offset of the end of the quote", minimum=1)]
    rule: Annotated[str, col("The rule that made the row")]
    extractor_version: Annotated[str, col("Version of the rules and of the reference data")]
    published_at: Annotated[datetime | None, col("When the article was published (UTC)")]
    source_class: Annotated[str, col("What the publisher's word is worth", values=v.SourceClass)]
    recorded_at: Annotated[datetime, col("When the claim was first recorded (UTC)")]
    run_id: Annotated[str, col("The run that recorded it")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantine:
    """A row that broke its contract, with the expectation it broke. It counts nowhere else."""

    quarantine_id: Annotated[str, col("Identity: hash of table, row key and expectation")]
    table_name: Annotated[str, col("The table the row was meant for")]
    row_key: Annotated[str, col("The row's key")]
    expectation: Annotated[str, col("The expectation that it broke")]
    column_name: Annotated[str | None, col("The column, where the expectation has one")]
    value: Annotated[str | None, col("The offending value")]
    row_json: Annotated[str, col("The whole row as JSON, so that nothing is lost")]
    recorded_at: Annotated[datetime, col("When it was refused (UTC)")]
    run_id: Annotated[str, col("The run that refused it")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Something that went wrong or was not understood: what, where, and what to do."""

    issue_id: Annotated[str, col("Identity: hash of what went wrong and where")]
    stage: Annotated[str, col("Where in the run", values=v.Stage)]
    kind: Annotated[str, col("What went wrong", values=v.IssueKind)]
    file: Annotated[str | None, col("The file, where there is one")]
    line: Annotated[int | None, col("Line or item number, from 1", minimum=1)]
    article_id: Annotated[str | None, col("The article, where it came that far")]
    words: Annotated[str | None, col("The words or value in question")]
    message: Annotated[str, col("The reason, and what mends it")]
    recorded_at: Annotated[datetime, col("When it was met first (UTC)")]
    run_id: Annotated[str, col("The run that met it")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of the update flow: what it read, kept, refused and changed. A run counts once its row is here."""

    run_id: Annotated[str, col("Identity")]
    started_at: Annotated[datetime, col("Start (UTC)")]
    finished_at: Annotated[datetime, col("End (UTC)")]
    status: Annotated[str, col("How it ended", values=v.RunStatus)]
    message: Annotated[str, col("In words")]
    inputs: Annotated[str, col("What was read, separated by '; '")]
    schema_version: Annotated[int, col("Version of the tables' definitions", minimum=1)]
    extractor_version: Annotated[str, col("Version of the rules and of the reference data")]
    n_read: Annotated[int, col("Article records read: kept + duplicates + quarantined + failed", minimum=0)]
    n_kept: Annotated[int, col("New article versions", minimum=0)]
    n_duplicates: Annotated[int, col("Records known already", minimum=0)]
    n_quarantined: Annotated[int, col("Article records that broke their contract", minimum=0)]
    n_failed: Annotated[int, col("Records that could not be read", minimum=0)]
    n_passed: Annotated[int, col("Kept articles that passed the prefilter", minimum=0)]
    n_not_extracted: Annotated[
        int | None, col("Kept articles that the extractor was not asked about: see article.not_extracted", minimum=0)
    ] = None
    n_mentions: Annotated[int, col("New mentions", minimum=0)]
    n_mentions_quarantined: Annotated[int, col("Mentions that broke their contract", minimum=0)]
    n_issues: Annotated[int, col("New issues", minimum=0)]
    n_events: Annotated[int, col("Events in the mart afterwards", minimum=0)]
    n_events_changed: Annotated[int, col("Events added, revised or withdrawn", minimum=0)]


ARTICLE = table_of(Article, name="article", layer="raw", key=("version_id",))
MENTION = table_of(
    Mention,
    name="mention",
    layer="staging",
    key=("mention_id", "extractor_version"),
    greater=(("evidence_end", "evidence_start"),),
)
QUARANTINE = table_of(Quarantine, name="quarantine", layer="staging", key=("quarantine_id",), may_be_empty=True)
ISSUE = table_of(Issue, name="issue", layer="staging", key=("issue_id",), may_be_empty=True)
RUN = table_of(Run, name="run", layer="staging", key=("run_id",), greater=(("finished_at", "started_at"),))
