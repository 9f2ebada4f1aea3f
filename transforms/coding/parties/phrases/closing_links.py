"""Which links of a measure say why, when or with whose help it is taken: whoever is named behind one is not hit."""

from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_links import says_flag
from transforms.coding.parties.talked_of import talks_with
from transforms.reading.inflection import ING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link

_ENDS = word_set(
    "under after during following until since before because despite as amid pending once than without within via by "
    "except save bar excepting excluding barring unlike over"
)
_SPARING = word_set("except save excepting")
_FLIGHTS = word_set("flight flights overflight overflights airspace traffic zone zones")
_CAUSES = word_set(
    "row dispute disputes quarrel wrangle spat feud retaliation response reply answer protest reprisal revenge "
    "punishment reaction anger outrage fury connection connexion wake aftermath exchange bid effort efforts attempt "
    "attempts campaign defiance spite solidarity sympathy support recognition light view account face line return step "
    "tandem concert coordination cooperation co-operation conjunction consultation unison keeping accordance violation "
    "breach case crackdown drive push"
)
_OCCASIONS = word_set(
    "statement statements declaration communique communiqué speech address interview letter memo memorandum note "
    "briefing tweet message broadcast announcement summit meeting meetings talks conference session ceremony hearing "
    "vote visit day morning evening anniversary gathering sitting congress retreat forum convention plenary"
)
"""How or where a measure is made known, which hits nobody."""
_MEETINGS = word_set("summit meeting conference session assembly mini-summit")
"""How the names of meetings end."""

_FIGHTS = word_set(
    "war conflict fighting fight clashes battle battles hostilities struggle violence rivalry dispute quarrel feud row"
)
ACCORD = word_set(
    "synchronization synchronisation coordination co-ordination concert tandem step line conjunction cooperation co- "
    "operation consultation parallel unison accord harmony partnership alignment association lockstep common"
)
"""How states act together, after "in": who is named behind it is hit by none of it."""

_STAGES = word_set(
    "start beginning outset outbreak onset height peak close eve wake midst middle course conclusion aftermath"
)
"""When a measure was taken, by something else that went on then."""

_PROMPTS = word_set(
    "urging insistence request requests behest instigation instance prompting prodding invitation suggestion demand "
    "initiative recommendation advice proposal pleading entreaty bidding order orders instructions command commands"
)
"""What somebody does who wants a measure and is not hit by it: "was put on ice at German urging"."""

_TERMS = word_set("year years month months week weeks day days period time")


_HELP = word_set(
    "help support backing aid assistance blessing consent approval agreement cooperation co-operation knowledge "
    "participation involvement mediation encouragement connivance acquiescence"
)
"""What others do for a change, to whom nothing is done."""

_ALIKE = word_set("similar identical akin comparable equivalent")
"""How a measure is told to be like another: whoever is named behind it is hit by that other one."""

_LEVELS = frozenset({"level", "levels", "standard", "standards"})
_FEELINGS = word_set(
    "dismay annoyance delight relief anger fury surprise astonishment chagrin disappointment regret satisfaction "
    "applause embarrassment consternation horror alarm irritation displeasure frustration joy bewilderment cheers"
)
"""What others feel about a change, to whom nothing is done ("to the dismay of Japan")."""

_DEALS = frozenset({"transaction", "transactions", "payments", "dealings", "activities"})
_RAISED_TO = _LEVELS | _FEELINGS


def closes(items: list[Item], links: list[Link], place: int, named: Named, *, reliefs: bool) -> bool:
    """Tell whether a link says why, when or how a measure is taken, or what it spares: it hits nobody after that."""
    link = links[place]
    head = items[link.phrase.head]
    if link.word == "over":
        before = links[place - 1].phrase.head if place else link.at - 1
        return items[before].lower.rpartition(" ")[2] not in _FLIGHTS
    about = link.word == "concerning" and bool(named.targets)  # "sanctions against Iran concerning its support for …"
    # "from Taiwan, like Washington": who does the same, and no example of Taiwan
    about = about or (link.word == "like" and place > 0 and items[links[place - 1].phrase.head].kind == "actor")
    about = about or (lower_at(items, link.at) == "thanks" and head.kind != "measure")  # "thanks to X's visit"
    # "an embargo on Mali similar to Uganda's on Rwanda"
    about = about or (bool(named.targets) and link.word == "to" and lower_at(items, link.at - 1) in _ALIKE)
    serves = lower_at(items, link.at - 1) in _DEALS  # "authorises transactions supporting the sale of fuel in Mali"
    about = about or (items[link.at].kind == "cue" and link.at < link.phrase.start and not serves)
    # "… depends on a withdrawal of"
    restricts = link.word == "barring" and items[link.at - 1].kind == "measure"  # "sanctions barring imports of oil"
    if about or (link.word in _ENDS and link.word != "by" and not restricts):
        return not says_flag(items, link)
    prompted = link.word in ("at", "on", "upon") and {head.lower, lower_at(items, link.phrase.end)} & _PROMPTS
    spared = lower_at(items, link.at - 1) in _SPARING  # "all trade with Mali, save in food"
    raised = link.word == "to" and head.lower in _RAISED_TO  # "lifts Russia sanctions to European level"
    helped = link.word == "with" and head.lower in _HELP  # "with Japan's help"
    staged = head.lower in _STAGES and link.word in ("in", "at", "on")
    together = link.word == "in" and head.lower in ACCORD
    meanwhile = head.kind == "word" and (
        head.lower in _FIGHTS or staged or together
    )  # "at the height of its dispute with Mali"
    if (
        talks_with(items, links, place)
        or _stands_aside(items, link)
        or prompted
        or spared
        or raised
        or helped
        or meanwhile
        or (link.word == "between" and items[link.at - 1].lower in _FIGHTS)
    ):
        return True  # "at German urging", "in the war between the army and the rebels"
    if link.word in ("in", "at", "on", "with"):
        titled = head.lower == "view" and not named.targets  # "measures in view of the situation in Nicaragua"
        summit = head.kind == "actor" and head.lower.rpartition(" ")[2] in _MEETINGS  # "at the G7 summit in Oslo"
        named_deed = head.kind == "word" or ING in head.forms  # "at their meeting in Oslo"
        met = link.word == "at" and head.lower == "assembly"
        told = met or head.lower in _OCCASIONS or (head.lower in _CAUSES and not (titled or serves))
        return summit or (named_deed and told)
    if link.word == "for" and (named.targets or named.agents) and not reliefs:
        after = items[link.phrase.end] if link.phrase.end < len(items) else head  # "for an airliner bombing"
        does = ING in head.forms or (after.kind == "verb" and ING in after.forms)
        return does or (head.kind == "word" and head.lower not in _TERMS)
    return False


_STANCES = word_set(
    "opposed opposing dissenting abstaining objecting voting absent reluctant sceptical skeptical hesitant"
)
_WAITS = _STANCES | word_set(
    "decide deciding vote consider considering weigh weighing wait waiting ponder pondering mull mulling undecided "
    "answer respond reply join follow do"
)
"""What others have still to do behind a comma: "…, with Finland to vote on Friday", "…, with Peru yet to answer"."""
_ALONE = word_set("alone only both all still")
_AHEAD = _ALONE | word_set("to yet due set expected likely about")


def _stands_aside(items: list[Item], link: Link) -> bool:
    """Tell whether a link says who did not go along with a change, or not yet: "…, with Britain alone against"."""
    parted = lower_at(items, link.at - 1) == ","
    after = [one.lower for one in items[link.phrase.start : link.phrase.end + 3]]
    told = [
        one for one in after[link.phrase.head - link.phrase.start + 1 :] if one not in (_AHEAD if parted else _ALONE)
    ]
    if link.word != "with" or not told:
        return False
    closed = len(told) == 1 or told[1] in (".", ",", ";")
    return told[0] in (_WAITS if parted else _STANCES) or (told[0] in ("against", "outside") and closed)
