"""The angles that have a known sine or cosine, and their whole turns."""

from __future__ import annotations

from collections.abc import Mapping

import sympy
from sympy import Expr, Rational, cos, sin


def turns(value: Expr, step: Expr, reach: Expr) -> tuple[int, int]:
    """Whole numbers k from and up to which value + k step is from -reach to reach."""
    start = sympy.ceiling(sympy.N((-reach - value) / step) - Rational(1, 10**9))
    end = sympy.floor(sympy.N((reach - value) / step) + Rational(1, 10**9))
    return int(start), int(end) + 1


def angles(known: Mapping[type, Expr]) -> list[Expr]:
    """The angles of one turn with this sine, this cosine, or both."""
    if any(abs(float(number)) > 1 + 1e-12 for number in known.values()):
        return []
    if sin in known and cos in known and known[sin].is_Rational and not known[cos].is_Rational:
        angle = _fraction_of_pi(sympy.asin(known[sin]))  # arcsin(1/4) rather than arccos(sqrt(15)/4)
        if float(known[cos]) >= 0:
            return [angle]
        return [sympy.pi - angle if float(known[sin]) >= 0 else -sympy.pi - angle]
    if cos in known:
        angle = _fraction_of_pi(sympy.acos(known[cos]))
        if sin in known:
            return [-angle if float(known[sin]) < 0 else angle]
        return [angle, -angle]
    angle = _fraction_of_pi(sympy.asin(known[sin]))
    return [angle, sympy.pi - angle]


def _fraction_of_pi(angle: Expr) -> Expr:
    """arccos((sqrt(6) - sqrt(2))/4) is 5 pi/12: compared to 40 digits."""
    part = sympy.N(angle / sympy.pi, 45)
    near = Rational(sympy.Rational(str(part)).limit_denominator(60))
    return near * sympy.pi if abs(part - near) < Rational(1, 10**40) else angle
