"""Zeros to 50 digits: whether what a search in floats has met is a zero at all, and which number it is."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

import mpmath
import sympy
from sympy import Expr, Symbol

DIGITS = 50
WORKING_DIGITS = 70
_SETTLED = mpmath.mpf(10) ** -52
_DRIFT = mpmath.mpf(10) ** -3


class Precise:
    """Values of expressions at a point to 70 digits; like Tape, but with mpmath's numbers.

    Raises ValueError for an expression with a part that has no rule here.
    """

    def __init__(self, expressions: Sequence[Expr], unknowns: Sequence[Symbol]) -> None:
        self._places: dict[Expr, int] = {v: i for i, v in enumerate(unknowns)}
        self._operations: list[tuple[Callable[..., Any], tuple[int, ...]]] = []
        self._unknowns = len(unknowns)
        self._results = [self._add(expression) for expression in expressions]

    def at(self, point: Sequence[Any]) -> list[Any]:
        """The values in order; [] if one of them is undefined. To be called in a context of 70 digits."""
        cells = list(point)
        try:
            for operation, arguments in self._operations:
                value = operation(*[cells[i] for i in arguments])
                if not isinstance(value, mpmath.mpf) or not mpmath.isfinite(value):
                    return []
                cells.append(value)
        except (ZeroDivisionError, ValueError, OverflowError, TypeError):
            return []
        return [cells[i] for i in self._results]

    def _add(self, part: Expr) -> int:
        if part not in self._places:
            if part.is_number:
                with mpmath.workdps(WORKING_DIGITS):
                    constant = sympy.N(part, WORKING_DIGITS)
                    number = mpmath.mpf(constant._to_mpmath(mpmath.mp.prec)) if constant.is_real else None
                operation: tuple[Callable[..., Any], tuple[int, ...]] = (lambda: number, ())
            elif isinstance(part, sympy.Pow) and part.exp.is_Rational:
                operation = (_rational_power(int(part.exp.p), int(part.exp.q)), (self._add(part.base),))
            else:
                rule = _RULES.get(part.func)
                if rule is None:
                    raise ValueError(f"{part.func.__name__} cannot be searched")
                operation = (rule, tuple(map(self._add, part.args)))
            self._operations.append(operation)
            self._places[part] = self._unknowns + len(self._operations) - 1
        return self._places[part]


def refined(values: Precise, slopes: Precise, place: Sequence[Any], steps: int = 14) -> list[Any] | None:
    """The simple zero next to a place found in floats, to 50 digits by Newton's method; None if there is none.

    Each equation is divided by the length of its gradient, so that flat tails such as e^(-x^2) prove nothing: only
    steps that shrink to nothing do. Equations may outnumber unknowns: least squares.
    """
    n = len(place)
    with mpmath.workdps(WORKING_DIGITS):
        start = here = [mpmath.mpf(c) for c in place]
        for _ in range(steps):
            right, entries = values.at(here), slopes.at(here)
            if not right or not entries:
                return None
            rows = []
            for i, value in enumerate(right):
                row = entries[i * n : (i + 1) * n]
                length = mpmath.norm(row)
                if length:
                    rows.append(([c / length for c in row], value / length))
                elif value:
                    return None
            step = _least_squares(rows, n)
            if step is None:
                return None
            here = [c - s for c, s in zip(here, step, strict=True)]
            scale = max(1, *map(abs, here))
            if max(abs(c - s) for c, s in zip(here, start, strict=True)) > _DRIFT * scale:
                return None
            if max(map(abs, step)) <= _SETTLED * scale:
                right = values.at(here)
                settled = right and all(
                    abs(v) <= _SETTLED * 10**8 * max(mpmath.norm(entries[i * n : (i + 1) * n]) * scale, 0)
                    for i, v in enumerate(right)
                )
                return here if settled else None
    return None


def _least_squares(rows: Sequence[tuple[list[Any], Any]], n: int) -> list[Any] | None:
    """The step that solves A s = r, by the normal equations (70 digits leave room for that)."""
    square = [[mpmath.fsum(a[i] * a[k] for a, _ in rows) for k in range(n)] for i in range(n)]
    right = [mpmath.fsum(a[i] * r for a, r in rows) for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(square[k][i]))
        if abs(square[pivot][i]) < mpmath.mpf(10) ** -30:
            return None
        square[i], square[pivot] = square[pivot], square[i]
        right[i], right[pivot] = right[pivot], right[i]
        for k in range(n):
            if k != i:
                factor = square[k][i] / square[i][i]
                square[k] = [a - factor * b for a, b in zip(square[k], square[i], strict=True)]
                right[k] -= factor * right[i]
    return [r / square[i][i] for i, r in enumerate(right)]


def _rational_power(p: int, q: int) -> Callable[..., Any]:
    if q == 1:
        return lambda base: base**p
    if q % 2 == 0:
        return lambda base: base ** (mpmath.mpf(p) / q)
    return lambda base: (mpmath.sign(base) ** p if base else 1) * abs(base) ** (mpmath.mpf(p) / q)


_RULES: dict[object, Callable[..., Any]] = {
    sympy.Add: lambda *numbers: mpmath.fsum(numbers),
    sympy.Mul: lambda *numbers: reduce(operator.mul, numbers),
    sympy.Pow: lambda base, exponent: base**exponent,
    sympy.Abs: abs,
    sympy.sign: mpmath.sign,
    sympy.Max: max,
    sympy.Min: min,
    **{
        getattr(sympy, name): getattr(mpmath, name)
        for name in ("sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "sinh", "cosh", "tanh",
                     "asinh", "acosh", "atanh", "exp", "log")
    },
}  # fmt: skip
