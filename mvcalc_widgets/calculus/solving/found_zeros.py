"""The real zeros of a formula in one variable: exact where there are formulas, else found where the sign changes."""

from __future__ import annotations

import math

import sympy
from sympy import Add, Expr, Integer, Mul, Poly, Rational, Symbol
from sympy.functions.elementary.trigonometric import TrigonometricFunction

from mvcalc_widgets.calculus.solving.searching import MOST_PLACES, search
from mvcalc_widgets.calculus.solving.zeros import Domain, EndlessError, NoFormulaError, zeros

_WIDEST = 100  # where waves are followed: wider, the scale would be too coarse for them
_FARTHEST = 1_000_000  # from 0, for waves: beyond, floats are too coarse
_DIGITS = 100


def found_zeros(u: Expr, x: Symbol, domain: Domain = None) -> list[Expr]:
    """`zeros`; where these have no formula, Floats of 100 digits found along a fine scale.

    Zeros that lie very close together may be missed, and where u is 0 without a change of its sign. Raises
    NoFormulaError (EndlessError) for infinitely many without a domain and for very many, NoFormulaError where a search
    cannot be made.
    """
    try:
        return zeros(u, x, domain)
    except EndlessError:
        raise
    except NoFormulaError as error:
        refusal = error
    for centre, reach in _circles(u, x, domain):
        try:
            found = search([u.xreplace({x: centre + x})], [x], {x: reach})
        except ValueError:  # too long to be searched, or with a function that a search does not know
            raise refusal from None
        if found.crowded:
            raise refusal
        if found.starts < MOST_PLACES:
            places = [_polished(u, x, centre + point[x]) for point in found.points]
            return [a for a in places if domain is None or domain[0] <= a <= domain[1]]
    raise EndlessError(f"{u} = 0 has {MOST_PLACES} solutions there or more; take less.")


def _circles(u: Expr, x: Symbol, domain: Domain) -> list[tuple[Expr, float]]:
    """Where to search: around which number, and how far from it; the next one if there is too much in the first."""
    waves = u.has(TrigonometricFunction)
    if domain is None:
        if (reach := _reach(u, x)) is None:
            raise EndlessError(
                f"{u} = 0 may have endlessly many solutions: say where to look, domain=(-5, 5)."
            )
        circles = [(Integer(0), reach)]
    else:
        low, high = map(float, domain)
        middle = (low + high) / 2
        circles = [(Integer(0), max(-low, high)), (Rational(str(middle)), (high - low) / 2)]
    if waves:
        circles = [(a, r) for a, r in circles if r <= _WIDEST and abs(a) <= _FARTHEST]
    if not circles:
        raise EndlessError(
            f"{u} = 0 has waves: look in a shorter domain, at most {2 * _WIDEST} wide and {_FARTHEST} from 0."
        )
    return circles


def _polished(u: Expr, x: Symbol, place: Expr) -> Expr:
    """A Float of 50 digits to 100, by a step of Newton's: where u is steep, 50 digits leave it far from 0."""
    if not place.is_Float:
        return place
    near = sympy.Float(place, _DIGITS)
    return near - (u / u.diff(x)).evalf(_DIGITS, subs={x: near})


def _reach(u: Expr, x: Symbol) -> float | None:
    """How far from 0 the zeros may lie: x - cos x is 0 only where |x| <= 1. None where waves go on for ever."""
    if not u.has(TrigonometricFunction):
        return math.inf
    waves = [term for term in Add.make_args(u) if term.has(TrigonometricFunction)]
    rest = u - Add(*waves)
    if not rest.has(x) or not rest.is_polynomial(x):
        return None
    height = 0.0
    for wave in waves:
        number, factors = wave.as_independent(x, as_Add=False)
        bases = [factor.as_base_exp() for factor in Mul.make_args(factors)]
        if not all(isinstance(b, (sympy.sin, sympy.cos)) and n.is_Integer and n > 0 for b, n in bases):
            return None
        height += abs(float(number))
    leading, *others = (abs(float(c)) for c in Poly(rest, x).all_coeffs())
    return 1 + max([*others[:-1], others[-1] + height]) / leading  # Cauchy's bound
