"""What a noun phrase is for coding: a measure, a relief, a list, a dealing, a party, and which of its words says so."""

from dataclasses import dataclass

from transforms.reading.inflection import ING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

PARTY_KINDS = frozenset({"entity", "actor", "group", "post", "sector", "anaphor"})
_TYPED = PARTY_KINDS | {"measure", "nominal"}
_COUNTED = frozenset({"measure", "package", "relief", "list", "dealing", "assets"})
_MONEYS = frozenset({"assets"})
_IDLE_HEADS = word_set(
    "evasion busting breach breaches violation violations expert experts monitor monitors committee committees panel "
    "panels official officials policy policies pressure risk risks compliance enforcement lawyer lawyers case cases "
    "charge charges charges regime-watchers busters buster evader evaders violators violator threat threats bill bills "
    "debate row dispute issue issues question talks vote decision threat story effect effects impact law laws era "
    "fine fines penalty penalties settlement settlements guidance advisory advisories alert alerts faq faqs review "
    "reviews strategy strategies coordinator coordinators envoy envoys adviser advisers advisor advisors screening "
    "exposure investigation investigations probe probes inquiry inquiries prosecution prosecutions conviction "
    "convictions loophole loopholes circumvention dodging dodgers lawsuit lawsuits hearing hearings clause clauses "
    "expertise briefing briefings unit taskforce directive"
)
_QUANTITIES = word_set(
    "some part parts portion share bulk most many several number dozens hundreds scores range series raft array set "
    "bit round slew string host variety majority third half quarter rest remainder all kind kinds type types sort "
    "sorts form forms element elements handful couple group mass tranche batch list names name category categories "
    "amount value years months decades weeks one two three four five six seven eight nine ten much volume threat "
    "prospect use whole entirety totality lot extent flow"
)
_RUNNING = word_set(
    "operator operators owner owners builder builders maker makers arm unit units subsidiary subsidiaries "
    "affiliate affiliates branch branches offshoot offshoots parent backer backers"
)
"""Nouns for a firm by what it has to do with the one that "of" names."""
_OFFICES = word_set(
    "office offices arm branch unit mission house agency desk team partner partners post posts hub spree"
)
"""Nouns for what somebody has who deals ("its buying offices were closed"), which is no dealing."""
_FEW = word_set("one two three four five six")
_SOME = word_set("some part parts portion several certain partly partially third quarter elements")
_MANY = word_set("many half")


HEADS = word_set(
    "head heads chief chiefs leader leaders commander commanders director directors chairman chairwoman chair boss "
    "bosses deputy deputies owner owners member members spokesman governor manager managers founder president"
)
"""Who is at the head of something, or of it, so that "of" says what he is."""


CHAMBERS = word_set(
    "duma parliament senate congress house lords commons knesset bundestag assembly council cabinet junta politburo "
    "majlis diet rada sejm seimas saeima riksdag storting folketing eduskunta government legislature judiciary court"
)
"""What those sit in who are its members: they are of the government."""


@dataclass(slots=True)
class Core:
    """The typed head of a noun phrase.

    ``kind`` is that of an object (``measure``, ``relief``, ``list``, ``dealing``, ``assets``, ``party``, ``nominal``);
    ``at`` its place; ``phrase`` the noun phrase that it stands in, ``links`` those that follow it; ``partial`` whether
    only a part is meant ("some of the sanctions").
    """

    kind: str
    at: int
    phrase: NounPhrase
    links: list[Link]
    partial: bool = False


_PARTS = _SOME | _MANY


def core_of(items: list[Item], phrase: NounPhrase) -> Core | None:
    """Return the typed head of a noun phrase, or of what "of" hangs on it where it only says how many."""
    worth = _worth_of(items, phrase) or _listed_measures(items, phrase)
    if worth is not None:
        return worth
    words = {item.lower for item in items[phrase.start : phrase.end]}
    partial = not words.isdisjoint(_PARTS)
    found = _typed(items, phrase)
    counts = found is not None and found[0] == "party" and _counts_people(items, phrase)
    if counts and phrase.links[0].word == "of":
        inner = _typed(items, phrase.links[0].phrase)
        if inner is not None and inner[0] in (_MONEYS if words & _SOME else _COUNTED):
            some = partial or _counts_some(items, phrase)
            return Core(*inner, phrase.links[0].phrase, phrase.links[1:], some)  # "most of the prohibitions on …"
    if found is not None:
        return Core(*found, phrase, phrase.links, partial)
    if items[phrase.head].lower in HEADS and _is_of_party(items, phrase):
        return Core("party", phrase.head, phrase, phrase.links, partial)
    if phrase.links and phrase.links[0].word == "of" and _is_quantity(items, phrase):
        inner = _typed(items, phrase.links[0].phrase)
        if inner is not None:
            return Core(*inner, phrase.links[0].phrase, phrase.links[1:], partial)
    return None


_MAKING = ("impos", "slap", "enact", "adopt", "enforc", "clamp")
_SEVERAL = ("sanctions", "measures", "penalties", "restrictions", "bans", "embargoes", "curbs")


def _listed_measures(items: list[Item], phrase: NounPhrase) -> Core | None:
    """Return the measures of which a list is made, none of parties ("to impose a list of sanctions")."""
    begun = items[phrase.head].lower == "list" and lower_at(items, phrase.start - 1).startswith(_MAKING)
    link = phrase.links[0] if phrase.links and begun else None
    if link is None or link.word != "of" or not items[link.phrase.head].lower.endswith(_SEVERAL):
        return None
    inner = _typed(items, link.phrase)
    return None if inner is None or inner[0] != "measure" else Core(*inner, link.phrase, phrase.links[1:])


def _is_of_party(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether "of" says what somebody heads ("the head of the Malian police")."""
    if not phrase.links or phrase.links[0].word != "of":
        return False
    inner = phrase.links[0].phrase
    body = items[inner.head].lower.rpartition(" ")[2] in CHAMBERS  # "members of the Malian cabinet"
    return body or items[inner.head].kind in ("post", "sector", "entity", "actor")


MONEY = word_set(
    "mln bln million billion trillion bn mn m tn dlrs dollars dollar pounds stg yen marks francs ecus euros euro lire "
    "guilders"
)


def _worth_of(items: list[Item], phrase: NounPhrase) -> Core | None:
    """Return the measures of which a sum says how much: "300 mln dlrs in sanctions", "51 mln dlrs of the sanctions"."""
    sums = (phrase.head, phrase.head - 1) if items[phrase.head].lower == "worth" else (phrase.head,)
    if items[sums[-1]].lower not in MONEY:
        return None
    for place, link in enumerate(phrase.links[:3]):
        inner = _typed(items, link.phrase) if link.word in ("in", "of") else None
        if inner is not None and inner[0] in ("measure", "package", "assets", "dealing"):
            some = items[phrase.links[0].phrase.start].lower in ("the", "its") and phrase.links[0].word == "of"
            some = some or (inner[0] in ("measure", "package") and not _is_the_whole(items, phrase))
            return Core(*inner, link.phrase, phrase.links[place + 1 :], some)
        if link.word not in ("in", "of"):
            return None
    return None


_WHOLE = word_set("all the its their entire full remaining rest last these those")


def _is_the_whole(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a sum is all that there is: "lifted the remaining 165 mln dlrs in sanctions"."""
    return any(item.lower in _WHOLE for item in items[phrase.start : phrase.head])


def _counts_some(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a number and "of" take some out of more ("two of the lesser sanctions")."""
    counts = phrase.end - phrase.start == 1 and items[phrase.start].lower in _FEW
    return counts and bool(phrase.links) and phrase.links[0].word == "of"


def _is_quantity(items: list[Item], phrase: NounPhrase) -> bool:
    if items[phrase.head].lower in _RUNNING:
        return True
    return any(item.lower in _QUANTITIES or item.kind == "number" for item in items[phrase.start : phrase.end])


def _typed(items: list[Item], phrase: NounPhrase) -> tuple[str, int] | None:
    """Return the kind and place of the last typed item that no idle head follows."""
    for at in range(phrase.end - 1, phrase.start - 1, -1):
        item = items[at]
        if item.lower in _IDLE_HEADS and item.kind not in _TYPED and at > phrase.start:
            if _is_foreign_unit(items, phrase, at):
                continue
            return None
        if item.kind in _TYPED:
            return _kind(items, phrase, at)
        if item.lower == "'s":
            break
        if item.kind == "dealing_verb" and ING in item.forms:
            return None if at < phrase.head and items[phrase.head].lower in _OFFICES else ("dealing", at)
    named = any(item.text[0].isupper() for item in items[max(phrase.start, phrase.head) : phrase.end])
    if (named and phrase.start != 0) or _counts_people(items, phrase):
        return "party", phrase.head
    return None


def _is_foreign_unit(items: list[Item], phrase: NounPhrase, at: int) -> bool:
    """Tell whether a unit is a firm's in another land ("the Chinese unit of a German maker")."""
    owned = bool(phrase.links) and phrase.links[0].word == "of"
    return owned and items[at].lower == "unit" and items[at - 1].kind == "actor"


def _counts_people(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a number alone stands for those counted ("16 in Turkey")."""
    placed = bool(phrase.links) and phrase.links[0].word in ("in", "of", "from")
    if placed and items[phrase.links[0].phrase.end - 1].lower in ("own", "theirs"):
        return False  # "most of its own": of what was named before
    plain = all(item.kind in ("number", "word") for item in items[phrase.start : phrase.end])
    return placed and plain and _is_quantity(items, phrase)


def _enlists(items: list[Item], item: Item, phrase: NounPhrase) -> bool:
    """Tell whether a noun of change is an inclusion in a list of sanctions."""
    if item.data.name != "enlist":
        return False
    listed = (items[one.phrase.head] for one in phrase.links if one.word in ("in", "on", "to"))
    return any(one.kind == "measure" and one.data.kind == "list" for one in listed)


_STANDING = word_set("halt stop stoppage freeze")
"""Nouns for a bar that stands, whatever brings what it bars ("a stoppage of shipments")."""


def _bars(item: Item, phrase: NounPhrase) -> bool:
    """Tell whether a noun of change is itself what bars something ("a halt on arms deliveries")."""
    bars = item.data.on.get("dealing") == "imposed" and bool(phrase.links)
    return bars and (phrase.links[0].word in ("on", "to", "against") or item.lower in _STANDING)


def _kind(items: list[Item], phrase: NounPhrase, at: int) -> tuple[str, int]:
    item = items[at]
    if item.kind == "measure":
        return str(item.data.kind), at
    if item.kind == "nominal":
        listing = item.data.name == "designate" or _enlists(items, item, phrase) or _bars(item, phrase)
        return ("measure" if listing else "nominal"), at
    if item.kind == "sector":
        # "oil embargo", "arms embargo": a measure that is named before its goods is still the measure.
        earlier = next((one for one in range(at - 1, phrase.start - 1, -1) if items[one].kind == "measure"), None)
        joint = earlier is not None and items[earlier].data.kind in ("measure", "list") and items[at - 1].lower != "'s"
        if joint and earlier is not None and at - earlier == 1 and items[at].data.kind != "goods":
            return str(items[earlier].data.kind), earlier
    return "party", at
