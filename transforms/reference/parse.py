"""Reference files to one checked ``Reference``: text in, values out, every fault named by file and line."""

import csv
import hashlib
import io
from collections.abc import Iterable, Mapping
from typing import Any

import yaml

from schemas.mart import Country, Sector, Sender
from schemas.sectors import SECTOR_CODES, SECTORS
from schemas.vocabulary import ORGANISATION_SENDERS, Action, Measure, SourceClass
from transforms.reference import model
from transforms.reference.check import Fault, Faults, Line, ReferenceFault, overlap

COLUMNS: dict[str, tuple[str, ...]] = {
    "countries.csv": ("code", "alpha2", "name", "official_name", "status", "valid_from", "valid_to"),
    "country_names.csv": ("code", "name", "kind", "valid_from", "valid_to", "note"),
    "country_groups.csv": ("name", "codes", "note"),
    "leaders.csv": ("code", "surname", "full_name", "office", "valid_from", "valid_to"),
    "ambiguous_surnames.csv": ("surname", "reason"),
    "senders.csv": ("code", "name", "kind", "definition"),
    "sender_voices.csv": ("sender", "name", "kind", "valid_from", "valid_to", "source_class", "note"),
    "publishers.csv": ("host", "publisher", "source_class", "note"),
    "entities.csv": ("name", "aliases", "kind", "country", "sector", "note"),
    "posts.csv": ("phrase", "sector", "note"),
    "sector_words.csv": ("sector", "word", "kind", "note"),
    "measure_words.csv": ("word", "kind", "measure", "sector", "note"),
    "dealing_verbs.csv": ("verb", "measure", "note"),
    "irregular_verbs.csv": ("lemma", "past", "participle", "ing"),
}
"""The CSV files and their columns."""

YAML_FILES = ("triggers.yaml", "status_cues.yaml", "other_senses.yaml")
FILES: tuple[str, ...] = (*COLUMNS, *YAML_FILES)
"""Every file that makes up the reference data."""

NAME_KINDS = ("name", "abbreviation", "demonym", "capital", "metonym", "territory")
VOICE_KINDS = ("name", "organ", "instrument", "anaphor", "metonym")
MEASURE_KINDS = ("measure", "package", "relief", "reliefnoun", "list", "dealing", "assets")
OBJECT_KINDS = (*MEASURE_KINDS, "party")


def parse_reference(files: Mapping[str, str]) -> model.Reference:
    """Parse and check the reference data.

    Args:
        files: the text of every file in ``FILES`` by its name.

    Raises:
        ReferenceFault: listing every fault of every file.
    """
    faults = Faults()
    missing = [Fault(name, 0, "file is missing") for name in FILES if name not in files]
    if missing:
        raise ReferenceFault(missing)
    lines = {name: _lines(name, files[name], faults) for name in COLUMNS}
    if faults.found:
        raise ReferenceFault(faults.found)
    countries = _countries(lines["countries.csv"], faults)
    senders = _senders(lines["senders.csv"], countries, faults)
    codes = {country.code for country in countries} | set(ORGANISATION_SENDERS)
    names = _names(lines, codes, faults)
    reference = model.Reference(
        version=_version(files),
        countries=countries,
        sectors=_sectors(),
        senders=senders,
        names=names,
        groups=_groups(lines["country_groups.csv"], codes, faults),
        entities=_entities(lines["entities.csv"], codes, faults),
        posts=_words(lines["posts.csv"], "phrase", faults),
        sector_words=_words(lines["sector_words.csv"], "word", faults),
        measure_words=_measure_words(lines["measure_words.csv"], faults),
        triggers=_triggers(files["triggers.yaml"], faults),
        cues=_cues(files["status_cues.yaml"], faults),
        other_senses=_other_senses(files["other_senses.yaml"], faults),
        dealing_verbs=_dealing_verbs(lines["dealing_verbs.csv"], faults),
        irregular_verbs=_irregular(lines["irregular_verbs.csv"], faults),
        ambiguous_surnames=frozenset(line["surname"] for line in lines["ambiguous_surnames.csv"]),
        publishers=_publishers(lines["publishers.csv"], faults),
        _codes=_code_index(names, countries),
    )
    if faults.found:
        raise ReferenceFault(faults.found)
    return reference


def _version(files: Mapping[str, str]) -> str:
    digest = hashlib.blake2b(digest_size=6)
    for name in FILES:
        digest.update(name.encode())
        digest.update(files[name].encode())
    return digest.hexdigest()


def _lines(name: str, text: str, faults: Faults) -> list[Line]:
    """Read a CSV file; a wrong header or a ragged line is a fault."""
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff")))
    header = next(reader, [])
    if tuple(header) != COLUMNS[name]:
        faults.found.append(Fault(name, 1, f"the header is {','.join(header)}; it should be {','.join(COLUMNS[name])}"))
        return []
    found = []
    for cells in reader:
        if not cells:
            continue
        line = Line(name, reader.line_num, dict(zip(header, (cell.strip() for cell in cells), strict=False)))
        if len(cells) == len(header):
            found.append(line)
        else:
            faults.add(line, f"{len(cells)} cells where {len(header)} are due; quote cells that hold a comma")
    return found


def _countries(lines: Iterable[Line], faults: Faults) -> tuple[Country, ...]:
    seen: dict[object, Line] = {}
    found = []
    for line in lines:
        if faults.filled(line, "name") and faults.once(line, line["code"], seen):
            faults.known(line, "status", ("current", "historical"))
            found.append(
                Country(
                    code=line["code"],
                    name=line["name"],
                    official_name=line["official_name"] or None,
                    status=line["status"],
                    valid_from=faults.year(line, "valid_from"),
                    valid_to=faults.year(line, "valid_to"),
                )
            )
    return tuple(found)


def _sectors() -> tuple[Sector, ...]:
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


def _senders(lines: Iterable[Line], countries: Iterable[Country], faults: Faults) -> tuple[Sender, ...]:
    bodies = []
    for line in lines:
        if faults.known(line, "code", ORGANISATION_SENDERS):
            bodies.append(
                Sender(code=line["code"], name=line["name"], kind="body", definition=line["definition"] or None)
            )
    states = [
        Sender(code=country.code, name=country.name, kind="state", definition=country.official_name)
        for country in countries
    ]
    return (*bodies, *states)


def _names(lines: Mapping[str, list[Line]], codes: set[str], faults: Faults) -> tuple[model.Name, ...]:
    """Read all ways of naming a country or body; the same words may not mean two things in the same years."""
    found: list[model.Name] = []
    by_words: dict[str, list[tuple[model.Name, Line]]] = {}
    sources = (
        ("country_names.csv", "code", "name", NAME_KINDS),
        ("sender_voices.csv", "sender", "name", VOICE_KINDS),
    )
    for file, code_column, words_column, kinds in sources:
        for line in lines[file]:
            fine = faults.known(line, code_column, codes) and faults.filled(line, words_column)
            if not (faults.known(line, "kind", kinds) and fine):
                continue
            name = model.Name(
                words=line[words_column],
                code=line[code_column],
                kind=line["kind"],
                valid_from=faults.year(line, "valid_from"),
                valid_to=faults.year(line, "valid_to"),
                ambiguous="ambiguous" in line["note"],
            )
            for other, first in by_words.setdefault(name.words, []):
                if overlap((name.valid_from, name.valid_to), (other.valid_from, other.valid_to)):
                    same = "again" if other.code == name.code else f"as {other.code}"
                    faults.add(line, f"{name.words!r} stands in line {first.number} of {first.file} {same}, for the same years")
            by_words[name.words].append((name, line))
            found.append(name)
    found += _leaders(lines["leaders.csv"], codes, faults)
    return tuple(found)


def _leaders(lines: Iterable[Line], codes: set[str], faults: Faults) -> list[model.Name]:
    found = []
    for line in lines:
        if faults.known(line, "code", codes) and faults.filled(line, "surname"):
            years = (faults.year(line, "valid_from"), faults.year(line, "valid_to"))
            for words, kind in ((line["full_name"], "leader"), (line["surname"], "surname")):
                if words:
                    found.append(model.Name(words, line["code"], kind, *years))
    return found


def _groups(lines: Iterable[Line], codes: set[str], faults: Faults) -> dict[str, tuple[str, ...]]:
    found = {}
    for line in lines:
        members = tuple(code.strip() for code in line["codes"].split(";"))
        for code in members:
            if code not in codes:
                faults.add(line, f"unknown code {code!r} in codes")
        found[line["name"]] = members
    return found


def _entities(lines: Iterable[Line], codes: set[str], faults: Faults) -> tuple[model.Entity, ...]:
    seen: dict[str, tuple[Line, str, str]] = {}
    found = []
    for line in lines:
        fine = faults.filled(line, "name") and faults.known(line, "sector", SECTOR_CODES)
        if not (faults.known(line, "country", codes, empty=True) and fine):
            continue
        aliases = tuple(alias.strip() for alias in line["aliases"].split(";") if alias.strip())
        for words in (line["name"], *aliases):
            first = seen.setdefault(words, (line, line["country"], line["sector"]))
            if first[1:] != (line["country"], line["sector"]):
                faults.add(line, f"{words!r} stands in line {first[0].number} as {first[1]} {first[2]}; one of the two is wrong")
        found.append(
            model.Entity(
                name=line["name"],
                aliases=aliases,
                kind=line["kind"],
                country=line["country"] or None,
                sector=line["sector"],
                ambiguous="ambiguous" in line["note"],
            )
        )
    return tuple(found)


def _words(lines: Iterable[Line], column: str, faults: Faults) -> tuple[model.SectorWord, ...]:
    seen: dict[object, Line] = {}
    found = []
    for line in lines:
        if faults.known(line, "sector", SECTOR_CODES) and faults.once(line, line[column].casefold(), seen):
            word = model.SectorWord(line[column], line["sector"], line.cells.get("kind", "post"), "ambiguous" in line["note"])
            found.append(word)
    return tuple(found)


def _measure_words(lines: Iterable[Line], faults: Faults) -> tuple[model.MeasureWord, ...]:
    seen: dict[object, Line] = {}
    found = []
    measures = tuple(Measure)
    for line in lines:
        known = faults.known(line, "kind", MEASURE_KINDS) and faults.known(line, "measure", measures, empty=True)
        if faults.known(line, "sector", SECTOR_CODES, empty=True) and known and faults.once(line, line["word"], seen):
            found.append(
                model.MeasureWord(line["word"], line["kind"], line["measure"] or None, line["sector"] or None)
            )
    return tuple(found)


def _dealing_verbs(lines: Iterable[Line], faults: Faults) -> dict[str, str]:
    found = {}
    for line in lines:
        if faults.known(line, "measure", tuple(Measure)):
            found[line["verb"]] = line["measure"]
    return found


def _irregular(lines: Iterable[Line], faults: Faults) -> dict[str, tuple[str, str, str]]:
    seen: dict[object, Line] = {}
    return {
        line["lemma"]: (line["past"], line["participle"], line["ing"])
        for line in lines
        if faults.once(line, line["lemma"], seen)
    }


def _publishers(lines: Iterable[Line], faults: Faults) -> dict[str, model.Publisher]:
    seen: dict[object, Line] = {}
    found = {}
    for line in lines:
        if faults.known(line, "source_class", tuple(SourceClass)) and faults.once(line, line["host"], seen):
            found[line["host"]] = model.Publisher(line["host"], line["publisher"], line["source_class"])
    return found


def _mapping(name: str, text: str, faults: Faults) -> dict[str, Any]:
    try:
        found = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        faults.found.append(Fault(name, mark.line + 1 if mark else 1, f"not valid YAML: {error}"))
        return {}
    if isinstance(found, dict):
        return found
    faults.found.append(Fault(name, 1, "should be a mapping of classes"))
    return {}


def _line_of(text: str, key: str) -> int:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith(f"{key}:"):
            return number
    return 1


def _triggers(text: str, faults: Faults) -> tuple[model.TriggerClass, ...]:
    found = []
    for name, body in _mapping("triggers.yaml", text, faults).items():
        at = Line("triggers.yaml", _line_of(text, name), {})
        on = {kind: action for kind, action in body.get("makes", {}).items() if action is not None}
        for kind, action in on.items():
            if kind not in OBJECT_KINDS or action not in tuple(Action):
                faults.add(at, f"class {name}: {kind}: {action} is not an object kind with an action")
        parts = [tuple(body.get(part, ())) for part in ("verbs", "phrases", "nouns", "weak")]
        for part in parts:
            for word in {one for one in part if part.count(one) > 1}:
                faults.add(at, f"class {name} has {word!r} twice")
        verbs, phrases, nouns, weak = parts
        found.append(model.TriggerClass(name, verbs, frozenset(weak), phrases, nouns, on))
    return tuple(found)


def _cues(text: str, faults: Faults) -> tuple[model.CueClass, ...]:
    return tuple(
        model.CueClass(name, tuple(body.get("verbs", ())), tuple(body.get("words", ())))
        for name, body in _mapping("status_cues.yaml", text, faults).items()
    )


def _other_senses(text: str, faults: Faults) -> dict[str, str]:
    """Return word to ``always`` or ``unless_state``."""
    found: dict[str, str] = {}
    for name, body in _mapping("other_senses.yaml", text, faults).items():
        at = Line("other_senses.yaml", _line_of(text, name), {})
        for when, words in body.items():
            if when not in ("always", "unless_state"):
                faults.add(at, f"{name}: {when} should be always or unless_state")
            for word in words:
                if found.setdefault(word, when) != when:
                    faults.add(at, f"{name}: {word!r} stands under both always and unless_state")
    return found


def _code_index(names: Iterable[model.Name], countries: Iterable[Country]) -> dict[str, str]:
    found = {name.words.casefold(): name.code for name in names if name.holds_in(None) and name.kind != "surname"}
    found |= {country.name.casefold(): country.code for country in countries}
    return found | {country.code.casefold(): country.code for country in countries} | {
        code.casefold(): code for code in ORGANISATION_SENDERS
    }
