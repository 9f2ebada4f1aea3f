"""Countries, groups of them, and the bodies that sanction."""

from collections.abc import Collection, Iterable

from schemas.mart import Country, Sender
from schemas.vocabulary import ORGANISATION_SENDERS
from transforms.reference.check import CODES_STAND_IN, Faults, Line


def read_countries(lines: Iterable[Line], faults: Faults) -> tuple[Country, ...]:
    """Read countries.csv; a code comes once and has a name."""
    seen: dict[object, Line] = {}
    found = []
    for line in lines:
        if faults.filled(line, "name") and faults.once(line, line["code"], seen):
            faults.known(line, "status", ("current", "historical"))
            valid_from, valid_to = faults.years(line)
            found.append(
                Country(
                    code=line["code"],
                    name=line["name"],
                    official_name=line["official_name"] or None,
                    status=line["status"],
                    valid_from=valid_from,
                    valid_to=valid_to,
                )
            )
    return tuple(found)


def read_senders(lines: Iterable[Line], countries: Iterable[Country], faults: Faults) -> tuple[Sender, ...]:
    """Read senders.csv, the bodies that sanction; every country may be a sender as well."""
    bodies = [
        Sender(code=line["code"], name=line["name"], kind="body", definition=line["definition"] or None)
        for line in lines
        if faults.known(line, "code", ORGANISATION_SENDERS)
    ]
    states = [
        Sender(code=country.code, name=country.name, kind="state", definition=country.official_name)
        for country in countries
    ]
    return (*bodies, *states)


def read_groups(lines: Iterable[Line], codes: Collection[str], faults: Faults) -> dict[str, tuple[str, ...]]:
    """Read country_groups.csv: a group's name to the codes of its members."""
    found = {}
    for line in lines:
        members = tuple(code.strip() for code in line["codes"].split(";"))
        for code in members:
            if code not in codes:
                faults.add(line, f"unknown code {code!r} in codes; known ones stand in {CODES_STAND_IN}")
        found[line["name"]] = members
    return found
