"""Small questions about equations and about points that are put into them."""

from __future__ import annotations

from collections.abc import Sequence

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.solving.parameters import Parameter
from mvcalc_widgets.calculus.solving.polynomial_form import MOST_DEGREE
from mvcalc_widgets.calculus.solving.values import PRECISE_BITS, Point

_MOST_ROOT = 4
SLICES = tuple(map(sympy.Rational, ("1", "1/3", "-2/7", "9/7", "-12/5", "1/1009", "31/3")))


def resolved(place: Point) -> Point:
    """A point in which one coordinate may be given by others, y = x + 1, as numbers."""
    for _ in place:
        place = {v: c.xreplace(place) if c.free_symbols else c for v, c in place.items()}
    return place


def conditions_of(known: Point) -> tuple[Expr, ...]:
    """The conditions v - c = 0 of what has been put in."""
    return tuple(v - c for v, c in known.items())


def factor_of(v: Symbol, opened: Expr) -> Expr | None:
    """The number c of a sum c v + (terms without v); None where v stands otherwise in it, or not at all."""
    found = [t for t in sympy.Add.make_args(opened) if v in t.free_symbols]
    factors = [t / v for t in found]
    return sympy.Add(*factors) if found and all(c.is_number for c in factors) else None


def is_steep(e: Expr) -> bool:
    """Whether there are powers above 24, or with long fractions or letters as exponents."""
    exponents = [p.exp for p in e.atoms(sympy.Pow) if p.base.free_symbols]
    long = any(n.is_Rational and not n.is_Integer and max(abs(n.p), n.q) > _MOST_ROOT for n in exponents)
    return long or any(n.has(Parameter) or (n.is_Integer and n > MOST_DEGREE) for n in exponents)


def not_zero(number: Expr) -> bool:
    """Whether a number is not 0, not even up to rounding."""
    return bool(abs(sympy.N(number, 40)) > (1e-20 if number.has(sympy.Float) else 1e-30))


def is_precise(e: Expr) -> bool:
    """Whether a number found by a search has been put in."""
    return any(number._prec > PRECISE_BITS for number in e.atoms(sympy.Float))


def tidy(e: Expr) -> Expr:
    """ln(1/u) is -ln(u)."""
    return sympy.expand_log(e) if e.is_number and e.has(sympy.log) else e


def nodes(equations: Sequence[Expr]) -> int:
    """The parts of all equations together."""
    return sum(map(size, equations))
