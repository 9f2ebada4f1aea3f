"""What only describes: what a measure in force bars, who alone could end it, what a poll says of it."""

from itertools import pairwise, product

from transforms.coding.model import Frame, lower_words
from transforms.coding.status.standing.who_is_listed import says_who_is_listed
from transforms.coding.status.texts.borne import is_count_of_votes
from transforms.coding.verbs.verb_group import POSSIBLE, verb_group
from transforms.reading.inflection import BASE, PAST, THIRD
from transforms.reading.kinds import MEASURES, SANCTIONS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase

_MEASURE_WORDS = word_set(
    "sanctions embargo embargoes ban bans restrictions measures curbs blockade prohibition prohibitions controls"
)
_DEFINITE = word_set("the these those such")
_LISTINGS = word_set("list blacklist listing listings inclusion designation blacklisting")
"""What bars and freezes by what it is, whoever is on it."""
_BARRING = ("bar", "ban", "prohibit", "forbid", "forbade", "block", "outlaw", "preclud", "prevent", "stop")
_BY = word_set("under by")
_PER_CENT = ("percent", "per cent", "%", "percentage", "pct")
_ASKED = word_set("polled surveyed respondents asked poll polls survey surveys voters")
_THINKING = word_tuple(
    "favour favor oppos support back approv disapprov want against agree disagree reject prefer welcom"
)
_UNTIL_NOW = word_set("hitherto heretofore previously formerly")
_UP_TO = frozenset(product(("until", "till", "to"), ("now", "date", "yesterday", "recently")))
_ABLE = word_set("can could may will would")
_LINKS = word_set("connection link linkage relation relationship relevance bearing")
_BETWEEN = word_set("between with to on")
_APART = ["nothing", "to", "do", "with"]
_REACH = 9
"""Words before a change among which a poll says what people think of it."""


def only_describes(frame: Frame) -> bool:
    """Tell whether a frame says what stands, or what people think, and so nothing that anybody did."""
    return (
        _is_beneficial(frame)
        or _is_custom(frame)
        or _is_known_to_stand(frame)
        or _tells_what_measure_bars(frame)
        or _is_under_measure(frame)
        or _is_for_one_alone(frame)
        or _is_unconnected(frame)
        or _is_polled(frame)
        or _held_until_now(frame)
        or _permits_only(frame)
        or _is_of_standing_law(frame)
        or _says_which_goods(frame)
        or says_who_is_listed(frame)
        or is_count_of_votes(frame)
        or _is_left_out(frame)
    )


def _says_which_goods(frame: Frame) -> bool:
    """Tell whether it is only said which goods are meant ("the list of goods whose sale to Mali is prohibited")."""
    if frame.object_kind != "dealing" or frame.voice != "passive":
        return False
    owned = lower_at(frame.items, frame.object_at - 1) == "whose"
    dated = any(one.start > frame.object_item.start for one in frame.view.dates)
    return owned and not dated and lower_at(frame.items, frame.head - 1) in ("is", "are")


_RULES = word_set("regulations regulation act law laws rules sanctions programme program code")


def _is_of_standing_law(frame: Frame) -> bool:
    """Tell whether a relative clause only says what rules forbid ("transactions that are prohibited by the … Act")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive or verb.relation not in ("relative", "postmodifier", "reduced"):
        return False
    heads = [frame.items[link.phrase.head].lower for link in verb.links if link.word in ("by", "under")]
    return any(head.rpartition(" ")[2] in _RULES for head in heads)


def _is_beneficial(frame: Frame) -> bool:
    """Tell whether a designation is one that favours ("the designation of Mali as a beneficiary country")."""
    if not frame.object_item.lower.startswith("designation") or frame.trigger == "eligibility":
        return False
    after = [item.lower for item in frame.items[frame.object_at :]]
    named = next((at for at, word in enumerate(after) if word == "as"), len(after))
    return any(word.startswith(("benefi", "eligib")) for word in after[named : named + 4])


def _tells_what_measure_bars(frame: Frame) -> bool:
    """Read "The sanctions barred military assistance", unless the text has just told of the sanctions as new."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or not verb.subject or frame.view.follows_news or frame.view.is_title:
        return False
    if verb.relation != "main" or not frame.head_item.lower.startswith((*_BARRING, "freez")) or verb_group(frame):
        return False
    subject = verb.subject[0]
    dated = any(one.role in ("on", "from") and one.value is not None for one in frame.view.dates)
    if frame.items[subject.head].lower in _LISTINGS and _FRESH.isdisjoint(lower_words(frame.items[: subject.end])):
        return PAST not in frame.head_item.forms and not dated
    opens = frame.items[subject.start].lower
    standing = opens in _DEFINITE or (_is_of_known_sender(frame.items, subject) and PAST not in frame.head_item.forms)
    return standing and frame.items[subject.head].lower in _MEASURE_WORDS and not dated


_FRESH = word_set("new fresh further latest additional tougher wider more")


def _is_of_known_sender(items: list[Item], measure: NounPhrase) -> bool:
    """Tell whether measures are called somebody's, and not new ones ("United Nations sanctions forbid flights")."""
    before = items[measure.start : measure.head]
    return bool(before) and before[0].kind == "actor" and _FRESH.isdisjoint({one.lower for one in before})


def _is_under_measure(frame: Frame) -> bool:
    """Read "is prohibited under U.S. sanctions"."""
    if frame.voice != "passive" or not set(verb_group(frame)) & {"is", "are"} or "being" in verb_group(frame):
        return False
    if not frame.head_item.lower.startswith(_BARRING):
        return False
    following = frame.items[frame.head + 1 :]
    if not following or following[0].lower not in _BY:
        return False
    measure = next((at for at, item in enumerate(following[1:6]) if _is_measure(item)), None)
    return measure is not None and not any(item.lower == "new" for item in following[: measure + 1])


def _is_measure(item: Item) -> bool:
    return item.kind == "measure" and item.data.kind in MEASURES and item.lower.split()[-1] in _MEASURE_WORDS


def _is_for_one_alone(frame: Frame) -> bool:
    """Read "can only be ended by the Assembly", "only the Assembly can end it"."""
    group = verb_group(frame)
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.voice == "active" and verb is not None and verb.subject and not verb.passive:
        before = lower_at(frame.items, verb.subject[0].start - 1)
        return before in ("only", "that only") and bool(set(group) & _ABLE)
    if frame.voice != "passive" or "only" not in group or not set(group) & (POSSIBLE | {"could"}):
        return False
    return any(item.lower == "by" for item in frame.items[frame.head + 1 : frame.head + 3])


def _is_unconnected(frame: Frame) -> bool:
    """Read "the visit has nothing to do with the lifting", "no link between the talks and an end to the ban"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is not None and verb.form == "finite":
        return False
    low = [item.lower for item in frame.items[: frame.head]]
    before = low[max((at for at, word in enumerate(low) if word in (":", ";")), default=-1) + 1 :]
    if "nothing" in before and any(before[at : at + 4] == _APART for at in range(len(before))):
        return True
    words = " ".join(before).split()
    linked = "no" in words and any(one == "no" and after in _LINKS for one, after in pairwise(words))
    return linked and not _BETWEEN.isdisjoint(words)


def _is_polled(frame: Frame) -> bool:
    """Read "61 per cent back an end to the boycott"."""
    before = frame.items[max(0, frame.head - _REACH) : frame.head]
    think = next((at for at in range(len(before) - 1, -1, -1) if before[at].lower.startswith(_THINKING)), None)
    if think is None:
        return False
    counts = [item.lower for item in before[:think]]
    return any(word in _ASKED or word.endswith(_PER_CENT) for word in counts)


def _held_until_now(frame: Frame) -> bool:
    """Read "vehicles, which until now nobody could supply": what was forbidden before, and is no longer."""
    if frame.rule != "prohibition":
        return False
    words = [item.lower for item in frame.items[max(frame.left - 3, 0) : frame.head]]
    return not _UNTIL_NOW.isdisjoint(words) or any(pair in _UP_TO for pair in pairwise(words))


def _permits_only(frame: Frame) -> bool:
    """Tell whether a permission only says what a ban leaves ("will only be allowed through one port")."""
    if frame.trigger != "permit":
        return False
    return "only" in verb_group(frame) or lower_at(frame.items, frame.head + 1) == "only"


_STATES = word_set("nations countries states governments members powers")


def _is_custom(frame: Frame) -> bool:
    """Tell whether a relative clause says what states do all along ("the countries that ban its gold met in Oslo")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.relation != "relative" or verb.passive or len(verb.subject) != 1:
        return False
    group = verb_group(frame)
    present = not group and {BASE, THIRD} & set(frame.head_item.forms) and PAST not in frame.head_item.forms
    told = bool(present) or (group == ["had"] and not frame.view.dates)  # "some states that had banned it bought it"
    return told and frame.items[verb.subject[0].head].lower in _STATES


_KNOWING = ("know", "knew", "aware")
_WAS = frozenset({"was", "were", "is", "are"})


def _is_known_to_stand(frame: Frame) -> bool:
    """Tell whether somebody knows that something is forbidden ("they knew that exports there were prohibited")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.above is None or verb.relation != "complement" or not verb.passive:
        return False
    group = {item.lower for item in frame.items[verb.start : verb.at]}
    return frame.items[verb.above.at].lower.startswith(_KNOWING) and bool(group & _WAS)


_LEFT_OUT = word_set("excluded exempted excepted omitted")


def _is_left_out(frame: Frame) -> bool:
    """Tell whether a ban leaves something out: "food exports are excluded from the ban" bans no food."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive or frame.action != "imposed" or frame.head_item.lower not in _LEFT_OUT:
        return False
    heads = [frame.items[link.phrase.head] for link in verb.links if link.word == "from"]
    return any(item.kind == "measure" and item.data.kind in SANCTIONS for item in heads)
