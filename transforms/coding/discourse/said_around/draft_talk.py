"""What a text goes on to say of a draft: "The Commission proposed a package. It bans imports. Banks lose access"."""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Reading, SentenceView, Verdict, by_sentence, lower_words
from transforms.coding.verbs.verb_group import FUTURE, POSSIBLE, verb_group
from transforms.reading.bullets import BULLETS
from transforms.reading.inflection import BASE, PAST, THIRD
from transforms.reading.word_set import word_set

_TEXTS = word_set(
    "bill bills draft drafts proposal proposals blueprint blueprints legislation amendment motion draft-resolution"
) | {"draft resolution", "draft law", "draft decision", "draft regulation", "options paper"}
"""Texts that are not law yet, whatever is done with them."""

_OTHER_TEXTS = word_set("package packages plan plans resolution resolutions text measure measures law order round")
"""Texts that are drafts only where somebody puts them forward."""

_PUTTING = ("propos", "introduc", "tabl", "circulat", "submit", "draft", "sponsor", "debat", "float", "present", "moot")
_DONE = word_set(
    "adopted adopts adopting signed signs signing enacted enacts promulgated gazetted ratified force effect effective "
    "override overrode passed approved passes approves"
)
"""Words of a sentence in which a text may have become law."""

_POINTING = word_set("it this these that they the under")
_REACH = 2
"""Sentences after the last of those about a draft in which it is still spoken of."""


def as_drafted(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings, with what a text only says of a draft as proposed.

    A draft is told where the text has told of no decision before; what is then said in the present or the future, of
    the draft itself or of no state that acts, is what it would do.
    """
    readings = [_as_next(one) for one in readings]
    if not any(one.verdict.decided for one in readings):
        return readings
    told = by_sentence(readings)
    drafted: dict[int, Reading] = {}
    last: int | None = None
    section: int | None = None
    named = False
    for view in views:
        here = told.get(view.index, [])
        if view.section != section:
            section, last = view.section, None
        if last is not None and view.index - last <= _REACH:
            of_draft = [one for one in here if one.verdict.decided and _is_of_draft(one.frame)]
            of_draft = of_draft if named else [one for one in of_draft if _is_plain(one.frame.view)]
            drafted |= {id(one): replace(one, verdict=Verdict(Status.PROPOSED, "draft")) for one in of_draft}
            if of_draft:
                last = view.index
        if _opens(view, here):
            last, named = view.index, True
        elif _only_proposes(here):
            last, named = view.index, False
        elif any(one.verdict.decided and id(one) not in drafted for one in here):
            last = None
            if not view.is_title:
                break
    return [drafted.get(id(one), one) for one in readings]


_NEXT = word_set("next upcoming forthcoming planned proposed draft future coming")


def _as_next(reading: Reading) -> Reading:
    """Take what the next package will do for proposed ("its next sanctions package will ban imports of gas")."""
    frame = reading.frame
    verb = frame.view.syntax.verbs.get(frame.head) if reading.verdict.decided else None
    while verb is not None and verb.relation == "joined" and verb.above is not None and not verb.subject:
        verb = verb.above
    if verb is None or verb.passive or not verb.subject:
        return reading
    subject = frame.items[verb.subject[0].start : verb.subject[0].end]
    words = {word for item in subject for word in item.lower.split()}
    to_come = bool(set(verb_group(frame)) & FUTURE)
    if not (to_come and words & _NEXT and words & _OTHER_TEXTS):
        return reading
    return replace(reading, verdict=Verdict(Status.PROPOSED, "next package"))


def _only_proposes(here: list[Reading]) -> bool:
    """Tell whether all that a sentence tells of is proposed, so that those after it may say what that would be."""
    return bool(here) and all(one.verdict.status is Status.PROPOSED and _is_prose(one.frame.view) for one in here)


def _is_prose(view: SentenceView) -> bool:
    """Tell whether a sentence is no item of an enumeration, which belongs to what opens that."""
    return view.items[0].lower not in BULLETS


def _is_plain(view: SentenceView) -> bool:
    """Tell whether a sentence goes on to tell of a plan without a day of its own, as a measure in force may have."""
    return not view.dates and _is_prose(view)


def _opens(view: SentenceView, here: list[Reading]) -> bool:
    """Tell whether a sentence tells of a draft: it proposes one, or names one and no decision."""
    words = lower_words(view.items) | {item.lower.split()[0] for item in view.items if item.kind == "measure"}
    if not words & (_TEXTS | _OTHER_TEXTS) or any(one.verdict.decided for one in here):
        return False
    if words & _TEXTS and (here or words & _VETOING):
        return True
    puts = any(word.startswith(_PUTTING) for word in words) or _puts_forward(view)
    return puts and not words & _DONE


_VETOING = word_set("veto vetoes sign")
"""What may yet be done with a bill."""


def _puts_forward(view: SentenceView) -> bool:
    """Read "has put forward a text", "laid a package before the ministers"."""
    low = [word for item in view.items for word in item.lower.split()]
    return any(
        word in _LAYING and after in _BEFORE for at, word in enumerate(low) for after in low[at + 1 : at + _NEAR]
    )


_LAYING = word_set("put puts laid lays brought brings")
_BEFORE = frozenset({"forward", "before"})
_NEAR = 5


def _is_of_draft(frame: Frame) -> bool:
    """Tell whether a change is told in the present or the future, and of no state that makes it itself."""
    if frame.voice in ("nominal", "cue", "bare", "reduced"):
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is not None and verb.form == "gerund" and _is_provided(frame):
        return True
    group = set(verb_group(frame))
    present = bool({BASE, THIRD} & set(frame.head_item.forms)) and PAST not in frame.head_item.forms
    to_come = bool(group & (FUTURE | POSSIBLE | {"is", "are"})) and not group & {"has", "have", "been"}
    if not (to_come or (present and "to" not in group)) or verb is None or lower_words(frame.items) & _DONE:
        return False
    if verb.passive or not verb.subject or frame.rule.startswith(_OF_THE_HIT):
        return True
    acts = frame.items[verb.subject[0].head]
    if acts.lower in _POINTING or acts.lower in _TEXTS | _OTHER_TEXTS or acts.kind == "measure":
        return True
    return acts.kind not in ("actor", "group", "anaphor") and acts.text[0].islower()


_OF_THE_HIT = ("state.loses", "state.network")
"""How rules begin of frames whose subject is who is hit: "the airline loses its landing rights"."""

_PROVIDING = ("includ", "provid", "foresee", "contain", "compris", "envisag", "propos", "consist", "cover")


def _is_provided(frame: Frame) -> bool:
    """Tell whether a gerund is an item of what a text provides for ("this package provides: - banning imports …")."""
    before = frame.items[: frame.head]
    if not before or lower_words(frame.items) & _DONE:
        return False
    opens = before[-1].lower in BULLETS or all(item.kind == "mark" for item in before)
    told = any(item.lower.startswith(_PROVIDING) for item in before)
    return (opens and before[0].lower in BULLETS) or told
