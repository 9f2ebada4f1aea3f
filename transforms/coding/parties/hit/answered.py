"""Whom a change answers or punishes: "hit back at Lithuania by banning its beef", "punished Algeria, halting visas"."""

from dataclasses import replace

from transforms.coding.model import Coded, Roles, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ANSWERING = ("respond", "react", "repl", "retaliat", "answer", "counter", "punish", "penali", "aveng", "reciprocat")
"""How verbs of answering and punishing begin."""

_BACK = word_set("hit hits hitting strike strikes struck striking lash lashes lashed lashing fight fights fought")
_AT = frozenset({"at", "to", "against", "on", "for", "towards", "over"})
_HOW = frozenset({"control", "joined"})
_DEPTH = 3


def with_answered(items: list[Item], verb: Verb, roles: Roles) -> Roles:
    """Add to a change that names no state whom the verb above it says that it answers or punishes.

    Args:
        items: those of the sentence.
        verb: that of the change, a gerund that says how.
        roles: what the change itself names.
    """
    found = _answered(items, verb, roles.senders)
    if not found:
        return roles
    parties = [replace(one, country=found[0].country) if one.unplaced else one for one in roles.targets]
    return replace(roles, targets=parties or found)


def _answered(items: list[Item], verb: Verb, senders: list[Coded]) -> list[Target]:
    """Return the states that a verb above a change says it answers or punishes, without those who do it."""
    above = verb
    for _ in range(_DEPTH):
        if above.above is None or above.relation not in _HOW:
            return []
        above = above.above
        if _answers(items, above):
            break
    else:
        return []
    own = {code for code, _ in senders}
    phrases = [*above.objects, *(link.phrase for link in above.links if link.word in _AT and link.verb is None)]
    found = [one for phrase in phrases for one in _of_phrase(items, phrase) if one[0] not in own]
    return [Target(code, None, None, words) for code, words in dict.fromkeys(found)]


def _answers(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says that somebody answers another or punishes one."""
    word, _, particle = items[verb.at].lower.partition(" ")
    particle = particle or lower_at(items, verb.at + 1)
    return word.startswith(_ANSWERING) or (word in _BACK and particle in ("back", "out"))


def _of_phrase(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the first states that a phrase names, alone or by what they did ("Iran's missile launch")."""
    own = actors_in(items, phrase)
    return own or [one for link in phrase.links for one in actors_in(items, link.phrase)][:1]


_REPLIES = word_set("answer response reply retaliation reaction protest revenge reprisal")
_DEEDS = word_set(
    "invasion annexation attack attacks aggression occupation coup crackdown repression shelling bombing bombardment "
    "seizure interference meddling test tests launch launches war offensive incursion intervention violation "
    "violations killing killings execution executions poisoning espionage abuses massacre massacres raid raids strike "
    "strikes takeover capture arrest arrests detention persecution treatment recognition expulsion"
)
_ASKED = word_set(
    "call calls appeal appeals request requests plea pleas proposal proposals recommendation advice wish wishes "
    "invitation motion initiative example lead"
)
"""What somebody did who is on the side of those who act."""
_LEADING = word_set("over after following since")
_FAR = 4
"""Items between the owner of a deed and the deed, or between an answer and what it answers."""


def with_deed(items: list[Item], roles: Roles) -> Roles:
    """Add to a ban that names nobody who did what it is for: "imposed sanctions over Russia's invasion of Ukraine"."""
    for at, item in enumerate(items[:-1]):
        if item.kind != "actor" or not (codes := codes_of(item)) or codes[0] in roles.sender_codes:
            continue
        owned = items[at + 1].lower in ("'s", "'")
        deed = next((one.lower for one in items[at + 1 : at + 1 + _FAR] if one.lower in _DEEDS), None)
        noun = items[at + 2].lower if owned and at + 2 < len(items) else ""
        replies = _replies(items, at) and owned and noun not in _ASKED
        if replies or (deed is not None and (owned or item.data.kind == "demonym") and _led(items, at) in _LEADING):
            return replace(roles, targets=[Target(codes[0], None, None, item.text)])
    return roles


def _led(items: list[Item], at: int) -> str:
    """Return the word that leads to a place, past an article."""
    return lower_at(items, at - 2 if lower_at(items, at - 1) == "the" else at - 1)


def _replies(items: list[Item], at: int) -> bool:
    """Tell whether what follows is said to be answered: "in response to", "in retaliation for the"."""
    before = " ".join(one.lower for one in items[max(0, at - _FAR) : at]).split()
    return _led(items, at).rpartition(" ")[2] in ("to", "for", "at", "against") and not _REPLIES.isdisjoint(before)
