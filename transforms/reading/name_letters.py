"""How the names of the reference data are written, for texts that are in capitals throughout."""

from transforms.reading import grammar as g
from transforms.reading.text.capitals import Capitals, capitals_of
from transforms.reference import Reference

_PERSONS = frozenset({"surname", "leader"})
_BODIES = ("US", "UN", "EU", "EC", "EEC", "AU", "OAU", "OPEC")


def build_capitals(reference: Reference) -> Capitals:
    """Return how the names of the reference data are written, and which words are none by themselves.

    A surname or a company that is a common word as well ("Ban", "Rice") is left in small letters.
    """
    lands = [one.words for one in reference.names if one.kind not in _PERSONS]
    persons = [one.words for one in reference.names if one.kind in _PERSONS]
    firms = [name for one in reference.entities if not one.ambiguous for name in (one.name, *one.aliases)]
    terms = [one.words for words in (reference.sector_words, reference.posts) for one in words]
    terms += [one.words for one in reference.measure_words]
    terms += [*reference.common_verbs, *reference.dealing_verbs]
    terms += [word for one in reference.triggers for word in (*one.verbs, *one.nouns)]
    terms += [word for cue in reference.cues for word in cue.verbs]
    terms += [*g.MODALS, *g.PREPOSITIONS, *g.CONJUNCTIONS, *g.BE, *g.HAVE]
    return capitals_of([*lands, *_BODIES], [*persons, *firms], terms)
