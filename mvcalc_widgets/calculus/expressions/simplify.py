"""Simplification to the form a textbook would print, with a bound on the work."""

from __future__ import annotations

import math
from collections.abc import Callable

import sympy
from sympy import Abs, Add, Expr, Heaviside, Mul, Pow, sign
from sympy.functions.elementary.trigonometric import TrigonometricFunction
from sympy.simplify.fu import TR5, TR6, TR10i

from mvcalc_widgets.calculus.expressions.growth import size

# Nodes of an expression tree up to which a rewriting is tried, for a budget of one second. Measured on
# sympy 1.14, one core: at its limit each takes well under a fifth of the budget.
_CHEAP, _COSTLY = 300, 60
_TERM_LIMIT = 100


def simplify_textbook(expr: Expr, seconds: float = 1.0) -> Expr:
    """The shortest of a few rewritings of `expr`, equal to it wherever both are defined.

    Policy: first `tidy_signs`; then rewritings are tried in a fixed order (factor out, common denominator,
    gather powers, cancel, factor, multiply out, and for sines and cosines the sum of squares and the addition
    theorems). Shortest means: fewest tokens as printed, where brackets and a sum of only negative terms count
    extra; at a tie the earlier form stays. So ``e*cos(t - 1)``, ``-(2*x + y)/(x + 2*y)`` and
    ``6*x/(3*x**2 + 1)`` come out.

    The work is bounded by the size of the expression, not by a clock, so that the same input always gives the
    same form: each rewriting has a largest size (scaled by `seconds`, a rough budget); beyond it that one is
    left out, and a very large expression comes back as it is. sympy's `simplify` and `trigsimp` are never
    called: both may take seconds for a formula of one line.
    """
    expr = tidy_signs(_evaluated(expr))
    if not expr.has(Add):
        return expr
    for _ in range(2):  # what one rewriting frees, another may use: once more with the best form so far
        before, best, best_taste = expr, expr, _taste(expr)
        for rewrite, limit in _REWRITINGS:
            if size(expr, limit * seconds) > limit * seconds or not _worthwhile(rewrite, expr):
                continue
            form = _attempt(rewrite, expr)
            if (taste := _taste(form)) < best_taste:
                best, best_taste = form, taste
        expr = best
        if expr == before:
            break
    return expr


def tidy_signs(expr: Expr) -> Expr:
    """Signs and steps as short as they go, with the same value everywhere or where both are defined.

    sign(u)/|u| = 1/u, so that ln|x| has the slope 1/x; sign(u) |u| = u; sign(u) u = |u|; sign(u)^2/u = 1/u;
    a step of 2u is one of u.
    """
    if expr.has(Heaviside):
        expr = expr.replace(Heaviside, lambda u, at_jump: Heaviside(_without_scale(u), at_jump))
    return expr.replace(lambda part: part.is_Mul and part.has(sign), _fewer_signs) if expr.has(sign) else expr


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


def _attempt(rewrite: Callable[[Expr], Expr], expr: Expr) -> Expr:
    try:
        form = rewrite(expr)
    except (sympy.PolynomialError, sympy.polys.polyerrors.CoercionFailed, NotImplementedError):
        return expr  # sympy has no such form of this expression: nothing lost
    return form if form.free_symbols <= expr.free_symbols and not form.has(sympy.nan, sympy.zoo) else expr


def _worthwhile(rewrite: Callable[[Expr], Expr], expr: Expr) -> bool:
    """Rules for sines need one, and multiplying out must not swell the expression."""
    if rewrite in _FOR_SINES and not expr.has(TrigonometricFunction):
        return False
    return rewrite not in _MULTIPLYING or _multiplied_out(expr) <= _TERM_LIMIT


def _without_sine_squares(expr: Expr) -> Expr:
    """sin^2 = 1 - cos^2"""
    return sympy.expand(TR5(expr))


def _without_cosine_squares(expr: Expr) -> Expr:
    """cos^2 = 1 - sin^2"""
    return sympy.expand(TR6(expr))


def _multiplied_out(expr: Expr) -> float:
    """How many terms there would be when multiplied out; inf for powers above 40: long polynomials."""
    if isinstance(expr, Pow) and isinstance(expr.exp, sympy.Integer):
        terms, power = _multiplied_out(expr.base), abs(int(expr.exp))
        return math.comb(int(terms) + power - 1, power) if power <= 40 and terms <= _TERM_LIMIT else math.inf
    parts = [_multiplied_out(arg) for arg in expr.args]
    return sum(parts) if isinstance(expr, Add) else math.prod(parts)


_REWRITINGS: tuple[tuple[Callable[[Expr], Expr], int], ...] = (
    (sympy.factor_terms, _CHEAP),
    (sympy.together, _CHEAP),
    (sympy.powsimp, _CHEAP),
    (sympy.cancel, _COSTLY),
    (sympy.factor, _COSTLY),
    (sympy.expand, _COSTLY),
    (_without_sine_squares, _COSTLY),
    (_without_cosine_squares, _COSTLY),
    (TR10i, _COSTLY),  # sin a cos b + cos a sin b = sin(a + b)
)
_FOR_SINES = (_without_sine_squares, _without_cosine_squares, TR10i)
_MULTIPLYING = (sympy.cancel, sympy.factor, sympy.expand, _without_sine_squares, _without_cosine_squares)


def _taste(expr: Expr) -> int:
    """How long the expression is to the eye; the smaller the better."""
    length = 0
    for part in sympy.preorder_traversal(expr):
        length += 2 if part.is_Atom else 1
        if isinstance(part, Add):
            negative = sum(term.as_coeff_Mul()[0].is_negative is True for term in part.args)
            length += len(part.args) + (2 if negative == len(part.args) else 0)
        elif isinstance(part, Mul):
            length += sum(4 for factor in part.args if factor.is_Add)  # brackets
            length -= 2 if part.args[0] == -1 else 0  # a minus sign is no factor to the eye
    return length
