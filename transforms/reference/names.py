"""The ways of naming a country or a body, each with the years for which it holds."""

import re
from collections.abc import Collection, Iterable, Mapping

from schemas.mart import Country
from schemas.sectors import SECTOR_CODES
from schemas.vocabulary import ORGANISATION_SENDERS, OTHER_BODY
from transforms.reference.check import Faults, Line, overlap
from transforms.reference.model import Name

_NAME_KINDS = ("name", "abbreviation", "demonym", "capital", "metonym", "territory")
_VOICE_KINDS = ("name", "organ", "instrument", "anaphor", "metonym")
_SOURCES = (("country_names.csv", "code", _NAME_KINDS), ("sender_voices.csv", "sender", _VOICE_KINDS))


def read_names(lines: Mapping[str, list[Line]], codes: Collection[str], faults: Faults) -> tuple[Name, ...]:
    """Read all ways of naming a country or body; the same words may not mean two things in the same years.

    Leaders are names as well; two of them may share a surname.
    """
    found: list[Name] = []
    by_words: dict[str, list[tuple[Name, Line]]] = {}
    for file, code_column, kinds in _SOURCES:
        for line in lines[file]:
            fine = faults.known(line, code_column, codes) and faults.filled(line, "name")
            if faults.known(line, "kind", kinds) and fine:
                name = _name(line, line[code_column], faults)
                _check_years(name, line, by_words.setdefault(name.words, []), faults)
                found.append(name)
    common = {line["surname"] for line in lines["ambiguous_surnames.csv"]}
    return (*found, *_leaders(lines["leaders.csv"], codes, common, faults))


def index_codes(names: Iterable[Name], countries: Iterable[Country]) -> dict[str, tuple[str, ...]]:
    """Return the codes behind each code and each name, in folded case, the present one first; a bare surname is none.

    A country whose code changed with its state has several: Serbia was YUG and SCG. A former country that the names
    put to another one, as Burma to Myanmar, answers with that, and with its own code after it.
    """
    found: dict[str, tuple[str, ...]] = {}
    for name in sorted(filter(_is_asked_for, names), key=lambda name: -(name.valid_to or 9999)):
        found[name.words.casefold()] = (*found.get(name.words.casefold(), ()), name.code)
    by_code = {}
    for country in countries:
        for words in (country.name.casefold(), (country.official_name or country.name).casefold()):
            others = found.get(words, ())
            found[words] = (country.code, *others) if country.status == "current" else (*others, country.code)
        by_code[country.code.casefold()] = _codes_of(country, found)
    found |= by_code | {code.casefold(): (code,) for code in ORGANISATION_SENDERS}
    return {words: tuple(dict.fromkeys(codes)) for words, codes in found.items()}


def _codes_of(country: Country, found: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the codes that a country's own code stands for: itself, and before it the one that its name is put to."""
    own = (country.code,)
    named = found[country.name.casefold()]
    return own if country.status == "current" or named[0] == country.code else (*named, *own)


def _is_asked_for(name: Name) -> bool:
    """Tell whether people may ask by a name: of countries and bodies by any that they had, of leaders by today's."""
    is_leader = not (name.kind in _NAME_KINDS or name.kind in _VOICE_KINDS)
    return name.kind != "surname" and name.code != OTHER_BODY and (not is_leader or name.holds_in(None))


def _name(line: Line, code: str, faults: Faults) -> Name:
    valid_from, valid_to = faults.years(line)
    return Name(
        words=line["name"],
        code=code,
        kind=line["kind"],
        valid_from=valid_from,
        valid_to=valid_to,
        ambiguous="ambiguous" in line["note"],
        sector=_sector(line, faults),
    )


_ACTS_IN = re.compile(r"\bacts in (\w+)")
"""How the note of a body says in which sector it acts, and in no other."""


def _sector(line: Line, faults: Faults) -> str | None:
    told = _ACTS_IN.search(line["note"])
    if told is None:
        return None
    if told[1] not in SECTOR_CODES:
        faults.add(line, f"the note names the sector {told[1]!r}, which schemas/sectors.py has not")
        return None
    return told[1]


def _check_years(name: Name, line: Line, others: list[tuple[Name, Line]], faults: Faults) -> None:
    """Check a name against those before it that have the same words, and add it to them."""
    for other, first in others:
        if overlap((name.valid_from, name.valid_to), (other.valid_from, other.valid_to)):
            meaning = "again" if other.code == name.code else f"as {other.code}"
            where = f"line {first.number} of {first.file}"
            faults.add(line, f"{name.words!r} stands in {where} {meaning}, for the same years")
    others.append((name, line))


_HIGH_OFFICES = ("prime minister", "president", "chancellor")
"""Offices of which each country has one, so that a common surname after it says who is meant."""


def _titled(line: Line) -> list[str]:
    """Return a leader's surname with the office, as news name those too whose surnames many people bear."""
    offices = [one.title() for one in _HIGH_OFFICES if line["office"].startswith(one)]
    return [
        f"{office}{between}{line['surname']}" for office in offices for between in (" ", ", Mr ", ", Mrs ", " (Mr ")
    ]


def _leaders(lines: Iterable[Line], codes: Collection[str], common: set[str], faults: Faults) -> list[Name]:
    found = []
    for line in lines:
        if faults.known(line, "code", codes) and faults.filled(line, "surname"):
            years = faults.years(line)
            kinds = ((line["full_name"], "leader"), (line["surname"], "surname"))
            found += [Name(words, line["code"], kind, *years) for words, kind in kinds if words]
            titled = _titled(line) if line["surname"] in common else []
            found += [Name(words, line["code"], "surname", *years) for words in titled]
    return found
