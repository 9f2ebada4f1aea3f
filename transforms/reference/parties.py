"""Companies, people and publishers: those who are named, and those who write."""

from collections.abc import Collection, Iterable, Mapping

from schemas.sectors import SECTOR_CODES
from schemas.vocabulary import SourceClass
from transforms.reference.check import Faults, Line
from transforms.reference.model import Entity, Publisher


def read_entities(lines: Iterable[Line], codes: Collection[str], faults: Faults) -> tuple[Entity, ...]:
    """Read entities.csv; the same name or alias may not stand for two countries or sectors."""
    seen: dict[str, Line] = {}
    found = []
    for line in lines:
        fine = faults.filled(line, "name") and faults.known(line, "sector", SECTOR_CODES)
        if faults.known(line, "country", codes, empty=True) and fine:
            entity = _entity(line)
            for words in (line["name"], *entity.aliases):
                _check_meaning(words, line, seen.setdefault(words, line), faults)
            found.append(entity)
    return tuple(found)


_SHORT_FOR = "short for "


def _entity(line: Line) -> Entity:
    """Read one entity; a row whose note says "short for X" is another way of naming X, with doubts of its own."""
    aliases = [alias.strip() for alias in line["aliases"].split(";") if alias.strip()]
    _, short, full = line["note"].partition(_SHORT_FOR)
    return Entity(
        name=full.partition(";")[0].strip() if short else line["name"],
        aliases=(line["name"], *aliases) if short else tuple(aliases),
        kind=line["kind"],
        country=line["country"] or None,
        sector=line["sector"],
        ambiguous="ambiguous" in line["note"],
    )


def _check_meaning(words: str, line: Line, first: Line, faults: Faults) -> None:
    if (first["country"], first["sector"]) != (line["country"], line["sector"]):
        meaning = f"line {first.number} as {first['country']} {first['sector']}"
        faults.add(line, f"{words!r} stands in {meaning}; one of the two is wrong")


def read_publishers(lines: Iterable[Line], faults: Faults) -> dict[str, Publisher]:
    """Read publishers.csv by host."""
    seen: dict[object, Line] = {}
    return {
        line["host"]: Publisher(line["host"], line["publisher"], line["source_class"])
        for line in lines
        if faults.known(line, "source_class", tuple(SourceClass)) and faults.once(line, line["host"], seen)
    }


def read_credits(lines: Iterable[Line], publishers: Mapping[str, Publisher], faults: Faults) -> dict[str, str]:
    """Read agency_credits.csv: the words, in small letters, by which papers credit an agency; its own name is one."""
    agencies = {one.name for one in publishers.values() if one.source_class == SourceClass.AGENCY}
    found = {name.casefold(): name for name in agencies}
    seen: dict[object, Line] = {}
    for line in lines:
        if line["publisher"] not in agencies:
            faults.add(line, f"publishers.csv has no agency {line['publisher']!r}")
        elif faults.once(line, line["credit"].casefold(), seen):
            found[line["credit"].casefold()] = line["publisher"]
    return found
