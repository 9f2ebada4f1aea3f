"""Visas as a routine: private persons who get none ("six students were refused visas"), visas that nobody needs now."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

_PRIVATE = word_set(
    "student students choir team teams squad wrestler wrestlers athlete athletes player players tourist tourists "
    "traveller travellers traveler travelers musician musicians singer singers artist artists dancer dancers band "
    "orchestra troupe pilgrim pilgrims worker workers nurse nurses doctor doctors scientist scientists scholar "
    "scholars academic academics professor professors researcher researchers writer writers author authors poet "
    "poets novelist filmmaker filmmakers actor actress actors boxer boxers runner runners cyclist cyclists "
    "grandmaster grandmasters pianist violinist relatives grandmother grandmothers mother mothers father widow "
    "widows family families couple bride patient patients refugee refugees migrant migrants applicants applicant "
    "engineers engineer footballers visitors"
)
PAPERS = ("visa", "entry")
VISAS = word_set("visa visas")
_DOING_WITHOUT = ("abolish", "scrap", "drop", "waiv", "abandon", "eliminat", "lift", "remov")
_RELAXING = frozenset({"eased", "lifted"})
_VISITING = word_set("tourist tourists visitor visitors traveller travellers traveler travelers holidaymakers")
_RULES = frozenset({"denial", "prohibition"})


def is_visa_routine(frame: Frame) -> bool:
    """Tell whether those who get no visa, or are not let in, are private persons, not a state's officials."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.rule not in _RULES or frame.view.is_title:
        return False
    if not any(item.lower.startswith(PAPERS) for item in frame.items[frame.head :]):
        return False
    who = verb.subject if verb.passive else verb.objects
    heads = [frame.items[one.head].lower.rpartition(" ")[2] for one in who]
    return bool(heads) and any(one in _PRIVATE for one in heads)


def is_visa_need(frame: Frame) -> bool:
    """Tell whether people need no visa any more ("abolished visas for Poles"), or tourists get theirs with less ado."""
    words = frame.object_item.lower.split()
    if not VISAS.intersection(words):
        return False
    after = [one.lower for one in frame.items[frame.object_at + 1 :]]
    if frame.action in _RELAXING:
        return not _VISITING.isdisjoint(after)
    return len(words) == 1 and after[:1] == ["for"] and frame.head_item.lower.startswith(_DOING_WITHOUT)
