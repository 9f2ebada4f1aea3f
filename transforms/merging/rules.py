"""The merging rules: named, ordered, each with what it asks. ``steps.py`` applies them in this order.

Common to all rules: two claims join only if they have the same target country, the same stage (decided, proposed or
rejected) and the same direction. ``imposed`` never joins ``lifted``; a threat never joins a decision. In doubt claims
stay apart: two rows for one change are a nuisance, one row for two changes is a loss.

"One article says both" keeps apart: an article that makes two rows of something means two changes by it, since the
coding rules give one row for each sender x target x sector x action x status.
"""

from datetime import timedelta

from schemas.vocabulary import Action, Term

WINDOW = timedelta(days=3)
"""How far the days of two reports of one change may lie apart. Papers date a Friday's decision to the Monday."""

WELL_ATTESTED = 2
"""Independent articles from which a day counts as attested for itself: two such days are two changes."""

BROAD_RESTRICTIONS: tuple[str, ...] = (Action.IMPOSED, Action.EXPANDED, Action.REINSTATED)
"""Words that papers use for one and the same restriction: new sanctions, wider sanctions, sanctions put back."""

RELAXATIONS: tuple[str, ...] = (Action.LIFTED, Action.SUSPENDED, Action.EASED)
"""Words that differ in law. Only an official text of the same day overrules a report's choice among them."""


class MergeRule(Term):
    """Why a mention belongs to its event."""

    FOUNDS = "founds", "the event's founding mention: of all its articles, the one that the log read first"
    SAME_ARTICLE_CLAIM = (
        "same_article_claim",
        "the article makes the claim already: same sender, target, sector, action, and a date equal or vaguer",
    )
    SAME_DAY_SAME_CHANGE = "same_day_same_change", "another article: same sender, target, sector, action and day"
    SAME_PERIOD_SAME_CHANGE = (
        "same_period_same_change",
        "another article: same sender, target, sector, action, and the same month or year",
    )
    BACKGROUND_RECALLS = (
        "background_recalls",
        "background: it names the day of an event that others report as news, "
        "or no day and only one event so far that it can mean (of an announced relaxation and its act: as below)",
    )
    ANNOUNCED_THEN_IN_FORCE = (
        "announced_then_in_force",
        "same sender, target, sector and action, and a stated day of announcement or effect in common",
    )
    TURN_OF_DAY = (
        "turn_of_day",
        "same sender, target, sector and action on the day before or after, and a text that names the hour with a "
        "time zone: where clocks elsewhere show the other day, both are one moment",
    )
    WINDOW_SAME_CHANGE = (
        "window_same_change",
        "same sender, target, sector and action, at most three days apart; not two official days, "
        "not two days that have two independent articles each, not an article that gives both days",
    )
    SENDER_FILLED_IN = (
        "sender_filled_in",
        "no sender stated; all else agrees with exactly one event, on the same day or within three days",
    )
    SAME_DAY_OTHER_ACTION = (
        "same_day_other_action",
        "same sender, target, sector and day; imposed, expanded and reinstated are one, and a report's eased, "
        "suspended or lifted follows the one official text of that day (for a named target or a stated sector)",
    )
    MORE_SPECIFIC_SECTOR = (
        "more_specific_sector",
        "same sender, target, action and day; the sector is wider than, or unspecified beside, exactly one other; "
        "never an official text, never the better attested of the two unless one target is named in both",
    )
    NAME_FILLED_IN = (
        "name_filled_in",
        "a restriction of the same sender, sector, action and day, one named, one for the sector; exactly one name",
    )
    VAGUER_DATE_RECALLS = (
        "vaguer_date_recalls",
        "month or year only, and exactly one event within it agrees; the sender may be missing, the sector wider; "
        "of several, the only one of its measure; "
        "of a relaxation's announcement and the act after it, the step that has the claim's status",
    )
    UNDATED_REPORT = (
        "undated_report",
        "news without a date, published from a day before to three days after exactly one event that agrees, "
        "or within three days of another undated report of the same",
    )
    UNDATED_SAME_CLAIM = (
        "undated_same_claim",
        "background without a date that fits no event, or several: all such claims of the same are one undated event",
    )
    REVIEWED = "reviewed", "a person joined it to the event, or parted it from another one: see review"
