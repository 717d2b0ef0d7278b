"""The plane that touches a graph or a level surface at a point."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

import sympy
from sympy import Add, Eq, Expr, Rational, Symbol
from sympy.logic.boolalg import BooleanAtom

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.language.formula import parse_equation
from mvcalc_widgets.calculus.language.symbols import by_number, symbol
from mvcalc_widgets.calculus.surfaces.exact_points import (
    Coordinates,
    Formula,
    NoValue,
    Point,
    is_zero,
    names_of,
    read_formula,
    read_point,
    shown,
    shown_point,
    value_at,
)
from mvcalc_widgets.calculus.surfaces.gradients import slopes_at


def tangent_plane(f: Formula | Eq, at: Coordinates, height: str | Symbol = "z") -> Eq:
    """The plane (with two variables of a level curve, or one of a graph: the line) that touches f at a point a.

    f a formula    of the graph height = f(x, y, ...):  z = f(a) + f_x(a) (x - a_x) + f_y(a) (y - a_y) + ...,
                   multiplied out: z = 2x + 4y - 5 for x^2 + y^2 at (1, 2)
    f an equation  F = c, text or sympy, of the level surface through a: F_x(a) (x - a_x) + ... = 0, with the
                   letters on the left and, where it can be, coprime integers, the first of them positive:
                   x + 2y + 3z = 14. An equation z = ... with a point that has no z is read as a graph.
    at             {"x": 1, "y": "sqrt(2)"}, exact; further coordinates, which f does not use, do no harm

    Raises ValueError for a missing coordinate, a point that is not on the surface, a surface with gradient 0
    there, a place where f or a slope has no value or a kink, and a height that is a variable of f already.
    """
    if isinstance(f, BooleanAtom):
        raise ValueError(
            f"sympy made this equation {f} before it came here. Write it as text, or with evaluate=False."
        )
    names = names_of(at.keys()) if isinstance(at, Mapping) else []
    if isinstance(f, Eq) or (isinstance(f, str) and "=" in f):
        return _of_equation(f, at, names)
    expr = read_formula(f, names)
    return _of_graph(expr, at, names_of(height)[0], f)


def _of_graph(expr: Expr, at: Coordinates, height: str, f: object) -> Eq:
    """height = f(a) + the sum of slope times (x - a_x), multiplied out."""
    names = _variables(expr)
    if height in names:
        raise ValueError(
            f"{height} is a variable of {shown(f)} already, so it cannot be the height above it. Name another, as "
            f"in height='{_free(names)}', or write an equation, such as {shown(f)} = 1, for a level surface."
        )
    point = read_point(at, names, f)
    here = {symbol(name): point[symbol(name)] for name in names}
    slopes = slopes_at(expr, names, here, f)
    value = value_at(expr, here)
    if not is_zero(Add(point.get(symbol(height), value), -value)):
        raise ValueError(
            f"The point {shown_point(point)} does not lie on the graph: {height} = {shown(f)} is {_about(value)} "
            f"there. Leave {height} out: it follows from the others."
        )
    terms = [slope * symbol(name) for slope, name in zip(slopes, names, strict=True)]
    return Eq(symbol(height), Add(*terms, _level(value, slopes, here)), evaluate=False)


def _of_equation(f: str | Eq, at: Coordinates, known: Sequence[str]) -> Eq:
    """The sum of slope times x = the same sum at the point, for F = left side - right side."""
    equation = parse_equation(f, known=known) if isinstance(f, str) else f
    left, right = (read_formula(side) for side in equation.args)
    for side, other in ((left, right), (right, left)):
        if isinstance(side, Symbol) and side not in other.free_symbols and side.name not in known:
            return _of_graph(other, at, side.name, other)
    written = f if isinstance(f, str) else f"{shown(left)} = {shown(right)}"
    names = _variables(Add(left, right, evaluate=False))
    if not names:
        raise ValueError(
            f"There is no variable in {shown(written)}: an equation of a surface is x^2 + y^2 + z^2 = 14."
        )
    point = read_point(at, names, written)
    here = {symbol(name): point[symbol(name)] for name in names}
    _check_on_surface(left, right, here, written)
    slopes = slopes_at(Add(left, -right), names, here, written)
    if all(map(is_zero, slopes)):
        surface, plane = ("curve", "line") if len(names) == 2 else ("surface", "plane")
        raise ValueError(
            f"At {shown_point(here)} every slope of {shown(written)} is 0: there the {surface} may have a tip or cross "
            f"itself, and the gradient gives no tangent {plane}. Choose another point."
        )
    slopes = _coprime(slopes)
    terms = [slope * symbol(name) for slope, name in zip(slopes, names, strict=True)]
    return Eq(Add(*terms), -_level(sympy.Integer(0), slopes, here), evaluate=False)


def _check_on_surface(left: Expr, right: Expr, point: Point, written: str) -> None:
    try:
        here, there = value_at(left, point), value_at(right, point)
    except NoValue as error:
        where = f"at {shown_point(point)}"
        raise ValueError(f"{shown(written)} has no value {where}: {error}. Choose another point.") from None
    gap = Add(here, -there)
    if is_zero(gap):
        return
    gap = float(gap)
    if abs(gap) < 1e-6 * max(1.0, abs(float(here))):
        raise ValueError(
            f"The point {shown_point(point)} misses {shown(written)}: the left side minus the right side is {gap:.2g} "
            "there. Write the coordinates exactly, as in 'sqrt(2)'."
        )
    sides = (
        f"{shown(left)} is {_about(here)}, not {_about(there)}"
        if right.is_number
        else f"the left side is {_about(here)} and the right side {_about(there)}"
    )
    raise ValueError(
        f"The point {shown_point(point)} does not lie on {shown(written)}: there {sides}. Choose a point on it."
    )


# ---- numbers -----------------------------------------------------------------------------------------------


def _level(value: Expr, slopes: Sequence[Expr], point: Point) -> Expr:
    """f(a) - the sum of slope times a_x: what the plane has at 0."""
    return simplify_textbook(
        Add(value, *[-slope * a for slope, a in zip(slopes, point.values(), strict=True)])
    )


def _coprime(slopes: Sequence[Expr]) -> list[Expr]:
    """The same direction with coprime integers, if its numbers have rational ratios; the first one positive.

    Other numbers, as 1/sqrt(5) and sqrt(2/5), are divided by the first one if that makes them shorter.
    """
    first = next(slope for slope in slopes if not is_zero(slope))
    ratios = _without_content([simplify_textbook(slope / first) for slope in slopes])
    if all(ratio.is_Rational for ratio in ratios):
        return ratios
    positive = _without_content([-slope for slope in slopes] if first.is_negative else slopes)
    return ratios if sum(map(size, ratios)) < sum(map(size, positive)) else positive


def _without_content(numbers: Sequence[Expr]) -> list[Expr]:
    """Without the rational factor that all of them share."""
    contents = [number.primitive()[0] for number in numbers if not is_zero(number)]
    shared = Rational(
        reduce(sympy.igcd, (c.p for c in contents)), reduce(sympy.ilcm, (c.q for c in contents))
    )
    return [sympy.expand(number / shared) for number in numbers]


def _about(number: Expr) -> str:
    """A number, with its decimals beside it where they help."""
    text, decimals = shown(number), f"{float(number):.6g}"
    return text if number.is_Integer or text == decimals else f"{text} (about {decimals})"


def _variables(expr: Expr) -> list[str]:
    return sorted((s.name for s in expr.free_symbols), key=by_number)


def _free(names: Sequence[str]) -> str:
    return next(name for name in ("z", "w", "u", "v", "h", "height") if name not in names)
