"""Words put between the parts of a sentence that say nothing of the change."""

from collections.abc import Iterator, Sequence

from tests.metamorphic.model import Mutant, Seed, Site, made
from transforms.reading.word_set import word_set

BEFORE_VERB = (
    ", according to officials,", ", in a statement on its website,", ", citing the conflict,", " on Tuesday",
    ", which takes over the chairmanship next year,", " (the first to act)", ", officials said,", " late on Friday",
    ", after weeks of debate,", ", not for the first time,", ", whose minister was abroad,", " formally",
    " – to the surprise of many –", ", a day after the talks broke down,", ", as expected,",
)  # fmt: skip
AFTER_VERB = (
    " on Tuesday", " with immediate effect", ", as expected,", " late on Friday night", ", for the second time,",
    " without a vote", ", officials said,", ", in a surprise move,", " by decree", ", with effect from midnight,",
    " at a meeting in Geneva",
)  # fmt: skip
BEFORE_LINK = (
    " (the third this year)", ", long demanded by campaigners,", ", officials said,", ", as expected,",
    " – the first of their kind –", ", which take effect at midnight,", ", according to a spokesman,", " yesterday",
    " with immediate effect", ", effective immediately,",
)  # fmt: skip
FRONT = (
    "In a statement on Tuesday, ", "According to officials, ", "As expected, ", "After weeks of talks, ",
    "Meanwhile, ", "At a news conference in Geneva, ", "Under a decree published on Friday, ",
    "Despite objections from exporters, ", "Separately, ", "In a further step, ", "To nobody's surprise, ",
    "With the talks deadlocked, ", "On the eve of the summit, ", "Officials said on Friday that ",
    "It was announced on Friday that ", "A spokesman confirmed that ", "In Geneva on Tuesday ",
    "Citing human rights, ", "Acting on a report by inspectors, ", "Earlier this week, ",
)  # fmt: skip
END = (
    ", a spokesman said", ", officials said on Friday", ", according to two people familiar with the matter",
    " after a cabinet meeting that lasted five hours", ", in a move welcomed by exporters", " amid protests",
    ", the state news agency reported", ", a step that had long been expected", " – the first such step in years",
    ", and exporters took note", " (see page 3)", ", its foreign minister told reporters", ", while talks go on",
    ", with immediate effect", ", despite appeals from business",
)  # fmt: skip
PER_SEED = 2
_NAMES = ("actor", "entity", "group")


def before_verb(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Put words between subject and verb."""
    verb = site.verb
    if verb is None or verb.form != "finite" or not verb.subject or verb.relation != "main":
        return
    subject = verb.subject[-1]
    if subject.last != verb.start or verb.start == 0:
        return
    yield from _put(seed, site, site.items[verb.start - 1].end, BEFORE_VERB, "d.subject|verb")


def after_verb(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Put words between verb and object."""
    verb = site.verb
    if verb is None or verb.passive or not verb.objects or verb.form not in ("finite", "infinitive"):
        return
    if verb.objects[0].start != verb.end or " " in site.items[verb.at].text:
        return
    yield from _put(seed, site, site.items[verb.end - 1].end, AFTER_VERB, "d.verb|object")


def before_link(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Put words between a measure and the preposition that brings whom it hits."""
    at = site.frame.object_at
    item, after = site.items[at], site.items[at + 1 : at + 2]
    if item.kind != "measure" or item.data.kind != "measure" or not after:
        return
    if after[0].lower not in ("on", "against", "from", "to", "for"):
        return
    yield from _put(seed, site, item.end, BEFORE_LINK, "d.object|link")


def front(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Put words before the sentence."""
    first = site.items[0]
    if site.view.dates and site.view.dates[0].start == first.start:
        return
    if first.kind == "mark" or first.lower in ("in", "on", "after", "but", "and", "under", "meanwhile", "also", "as"):
        return
    keep = first.kind in _NAMES or (len(first.text) > 1 and first.text[1].isupper()) or first.text.startswith("I ")
    keep = keep and not first.text.startswith("The ")
    if not keep and first.kind == "word" and first.lower not in _PLAIN:
        return
    for words in seed.source("front").sample(FRONT, PER_SEED):
        begin = first.text if keep else first.text[0].lower() + first.text[1:]
        yield made(seed, "d.front", words, site.put((first.start, first.end, words + begin)))


_PLAIN = word_set("the a an it he she they its his their two three four all some most no both")


def end(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Put words after the sentence."""
    if not seed.text.endswith("."):
        return
    for words in seed.source("end").sample(END, PER_SEED):
        yield made(seed, "d.end", words, seed.text[:-1].rstrip() + words + ".")


def _put(seed: Seed, site: Site, place: int, choice: Sequence[str], kind: str) -> Iterator[Mutant]:
    for words in seed.source(kind).sample(choice, PER_SEED):
        yield made(seed, kind, words, site.put((place, place, words)))
