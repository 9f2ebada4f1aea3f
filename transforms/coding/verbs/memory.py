"""What a text has spoken of so far: the measures that it named, so that "it" and "the embargo" can be read."""

from bisect import bisect_left
from dataclasses import dataclass, field, replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, SentenceView, lower_words
from transforms.coding.parties.hit.travellers import hits_others
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.named.trade_words import is_of_all_dealings
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.barred_trade import BarredTrade
from transforms.coding.verbs.goods_told import goods_before
from transforms.coding.verbs.measure_nouns import noun_of
from transforms.coding.verbs.mention import Mention, is_alike, is_anothers, is_of_others, makers_of, of_others, of_owner
from transforms.coding.verbs.relief_scope import with_scope
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase
from transforms.syntax.noun_classes import shares_head
from transforms.syntax.phrases import Phrase
from transforms.syntax.verbs import Syntax

_KEPT = 100
"""Measures that a text, or an item of it, remembers at a time: the last ones, so that long texts cost their length."""

_STEPS = 12
"""Phrases joined to a measure that are remembered with it, so that endless lists cost no more than others."""

_OWN, _FROM = 3, 2
"""Words before a measure within which one of the next stands."""

_KINDS = frozenset({"measure", "package", "relief", "reliefnoun"})
_GENERAL = word_set(
    "measures sanctions restrictions curbs steps penalties measure restriction curb it they them these those this"
)
_PRONOUNS = word_set("they them these those it")
_WITHOUT_SECTOR = word_set("measures sanctions restrictions curbs steps penalties they them these those")
ALIKE = word_set("similar same like comparable identical equivalent parallel matching corresponding")
_BANS = word_set(
    "ban embargo prohibition boycott blockade stop stoppage halt moratorium freeze closure suspension measure"
)
_TRADES = word_set("import imports export exports sale sales purchases deliveries shipments")
_SEVERAL = word_set("they them these those")
_NONE, _COLONS, _FLOWS = word_set("no neither nor"), frozenset(":;–—"), frozenset({"", "import", "export"})


@dataclass(slots=True)
class Memory:
    """The measures of a text, in the order in which it names them; they are read when somebody asks for them."""

    named: list[Mention] = field(default_factory=list)  # those that have been read
    unread: list[SentenceView] = field(default_factory=list)  # sentences of whose measures nobody has asked

    told: list[Mention] = field(default_factory=list)  # changes that verbs tell, which only a noun for a ban recalls
    news: int | None = None
    barred: BarredTrade = field(default_factory=BarredTrade)
    """Which sentence told last that sanctions are imposed or widened, and what was barred."""
    relaxed: tuple[int, str, frozenset[str]] | None = None  # where a measure was told to be relaxed last, how, for whom
    listed: Mention | None = None  # whom the text told last to be listed
    acting: set[str] = field(default_factory=set)  # who has made decided changes so far
    hit: set[str] = field(default_factory=set)  # whom they hit or freed
    step: tuple[int, str] | None = None  # where a change, decided or not, was told last, and its action
    seen: int = -1

    def read(self, view: SentenceView) -> None:
        """Remember the measures that a sentence names."""
        if view.index > self.seen:
            self.seen = view.index
            self.unread.append(view)

    @property
    def mentions(self) -> list[Mention]:
        """The measures of the sentences so far."""
        views, self.unread = self.unread, []
        for view in views:
            self._read(view)
        return self.named

    def _read(self, view: SentenceView) -> None:
        items = view.items
        measures = [at for at, item in enumerate(items) if item.kind == "measure"][-_KEPT:]
        if not measures:
            return
        syntax = view.syntax
        for place, phrase in enumerate(syntax.phrases):
            if phrase.kind != p.NP or not _holds_one(phrase, measures):
                continue
            members, _ = syntax.groups.read(first_of(items, syntax, place), most=_STEPS)
            core = core_of(items, members[0])
            if core is None or core.kind not in _KINDS or items[members[0].start].lower in _NONE:
                continue  # "offers no relief to Iran"
            named = measure_roles(items, core.phrase, core.at, core.links, view.year)
            if core.kind.startswith("relief"):
                named = with_scope(view, core, named)
            for other in members[1:]:
                after = None if named.targets else core_of(items, other)
                if after is not None and after.kind in _KINDS:
                    named.targets = measure_roles(items, after.phrase, after.at, after.links, view.year).targets
            named = self._pointing(named, view, core.at)
            noun, several = noun_of(items[core.at]), items[core.at].lower.endswith("s")
            mention = Mention(
                view.index, core.at, noun, core.kind, named, view.rubric, several, makers_of(view, core.at)
            )
            self.named.insert(len(self.named) - self._hangs_on_relief(syntax, place, view.index), mention)
        del self.named[:-_KEPT]

    def _hangs_on_relief(self, syntax: Syntax, place: int, index: int) -> bool:
        """Tell whether a measure is only what the relief before it is from ("an exemption from the ban … it")."""
        before = self.named[-1] if self.named and place >= _FROM else None
        if before is None or before.index != index or not before.kind.startswith("relief"):
            return False
        relief, link = syntax.phrases[place - 2], syntax.phrases[place - 1]
        return link.kind == p.PREP and relief.start <= before.at < relief.end

    def _pointing(self, named: Named, view: SentenceView, at: int) -> Named:
        """Give "the ban" what verbs told of it, so that "it" after it can be read."""
        if not named.empty or named.own_sector is not None or not named.definite:
            return named
        found = self._told(noun_of(view.items[at]), view, at)
        if found is None or found.rubric != view.rubric:
            return named
        told = found.named
        return replace(
            named,
            targets=list(told.targets),
            sectors=list(told.sectors),
            own_sector=told.own_sector,
            owners=named.owners or list(told.owners),
        )

    def last(self, view: SentenceView, at: int) -> Mention | None:
        """Return the last measure named before a place."""
        several = lower_words(view.items[at : at + 1]) & _SEVERAL
        for mention in reversed(self.mentions):
            if (mention.index, mention.at) < (view.index, at) and not (several and mention.is_one_relief):
                return mention
        return None

    def recall(self, named: Named, view: SentenceView, at: int) -> Named:
        """Return what a measure that only points back stands for; what names somebody itself stays as it is."""
        word = noun_of(view.items[at])
        if ALIKE & lower_words(view.items[max(0, at - _OWN) : at]):
            return self._like(named, word, view, at)
        said = bool(named.targets) or any(code != UNSPECIFIED for code, _ in named.sectors)
        whole = is_of_all_dealings(view.items, at)
        if said and named.definite and word not in _GENERAL and not (whole or _is_own(view.items, at)):
            return self._with_sectors(named, word, view, at)
        if said or not named.definite:
            return named
        economic = _is_economic(view.items, at)
        found = self._before(word, view.index, at, economic=economic) or self._told(word, view, at)
        found, beside = found or self._before("those", view.index, at, economic=economic), self._beside(view, at)
        if beside is not None and (found is None or found.index < view.index) and word not in _GENERAL:
            return replace(named, targets=list(beside.named.targets), owners=named.owners or list(beside.named.owners))
        if found is None or found.rubric != view.rubric:
            return self._of_goods(named, word, view, at) if found is None else named
        named_in = bool(named.sectors) and word not in _PRONOUNS and any(one.name for one in found.named.targets)
        others = found.word != word and _is_way(view.items[at])  # "its border", after a firm's sanctions
        before = of_others(found.named) if named_in or others else found.named
        keeps = word not in _WITHOUT_SECTOR or any(one.name for one in before.targets) or self._is_only(found, word)
        keeps = keeps and is_alike(found, word, lower_words(view.items[max(0, at - _OWN) : at]))
        keeps = keeps and (found.word == word or not _is_way(view.items[at])) and not self._is_wider(found, word)
        keeps = keeps and not ((whole and found.word != word) or hits_others(view.items[at], found.sectors, found.word))
        keeps = keeps and (found.word == word or word in _PRONOUNS or not is_of_others(named, before))
        keeps = keeps and not (named.possessed and word in _WITHOUT_SECTOR and is_anothers(found, view, at))
        widens = named.own_sector is not None  # "a visa ban on ministers … the arms embargo"
        widens = widens or not (keeps or word in _PRONOUNS)
        resolved = replace(
            named,
            targets=[replace(one, sector=None) if widens and not one.name else one for one in before.targets],
            sectors=list(before.sectors) if keeps and named.own_sector is None else [],
            own_sector=named.own_sector or (before.own_sector if keeps else None),
            owners=named.owners or list(before.owners),
        )
        self._renew(view, at, Mention(view.index, at, word, found.kind, resolved, view.rubric, found.several))
        return resolved

    def _of_goods(self, named: Named, word: str, view: SentenceView, at: int) -> Named:
        """Return "its ban" with the goods that its sentence speaks of, where no measure was named before."""
        parted = any(item.lower in _COLONS for item in view.items[:at])
        trade = word in _TRADES and named.empty
        meant = (word in _BANS or trade) and (named.possessed or parted)
        goods = goods_before(view, at, {code for code, _ in named.owners}) if meant else None
        return named if goods is None else replace(named, targets=goods.targets, sectors=goods.sectors)

    def _like(self, named: Named, word: str, view: SentenceView, at: int) -> Named:
        """Return what "a similar ban" is on, which is another's: whom and which goods the one before it is on."""
        found = self._before(word, view.index, at) or self._told(word, view, at)
        if found is None or found.rubric != view.rubric:
            return named
        says = named.own_sector is not None or bool(named.sectors) or any(one.sector for one in named.targets)
        keeps = not says and word not in _WITHOUT_SECTOR
        return replace(
            named,
            targets=named.targets or list(found.named.targets),
            sectors=list(found.named.sectors) if keeps else named.sectors,
            own_sector=found.named.own_sector if keeps else named.own_sector,
        )

    def _beside(self, view: SentenceView, at: int) -> Mention | None:
        """Return the last measure on somebody that the sentence names before a place ("on Mali, and the embargo")."""
        here = (one for one in reversed(self.mentions) if one.index == view.index and one.at < at)
        return next((one for one in here if any(hit.country for hit in one.named.targets)), None)

    def _with_sectors(self, named: Named, word: str, view: SentenceView, at: int) -> Named:
        """Return "the embargo on both countries" with the goods of the embargo on them that was named before."""
        hit = {one.country for one in named.targets}
        economic = _is_economic(view.items, at)
        if named.sectors or named.own_sector is not None or None in hit or any(one.sector for one in named.targets):
            return named
        for mention in reversed(self.mentions):
            if economic and mention.sectors == {"defence"}:
                continue
            if (mention.index, mention.at) < (view.index, at) and mention.word == word:
                before = mention.named
                if hit <= {one.country for one in before.targets} and mention.sectors:
                    return replace(named, sectors=[(code, word) for code in sorted(mention.sectors)])
        return named

    def _renew(self, view: SentenceView, at: int, resolved: Mention) -> None:
        """Let what a measure stands for be remembered at its place, so that the next one can point to it."""
        for mention in self.mentions:
            if (mention.index, mention.at) == (view.index, at):
                mention.named, mention.hit = resolved.named, None
                return
        self.mentions.append(resolved)
        self.mentions.sort(key=lambda one: (one.index, one.at))

    def _is_only(self, found: Mention, word: str) -> bool:
        """Tell whether the text names or tells sanctions in these sectors only: then "the restrictions" are those."""
        wanted = found.sectors
        named = (one for one in self.mentions if one.index <= found.index or not one.named.empty)
        told = [] if word in _PRONOUNS else self.told[-_KEPT:]
        return bool(wanted) and all(one.sectors <= wanted for one in (*named, *told))

    def _is_wider(self, found: Mention, word: str) -> bool:
        """Tell whether "the sanctions" are others than the ban or relief told last: those that were named before it."""
        if word in _PRONOUNS or word not in _WITHOUT_SECTOR or found.word in _WITHOUT_SECTOR:
            return False
        before = (one for one in self.mentions if (one.index, one.at) < (found.index, found.at))
        return any(one.word in _WITHOUT_SECTOR and one.named.targets and not one.sectors for one in before)

    def _told(self, word: str, view: SentenceView, at: int) -> Mention | None:
        """Return the change told last that a noun for a ban may mean, where no such noun has been used before."""
        before = any(one.word == word and (one.index, one.at) < (view.index, at) for one in self.mentions)
        flow = view.items[at].lower.removesuffix(word).strip(" -")
        if before or word not in _BANS or flow not in _FLOWS:
            return None
        fitting = [one for one in reversed(self.told) if one.index < view.index and flow in ("", one.word)]
        return (self._whole(fitting) if not flow else None) or next(iter(fitting), None)

    def _whole(self, told: list[Mention]) -> Mention | None:
        """Return the sanctions of which several changes, each in goods of its own, told only the parts."""
        if not told:
            return None
        named = (one for one in reversed(self.mentions) if one.word in _WITHOUT_SECTOR and one.index <= told[-1].index)
        whole = next((one for one in named if one.named.targets and not one.sectors), None)
        if whole is None:
            return None
        parts = {frozenset(one.sectors) for one in told if one.index >= whole.index}
        return whole if len(parts) > 1 else None

    def _before(self, word: str, index: int, at: int, *, economic: bool = False) -> Mention | None:
        """Return the measure that a noun points back to: "the sanctions" are no embargo that was named beside them."""
        found: Mention | None = None
        owned: list[Coded] = []
        for mention in reversed(self.mentions):
            if (mention.index, mention.at) >= (index, at) or (economic and mention.sectors == {"defence"}):
                continue
            if found is not None and mention.index < found.index:
                break
            other = mention.word != word and (word not in _GENERAL or found is not None)
            if other or (mention.named.empty and mention.named.own_sector is None):
                owned = owned if owned or other or word not in ("it", "they") else mention.named.owners
                continue
            found = mention
            if word in _PRONOUNS or mention.word == word:
                break
        return of_owner(found, owned) if found is not None and owned else found


def first_of(items: list[Item], syntax: Syntax, place: int) -> int:
    """Return where a measure's phrase begins whose head goods before "and" share ("its oil and arms embargo")."""
    groups = syntax.groups
    while groups.kind(place - 1) == p.CONJ and groups.kind(place - 2) == p.NP:
        first, last = (
            NounPhrase(one.start, one.end, one.head) for one in (syntax.phrases[place - 2], syntax.phrases[place])
        )
        if not shares_head(items, first, last):
            break
        place -= 2
    return place


def _is_own(items: list[Item], at: int) -> bool:
    """Tell whether a measure is somebody's own, and another than the one before."""
    return "own" in lower_words(items[max(0, at - _OWN) : at])


def _holds_one(phrase: Phrase, places: list[int]) -> bool:
    """Tell whether one of some places, which are in order, lies in a phrase."""
    first = bisect_left(places, phrase.start)
    return first < len(places) and places[first] < phrase.end


def _is_way(item: Item) -> bool:
    """Tell whether a noun is a way by which people and goods come, whatever a ban before it was on ("the border")."""
    return item.kind == "measure" and item.data.kind == "dealing" and item.data.measure == "transport"


_ECONOMIC = word_set("economic trade commercial financial import imports investment visa travel")


def _is_economic(items: list[Item], at: int) -> bool:
    """Tell whether a measure is called economic, so that it is no arms embargo."""
    own = items[at].lower.split()[:-1] + ([items[at - 1].lower] if at > 0 else [])
    return not _ECONOMIC.isdisjoint(own)
