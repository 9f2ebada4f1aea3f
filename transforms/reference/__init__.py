"""What a person may edit without reading code: parsed, checked and looked up, but never guessed."""

from transforms.reference.check import Fault, ReferenceFault
from transforms.reference.files import FILES
from transforms.reference.model import Reference
from transforms.reference.parse import parse_reference

__all__ = ["FILES", "Fault", "Reference", "ReferenceFault", "parse_reference"]
