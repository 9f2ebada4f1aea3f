"""What a legal act holds, told with the act as the subject: "The ordinance provides for a ban on importing gold"."""

from dataclasses import replace

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.hit.list_measures import measures_in
from transforms.coding.parties.legal_acts.acts import is_act
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.reading import grammar as g
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_PROVIDING = word_set("provide provides provided")
_LAYING = word_set("lay lays laid set sets")
_STATING = word_set(
    "stipulate stipulates stipulated prescribe prescribes prescribed contain contains contained foresee foresees "
    "foresaw envisage envisages envisaged entail entails entailed comprise comprises comprised"
)
_AHEAD = word_set("foresee foresees envisage envisages")
_REACHING = word_set("extend extends extended apply applies applied")
_ACTS = word_set(
    "law laws amendment amendments legislation legislative circular resolution statute rules text articles article "
    "section schedule annex"
)
_NOT_YET = word_set("draft drafts proposed proposal bill bills would could may might if planned existing current old")
_SUPPOSING = word_set("if unless should")
_OTHERS = word_set("penalty penalties fine fines exception exceptions exemption exemptions")

HEADS = Heads(words=_PROVIDING | _LAYING | _STATING | _REACHING)
"""The verbs that ``act_contents`` may read."""


def act_contents(clause: Clause, verb: Verb) -> list[Frame]:
    """Return a frame for each measure that an act is said to hold, or for the goods that measures reach by now."""
    if verb.passive or len(verb.subject) != 1 or verb.form != "finite" or _is_idle(clause, verb):
        return []
    if clause.items[verb.at].lower in _REACHING:
        return _reached(clause, verb)
    start = _start(clause, verb)
    subject = verb.subject[0]
    if clause.items[subject.head].lower == "text" and clause.items[verb.at].lower in _AHEAD:
        return []  # "the text foresees a ban": what is spoken of as a text is mostly one under discussion
    if start is None or not _is_act(clause.items, subject):
        return []
    held = measures_in(clause.view, start, clause.right)
    if not held or any(clause.items[at].lower in _OTHERS for at, _ in held):
        return []
    senders, hit = _parties(clause, subject)
    return [
        told_frame(clause, Told("act_contents", "imposed", "measure", at), _with_hit(named, hit), senders)
        for at, named in held
    ]


def _is_idle(clause: Clause, verb: Verb) -> bool:
    """Tell whether a verb denies it, or speaks of a draft or of what has long been so."""
    group = {item.lower for item in clause.items[verb.start : verb.at]}
    before = clause.items[: verb.at]
    if any(item.lower in _SUPPOSING for item in clause.items[verb.end :]):
        return True
    old = any(_is_old_year(item, clause.view.year) for item in before)
    return bool(group & g.NEGATIONS) or old or any(item.lower in _NOT_YET for item in before)


def _is_old_year(item: Item, year: int | None) -> bool:
    """Tell whether an item is a year before that of publication: what an act of then holds is no news."""
    digits = item.text[-_YEAR:]
    return year is not None and len(digits) == _YEAR and digits.isdigit() and _FIRST_YEAR < int(digits) < year


_YEAR = 4
_FIRST_YEAR = 1900


def _start(clause: Clause, verb: Verb) -> int | None:
    """Return where what an act holds begins, behind a verb and its particle ("provides for", "lays down")."""
    low = clause.items[verb.at].lower
    if low in _STATING:
        return verb.end
    after = lower_at(clause.items, verb.end)
    wanted = ("for",) if low in _PROVIDING else ("down", "out")
    return verb.end + 1 if after in wanted else None


def _is_act(items: list[Item], subject: NounPhrase) -> bool:
    inside = items[subject.start : subject.end]
    return any(is_act(one) or one.lower in _ACTS or _is_act_by_name(one) for one in inside)


def _is_act_by_name(item: Item) -> bool:
    """Tell whether an item is a legal act that stands for its measures ("the Russia (Sanctions) Regulations")."""
    return item.kind == "measure" and item.lower.rpartition(" ")[2] in ("regulations", "regulation", "order")


def _parties(clause: Clause, subject: NounPhrase) -> tuple[list[Coded], list[str]]:
    """Return whose an act is, and whom its name says to be hit."""
    about = [link for link in subject.links if link.word in ("on", "against", "concerning", "regarding", "about")]
    hit = [code for link in about for code, _ in actors_in(clause.items, link.phrase)]
    senders = [one for one in actors_in(clause.items, subject) if one[0] not in hit]
    by = [one for link in subject.links if link.word in ("by", "of") for one in actors_in(clause.items, link.phrase)]
    return senders or [one for one in by if one[0] not in hit], hit


def _with_hit(named: Named, hit: list[str]) -> Named:
    """Give a measure that names no country those whom the act is about."""
    if not hit or any(one.country for one in named.targets):
        return named
    placed = [replace(one, country=hit[0]) for one in named.targets]
    return replace(named, targets=placed) if placed else named


def _reached(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "the sanctions now extend to gold and steel": the goods and parties are newly hit."""
    items, view = clause.items, clause.view
    group = {item.lower for item in items[verb.start : verb.end + 1]}
    to = [link for link in verb.links if link.word == "to" and link.verb is None]
    core = core_of(items, verb.subject[0])
    if not to or "now" not in group or verb.objects or core is None or core.kind not in SANCTIONS:
        return []
    own = measure_roles(items, core.phrase, core.at, core.links, view.year)
    found = _hit_by_links(clause, to)
    if not found.sectors and not any(one.sector or one.country for one in found.targets):
        return []
    if not any(one.country for one in found.targets):
        found.targets += [replace(one, sector=None, name=None) for one in own.targets if one.country]
    widened = bool(own.sectors) or any(one.sector for one in own.targets)
    told = Told("reaches_now", "expanded" if widened else "imposed", core.kind, core.at)
    return [told_frame(clause, told, found, own.agents or own.owners)]


def _hit_by_links(clause: Clause, links: list[Link]) -> Named:
    return parties_of(clause.items, [link.phrase for link in links], clause.view.year)
