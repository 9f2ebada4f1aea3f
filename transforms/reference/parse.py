"""Reference files to one checked ``Reference``: text in, values out, every fault named by file and line."""

import hashlib
from collections.abc import Mapping

from schemas.vocabulary import ORGANISATION_SENDERS, OTHER_BODY
from transforms.reference.check import Fault, Faults, ReferenceFault
from transforms.reference.classes import read_cues, read_other_senses, read_triggers
from transforms.reference.committees import read_committees
from transforms.reference.files import COLUMNS, FILES, read_lines
from transforms.reference.model import Reference
from transforms.reference.names import index_codes, read_names
from transforms.reference.parties import read_credits, read_entities, read_publishers
from transforms.reference.places import read_countries, read_groups, read_senders
from transforms.reference.weights import read_weights
from transforms.reference.wordings import read_wordings
from transforms.reference.words import (
    list_sectors,
    read_common_verbs,
    read_dealing_verbs,
    read_irregular_verbs,
    read_measure_words,
    read_sector_words,
)


def parse_reference(files: Mapping[str, str]) -> Reference:
    """Parse and check the reference data.

    Args:
        files: the text of every file in ``FILES`` by its name.

    Raises:
        ReferenceFault: listing every fault of every file.
    """
    missing = [Fault(name, 0, "file is missing") for name in FILES if name not in files]
    if missing:
        raise ReferenceFault(missing)
    faults = Faults()
    lines = {name: read_lines(name, files[name], faults) for name in COLUMNS}
    faults.check()
    countries = read_countries(lines["countries.csv"], faults)
    codes = {country.code for country in countries} | set(ORGANISATION_SENDERS)
    senders = read_senders(lines["senders.csv"], countries, faults)
    names = read_names(lines, {*codes, OTHER_BODY}, faults)
    publishers = read_publishers(lines["publishers.csv"], faults)
    entities = read_entities(lines["entities.csv"], codes, faults)
    reference = Reference(
        version=_version(files),
        countries=countries,
        sectors=list_sectors(),
        senders=senders,
        names=names,
        groups=read_groups(lines["country_groups.csv"], codes, faults),
        entities=entities,
        committees=read_committees(lines["un_committees.csv"], countries, entities, faults),
        posts=read_sector_words(lines["posts.csv"], "phrase", faults),
        sector_words=read_sector_words(lines["sector_words.csv"], "word", faults),
        measure_words=read_measure_words(lines["measure_words.csv"], faults),
        triggers=read_triggers(files["triggers.yaml"], faults),
        cues=read_cues(files["status_cues.yaml"], faults),
        other_senses=read_other_senses(files["other_senses.yaml"], faults),
        wordings=read_wordings(files["wordings.yaml"], faults),
        dealing_verbs=read_dealing_verbs(lines["dealing_verbs.csv"], faults),
        irregular_verbs=read_irregular_verbs(lines["irregular_verbs.csv"], faults),
        common_verbs=read_common_verbs(lines["common_verbs.csv"], faults),
        ambiguous_surnames=frozenset(line["surname"] for line in lines["ambiguous_surnames.csv"]),
        publishers=publishers,
        credits=read_credits(lines["agency_credits.csv"], publishers, faults),
        confidence=read_weights(lines["confidence.csv"], faults),
        _codes=index_codes(names, countries),
    )
    faults.check()
    return reference


def _version(files: Mapping[str, str]) -> str:
    """Return a hash of the files' text; the same data has the same version everywhere."""
    digest = hashlib.blake2b(digest_size=6)
    for name in FILES:
        digest.update(name.encode())
        digest.update(files[name].encode())
    return digest.hexdigest()
