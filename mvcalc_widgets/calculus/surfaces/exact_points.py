"""A point with exact coordinates: how it is read, and the value that a formula has there."""

from __future__ import annotations

import math
import numbers
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import sympy
from sympy import Add, Expr, Integer, Pow, Rational, Symbol

from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.expressions.growth import DEPTH_LIMIT, GrowthError, depth, substitute
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.language.tree_sympy import INDISTINGUISHABLE

Formula: TypeAlias = str | Expr | int | float
Coordinates: TypeAlias = Mapping[Any, Any]  # names or symbols -> numbers, text such as "sqrt(2)", or sympy
Variables: TypeAlias = Iterable[str | Symbol] | str | Symbol
Point: TypeAlias = Mapping[Symbol, Expr]


def read_formula(f: Formula, known: Sequence[str] = ()) -> Expr:
    """`as_expr`, with exact numbers. Raises ValueError for what is nested too deeply for sympy, too."""
    if isinstance(f, Expr) and depth(f) > DEPTH_LIMIT:
        raise ValueError(
            f"The formula is nested more than {DEPTH_LIMIT} levels deep. Write it with inner parts as a Graph."
        )
    return without_floats(as_expr(f, known=known))


def read_point(at: object, needed: Sequence[str], f: object) -> dict[Symbol, Expr]:
    """The exact coordinates of a point; every name in `needed` must be among them.

    Raises ValueError for a missing coordinate, FormulaError for text that is no number.
    """
    point = coordinates(at, "at")
    missing = [name for name in needed if symbol(name) not in point]
    if missing:
        example = ", ".join(f'"{name}": {shown(point.get(symbol(name), 1))}' for name in needed)
        given = shown_point(point) or "{}"
        raise ValueError(
            f"The point {given} lacks {' and '.join(missing)}: {shown(f)} needs {', '.join(needed)}. "
            f"Write for example at={{{example}}}."
        )
    return point


def coordinates(values: object, what: str) -> dict[Symbol, Expr]:
    """Numbers by the symbols of their names; `what` is how the argument is called."""
    if not isinstance(values, Mapping):
        raise ValueError(
            f'{what} is a point with a number for each variable, as in {what}={{"x": 1, "y": 2}}, not {values!r}'
        )
    names = names_of(values.keys())
    return {
        symbol(name): real_number(value, name) for name, value in zip(names, values.values(), strict=True)
    }


def names_of(variables: Variables) -> list[str]:
    """The names of variables, each spelled in the one way. Raises ValueError for no name, and one named twice."""
    if isinstance(variables, (str, Symbol)):
        variables = [variables]
    if not isinstance(variables, Iterable):
        raise ValueError(f"variables are names such as ['x', 'y'], not {variables!r}")
    given = list(variables)
    for name in given:
        if not isinstance(name, (str, Symbol)):
            raise ValueError(f"a variable is a name such as 'x' or a sympy symbol, not {name!r}")
    names = [symbol(s.name if isinstance(s, Symbol) else s).name for s in given]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"{name} is named twice in {', '.join(names)}: name each variable once.")
    return names


def real_number(value: object, name: str) -> Expr:
    """One number, exact: 0.1 is 1/10. Raises ValueError for what is no real, finite number."""
    if isinstance(value, str):
        return parse(value, variables=())
    try:
        return value_at(exact(value, name), {})
    except NoValue:
        raise ValueError(f"{name} needs a real number, not {shown(value)}. {_WRITE}") from None


def exact(value: object, name: str) -> Expr:
    """A number or a sympy expression without floats. Raises ValueError for anything else."""
    match value:
        case Expr():
            return without_floats(as_expr(value))
        case bool():
            pass
        case numbers.Rational():
            return Rational(int(value.numerator), int(value.denominator))
        case numbers.Real() if math.isfinite(value):
            return Rational(str(value))
    raise ValueError(f"{name} needs a real number, not {value!r}. {_WRITE}")


def without_floats(expr: Expr) -> Expr:
    """Each float of sympy as the decimal fraction it prints as: 0.1 becomes 1/10, as in text."""
    return expr.xreplace({x: Rational(str(x)) for x in expr.atoms(sympy.Float)})


_WRITE = "Write one as in 2, 1/3 or 'sqrt(2)'."


# ---- the value of a formula there --------------------------------------------------------------------------


class NoValue(ValueError):
    """A part of a formula has no real value at a point: its message says which."""


class Kink(ValueError):
    """At a point a formula has one value on this side and another on that side: its message says whose step."""


def value_at(expr: Expr, point: Point) -> Expr:
    """The exact number that `expr` is at a point: 1/3, sqrt(2), e^2 cos(1); steps take their declared value.

    Every part must have a real value: 1/x at 0, ln x at -1, 0^0 have none, and neither has |ln x| at -1.
    A sum of roots that cannot be told from 0 (smaller than its terms by 10^40) counts as 0.
    Raises NoValue.
    """
    return _walk(expr, point, {})[0]


def steady_at(expr: Expr, point: Point) -> Expr:
    """`value_at`, but where the result depends on what a step (sign, Heaviside) is at its jump, Kink is raised.

    Each step is tried by itself: what two of them might make up for, as in max(x, 0) - max(-x, 0), is refused.
    """
    value, jumps = _walk(expr, point, {})
    for step in jumps:
        values = {sympy.sign: (-1, 1), sympy.Heaviside: (0, 1)}.get(step.func, ())
        if not values or any(_differs(expr, point, {step: Integer(v)}, value) for v in values):
            raise Kink(shown(step))
    return value


def is_zero(number: Expr) -> bool:
    """Whether a number without letters is 0, or cannot be told from it; with letters, whether it is plainly 0."""
    return bool(number == 0) if number.free_symbols else _sign(number) == 0


def shown(expr: object) -> str:
    """An expression in the spelling of formulas, no longer than a line holds; text as typed; long numbers rounded."""
    if isinstance(expr, Rational) and len(str(expr)) > _LONGEST_NUMBER:
        return f"{float(expr):.6g}"
    text = expr if isinstance(expr, str) else str(expr).replace("**", "^")
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"


def shown_point(point: Point) -> str:
    """x = 1, y = sqrt(2)"""
    return ", ".join(f"{s.name} = {shown(value)}" for s, value in point.items())


_WIDEST, _LONGEST_NUMBER = 60, 12


def _differs(expr: Expr, point: Point, forced: Mapping[Expr, Expr], value: Expr) -> bool:
    try:
        return not is_zero(Add(_walk(expr, point, forced)[0], -value))
    except NoValue:
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
            return value(_branch(part, lambda one, other: sign(one, other, part)))
        args = [value(arg) for arg in part.args]
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
    return Integer(0) if part.is_Add and is_zero(result) else result


def _real(part: Expr, value: Expr) -> Expr:
    """The value, if it is a real number."""
    known = None if value.has(*_NOT_REAL) else value.is_real
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
