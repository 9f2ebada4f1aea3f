"""Which rows an event speaks of beside its own, and what it does to them.

*Named targets.* An event whose sector is unspecified speaks of every row known for the name; a lifting ends the name's
rows on its branch of the sector tree. It reaches nothing else.
*A sector, or the country* (no name, sector unspecified). A lifting or suspension reaches the narrower rows that were
there before its day, if it does not name a kind of dealing that is not theirs, nor were they prolonged or restricted
anew by themselves when it was decided, or later. It delists nobody: named targets stay, with a remark. An easing
reaches only its own row.
*Back again.* A reinstatement of a sector or of the country also takes back what a lifting or suspension of that level,
or of a wider one, brought to other rows.
*Prolonged.* An extension holds for all narrower rows with a stated end, named ones too, also if it came shortly before.
"""

from collections.abc import Callable, Iterator

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action, Basis, Direction, Measure, RegimeState
from transforms.linking.rules import RENEWED
from transforms.merging.extent import is_of_parties
from transforms.merging.tree import ancestors, are_related, branch, descendants, is_narrower
from transforms.state.changes import NARROW, change
from transforms.state.remarks import Remark
from transforms.state.run_out import run_out
from transforms.state.spared import excepts_row
from transforms.state.standing import Row, Standing
from transforms.state.steps import Step
from transforms.state.words import spare, tell_excepted, tell_kept


def own_rows(standing: Standing, step: Step) -> list[Row]:
    """Return the rows that an event speaks of by itself: its own, or those known for the named target."""
    key = step.key
    if key.target_name is not None and (key.sector == UNSPECIFIED or step.action == Action.LIFTED):
        meant = standing.of_name(key)
        if key.sector != UNSPECIFIED:
            meant = [row for row in meant if are_related(row.key.sector, key.sector)]
        if len(meant) > 0:
            return meant
    return [standing.row(key, step.event.target_name)]


def reach(standing: Standing, step: Step) -> None:
    """Let a change of a sector or a country come to the narrower rows; one for some parties there is none of these."""
    if step.key.target_name is None and step.action in _REACH and not is_of_parties(step.event):
        _REACH[step.action](standing, step)


def _bring_down(standing: Standing, step: Step) -> None:
    for row in rows_below(standing, step):
        if row.restriction is None:
            continue  # nothing stands there, nor can anything run out
        run_out(row, step.start)
        if row.restriction is None or row.restriction.since >= step.start or not _is_meant(row, step):
            continue
        if excepts_row(step.event, row):
            row.remarks.append(Remark(step.start, tell_excepted(step)))
        elif row.kept is not None and row.kept.day >= min(step.decided, step.when.period.first):
            row.remarks.append(Remark(step.start, tell_kept(step, row.kept)))
        else:
            change(row, step, above=step.key.sector)
    standing.wide.add(step.key, Remark(step.start, spare(step)), named_only=True)


def _take_back(standing: Standing, step: Step) -> None:
    for row in rows_below(standing, step):
        run_out(row, step.start)
        above = row.ended_above
        if row.restriction is not None:
            above = None if row.suspension is None else row.suspension.above
        if above is not None and (above == step.key.sector or is_narrower(step.key.sector, above)):
            change(row, step, above=step.key.sector)
            standing.note_end(row)


def _keep_on(standing: Standing, step: Step) -> None:
    sectors = branch(step.key.sector)
    for row in standing.ending(step.key):
        is_below = step.key.sector == UNSPECIFIED or row.key.sector in sectors
        if row.key == step.key or not is_below:
            continue
        run_out(row, step.start)
        stands = row.restriction is not None and row.restriction.since < step.start
        if stands or _ran_out_lately(standing, row, step):
            change(row, step, above=step.key.sector)
        standing.note_end(row)


def _ran_out_lately(standing: Standing, row: Row, step: Step) -> bool:
    last = row.last
    if row.restriction is not None or last is None or last.basis != Basis.STATED_DATE:
        return False
    if standing.events[last.opened_by].direction == Direction.RELAX:
        return False  # a lifting for a stated day ended it
    return step.start - last.valid_from <= RENEWED


_REACH: dict[str, Callable[[Standing, Step], None]] = {
    Action.LIFTED: _bring_down,
    Action.SUSPENDED: _bring_down,
    Action.REINSTATED: _take_back,
    Action.EXTENDED: _keep_on,
}


def rows_below(standing: Standing, step: Step) -> Iterator[Row]:
    """Walk the known rows without a name that are narrower than the event's."""
    if step.key.sector == UNSPECIFIED:
        if step.key.target_country is None:
            return
        yield from (row for row in standing.unnamed(step.key) if row.key.sector != UNSPECIFIED)
        return
    narrower = descendants(step.key.sector)
    yield from (row for row in standing.unnamed(step.key) if row.key.sector in narrower)


def standing_above(standing: Standing, step: Step) -> Row | None:
    """Return the next wider row without a name that is restricted when a part is relaxed, in the same dealings."""
    if step.event.direction != Direction.RELAX or step.key.target_name is not None or step.key.sector == UNSPECIFIED:
        return None
    levels = (*ancestors(step.key.sector), UNSPECIFIED)
    wider = {row.key.sector: row for row in standing.unnamed(step.key) if row.key.sector in levels}
    for row in (wider[level] for level in levels if level in wider):
        run_out(row, step.start)
        spoken_of = Measure.UNSPECIFIED in {step.event.measure, *row.measures} or step.event.measure in row.measures
        if row.state in (RegimeState.IN_FORCE, RegimeState.EASED) and spoken_of:
            return row
    return None


def _is_meant(row: Row, step: Step) -> bool:
    """Say whether a wider relaxation speaks of a row: of any kind of dealing, or of the only one known of the row."""
    measure = step.event.measure
    if step.event.direction != Direction.RELAX or measure == Measure.UNSPECIFIED:
        return True
    return row.measures == {measure} or (measure not in NARROW and row.measures <= {measure, Measure.UNSPECIFIED})
