"""What a verb of change acts on: its objects, its subject where it is passive, a measure that "with" brings."""

from dataclasses import replace

from transforms.coding.model import Clause
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.verbs.handled import is_gone_on, takes_wares
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.objects import Candidate, candidate
from transforms.reading.grammar import COUNTS
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Link, NounPhrase, Verb

MEASURE_KINDS = frozenset({"measure", "package", "relief", "reliefnoun"})
_OBJECT_PRONOUNS = word_set("it they them one these those this")
_OWN = [
    ["both"],
    ["the", "latter"],
    ["the", "former"],
    ["the", "lot"],
    ["its", "own"],
    ["their", "own"],
    ["theirs"],
    ["his", "own"],
    ["ours"],
]
_MANY = [["those"], ["these"]]
_HOW_MUCH = word_set("most all some many part both half much bulk rest")
_STOPPING = ("stop", "ceas")
"""How verbs begin that say so only of a flow: "exports stop on Monday", but "members stop selling"."""
_HAPPENING = word_tuple(
    "end expir laps ran run resum reopen fall fell ceas eas snap return reappear come came spring sprang bounc kick "
    "widen"
)
_DEALING_ACTS = word_set(
    "receiving accepting using accessing obtaining getting making taking doing raising borrowing issuing holding"
)
_RETURNING = ("come", "came", "return", "reappear", "bounc", "spring", "sprang")
_PARENTHETIC = word_set("agreed announced decided declared ordered decreed")
_GOVERNING = word_set("with by from under of")
_DOING = word_set("do does did doing done")
_ANYBODY = word_set(
    "anyone anybody everyone everybody all states nations countries governments members parties entities traders "
    "dealers manufacturers residents exchanges brokers warehouses smelters mills"
)
"""Who is barred from a dealing with others, named or not."""
_BELONGINGS = word_set("goods belongings possessions")
_OWNERS = frozenset({"actor", "entity", "post", "group", "anaphor", "word"})
_WARES = word_set("goods products produce merchandise wares")
_BRINGING = frozenset({"with", "to", "under", "of", "from", "off", "within", "into", "subject to"})
_SCOPES = word_set("scope ambit reach remit purview")


def pronoun_core(clause: Clause, phrase: NounPhrase, memory: Memory) -> Core | None:
    """Return what a pronoun stands for as an object: the measure named last."""
    own = [item.lower for item in clause.items[phrase.start : phrase.end]]
    if phrase.links and phrase.links[0].word == "of" and own[-1] in _HOW_MUCH:
        phrase = phrase.links[0].phrase  # "dropped most of its own"
        own = [item.lower for item in clause.items[phrase.start : phrase.end]]
    points = own == ["that"] and bool(phrase.links) and phrase.links[0].word in ("on", "against")
    if not (len(own) == 1 and own[0] in _OBJECT_PRONOUNS) and own not in _OWN and not points:
        return None  # "that on timber" is the ban on it
    if own == ["it"] and says_by_putting(clause, phrase.end):
        return None  # "as the minister put it", "put it to reporters that"
    governed = own == ["it"] and lower_at(clause.items, phrase.start - 1) in _GOVERNING
    if governed or tells_parenthetically(clause, phrase.start) or leaves_body(clause, phrase.end):
        return None  # "imports of cod and of what is caught with it may resume"
    if own in _FACTS and clause.items[clause.head].lower.startswith(_ANNOUNCING):
        return None  # "EU sanctions do not stop grain from Mali. He announced this at a meeting"
    before = memory.last(clause.view, phrase.start)
    if before is None or (own in _MANY and before.index < clause.view.index and _means_others(clause, phrase)):
        return None
    return Core(before.kind, phrase.start, phrase, phrase.links)


_FACTS = (["this"], ["that"])
_ANNOUNCING = ("announc", "declar", "reveal", "proclaim")
_PUTTING = word_set("put puts putting")
_PLACING = word_set(
    "on into in back there here off under upon onto through before against at aside out up together forward"
)
_TO_REST = word_set("rest sleep bed death use")


def says_by_putting(clause: Clause, end: int) -> bool:
    """Tell whether "put it" only means to say: nothing follows that says whereto a measure is put."""
    if clause.items[clause.head].lower not in _PUTTING:
        return False
    after = lower_at(clause.items, end)
    if after == "to":
        return lower_at(clause.items, end + 1) not in _TO_REST
    return after.partition(" ")[0] not in _PLACING


_LEAVING = ("suspend", "drop", "remov", "exclud", "withdr")


def leaves_body(clause: Clause, at: int) -> bool:
    """Tell whether a state is what a pronoun stands for, since it leaves something: "suspended it from the League"."""
    items = clause.items
    if not items[clause.head].lower.startswith(_LEAVING):
        return False
    after = items[at + 1] if at + 1 < len(items) else None
    return lower_at(items, at) == "from" and after is not None and after.kind != "date"


def tells_parenthetically(clause: Clause, at: int) -> bool:
    """Tell whether "it" at a place only says that the rest was decided ("… will relax their bans, it was agreed")."""
    said = clause.items[clause.head].lower in _PARENTHETIC
    return said and lower_at(clause.items, at) == "it" and lower_at(clause.items, at - 1) == ","


def _means_others(clause: Clause, phrase: NounPhrase) -> bool:
    """Tell whether a plural before it in its sentence is what "those" stands for ("no new contracts …; those …")."""
    items, verbs = clause.items, clause.view.syntax.verbs.values()
    before = [one for verb in verbs for one in (*verb.subject, *verb.objects) if one.end <= phrase.start]
    heads = [items[one.head] for one in before]
    return any(one.kind == "word" and one.lower.endswith("s") and one.text[0].islower() for one in heads)


def dealing_core(items: list[Item], phrase: NounPhrase) -> Core | None:
    """Return the dealing that an infinitive tells ("it is prohibited to buy …"), or a gerund ("stopped taking oil")."""
    told = items[phrase.head].kind == "dealing_verb" or (phrase.end - phrase.start == 1 and is_gone_on(items, phrase))
    return Core("dealing", phrase.head, phrase, phrase.links) if told else None


def counted_core(items: list[Item], phrase: NounPhrase, senses: list[Sense]) -> Core | None:
    """Take persons or firms that no reference data names as a party: counted ("three men"), barred ("all states")."""
    weak = all(sense.weak for sense in senses)
    bars = any(sense.data.name == "bar" and not sense.weak for sense in senses)
    comes = bool(phrase.links) and phrase.links[0].word in ("from", "in") and _is_any(items, phrase)
    if bars and (items[phrase.head].lower in _ANYBODY or (comes and items[phrase.head].lower in _WARES)):
        return Core("party", phrase.head, phrase, phrase.links)  # "banned all goods from Mali"
    counted = items[phrase.start].kind == "number" or items[phrase.start].lower in COUNTS
    if weak or not counted or not items[phrase.head].lower.endswith(("s", "people", "men", "women")):
        return None
    return Core("party", phrase.head, phrase, phrase.links)


def frozen_core(items: list[Item], phrase: NounPhrase, senses: list[Sense]) -> Core | None:
    """Read "froze the goods of the general" as his assets: what is frozen is no merchandise."""
    names = {sense.data.name for sense in senses}
    if items[phrase.head].lower not in _BELONGINGS or not names & {"freeze", "block"}:
        return None
    owners = [items[link.phrase.head] for link in phrase.links if link.word == "of"]
    owned = any(_is_person(one) or ("freeze" in names and one.kind in _OWNERS) for one in owners)
    return Core("assets", phrase.head, phrase, phrase.links) if owned else None


def _is_person(item: Item) -> bool:
    return item.kind in ("actor", "entity") and item.data.kind in ("leader", "surname", "person")


def _is_any(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether nothing says which of its kind are meant ("all goods", and not "dangerous goods")."""
    return all(one.lower in ("all", "any", "most", "the") for one in items[phrase.start : phrase.head])


def verb_voice(verb: Verb) -> str:
    """Return the voice of a verb: active, passive, or reduced (a participle without auxiliary)."""
    if verb.form == "participle" and verb.relation != "complemented":
        return "reduced"
    return "passive" if verb.passive else "active"


def acted_on(items: list[Item], verb: Verb, voice: str) -> list[NounPhrase]:
    """Return what is acted on: objects of an active verb, the subject of a passive or of one that just happens."""
    if voice != "active" or (not verb.objects and happens(items, verb)):
        return verb.subject
    if not verb.objects and items[verb.at].lower in _DOING:
        return [link.phrase for link in verb.links if link.word == "with"]  # "did away on Monday with its ban"
    return verb.objects


def stopped_dealing(clause: Clause, verb: Verb, voice: str) -> list[NounPhrase]:
    """Read "stopped buying oil" and "it is prohibited to buy oil": what is stopped is a dealing."""
    if voice != "active" and not _is_expletive(clause.items, verb):
        return []
    governed = [one for one in clause.view.syntax.verbs.values() if one.above is verb and one.at > verb.at]
    first = next((one for one in governed if one.start == verb.end), None)
    deals = any(clause.items[one.at].senses_of("dealing_verb") for one in governed)
    if first is None or not (deals or takes_wares(clause, first)):
        return []
    if voice == "active" and not (clause.items[first.at].senses_of("dealing_verb") or takes_wares(clause, first)):
        return []
    whole = next((one for one in governed if one.objects), first)  # "to buy, import or transfer oil"
    phrase = NounPhrase(first.start, first.end, first.at)
    phrase.links = [Link("of", one.start, one) for one in whole.objects]
    phrase.links += [link for one in whole.objects for link in one.links]
    phrase.links += whole.links
    return [phrase]


def _is_expletive(items: list[Item], verb: Verb) -> bool:
    """Tell whether "it" only stands for the infinitive that follows ("it shall be prohibited to …")."""
    if not verb.passive or len(verb.subject) != 1:
        return False
    subject = verb.subject[0]
    return subject.end - subject.start == 1 and items[subject.start].lower == "it"


_LETTING = word_set("let lets letting")
_LET_GO = word_set("drop slide fall die go")
"""What somebody lets a measure do that he no longer cares to keep up."""


def happens(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb without an object says what happens to its subject ("the embargo ended", "trade resumed")."""
    if any(sense.particle is None and sense.data.on for sense in items[verb.at].senses_of("course")):
        return True
    let = verb.above if verb.relation == "object control" else None
    if let is not None and items[let.at].lower in _LETTING and items[verb.at].lower in _LET_GO:
        return True
    word = items[verb.at].lower.split(" ")[0]
    flows = bool(verb.subject) and items[verb.subject[0].head].kind == "measure"
    return word.startswith(_HAPPENING) or (flows and word.startswith(_STOPPING))


def keeps_from_acting(clause: Clause, verb: Verb, senses: list[Sense]) -> bool:
    """Tell whether somebody is kept from making or enforcing a measure ("blocked the EU from imposing sanctions")."""
    if not any(sense.particle == "from" for sense in senses):
        return False
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    places = [link.phrase.head for link in links if link.word == "from"]
    places += [one.at for one in clause.view.syntax.verbs.values() if one.above is verb]
    acts = (clause.items[at] for at in places)
    return any(item.forms and item.lower not in _DEALING_ACTS and not item.senses_of("dealing_verb") for item in acts)


_SOLDIERS = word_set(
    "troops soldiers marines peacekeepers forces paratroopers reinforcements observers monitors inspectors"
)


_CUT_OFF = word_set("garrison army troops soldiers forces unit units brigade division battalion regiment corps")


def stops_soldiers(items: list[Item], verb: Verb) -> bool:
    """Tell whether soldiers are kept from coming, or cut off, which is no sanction ("blocked U.S. troops")."""
    if items[verb.at].lower.startswith("cut") and any(items[one.head].lower in _CUT_OFF for one in verb.objects):
        return True
    links = [link for one in verb.objects for link in one.links if link.word in ("of", "by") and link.verb is None]
    return any(items[link.phrase.head].lower in _SOLDIERS for link in links)


_WILLING = frozenset({"keen to", "eager to", "willing to", "ready to", "prepared to", "anxious to", "hopes", "wants"})


def may_be_anybody(items: list[Item], verb: Verb, phrase: NounPhrase) -> bool:
    """Tell whether "they" may be ships or men, and "it" a firm, as well as sanctions ("is keen to return")."""
    if verb.passive or verb.objects or not items[verb.at].lower.startswith(_RETURNING):
        return False
    willing = {item.lower for item in items[verb.start : verb.at]} & _WILLING
    return items[phrase.start].lower == "they" or (items[phrase.start].lower == "it" and bool(willing))


def is_told_of_measure(clause: Clause, verb: Verb, memory: Memory) -> bool:
    """Tell whether a verb says what a measure does ("Sanctions hit Iran's economy", "They hit banks and shipping")."""
    if verb.passive:
        return False
    cores = [core_of(clause.items, phrase) for phrase in verb.subject]
    if any(core is not None and core.kind in MEASURE_KINDS for core in cores):
        return True
    if not any(clause.items[one.start].lower in ("they", "these") and one.end - one.start == 1 for one in verb.subject):
        return False
    before = memory.last(clause.view, verb.subject[0].start)
    return before is not None and before.index >= clause.view.index - 1 and before.kind in MEASURE_KINDS


_TOGETHER = frozenset({"along", "together", "coupled", "combined"})


def brought_measures(items: list[Item], verb: Verb, senses: list[Sense]) -> list[tuple[Candidate, Core]]:
    """Read "hit Iran with sanctions", "Peru followed with two bans": the measures stand after "with"."""
    fit = next((sense for sense in senses if sense.particle in _BRINGING), None)
    follows = items[verb.at].lower.startswith("follow") and (verb.objects or verb.passive)
    if fit is None or follows:  # "followed Norway with sanctions", which hit others than Norway
        return []
    doers = [link.phrase for link in verb.links if link.word == "by"]
    for links in [*(phrase.links for phrase in (*verb.objects, *verb.subject)), verb.links, *(x.links for x in doers)]:
        read = [_bringing(items, links, place, fit) for place in range(len(links))]
        first = next((at for at, one in enumerate(read) if one is not None), len(links))
        places = [at for at in range(first, len(links)) if at == first or _joins(links[first], links[at])]
        # "hit Iran with a ban on oil": what follows the measure hangs on it, not on whom it hits
        ends = [*places[1:], len(links)][: len(places)]
        spans = [(read[at], [*links[at + 1 : end]]) for at, end in zip(places, ends, strict=True)]
        if found := [(one[0], replace(one[1], links=[*one[1].links, *more])) for one, more in spans if one is not None]:
            return found
    return []


def _joins(first: Link, link: Link) -> bool:
    """Tell whether what a link brings is joined to what the first one does ("with a ban and a fine")."""
    return link.word == first.word and link.at in (first.at, link.phrase.start)


def _bringing(items: list[Item], links: list[Link], place: int, fit: Sense) -> tuple[Candidate, Core] | None:
    """Return the measure that a link brings, if a verb of this sense takes it."""
    word, link = (fit.particle or "").rpartition(" ")[2], links[place]
    beside = word == "with" and lower_at(items, link.at - 1) in _TOGETHER
    core = core_of(items, _brought(items, links, place)) if link.word == word and not beside else None
    found = None if core is None else candidate([fit], core.kind, core.at)
    return None if core is None or found is None else (found, core)


def _brought(items: list[Item], links: list[Link], place: int) -> NounPhrase:
    """Return what is brought; of "within the scope of the sanctions" it is the sanctions."""
    link = links[place]
    if items[link.phrase.head].lower not in _SCOPES:
        return link.phrase
    return next((one.phrase for one in [*link.phrase.links, *links[place + 1 :]] if one.word == "of"), link.phrase)
