"""Simplification to the form a textbook would print, with a bound on the work."""

from __future__ import annotations

import sympy
from sympy import Abs, Add, Expr, Heaviside, Mul, Pow, exp, sign
from sympy.functions.elementary.trigonometric import TrigonometricFunction

from mvcalc_widgets.calculus.expressions import rewriting
from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.expressions.rewriting import MOST_TERMS, Rewriting, terms
from mvcalc_widgets.calculus.expressions.taste import length

# Nodes of an expression tree up to which a rewriting is tried, for a budget of one second. Measured on
# sympy 1.14, one core: at its limit each takes well under a fifth of the budget.
_CHEAP, _COSTLY = 300, 120
_ROUNDS = 3
_OPENED = (
    5  # what multiplying out must gain where there were powers of sums, or one product: 4x(x^2 + 1) stays
)
_UNASKED = (
    5  # sin^2 + cos^2 = 1 and other powers of e must gain more than this: cos^2 - sin^2 and e^(-x) stay
)


def simplify_textbook(expr: Expr, seconds: float = 1.0) -> Expr:
    """The shortest of a few rewritings of `expr`, equal to it wherever both are defined.

    Policy: first `tidy_signs`; then rewritings are tried in a fixed order (factor out, common denominator, gather
    powers, one fraction with its sums multiplied out and factored, cancel, factor, multiply out; for sines and
    cosines the sum of squares and the addition theorems, for tangents the secant). The shortest, see
    `taste.length`, is taken and rewritten again, up to three times; at a tie the earlier form stays. A product of
    sums is multiplied out only where that gains clearly, and odd powers of differences stay the way round they were. So
    ``e*cos(t - 1)``, ``-(2*x + y)/(x + 2*y)``, ``6*x/(3*x**2 + 1)`` and ``sec(x)**2`` come out.

    The work is bounded by the size of the expression, not by a clock, so that the same input always gives the
    same form: each rewriting has a largest size (scaled by `seconds`, a rough budget); beyond it that one is
    left out, and a very large expression, or one with numbers above 200 over e, comes back as it is. sympy's
    `simplify` and `trigsimp` are never called: both may take seconds for a formula of one line.
    """
    given = expr = tidy_signs(_evaluated(expr))
    if not expr.has(Add, Mul) or rewriting.has_long_exponents(expr):
        return expr
    bracketed = _is_bracketed(expr)
    for _ in range(_ROUNDS):
        best, shortest = expr, length(expr) + _OPENED * (bracketed and not _has_brackets(expr))
        for rewrite, limit in _REWRITINGS:
            if size(expr, limit * seconds) > limit * seconds or not _worthwhile(rewrite, expr):
                continue
            form = _attempt(rewrite, expr)
            unasked = rewrite in _BY_SQUARES or not form.atoms(exp) <= expr.atoms(exp)
            opened = bracketed and not _has_brackets(form)
            if (found := length(form) + _UNASKED * unasked + _OPENED * opened) < shortest:
                best, shortest = form, found
        if best == expr:
            break
        expr = best
    return rewriting.directed_as(given, expr)


def _is_bracketed(expr: Expr) -> bool:
    """Whether it is a product with a sum, or has a power of a sum, (x - 1)(x + 2)^2 + ...: a textbook keeps both."""
    powers = any(isinstance(p.base, Add) and p.exp.is_Integer and p.exp > 1 for p in expr.atoms(Pow))
    return powers or _has_brackets(expr)


def _has_brackets(expr: Expr) -> bool:
    """Whether it is a product with a sum as a factor above the bar."""
    if isinstance(expr, Add):
        return False
    factors = (f.as_base_exp() for f in Mul.make_args(expr))
    return any(isinstance(base, Add) and exponent.is_positive for base, exponent in factors)


def tidy_signs(expr: Expr) -> Expr:
    """Signs and steps as short as they go, with the same value everywhere or where both are defined.

    sign(u)/|u| = 1/u, so that ln|x| has the slope 1/x; sign(u) |u| = u; sign(u) u = |u|; sign(u)^2/u = 1/u;
    a step of 2u is one of u, and the square of one that is 0 or 1 is the step itself.
    """
    if expr.has(Heaviside):
        expr = expr.replace(Heaviside, lambda u, at_jump: Heaviside(_without_scale(u), at_jump))
        expr = expr.replace(_is_power_of_step, lambda power: power.base)
    return expr.replace(lambda part: part.is_Mul and part.has(sign), _fewer_signs) if expr.has(sign) else expr


def _is_power_of_step(part: Expr) -> bool:
    positive = isinstance(part, Pow) and bool(part.exp.is_positive)
    return positive and isinstance(part.base, Heaviside) and part.base.args[1] in (0, 1)


def _without_scale(u: Expr) -> Expr:
    """A part with the same sign: 2x is positive where x is."""
    scale, primitive = u.as_content_primitive()
    return primitive if scale.is_positive else u


def _fewer_signs(product: Expr) -> Expr:
    powers = product.as_powers_dict()
    for factor, times in list(powers.items()):
        if not isinstance(factor, sign) or not times.is_Integer:
            continue
        u, size = factor.args[0], Abs(factor.args[0])
        if not {u, -u, size} & powers.keys():
            continue
        base = u if u in powers else -u
        if times.is_even:
            del powers[factor]
        elif powers.get(size, sympy.S.Zero).is_odd:
            del powers[factor]
            powers[u] = powers.pop(size) + powers.get(u, 0)
        elif base in powers and powers[base].is_positive:
            del powers[factor]
            powers[size] = powers.get(size, 0) + 1
            powers[base] -= 1
            powers[sympy.S.NegativeOne] = powers.get(sympy.S.NegativeOne, 0) + (base != u)
    return Mul(*(base**exponent for base, exponent in powers.items()))


def _evaluated(expr: Expr) -> Expr:
    """A sum of terms held apart (evaluate=False) is added up; nothing else changes."""
    return Add(*expr.args) if isinstance(expr, Add) else expr


def _attempt(rewrite: Rewriting, expr: Expr) -> Expr:
    try:
        form = rewrite(expr)
    except (sympy.PolynomialError, sympy.polys.polyerrors.CoercionFailed, NotImplementedError):
        return expr  # sympy has no such form of this expression: nothing lost
    return form if form.free_symbols <= expr.free_symbols and not form.has(sympy.nan, sympy.zoo) else expr


def _worthwhile(rewrite: Rewriting, expr: Expr) -> bool:
    """Rules for sines and tangents need one, and multiplying out must not swell the expression."""
    if rewrite in _FOR_SINES and not expr.has(TrigonometricFunction):
        return False
    if rewrite in _FOR_TANGENTS and not expr.has(sympy.tan, sympy.cot):
        return False
    if rewrite is rewriting.one_exponential and not expr.has(exp):
        return False
    return rewrite not in _MULTIPLYING or terms(expr) <= MOST_TERMS


_REWRITINGS: tuple[tuple[Rewriting, int], ...] = (
    (rewriting.one_exponential, _CHEAP),
    (rewriting.one_power, _CHEAP),
    (rewriting.turned, _CHEAP),
    (rewriting.with_plus, _CHEAP),
    (rewriting.without_small_bars, _CHEAP),
    (rewriting.inner_sums_opened, _CHEAP),
    (sympy.factor_terms, _CHEAP),
    (sympy.together, _CHEAP),
    (sympy.powsimp, _CHEAP),
    (rewriting.with_tangents, _CHEAP),
    (rewriting.with_cosecants, _CHEAP),
    (rewriting.over_one_bar, _COSTLY),
    (rewriting.one_power_over_one_bar, _COSTLY),
    (rewriting.broken_terms_together, _COSTLY),
    (rewriting.cancelled, _COSTLY),
    (rewriting.factored, _COSTLY),
    (rewriting.opened, _COSTLY),
    (rewriting.over_one_bar_with_sines, _COSTLY),
    (rewriting.over_one_bar_with_cosines, _COSTLY),
    (rewriting.roots_with_sines, _COSTLY),
    (rewriting.with_secants, _COSTLY),
    (rewriting.with_secants_over_one_bar, _COSTLY),
    (rewriting.in_sines, _COSTLY),
    (rewriting.addition_theorem, _COSTLY),
)
_FOR_SINES = tuple(rewrite for rewrite, _ in _REWRITINGS[-7:])
_FOR_TANGENTS = (rewriting.with_secants, rewriting.with_secants_over_one_bar)
_BY_SQUARES = (
    rewriting.over_one_bar_with_sines,
    rewriting.over_one_bar_with_cosines,
    rewriting.addition_theorem,
)
_MULTIPLYING = (
    rewriting.inner_sums_opened,
    rewriting.with_cosecants,
    rewriting.cancelled,
    rewriting.factored,
    rewriting.opened,
    *_FOR_SINES[:-1],
)
