"""Numbers that expressions stand for at a point: to 50 digits, exact and tidied, and whether they are 0."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import mpmath
import sympy
from sympy import Expr, Integer, Rational, Symbol

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.powers import is_odd_root, put_in
from mvcalc_widgets.calculus.solving.parameters import Parameter, sampled
from mvcalc_widgets.calculus.solving.precise import DIGITS, WORKING_DIGITS, Precise

Point = dict[Symbol, Expr]
PRECISE_BITS = 120
"""A float with more is one of 50 digits."""


def vanishes(expression: Expr, place: Point) -> bool:
    """Whether an expression is zero at a point: to 30 digits, or 8 where a coordinate is a float."""
    number = digits(expression, place)
    if number is None:
        return False
    known = precision(place)
    if known > 45:
        return bool(abs(number) < 1e-30) or _is_rounding(number, expression, place)
    scale = 1 + max((abs(as_float(c)) for c in place.values()), default=0.0)
    return bool(abs(number) < (1e-22 if known > 30 else 1e-9) * scale**4)


def _is_rounding(number: Expr, expression: Expr, place: Point) -> bool:
    """Whether a number is no more than rounding leaves of large terms, as 10^40 is of x^2 - 10^100 at 10^50."""
    if all(abs(as_float(c)) < _LARGE for c in (*place.values(), *expression.atoms(Rational))):
        return False
    terms = [digits(term, place) for term in sympy.Add.make_args(expression)]
    known = [abs(t) for t in terms if t is not None]
    return len(known) == len(terms) and bool(abs(number) < 1e-45 * max(known))


_LARGE = 10**8


def precision(place: Mapping[Any, Expr]) -> int:
    """How many digits of a point are known: 15 or 50 where a coordinate is a float, else 60."""
    bits = [number._prec for c in place.values() for number in c.atoms(sympy.Float)]
    return 60 if not bits else 40 if min(bits) > PRECISE_BITS else 15


def digits(expression: Expr, place: Point) -> Expr | None:
    """The real number an expression stands for at a point, to 50 digits where the point is exact; None if undefined."""
    if expression.is_Number:
        return expression if expression.is_finite else None
    if all(c.is_Rational for c in place.values()):
        number = _put_in(expression, place)
        if number.is_Rational:
            return number
    if math.isinf(evaluate(expression, {v.name: as_float(c) for v, c in place.items()})):
        return None  # towers such as 2^2^x: sympy would write out all digits
    if (quick := _by_tape(expression, place)) is not None:
        return quick
    number = sympy.N(
        _put_in(expression, {v: Integer(0) if c == 0 else _to_60_digits(c) for v, c in place.items()}), 50
    )
    if not number.is_real and not any(c.has(sympy.Float) for c in place.values()):
        number = sympy.N(
            _put_in(expression, place), 50
        )  # sqrt(x^2 - 3) at sqrt(3): 60 digits may fall below 0
    return number if number.is_number and number.is_real and number.is_finite else None


def _by_tape(expression: Expr, place: Point) -> Expr | None:
    """The same by mpmath, which is much faster; None where that is undefined, or has no rule."""
    tape = _tape(expression, tuple(place))
    coordinates = [_to_60_digits(c) for c in place.values()]
    if tape is None or not all(c.is_Float or c.is_Rational for c in coordinates):
        return None
    with mpmath.workdps(WORKING_DIGITS):
        values = tape.at([c._to_mpmath(mpmath.mp.prec) for c in coordinates])
    return sympy.Float(values[0], DIGITS) if values else None


@lru_cache(maxsize=256)
def _tape(expression: Expr, names: tuple[Symbol, ...]) -> Precise | None:
    try:
        return Precise([expression], names)
    except ValueError:
        return None


@lru_cache(maxsize=2048)
def _to_60_digits(number: Expr) -> Expr:
    return sympy.N(sampled(number), 60)


@lru_cache(maxsize=2048)
def as_float(number: Expr) -> float:
    """float(number), which takes long for a nest of roots."""
    return float(sampled(number))


def _put_in(expression: Expr, place: Point) -> Expr:
    """With real roots, where there are any: that is slower."""
    if any(map(is_odd_root, expression.atoms(sympy.Pow))):
        return put_in(expression, place)
    return expression.xreplace(place)


def number_at(f: Expr, place: Point, tidy: bool = True, known: Expr | None = None) -> Expr:
    """The value of a formula at a point, tidied: exact if the point is, else a float of 15 digits, or what it is
    for certain (0, a small fraction). known: its digits, if they have been worked out."""
    near = any(place[v].has(sympy.Float) for v in f.free_symbols & place.keys())
    if near and (found := known or digits(f, place)) is not None:
        return rounded(found, precision(place))
    value = _put_in(f, place)
    if value.has(sympy.Float):
        found = digits(f, place)
        return rounded(sympy.re(sympy.N(value, 15)) if found is None else found, precision(place))
    forms = [value]
    nodes = size(value, 200)
    if nodes <= (60 if value.has(Parameter) else 200) and tidy:
        opened = sympy.expand(sympy.expand_trig(value) if value.has(*_ANGLES) else value)
        forms += [opened, sympy.radsimp(opened) if opened.has(sympy.Pow) and nodes <= 60 else opened]
        if nodes <= 40 and not value.has(*_ANGLES):
            forms.append(simplify_textbook(value))
    return logarithms_together(min(forms, key=size))


def logarithms_together(number: Expr) -> Expr:
    """ln(3/2) for ln 3 - ln 2: those with the same number in front, up to its sign."""
    found: dict[Expr, Expr] = {}
    rest = []
    for term in sympy.Add.make_args(number):
        c, u = term.as_independent(sympy.log, as_Add=False)
        if not isinstance(u, sympy.log) or not u.args[0].is_positive:
            rest.append(term)
        elif -c in found:
            found[-c] /= u.args[0]
        else:
            found[c] = found.get(c, Integer(1)) * u.args[0]
    logarithms = [
        -c * sympy.log(1 / u) if c.could_extract_minus_sign() and not u.is_Integer else c * sympy.log(u)
        for c, u in found.items()
    ]
    return sympy.Add(*rest, *logarithms) if found else number


_ANGLES = (sympy.asin, sympy.acos, sympy.atan)


def rounded(number: Expr, known: int = 40) -> Expr:
    """A float as it is shown, with 15 digits; a fraction that all 42 digits agree with is exact."""
    if not number.has(sympy.Float):
        return number
    float_ = sympy.Float(sympy.N(number, DIGITS), DIGITS)
    if known > 30:
        near = Rational(Rational(str(float_)).limit_denominator(1000))
        if abs(near - float_) < 1e-42 * (1 + abs(float_)):
            return near
    return sympy.Float(float_, 15)
