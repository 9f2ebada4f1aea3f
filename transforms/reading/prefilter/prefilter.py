"""The prefilter: may a text speak of sanctions at all? Cheap, and it errs on the side of letting through.

A few beginnings of words decide alone. Everything else takes company: most bans and lists are about something else (a
footballer's ban, a waiting list), so a word of change must stand near one for what sanctions restrict, and the sentence
or the head of the text must name two countries, bodies or companies: one that restricts and one that is restricted.
Names are looked for first, since most sentences name fewer than two.
"""

import re

from transforms.reading.prefilter.finder import WordFinder
from transforms.reading.prefilter.names import Name, Names
from transforms.reading.prefilter.prefilter_bytes import Stems, lowered, spaced
from transforms.reading.prefilter.scene import many, named_first, sentences_beyond, sentences_with_two
from transforms.reading.prefilter.speech import Speech
from transforms.reading.prefilter.words import STRONG, collect_words
from transforms.reading.sentences import MAX_TEXT
from transforms.reference import Reference

_HYPHENATED = re.compile(rb"(?<=[a-z])-\r?\n(?=[a-z])")
"""Where a word was parted at the end of a line; one that has a hyphen of its own loses it, which harms nothing here."""

_GOES_ON = re.compile(rb"\n[ \t]*[a-z]")
"""A line that begins in mid-sentence: where there is one, lines were broken for their length, as old wires do."""

_BROKEN = re.compile(rb"(?<![.!?:;\n])\r?\n[ \t]*(?=[^\s*-])")
"""A line end behind which a sentence may go on; before a bullet or an empty line none does."""

_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
"""Characters that nobody sees, within words."""

_TINY, _LINE = 150, 240
"""Bytes of a text so short that reading it costs less than judging it."""


class Prefilter:
    """Tells which texts go to the extractor, with the words and names of the reference data."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._strong = Stems(STRONG)
        self._words = WordFinder(collect_words(reference))
        self._made: Names | None = None

    @property
    def _names(self) -> Names:
        """The names, which cost a while and are not needed by texts that say "sanctions"; kept by hand for mypyc."""
        if self._made is None:
            self._made = Names(self._reference)
        return self._made

    def passes(self, title: str | None, text: str) -> bool:
        """Tell whether an article goes to the extractor."""
        text = text[:MAX_TEXT]
        if not text.isascii() and _UNSEEN.search(text):
            text = _UNSEEN.sub("", text)
        head = f" {title or ''} .\n ".encode("utf-8", "replace")
        raw = head + text.encode("utf-8", "replace") + b" "
        if b"-\n" in raw or b"-\r\n" in raw:
            raw = _HYPHENATED.sub(b"", raw)
        low = lowered(raw)
        if self._strong.any(low):
            return True
        if _GOES_ON.search(raw):
            raw = _BROKEN.sub(b" ", raw)
            low = lowered(raw)
        names = self._names.find(spaced(raw))
        speech = Speech(raw, low, self._words)
        if len(raw) < _LINE:
            return speech.line(names, tiny=len(raw) < _TINY)
        return len(names) > 1 and many(names) and _speaks(speech, names, len(head))


def _speaks(speech: Speech, names: list[Name], head: int) -> bool:
    """Tell whether a sentence that names two parties speaks of sanctions, or the text does if its head names them."""
    raw = speech.raw
    if any(speech.sentence(left, right, names) for left, right in sentences_with_two(raw, names)):
        return True
    lead = named_first(names, head)
    if len(lead) > 1:
        return speech.titled(head) or speech.whole(len(lead))
    return bool(lead) and speech.twice(sentences_beyond(raw, names, lead))


def build_prefilter(reference: Reference) -> Prefilter:
    """Build the prefilter of the reference data."""
    return Prefilter(reference)
