"""What a change hangs on or needs first: "the conditions for lifting it", "the papers required for lifting it"."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

CONDITIONS = word_set(
    "conditions condition criteria terms requirements benchmarks timetable roadmap preconditions prerequisites "
    "required needed necessary requisite paperwork groundwork procedure procedures mechanism deadline schedule"
)


def is_on_conditions(frame: Frame) -> bool:
    """Tell whether a gerund says on what a change hangs ("met the conditions for lifting the sanctions")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "gerund" or verb.start < 2:
        return False
    prep, noun = frame.items[verb.start - 1].lower, frame.items[verb.start - 2].lower
    if prep.partition(" ")[0] in CONDITIONS:
        return True  # one expression: "conditions for"
    return prep in ("for", "of", "on") and noun.rpartition(" ")[2] in CONDITIONS
