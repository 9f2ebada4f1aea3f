"""Where the reference data says what a word means: file and line, for whoever wants to change it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from transforms.reading.inflection import plural, verb_forms
from transforms.reading.items import Item
from transforms.reading.sense_model import Sense
from transforms.reference.check import Faults, Line
from transforms.reference.files import COLUMNS, read_lines
from transforms.reference.model import UNPLACED

_NAMES = (("country_names.csv", "name"), ("sender_voices.csv", "name"), ("leaders.csv", "surname"))
_CLASS = re.compile(r"^([\w-]+):", re.M)


class Origins:
    """Finds the line behind an item.

    Args:
        files: the text of the files of reference data, by name.
        irregular: the irregular verbs, as the reference data has them.
    """

    def __init__(self, files: Mapping[str, str], irregular: Mapping[str, tuple[str, str, str]]) -> None:
        self._files = files
        self._irregular = irregular
        self._read: dict[str, list[Line]] = {}
        self._finders: dict[str, Callable[[Item, Sense], str | None]] = {
            "actor": self._name,
            "anaphor": self._name,
            "group": lambda item, _: self._first("country_groups.csv", "name", _variants(item)),
            "entity": self._entity,
            "post": lambda item, sense: self._first("posts.csv", "phrase", (sense.data.words, item.lower)),
            "sector": lambda _, sense: self._first("sector_words.csv", "word", (sense.data.words,)),
            "measure": lambda _, sense: self._first("measure_words.csv", "word", (sense.data.words,)),
            "dealing_verb": lambda item, _: self._dealing(item),
            "trigger": self._trigger,
            "nominal": self._trigger,
            "cue": lambda item, sense: self._word(
                "status_cues.yaml", item, sense, (*sense.data.verbs, *sense.data.words)
            ),
        }

    def of(self, item: Item, sense: Sense | None = None) -> str | None:
        """Return ``file:line`` of what gives an item its meaning, or one of its senses; None if no line does."""
        meant = item.sense if sense is None else sense
        find = None if meant is None else self._finders.get(meant.kind)
        return None if find is None or meant is None or meant.data is None else find(item, meant)

    @property
    def _lines(self) -> dict[str, list[Line]]:
        if not self._read:
            self._read = {name: read_lines(name, self._files[name], Faults()) for name in COLUMNS}
        return self._read

    def _first(self, file: str, column: str, words: Iterable[str]) -> str | None:
        wanted = {one.casefold() for one in words}
        return next((_place(one) for one in self._lines[file] if one[column].casefold() in wanted), None)

    def _name(self, _: Item, sense: Sense) -> str | None:
        """Find a name by its code and its words; a leader by either of his names."""
        for file, column in _NAMES:
            for line in self._lines[file]:
                named = (line[column], line["full_name"] if file == "leaders.csv" else "")
                if sense.data.words in named and sense.data.code == line[COLUMNS[file][0]]:
                    return _place(line)
        return None

    def _entity(self, item: Item, sense: Sense) -> str | None:
        if sense.data.kind == UNPLACED:
            ends = (one for one in self._lines["sector_words.csv"] if one["kind"] == "ending")
            return next((_place(one) for one in ends if item.text.endswith(one["word"].removeprefix("-"))), None)
        return self._first("entities.csv", "name", (sense.data.name,))

    def _dealing(self, item: Item) -> str | None:
        verbs = self._lines["dealing_verbs.csv"]
        return next((_place(one) for one in verbs if item.lower in self._forms(one["verb"])), None)

    def _trigger(self, item: Item, sense: Sense) -> str | None:
        data = sense.data
        words = (*data.verbs, *data.weak, *data.phrases, *data.nouns, *data.courses)
        return self._word("triggers.yaml", item, sense, words)

    def _word(self, file: str, item: Item, sense: Sense, words: Iterable[str]) -> str | None:
        """Find the line of a YAML file in which a class names the word whose form an item is, else the class."""
        text = self._files[file]
        start, end = _block(text, sense.data.name)
        if start is None:
            return None
        body = _without_comments(text[start:end])
        for word in words:
            head, _, particle = word.partition(" ~ ")
            if (particle or None) == sense.particle and item.lower in self._forms(head):
                found = re.compile(_as_pattern(word)).search(body, body.index(":"))
                if found is not None:
                    return f"{file}:{_number(text, start + found.start())}"
        return f"{file}:{_number(text, start)}"

    def _forms(self, words: str) -> set[str]:
        return {words, plural(words), *verb_forms(words, self._irregular)}


def _place(line: Line) -> str:
    return f"{line.file}:{line.number}"


def _number(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _block(text: str, name: str) -> tuple[int | None, int]:
    """Return where a class of a YAML file begins and ends."""
    starts = [(found.start(), found[1]) for found in _CLASS.finditer(text)]
    for at, (start, found) in enumerate(starts):
        if found == name:
            return start, starts[at + 1][0] if at + 1 < len(starts) else len(text)
    return None, 0


def _without_comments(text: str) -> str:
    """Blank what follows a hash sign, so that offsets stay."""
    return re.sub(r"#[^\n]*", lambda found: " " * len(found[0]), text)


def _as_pattern(word: str) -> str:
    """Return what finds a word or a phrase, also where a line of the file ends in it."""
    spaced = r"\s+".join(map(re.escape, word.split()))
    return rf"(?<![\w-]){spaced}(?![\w-])"


def _variants(item: Item) -> Iterator[str]:
    yield from (item.text, f"the {item.text}", item.text.removeprefix("the "))
