"""Sentences split in two, and joined to others."""

from collections.abc import Iterator, Sequence

from tests.metamorphic.enumerations import only_name
from tests.metamorphic.model import Mutant, Row, Seed, Site, made
from tests.metamorphic.sectors import GOODS

BANS = (
    "It also banned imports of {g} from the country.",
    "The same decree bars {g} from the country.",
    "Imports of {g} were banned as well.",
    "Exports of {g} to the country were also prohibited.",
    "At the same time, it imposed an embargo on {g} from the country.",
    "It also put a ban on {g} in place.",
    "A ban on imports of {g} was imposed too.",
    "Also banned are imports of {g}.",
    "In addition, no {g} may be bought from the country.",
    "It has also stopped buying {g} from there.",
    "Nor may {g} be imported from the country any longer.",
)
"""Second sentences that restrict goods."""

RELEASES = (
    "It also lifted its ban on {g} from the country.",
    "A ban on imports of {g} was lifted as well.",
    "The same decree lifts the embargo on {g}.",
    "The ban on {g} was also scrapped.",
    "At the same time, it removed its restrictions on exports of {g} to the country.",
    "Also lifted was a ban on imports of {g}.",
)
BESIDE = (
    ("Talks broke down on Monday, and {s}", ""),
    ("While exporters protested, {s}", ""),
    ("", "{s}, and exporters welcomed the step"),
    ("", "{s} and opened an inquiry into the affair"),
    ("", "{s} after talks in Geneva broke down"),
    ("", "{s}, while a committee is to look into the matter"),
    ("", "{s}; exporters took note"),
    ("", "{s} and recalled its ambassador for consultations"),
    ("", "{s}, but offered to go on with the talks"),
)
PER_SEED = 2


def anaphors(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Name the target, or the sender, in a sentence before, and take it up by a word for it."""
    target = only_name(site, {row[1] for row in seed.right})
    sender = only_name(site, {row[0] for row in seed.right})
    if target is not None and not {row[1] for row in seed.right} & seed.foreign:
        name = _full(target.text, seed.text, target.start)
        start = target.start - (4 if seed.text[: target.start].lower().endswith("the ") else 0)
        text = site.put((start, target.end, "the country"))
        talks, odds = f"Talks with {name} broke down last week.", f"{_capital(name)} has been at odds with others."
        before = seed.source("anaphor").choice((talks, odds))
        yield made(seed, "f.anaphor", "the country", f"{before} {text}")
    if sender is not None and site.items[0] is sender and not sender.text.startswith("the "):
        text = site.put((sender.start, sender.end, "It"))
        name = _full(sender.text, seed.text, sender.start)
        yield made(seed, "f.anaphor", "it", f"{_capital(name)} has made up its mind. {text}")
        yield made(seed, "f.anaphor", "its government", f"{_capital(name)} has made up its mind. "
                   + site.put((sender.start, sender.end, "Its government")))  # fmt: skip


def seconds(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Let a second sentence tell one change more."""
    senders, targets = {row[0] for row in seed.right}, {row[1] for row in seed.right}
    if len(senders) != 1 or len(targets) != 1 or None in targets or {row[4] for row in seed.right} != {"decided"}:
        return
    sender, target = only_name(site, senders), only_name(site, targets)
    if sender is None or target is None or not site.frame.rule.startswith("active") or site.items[0] is not sender:
        return
    restricts = {row[3] for row in seed.right} <= {"imposed", "expanded", "reinstated"}
    relaxes = {row[3] for row in seed.right} <= {"lifted"}
    if not restricts and not relaxes:
        return
    choice, action = (BANS, "imposed") if restricts else (RELEASES, "lifted")
    source = seed.source("second")
    taken = {row[2] for row in seed.right}
    for words in source.sample(choice, PER_SEED):
        sector = source.choice([one for one in _OTHER if one not in taken])
        row: Row = (sender.data.code, target.data.code, sector, action, "decided")
        yield made(seed, "f.second", words, f"{seed.text} {words.format(g=GOODS[sector][0])}", seed.right | {row})


_OTHER: Sequence[str] = ("timber", "coal", "cement", "tobacco", "textiles", "aluminium", "vehicles", "food_agriculture")


def joined(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Join a sentence to one that tells nothing."""
    first = site.items[0]
    if not seed.text.endswith(".") or first.kind not in ("actor", "entity") or first.text.startswith("The "):
        return
    if len(site.items) > 40:
        return
    for before, after in seed.source("join").sample(BESIDE, PER_SEED):
        text = (before or after).format(s=seed.text[:-1].rstrip())
        yield made(seed, "f.join", before or after, f"{text}.")


def _full(name: str, text: str, start: int) -> str:
    return f"the {name}" if text[:start].lower().endswith("the ") else name


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
