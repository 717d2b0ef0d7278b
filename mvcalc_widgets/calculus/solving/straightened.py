"""Equations of two logarithms or two powers of e, written without them: ln x = ln y + 1 is x = e y."""

from __future__ import annotations

import sympy
from sympy import Expr

from mvcalc_widgets.calculus.solving.parameters import Parameter

_SMALL = 12


def straightened(e: Expr) -> Expr:
    """An expression that is 0 at the same places, as far as the given one is defined there; perhaps the same one.

    ln u - ln v + c   becomes u - e^(-c) v
    a e^p + b e^q     becomes p - q - ln(-b/a), or 1, which is never 0, if a and b have the same sign

    An equation of small numbers in one unknown, such as 2 e^(2x) = e^x, is left to algebra with e^x.
    """
    terms = sympy.Add.make_args(sympy.expand(e))
    return _without_logarithms(terms) or _without_powers_of_e(terms) or e


def _without_logarithms(terms: tuple[Expr, ...]) -> Expr | None:
    parts = [t.as_independent(sympy.log, as_Add=False) for t in terms if t.has(sympy.log) and t.free_symbols]
    rest = sympy.Add(*(t for t in terms if not t.free_symbols))
    if len(parts) != 2 or len(parts) + len(sympy.Add.make_args(rest)) * (rest != 0) != len(terms):
        return None
    (a, one), (b, other) = parts
    if not (one.func == other.func == sympy.log and a.is_Rational and a == -b):
        return None
    return one.args[0] - sympy.exp(-rest / a) * other.args[0]


def _without_powers_of_e(terms: tuple[Expr, ...]) -> Expr | None:
    if len(terms) != 2:
        return None
    (a, one), (b, other) = (t.as_independent(*t.free_symbols, as_Add=False) for t in terms)
    if not (isinstance(one, sympy.exp) and isinstance(other, sympy.exp)):
        return None
    numbers = one.args[0].atoms(sympy.Rational) | other.args[0].atoms(sympy.Rational)
    alone = len(one.free_symbols | other.free_symbols) == 1 and not any(t.has(Parameter) for t in terms)
    if alone and all(max(abs(n.p), n.q) <= _SMALL for n in numbers):
        return None
    ratio = sympy.N(-b / a)
    if not ratio.is_real or not (one.args[0] - other.args[0]).free_symbols:
        return None
    return sympy.expand(one.args[0] - other.args[0]) - sympy.log(-b / a) if ratio > 0 else sympy.Integer(1)
