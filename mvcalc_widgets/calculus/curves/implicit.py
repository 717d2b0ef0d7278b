"""Implicit differentiation: the slope of a curve F(x, y) = 0 that is not solved for y."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import sympy
from sympy import Add, Eq, Expr, Mul, Pow, Symbol

from mvcalc_widgets.calculus.curves.curve_algebra import (
    CurveRing,
    TooLargeError,
    degree,
    factors,
    relation,
)
from mvcalc_widgets.calculus.curves.one_fraction import one_fraction
from mvcalc_widgets.calculus.expressions.exact_values import shown, shown_point
from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.expressions.points import (
    Coordinates,
    PointError,
    has_floats,
    named_values,
    read_point,
)
from mvcalc_widgets.calculus.expressions.reading import declared_in, variables_of
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.expressions.slope import slope
from mvcalc_widgets.calculus.language.names import Variables, fitted, name_of, names_of
from mvcalc_widgets.calculus.language.powers import put_in
from mvcalc_widgets.calculus.language.symbols import symbol

HIGHEST_ORDER = 4
_CANCELLED_AGAIN = 30  # terms of a numerator
_WRITTEN_OUT = 3  # forms, the shortest ones: factors are looked for in each
_LONGEST_PARTIAL = 3000  # nodes of a partial derivative
_SHORT, _LONG, _FEW = 60, 400, 12  # nodes of a number that is tidied, that is made one fraction, parts of it
_BRIEFLY = 0.3  # seconds for the slope, where it is not the result
_ZERO = 1e-80  # what cannot be told from 0: sums of roots are worked out to 200 digits
_ON_CURVE = 1e-9  # how far from 0, relative to its terms, F may be where coordinates are floats


class ImplicitError(ValueError):
    """Why there is no such derivative: the equation, the names or the point do not allow it."""


def implicit(
    equation: str | Eq | Expr,
    of: str | Symbol,
    wrt: str | Symbol,
    order: int = 1,
    at: Coordinates | None = None,
    *,
    variables: Variables | None = None,
) -> Expr:
    """dy/dx = -(∂F/∂x)/(∂F/∂y) for F(x, y, ...) = 0, with `of` for y and `wrt` for x (implicit function theorem).

    equation  text with one equals sign (x^2 + y^2 = 25), a sympy Eq, or a sympy expression F, meaning F = 0
    of, wrt   names; every other variable is independent and held constant, so for F(x, y, z) = 0 this is ∂z/∂x
    order     1 to 4: higher derivatives d/dx(y') = ∂y'/∂x + ∂y'/∂y y', shortened by means of the equation
    at        a point on the curve, {"x": 3, "y": 4}, "x = 3, y = 4", or (3, 4) in the alphabetical order of the
              variables: the exact value there (a float where a coordinate is a float that lies on the curve only up
              to rounding, 1e-9); a coordinate may hold other letters, constants
    variables the names of the variables, where one looks like a constant, "E M e", or other letters are constants; a
              point may then be in their order

    The result is right wherever ∂F/∂y is not 0; at a point where it is infinite and ∂F/∂x is not, the slope is 0.
    Raises ImplicitError where it is 0 everywhere, or at the point
    (vertical tangent, or a point where the curve has no single slope), if the point is not on the curve, lacks
    a coordinate, or if a name or the order does not fit; FormulaError for text that is no equation.
    """
    y, x = _named(of), _named(wrt)
    order = _checked_order(order)
    given = [] if variables is None else names_of(variables)
    known = [y.name, x.name, *given, *declared_in(at)]
    f = _without_powers(relation(equation, known=known, dependent=[y.name]))
    y, x = (symbol(fitted(s.name, variables_of(f))) for s in (y, x))
    _check_names(f, y, x)
    f_x, f_y = slope(f, x), slope(f, y)
    if simplify_textbook(f_y) == 0:
        raise ImplicitError(
            f"∂F/∂{y} is 0 everywhere: moving {y} changes nothing in {_shown(f)}, so it does not define {y}."
        )
    if at is not None and order > 1:
        point = checked_point(f, y, x, at, given)
        return _tidied(by_numbers(f, y, x, order, point), f, point, at)
    derivative = one_fraction(-f_x / f_y, 1.0 if order == 1 else _BRIEFLY)
    if order > 1:
        try:
            derivative = higher(derivative, f, y, x, order)
        except TooLargeError:
            raise ImplicitError(
                f"The derivative of order {order} is too long to be written out here: try a lower order, or give "
                'a point, at={"x": ..., "y": ...}, for its value there.'
            ) from None
    if at is None:
        return derivative
    point = checked_point(f, y, x, at, given)
    return _tidied(put_in(derivative, point), f, point, at)


# ---- forms -------------------------------------------------------------------------------------------------


def higher(first: Expr, f: Expr, y: Symbol, x: Symbol, order: int) -> Expr:
    """d/dx of y' again and again, as a polynomial over a power: (N/B^k)' = (N' B - k N B')/B^(k+1).

    Any form that equals a derivative on the curve has the same derivative along it: so N is reduced modulo F
    at every step, and stays short.
    """
    ring, slopes = _with_slopes(f, first, y, x)
    slope_y = ring.fractions[1]
    along = {g: ring.fractions[i] + ring.fractions[i + 1] * slope_y for g, i in slopes.items()}
    base = slope_y.denom
    for rate in along.values():
        base = base.lcm(rate.denom)
    rates = {g: rate.numer * base.exquo(rate.denom) for g, rate in along.items()}

    def changed(polynomial: Any) -> Any:
        """Its derivative along the curve, times the base."""
        return sum((polynomial.diff(g) * rate for g, rate in rates.items()), polynomial.ring.zero)

    numerator, power, moved = slope_y.numer * base.exquo(slope_y.denom), 1, changed(base)
    for _ in range(order - 1):
        numerator = ring.remainder(numerator, ring.relation)
        numerator, power = changed(numerator) * base - power * numerator * moved, power + 2
    return _shortest(numerator, base, power, ring)


def _with_slopes(f: Expr, first: Expr, y: Symbol, x: Symbol) -> tuple[CurveRing, dict[Any, int]]:
    """A ring with the slopes of all its generators, and where in `fractions` those of each begin (in x, in y)."""
    needed: list[Expr] = []
    for _ in range(4):  # cosh brings sinh, and then no more
        ring = CurveRing(f, first, *needed)
        originals = list(ring.generators.values())
        again = [slope(original, variable) for original in originals for variable in (x, y)]
        if again == needed:
            return ring, {g: 2 + 2 * i for i, g in enumerate(ring.generators)}
        needed = again
    raise TooLargeError("too many different functions")


def _shortest(numerator: Any, base: Any, power: int, ring: CurveRing) -> Expr:
    """numerator / base^power in the shortest form found: reduced modulo F, cancelled, and both once more."""
    below = {factor: times * power for factor, times in factors(base)}
    number = numerator.ring.domain.one / base.LC**power
    for factor, times in below.items():
        number *= factor.LC**times
    states = [_cancelled(form * number, below) for form in ring.remainders(numerator)]
    for top, left in states[:]:
        if left != below and len(top) <= _CANCELLED_AGAIN:
            states += [_cancelled(form, left) for form in ring.remainders(top)]
    distinct = [state for i, state in enumerate(states) if state not in states[:i]]
    forms = [_written(top, left, ring) for top, left in sorted(distinct, key=_length)[:_WRITTEN_OUT]]
    return min(forms, key=lambda form: (size(form), len(str(form))))


def _length(state: tuple[Any, dict[Any, int]]) -> int:
    """Letters of a fraction, about: generators in its terms, and factors below."""
    top, left = state
    return sum(2 + 2 * sum(map(bool, exponents)) for exponents in top.itermonoms()) + len(
        list(filter(None, left.values()))
    )


def _cancelled(numerator: Any, below: dict[Any, int]) -> tuple[Any, dict[Any, int]]:
    """Numerator and powers in the denominator, without common factors."""
    left = dict(below)
    for factor in below:
        while left[factor] and numerator and not numerator.rem([factor]):
            numerator, left[factor] = numerator.exquo(factor), left[factor] - 1
    return numerator, left


def _written(numerator: Any, below: dict[Any, int], ring: CurveRing) -> Expr:
    if not numerator:
        return sympy.Integer(0)
    content, primitive = numerator.primitive()
    top, bottom = ring.to_expr(primitive), Mul(*[ring.to_expr(f) ** times for f, times in below.items()])
    if bottom.could_extract_minus_sign():
        top, bottom = -top, -bottom
    if top.is_Add and all(term.as_coeff_Mul()[0].is_negative for term in top.args):
        top, content = -top, -content
    return Mul(sympy.QQ.to_sympy(content), top, Pow(bottom, -1))


def _without_powers(f: Expr) -> Expr:
    """F with repeated factors only once: (x - y)^2 = 0 is the curve x - y = 0, and there ∂F/∂y is not 0."""
    try:
        ring = CurveRing(f)
        components = ring.components()
    except TooLargeError:
        return f
    repeated = sum(map(degree, components)) < degree(ring.relation)
    return Mul(*map(ring.to_expr, components)) if repeated and components else f


# ---- the point ---------------------------------------------------------------------------------------------

Point = dict[Symbol, Expr]  # a constant stands for itself


def checked_point(f: Expr, y: Symbol, x: Symbol, at: Coordinates, given: Sequence[str] = ()) -> Point:
    """The point of the curve, if the curve has a slope there; given: the variables that have coordinates, or all."""
    moved = [y.name, x.name]
    point = _coordinates(
        f, at, [*given, *(name for name in moved if name not in given)] if given else (), moved
    )
    rough, place = has_floats(at), shown_point(point)
    value = _number(put_in(f, point))
    if value is None:
        raise ImplicitError(f"The equation has no value at {place}: choose a point on the curve.")
    if not vanishes(f, point, rough):
        raise ImplicitError(
            f"The point {place} is not on the curve: there {_shown(f)} is {_short(value)}, not 0. "
            "Put the point into the equation and change one coordinate."
        )
    for kink in f.atoms(sympy.Abs, sympy.sign, sympy.Max, sympy.Min, sympy.Heaviside):
        if any(vanishes(edge, point, rough) for edge in _edges(kink)):
            raise ImplicitError(f"There is no single slope at {place}: {_bars(kink)} has a kink there.")
    slopes = slope(f, y), slope(f, x)
    by_y, by_x = (put_in(part, point) for part in slopes)
    if by_y.is_infinite and _number(by_x) is not None:  # a flat tangent: sqrt(x) + sqrt(y) = 1 at (1, 0)
        return point
    if by_x.is_infinite and _number(by_y) is not None:
        raise ImplicitError(
            f"There is no slope at {place}: ∂F/∂{x} is infinite there, the tangent is vertical."
        )
    if _number(by_y) is None or _number(by_x) is None:
        raise ImplicitError(f"There is no slope at {place}: a partial derivative of F has no value there.")
    if vanishes(slopes[0], point, rough):
        if vanishes(slopes[1], point, rough):
            why = "both partial derivatives of F are 0: the curve crosses itself, has a cusp or is one point"
            raise ImplicitError(f"There is no single slope at {place}: {why}.")
        raise ImplicitError(f"There is no slope at {place}: ∂F/∂{y} is 0 there, the tangent is vertical.")
    return point


def _tidied(value: Expr, f: Expr, point: Point, at: Coordinates) -> Expr:
    """The value at the point as a number: a float where the point lies on the curve up to rounding only."""
    result = _number(value)
    if result is None:
        raise ImplicitError(f"The derivative has no value at {shown_point(point)}.")
    return result.evalf(15) if has_floats(at) and not vanishes(f, point, rough=False) else result


def by_numbers(f: Expr, y: Symbol, x: Symbol, order: int, point: Point) -> Expr:
    """The derivative of that order at a point of the curve, from the numbers that partial derivatives have there.

    With the Taylor polynomial F(x + h, y + k) = sum a_ij h^i k^j and k = c_1 h + c_2 h^2 + ..., what stands before h^n
    is a_01 c_n + (terms in c_1 ... c_(n-1)) = 0: that gives one c after the other, and y^(n) = n! c_n.
    """
    taylor = _taylor(f, y, x, order, point)
    curve: list[Expr] = [sympy.Integer(0)]  # k as a power series in h
    for n in range(1, order + 1):
        powers = [[sympy.Integer(1)] + [sympy.Integer(0)] * n]  # of k, up to h^n, with c_n = 0 for now
        for _ in range(n):
            powers.append(_multiplied(powers[-1], [*curve, sympy.Integer(0)], n))
        rest = Add(*(a * powers[j][n - i] for (i, j), a in taylor.items() if i + j <= n))
        curve.append(_worked_out(-rest / taylor[0, 1]))
    return sympy.factorial(order) * curve[order]


def _taylor(f: Expr, y: Symbol, x: Symbol, order: int, point: Point) -> dict[tuple[int, int], Expr]:
    """The coefficients of the Taylor polynomial up to that order, by the powers of the two changes."""
    taylor: dict[tuple[int, int], Expr] = {}
    in_x = f
    for i in range(order + 1):
        in_y = in_x = in_x if i == 0 else slope(in_x, x)
        for j in range(order + 1 - i):
            in_y = in_y if j == 0 else slope(in_y, y)
            if size(in_y, _LONGEST_PARTIAL) > _LONGEST_PARTIAL:
                raise ImplicitError(
                    f"The derivative of order {order} is too long to be worked out here: try a lower order."
                )
            number = _number(put_in(in_y, point))
            if number is None:
                raise ImplicitError(f"The derivative of order {order} has no value at {shown_point(point)}.")
            taylor[i, j] = number / (sympy.factorial(i) * sympy.factorial(j))
    return taylor


def _multiplied(one: list[Expr], other: list[Expr], highest: int) -> list[Expr]:
    """The product of two power series, up to that power."""
    return [Add(*(one[i] * other[n - i] for i in range(n + 1))) for n in range(highest + 1)]


def _worked_out(number: Expr) -> Expr:
    """A number kept short from step to step: one fraction where pi or e alone is in it."""
    if number.is_Rational or number.free_symbols or size(number, _SHORT) <= _SHORT:
        return number if number.is_Rational else _number(number) or number
    few = (
        len(number.atoms(sympy.NumberSymbol, sympy.Function, sympy.Pow) - number.atoms(sympy.Rational))
        <= _FEW
    )
    return sympy.cancel(number) if few and size(number, _LONG) <= _LONG else number


def _coordinates(f: Expr, at: Coordinates, given: Sequence[str], moved: Sequence[str]) -> Point:
    """The point, in the variables of f; letters that its coordinates are made of stand for themselves.

    moved: the two names of the slope, which are no constants.
    """
    there = variables_of(f)
    names = [fitted(name, there) for name in given] or there
    try:
        if extra := [name for name in named_values(at, names) if name not in (*names, *there)]:
            raise ImplicitError(f"{extra[0]} is not in the equation; its variables are {', '.join(there)}.")
        needed = [name for name in names if name in there]
        others = [name for name in names if name not in moved]
        point = read_point(at, names, "the equation", needed=needed, letters=True, choosable=others)
        return point | {symbol(name): symbol(name) for name in there if symbol(name) not in point}
    except PointError as error:
        raise ImplicitError(str(error)) from None


def _number(expr: Expr) -> Expr | None:
    """A number, tidied; None where it is undefined or not real."""
    if expr.has(sympy.nan, sympy.zoo, sympy.oo, -sympy.oo, sympy.AccumBounds) or expr.is_real is False:
        return None
    return simplify_textbook(sympy.radsimp(expr)) if size(expr, _SHORT) <= _SHORT else expr


def vanishes(part: Expr, point: Point, rough: bool) -> bool:
    """Whether a part of F is 0: exactly, by many digits where roots hide it, up to rounding where floats do."""
    value = put_in(part, point)
    if value.free_symbols:
        return bool(simplify_textbook(value) == 0)
    exactly = value == 0 if value.is_Rational else abs(complex(value.evalf(30, maxn=200))) < _ZERO
    if exactly or not rough:
        return exactly
    terms = [abs(complex(put_in(term, point).evalf(15))) for term in sympy.Add.make_args(part.expand())]
    return abs(complex(value.evalf(15))) <= _ON_CURVE * sum(terms) and len(terms) > 1


def _edges(kink: Expr) -> list[Expr]:
    """What is 0 where a function has its kink."""
    if isinstance(kink, (sympy.Max, sympy.Min)):
        return [one - other for one, other in itertools.combinations(kink.args, 2)]
    return [kink.args[0]]


def _short(value: Expr) -> str:
    if value.free_symbols:
        return shown(value)
    return str(value) if len(str(value)) <= 20 else f"about {float(value):.6g}"


def _shown(f: Expr) -> str:
    text = str(f).replace("**", "^")
    return text if len(text) <= 80 else "F"


def _bars(kink: Expr) -> str:
    """|x| for Abs(x)"""
    return f"|{_shown(kink.args[0])}|" if isinstance(kink, sympy.Abs) else _shown(kink)


# ---- names -------------------------------------------------------------------------------------------------


def _named(name: str | Symbol) -> Symbol:
    return symbol(name_of(name))


def _checked_order(order: int) -> int:
    whole = (
        isinstance(order, (int, float, sympy.Number)) and not isinstance(order, bool) and order == int(order)
    )
    if not whole or order < 1:
        raise ImplicitError(
            f"The order is 1 for the slope, 2 for the second derivative, and so on; not {order!r}."
        )
    if order > HIGHEST_ORDER:
        raise ImplicitError(f"Derivatives up to order {HIGHEST_ORDER} are worked out, not of order {order}.")
    return int(order)


def _check_names(f: Expr, y: Symbol, x: Symbol) -> None:
    if y == x:
        raise ImplicitError(
            f"{y} cannot be differentiated with respect to itself: choose two different names."
        )
    for name in (y, x):
        if name not in f.free_symbols:
            there = ", ".join(sorted(s.name for s in f.free_symbols))
            raise ImplicitError(f"{name} is not in the equation; its variables are {there}.")
