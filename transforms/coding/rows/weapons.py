"""What stands beside weapons in a list is armed itself: "missiles, tanks and aircraft" are all arms."""

from transforms.coding.model import Coded
from transforms.reading.word_set import word_set

_CARRIERS = word_set(
    "aircraft airplanes planes helicopters ships vessels boats warships submarines trucks vehicles lorries"
)
_WEAPONS = word_set(
    "tanks tank missile missiles rifles rifle guns artillery howitzers mortars rockets bombs ammunition munitions "
    "warplanes warships mines"
)


def without_armed(sectors: list[Coded]) -> list[Coded]:
    """Leave out carriers that are listed with weapons by name; "arms and aircraft" may be two things."""
    armed = any(code == "defence" and not _WEAPONS.isdisjoint(words.lower().split()) for code, words in sectors)
    return [one for one in sectors if not (armed and one[1].lower() in _CARRIERS and one[0] != "defence")]
