"""All tables, in the order in which an article passes through them."""

from schemas.mart import COUNTRY, EVENT_EVIDENCE, REGIME, SANCTION_EVENT, SECTOR, SENDER, SOURCE_ARTICLE
from schemas.publication import PUBLICATION
from schemas.relations import EVENT_ALIAS, EVENT_CONFLICT, EVENT_LINK, EVENT_UNDECIDED
from schemas.review import REVIEW
from schemas.sources import SOURCE_POLL, SOURCE_STATE
from schemas.staging import ARTICLE, ISSUE, MENTION, QUARANTINE, RUN
from schemas.table import Table

SCHEMA_VERSION = 4
"""Raised when an existing warehouse cannot be read with these definitions any more."""

STORED: tuple[Table, ...] = (ARTICLE, SOURCE_STATE, SOURCE_POLL, MENTION, QUARANTINE, ISSUE, RUN)
"""Raw and staging tables: they grow, run by run."""

MART: tuple[Table, ...] = (
    SANCTION_EVENT,
    EVENT_EVIDENCE,
    EVENT_LINK,
    EVENT_CONFLICT,
    EVENT_ALIAS,
    EVENT_UNDECIDED,
    REGIME,
    SOURCE_ARTICLE,
    PUBLICATION,
    REVIEW,
)
"""What readers query."""

REFERENCE: tuple[Table, ...] = (COUNTRY, SECTOR, SENDER)
"""The dimensions, made from data/reference."""

TABLES: dict[str, Table] = {table.name: table for table in (*STORED, *MART, *REFERENCE)}
"""Every table by its name."""
