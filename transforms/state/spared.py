"""What a relaxation leaves as it is: all but some parties of whom it is said alone, or what it excepts by name.

*Parties.* Who is taken off a list is free; the country or sector whose firm or minister it is stays restricted.
*Exceptions.* "All sanctions except the arms embargo": a row within an excepted sector stays, and one is opened for it
where none was known; a row of which an excepted kind of dealing, or a narrower sector, is a part is only eased, and so
is one of which its own sector is excepted: a part of it is meant. For a named target no row is opened.
"""

from schemas.mart import SanctionEvent
from schemas.sectors import UNSPECIFIED
from transforms.merging.extent import excepted_measures, excepted_sectors, sectors_told
from transforms.merging.tree import branch, is_narrower
from transforms.state.remarks import RegimeKey
from transforms.state.standing import Row


def excepts_row(event: SanctionEvent, row: Row) -> bool:
    """Say whether all that is restricted in a row is left alone."""
    if event.except_sectors is None and event.except_measures is None:
        return False
    if any(row.key.sector in branch(sector) for sector in excepted_sectors(event)):
        return True
    measures = excepted_measures(event)
    return len(measures) > 0 and len(row.measures) > 0 and row.measures <= measures


def excepts_part(event: SanctionEvent, key: RegimeKey, measures: frozenset[str]) -> bool:
    """Say whether a part of what is restricted in a row is left alone, so that it is eased and does not end."""
    if event.except_sectors is None and event.except_measures is None:
        return False
    excepted, sectors = excepted_measures(event), sectors_told(event)
    if event.target_name is not None:
        return len(excepted) > 0 or any(one == key.sector or is_narrower(one, key.sector) for one in sectors)
    if key.sector == event.sector:
        # narrower sectors that are left alone have rows of their own: see ``fold.py``
        return len(excepted) > 0 or key.sector in sectors
    below = any(is_narrower(one, key.sector) for one in excepted_sectors(event)) and key.sector != UNSPECIFIED
    return below or len(measures & excepted) > 0
