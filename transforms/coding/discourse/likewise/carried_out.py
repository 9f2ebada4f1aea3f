"""Who makes another's decision its own law: "gave effect to the resolution", "wrote the embargo into its own law"."""

from transforms.coding.model import SentenceView
from transforms.syntax.model import Verb

_LONGEST = 14


def carries_out(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a verb says that its subject makes what another decided its own."""
    if verb.passive:
        return False
    words = " ".join(one.lower for one in view.items[verb.at : verb.at + _LONGEST] if one.kind != "mark")
    return view.wordings.at("stand.carries_out", words) is not None
