"""The verb of a sentence that a gerund opens: "With Norway lifting its ban, tankers headed for Oran"."""

from itertools import takewhile

from transforms.reading.spans import Item
from transforms.syntax.kinds import CONJ, DATE, MARK, NP, PREP, REL, SUB, VG, Phrase


def settle_main_verb(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Take a past that may be a participle for the verb of its sentence, where nothing else can be that.

    An opening by a gerund, with or without its own doer, needs a verb behind its comma. Measures are left alone: "with
    Norway leading, sanctions lifted" may be either.
    """
    opened = _opened(found)
    if opened is None:
        return found
    verbs = [at for at, one in enumerate(found) if one.kind == VG and at > opened]
    if len(verbs) != 1 or any(one.kind in (SUB, REL) for one in found):
        return found
    at = verbs[0]
    doer = found[at - 1]
    behind_comma = doer.kind == NP and found[at - 2].kind == MARK and found[at - 2].word == ","
    if found[at].form == "bare" and behind_comma and items[doer.head].kind != "measure":
        found[at].form = "finite"
    return found


def _opened(found: list[Phrase]) -> int | None:
    """Return the place of the gerund that opens a sentence: its first word, or behind "with" and who does it."""
    at = 0
    if found and found[0].kind == PREP and found[0].word == "with":
        who = takewhile(lambda one: one.kind in (NP, CONJ, DATE) or one.word == ",", found[1:])
        at = 1 + sum(1 for _ in who)
    opens = at < len(found) and found[at].kind == VG and found[at].form == "gerund"
    return at if opens else None
