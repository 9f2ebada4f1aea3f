"""The forms of an English verb or noun, from its lemma and a table of irregular ones."""

from collections.abc import Mapping

BASE, THIRD, PAST, PARTICIPLE, ING = "base", "third", "past", "participle", "ing"
_VOWELS = "aeiou"


def verb_forms(lemma: str, irregular: Mapping[str, tuple[str, str, str]]) -> dict[str, tuple[str, ...]]:
    """Return each form with the parts it may be, such as ``{"lifted": ("past", "participle"), …}``.

    Args:
        lemma: the base form; of several words the first is inflected.
        irregular: lemma to (past, participle, ing); an empty cell means regular.
    """
    head, _, rest = lemma.partition(" ")
    tail = f" {rest}" if rest else ""
    prefix = head[: head.rfind("-") + 1] if head not in irregular else ""
    past, participle, ing = irregular.get(head[len(prefix) :] if prefix else head, ("", "", ""))
    pairs = (
        (head, BASE),
        (_third(head), THIRD),
        (prefix + past if past else _regular(head, "ed"), PAST),
        (prefix + participle if participle else _regular(head, "ed"), PARTICIPLE),
        (prefix + ing if ing else _regular(head, "ing"), ING),
    )
    forms: dict[str, tuple[str, ...]] = {}
    for word, part in pairs:
        for spelt in _spellings(head, word):
            forms[spelt + tail] = (*forms.get(spelt + tail, ()), part)
    return forms


_STRESSED = ("pel", "rebel", "excel", "fulfil", "distil", "instil")
"""How verbs in -l end that double it everywhere."""


def _spellings(lemma: str, form: str) -> tuple[str, ...]:
    """Return a form as it is spelt in Britain and in America ("cancelled", "canceled")."""
    if not lemma.endswith(("al", "el", "il")) or lemma.endswith(_STRESSED) or lemma[-3:-2] in _VOWELS:
        return (form,)
    for ending in ("ed", "ing"):
        if form in (lemma + ending, lemma + "l" + ending):
            return (form, lemma + ending) if form == lemma + "l" + ending else (form, lemma + "l" + ending)
    return (form,)


def plural(noun: str) -> str:
    """Return the regular plural of a noun (of its last word)."""
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"


def _third(verb: str) -> str:
    return verb + "es" if verb.endswith("o") else plural(verb)


def _regular(verb: str, ending: str) -> str:
    if verb.endswith("e") and (ending == "ed" or not verb.endswith(("ee", "oe", "ye"))):
        return verb[:-1] + ending
    if verb.endswith("y") and ending == "ed" and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ied"
    if _doubles(verb):
        return verb + verb[-1] + ending
    return verb + ending


def _doubles(verb: str) -> bool:
    """Tell whether the last consonant doubles: one syllable that ends consonant, vowel, consonant."""
    syllables = sum(1 for a, b in zip(" " + verb, verb, strict=False) if b in _VOWELS and a not in _VOWELS)
    return (
        len(verb) > 2
        and syllables == 1
        and verb[-1] not in "aeiouwxy"
        and verb[-2] in _VOWELS
        and verb[-3] not in _VOWELS
    )
