"""Decisions that nobody has taken: told by a draft, guessed at, promised by who hopes to govern, put forward."""

from collections.abc import Iterator
from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.parties.acting.guessed import told_as_guess, told_by_outsiders
from transforms.coding.status.governors import cue_status
from transforms.coding.status.proposed.asked_as_well import asked_as_well
from transforms.coding.status.proposed.to_be_seen import OUTLINES, only_set_going
from transforms.coding.status.proposed.versions import early_version
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, LIKELY
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_DRAFTS = word_set(
    "draft drafts leaked blueprint blueprints proposal proposals non-paper bill bills plan plans manifesto platform "
    "timetable roadmap"
) | {"draft law", "draft resolution", "draft decision", "draft regulation", "options paper", "working paper"}
_BARGAINS = word_set("talks agreement deal pact treaty paper negotiations")
"""What parties that would govern agree on among themselves."""
_DEALS = word_set("agreement deal pact treaty accord bargain")
_UNMADE = word_set("proposed possible planned mooted tentative draft emerging potential prospective")
_REVISING = ("revis", "redraft", "rewrit", "rewrot", "watered")
_SHOWN = word_set("seen obtained leaked circulated shared reviewed showed shows show suggests suggested says")
_ASPIRANTS = word_set(
    "candidate candidates nominee challenger contender contenders frontrunner front-runner hopeful president-elect "
    "manifesto platform shadow opposition oppositions prime-minister-designate chancellor-designate"
)
_LAWMAKERS = word_set(
    "party parties senator senators lawmaker lawmakers congressman congresswoman legislators mps meps"
)
"""Who vows what others would have to do."""
_CABINETS = word_set("government administration presidency cabinet coalition congress parliament majority ministry")
_ANY = word_set("a an any another future next")
_WINNING = word_set("elected re-elected reelected returned chosen victorious")
_OFFICES = word_set("president chancellor premier minister leader") | {"prime minister"}
_PROPOSERS = frozenset(
    {"commission", "the commission", "european commission", "eu commission", "eu executive", "eu's executive"}
)
_PUTTING = word_tuple(
    "present unveil outlin tabl submit circulat suggest",
    "put forward",
    "puts forward",
    "set out",
    "sets out",
)
_PROMISING = ("pledg", "vow", "promis")
_SPAN = 10

_TO_COME = FUTURE | CONDITIONAL


def by_tentative_source(frame: Frame, group: list[str], verdict: Verdict) -> Verdict:
    """Turn a decision into a proposal where its source, or who would take it, only makes it one.

    Args:
        frame: the word of change and its object.
        group: the lower-case words of its verb group.
        verdict: what the clause says by itself.
    """
    wanted = None
    if verdict.decided:
        wanted = _foreseen(frame) or asked_as_well(frame) or _may_be(frame, group) or _put_on_table(frame)
    if wanted:
        return Verdict(Status.PROPOSED, wanted)
    words = set(group)
    if verdict.decided and (open_still := only_set_going(frame, group)) is not None:
        return Verdict(Status.PROPOSED, open_still)
    if frame.voice == "cue" and verdict.status is Status.ANNOUNCED and verdict.words.lower().startswith(_PROMISING):
        return verdict if (found := _aspirant(frame, words)) is None else Verdict(Status.PROPOSED, found)
    if frame.voice in ("reduced", "nominal", "cue", "bare"):
        return verdict
    if (purpose := _purpose(frame)) is not None:
        return Verdict(Status.PROPOSED, purpose)
    verb = frame.view.syntax.verbs.get(frame.head)
    gerund = verb is not None and verb.form == "gerund"  # "warned about potentially raising"
    to_come = bool(words & (_TO_COME)) or verdict.status is Status.ANNOUNCED or gerund
    found = _draft(frame.items) or early_version(frame) or _put_forward(frame) or _open_to_comment(frame.items)
    if found is None and to_come:
        found = _answers_any(frame)
    if found is None and to_come:
        found = next(iter(words & LIKELY), None)
    if found is None and to_come and not gerund:
        found = told_as_guess(frame.items) or _aspirant(frame, words)
        found = found or _open_bargain(frame.items)
    return verdict if found is None else Verdict(Status.PROPOSED, found)


_TABLES = frozenset({"on the table", "on the agenda", "up for discussion", "under discussion", "under consideration"})
_LAYING = ("put", "lay", "laid", "plac", "bring", "brought")


def _put_on_table(frame: Frame) -> str | None:
    """Read "put a ban on tin on the table": it is only brought up."""
    if not frame.head_item.lower.startswith(_LAYING):
        return None
    return next((item.text for item in frame.items[frame.object_at : frame.right + 1] if item.lower in _TABLES), None)


def _may_be(frame: Frame, group: list[str]) -> str | None:
    """Read "phosphates may return as well, a newspaper wrote": who cannot give leave only thinks it possible."""
    return "may" if "may" in group and told_by_outsiders(frame.items) else None


_ANSWERING = ("answer", "meet", "counter", "match", "repl", "respond")


def _answers_any(frame: Frame) -> str | None:
    """Read "would answer any sanctions with a ban on wine": it hangs on what others may do."""
    behind = frame.items[frame.head + 1 : frame.head + 4]
    if not frame.head_item.lower.startswith(_ANSWERING):
        return None
    return next((one.text for one in behind if one.lower == "any"), None)


_OPEN_TO = word_set("due until till by open invited accepted welcome period sought closes close public may wanted")


def _open_to_comment(items: list[Item]) -> str | None:
    """Read "notice of a rule that would bar it; comments are due by June": only what is proposed is open to comment."""
    for at, item in enumerate(items):
        if item.lower not in ("comment", "comments"):
            continue
        near = {one.lower for one in items[max(0, at - 2) : at + 5]}
        if not _OPEN_TO.isdisjoint(near) and near.isdisjoint({"declined", "no", "not", "refused"}):
            return item.text
    return None


_FORESEEING = ("foresee", "foresaw", "envisag", "envision", "provid", "includ", "contain", "outlin", "propos", "offer")


def _foreseen(frame: Frame) -> str | None:
    """Read "the roadmap foresees the lifting of the embargo": what a plan holds nobody has done yet."""
    if frame.voice != "nominal":
        return None
    for verb in frame.view.syntax.verbs.values():
        low = frame.items[verb.at].lower
        if verb.passive or not low.startswith(_FORESEEING) or len(verb.subject) != 1:
            continue
        held = [*verb.objects, *(link.phrase for link in verb.links if link.word == "for")]
        plan = frame.items[verb.subject[0].head].lower.rpartition(" ")[2]
        if plan in OUTLINES and any(one.start <= frame.head < one.end for one in held):
            return frame.items[verb.at].text
    return None


def _purpose(frame: Frame) -> str | None:
    """Read "intends to change the law so that their assets are frozen": what is for something planned is no more."""
    items = frame.items
    for at in range(frame.head - 1, 1, -1):
        if (items[at].lower == "that" and items[at - 1].lower == "so") or items[at].lower == "so that":
            verbs = [one for one in frame.view.syntax.verbs.values() if one.at < at and one.form == "finite"]
            planned = verbs and cue_status(items[verbs[-1].at]) is Status.PROPOSED
            return items[verbs[-1].at].text if planned else None
        if items[at].kind == "mark":
            return None
    return None


def _draft(items: list[Item]) -> str | None:
    """Read "according to a draft", "in the draft, …", "a leaked draft shows …", "…, a proposal seen by us says"."""
    for at, item in enumerate(items):
        bargained = item.lower == "coalition" and lower_at(items, at + 1) in _BARGAINS
        if bargained or (item.lower == "text" and any(one.lower.startswith(_REVISING) for one in items)):
            return item.text  # "after a fourth revision, the text no longer bans trade in all arms"
        if item.lower not in _DRAFTS:
            continue
        before = [one.lower for one in items[max(0, at - 5) : at]]
        if "according" in before or (before[:1] in (["under"], ["in"]) and at <= _SPAN):
            return item.text
        if any(one.lower in _SHOWN for one in items[at + 1 : at + 4]) and item.lower not in ("plan", "plans"):
            return item.text
    return None


def _open_bargain(items: list[Item]) -> str | None:
    """Read "under the proposed agreement", "under the deal, which has still to be signed": nobody is bound by it."""
    words = [item.lower for item in items[:_SPAN]]
    if (haggled := _haggled_over(items)) is not None or words[:1] not in (["under"], ["in"]):
        return haggled
    deal = next((at for at, word in enumerate(words) if word.split(" ")[-1] in _DEALS), None)
    if deal is None:
        return None
    unmade = bool(_UNMADE & {word for one in words[: deal + 1] for word in one.split()})
    waits = words[deal + 1 : deal + 3] == [",", "which"] and {"still", "yet", "not"} & {*words[deal + 3 :]}
    return words[deal] if unmade or waits else None


_HAGGLING = ("negotiat", "discuss", "draft", "hammered", "worked", "prepar", "debat", "finali")


def _haggled_over(items: list[Item]) -> str | None:
    """Read "… under the agreement being negotiated in Vienna"."""
    for at in range(1, len(items) - 2):
        deals = items[at].lower.rpartition(" ")[2] in _DEALS and "under" in (
            one.lower for one in items[max(0, at - 4) : at]
        )
        if not deals:
            continue
        after = [one.lower for one in items[at + 1 : at + 6]]
        for before, low in pairwise(after):
            if (before == "being" and low.startswith(_HAGGLING)) or (before == "under" and low.startswith(_HAGGLING)):
                return items[at].text
    return None


def _aspirant(frame: Frame, words: set[str]) -> str | None:
    """Read "the candidate vowed to", "if elected he would", "as president, he would", "a Labor government would"."""
    items = frame.items
    if (power := _to_power(items, words)) is not None:
        return power
    for phrase in _speakers(frame):
        low = [item.lower for item in items[phrase.start : phrase.end]]
        if any(word in _ASPIRANTS for words_of in low for word in words_of.split()):
            return items[phrase.head].text
        vowed = any(item.lower.startswith(_PROMISING) for item in items[phrase.start + 1 : phrase.end + 3])
        if vowed and not _LAWMAKERS.isdisjoint(word for words_of in low for word in words_of.split()):
            return items[phrase.head].text
        if low[-1] in _CABINETS and low[0] in _ANY and words & CONDITIONAL:
            return items[phrase.head].text
    return None


def _to_power(items: list[Item], words: set[str]) -> str | None:
    """Read "if elected", "as president, he would", "within weeks of taking office"."""
    for at, item in enumerate(items):
        after = lower_at(items, at + 1)
        if item.lower in ("if", "once") and {after, lower_at(items, at + 2)} & _WINNING:
            return after
        governs = item.lower == "as" and after in _OFFICES and bool(words & CONDITIONAL)
        if governs or (item.lower in _COMING and after in _POWER and lower_at(items, at - 1) in _BY_THEN):
            return after
    return None


_COMING = word_set("taking winning gaining entering assuming")
_BY_THEN = word_set("of on after upon before")
_POWER = word_set("office power government")


def _speakers(frame: Frame) -> Iterator[NounPhrase]:
    """Yield those who make or promise the change."""
    verb: Verb | None = frame.view.syntax.verbs.get(frame.head)
    for _ in range(3):
        if verb is None:
            break
        if not verb.passive:
            yield from verb.subject
        verb = verb.above
    for told in frame.view.syntax.verbs.values():
        if told.at > frame.head and frame.items[told.at].lower in g.REPORTS | {"told"}:
            yield from told.subject  # "“We shall ban its oil,” the candidate told a crowd"


def only_proposes(items: list[Item], verb: Verb | None) -> bool:
    """Tell whether those act who propose, and do not decide: what the Commission adopts is put to the Council."""
    return verb is not None and any(items[one.head].lower in _PROPOSERS for one in verb.subject)


def _put_forward(frame: Frame) -> str | None:
    """Read "the Commission presented a package that bans …": only the Council decides."""
    verb = frame.view.syntax.verbs.get(frame.head)
    for other in frame.view.syntax.verbs.values():
        if other is verb or other.at >= frame.head or not frame.items[other.at].lower.startswith(_PUTTING):
            continue
        actors = other.subject if not other.passive else [link.phrase for link in other.links if link.word == "by"]
        if any(frame.items[one.head].lower in _PROPOSERS for one in actors):
            return frame.items[other.at].text
    return None
