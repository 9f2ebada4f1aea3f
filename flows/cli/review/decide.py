"""``sanctionlog review accept|reject|amend|merge|split|note``: decisions, written to data/reviews."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli import common
from flows.cli.output import note as say
from flows.cli.review.seen import Shown, shown
from flows.cli.review.waiting import check_waiting, not_yet_applied

if TYPE_CHECKING:
    from transforms.reviews.decision import Decision

EventArgument = Annotated[str, typer.Argument(metavar="EVENT_ID", help="The event, by its id or an old one.")]
WhyOption = Annotated[str, typer.Option("--why", help="The reason, for those who come after.")]
ByOption = Annotated[
    str, typer.Option("--by", envvar="SANCTIONLOG_REVIEWER", help="Who decides; else SANCTIONLOG_REVIEWER.")
]
FolderOption = Annotated[
    Path | None,
    typer.Option("--reviews", help="Folder of decisions; SANCTIONLOG_REVIEWS or data/reviews if not given."),
]


_CODES = ("SELECT code FROM country", "SELECT code FROM sender")


def accept(
    event_id: EventArgument,
    *,
    why: WhyOption,
    by: ByOption,
    reviews: FolderOption = None,
    database: common.DatabaseOption = None,
) -> None:
    """Say that an event is right: it keeps its present values, whatever is read later.

    Of a rejected event it takes the rejection back.
    """
    _write("accept", [event_id], {}, why=why, by=by, reviews=reviews, database=database)


def reject(
    event_id: EventArgument,
    *,
    why: WhyOption,
    by: ByOption,
    reviews: FolderOption = None,
    database: common.DatabaseOption = None,
) -> None:
    """Say that an event did not happen, or that its sources do not say so: the log withdraws it."""
    _write("reject", [event_id], {}, why=why, by=by, reviews=reviews, database=database)


def amend(  # noqa: PLR0913 - the options of a command
    event_id: EventArgument,
    changes: Annotated[
        list[str], typer.Argument(metavar="COLUMN=VALUE...", help="sector=potash event_date=2025-12 status=announced")
    ],
    *,
    why: WhyOption,
    by: ByOption,
    reviews: FolderOption = None,
    database: common.DatabaseOption = None,
) -> None:
    """Put values in the place of those that were read: sender, target, sector, measure, action, status, dates."""
    from transforms.reviews.changes import join_changes

    _write("amend", [event_id], join_changes(changes), why=why, by=by, reviews=reviews, database=database)


def merge(  # noqa: PLR0913 - the options of a command
    event_id: EventArgument,
    others: Annotated[list[str], typer.Argument(metavar="EVENT_ID...", help="The events that are the same change.")],
    *,
    why: WhyOption,
    by: ByOption,
    yes: Annotated[bool, typer.Option("--yes", help="Also events of different senders.")] = False,
    reviews: FolderOption = None,
    database: common.DatabaseOption = None,
) -> None:
    """Say that events are one change: the first keeps its id, and the ids of the others mean it from then on."""
    _write(
        "merge", [event_id, *others], {"into": event_id}, why=why, by=by, reviews=reviews, database=database, yes=yes
    )


def split(  # noqa: PLR0913 - the options of a command
    event_id: EventArgument,
    articles: Annotated[
        list[str], typer.Argument(metavar="ARTICLE_ID...", help="The articles that report another change.")
    ],
    *,
    why: WhyOption,
    by: ByOption,
    reviews: FolderOption = None,
    database: common.DatabaseOption = None,
) -> None:
    """Say that some articles of an event report another change: they make an event of their own."""
    _write("split", [event_id], {"articles": " ".join(articles)}, why=why, by=by, reviews=reviews, database=database)


def note(
    event_id: EventArgument,
    *,
    why: Annotated[str, typer.Option("--why", help="The remark.")],
    by: ByOption,
    reviews: FolderOption = None,
    database: common.DatabaseOption = None,
) -> None:
    """Keep a remark on an event, which changes nothing."""
    _write("note", [event_id], {}, why=why, by=by, reviews=reviews, database=database)


def _write(  # noqa: PLR0913 - who decides what on which events, why, and where
    verb: str,
    event_ids: list[str],
    changes: str | dict[str, str | None],
    *,
    why: str,
    by: str,
    reviews: Path | None,
    database: Path | None,
    yes: bool = False,
) -> None:
    from flows.reviews import load_reviews, write_decisions
    from flows.settings import load_settings
    from schemas.vocabulary import ReviewVerb
    from transforms.reviews.changes import parse_changes

    if not by.strip() or not why.strip():
        raise typer.BadParameter("say who decides and why", param_hint="--by, --why")
    try:
        given = parse_changes(changes, ReviewVerb(verb)) if isinstance(changes, str) else changes
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    folder = (reviews or load_settings().reviews).expanduser().absolute()
    known = load_reviews(folder)
    with common.published(database) as db:
        seen = [shown(db, known, event_id) for event_id in event_ids]
        codes = [{code for (code,) in db.execute(asked).fetchall()} for asked in _CODES]
        waiting = not_yet_applied(db, known)
    check_waiting(verb, seen, waiting)
    _check(verb, seen, given)
    _check_possible(seen[0], given, *codes)
    if verb == "merge" and not yes:
        _check_senders(seen)
    if verb == "split":
        _check_own(seen[0].event.event_id, frozenset(str(given["articles"]).split()), known)
    if verb != "note":
        _check_moment(seen, known)
    if "into" in given:
        given = {"into": seen[0].event.event_id}
    path = write_decisions(folder, [_decision(verb, one, given, why.strip(), by.strip()) for one in seen])
    typer.echo(f"{verb}: {', '.join(one.event.event_id for one in seen)}. Kept in {path}; the next run applies it.")
    say("`sanctionlog run` applies it now, and reads nothing else where the log was not made of the samples.")
    for line in _overruled(verb, seen, known):
        say(line)


def _overruled(verb: str, seen: list[Shown], known: "list[Decision]") -> list[str]:
    """Say which decision this one comes after, so that nobody overrules another person unknowingly."""
    settling = ("accept", "amend", "reject")
    lines = []
    for one in seen if verb in settling else ():
        before = [earlier for earlier in known if earlier.event_id == one.event.event_id and earlier.verb in settling]
        if len(before) > 0:
            last = before[-1]
            said = f"{last.verb.value} by {last.by} on {last.at:%Y-%m-%d} ({last.why})"
            lines.append(f"It comes after {said}, and prevails where the two differ.")
    return lines


def _check(verb: str, seen: list[Shown], changes: dict[str, str | None]) -> None:
    """Refuse what cannot be meant."""
    if verb == "merge":
        if len({one.event.event_id for one in seen}) < len(seen):
            raise typer.BadParameter("the events are one already, or one is named twice")
        if len({(one.event.target_country, one.event.direction) for one in seen}) > 1:
            raise typer.BadParameter(
                "events against different countries, or of different directions, are not one change"
            )
    if verb == "split":
        articles = {article for article, _, _ in seen[0].quotes}
        leaving = set(str(changes["articles"]).split())
        if not leaving < articles:
            raise typer.BadParameter(f"name some, not all, of its articles: {', '.join(sorted(articles))}")


def _check_possible(seen: Shown, changes: dict[str, str | None], countries: set[str], senders: set[str]) -> None:
    """Refuse values that no event can have."""
    from transforms.reviews.changes import as_columns
    from transforms.reviews.possible import contradictory, unknown

    wrong = [*unknown(changes, countries, senders), *contradictory(seen.event, as_columns(changes), changes)]
    if wrong:
        raise typer.BadParameter("; ".join(wrong))


def _check_senders(seen: list[Shown]) -> None:
    """Refuse to join what different senders did, unless it is meant: two of them make two measures."""
    senders = sorted({one.event.sender for one in seen if one.event.sender is not None})
    if len(senders) > 1:
        raise typer.BadParameter(
            f"these are measures of different senders ({', '.join(senders)}), which are seldom one change: say --yes "
            "if one of them is misread, or `review amend EVENT_ID sender=…` first"
        )


def _check_own(event_id: str, leaving: frozenset[str], known: "list[Decision]") -> None:
    """Refuse to split off what only a merger by people brought: splits come before mergers, and would not find it."""
    lines = [one for one in known if one.verb == "merge" and one.changes["into"] == event_id]
    own = frozenset[str]().union(*(one.seen.articles for one in lines if one.event_id == event_id))
    for one in lines:
        if one.event_id != event_id and (brought := (leaving & one.seen.articles) - own):
            raise typer.BadParameter(
                f"{one.file}:{one.line}: {', '.join(sorted(brought))} came with {one.event_id}, which {one.by} merged "
                "into it: to part them, take the lines of that merger back; to part that event, split it then"
            )


def _check_moment(seen: list[Shown], known: "list[Decision]") -> None:
    """Refuse to decide after a decision that is dated later: the later prevails, and this one would have no effect."""
    from flows.settings import utc_now
    from schemas.vocabulary import ReviewVerb

    now, ids = utc_now().replace(tzinfo=None), {one.event.event_id for one in seen}
    for one in known:
        if one.event_id in ids and one.at > now and one.verb != ReviewVerb.NOTE:
            raise typer.BadParameter(
                f"{one.file}:{one.line}: the {one.verb.value} of {one.event_id} is of {one.at:%Y-%m-%d %H:%M:%S} UTC, "
                f"and it is {now:%Y-%m-%d %H:%M:%S} here: as the later one it would prevail; mend its time, or the "
                "clock"
            )


def _decision(verb: str, seen: Shown, changes: dict[str, Any], why: str, by: str) -> "Decision":
    from dataclasses import replace

    from flows.settings import utc_now
    from schemas.vocabulary import ReviewVerb
    from transforms.reviews.decide import decide

    at = utc_now().replace(tzinfo=None)
    made = decide(ReviewVerb(verb), seen.event, seen.quotes, by=by, at=at, why=why, changes=changes)
    if seen.earlier is None:
        return made
    return replace(made, seen=seen.earlier.seen, evidence_hash=seen.earlier.evidence_hash)
