"""Themes by which parties of no stated country are put under sanctions: "under its counter-terrorism regime"."""

from schemas.vocabulary import BODIES
from transforms.coding.model import Frame, Roles, names_sanctions
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.word_set import word_set

THEMES = (
    (
        "counter-terrorism",
        (
            "terror",
            "counter-terror",
            "counterterror",
            "anti-terror",
            "al-qaida",
            "al-qaeda",
            "al qaida",
            "al qaeda",
            "isil",
            "sdgt",
        ),
    ),
    ("narcotics", ("narcot", "counter-narcot", "counternarcot", "drug", "fentanyl", "cocaine", "cartel")),
    ("cyber", ("cyber", "ransomware", "hacker", "hacking")),
    ("human rights", ("human rights", "human-rights", "magnitsky")),
    ("chemical weapons", ("chemical weapon", "chemical-weapon")),
    ("hybrid threats", ("hybrid threat", "hybrid attack", "hybrid activit", "destabilising activit")),
    ("corruption", ("corrupt", "anti-corrupt", "kleptocra", "bribery")),
    ("organised crime", ("organised crime", "organized crime", "smuggl", "traffick", "transnational criminal")),
)
"""Themes with how the words begin that tell them."""
_RULES = ("active.list_move", "passive.list_move", "active.designate.party", "passive.designate.party",
          "active.impose.measure", "passive.impose.measure", "nominal.list_move", "active.delist.party")  # fmt: skip
_DESIGNATING = ("designat", "blacklist", "delist")
_SENDERS = frozenset({*USUAL_SENDERS, *BODIES})
_PENAL = word_set("fine fined fines penalty court judge tribunal prosecutor prosecutors arrested jailed settlement")


def theme_of(frame: Frame, roles: Roles) -> str | None:
    """Return the theme under which a sentence says that somebody is listed, delisted or sanctioned; None without."""
    items = frame.items
    if not roles.senders or frame.rule not in _RULES or any(item.lower in _PENAL for item in items):
        return None
    words = " " + " ".join([item.lower for item in items])
    theme = next((name for name, stems in THEMES if any(f" {stem}" in words for stem in stems)), None)
    told = names_sanctions(frame.view) or _designates(frame, roles, theme)
    return theme if told else None


def _designates(frame: Frame, roles: Roles, theme: str | None) -> bool:
    """Tell whether the words of a change are such as only sanctions have, or the usual senders use."""
    if frame.object_kind == "list":
        owned = frame.object_item.kind == "measure" and frame.object_item.data.owner is not None
        return owned or any(item.lower.startswith(THEMES[0][1]) for item in frame.items)
    usual = theme != "corruption" and roles.sender_codes <= _SENDERS and frame.head_item.lower.startswith("sanction")
    return usual or frame.head_item.lower.startswith(_DESIGNATING)
