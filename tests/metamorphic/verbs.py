"""The same change in other words: synonyms, tenses, passives, nouns, headlines."""

from collections.abc import Iterator
from functools import cache

from tests.metamorphic.model import Mutant, Seed, Site, made, reference
from transforms.reading.inflection import ING, PARTICIPLE, PAST, THIRD, verb_forms
from transforms.syntax.model import NounPhrase, Verb

SYNONYMS = {
    ("impose", "measure"): "impose,slap,levy,introduce,put in place,adopt,bring in,enact,institute,decree,order,"
    "announce,unveil,clamp",
    ("lift", "measure"): "lift,remove,scrap,drop,rescind,revoke,do away with,end,repeal,abolish,cancel,terminate,"
    "call off,withdraw,axe,put an end to",
    ("expand", "measure"): "tighten,widen,broaden,step up,toughen,strengthen,expand,reinforce,stiffen,beef up",
    ("ease", "measure"): "ease,relax,loosen,soften,scale back,water down",
    ("suspend", "measure"): "suspend,pause,put on hold,freeze",
    ("extend", "measure"): "extend,renew,prolong,roll over",
    ("ban", "dealing"): "ban,prohibit,bar,forbid,outlaw,halt,stop,embargo,block",
    ("bar", "party"): "ban,bar,outlaw,prohibit",
    ("designate", "party"): "sanction,blacklist,designate",
    ("reinstate", "measure"): "reinstate,reimpose,restore,bring back,reintroduce",
    ("freeze", "assets"): "freeze,block",
    ("resume", "dealing"): "resume,restart",
}
"""True synonyms by the class of the change and what it is done to."""

NOUNS = {
    ("impose", "measure"): "imposition,introduction,adoption",
    ("lift", "measure"): "lifting,removal,scrapping,repeal,ending",
    ("expand", "measure"): "tightening,widening,toughening",
    ("ease", "measure"): "easing,relaxation,loosening",
    ("suspend", "measure"): "suspension",
    ("extend", "measure"): "extension,renewal,prolongation",
    ("reinstate", "measure"): "reimposition,restoration",
    ("freeze", "assets"): "freezing",
    ("designate", "party"): "blacklisting",
    ("ban", "dealing"): "banning",
}
PER_SEED = 3
_MANY = 12
_DROPPED = frozenset(("the", "a", "an"))


@cache
def _forms(verb: str) -> dict[str, str]:
    """Return the form of a verb for each part."""
    found: dict[str, str] = {}
    for words, parts in verb_forms(verb, reference().irregular_verbs).items():
        for part in parts:
            found.setdefault(part, words)
    return found


def _key(site: Site) -> tuple[str, str]:
    return site.frame.trigger, site.frame.object_kind


def synonyms(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Tell the change by another verb."""
    verb, choice = site.verb, SYNONYMS.get(_key(site), "").split(",")
    if verb is None or choice == [""] or not site.frame.rule.startswith(("active", "passive", "reduced")):
        return
    item = site.items[verb.at]
    if " " in item.text or not item.forms or (site.frame.between[:1] == [] and verb.passive is None):
        return
    part = _part(verb, item.forms)
    now = {words for one in choice for words in _forms(one).values()}
    if item.lower not in now:
        return
    free = [one for one in choice if _forms(one)[part] != item.lower]
    for one in seed.source("verb").sample(free, min(PER_SEED, len(free))):
        yield made(seed, "e.synonym", one, site.put((item.start, item.end, _forms(one)[part])))


def _part(verb: Verb, forms: tuple[str, ...]) -> str:
    if verb.passive or verb.form == "participle":
        return PARTICIPLE if PARTICIPLE in forms else forms[0]
    if PAST in forms and verb.at == verb.start:
        return PAST
    return PARTICIPLE if PARTICIPLE in forms else forms[0]


def tenses(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Tell what was done in other tenses of what is done."""
    verb = site.verb
    if verb is None or not _plain_past(site, verb):
        return
    item = site.items[verb.at]
    lemma = next((one for one in _lemmas() if _forms(one).get(PAST) == item.lower), None)
    if lemma is None:
        return
    forms = _forms(lemma)
    plural = _is_plural(site, verb.subject[0])
    have, be = ("have", "are") if plural else ("has", "is")
    present = lemma if plural else forms[THIRD]
    for words in (f"{have} {forms[PARTICIPLE]}", f"had {forms[PARTICIPLE]}", f"{be} {forms[ING]}", present):
        yield made(seed, "e.tense", words.split()[0], site.put((item.start, item.end, words)))


@cache
def _lemmas() -> tuple[str, ...]:
    return tuple(verb for one in reference().triggers for verb in (*one.verbs, *one.weak))


def _plain_past(site: Site, verb: Verb) -> bool:
    forms = site.items[verb.at].forms
    alone = verb.at == verb.start and verb.end == verb.at + 1
    return (
        verb.form == "finite"
        and not verb.passive
        and alone
        and PAST in forms
        and bool(verb.subject)
        and {row[4] for row in site.seed.right} == {"decided"}
    )


def _is_plural(site: Site, phrase: NounPhrase) -> bool:
    head = site.items[phrase.head]
    if any(one.lower == "and" for one in site.items[phrase.start : phrase.last]):
        return True
    return head.kind not in ("actor", "entity") and head.lower.endswith("s") and head.lower != "the united states"


def _words(site: Site, start: int, stop: int) -> str:
    if start >= stop:
        return ""
    return site.seed.text[site.items[start].start : site.items[stop - 1].end]


@cache
def _participle(past: str) -> str | None:
    lemma = next((one for one in _lemmas() if _forms(one).get(PAST) == past), None)
    return None if lemma is None else _forms(lemma)[PARTICIPLE]


def _parts(site: Site) -> tuple[str, str, str, str, str, str] | None:
    """Return what precedes the clause, subject, verb, object, what follows and the mark; None if it is not plain."""
    verb = site.verb
    if verb is None or not _plain_past(site, verb) or len(verb.objects) != 1 or len(verb.subject) != 1:
        return None
    subject, thing = verb.subject[0], verb.objects[0]
    if subject.start != 0 or subject.last != verb.start or thing.start != verb.end or not site.seed.text.endswith("."):
        return None
    last = max([thing.end, *(link.phrase.end for link in thing.links if link.verb is None)])
    rest = _words(site, last, len(site.items) - 1)
    if len(site.items) - last > _MANY or site.items[subject.head].kind not in ("actor", "entity"):
        return None
    if site.items[thing.head].kind not in ("measure", "actor", "entity", "sector"):
        return None
    who = _words(site, subject.start, subject.last)
    who = "the " + who[4:] if who.startswith("The ") else who
    return "", who, site.items[verb.at].text, _words(site, thing.start, last), rest, "."


def passives(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Tell what somebody did as what was done by him."""
    parts = _parts(site)
    if parts is None or site.verb is None:
        return
    _, who, did, thing, rest, mark = parts
    done = _participle(did.lower())
    if done is None:
        return
    item = site.items[site.verb.objects[0].head]
    be = "were" if item.kind == "measure" and item.lower.endswith("s") else "was"
    tail = rest if rest.startswith((",", "(", "–")) else f" {rest}"
    have = "have" if be == "were" else "has"
    yield made(seed, "e.passive", "by", f"{_capital(thing)} {be} {done} by {who}{tail}{mark}")
    yield made(seed, "e.passive", "has been", f"{_capital(thing)} {have} been {done} by {who}{tail}{mark}")
    yield made(seed, "e.passive", "cleft", f"It was {who} that {did} {thing}{tail}{mark}")


def nouns(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Tell the change as a noun."""
    parts, choice = _parts(site), NOUNS.get(_key(site))
    if parts is None or choice is None:
        return
    _, who, _, thing, _, mark = parts
    source = seed.source("noun")
    noun = source.choice(choice.split(","))
    own = who + ("'" if who.endswith("s") else "'s")
    ways = (
        f"{_capital(who)} announced on Tuesday the {noun} of {thing}{mark}",
        f"The {noun} by {who} of {thing} took effect on Tuesday{mark}",
        f"The {noun} of {thing} by {who} was made public on Tuesday{mark}",
        f"{_capital(own)} {noun} of {_bare(thing)} came into force on Tuesday{mark}",
        f"Exporters welcomed {own} {noun} of {_bare(thing)} on Tuesday{mark}",
        f"With the {noun} by {who} of {thing} on Tuesday, talks can begin{mark}",
    )
    for at in source.sample(range(len(ways)), PER_SEED):
        yield made(seed, "e.noun", f"{at} {noun}", ways[at])


def headlines(seed: Seed, site: Site) -> Iterator[Mutant]:
    """Tell the change as the title of an article of which no more is known."""
    parts, verb = _parts(site), site.verb
    if parts is None or verb is None:
        return
    _, who, did, thing, _, _ = parts
    lemma = next((one for one in _lemmas() if _forms(one).get(PAST) == did.lower()), None)
    if lemma is None:
        return
    now = lemma if _is_plural(site, verb.subject[0]) else _forms(lemma)[THIRD]
    title = " ".join(one for one in f"{who} {now} {thing}".split() if one.lower() not in _DROPPED)
    title = title[0].upper() + title[1:]
    for way, words in (("plain", title), ("capitals", title.upper())):
        yield Mutant("e.headline", way, seed, words, "More follows.", seed.right)
    done = _participle(did.lower())
    bare = " ".join(one for one in thing.split() if one.lower() not in _DROPPED)
    yield Mutant("e.headline", "passive", seed, f"{_capital(bare)} {done} by {who}", "More follows.", seed.right)


def _bare(thing: str) -> str:
    first, _, rest = thing.partition(" ")
    return rest if first.lower() in ("its", "his", "their") else thing


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
