"""What joins nouns, or leads on from one to what it is on: "along with", "together with", lists."""

from transforms.syntax.kinds import ADV, CONJ, DATE, MARK, NP, PREP, Phrase

_HANGS = frozenset({PREP, CONJ, DATE, ADV})


def joined_with(before: Phrase, phrase: Phrase) -> Phrase:
    """Return what "along" or "together" and "with" make: "and", but where they open a sentence and join nothing.

    "Along with land transport, the ban covers steel" has the ban alone as its subject.
    """
    if before.start == 0 and before.word in ("along", "together"):
        return Phrase(PREP, before.start, phrase.end, phrase.head, word="besides")
    return Phrase(CONJ, before.start, phrase.end, phrase.head, word="and")


def hangs_on(found: list[Phrase], at: int) -> bool:
    """Tell whether a phrase leads on to more of what a noun is on: "the ban on meat, eggs and fish that it set"."""
    listed = found[at].kind == MARK and found[at].word == "," and 0 < at < len(found) - 1
    listed = listed and found[at - 1].kind == found[at + 1].kind == NP
    return listed or found[at].kind in _HANGS
