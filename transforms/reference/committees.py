"""The sanctions committees of the Security Council, which are called by the number of the resolution that made them."""

from collections.abc import Iterable

from schemas.mart import Country
from transforms.reference.check import Faults, Line
from transforms.reference.model import Entity, Name


def read_committees(
    lines: Iterable[Line], countries: Iterable[Country], entities: Iterable[Entity], faults: Faults
) -> dict[str, Name | Entity]:
    """Read un_committees.csv: the number of a resolution to the country, or the named party, whose list is kept."""
    by_code = {country.code: country for country in countries}
    by_name = {entity.name: entity for entity in entities}
    seen: dict[object, Line] = {}
    found: dict[str, Name | Entity] = {}
    for line in lines:
        number, code, party = line["resolution"], line["country"], line["party"]
        if not number.isdigit():
            faults.add(line, f"resolution is {number!r}; write its number alone, such as 1718")
        elif not faults.once(line, number, seen) or not faults.known(line, "country", by_code, empty=bool(party)):
            continue
        elif party and party not in by_name:
            faults.add(line, f"entities.csv has no party {party!r}")
        elif party:
            found[number] = by_name[party]
        else:
            found[number] = Name(by_code[code].name, code, "name", None, None)
    return found
