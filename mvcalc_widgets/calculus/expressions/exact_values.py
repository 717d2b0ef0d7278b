"""The exact value that a formula has at a point, and whether it depends on what a step is at its jump."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

import sympy
from sympy import Add, Expr, Integer, Pow, Rational, Symbol

from mvcalc_widgets.calculus.expressions.growth import GrowthError, depth, size, substitute
from mvcalc_widgets.calculus.language.tree_sympy import INDISTINGUISHABLE

Point: TypeAlias = Mapping[Symbol, Expr]
"""Numbers by symbols. A letter that is held constant stands for itself."""


class NoValue(ValueError):
    """A part of a formula has no real value at a point: its message says which."""


class Kink(ValueError):
    """At a point a formula has one value on this side and another on that side: its message says whose step."""


def value_at(expr: Expr, point: Point) -> Expr:
    """The exact number that `expr` is at a point: 1/3, sqrt(2), e^2 cos(1); steps take their declared value.

    Every part must have a real value: 1/x at 0, ln x at -1, 0^0 have none, and neither has |ln x| at -1.
    Letters held constant stay; what they decide, as sign(a), stays with them.
    A sum of roots that cannot be told from 0 (smaller than its terms by 10^40) counts as 0. A number whose exact
    form would fill a line and more is given by 15 digits.
    Raises NoValue.
    """
    return _rounded(_walk(expr, point, {})[0])


def steady_at(expr: Expr, point: Point) -> Expr:
    """`value_at`, but where the result depends on what a step (sign, Heaviside) is at its jump, Kink is raised.

    Each step is tried by itself: what two of them might make up for, as in max(x, 0) - max(-x, 0), is refused.
    """
    value, jumps = _walk(expr, point, {})
    for step in jumps:
        values = {sympy.sign: (-1, 1), sympy.Heaviside: (0, 1)}.get(step.func, ())
        if not values or any(_differs(expr, point, {step: Integer(v)}, value) for v in values):
            raise Kink(shown(step))
    return _rounded(value)


def is_zero(number: Expr) -> bool:
    """Whether a number without letters is 0, or cannot be told from it; with letters, whether it is plainly 0."""
    return bool(number == 0) if number.free_symbols else _sign(number) == 0


def shown(expr: object) -> str:
    """An expression in the spelling of formulas, no longer than a line holds; text as typed; long numbers rounded."""
    if isinstance(expr, Rational) and len(str(expr)) > _LONGEST_NUMBER:
        return f"{float(expr):.10g}"
    text = expr if isinstance(expr, str) else str(expr).replace("**", "^")
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"


def shown_point(point: Point) -> str:
    """x = 1, y = sqrt(2)"""
    return ", ".join(f"{s.name} = {shown(value)}" for s, value in point.items() if value != s)


_WIDEST, _LONGEST_NUMBER = 60, 12


def _differs(expr: Expr, point: Point, forced: Mapping[Expr, Expr], value: Expr) -> bool:
    try:
        return not is_zero(Add(_walk(expr, point, forced)[0], -value))
    except NoValue:  # on the other side of the jump it has no value
        return True


def _walk(expr: Expr, point: Point, forced: Mapping[Expr, Expr]) -> tuple[Expr, list[Expr]]:
    """The value from the leaves up, and the steps met at their jump; `forced`: values chosen for such steps."""
    done: dict[Expr, Expr] = {**point, **forced}
    jumps: list[Expr] = []

    def value(part: Expr) -> Expr:
        if part not in done:
            done[part] = _real(part, computed(part))
        return done[part]

    def computed(part: Expr) -> Expr:
        if isinstance(part, Symbol):
            raise NoValue(f"{part.name} has no number")
        if isinstance(part, sympy.Piecewise):
            if part.xreplace(dict(point)).free_symbols:
                raise NoValue(f"{shown(part)} depends on its letters")
            return value(_branch(part, lambda one, other: sign(one, other, part)))
        args = [value(arg) for arg in part.args]
        if any(arg.free_symbols for arg in args):
            return _built(part, args)
        match part:
            case sympy.Abs():
                return Add(args[0] * _sign(args[0]))
            case sympy.Max():
                return _largest(args, 1)
            case sympy.Min():
                return _largest(args, -1)
            case sympy.sign():
                return Integer(_jumping(part, args[0], jumps))
            case sympy.Heaviside():
                side = _jumping(part, args[0], jumps)
                return Integer((1 + side) // 2) if side else args[1]
            case Pow() if args[0] == 0 and _sign(args[1]) <= 0:
                raise NoValue(f"{shown(part)} divides by 0" if args[1] != 0 else f"{shown(part)} is 0^0")
        return _built(part, args) if args else part

    def sign(one: Expr, other: Expr, whole: Expr) -> int:
        return _jumping(whole, Add(value(one), -value(other)), jumps)

    return value(expr), jumps


def _built(part: Expr, args: Sequence[Expr]) -> Expr:
    """sympy's constructor on numbers, within the bounds of `substitute`; a sum that is 0 becomes 0."""
    try:
        result = substitute(part, dict(zip(part.args, args, strict=True)))
    except GrowthError:
        raise NoValue(f"{shown(part)} is too large a number") from None
    except (ValueError, TypeError, ArithmeticError):
        raise NoValue(f"{shown(part)} has no real value") from None
    if part.is_Add and is_zero(result):
        return Integer(0)
    return result if result.free_symbols or not _is_long(result) else result.evalf(_DIGITS)


_LONGEST, _DEEPEST = 60, 10  # nodes and levels of a number that is kept exact
_DIGITS = 60  # of others, until all is put together


def _is_long(number: Expr) -> bool:
    return size(number, _LONGEST) > _LONGEST or depth(number) > _DEEPEST


def _rounded(value: Expr) -> Expr:
    """Decimals all through where there are some; digits that only guarded against rounding are taken away."""
    return value.evalf(15) if value.has(sympy.Float) else value


def _real(part: Expr, value: Expr) -> Expr:
    """The value, if it is a real number."""
    known = None if value.has(*_NOT_REAL) else value.is_real
    if known is None and value.free_symbols and not value.has(*_NOT_REAL):
        return value
    if known is None and not value.has(*_NOT_REAL):
        known = bool(value.evalf(15).is_Float)
    if not known:
        raise NoValue(f"{shown(part)} has no real value")
    return value


_NOT_REAL = (sympy.nan, sympy.zoo, sympy.oo, -sympy.oo, sympy.I, sympy.DiracDelta)


def _jumping(step: Expr, argument: Expr, jumps: list[Expr]) -> int:
    side = _sign(argument)
    if side == 0 and step not in jumps:
        jumps.append(step)
    return side


def _largest(args: Sequence[Expr], sense: int) -> Expr:
    """The greatest (sense 1) or least (-1) of some numbers; sympy itself may take minutes to compare roots."""
    best = args[0]
    for other in args[1:]:
        if _sign(Add(other, -best)) == sense:
            best = other
    return best


def _sign(number: Expr) -> int:
    """-1, 0 or 1, by as many digits as it takes (at most 100: beyond, it is 0)."""
    if number.is_Rational:
        return int(sympy.sign(number))
    value = float(number.evalf(15))
    largest = max(abs(float(term.evalf(15))) for term in Add.make_args(number))
    return 0 if abs(value) < INDISTINGUISHABLE * largest else (1 if value > 0 else -1)


def _branch(pieces: Expr, sign: Callable[[Expr, Expr], int]) -> Expr:
    """The formula of a Piecewise whose condition holds."""
    for formula, condition in pieces.args:
        if _holds(condition, sign):
            return formula
    raise NoValue(f"{shown(pieces)} has no value")


def _holds(condition: Expr, sign: Callable[[Expr, Expr], int]) -> bool:
    match condition:
        case sympy.logic.boolalg.BooleanAtom():
            return bool(condition)
        case sympy.And():
            return all(_holds(part, sign) for part in condition.args)
        case sympy.Or():
            return any(_holds(part, sign) for part in condition.args)
        case sympy.Not():
            return not _holds(condition.args[0], sign)
    if condition.func not in _SIDES:
        raise NoValue(f"whether {shown(condition)} cannot be told")
    return sign(condition.lhs, condition.rhs) in _SIDES[condition.func]


_SIDES: dict[type, tuple[int, ...]] = {
    sympy.StrictGreaterThan: (1,),
    sympy.StrictLessThan: (-1,),
    sympy.GreaterThan: (1, 0),
    sympy.LessThan: (-1, 0),
    sympy.Equality: (0,),
    sympy.Unequality: (1, -1),
}
"""For each relation the signs of left - right for which it holds."""
