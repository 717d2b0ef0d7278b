"""Complex points of a curve F = 0, for curves that have no real ones: x^2 + y^2 = -1, sin x = 2."""

from __future__ import annotations

import cmath
import math
from collections.abc import Iterator, Mapping, Sequence
from random import Random

import mpmath
import sympy
from sympy import Expr, Symbol
from sympy.core.function import AppliedUndef

from mvcalc_widgets.calculus.curves.curve_points import DIGITS, Point, refined, scales_of
from mvcalc_widgets.calculus.expressions.slope import slope

_MOST = 16  # points
_STEPS = 30
REAL_ONLY = (
    sympy.Abs,
    sympy.sign,
    sympy.Max,
    sympy.Min,
    sympy.Heaviside,
    sympy.floor,
    sympy.ceiling,
    sympy.Piecewise,
)
"""What has no meaning, or another one, at complex numbers."""


def complex_points(f: Expr, variables: Sequence[Symbol], tries: int, seed: int = 0) -> Iterator[Point]:
    """Regular points of f = 0 in complex numbers, to nearly 40 digits: Newton's method from seeded random starts.

    At most 16, each at most once; none where f has a part that is made for real numbers, as |x| and max.
    """
    if f.has(*REAL_ONLY, AppliedUndef):  # a function of the user's has no values, whatever its name
        return
    random = Random(seed)
    slopes = {v: slope(f, v) for v in variables}
    scales = scales_of(f)
    seen: list[Mapping[Symbol, complex]] = []
    for k in range(tries):
        scale = scales[k % len(scales)]
        start = {v: complex(random.uniform(-scale, scale), random.uniform(-scale, scale)) for v in variables}
        at = _settled(f, slopes, start)
        if at is None or any(all(abs(at[v] - one[v]) <= 1e-6 * abs(at[v]) for v in at) for one in seen):
            continue
        seen.append(at)
        point = refined(f, {v: _exactly(number) for v, number in at.items()}, DIGITS)
        if point is not None:
            yield point
        if len(seen) == _MOST:
            return


def _settled(
    f: Expr, slopes: Mapping[Symbol, Expr], at: dict[Symbol, complex]
) -> dict[Symbol, complex] | None:
    """Newton's steps along the conjugate gradient, until they are small; None where they do not end."""
    for _ in range(_STEPS):
        value = _value(f, at)
        gradient = {v: _value(part, at) for v, part in slopes.items()}
        if value is None or any(part is None for part in gradient.values()):
            return None
        rates = {v: part for v, part in gradient.items() if part is not None}
        length = math.hypot(*(abs(part) for part in rates.values()))
        if not length:
            return None
        if abs(value) / length <= 1e-10 * math.hypot(*(abs(number) for number in at.values())):
            return at
        at = {v: number - value / length * (rates[v].conjugate() / length) for v, number in at.items()}
    return None


def _value(expr: Expr, at: Mapping[Symbol, complex]) -> complex | None:
    """The value in floats, roots and logarithms by their principal values; None where there is none."""
    try:
        value = complex(_floats(expr, at))
    except (
        ArithmeticError,
        ValueError,
        TypeError,
        AttributeError,
    ):  # a pole, too large, or unknown to mpmath
        return None
    return value if cmath.isfinite(value) else None


def _floats(expr: Expr, at: Mapping[Symbol, complex]) -> complex:
    if expr in at:
        return at[expr]
    if expr.is_number:
        return complex(expr)
    args = [_floats(arg, at) for arg in expr.args]
    if expr.is_Add:
        return sum(args)
    if expr.is_Mul:
        return math.prod(args)
    if expr.is_Pow:
        return args[0] ** (int(expr.exp) if expr.exp.is_Integer else args[1])
    return complex(getattr(mpmath.fp, expr.func.__name__)(*args))


def _exactly(number: complex) -> Expr:
    return sympy.Float(number.real, DIGITS) + sympy.I * sympy.Float(number.imag, DIGITS)
