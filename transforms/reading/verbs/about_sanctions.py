"""What only has to do with sanctions, so that the word before it is their noun: "Iran Sanctions Violations"."""

from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

ABOUT_SANCTIONS = word_set(
    "fine fines penalty penalties settlement settlements guidance advisory advisories alert alerts faq faqs review "
    "reviews coordinator coordinators envoy envoys adviser advisers advisor advisors screening exposure investigation "
    "investigations probe probes inquiry inquiries prosecution prosecutions conviction convictions circumvention "
    "dodging dodgers busting evasion breach breaches violation violations lawsuit lawsuits hearing hearings clause "
    "clauses expertise briefing briefings compliance enforcement expert experts lawyer lawyers monitor monitors risk "
    "risks"
)
"""Whoever makes, levies or ends it changes no sanctions."""

_MATTERS = word_set(
    "fallout row rows spat feud deadline deadlines policy policies strategy strategies stance hope hopes fear fears "
    "worry worries woes jitters concern concerns news debate debates discussion report reports dilemma cost costs "
    "cloud clouds toll talk talks vote votes case cases bill bills law laws threat threats pressure impact impacts "
    "effect effects crisis campaign backlash loophole loopholes dispute regime regimes committee panel update updates "
    "tracker relief waiver waivers snapback resolution resolutions chief tsar czar question questions issue issues "
    "story timeline explainer push drive effort efforts uncertainty burden limbo shock battle fight fights showdown "
    "standoff architecture quandary headache puzzle prospects outlook saga era calendar noose squeeze expiry "
    "anniversary workaround workarounds draft drafts plan plans amendment amendments motion motions proposal proposals "
    "bid bids plea pleas"
)
"""What headlines speak of that goes on around sanctions, and nobody could hit."""

_MOSTLY_ACTING = frozenset({"USA", "GBR", "EU", "UN", "CAN", "AUS", "JPN", "CHE", "NZL"})
"""Who acts more often than he is hit."""


def _goes_on(items: list[Item], at: int) -> bool:
    """Tell whether a noun goes on to name whom somebody may hit ("a chief of police", "regime figures")."""
    if at >= len(items):
        return False
    return items[at].lower == "of" or any(sense.kind in ONLY_HIT for sense in items[at].senses)


def are_their_noun(items: list[Item], at: int) -> bool:
    """Tell whether "sanctions" is a noun by what a headline says of it, or by the two states before it.

    "Mali Sanctions Row", "EU Mali Sanctions Expire": of two states side by side the second is whom the first one hit.
    """
    if at + 1 < len(items) and items[at + 1].lower in ABOUT_SANCTIONS | _MATTERS:
        return not _goes_on(items, at + 2)
    if at < 2 or items[at - 1].kind != "actor" or items[at - 2].kind != "actor":
        return False
    return items[at - 1].data.code not in _MOSTLY_ACTING and items[at - 2].data.code in _MOSTLY_ACTING
