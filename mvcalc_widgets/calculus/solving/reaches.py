"""How far an unknown in a wave is followed: one turn, one period, or as far as it stands outside of waves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy
from sympy import Expr, Integer, Rational, Symbol, cos, sin

from mvcalc_widgets.calculus.solving.searching import BOX

WAVES = (sin, cos, sympy.tan, sympy.cot, sympy.sec, sympy.csc)


def reach_of(v: Symbol, equations: Sequence[Expr], bounds: Mapping[Symbol, float]) -> Expr:
    """How far an unknown is followed: one turn of a wave; more where it stands outside of waves, or is bounded."""
    if v in bounds:
        return sympy.ceiling(Rational(str(bounds[v])) * Rational(101, 100))
    reach: Expr = sympy.pi
    waving = set().union(*(wave.free_symbols for e in equations for wave in e.atoms(*WAVES)))
    for e in equations:
        bare = e.replace(lambda part: isinstance(part, WAVES), lambda _: Integer(1))
        if v not in bare.free_symbols:
            continue
        others = e.free_symbols
        slope, rest = e.diff(v), e.xreplace(dict.fromkeys(others, Integer(0)))
        if not (e.is_polynomial(*others) and slope.is_number and rest.is_number):
            return Integer(BOX) if len(waving) == 1 else sympy.pi
        length = abs(rest / slope)  # x + y + z = pi: as far as the axes
        if not length.is_comparable or length > 4:
            return Integer(BOX) if length < BOX else sympy.ceiling(length)
        reach = length if length > reach else reach
    return reach


class ManyTurnsError(Exception):
    """There are very many solutions from -pi to pi; `reach` says how far one period goes."""

    def __init__(self, reach: dict[Symbol, Expr]) -> None:
        super().__init__("very many solutions")
        self.reach = reach


def check_turns(
    equations: Sequence[Expr], reach: Mapping[Symbol, Expr], bounds: Mapping[Symbol, float]
) -> None:
    """Raises ManyTurnsError where unknowns followed from -pi to pi have a shorter period, as 2 pi/7 of cos(7x)."""
    shorter = {}
    for v, far in reach.items():
        waves = set().union(*(e.atoms(*WAVES) for e in equations))
        bare = [e.xreplace(dict.fromkeys(waves, Integer(1))) for e in equations]
        slopes = [abs(wave.args[0].diff(v)) for wave in waves if v in wave.free_symbols]
        if far != sympy.pi or v in bounds or any(v in e.free_symbols for e in bare) or not slopes:
            continue
        if all(slope.is_Rational for slope in slopes) and (unit := sympy.gcd_list(slopes)) > 1:
            shorter[v] = sympy.pi / unit
    if shorter:
        raise ManyTurnsError(shorter)
