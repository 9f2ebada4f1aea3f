"""The words for sectors, posts, measures and dealings, and the verbs that are irregular."""

import re
from collections.abc import Iterable

from schemas.mart import Sector
from schemas.sectors import SECTOR_CODES, SECTORS
from schemas.vocabulary import Measure
from transforms.reference.check import Faults, Line
from transforms.reference.model import DealingVerb, MeasureWord, SectorWord

MEASURE_KINDS = ("measure", "package", "relief", "reliefnoun", "list", "dealing", "assets", "recall")
"""What a word of measure_words.csv can be."""

_OWNED = re.compile(r"\bowned by ([A-Z]{2,})\b")
"""How the note of a measure word says whose it always is."""


def list_sectors() -> tuple[Sector, ...]:
    """Return the sectors of the schema as rows."""
    return tuple(
        Sector(
            code=one.code,
            parent=one.parent,
            label=one.label,
            hs_codes=";".join(one.hs) or None,
            isic_codes=";".join(one.isic) or None,
            note=one.note or None,
        )
        for one in SECTORS
    )


def read_sector_words(lines: Iterable[Line], column: str, faults: Faults) -> tuple[SectorWord, ...]:
    """Read words that mean a sector from that column; a word comes once, in whatever case."""
    seen: dict[object, Line] = {}
    return tuple(
        SectorWord(line[column], line["sector"], line.cells.get("kind", "post"), "ambiguous" in line["note"])
        for line in lines
        if faults.known(line, "sector", SECTOR_CODES) and faults.once(line, line[column].casefold(), seen)
    )


def read_measure_words(lines: Iterable[Line], faults: Faults) -> tuple[MeasureWord, ...]:
    """Read measure_words.csv; a word comes once."""
    seen: dict[object, Line] = {}
    found = []
    for line in lines:
        known = faults.known(line, "kind", MEASURE_KINDS) and faults.known(line, "measure", tuple(Measure), empty=True)
        if faults.known(line, "sector", SECTOR_CODES, empty=True) and known and faults.once(line, line["word"], seen):
            owner = _OWNED.search(line["note"])
            found.append(
                MeasureWord(
                    line["word"],
                    line["kind"],
                    line["measure"] or None,
                    line["sector"] or None,
                    None if owner is None else owner[1],
                )
            )
    return tuple(found)


def read_dealing_verbs(lines: Iterable[Line], faults: Faults) -> dict[str, DealingVerb]:
    """Read dealing_verbs.csv; a verb comes once."""
    seen: dict[object, Line] = {}
    return {
        line["verb"]: DealingVerb(line["measure"], line["sector"] or None, line["weak"] == "yes")
        for line in lines
        if faults.known(line, "measure", tuple(Measure))
        and faults.known(line, "sector", SECTOR_CODES, empty=True)
        and faults.one_of(line, "weak", ("", "yes"))
        and faults.once(line, line["verb"], seen)
    }


def read_irregular_verbs(lines: Iterable[Line], faults: Faults) -> dict[str, tuple[str, str, str]]:
    """Read irregular_verbs.csv: a lemma to (past, participle, ing), where empty means regular."""
    seen: dict[object, Line] = {}
    return {
        line["lemma"]: (line["past"], line["participle"], line["ing"])
        for line in lines
        if faults.once(line, line["lemma"], seen)
    }


def read_common_verbs(lines: Iterable[Line], faults: Faults) -> dict[str, bool]:
    """Read common_verbs.csv: a verb to whether its base or its -s form is as often a noun; a verb comes once."""
    seen: dict[object, Line] = {}
    return {
        line["verb"]: line["also_noun"] == "yes"
        for line in lines
        if faults.filled(line, "verb")
        and faults.one_of(line, "also_noun", ("yes", "no"))
        and faults.once(line, line["verb"], seen)
    }
