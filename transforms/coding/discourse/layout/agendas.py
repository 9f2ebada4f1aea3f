"""How far the items of an enumeration have come, by the sentence that opens it: "The Council decided: (a) to ban …"."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from schemas.vocabulary import BODIES, Status
from transforms.coding.discourse.layout.enumerated import acting_in, decided_on
from transforms.coding.discourse.layout.ruled_items import ruled_items
from transforms.coding.discourse.layout.statutory_stems import (
    begin_with_verb,
    bound_in,
    of_tail,
    stem_agenda,
    wants_verbs,
)
from transforms.coding.discourse.layout.verbless_items import opens_verbless, verbless_after
from transforms.coding.model import Agenda, Coded, SentenceView, Target
from transforms.coding.parties.actors import coded
from transforms.reading import grammar as g
from transforms.reading.bullets import bullet_kind, is_bulleted
from transforms.reading.grammar import LABEL_MARKS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p

_DECIDING = word_set(
    "decided decides decide agreed adopted adopts approved approves imposed imposes impose introduced introduces "
    "announced announces announce ordered orders took taken take takes takes applied apply applies enacted enacts "
    "prescribes prescribed resolved resolves issued issues ordains ordained decreed decrees implemented "
    "implements instituted institutes directed directs establishes established lays sets entails requires bring "
    "brings brought put puts effected authorising authorizing authorised authorized announcing"
)
_HOLDING = word_set(
    "contains contain contained includes include included comprises comprise comprised covers consists consist "
    "envisages provide provides provided"
)
_NEW = word_set(
    "new adopted today additional further agreed approved latest signed issued published second third fourth"
)
_WHOLES = word_set(
    "measures measure steps step sanctions restrictions prohibitions penalties actions action package framework "
    "ordinance regulation regulations decision decisions decree order resolution curbs round"
)
_REGIMES = word_set("regime regimes programme programmes programs listings embargoes bans emergencies countries states")
"""What is prolonged or ended as a whole, beside measures."""
_PROPOSING = word_set(
    "propose proposes proposed proposal proposals recommend recommends recommended recommendation recommendations "
    "call calls called urge urges urged ask asks asked request requests requested consider considers considered "
    "discuss discussed draft could may might should plan plans planned seek seeks sought demand "
    "demands demanded suggest suggests suggested threatens threatened invite invites invited options bill mulls "
    "weighs if unless intends intend would possible contemplated examined examine"
)
_STANDING = word_set(
    "remain remains remained continue continues continued stay stays stayed existing current currently already "
    "since recalls recalled reminded reminds except exception exceptions exempt exempted exemptions not no never "
    "nothing none rejected refused declined failed vetoed violated violating breach breached breaching despite "
    "remind reporting reaffirms reaffirmed check checks comply complies heed mind observe breaches breach"
)
_POINTING = word_set("it they these this")
_UNDOING = word_set("lift delist release ease exempt permit suspend extend resume reopen expire last")
"""Classes of words of change that say of a measure that it ends, is relaxed or goes on."""
_COMING = word_set("will shall 'll")
_ON = word_set("against on concerning to towards toward regarding upon over for")
_LONGEST = 60
"""Items of the longest sentence that opens an enumeration."""

_COUNTED = g.ORDINALS | word_set(
    "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth firstly secondly thirdly finally lastly"
)
_SHORT = 40
"""Items of the longest item of an enumeration without bullets."""


def mark_agendas(views: list[SentenceView]) -> None:
    """Give the items of each enumeration what the sentence that opens it says of how far they have come."""
    for at, view in enumerate(views):
        view.recites = _opens_standing(view)
        before = views[at - 1] if at else None
        after = views[at + 1] if at + 1 < len(views) else None
        agenda: Agenda | None = None if view.is_title else stem_agenda(view, after)
        if agenda is None and not view.is_title and not is_bulleted(view.items):
            agenda = _agenda(view, before)
        if agenda is not None:
            _give(views, at, agenda)
        elif agenda is None and not view.is_title and view.agenda is None and opens_verbless(view):
            for item in verbless_after(views, at):
                item.agenda = Agenda(Status.IN_FORCE, acting_in(view), states_hit(view), view.items[0].lower)


def _give(views: list[SentenceView], at: int, agenda: Agenda) -> None:
    """Give the items after an opening what it says, with whom the words after the last of them hit."""
    items = list(items_after(views, at))
    last = items[-1].index + 1 if items else len(views)
    if agenda.kind == "dealing" and not agenda.targets:
        tail = of_tail(views[last]) if last < len(views) else []
        agenda = replace(
            agenda, targets=states_hit(views[at]) or tail or _shared_land(views[at], items, agenda.senders)
        )
    if views[at].stem and not agenda.senders:
        agenda = replace(agenda, senders=bound_in(items)[:1])
    for item in items:
        item.agenda = agenda
        if views[at].stem and wants_verbs(views[at]):
            begin_with_verb(item)


def _shared_land(stem: SentenceView, items: list[SentenceView], senders: list[Coded]) -> list[Target]:
    """Return the one state that the items name, for those of them that name none ("exports of oil").

    What everybody is told not to do is of no concern to the one that an item names ("it is prohibited to: …").
    """
    if any(one.lower == "to" for one in stem.items[-2:]):
        return []
    acting = {code for code, _ in senders}
    found = {code: words for view in items for one in view.items if one.kind == "actor" for code, words in coded(one)}
    hit = [(code, words) for code, words in found.items() if code not in acting and code not in BODIES]
    return [Target(code, None, None, words) for code, words in hit] if len(hit) == 1 else []


def _opens_standing(view: SentenceView) -> bool:
    """Tell whether a sentence opens an enumeration of what stands already, or is refused, or spared."""
    low = {one.lower for one in view.items}
    return bool(view.items) and view.items[-1].lower in LABEL_MARKS and bool(low & _STANDING)


def _agenda(view: SentenceView, before: SentenceView | None) -> Agenda | None:
    """Read the opening of an enumeration; None if a sentence opens none, or only tells of what stands."""
    low = [one.lower for one in view.items]
    if not 1 < len(low) <= _LONGEST or low[-1] not in LABEL_MARKS:
        return None
    words = set(low)
    if words & _STANDING and not _goes_on_longer(low):
        return None
    if any(two == "considering" and one in g.BE for one, two in pairwise(low)):
        words.add("consider")  # "is considering", and not "considering the month of fasting"
    ruled = ruled_items(view, before)
    if ruled is not None:
        come, words_told = _of_ruled(low, words), " ".join(low[-4:-1])
        return Agenda(come, acting_in(view), states_hit(view), words_told, decided_on(view), ruled, "dealing")
    if any(_undoes(one) for one in view.items) or _goes_on_longer(low):
        return _undoing(view, low, words)
    points = low[0] in _POINTING or _announces_items(low, words)
    source = before if before is not None and points and _tells_act(before) else None
    if source is not None and low[0] not in _POINTING:
        words = words | {one.lower for one in source.items}  # "The measures are as follows:" after what was decided
    status = _status(low, words, dated=bool(view.dates) or source is not None)
    if status is None:
        return None
    told = source if source is not None else view
    return Agenda(status, acting_in(told), states_hit(view) or states_hit(told), " ".join(low[-4:-1]), decided_on(told))


def _goes_on_longer(low: list[str]) -> bool:
    """Tell whether measures are said to be continued for a time, which prolongs them ("are continued for one year")."""
    at = low.index("continued") if "continued" in low else 0
    return at > 0 and low[at - 1] not in ("has", "not") and low[at + 1] in ("for", "beyond", "until")


def _of_ruled(low: list[str], words: set[str]) -> Status:
    """Return how far what an opening forbids or allows has come."""
    if words & _PROPOSING:
        return Status.PROPOSED
    return Status.ANNOUNCED if low[-2] in _COMING or words & {"will", "agreed"} else Status.IN_FORCE


_UNDONE = {"lift": "lifted", "ease": "eased", "suspend": "suspended", "extend": "extended"}


def _undoing(view: SentenceView, low: list[str], words: set[str]) -> Agenda | None:
    """Read "decides to lift the following sanctions:", whose items name what is lifted."""
    names = {one.data.name for item in view.items if _undoes(item) for one in item.senses_of(item.kind)}
    actions = {_UNDONE[name] for name in names if name in _UNDONE} or ({"extended"} if _goes_on_longer(low) else set())
    parts = {part for one in low for part in one.split()}  # "sanctions regimes" is one item
    announced = "following" in words and (bool(parts & (_WHOLES | _REGIMES)) or _follows_alone(low))
    if len(actions) != 1 or not (announced or _lacks_object(view)) or words & {"not", "no", "never"}:
        return None
    coming = low[-2] in _COMING or words & (_COMING | {"agreed"})
    status = Status.PROPOSED if words & _PROPOSING else Status.ANNOUNCED if coming else Status.IN_FORCE
    return Agenda(status, acting_in(view), states_hit(view), " ".join(low[-4:-1]), action=actions.pop())


def _lacks_object(view: SentenceView) -> bool:
    """Tell whether the word that undoes or prolongs has no object but the items ("decides to end forthwith: (a) …")."""
    at = next(at for at, item in enumerate(view.items) if _undoes(item))
    verb = view.syntax.verbs.get(at)
    if verb is None or verb.passive or verb.objects:
        return False
    return all(_says_when(view, one) for one in view.syntax.phrases if one.start > at and one.kind == p.NP)


def _says_when(view: SentenceView, phrase: p.Phrase) -> bool:
    inside = view.items[phrase.start : phrase.end]
    return any(one.kind == "date" or one.lower in _EFFECT for one in inside)


def _follows_alone(low: list[str]) -> bool:
    """Tell whether "the following" stands for whatever the items name ("The following are lifted:")."""
    after = low[low.index("following") + 1]
    return after in (":", ",") or after in g.BE or after in g.HAVE or after in g.MODALS


_EFFECT = word_set("effect immediately forthwith months month year years days weeks noon midnight notice")


def _announces_items(low: list[str], words: set[str]) -> bool:
    """Tell whether a sentence only says that the measures follow ("The new measures are as follows:")."""
    return bool(words & _WHOLES) and (low[-2] == "follows" or low[-2] in ("are", "following")) and len(low) <= _BRIEF


_BRIEF = 12


def _tells_act(view: SentenceView) -> bool:
    """Tell whether a sentence says that an act was made, which "it" goes on to tell of ("It provides for: …")."""
    words = {one.lower for one in view.items}
    return bool(words & _DECIDING) and not words & (_STANDING | _PROPOSING)


def _undoes(item: Item) -> bool:
    """Tell whether an opening relaxes or prolongs what its items name, so that these are no new measures."""
    if item.kind not in ("trigger", "nominal"):
        return False
    return any(one.data.name in _UNDOING and one.particle is None for one in item.senses_of(item.kind))


def _status(low: list[str], words: set[str], *, dated: bool) -> Status | None:
    if words & _PROPOSING:
        return Status.PROPOSED
    if low[-2] in _COMING:
        return Status.ANNOUNCED
    if words & _DECIDING:
        return Status.ANNOUNCED if words & (_COMING | {"agreed"}) else Status.IN_FORCE
    holds = words & _HOLDING and (words & _WHOLES or low[0] in _POINTING)
    return Status.IN_FORCE if holds and (dated or words & (_NEW | _COUNTED)) else None


def states_hit(view: SentenceView) -> list[Target]:
    """Return the states against which an opening says that something is done."""
    items = view.items
    found: dict[str, Target] = {}
    for at, item in enumerate(items):
        if item.kind != "actor" or not _is_hit(view, at, found):
            continue
        for code, words in coded(item):
            if code not in BODIES:
                found.setdefault(code, Target(code, None, None, words))
    return list(found.values())


def _is_hit(view: SentenceView, at: int, found: dict[str, Target]) -> bool:
    items = view.items
    before = at - 1
    while lower_at(items, before) in g.DETERMINERS:
        before -= 1
    if lower_at(items, before) in _ON or lower_at(items, before - 1) in ("respect", "regard"):
        return True
    return lower_at(items, before) in (",", "and", "or") and bool(found)


def items_after(views: list[SentenceView], at: int) -> Iterator[SentenceView]:
    """Yield the sentences of the items that follow an opening: paragraphs with a bullet, or such as only go on."""
    here = at + 1
    marked: bool | None = None
    kind: str | None = None
    while here < len(views):
        paragraph = views[here].paragraph
        if paragraph == views[at].paragraph:
            return
        whole = [one for one in views[here : here + _SHORT] if one.paragraph == paragraph]
        bulleted = is_bulleted(whole[0].items) or _is_counted(whole[0])
        kind = bullet_kind(whole[0].items) if kind is None else kind
        if marked and bullet_kind(whole[0].items) == "number" != kind:
            return  # the next point of a communiqué, whose own items had letters or dashes
        if marked is None and not bulleted and _heads_bullets(views, here + len(whole)):
            here += len(whole)  # "Arms embargo" above what is said of it
            continue
        marked = bulleted if marked is None else marked
        if not bulleted and (marked or not _goes_on(whole)):
            if not (marked and _explains(views, here, here + len(whole))):
                return
        else:
            yield from whole
        here += len(whole)


def _heads_bullets(views: list[SentenceView], end: int) -> bool:
    """Tell whether bullets follow a paragraph without one, which then only heads them."""
    return end < len(views) and is_bulleted(views[end].items)


def _explains(views: list[SentenceView], start: int, end: int) -> bool:
    """Tell whether a paragraph only explains the item before it: another item follows, and it opens none itself."""
    after = views[end].items if end < len(views) else []
    opens = views[end - 1].items[-1].lower in LABEL_MARKS
    return start > 0 and is_bulleted(views[start - 1].items) and is_bulleted(after) and not opens


def _is_counted(view: SentenceView) -> bool:
    """Tell whether a sentence begins as "Second, …" does."""
    return lower_at(view.items, 0) in _COUNTED and lower_at(view.items, 1) == ","


def _goes_on(whole: list[SentenceView]) -> bool:
    """Tell whether a paragraph without a bullet is an item: short, and no sentence of its own."""
    first = whole[0]
    if len(whole) > 1 or not first.items or len(first.items) > _SHORT or first.items[-1].lower == ":":
        return False
    if first.items[0].text[0].islower() or first.items[-1].lower == ";":
        return True
    return not any(one.form in ("finite", "copula") and one.relation == "main" for one in first.syntax.verbs.values())
