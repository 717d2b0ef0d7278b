"""The real zeros of a formula in one variable: exact where there are formulas, else found where the sign changes."""

from __future__ import annotations

import math

import sympy
from sympy import Add, Expr, Mul, Poly, Symbol
from sympy.functions.elementary.trigonometric import TrigonometricFunction

from mvcalc_widgets.calculus.solving.searching import search
from mvcalc_widgets.calculus.solving.zeros import Domain, EndlessError, NoFormulaError, zeros

_MANY = 48  # places that a search follows at most
_WIDEST = 100  # where waves are followed: wider, the scale would be too coarse for them


def found_zeros(u: Expr, x: Symbol, domain: Domain = None) -> list[Expr]:
    """`zeros`; where these have no formula, Floats of 50 digits found along a fine scale.

    Zeros that lie very close together may be missed. Raises NoFormulaError (EndlessError) for infinitely many without
    a domain and for very many, NoFormulaError where a search cannot be made.
    """
    try:
        return zeros(u, x, domain)
    except EndlessError:
        raise
    except NoFormulaError as error:
        refusal = error
    reach = _reach(u, x) if domain is None else max(abs(float(end)) for end in domain)
    if reach is None:
        raise EndlessError(f"{u} = 0 may have endlessly many solutions: say where to look, domain=(-5, 5).")
    if u.has(TrigonometricFunction) and reach > _WIDEST:
        raise EndlessError(
            f"{u} = 0 has waves: look in a shorter domain, from {-_WIDEST} to {_WIDEST} at most."
        )
    try:
        found = search([u], [x], {x: reach})
    except ValueError:  # too long to be searched, or with a function that a search does not know
        raise refusal from None
    if found.starts >= _MANY:
        raise EndlessError(f"{u} = 0 has more than {_MANY} solutions there; take less.")
    places = [point[x] for point in found.points]
    return [a for a in places if domain is None or domain[0] <= a <= domain[1]]


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
