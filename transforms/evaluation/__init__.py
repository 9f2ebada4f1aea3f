"""Predicted rows against gold rows: how good the extractor is, where it errs, and whether it knows how sure it is."""

from transforms.evaluation.cases import era_of, group_rows, is_held
from transforms.evaluation.confusion import Confusion
from transforms.evaluation.figures import FIELDS
from transforms.evaluation.judging import Error, Evaluation, Figure, evaluate
from transforms.evaluation.reliability import Band

__all__ = [
    "FIELDS",
    "Band",
    "Confusion",
    "Error",
    "Evaluation",
    "Figure",
    "era_of",
    "evaluate",
    "group_rows",
    "is_held",
]
