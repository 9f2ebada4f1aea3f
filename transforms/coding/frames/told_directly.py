"""Changes that a verb tells by its wording alone, whatever its class: tried in order, the first that reads counts."""

from transforms.coding.dealings.cost_rights import cost_rights
from transforms.coding.frames.added_too import added_too
from transforms.coding.frames.begun_beside import begun_beside
from transforms.coding.frames.blocked_parties import blocked_parties
from transforms.coding.frames.named_under import named_under
from transforms.coding.frames.newly_hit import newly_hit
from transforms.coding.frames.parted_ends import parted_ends
from transforms.coding.frames.reliefs_told import relief_told
from transforms.coding.frames.runs_on import runs_on
from transforms.coding.frames.wanted_contents import wanted_contents
from transforms.coding.model import Clause, Frame
from transforms.coding.verbs.memory import Memory
from transforms.syntax.model import Verb


def told_directly(clause: Clause, verb: Verb, memory: Memory) -> list[Frame]:
    """Return the frames of who is named under an act, whom new measures hit, what an end is put to or runs on."""
    found = named_under(clause, verb) or blocked_parties(clause, verb) or newly_hit(clause, verb)
    found = found or parted_ends(clause, verb) or runs_on(clause, verb)
    found = found or wanted_contents(clause, verb) or relief_told(clause, verb, memory)
    return found or begun_beside(clause, verb) or added_too(clause, verb, memory) or cost_rights(clause, verb)
