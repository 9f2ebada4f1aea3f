"""Packages of help, and not of sanctions: "a package of weapons for Ukraine", "a military and economic aid package"."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase

_HELP = word_set(
    "aid assistance support weapons weapon ammunition munitions humanitarian relief recovery loan loans grant grants "
    "bailout bail-out stimulus rescue investment reconstruction funding money budget reform reforms help arms military "
    "security defence defense missiles drones equipment vehicles economic winter tax wage benefits salary pay holiday "
    "incentive incentives budgetary emergency energy medical food"
)
_JOINED = 4
"""Items behind a kind within which the noun stands that it shares with others."""
_PENAL = ("sanction", "restrict", "measure", "ban", "punitive", "penalt", "embargo", "curb", "countermeasure", "penal")


def is_other_package(frame: Frame) -> bool:
    """Tell whether what is called a package is one of help, by the words around it."""
    item = frame.object_item
    if item.kind != "measure" or item.data.kind != "package" or not item.lower.endswith(("package", "packages")):
        return False
    phrase = _phrase_at(frame)
    if phrase is None:
        return False
    links = phrase.links
    start = (
        frame.object_at - 1 if frame.object_at > 0 and frame.items[frame.object_at - 1].lower in _HELP else phrase.start
    )
    end = max([phrase.end, *(link.phrase.end for link in links[:2] if link.word in ("of", "for", "to", "worth"))])
    if end < len(frame.items) and frame.items[end].lower in ("and", ","):
        end += _JOINED  # "of economic and individual restrictive measures"
    words = [word for one in frame.items[start : max(end, frame.object_at + 1)] for word in one.lower.split()]
    return any(word in _HELP for word in words) and not any(word.startswith(_PENAL) for word in words)


def _phrase_at(frame: Frame) -> NounPhrase | None:
    """Return the noun phrase that holds the package, with what hangs on it."""
    syntax = frame.view.syntax
    for place, one in enumerate(syntax.phrases):
        if one.start <= frame.object_at < one.end and one.kind == p.NP:
            return syntax.groups.read(place)[0][0]
    return None
