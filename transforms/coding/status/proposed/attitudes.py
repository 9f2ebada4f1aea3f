"""Clauses that hang on a fear, a hope, a guess or a thought: "fears that it will ban", "imagine that it lifted"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.chain import place_of
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import Verb

_ATTITUDES = word_set(
    "fear fears feared fearing hope hopes hoped hoping hopeful bet bets betting gamble gambling wager wagering "
    "expect expects expected expecting expectation expectations doubt doubts doubted doubtful guess guesses "
    "anticipate anticipates anticipated anticipating foresee foresees foresaw pray prays prayed wish wishes wished "
    "dread dreads worry worries worried worrying concern concerns concerned afraid anxious nervous suspect suspects "
    "suspected believe believes believed believing think thinks thought predict predicts predicted predicting "
    "prediction predictions forecast forecasts reckon reckons reckoned assume assumes assumed assuming assumption "
    "speculate speculates speculated optimistic pessimistic convinced confident likely unlikely possible probable "
    "conceivable inconceivable unthinkable imaginable improbable thinkable understood rumoured rumored trust trusts "
    "trusted wonder wonders wondered calculate calculates calculated gather gathers sure"
)
"""What people feel or think of things to come: the party that acts has not said so itself."""
_IMAGINING = word_set(
    "imagine imagining suppose supposing assuming pretend dream dreams dreamed dreaming unthinkable inconceivable "
    "conceivable imaginable time"
)
"""Openers of a clause whose past tense tells of nothing that happened ("it is time they lifted the ban")."""
_SUPPOSING = word_set("imagine suppose supposing assuming pretend")
_PROSPECTS = word_set(
    "chance chances prospect prospects likelihood possibility probability risk danger hope hopes fear fears sign signs "
    "indication indications evidence suggestion expectation guarantee proof certainty"
)
_EXCLUDING = word_set("exclude excludes excluded excluding")
_RULING = word_set("rule rules ruled ruling")
"""What is not ruled out ("did not exclude that it will ease them") may come."""
_HARD = word_set("hard difficult impossible easy tempting")
_PICTURING = word_set("see imagine envision envisage picture conceive foresee")
_AIMS = word_set(
    "aim aims goal goals option options idea purpose objective target intention intent plan proposal demand task "
    "alternative solution answer remedy dream threat priority mission suggestion recommendation ambition hope wish "
    "temptation challenge way point thing"
)
_STANDING = word_set("current existing present standing long-standing longstanding decades-old years-old prevailing")
_RULES = word_set(
    "law laws rule rules regulation regulations legislation statute statutes sanctions restrictions policy"
)
_LONG = word_set("years decades long months generations centuries ages decade")
_QUESTIONS = word_set("when whether how where why if")
_WONDERING = word_set(
    "say saying says know knows knew known tell ask asks asked asking wonder wonders wondered clear unclear certain "
    "uncertain sure unsure predict guess discuss discussed debate debated of about on over question see decide"
)
"""What stands before a question that is left open ("cannot say when", "discussed how")."""

_JOINING = frozenset({"and", "or"})
_THINK = word_set("believe think reckon expect suspect assume fear hope guess predict forecast bet doubt")
"""What many think, behind words that make a noun of it ("traders in the bank believe")."""
_BEFORE_SUBJECT = 2
_FOR_A_TERM = frozenset({"suspend", "extend", "ease", "waive", "permit"})
"""Changes of which "for six months" tells the term, and not how long they have stood."""
_REACH = 4


def by_attitude(frame: Frame, group: list[str], verdict: Verdict) -> Verdict | None:
    """Return the status of a decided frame after what its clause hangs on; None if that makes it nothing at all.

    Args:
        frame: the word of change and its object.
        group: the lower-case words of its verb group.
        verdict: what the clause says by itself.
    """
    before = _words_above(frame)
    if _is_pictured(frame) or _opening(frame) in _SUPPOSING or _is_open_question(frame) or _is_denied_that(before):
        return None
    if not before:
        return verdict
    to_come = bool(set(group) & (FUTURE | CONDITIONAL)) or frame.rule == "permission"
    words = set(before)
    if words & _PROSPECTS and (to_come or "no" in words):
        return Verdict(Status.PROPOSED, " ".join(before)) if "no" not in words else None
    if to_come and (words & _EXCLUDING or ("out" in words and words & _RULING)):
        return Verdict(
            Status.PROPOSED if words & (g.NEGATIONS | {"nobody", "none"}) else Status.REJECTED, " ".join(before)
        )
    if to_come and words & _ATTITUDES:
        return Verdict(Status.PROPOSED, " ".join(before))
    return None if words & _IMAGINING and not words & {"first", "last", "second"} else verdict


def _opening(frame: Frame) -> str:
    return next((item.lower for item in frame.items[: frame.head] if item.kind != "mark"), "")


def _words_above(frame: Frame) -> list[str]:
    """Return the last words before the clause of a finite verb: before "that", or before its subject."""
    view = frame.view
    verb, place = view.syntax.verbs.get(frame.head), place_of(view, frame.head)
    if verb is None or place is None or verb.form not in ("finite", "finite*"):
        return []
    found = view.syntax.phrases
    for here in range(place - 1, -1, -1):
        phrase = found[here]
        if phrase.kind == p.SUB and phrase.word == "that":
            if frame.items[phrase.start - 1].lower in _JOINING:
                continue  # "expects that prices will rise and that the embargo will go"
            return _before(frame, phrase.start)
        if phrase.kind in (p.SUB, p.REL) or (phrase.kind == p.MARK and phrase.word != ","):
            return []
        if phrase.kind == p.NP and _says_what_may_be(frame, phrase, place - here):
            return _before(frame, phrase.end)
        beside = view.syntax.verbs.get(phrase.head) if phrase.kind == p.VG else None
        if beside is not None and (_is_beside(beside, verb) or _is_joined_clause(frame, beside, verb)):
            verb = beside  # "hopes that it will see reason and lift the ban"
            continue
        if phrase.kind == p.VG:
            complement = verb.above is not None and verb.above.at == phrase.head and verb.relation == "complement"
            timely = frame.items[phrase.end].lower == "time"
            return _before(frame, phrase.end + timely) if complement else []
    return []


def _says_what_may_be(frame: Frame, phrase: p.Phrase, back: int) -> bool:
    """Read "with no guarantee it will be extended", "analysts at the bank believe it will be"."""
    thinks = back == _BEFORE_SUBJECT and frame.items[phrase.end - 1].lower in _THINK
    return thinks or (back > 1 and frame.items[phrase.head].lower in _PROSPECTS)


def _is_beside(before: Verb | None, verb: Verb) -> bool:
    """Tell whether a verb goes on with the one before it in a clause that hangs on another."""
    hangs = before is not None and before.relation in ("complement", "joined", "sub") and before.form == verb.form
    return hangs and before is not None and verb.relation == "joined" and before.above is verb.above is not None


def _is_joined_clause(frame: Frame, before: Verb, verb: Verb) -> bool:
    """Tell whether "and" joins a clause with a subject of its own to one that hangs on another.

    "I hope the row will be settled and the ban will be lifted": both tell of what is to come, and no comma parts them.
    """
    items = frame.items
    hangs = before.relation in ("complement", "sub") and before.above is not None
    apart = verb.relation in ("main", "sub") and verb.above is None and bool(verb.subject)
    if not hangs or not apart:
        return False
    to_come = all(items[one.start].lower in FUTURE | CONDITIONAL for one in (before, verb))
    start = verb.subject[0].start
    start -= items[start - 1].lower == "that"
    joint = items[start - 1].lower in _JOINING and items[start - 2].kind != "mark"
    return to_come and joint and before.at < start


def _is_open_question(frame: Frame) -> bool:
    """Read "nobody can say when the embargo will go", "it is unclear how sanctions will be lifted"."""
    view, place = frame.view, place_of(frame.view, frame.head)
    found = view.syntax.phrases
    # a verb in between has the question for itself: "asked when sales would resume, Norway lifted its ban"
    opener = next((here for here in range((place or 0) - 1, 0, -1) if found[here].kind in (p.SUB, p.VG)), None)
    if opener is None or found[opener].word not in _QUESTIONS:
        return False
    return frame.items[found[opener].start - 1].lower in _WONDERING


def _before(frame: Frame, end: int) -> list[str]:
    """Return up to four words that end before a place, within their clause."""
    words: list[str] = []
    for at in range(end - 1, max(-1, end - 1 - _REACH), -1):
        item = frame.items[at]
        if item.kind == "mark" or item.lower in ("that", "which", "who"):
            break
        words[:0] = item.lower.split() if item.kind != "actor" else []
    return words


def _is_pictured(frame: Frame) -> bool:
    """Read "it is hard to see them lifting the ban"."""
    items = frame.items
    return any(
        items[at].lower in _PICTURING and items[at - 1].lower == "to" and items[at - 2].lower in _HARD
        for at in range(max(2, frame.head - 7), frame.head)
    )


def is_mere_aim(frame: Frame, group: list[str]) -> bool:
    """Tell whether "is to" only says what an aim or an option would be ("the goal is to ban imports")."""
    start = frame.head - len(group)
    if start < 1 or frame.voice != "active":
        return False
    before = [item.lower for item in frame.items[max(0, start - 6) : start] if item.kind != "mark"]
    return bool(_AIMS & set(before))


_NOT_NOW = FUTURE | g.HAVE


def is_long_standing(frame: Frame, group: list[str]) -> bool:
    """Tell whether a clause only says how things have long been: "current law bars", "for decades it has banned"."""
    if {"has", "have"} & set(group) and _for_long(frame):
        return True
    if set(group) & (_NOT_NOW):
        return False
    if frame.voice != "active" and lower_at(frame.items, frame.head - 1) == "long":
        return True  # "ships, long kept out of American ports, …"
    words = [item.lower for item in frame.items[: frame.head]]
    return any(
        one in _STANDING and any(word in _RULES for word in words[at + 1 : at + 4]) for at, one in enumerate(words)
    )


def _for_long(frame: Frame) -> bool:
    words = [word for item in frame.items[: frame.right + 6] for word in item.lower.split()]
    terms = [set(words[at + 1 : at + 4]) for at, one in enumerate(words[:-1]) if one == "for"]
    if frame.trigger in _FOR_A_TERM:
        terms = [term for term in terms if not _is_counted(term)]
    elif "already" not in words and "now" not in words:
        terms = [
            term for term in terms if not (_is_counted(term) and "months" in term)
        ]  # "withdrew them for two months"
    return any(_LONG & term and "as" not in term for term in terms) or bool(
        {"long", "always"} & set(_words_before(frame))
    )


def _is_counted(term: set[str]) -> bool:
    return any(word in NUMBERS or word.isdigit() for word in term)


def _words_before(frame: Frame) -> list[str]:
    """Return the two words before the head ("has long banned")."""
    return [item.lower for item in frame.items[max(frame.left, frame.head - 2) : frame.head]]


_NOTHING = word_set("nothing nobody none little no-one")
_SHOWING = word_set(
    "suggests suggest suggested indicates indicate indicated shows show showed points hints hinted implies says said "
    "proves proved confirms confirmed means"
)
_TRUE = word_set("true case fact correct accurate")
_UNTRUE = word_set("untrue false wrong nonsense incorrect baseless rubbish invention myth fable")
_BEING = word_set("is was are were be been")


def _is_denied_that(before: list[str]) -> bool:
    """Tell whether the words before "that" deny what follows ("nothing suggests that", "it is not true that")."""
    words = set(before)
    if words & _NOTHING and words & _SHOWING:
        return True
    denied = bool(words & _TRUE) and bool(words & g.NEGATIONS)
    return bool(words & _BEING) and (denied or (bool(words & _UNTRUE) and not words & g.NEGATIONS))
