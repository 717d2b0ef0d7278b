"""Both sides of a place that has no formula, only 100 digits: what is below 10^-40 there counts as 0."""

from __future__ import annotations

from collections.abc import Callable

import sympy
from sympy import Expr, Integer, Rational, Symbol, nan, zoo

from mvcalc_widgets.calculus.expressions.corners import GapError, resolved
from mvcalc_widgets.calculus.expressions.growth import GrowthError
from mvcalc_widgets.calculus.solving.one_sided import NoLimitError, UndefinedError

_DIGITS = 100
TINY = Rational(1, 10**40)  # what is smaller counts as 0
_STEP = Rational(1, 10**20)  # so far beside the place it is seen which branch holds
_LARGEST = sympy.Float(10) ** 1000  # sympy would compute the exp of more to as many digits


def slopes_beside(f: Expr, x: Symbol, place: Expr) -> tuple[Expr, Expr]:
    """The slopes on the left and on the right, to some 40 digits; oo, -oo where vertical, nan where f is undefined.

    Raises GapError where f has no value or jumps, NoLimitError where a slope is not found,
    GrowthError for huge numbers.
    """
    here = rounded_value(f, x, place)
    if here == nan:
        raise GapError(f"f has no value at {x.name} = {float(place):.6g}, so it has no slope there.")
    left, right = (_slope_beside(f, x, place, side, here) for side in (-1, 1))
    return (left, left) if _same(left, right) else (left, right)


def rounded_value(f: Expr, x: Symbol, place: Expr) -> Expr:
    """The number that f is there, nan for none: 0 divided by, a logarithm of 0, a root of a negative number."""
    try:
        value = _value(resolved(f, _sign_at(x, place)), x, place)
    except UndefinedError:
        return nan
    return nan if value == zoo else value


def _slope_beside(f: Expr, x: Symbol, place: Expr, side: int, here: Expr) -> Expr:
    near, where = place + side * _STEP, f"{x.name} = {float(place):.6g}"
    try:
        branch = resolved(f, _sign_at(x, near))
    except UndefinedError:
        return nan
    if _value(branch, x, near) in (nan, zoo):
        return nan
    if not _same(_value(branch, x, place), here):
        raise GapError(f"f jumps at {where}. A slope needs a curve without a gap.")
    rate = branch.diff(x)
    slope = _value(rate, x, place)
    if slope == zoo:
        return sympy.oo * sympy.sign(_value(rate, x, near))
    if slope == nan:
        raise NoLimitError(
            f"The slope at {where} has no limit that can be found here; try a simpler formula."
        )
    return slope


def _same(one: Expr, other: Expr) -> bool:
    if not (one.is_finite and other.is_finite):
        return bool(one == other)
    return bool(abs(one - other) < TINY * (1 + abs(one)))


def _sign_at(x: Symbol, place: Expr) -> Callable[[Expr], int]:
    def sign(u: Expr) -> int:
        value = _value(u, x, place)
        if value in (nan, zoo):
            raise UndefinedError
        return int(sympy.sign(value))

    return sign


def _value(expr: Expr, x: Symbol, place: Expr) -> Expr:
    """A formula without corners from the leaves up, each part that is all but 0 or ±1 exactly that.

    zoo where it divides by 0, nan where it is no real number. Raises GrowthError for a huge number.
    """
    done: dict[Expr, Expr] = {x: place}

    def value(part: Expr) -> Expr:
        if part not in done:
            done[part] = _whole(_computed(part, [value(arg) for arg in part.args]))
        return done[part]

    return value(expr)


def _computed(part: Expr, args: list[Expr]) -> Expr:
    if nan in args or (zoo in args and not isinstance(part, (sympy.Add, sympy.Mul, sympy.Pow))):
        return nan
    built = part.func(*args) if args else part
    return built if built.is_Rational else built.evalf(_DIGITS)


def _whole(number: Expr) -> Expr:
    if number == zoo or number.is_Rational:
        return number
    if not number.is_Float:
        return nan
    if abs(number) > _LARGEST:
        raise GrowthError("a number has more than 1000 digits")
    return next((n for n in map(Integer, (0, 1, -1)) if abs(number - n) < TINY), number)
