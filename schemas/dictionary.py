"""The data dictionary: every table, column and coded value in Markdown, derived from the definitions."""

from collections.abc import Iterable

from schemas import vocabulary
from schemas.looked_up import LOOKED_UP
from schemas.relations import AliasReason, UndecidedReason
from schemas.sectors import SECTORS
from schemas.staging import Extent
from schemas.table import Column, Table
from schemas.tables import TABLES

_HEADER = """# Data dictionary

Generated from the definitions in this folder by `python -m schemas.dictionary`; edit those, not this page.
"""

_VOCABULARIES = (
    vocabulary.Action,
    vocabulary.Direction,
    vocabulary.Status,
    vocabulary.Measure,
    vocabulary.DatePrecision,
    vocabulary.SourceClass,
    vocabulary.RegimeState,
    Extent,
    vocabulary.Basis,
    vocabulary.LinkKind,
    vocabulary.LinkScope,
    UndecidedReason,
    vocabulary.ConflictField,
    vocabulary.ChoiceReason,
    AliasReason,
    vocabulary.Cause,
    vocabulary.RevisionChange,
    vocabulary.ReviewStatus,
    vocabulary.ReviewVerb,
    vocabulary.ReviewOutcome,
    vocabulary.IssueKind,
    vocabulary.StateRole,
    vocabulary.StateStatus,
    vocabulary.PollOutcome,
    vocabulary.Stage,
    vocabulary.RunStatus,
)


def column_comment(column: Column) -> str:
    """Return the description of a column with its closed vocabulary, as the database and the dictionary show it."""
    values = column.facts.values
    if values is None or len(values) > 12:
        return column.facts.description
    return f"{column.facts.description}. One of: {', '.join(values)}"


def _grid(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    cells = [header, tuple("---" for _ in header), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in cells)


def _table_section(table: Table) -> str:
    rows = [
        (f"`{column.name}`", column.kind, "yes" if column.required else "", column_comment(column))
        for column in table.columns
    ]
    rows += [
        (f"`{one.column.name}`", one.column.kind, "", f"{column_comment(one.column)} (in the published file)")
        for one in LOOKED_UP.get(table.name, ())
    ]
    grid = _grid(("column", "type", "required", "meaning"), rows)
    key = ", ".join(f"`{name}`" for name in table.key)
    return f"### {table.name} ({table.layer})\n\n{table.description}\n\nKey: {key}.\n\n{grid}\n"


def _vocabulary_section(terms: type[vocabulary.Term]) -> str:
    doc = " ".join((terms.__doc__ or "").split())
    return f"### {terms.__name__}\n\n{doc}\n\n" + _grid(
        ("value", "when"), ((f"`{term.value}`", term.definition) for term in terms)
    )


def _sector_section() -> str:
    rows = [
        (
            f"`{one.code}`",
            f"`{one.parent}`" if one.parent else "",
            one.label,
            " ".join(one.hs),
            " ".join(one.isic),
            one.note,
        )
        for one in SECTORS
    ]
    return "### Sector\n\n" + _grid(("value", "parent", "label", "HS 2022", "ISIC Rev. 4", "note"), rows) + "\n"


def data_dictionary() -> str:
    """Return the whole dictionary as Markdown."""
    tables = "\n".join(_table_section(table) for table in TABLES.values())
    words = "\n\n".join(_vocabulary_section(terms) for terms in _VOCABULARIES)
    return f"{_HEADER}\n## Tables\n\n{tables}\n## Vocabularies\n\n{words}\n\n{_sector_section()}"


if __name__ == "__main__":
    from pathlib import Path

    Path(__file__).with_name("DICTIONARY.md").write_text(data_dictionary(), encoding="utf-8")
