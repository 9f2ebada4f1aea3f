from collections.abc import Iterator
from functools import cache

import pytest

from flows import job
from transforms import extract
from transforms.extract import Extractor
from transforms.reference import Reference


@pytest.fixture(scope="session", autouse=True)
def loaded_once() -> Iterator[None]:
    """Load the reference data and build its extractor once for all runs of this process, a second each.

    They follow from files that no test changes, and no run changes them. Tests that tell of another version of the
    rules, or of other data, get what they ask for.
    """
    built: dict[tuple[int, str], tuple[Reference, Extractor]] = {}
    build = job.build_extractor

    def build_once(reference: Reference) -> Extractor:
        key = id(reference), extract.RULES_VERSION
        if key not in built:
            built[key] = reference, build(reference)
        return built[key][1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(job, "load_reference", cache(job.load_reference))
        patch.setattr(job, "build_extractor", build_once)
        yield
