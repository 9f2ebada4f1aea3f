"""Other countries for the target and the sender, throughout an article: rows must follow."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from tests.coding.texts import extractor
from tests.metamorphic.model import Mutant, Row, Seed, reference, with_sender, with_target
from transforms.reading.items import Item
from transforms.reading.word_set import word_set
from transforms.reference.model import Name

PER_SEED = 2
RowMap = Callable[[Iterable[Row], str, str], frozenset[Row]]
TARGETS = sorted(
    word_set(
        "PRY LSO MNG FJI LAO BTN SUR GAB PRT MLT TCD BDI VNM PER ISL MWI NER BOL SLV TUN JAM NPL KEN AUT CRI IRN "
        "CUB LBY MMR SDN ZWE"
    )
)
SENDERS = sorted(word_set("NOR JPN MEX KEN IDN QAT SGP EGY PER FIN NZL BRA MYS DZA USA GBR FRA"))


@dataclass(frozen=True, slots=True)
class Country:
    """How a country is named."""

    code: str
    name: str
    adjective: str
    people: str
    capital: str
    leaders: tuple[Name, ...]

    def words(self, item: Item, year: int | None) -> str | None:
        """Return the words that stand for those of another country's name; None if there are none."""
        match item.data.kind:
            case "demonym":
                return self.people if _is_people(item) else self.adjective
            case "name" | "abbreviation":
                return self.name
            case "capital" | "metonym":
                return self.capital
            case "leader" | "surname":
                return self._leader(item, year)
        return None

    def _leader(self, item: Item, year: int | None) -> str | None:
        serving = [one for one in self.leaders if one.serves_in(year) and one.kind == item.data.kind]
        return serving[0].words if serving else None


@cache
def country(code: str) -> Country | None:
    """Return a country by the names that the reference data has; None if it lacks one."""
    names = [one for one in reference().names if one.code == code and not one.ambiguous]
    plain = {one.code: one.name for one in reference().countries}
    name = {"USA": "the United States", "GBR": "Britain", "MMR": "Myanmar", "LAO": "Laos", "BOL": "Bolivia",
            "VNM": "Vietnam", "IRN": "Iran", "LBY": "Libya"}.get(code, plain[code])  # fmt: skip
    people = [one.words for one in names if one.kind == "demonym"]
    capitals = [one.words for one in names if one.kind == "capital"]
    adjectives = [one for one in people if not one.endswith("s") or one + "s" not in people]
    singular = [one for one in adjectives if one + "s" in people] or adjectives
    if not singular or not capitals:
        return None
    leaders = tuple(one for one in names if one.kind in ("leader", "surname"))
    plural = singular[0] + "s" if singular[0] + "s" in people else singular[0]
    return Country(code, name, singular[0], plural, capitals[0], leaders)


def _is_people(item: Item) -> bool:
    return item.text.endswith("s") and not item.text.endswith(("ss", "is", "us"))


def other_target(whole: Seed) -> Iterator[Mutant]:
    """Exchange the only target country of an article."""
    codes = {row[1] for row in whole.right if row[1]}
    senders = {row[0] for row in whole.right | whole.other}
    if len(codes) != 1 or codes & senders or codes & whole.foreign:
        return
    (old,) = codes
    taken = _named(whole)
    free = [one for one in TARGETS if one not in taken]
    for new in whole.source("target").sample(free, PER_SEED):
        yield from _exchanged(whole, old, new, "a.target", with_target)


def other_sender(whole: Seed) -> Iterator[Mutant]:
    """Exchange the only sender of an article, if it is a country."""
    codes = {row[0] for row in whole.right}
    targets = {row[1] for row in whole.right | whole.other}
    if len(codes) != 1 or codes & targets or None in codes:
        return
    (old,) = codes
    if old is None or len(old) != 3:
        return
    taken = _named(whole)
    free = [one for one in SENDERS if one not in taken]
    for new in whole.source("sender").sample(free, PER_SEED):
        yield from _exchanged(whole, old, new, "a.sender", with_sender)


def _named(whole: Seed) -> set[str]:
    found: set[str] = set()
    for view in extractor().views(whole.document):
        for item in view.items:
            found |= {sense.data.code for sense in item.senses_of("actor")}
            found |= {code for sense in item.senses_of("group") for code in sense.data}
    return found


def _exchanged(whole: Seed, old: str, new: str, kind: str, mapped: RowMap) -> Iterator[Mutant]:
    """Return the article with one country for another; none if it cannot be done throughout."""
    other = country(new)
    if other is None:
        return
    text, year = whole.document.whole, whole.published.year if whole.published else None
    edits: list[tuple[int, int, str]] = []
    for view in extractor().views(whole.document):
        for item in view.items:
            if any(sense.data.country == old for sense in item.senses_of("entity")):
                return
            if item.kind == "actor" and item.data.code == old:
                words = other.words(item, year)
                if words is None:
                    return
                edits.append((*_with_article(text, item, words), _cased(item, words)))
    if not edits:
        return
    title_end = len(whole.title) if whole.title else 0
    shift = 0
    for start, end, words in sorted(edits, reverse=True):
        text = text[:start] + words + text[end:]
        shift += (len(words) - end + start) if end <= title_end else 0
    title = text[: title_end + shift] if whole.title else None
    body = text[title_end + shift + 2 :] if whole.title else text
    yield Mutant(kind, new, whole, title, body, mapped(whole.right, old, new), mapped(whole.other, old, new))


def _with_article(text: str, item: Item, words: str) -> tuple[int, int]:
    """Return the offsets of a name, with an article before it that it brings itself or does not have."""
    before = text[: item.start]
    if item.data.kind in ("name", "abbreviation") and before.lower().endswith(" the "):
        return item.start - 4, item.end
    if before.endswith(" a ") and words[0] in "AEIO":
        return item.start, item.end
    return item.start, item.end


def _cased(item: Item, words: str) -> str:
    if item.text.isupper() and len(item.text) > 4:
        return words.upper()
    if words.startswith("the ") and item.text.startswith("The "):
        return words[0].upper() + words[1:]
    return words
