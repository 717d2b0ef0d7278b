"""What the calculus is compared with: difference quotients, and numbers put into expressions."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import sympy


def central_difference(f: Callable[[float], float], at: float, step: float = 1e-5) -> float:
    """(f(t + h) - f(t - h)) / 2h with one Richardson step: error of order h^4."""

    def quotient(h: float) -> float:
        return (f(at + h) - f(at - h)) / (2 * h)

    h = step * max(1.0, abs(at)) * 100
    return (4 * quotient(h / 2) - quotient(h)) / 3


def number(expr: sympy.Expr, values: Mapping[str, float]) -> float:
    """The expression at a point by sympy's own evaluation, 30 digits: slow, and independent of ours."""
    point = {s: sympy.Rational(values[s.name]) for s in expr.free_symbols}
    return float(sympy.N(expr.subs(point), 30))


def close(a: float, b: float, tolerance: float = 1e-7) -> bool:
    """Equal up to rounding, relative to the larger of both and 1."""
    return math.isclose(a, b, rel_tol=tolerance, abs_tol=tolerance)
