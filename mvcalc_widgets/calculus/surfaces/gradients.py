"""The gradient and what it says about a direction, and the matrices of first and second slopes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import sympy
from sympy import Add, Expr, Matrix, Mul, Symbol

from mvcalc_widgets.calculus.expressions.differentiation import at_point
from mvcalc_widgets.calculus.expressions.exact_values import (
    Kink,
    NoValue,
    Point,
    is_zero,
    shown,
    shown_point,
    steady_at,
)
from mvcalc_widgets.calculus.expressions.growth import GrowthError, size, substitute
from mvcalc_widgets.calculus.expressions.listing import values_in
from mvcalc_widgets.calculus.expressions.points import Coordinates, moving, named_values, read_point
from mvcalc_widgets.calculus.expressions.reading import Formula, read_all, variables_of
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.expressions.slope import slope
from mvcalc_widgets.calculus.expressions.tidying import tidied
from mvcalc_widgets.calculus.language.heads import head_of, unwrapped
from mvcalc_widgets.calculus.language.names import Variables, names_of
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.surfaces.directions import Direction, Wish, along_units


def gradient(f: Formula, variables: Variables | None = None, *, at: Coordinates | None = None) -> Matrix:
    """∇f = (∂f/∂x, ∂f/∂y, ...): a column with one slope for each variable, all others frozen.

    variables  names in the order of the column, "x y" or ["x", "y"]; without them those of f in alphabetical order
               (x2 before x10). A variable that f does not use has slope 0.
    at         the numbers there, exact: {"x": 1, "y": "sqrt(2)"}, "x = 1, y = 2" or, in the order of the column, (1, 2)

    At a kink the slope of the formula is a choice, 0 for max(x, 0) at 0: see `partial`.
    Raises FormulaError for text that is no formula, ValueError where there is no variable, a name comes twice or is
    glued together from variables (xy), and for a point where a number is missing or f or a slope has no value.
    """
    (expr,), names = read_all([f], variables, at)
    return Matrix(_placed([(expr, symbol(name)) for name in names], [expr], names, at, f))


def directional(
    f: Formula,
    direction: Direction = None,
    at: Coordinates | None = None,
    *,
    toward: Coordinates | None = None,
    angle: object = None,
    variables: Variables | None = None,
) -> Expr:
    """D_u f = ∇f · u, the slope of f per unit of length in a direction; u = direction / |direction|.

    direction  {"x": 3, "y": 4} (a name left out is 0), numbers in the order of `gradient` as (3, 4), "<3, 4>" or
               "3i + 4j", or "steepest": then the slope is |∇f|. Numbers may be text or sympy, and hold letters:
               ("cos(a)", "sin(a)"). A field such as gradient(f) is taken at the point.
    toward     instead of a direction: the coordinates of a point to walk to from `at`
    angle      instead of a direction, in two variables: from the first axis to the second, in radians, "pi/6"
    at         where to evaluate, exactly: {"x": 1, "y": "sqrt(2)"}, (1, 2); without it the result is a formula
    variables  all variables in their order, where f does not use every one (f = x^2 in the plane), or where
               other letters of f are constants

    At a kink the slope is that along the line through the point, where both sides have the same: |x| + y at 0 has
    the slope 1 along y. A variable that only the direction and the point have counts with slope 0.
    Raises ValueError for the direction 0, an unknown variable, a direction of the wrong length, a missing
    coordinate, and where f or a slope has no value at the point or depends on the side.
    """
    names = read_all([f], variables, at)[1]
    if variables is None and at is not None:
        names = [*names, *_only_in_both(direction if toward is None else toward, at, names)]
    expr, names, point = read_place(f, names, at, all_of=names if toward is not None else None)
    wish = Wish(direction, toward, angle)
    if sense := wish.steepest:
        slopes = list(gradient(expr, names)) if point is None else slopes_at(expr, names, point, f)
        return sense * length_of(slopes)
    parts = wish.components(names, point)
    if point is None:
        return simplify_textbook(Add(*map(Mul, gradient(expr, names), parts)) / length_of(parts))
    return simplify_textbook(_along(expr, names, point, parts, f) / length_of(parts))


def steepest(f: Formula, at: Coordinates, variables: Variables | None = None) -> tuple[Matrix, Expr]:
    """(u, s): the unit vector u = ∇f / |∇f| in which f rises fastest at a point, and its slope s = |∇f|.

    The column u has the order of `gradient`; -u is the way down. Raises ValueError as `directional` does, and
    where the gradient is 0: there every direction is flat.
    """
    if at is None:
        raise ValueError('steepest needs a point: add at={"x": 1, "y": 2}.')
    expr, names, point = read_place(f, variables, at)
    assert point is not None
    slopes = slopes_at(expr, names, point, f)
    if all(map(is_zero, slopes)):
        raise ValueError(
            f"At {shown_point(point)} the gradient of {shown(f)} is 0: the ground is flat, and no direction is the "
            "steepest. Try a point nearby."
        )
    length = length_of(slopes)
    return Matrix([simplify_textbook(part / length) for part in slopes]), length


def jacobian(
    fs: Formula | Iterable[Formula] | Mapping[str, Formula],
    variables: Variables | None = None,
    *,
    at: Coordinates | None = None,
) -> Matrix:
    """J = (∂f_i/∂x_j): a row for each formula, the transposed gradient; a column for each variable.

    fs         formulas in a sequence or a column, or a mapping of names to formulas; one alone is one row; or a field
               as text, "(x y, x + y)", "<x y, x + y>", "F(x, y) = x y i + (x + y) j", "u = x y, v = x + y"
    variables  names in the order of the columns; without them all that occur, in alphabetical order
    at         the numbers there, exact, as for `gradient`

    Its determinant, `.det()`, is the factor by which areas and volumes grow. Raises as `gradient` does.
    """
    if isinstance(fs, Mapping):
        fs = fs.values()
    if isinstance(fs, str):
        fs, variables = _field(fs, variables)
    formulas = [fs] if isinstance(fs, (str, Expr, int, float)) else list(fs)
    if not formulas:
        raise ValueError('A Jacobian needs at least one formula, for example jacobian(["x y", "x + y"]).')
    exprs, names = read_all(formulas, variables, at)
    entries = [(expr, symbol(name)) for expr in exprs for name in names]
    written = formulas[0] if len(formulas) == 1 else ", ".join(map(shown, formulas))
    return Matrix(len(exprs), len(names), _placed(entries, exprs, names, at, written))


def hessian(f: Formula, variables: Variables | None = None, *, at: Coordinates | None = None) -> Matrix:
    """H = (∂²f/∂x_i∂x_j), symmetric: where second slopes are continuous their order does not matter (Schwarz).

    Variables and point as for `gradient`; raises as it does.
    """
    (expr,), names = read_all([f], variables, at)
    first = tidied([slope(expr, symbol(name)) for name in names])
    places = [(row, column) for row in range(len(names)) for column in range(row, len(names))]
    entries = [(first[row], symbol(names[column])) for row, column in places]
    upper = dict(zip(places, _placed(entries, [expr], names, at, f), strict=True))
    return Matrix(len(names), len(names), lambda i, j: upper[min(i, j), max(i, j)])


def _field(text: str, variables: Variables | None) -> tuple[Formula | list[Formula], Variables | None]:
    """The components of a field written in one text, and the variables that its head names; or the one formula."""
    body = _VECTOR.sub(r"\1", unwrapped(text))
    head = head_of(body)
    body = body[head.end :] if head else body
    named = list(head.letters) if head and variables is None else variables
    parts: list[Formula] = list(values_in(body))
    if len(parts) > 1:
        return parts, named or None
    parts = list(along_units(body, names_of(named) if named else []))
    if len([part for part in parts if part != 0]) < 2 or not variables_of(*parts):
        return text, variables
    return parts, named or None


_VECTOR = re.compile(
    r"^\s*\\(?:vec|mathbf|boldsymbol|overrightarrow)\s*\{?\s*([A-Za-z])\s*\}?"
)  # \\vec{F} is F


def _placed(
    slopes_of: Sequence[tuple[Expr, Symbol]],
    exprs: Sequence[Expr],
    names: Sequence[str],
    at: Coordinates | None,
    f: object,
) -> list[Expr]:
    """The slopes, tidy, or at a point if there is one; other letters of the formulas stay."""
    entries = [slope(expr, x) for expr, x in slopes_of]
    if at is None:
        return tidied(entries)
    needed = set(names).intersection(*[variables_of(*exprs)])
    point = read_point(
        at, names, f, needed=[name for name in names if name in needed], letters=True, choosable=names
    )
    try:
        return at_point(entries, slopes_of, exprs, point, f)
    except ValueError:  # 0/0 as it comes, perhaps, and a value when tidy
        return at_point(tidied(entries), slopes_of, exprs, point, f)


def _only_in_both(direction: object, at: Coordinates, names: Sequence[str]) -> list[str]:
    """Names that a direction and the point have and f has not: f = x^2 in the plane."""
    if not isinstance(direction, Mapping) or not isinstance(at, Mapping):
        return []
    there = named_values(at, names)
    return [name for name in named_values(direction, names) if name in there and name not in names]


def _along(expr: Expr, names: Sequence[str], point: Point, parts: Sequence[Expr], f: object) -> Expr:
    """∇f · direction; where a slope has no value or a kink, the slope of t -> f(point + t direction) at t = 0."""
    try:
        slopes = slopes_at(expr, names, point, f)
    except NoSlope as error:
        t = sympy.Dummy("t", real=True)
        line = {symbol(n): Add(point[symbol(n)], t * part) for n, part in zip(names, parts, strict=True)}
        here = {s: value for s, value in point.items() if value == s} | {t: sympy.Integer(0)}
        try:
            on_line = simplify_textbook(
                substitute(expr, {s: line.get(s, value) for s, value in point.items()})
            )
            return steady_at(slope(on_line, t), here)
        except (ValueError, GrowthError):
            raise error from None
    return Add(*map(Mul, slopes, parts))


class NoSlope(ValueError):
    """A slope has no value at a point, or differs from side to side."""


def slopes_at(expr: Expr, names: Sequence[str], point: Point, f: object) -> list[Expr]:
    """The numbers of the gradient at a point; `f` is what the student wrote, for the messages.

    Raises ValueError where f or a slope has no value, or has one value on this side and another on that.
    """
    where = f"at {shown_point(point)}" if shown_point(point) else "here"
    try:
        steady_at(expr, point)
    except NoValue as error:
        raise ValueError(f"{shown(f)} has no value {where}: {error}. Choose another point.") from None
    except Kink as error:
        raise ValueError(f"{shown(f)} jumps {where}, as {error} does. Move the point a little.") from None
    return [_slope_at(expr, name, point, f) for name in names]


def _slope_at(expr: Expr, name: str, point: Point, f: object) -> Expr:
    """One number of the gradient; where the derivative as it comes divides 0 by 0, its tidy form may have a value."""
    raw = slope(expr, symbol(name))
    try:
        return steady_at(raw, point)
    except (NoValue, Kink):
        tidy = simplify_textbook(raw)
    where = f"at {shown_point(point)}"
    try:
        return steady_at(tidy, point)
    except NoValue as error:
        raise NoSlope(
            f"The slope of {shown(f)} in {name} has no value {where}: its formula is {shown(tidy)}, and {error}. "
            "Move the point a little."
        ) from None
    except Kink:
        raise NoSlope(
            f"{shown(f)} has a kink {where}: its slope in {name} differs from side to side. Move the point a "
            "little, off the kink."
        ) from None


# ---- reading -----------------------------------------------------------------------------------------------


def read_place(
    f: Formula, variables: Variables | None, at: Coordinates | None, *, all_of: Iterable[str] | None = None
) -> tuple[Expr, list[str], Point | None]:
    """f, its variables in order, and the point if there is one: with a number for each variable of f.

    With `variables`, other letters of f are constants, and so are those that a coordinate of the point is made of:
    they stand for themselves. all_of: what needs a number where f does not use every variable.
    """
    (expr,), names = read_all([f], variables, at)
    used = {s.name for s in expr.free_symbols}
    if at is None:
        return expr, names, None
    needed = [name for name in names if name in used] if all_of is None else all_of
    point = read_point(at, names, f, needed=needed, letters=True, choosable=names)
    point |= {s: s for s in expr.free_symbols if s not in point}
    return expr, moving(names, point), point


# ---- results -----------------------------------------------------------------------------------------------

_FACTORED = 200  # nodes of a sum of squares up to which its common factors are sought


def length_of(parts: Sequence[Expr]) -> Expr:
    squares = simplify_textbook(Add(*[part**2 for part in parts]))
    return simplify_textbook(
        sympy.sqrt(sympy.factor_terms(squares) if size(squares, _FACTORED) <= _FACTORED else squares)
    )
