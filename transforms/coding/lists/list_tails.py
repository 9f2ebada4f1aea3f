"""Lists in the sentence that tells the change itself: "… four names: A, B and C", "…, as has D", "so are two banks"."""

from collections.abc import Iterator

from transforms.coding.lists.list_ends import before_teller
from transforms.coding.lists.list_parts import Manner, listed_in
from transforms.coding.model import Frame, Reading, SentenceView
from transforms.coding.parties.hit.list_measures import measures_in
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading import grammar as g
from transforms.reading.kinds import HITTING, SANCTIONS
from transforms.reading.spans import lower_at
from transforms.syntax import phrases as p

_AUXILIARIES = g.BE | g.HAVE | g.MODALS | g.DO
_FACING = ("face", "facing", "risk", "incur")
_ECHOES = frozenset({"as", "so"})


def colon_list(view: SentenceView, own: list[Reading]) -> tuple[list[Reading], int, Named] | None:
    """Return the changes one of which a list after a colon spells out, where that begins, and what it names."""
    at = next((here for here in range(len(view.items) - 2, 0, -1) if _opens_list(view, here)), None)
    before = [one for one in own if at is not None and one.frame.head < at]
    if at is None or not before or not _is_list(view, at + 1):
        return None
    named = listed_in(view, at + 1, len(view.items), Manner(countries=_counts(view, at + 1)))
    told = {item.text for item in view.items[at + 1 :]}
    known = [one.words for reading in own for one in reading.roles.targets]
    known += [words for reading in own for _, words in reading.roles.sectors]
    if named.empty or any(words in told for words in known):
        return None
    return before, at + 1, named


def _opens_list(view: SentenceView, at: int) -> bool:
    """Tell whether a colon stands at a place, or a dash with counts after it ("40 firms - 20 in Oman, ten in Peru")."""
    low = view.items[at].lower
    return low == ":" or (low in _DASHES and _counts(view, at + 1))


_DASHES = frozenset("—–")


def colon_measures(view: SentenceView, own: list[Reading]) -> tuple[Reading, list[Named]] | None:
    """Return the change whose measures a colon spells out, with whom and what each hits, one at least with goods.

    "They were imposed in 2009: an arms embargo, and a travel ban and an asset freeze for officials".
    """
    at = next((here for here in range(1, len(view.items) - 1) if _opens_measures(view, here)), None)
    if at is None:
        return None
    told = [one for one in own if max(one.frame.head, one.frame.object_at) < at and one.frame.object_kind in SANCTIONS]
    model = told[-1] if told else None
    if model is None or model.frame.action not in _MADE:
        return None
    named = [one for _, one in measures_in(view, at + 1, len(view.items))]
    specific = [one for one in named if one.sectors or any(hit.sector for hit in one.targets)]
    return (model, specific) if specific else None


def not_spelt_out(own: list[Reading], told: Frame) -> list[Reading]:
    """Return the readings of a sentence that stay as they are where a colon spells out what a measure consists of."""
    return [
        one
        for one in own
        if (one.frame.object_at > told.object_at and one.frame.voice != "nominal") or one.frame.head < told.head
    ]


def _opens_measures(view: SentenceView, at: int) -> bool:
    """Tell whether a colon stands at a place, or a dash behind which a first measure is told ("… - a ban on gold")."""
    low = view.items[at].lower
    if low not in _DASHES | {"-"} or view.items[at + 1].lower not in ("a", "an"):
        return low == ":"
    told = (one for one in view.syntax.phrases if one.kind == p.VG and one.start > at)
    return all(one.form not in ("finite", "copula") for one in told)  # "… - a ban on gold is to follow"


_MADE = frozenset({"imposed"})


def _is_list(view: SentenceView, start: int) -> bool:
    """Tell whether nothing but noun phrases and what hangs on them follows, the first of which names somebody."""
    found = [one for one in view.syntax.phrases if one.start >= start]
    if not found or found[0].kind != p.NP:
        return False
    clause = next((at for at, one in enumerate(found) if one.kind == p.VG and one.form in ("finite", "copula")), None)
    if clause is not None and not any(one.kind in (p.REL, p.SUB) for one in found[:clause]):
        return False
    joints = sum(one.kind == p.CONJ or one.word in (",", ";") for one in found)
    typed = [view.items[at].kind for at in range(found[0].start, found[0].end)]
    names = bool({"entity", "sector", "post", "actor"} & {*typed}) and (joints > 0 or "entity" in typed)
    return names or _counts(view, start)


def _counts(view: SentenceView, start: int) -> bool:
    """Tell whether a list says how many are where: "63 in Russia, 16 in Turkey"."""
    after = lower_at(view.items, start + 1)
    return (
        view.items[start].kind in ("number", "word") and after in ("in", "from", "of") and start + 2 < len(view.items)
    )


def party_echoes(view: SentenceView, own: list[Reading]) -> Iterator[tuple[Reading, Named]]:
    """Yield those to whom the same is done as a verb before them says: "X was listed, as has Y", "and so are Z"."""
    items = view.items
    yield from _gone_along(view, own)
    yield from _along_with(view, own)
    for at in range(2, len(items) - 2):
        if items[at].lower not in _ECHOES or items[at + 1].lower not in _AUXILIARIES:
            continue
        model = next((one for one in reversed(own) if one.frame.head < at), None)
        if model is None or model.frame.voice not in ("passive", "active", "cue") or model.frame.object_kind == "echo":
            continue
        end = next((here for here in range(at + 2, len(items)) if items[here].lower in (";", ".")), len(items))
        verb = view.syntax.verbs.get(model.frame.head)
        named = listed_in(view, at + 2, end, Manner(countries=True))
        does = items[at + 1].lower in g.DO
        acted = verb is not None and (
            (verb.passive and not does) or model.frame.voice == "passive" or items[verb.at].lower.startswith(_FACING)
        )
        if acted and not named.empty:
            yield model, named


_ALONG = frozenset({"it", "them", "him", "her"})


def _gone_along(view: SentenceView, own: list[Reading]) -> Iterator[tuple[Reading, Named]]:
    """Yield those who share the fate of those before them: "took the port off its list, and with it two refineries"."""
    items = view.items
    for at in range(2, len(items) - 3):
        joined = items[at - 1].lower in ("and", ",") and items[at].lower == "with" and items[at + 1].lower in _ALONG
        model = next((one for one in reversed(own) if one.frame.head < at), None) if joined else None
        if model is None or model.frame.object_kind not in HITTING or model.frame.object_at > at:
            continue
        end = next((here for here in range(at + 2, len(items)) if items[here].lower in (";", ".", ",")), len(items))
        named = listed_in(view, at + 2, end, Manner())
        if not named.empty and not any(one.kind == "measure" for one in items[at + 2 : end]):
            yield model, named


_TOGETHER = (("along", "with"), ("together", "with"), ("as", "well", "as"), ("in", "addition", "to"))
_INCLUDING = (("including",), ("among", "them"), ("notably",), ("such", "as"))
_ALONG_WITH = (*_TOGETHER, *_INCLUDING)
_PARTY = frozenset({"party"})
_HITTING = frozenset({"imposed", "lifted", "reinstated"})


def _along_with(view: SentenceView, own: list[Reading]) -> Iterator[tuple[Reading, Named]]:
    """Yield those told behind a relative clause: "listed firms that arm the junta, along with two banks"."""
    items = view.items
    for at in range(3, len(items) - 3):
        if items[at - 1].lower != ",":
            continue
        words = next((one for one in _ALONG_WITH if items[at].lower == one[0] and _says(view, at, one)), None)
        if words is None:
            continue
        kinds = HITTING if words in _INCLUDING else _PARTY
        model = next((one for one in own if one.frame.head < at and one.frame.object_kind in kinds), None)
        if model is None or model.frame.object_at > at or model.frame.action not in _HITTING:
            continue
        parted = any(one.kind == p.REL and model.frame.object_at < one.start < at for one in view.syntax.phrases)
        start = at + len(words)
        end = next((here for here in range(start, len(items)) if items[here].lower in (";", ".")), len(items))
        end = before_teller(view, start, end)
        inside = items[start:end]
        named = listed_in(view, start, end, Manner()) if parted else Named()
        if not named.empty and not any(one.kind in ("measure", "trigger") for one in inside):
            yield model, named


def _says(view: SentenceView, at: int, words: tuple[str, ...]) -> bool:
    return all(lower_at(view.items, at + here) == word for here, word in enumerate(words))
