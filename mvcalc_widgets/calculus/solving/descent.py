"""Levenberg-Marquardt steps from a starting point to a zero of a square system, in floats."""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence

from mvcalc_widgets.calculus.solving.tape import Tape

STEPS = 40
"""At most so many."""


def descend(equations: Tape, slopes: Tape, place: list[float]) -> tuple[list[float], bool] | None:
    """Levenberg-Marquardt steps to a zero, and whether the linear system there is singular; None if none is near."""
    try:
        return _descended(equations, slopes, place)
    except (OverflowError, ValueError):  # sums of squares beyond floats
        return None


def _descended(equations: Tape, slopes: Tape, place: list[float]) -> tuple[list[float], bool] | None:
    damping, n = 1e-3, len(place)
    values = equations.at(place)
    error = first = math.hypot(*values) if values else math.inf
    for _ in range(STEPS):
        entries = slopes.at(place)
        if not math.isfinite(error) or not entries:
            return None
        matrix = [entries[i : i + n] for i in range(0, len(entries), n)]
        step = _step(matrix, values, damping * min(1.0, error))
        if step is None:
            return (place, True) if error < 1e-12 else None
        new = [c - s for c, s in zip(place, step, strict=True)]
        new_values = equations.at(new)
        new_error = math.hypot(*new_values) if new_values else math.inf
        small = math.hypot(*step) <= 1e-9 * (1 + math.hypot(*place))
        if new_error < error or (small and new_error <= 1e-12):
            place, values, error, damping = new, new_values, new_error, damping / 10
            if small and error < 1e-9 * (1 + first):
                return place, _nearly_singular(matrix)
        elif error < 1e-13 * (1 + first) or (small and error < 1e-9 * (1 + first)):
            return place, _nearly_singular(matrix)
        else:
            damping *= 10
            if damping > 1e8:
                return None
    return (place, True) if error < 1e-12 else None


def _normal(matrix: Sequence[Sequence[float]]) -> list[list[float]]:
    """A^T A."""
    columns = list(zip(*matrix, strict=True))
    square = [[0.0] * len(columns) for _ in columns]
    for i, u in enumerate(columns):
        for j in range(i + 1):
            square[i][j] = square[j][i] = math.fsum(map(operator.mul, u, columns[j]))
    return square


def _step(matrix: Sequence[Sequence[float]], values: Sequence[float], damping: float) -> list[float] | None:
    square = _normal(matrix)
    for i, row in enumerate(square):
        row[i] += damping + 1e-300
    right = [math.fsum(a * v for a, v in zip(u, values, strict=True)) for u in zip(*matrix, strict=True)]
    return _linear(square, right)


def _linear(square: list[list[float]], right: list[float]) -> list[float] | None:
    """Gauss with pivots; None where the matrix is singular."""
    n = len(right)
    rows = [[*row, r] for row, r in zip(square, right, strict=True)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(rows[k][i]))
        if not rows[pivot][i] or not math.isfinite(rows[pivot][i]):
            return None
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(n):
            if k != i:
                factor = rows[k][i] / rows[i][i]
                rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i], strict=True)]
    return (
        [row[n] / row[i] for i, row in enumerate(rows)] if all(row[i] for i, row in enumerate(rows)) else None
    )


def _nearly_singular(matrix: Sequence[Sequence[float]]) -> bool:
    square = _normal(matrix)
    n = len(square)
    largest = max(square[i][i] for i in range(n))
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: square[k][k])
        if square[pivot][pivot] <= 1e-9 * largest:
            return True
        square[i], square[pivot] = square[pivot], square[i]
        for row in square:
            row[i], row[pivot] = row[pivot], row[i]
        for k in range(i + 1, n):
            factor = square[k][i] / square[i][i]
            square[k] = [a - factor * b for a, b in zip(square[k], square[i], strict=True)]
    return False
