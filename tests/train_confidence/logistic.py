"""Logistic regression by Newton steps, with a penalty on large weights; its strength is chosen by cross-validation."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

PENALTIES = (0.3, 1.0, 3.0, 10.0, 30.0)
"""The strengths that are tried."""

_STEPS = 100
_SMALL = 1e-9


def fit(x: Floats, y: Floats, penalty: float) -> Floats:
    """Return the weights that make ``y`` (0 or 1) most likely; the first column is the constant, and free."""
    ridge = np.full(x.shape[1], penalty)
    ridge[0] = _SMALL
    weights = np.zeros(x.shape[1])
    for _ in range(_STEPS):
        sure = predict(x, weights)
        slope = x.T @ (y - sure) - ridge * weights
        curve = (x.T * (sure * (1 - sure))) @ x + np.diag(ridge)
        step = np.linalg.solve(curve, slope)
        weights = weights + step
        if np.abs(step).max() < _SMALL:
            break
    return weights


def predict(x: Floats, weights: Floats) -> Floats:
    """Return how likely each row of ``x`` is 1."""
    found: Floats = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
    return found


def log_loss(y: Floats, sure: Floats) -> float:
    """Return the mean surprise."""
    return float(-np.mean(np.where(y > 0, np.log(sure), np.log1p(-sure))))


def cross_validated(x: Floats, y: Floats, folds: Ints, penalty: float) -> Floats:
    """Predict each fold by what was fitted to the others."""
    found = np.zeros(len(y))
    for fold in np.unique(folds):
        out = folds == fold
        found[out] = predict(x[out], fit(x[~out], y[~out], penalty))
    return found


def best_penalty(x: Floats, y: Floats, folds: Ints, penalties: Sequence[float] = PENALTIES) -> tuple[float, float]:
    """Return the penalty with the least surprise in cross-validation, and that surprise."""
    losses = {one: log_loss(y, cross_validated(x, y, folds, one)) for one in penalties}
    best = min(losses, key=lambda one: (losses[one], -one))
    return best, losses[best]
