"""Values and signs just beside a point: what an expression in h > 0 does as h goes to 0."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import sympy
from sympy import Expr, Integer, Pow, Rational, Symbol

from mvcalc_widgets.calculus.expressions.corners import KinkError, resolved
from mvcalc_widgets.calculus.expressions.growth import size, substitute
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.solving.zeros import sign_of

_LIMIT_SIZE, _LIMIT_FUNCTIONS = 60, 2  # nodes, and functions, up to which sympy is asked for a limit
_ROOTS_SIZE = 150  # nodes up to which squares are looked for under roots
_MOST_ORDERS = 5  # derivatives looked at to see which of two touching branches wins
NEAR = Rational(1, 10**30)  # where it is looked up instead when a branch has no derivative


class UndefinedError(Exception):
    """A part has no real value."""


class NoLimitError(KinkError):
    """A slope may well be there, and is not found."""


_POSITIVE: Mapping[type, Callable[[Expr], Expr]] = {
    **dict.fromkeys((sympy.asin, sympy.acos, sympy.atanh), lambda u: 1 - u**2),
    **dict.fromkeys((sympy.asec, sympy.acsc, sympy.acoth), lambda u: u**2 - 1),
    sympy.acosh: lambda u: u - 1,
    sympy.asech: lambda u: u * (1 - u),
}
"""What is not negative where a function has a value."""


def check_defined(branch: Expr, h: Symbol) -> None:
    """Raises UndefinedError outside of arcsin and the like: there the value has a tiny imaginary part only."""
    for part in branch.atoms(*_POSITIVE):
        if part.has(h) and real_sign(_POSITIVE[part.func](part.args[0]), {h: NEAR}) < 0:
            raise UndefinedError


def sign_near(u: Expr, h: Symbol) -> int:
    """The sign of u for all small h > 0: that of the first derivative at 0 which is not 0."""
    rate = u
    for _ in range(_MOST_ORDERS):
        if not rate.has(h):
            return real_sign(rate)
        try:
            found = real_sign(_at_zero(rate, h))
        except UndefinedError:
            break  # a root or a logarithm at its end
        if found:
            return found
        rate = rate.diff(h)
    return real_sign(u, {h: NEAR})


def _at_zero(expr: Expr, h: Symbol) -> Expr:
    """The value at h = 0. Raises UndefinedError for a pole and the like."""
    value = expr.xreplace({h: Integer(0)})
    real_sign(value)
    return value


def at_zero_or_limit(expr: Expr, h: Symbol, what: str) -> Expr:
    """The value at h = 0, else the limit from above. Raises KinkError where sympy finds none in a bounded time."""
    try:
        return _at_zero(expr, h)
    except UndefinedError:  # 0/0 and the like: another form, or the limit, may have a value
        limit = sympy.nan
    if size(expr, _ROOTS_SIZE) <= _ROOTS_SIZE:
        try:
            return _at_zero(simplify_textbook(_without_squares(expr)), h)
        except (UndefinedError, sympy.PolynomialError):
            pass  # no value in this form either, or a root that sympy does not factor: the limit is asked below
    steep = any(power.exp.has(h) and power.base.has(h) for power in expr.atoms(Pow))
    few = len(expr.atoms(sympy.Function)) <= _LIMIT_FUNCTIONS and size(expr, _LIMIT_SIZE) <= _LIMIT_SIZE
    if few and not steep:
        try:
            limit = sympy.limit(expr, h, 0, "+")
        except (NotImplementedError, ValueError):  # sympy has no limit of this
            limit = sympy.nan
    if limit not in (sympy.oo, -sympy.oo) and not (limit.is_number and sign_of(limit) is not None):
        raise NoLimitError(f"{what} has no limit that can be found here; try a simpler formula.")
    return limit


def _without_squares(expr: Expr) -> Expr:
    """Squares drawn out of square roots: sqrt(1 - (2x/(1 + x^2))^2), which is 0 at 1, is |1 - x^2|/(1 + x^2)."""
    return expr.replace(
        lambda part: isinstance(part, Pow) and part.exp.is_Rational and part.exp.q == 2,
        lambda part: Pow(sympy.factor(part.base), part.exp),
    )


def value_at(f: Expr, point: Mapping[Symbol, Expr]) -> Expr:
    """The exact value at a point. Raises UndefinedError where there is none that is real."""
    value = resolved(substitute(f, point), real_sign)
    real_sign(value)
    return value


def real_sign(number: Expr, at: Mapping[Symbol, Expr] | None = None) -> int:
    """1, 0 or -1. Raises UndefinedError for what is no real number."""
    found = sign_of(number, at)
    if found is None:
        raise UndefinedError
    return found


def or_nan(value: Callable[[], Expr]) -> Expr:
    try:
        return value()
    except UndefinedError:
        return sympy.nan
