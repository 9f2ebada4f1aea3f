"""The memory of columns: whose it is while a mart is made, and afterwards."""

import pyarrow as pa
import pytest

from flows.mart.pool import memory_reused


def fail_with_memory_reused() -> None:
    with memory_reused():
        raise ValueError(pa.default_memory_pool().backend_name)


def test_columns_take_the_c_librarys_memory_until_they_are_made_even_where_that_fails() -> None:
    before = pa.default_memory_pool().backend_name
    with pytest.raises(ValueError, match=r"^system$"):
        fail_with_memory_reused()
    assert pa.default_memory_pool().backend_name == before
