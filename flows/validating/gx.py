"""The only door to Great Expectations: columns and expectations in, results out.

It takes seconds to import, so that happens inside. Everything runs in pandas, in an ephemeral context: no project on
disk, no usage data, no progress bars, no site.
"""

import warnings
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from schemas.expectations import Expectation
from schemas.table import Table

if TYPE_CHECKING:
    import pandas as pd


def check_columns(
    table: Table, columns: Mapping[str, Sequence[Any]], wanted: Sequence[Expectation]
) -> list[tuple[Expectation, dict[str, Any]]]:
    """Check columns against expectations.

    Args:
        table: whose columns they are; it gives their types.
        columns: values by name; all that the expectations speak of.
        wanted: the expectations.

    Returns:
        Each expectation with what Great Expectations found, and ``success``.

    Raises:
        RuntimeError: an expectation could not be checked, which is no success.
    """
    frame = _frame(table, columns)
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


def _frame(table: Table, columns: Mapping[str, Sequence[Any]]) -> "pd.DataFrame":
    import pandas as pd

    # Objects keep dates, booleans and missing texts as they are; numbers and times compare as such.
    dtypes = {"integer": "float64", "double": "float64", "timestamp": "datetime64[us]"}
    kinds = {column.name: dtypes.get(column.kind, "object") for column in table.columns}
    return pd.DataFrame({name: pd.Series(values, dtype=kinds[name]) for name, values in columns.items()})


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
