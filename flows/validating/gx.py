"""The only door to Great Expectations: columns and expectations in, results out.

It takes seconds to import, so that happens inside. Everything runs in pandas, in an ephemeral context: no project on
disk, no usage data, no progress bars, no site.

It hashes every value of a frame twice and looks at texts one by one, so no column holds more than its expectations ask
for: a text of which only the presence matters is a number, one of a key the number of its value, and one that has a
vocabulary or a form is a category, so that each value is looked at once, however often it stands there.
"""

import warnings
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from schemas.expectations import Expectation
from schemas.table import Table

if TYPE_CHECKING:
    import pandas as pd

_PRESENT = {"expect_column_values_to_not_be_null"}
_UNIQUE = {"expect_column_values_to_be_unique", "expect_compound_columns_to_be_unique"}


def check_columns(
    table: Table, columns: pa.Table, wanted: Sequence[Expectation]
) -> list[tuple[Expectation, dict[str, Any]]]:
    """Check columns against expectations.

    Args:
        table: whose columns they are.
        columns: all that the expectations speak of, with Arrow's types for the table.
        wanted: the expectations.

    Returns:
        Each expectation with what Great Expectations found, and ``success``. Rows are named by their place
        (``unexpected_index_list``); the values it found are those of the frame, not of the columns.

    Raises:
        RuntimeError: an expectation could not be checked, which is no success.
    """
    frame = pa.table({name: _asked(name, columns.column(name), wanted) for name in columns.column_names}).to_pandas()
    with warnings.catch_warnings():
        # Our patterns group alternatives; pandas suspects that the groups themselves are wanted.
        warnings.filterwarnings("ignore", message="This pattern is interpreted as a regular expression")
        outcome = _batch(frame).validate(_suite(table, wanted), result_format="COMPLETE")
    results = []
    for one in outcome.results:
        expectation = wanted[one.expectation_config.meta["number"]]
        if one.exception_info and one.exception_info.get("raised_exception", True):
            raise RuntimeError(f"{table.name}: '{expectation.name}' could not be checked: {one.exception_info}")
        results.append((expectation, {"success": bool(one.success), **one.result}))
    return results


def _asked(name: str, column: pa.ChunkedArray, wanted: Sequence[Expectation]) -> pa.ChunkedArray:
    """Return a column with as much of its values as its expectations look at."""
    kinds = {one.kind for one in wanted if name in one.columns}
    if kinds <= _PRESENT:
        return pc.if_else(pc.is_valid(column), 1.0, pa.scalar(None, pa.float64()))
    if kinds <= _PRESENT | _UNIQUE:
        encoded = column.dictionary_encode().unify_dictionaries()
        return pa.chunked_array([chunk.indices.cast(pa.float64()) for chunk in encoded.chunks], pa.float64())
    if pa.types.is_string(column.type):
        return column.dictionary_encode()
    # numbers and times compare as such
    return column.cast(pa.float64()) if pa.types.is_integer(column.type) else column


def _suite(table: Table, wanted: Sequence[Expectation]) -> Any:
    from great_expectations import ExpectationSuite
    from great_expectations.expectations.expectation_configuration import (
        ExpectationConfiguration,
    )

    suite = ExpectationSuite(table.name)
    for number, one in enumerate(wanted):
        made = ExpectationConfiguration(type=one.kind, kwargs=one.arguments, meta={"number": number})
        suite.expectations.append(made.to_domain_obj())
    return suite


@cache
def _asset() -> Any:
    import great_expectations as gx
    from great_expectations.data_context.types.base import (
        DataContextConfig,
        InMemoryStoreBackendDefaults,
        ProgressBarsConfig,
    )

    # The default context makes a temporary folder for a site that is never built.
    config = DataContextConfig(store_backend_defaults=InMemoryStoreBackendDefaults(init_temp_docs_sites=False))
    context = gx.get_context(project_config=config, mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False, metric_calculations=False)
    asset = context.data_sources.add_pandas("rows").add_dataframe_asset("rows")
    return asset.add_batch_definition_whole_dataframe("all")


def _batch(frame: "pd.DataFrame") -> Any:
    return _asset().get_batch({"dataframe": frame})
