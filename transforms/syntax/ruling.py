"""The clause that a verb without a subject of its own belongs to."""

from transforms.syntax.model import Verb


def ruling_clause(verb: Verb) -> Verb:
    """Return the verb on which one hangs by control: "that bound both sides in *fighting* smugglers" is of "bound"."""
    while verb.relation in ("control", "object control") and verb.above is not None:
        verb = verb.above
    return verb
