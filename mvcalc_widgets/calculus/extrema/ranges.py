"""Bounds of what an expression can be for real numbers, to notice equations that hold nowhere."""

from __future__ import annotations

import math

import sympy
from sympy import Expr, Pow

Range = tuple[float, float]
_ALL: Range = (-math.inf, math.inf)
_KNOWN: dict[object, Range] = {
    sympy.sin: (-1, 1), sympy.cos: (-1, 1), sympy.tanh: (-1, 1), sympy.cosh: (1, math.inf), sympy.exp: (0, math.inf),
    sympy.Abs: (0, math.inf), sympy.atan: (-1.5708, 1.5708), sympy.asin: (-1.5708, 1.5708), sympy.acos: (0, 3.1416),
}  # fmt: skip


def never_zero(e: Expr) -> bool:
    """Whether an expression is certain to be 0 for no real numbers: e^x + e^y + 1, sin x + cos y - 3."""
    low, high = bounds(e)
    return bool(low > 1e-9 or high < -1e-9 or e.is_positive or e.is_negative)


def bounds(e: Expr) -> Range:
    """Numbers between which the values surely lie; each part is taken for itself, so they may be far too wide."""
    if e.is_number:
        return (float(e), float(e)) if e.is_real else _ALL
    if isinstance(e, sympy.Add):
        lows, highs = zip(*map(bounds, e.args), strict=True)
        return sum(lows), sum(highs)
    if isinstance(e, sympy.Mul):
        factor, rest = e.as_coeff_Mul()
        low, high = _product(rest)
        ends = sorted((_times(float(factor), low), _times(float(factor), high)))
        return ends[0], ends[1]
    if isinstance(e, Pow) and e.exp.is_Rational:
        return _power(e)
    if e.func in _KNOWN:
        return _KNOWN[e.func]
    return (0.0, math.inf) if isinstance(e, Pow) and e.base.is_positive else _ALL


def _product(e: Expr) -> Range:
    low, high = 1.0, 1.0
    for part in sympy.Mul.make_args(e):
        a, b = bounds(part) if part != e else _ALL if part.is_Mul else bounds(part)
        ends = [_times(p, q) for p in (low, high) for q in (a, b)]
        low, high = min(ends), max(ends)
    return low, high


def _power(e: Pow) -> Range:
    even = e.exp.p % 2 == 0 or e.exp.q % 2 == 0
    if not even:
        return _ALL
    if e.exp < 0:
        return 0.0, math.inf
    low, high = bounds(e.base)
    least = low if low > 0 else -high if high < 0 else 0.0
    most = max(abs(low), abs(high))
    return least ** float(e.exp), most ** float(e.exp) if math.isfinite(most) else math.inf


def _times(a: float, b: float) -> float:
    return 0.0 if a == 0 or b == 0 else a * b
