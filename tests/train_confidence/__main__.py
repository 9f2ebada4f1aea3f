"""Fit the weights of confidence: ``python -m tests.train_confidence ARTICLES GOLD [ARTICLES GOLD ...]``.

The part that may be looked at is fitted; the held part is only measured. The same input gives the same file.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from flows.reference import DEFAULT
from tests.train_confidence.logistic import Floats, best_penalty, fit
from tests.train_confidence.material import Sample, samples
from transforms.coding.rows.confidence import sure
from transforms.evaluation.reliability import bands, calibration_error
from transforms.extract import build_extractor
from transforms.reference import FILES, Reference, parse_reference
from transforms.reference.weights import FEATURES

WEIGHTS = "confidence.csv"
HEADER = "feature,weight\n"
CONSTANT = "always:yes"
LEAST_ROWS = 10
"""A feature of fewer rows gets no weight: chance would set it."""


def main() -> None:
    """Fit, write, report."""
    parser = argparse.ArgumentParser(prog="python -m tests.train_confidence", description=__doc__)
    parser.add_argument("files", type=Path, nargs="+", metavar="ARTICLES GOLD")
    parser.add_argument(
        "--unseen",
        type=Path,
        nargs="*",
        default=[],
        metavar="ARTICLES GOLD",
        help="articles that no rule was made with",
    )
    parser.add_argument("--out", type=Path, default=DEFAULT / WEIGHTS)
    args = parser.parse_args()
    if len(args.files) % 2 or len(args.unseen) % 2:
        parser.error("articles and gold come in pairs")
    extractor = build_extractor(_reference())
    found = list(samples(extractor, args.files))
    unseen = list(samples(extractor, args.unseen))
    seen = [one for one in found if not one.held]
    if len(seen) == 0:
        parser.error("the extractor finds no row in these articles")
    names = _names(seen)
    x, y = _matrix(seen, names), np.array([float(one.right) for one in seen])
    penalty, loss = best_penalty(x, y, np.array([one.fold for one in seen]))
    weights = {name: float(weight) for name, weight in zip(names, fit(x, y, penalty), strict=True)}
    if unseen:
        weights = _as_unseen(weights, [one for one in unseen if not one.held])
    weights = {name: round(weight, 3) for name, weight in weights.items()}
    args.out.write_text(HEADER + "".join(f"{name},{weight}\n" for name, weight in weights.items()), encoding="utf-8")
    print(f"{len(seen)} rows, {y.mean():.3f} of them right; penalty {penalty:g}, cross-validated log loss {loss:.3f}")
    print(f"{len(weights)} weights written to {args.out}")
    _report("fitted part, decided rows", [one for one in seen if one.decided], weights)
    _report("held part, all rows", [one for one in found if one.held], weights)
    _report("held part, decided rows", [one for one in found if one.held and one.decided], weights)
    _report("unseen, held part, decided rows", [one for one in unseen if one.held and one.decided], weights)


def _as_unseen(weights: dict[str, float], some: Sequence[Sample]) -> dict[str, float]:
    """Stretch and shift the weights so that they are right of articles that no rule was made with.

    The rules read the articles that they were made with better than others, so that weights fitted to these alone are
    too sure of themselves (Platt's scaling mends that with two numbers).
    """
    sums = [sum(weights.get(name, 0.0) for name in one.features) for one in some]
    x, y = np.column_stack([np.ones(len(some)), sums]), np.array([float(one.right) for one in some])
    shift, stretch = fit(x, y, penalty=1.0)
    return {name: weight * stretch + (shift if name == CONSTANT else 0.0) for name, weight in weights.items()}


def _reference() -> Reference:
    """Read the reference data without the weights, which may be of features that are no more."""
    texts = {name: (DEFAULT / name).read_text(encoding="utf-8") for name in FILES if name != WEIGHTS}
    return parse_reference({**texts, WEIGHTS: HEADER})


def _names(seen: Iterable[Sample]) -> list[str]:
    """Return the features that are frequent enough, by family and value."""
    counts = Counter(name for one in seen for name in one.features)
    families = list(FEATURES)

    def place(name: str) -> tuple[int, int, str]:
        family, _, value = name.partition(":")
        values = FEATURES[family]
        return families.index(family), values.index(value) if values else 0, name

    return sorted((name for name, count in counts.items() if count >= LEAST_ROWS), key=place)


def _matrix(some: Sequence[Sample], names: Sequence[str]) -> Floats:
    return np.array([[float(name in one.features) for name in names] for one in some])


def _report(title: str, some: Iterable[Sample], weights: dict[str, float]) -> None:
    """Print the reliability table."""
    table = bands([(sure(one.features, weights), one.right) for one in some])
    error = calibration_error(table)
    print(f"\n{title}: {sum(one.rows for one in table)}, expected calibration error {error or 0:.3f}")
    print("confidence   rows  right   mean  share")
    for one in table:
        shares = "" if one.confidence is None else f"{one.confidence:7.3f}{one.share:7.3f}"
        print(f"{one.low:.1f}–{one.high:.1f} {one.rows:9}{one.right:7}{shares}")


if __name__ == "__main__":
    main()
