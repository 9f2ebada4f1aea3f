"""The rules that link events into chains: named, ordered, each with what it asks. ``links.py`` applies them.

Common to all rules: the same sender and the same target country, both dated, and the later event not before the earlier
one. Merging has come before: reports of one step are one event, so a link joins two steps and never two reports.
"""

from datetime import timedelta

from schemas.vocabulary import Action, Term

RELIEF_AWAITED = timedelta(days=365)
"""How long after it was announced an act still carries a relaxation out: laws and licences take months."""

RESTRICTION_AWAITED = timedelta(days=90)
"""The same for restrictions: they follow soon, and the next round is a decision of its own."""

REINSTATEMENT_AWAITED = timedelta(days=200)
"""The same for what is put back: dealings are wound down for up to 180 days, sector by sector."""

REPORT_CONFIRMED = timedelta(days=90)
"""How long after the press called a lifting or suspension done an official text still is the act that it meant."""

SAME_CONFIRMED = timedelta(days=365)
"""The same where the text lifts what the press had called lifted, of one target or sector: until then it had stood."""

DENIED = timedelta(days=7)
"""How long after a report a denial corrects it; later it speaks of something else."""

REFUTED = timedelta(days=365)
"""How long after the press called a measure lifted an official prolongation of it shows that it was not."""

RENEWED = timedelta(days=60)
"""How far from a stated end a licence of the same, or a prolongation of something wider, still is its renewal."""

KEPT_OPEN = 3
"""Of announcements of one target and sector that nothing has carried out, the latest so many are awaited."""

STRENGTH: dict[str, int] = {Action.EASED: 0, Action.SUSPENDED: 1, Action.LIFTED: 2}
"""How far an action relaxes."""


class LinkRule(Term):
    """Why two events are linked."""

    ACT_AFTER_ANNOUNCEMENT = (
        "act_after_announcement",
        "implements: a step in force or an official text, after an announcement of the same direction, of the same "
        "target or one within it, in the same sector or a related one, within a year (restrictions: 90 days, and not a "
        "sector's for the country's; what is put back: 200 days); "
        "until one act does all that was announced, or the opposite is decided",
    )
    TEXT_AFTER_REPORT = (
        "text_after_report",
        "implements: an official text within 90 days after a lifting or suspension that only the press called done, or "
        "within a year where it lifts the same target or sector, but not the country as a whole",
    )
    LIFTED_AGAIN = (
        "lifted_again",
        "implements: the press reports a named target's delisting again within 90 days, and nothing was put back "
        "between: the first report was of a word, not of the list",
    )
    DENIAL_AFTER_REPORT = (
        "denial_after_report",
        "corrects: within a week a source at least as good says that it is not so, of the same action, target and a "
        "related sector; never of an event that an official text reports",
    )
    PROLONGED_AFTER_REPORT = (
        "prolonged_after_report",
        "corrects: an official text prolongs within a year what only the press called lifted, and nothing was put back "
        "between; its scope is narrower where it prolongs a sector or a kind of dealing of what was called lifted",
    )
    PROLONGS_LATEST = (
        "prolongs_latest",
        "extends: the latest restriction or prolongation of the same target and sector that was not ended; else of a "
        "wider sector",
    )
    PROLONGS_BELOW = (
        "prolongs_below",
        "extends: a prolongation for a sector or the country, every narrower restriction with a stated end, named "
        "targets too, that had not run out or did so within 60 days before; the scope is wider",
    )
    WIDENS_STANDING = (
        "widens_standing",
        "extends: expanded, after a restriction of the same target and sector that was not ended; the scope is wider",
    )
    RENEWS_LICENCE = (
        "renews_licence",
        "extends: an easing after an easing, or a suspension after a suspension, of the same target and sector, within "
        "60 days of the stated end of the one before",
    )
    RELAXES_STANDING = (
        "relaxes_standing",
        "reverses: what stands for the same target and sector; else, for a sector, what stands for the next wider one; "
        "a lifting what stood before its day, if anything did, and not what is restricted anew on it; nothing of what "
        "is prolonged on it",
    )
    ENDS_BELOW = (
        "ends_below",
        "reverses: a lifting in force for a sector ends the narrower sectors, one for the country all sectors; the "
        "scope is wider; never a named target, another kind of dealing, what is restricted on the very day, or what "
        "the lifting excepts; never by a lifting of a measure that is plainly not the whole",
    )
    PUTS_BACK = (
        "puts_back",
        "reverses: reinstated, after a relaxation of the same target and sector, else of a wider sector; "
        "or imposed, after a lifting of the same target and sector",
    )
    PART_OF_DECISION = (
        "part_of_decision",
        "part_of: the same day and direction, told by one article together with the decision for the whole country, "
        "or a named target together with its sector",
    )
