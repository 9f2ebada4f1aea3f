"""Sentences that only spell out the change before them: "They include A and B", "Also listed: C", "So were two"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from schemas.vocabulary import BODIES
from transforms.coding.actors import codes_of
from transforms.coding.list_members import members_end
from transforms.coding.model import Clause, Frame, Reading, Roles, SentenceView, Target, by_sentence
from transforms.coding.phrase_parties import Named, Scope, add_phrase
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase

_NEAR = 4
"""Sentences back at which the change may stand that a list spells out."""

_LONGEST_OPENING = 9
_DONE = word_set(
    "listed sanctioned designated named added included covered affected targeted hit blacklisted banned concerned "
    "blocked specified identified prohibited restricted"
)
_POINTING = word_set("they these those them the this other others newly new it")
_WHOLES = word_set(
    "list lists annex names name measures measure package items goods products restrictions sanctions designations "
    "listings additions targets persons individuals entities companies firms banks ships vessels order ban bans "
    "prohibition prohibitions schedule they these those them following it"
)
_HOLDS = word_set(
    "include includes included comprise comprises comprised contain contains contained cover covers covered hold holds "
    "feature features concern concerns are were target targets affect affects hit hits"
)
_MAIN = word_set(
    "main items item goods products measures covered designations listings names targets sectors additions"
)
_BREAKS = word_set("for over because since accused after under despite unless without until which who whose that")
_NAMING = frozenset({"entity", "sector", "post", "actor", "group"})
_WHERE = word_set("in of from")
_DIRECTIONS = word_set("to on against from with")
_BULLETS = frozenset({"•", "·", "*", "-", "–", "—", "("})


def with_listings(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings of a text with one for each sentence that only lists whom or what the change before hits."""
    if not readings:
        return readings
    told = by_sentence(readings)
    found: list[Reading] = []
    state = _State()
    for view in views[readings[0].frame.view.index :]:
        own = told.get(view.index, [])
        listed = _listed(view, own, state)
        found += [listed] if listed is not None else own
        state.note(view, own, listed)
    return found


@dataclass(slots=True)
class _State:
    """What may be spelt out: the last change, and whether a heading or a first item has opened an enumeration."""

    model: Reading | None = None
    index: int = 0
    opened: bool = False

    def note(self, view: SentenceView, own: list[Reading], listed: Reading | None) -> None:
        """Remember the change that a sentence tells, or that an enumeration goes on."""
        decided = [one for one in own if _can_be_spelt_out(one)]
        if listed is not None:
            self.index, self.opened = view.index, self.opened or _is_item(view)
        elif decided:
            self.model, self.index, self.opened = decided[-1], view.index, False
        elif own:
            self.model, self.opened = None, False
        self.opened = self.opened or (self.model is not None and _opens(view))
        if self.opened:
            self.index = view.index


def _can_be_spelt_out(reading: Reading) -> bool:
    frame = reading.frame
    return reading.verdict.decided and frame.action in ("imposed", "expanded", "eased", "lifted")


def _listed(view: SentenceView, own: list[Reading], state: _State) -> Reading | None:
    model = state.model
    if model is None or view.is_title or view.index - state.index > _NEAR or view.section != model.frame.view.section:
        return None
    if any(one.frame.rule not in ("state.those_listed",) and one.roles.names_target_or_sector for one in own):
        return None
    start, end = _tail(view, opened=state.opened), len(view.items)
    if start is None:
        start, end = 0, members_end(view)
    if not end:
        return None
    named = _named(view, start, end)
    if named.empty or any(one.country in BODIES for one in model.roles.targets):
        return None
    return _reading(view, start, model, named)


def _is_item(view: SentenceView) -> bool:
    """Tell whether a sentence begins as an item of an enumeration does: with a bullet or a number in brackets."""
    first = view.items[0] if view.items else None
    return first is not None and (
        first.text in _BULLETS or (first.kind == "number" and lower_at(view.items, 1) in (".", ")"))
    )


def _opens(view: SentenceView) -> bool:
    """Tell whether a sentence is the heading of a list: "Main items", "The measures:"."""
    items = view.items
    if not items or len(items) > _LONGEST_OPENING:
        return False
    return items[-1].lower == ":" or (all(one.lower in _MAIN | g.DETERMINERS for one in items))


def _tail(view: SentenceView, *, opened: bool) -> int | None:
    """Return where the list begins that a sentence opens with a word of listing; none if it opens otherwise."""
    items = view.items
    if opened and _is_item(view):
        return _after_bullet(items)
    low = [one.lower for one in items[: _LONGEST_OPENING + 1]]
    return _after_participle(low) or _after_subject(low)


def _after_participle(low: list[str]) -> int | None:
    """Read "So were", "Also designated:", "Also listed are", "Covered are"."""
    first, second, third = [*low, "", "", ""][:3]
    if first == "so" and second in g.BE:
        return 2
    if first == "also" and second in _DONE and (third == ":" or third in g.BE):
        return 3
    return 2 if first in _DONE and (second == ":" or second in g.BE) else None


def _after_subject(low: list[str]) -> int | None:
    """Read "They include", "The list contains", "Among the names are", "The following are added:"."""
    if low[:1] == ["among"]:
        return _after(low, g.BE | _HOLDS, 1) if set(low[1:5]) & (_WHOLES | _DONE) else None
    if "not" in low or not low or low[0] not in _POINTING:
        return None
    at = _after(low, _HOLDS, 1) if low[0] in _WHOLES or set(low[1:4]) & (_WHOLES | _DONE) else None
    return at if at is not None and (low[at - 1] not in g.BE or _is_following(low)) else None


def _is_following(low: list[str]) -> bool:
    return "following" in low[:3] or low[-1] == ":"


def _after_bullet(items: list[Item]) -> int:
    at = 0
    while at < len(items) and (items[at].kind in ("number", "mark") or items[at].text in _BULLETS):
        at += 1
    return at


def _after(low: list[str], words: frozenset[str], start: int) -> int | None:
    return next((at + 1 for at in range(start, min(len(low), 7)) if low[at] in words), None)


def _named(view: SentenceView, start: int, end: int) -> Named:
    """Return the parties and sectors of a list; each part up to a semicolon is one party with what is said of it."""
    named, scope = Named(), Scope(view.year, personal=True)
    for part in _parts(view, start, end):
        for phrase in part:
            head = max(phrase.start, min(phrase.head, phrase.end - 1))
            one = Named()
            add_phrase(one, view.items, NounPhrase(phrase.start, phrase.end, head), scope)
            if lower_at(view.items, phrase.start - 1) in _WHERE and _are_countries(one):
                _settle(named, one.targets)
            else:
                named.targets += one.targets
                named.sectors += one.sectors
    named.targets = [one for one in named.targets if one.name or one.sector]  # a country alone says whose they are
    return named


def _are_countries(named: Named) -> bool:
    return bool(named.targets) and not named.sectors and not any(one.name or one.sector for one in named.targets)


def _settle(named: Named, countries: list[Target]) -> None:
    """Give the party named last the country that it is said to be in ("two refineries in India")."""
    if named.sectors:
        sector, words = named.sectors.pop()
        named.targets += [Target(one.country, None, sector, words) for one in countries]


def _parts(view: SentenceView, start: int, end: int) -> Iterator[list[p.Phrase]]:
    part: list[p.Phrase] = []
    skipping = False
    for phrase in view.syntax.phrases:
        if phrase.end <= start or phrase.start >= end:
            continue
        word = view.items[phrase.start].lower
        if word == ":" and _names(view.items, part):
            skipping = True  # "Vehicles: petrol cars of over 1,600 cc"
        elif word == ";":
            yield part
            part, skipping = [], _is_item(view) and skipping
        elif word in _BREAKS or (phrase.kind == p.VG and phrase.form in ("finite", "infinitive")):
            skipping = True
        elif phrase.kind == p.NP and not skipping and not _is_apposition(view.items, part, phrase):
            part.append(phrase)
    yield part


def _names(items: list[Item], part: list[p.Phrase]) -> bool:
    return any(items[at].kind in _NAMING for phrase in part for at in range(phrase.start, phrase.end))


def _is_apposition(items: list[Item], part: list[p.Phrase], phrase: p.Phrase) -> bool:
    """Tell whether a phrase only describes the name before it ("Rosbank, a lender")."""
    if not part or lower_at(items, phrase.start - 1) != "," or part[-1].end != phrase.start - 1:
        return False
    last = any(items[at].kind == "entity" for at in range(part[-1].start, part[-1].end))
    return last and items[phrase.start].lower in ("a", "an", "the", "its", "one")


def _stated_home(model: Reading) -> Target | None:
    """Return the country that the model's sentence says goods go to or come from, where its roles name none."""
    items = model.frame.items
    for at in range(1, len(items)):
        if items[at].kind == "actor" and items[at - 1].lower in _DIRECTIONS:
            for code in codes_of(items[at]):
                if code not in model.roles.sender_codes and code not in BODIES:
                    return Target(code, None, None, items[at].text)
    return None


def _reading(view: SentenceView, start: int, model: Reading, named: Named) -> Reading:
    home = next((one for one in model.roles.targets if one.country is not None), None) or _stated_home(model)
    targets = [one if one.country or home is None else replace(one, country=home.country) for one in named.targets]
    sectors = named.sectors
    if sectors and home is not None and not any(one.country for one in targets):
        targets = [*targets, Target(home.country, None, None, home.words)]
    frame = Frame(
        clause=Clause(view, max(0, start - 1), 0, len(view.items)),
        trigger=model.frame.trigger,
        action="imposed" if model.frame.action == "expanded" else model.frame.action,
        object_kind="party",
        object_at=min(start, len(view.items) - 1),
        voice="active",
        rule="listing",
    )
    return Reading(frame, Roles(senders=model.roles.senders, targets=targets, sectors=sectors), model.verdict)
