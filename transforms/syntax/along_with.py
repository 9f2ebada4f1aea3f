"""Fixed phrases that join nouns: "along with", "together with"."""

from transforms.syntax.kinds import CONJ, PREP, Phrase


def joined_with(before: Phrase, phrase: Phrase) -> Phrase:
    """Return what "along" or "together" and "with" make: "and", but where they open a sentence and join nothing.

    "Along with land transport, the ban covers steel" has the ban alone as its subject.
    """
    if before.start == 0 and before.word in ("along", "together"):
        return Phrase(PREP, before.start, phrase.end, phrase.head, word="besides")
    return Phrase(CONJ, before.start, phrase.end, phrase.head, word="and")
