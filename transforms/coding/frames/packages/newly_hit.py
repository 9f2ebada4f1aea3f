"""Whom new measures are said to hit: "fresh sanctions target Iran's oil traders, its drone makers and a bank"."""

from dataclasses import replace

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.frames.packages.holding import NEW, package_frame
from transforms.coding.model import Clause, Frame, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_links import inner_measure
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_NAMING = word_set(
    "target targets targeted concern concerns concerned cover covers covered single singles singled name names named "
    "list lists listed penalise penalises penalised penalize penalizes penalized sanction sanctions sanctioned "
    "blacklist blacklists blacklisted encompass encompasses encompassed span spans spanned"
)
"""What measures do to those whom they are meant for."""
_STRIKING = word_set("hit hits strike strikes struck affect affects affected touch touches touched reach reaches")
"""What measures do also to those who only feel them."""
_AT = {
    "at": word_set("aimed directed levelled leveled take takes took strike strikes struck"),
    "on": word_set(
        "is are was were focus focuses focused focussed zero zeroes zeroed home homes homed centre centres centred"
    ),
    "in": word_set("zero zeroes zeroed home homes homed"),
    "after": word_set("go goes went"),
    "against": word_set("directed aimed targeted"),
    "to": word_set("apply applies applied extend extends extended"),
}
_FALLING = word_set("fell rained landed")
"""How measures come down on somebody, which is said of new ones only ("sanctions fell on two banks")."""
_HARD = word_set("hard harder hardest heavily mainly mostly largely disproportionately squarely most chiefly deaf")
_AT["on"] = _AT["on"] | _FALLING
_HITTING = _NAMING | _STRIKING | {verb for verbs in _AT.values() for verb in verbs}
"""How the verbs begin that may say whom a measure hits."""

_AIMS = word_set("aim square swipe shot")
_FELT = word_set(
    "exports export shipments sales supplies supply trade economy economies production output prices price shares "
    "markets market currency rouble ruble rial revenues revenue earnings profits growth finances income flows rates "
    "hard little households consumers ordinary people"
)
"""What feels measures that are meant for others."""
_POINTING = word_set("these those such existing previous earlier old")
_UNLIKE = word_set("would already still")
_MADE = word_set("announced unveiled imposed adopted published introduced presented")
_FORMS = ("finite", "copula", "infinitive")
_AFTER = {
    "aim at": "take takes took",
    "after": "go goes went",
    "at": "strike strikes struck",
    "in on": "zero zeroes zeroed",
}
_WHOLE = frozenset(f"{verb} {after}" for after, verbs in _AFTER.items() for verb in verbs.split())


def newly_hit(clause: Clause, verb: Verb) -> list[Frame]:
    """Return the frame of those whom new measures are said to hit; none where the measures stand or are only felt."""
    items = clause.items
    hit = _hit(items, verb)
    core = core_of(items, verb.subject[0]) if hit and len(verb.subject) == 1 else None
    if core is None or core.kind not in ("measure", "package") or not clause.view.has_sanctions_word:
        return []
    counted = items[hit[0].start].kind == "number" and any(one.role == "on" for one in clause.view.dates)
    headlined = clause.view.is_title and items[verb.at].lower == "targets"  # "US visa ban targets generals"
    group = {item.lower for item in items[verb.start : verb.at]}
    beside = "also" in group and clause.view.follows_news and _is_counted(items, hit[0])  # "also target 27 ships"
    if not (counted or beside or headlined) and not _is_new(items, core, verb):  # "EU sanctions hit 20 men on Thursday"
        return []
    if group & (g.NEGATIONS | g.HAVE | _UNLIKE) or any(inner_measure(items, one) is not None for one in hit):
        return []
    own = measure_roles(items, core.phrase, core.at, core.links, clause.view.year)
    named = _hit_each(clause, hit, next((one.country for one in own.targets if one.country), None))
    if not named.targets and not named.sectors:
        return []
    senders = own.agents or own.owners or _owners(items, core)
    found = told_frame(clause, Told("newly_hit", "imposed", "party", hit[0].head), named, senders)
    return [found, package_frame(clause, core)] if core.kind == "package" else [found]


def _is_counted(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.start].kind == "number" or items[phrase.start].lower in NUMBERS


def _hit_each(clause: Clause, hit: list[NounPhrase], home: str | None) -> Named:
    """Return those hit, each of his own land or of the one told last ("Mali's gold trade and two banks")."""
    whole = Named()
    for phrase in hit:
        found = parties_of(clause.items, [phrase], clause.view.year)
        lands = [one.country for one in found.targets if one.country]
        home = lands[-1] if lands else home
        if home is None:
            whole.targets += found.targets
            whole.sectors += found.sectors
            continue
        whole.targets += [one if one.country else replace(one, country=home) for one in found.targets]
        if lands and found.sectors:
            whole.targets = [one for one in whole.targets if one not in found.targets or one.sector or one.name]
        whole.targets += [Target(home, None, code, words) for code, words in found.sectors]
    return whole


def _owners(items: list[Item], core: Core) -> list[tuple[str, str]]:
    return actors_in(items, core.phrase)


def _hit(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return what a verb says that measures hit."""
    low = items[verb.at].lower.partition(" ")[0]
    if low not in _HITTING or not verb.subject or verb.form not in _FORMS or not _is_told(items, verb):
        return []
    if items[verb.at].lower in _WHOLE:
        return verb.objects
    words = [word for word, verbs in _AT.items() if low in verbs]
    link = next((one for one in verb.links if one.word in words), None)
    if low.startswith(("take", "took")) and not any(items[one.head].lower in _AIMS for one in verb.objects):
        return []
    if link is not None:
        felt = low in _FALLING and (_is_felt(items, verb) or _feels(items, link.phrase))
        more = (one.phrase for one in verb.links if one.word == link.word and one is not link)
        return [] if felt else [link.phrase, *more]
    if verb.passive or low not in _NAMING | _STRIKING:
        return []
    felt = low in _STRIKING and any(_feels(items, one) for one in verb.objects)
    return [] if felt else verb.objects


def _is_told(items: list[Item], verb: Verb) -> bool:
    """Tell whether a clause is the sentence's own, or what somebody says in it ("said the new sanctions hit …")."""
    above = verb.above
    said = verb.relation == "complement" and above is not None and items[above.at].lower in g.REPORTS
    return verb.relation in ("main", "joined") or said


def _feels(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether something feels a measure rather than being meant by it ("hit oil exports hard")."""
    return any(not _FELT.isdisjoint(item.lower.split()) for item in items[phrase.start : phrase.last + 1])


def _is_felt(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is said how hard a measure falls on somebody ("fell hardest on the poor")."""
    return any(one.lower in _HARD for one in items[verb.end : verb.end + 3])


def _is_new(items: list[Item], core: Core, verb: Verb) -> bool:
    """Tell whether a measure is a new one: it, or the round that it comes in, is called so, or is of a day."""
    first = verb.subject[0].start
    words = items[first : core.phrase.end]
    if items[verb.at].lower in _FALLING and not _POINTING & {one.lower for one in words}:
        return True
    dated = words[0].kind == "date" and words[0].text.endswith("day")  # "Tuesday's sanctions"
    between = items[core.phrase.end : verb.start]
    made = any(one.lower in _MADE or (one.kind == "date" and one.lower.endswith("day")) for one in between)
    made = made or (core.kind == "package" and any(one.kind == "number" for one in words))  # "the 14th package"
    return (dated or made or any(one.lower in NEW for one in words)) and not any(one.kind == "cue" for one in words)
