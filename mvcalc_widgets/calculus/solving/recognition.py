"""Which exact number the digits of a zero stand for: 0.785398... is pi/4."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import mpmath
import sympy
from sympy import Expr, Integer, Rational


def recognised(number: Any, tolerance: Any) -> Iterator[Expr]:
    """Exact numbers within the tolerance: fractions, those of pi, square roots of fractions, their exp and ln, and
    a + b sqrt(c) where many digits are known. The simplest first.
    """
    if abs(number) <= tolerance:
        yield Integer(0)
        return
    precise = tolerance < 1e-20
    sign = 1 if number > 0 else -1
    forms = [
        (number, 1000 if precise else 24, lambda q: q),
        (number / mpmath.pi, 120 if precise else 24, lambda q: q * sympy.pi),
        (number * number, 1000 if precise else 24, lambda q: sign * sympy.sqrt(q)),
        (mpmath.exp(number) if abs(number) < 30 else mpmath.inf, 24, sympy.log),
        (mpmath.log(abs(number)), 12, lambda q: sign * sympy.exp(q)),
    ]
    for part, most, form in forms:
        if near := _fraction(part, most, tolerance):
            yield form(near)
    if precise and abs(number) < 1e6:
        yield from _quadratic(number)


def _fraction(number: Any, most: int, tolerance: Any) -> Rational | None:
    if not mpmath.isfinite(number) or abs(number) > 1e9 or (number and abs(number) < 1e-6):
        return None
    digits = mpmath.nstr(number, 45)
    near = Rational(sympy.Rational(digits).limit_denominator(most))
    return near if abs(number - mpmath.mpf(near.p) / near.q) <= tolerance * max(1, abs(number)) else None


def _quadratic(number: Any) -> Iterator[Expr]:
    with mpmath.workdps(40):
        found = mpmath.findpoly(number, 2, maxcoeff=2000, tol=mpmath.mpf(10) ** -36)
    if found and len(found) == 3:
        a, b, c = map(int, found)
        for sign in (1, -1):
            root = (-b + sign * sympy.sqrt(Integer(b * b - 4 * a * c))) / (2 * a)
            if abs(sympy.N(root, 50) - sympy.Float(number, 50)) < 1e-35 * (1 + abs(number)):
                yield sympy.expand(root)
