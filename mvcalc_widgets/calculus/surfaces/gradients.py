"""The gradient and what it says about a direction, and the matrices of first and second slopes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

import sympy
from sympy import Add, Expr, Matrix, Mul, Pow

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.expressions.slope import slope
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.symbols import by_number, symbol
from mvcalc_widgets.calculus.surfaces.exact_points import (
    Coordinates,
    Formula,
    Kink,
    NoValue,
    Point,
    Variables,
    coordinates,
    exact,
    is_zero,
    names_of,
    read_formula,
    read_point,
    real_number,
    shown,
    shown_point,
    steady_at,
)


def gradient(f: Formula, variables: Variables | None = None) -> Matrix:
    """∇f = (∂f/∂x, ∂f/∂y, ...): a column with one slope for each variable, all others frozen.

    variables  names in the order of the column; without them those of f in alphabetical order (x2 before x10).
               A variable that f does not use has slope 0.

    At a kink the slope of the formula is a choice, 0 for max(x, 0) at 0: see `partial`.
    Raises FormulaError for text that is no formula, ValueError where there is no variable or a name comes twice.
    """
    (expr,), names = _read_all([f], variables)
    return Matrix(_tidy([slope(expr, symbol(name)) for name in names]))


def directional(
    f: Formula,
    direction: Any = None,
    at: Coordinates | None = None,
    *,
    toward: Coordinates | None = None,
    variables: Variables | None = None,
) -> Expr:
    """D_u f = ∇f · u, the slope of f per unit of length in a direction; u = direction / |direction|.

    direction  {"x": 3, "y": 4} (a name left out is 0), or numbers in the order of `gradient`, or "steepest":
               then the slope is |∇f|. Numbers may be text or sympy, and hold letters: ("cos(a)", "sin(a)").
    toward     instead of a direction: the coordinates of a point to walk to from `at`
    at         where to evaluate, exactly: {"x": 1, "y": "sqrt(2)"}; without it the result is a formula
    variables  all variables in their order, where f does not use every one: f = x^2 in the plane

    Raises ValueError for the direction 0, an unknown variable, a direction of the wrong length, a missing
    coordinate, and where f or a slope has no value at the point or depends on the side (a kink).
    """
    expr, names = read_function(f, variables)
    point = None if at is None else read_point(at, names if toward else _used(expr, names), f)
    rises = isinstance(direction, str) and direction == "steepest" and toward is None
    parts = [] if rises else _direction(direction, toward, names, point)
    slopes = list(gradient(expr, names)) if point is None else slopes_at(expr, names, point, f)
    return _length(slopes) if rises else _neat(Add(*map(Mul, slopes, parts)) / _length(parts))


def steepest(f: Formula, at: Coordinates, variables: Variables | None = None) -> tuple[Matrix, Expr]:
    """(u, s): the unit vector u = ∇f / |∇f| in which f rises fastest at a point, and its slope s = |∇f|.

    The column u has the order of `gradient`; -u is the way down. Raises ValueError as `directional` does, and
    where the gradient is 0: there every direction is flat.
    """
    expr, names = read_function(f, variables)
    point = read_point(at, _used(expr, names), f)
    slopes = slopes_at(expr, names, point, f)
    if all(map(is_zero, slopes)):
        raise ValueError(
            f"At {shown_point(point)} the gradient of {shown(f)} is 0: the ground is flat, and no direction is the "
            "steepest. Try a point nearby."
        )
    length = _length(slopes)
    return Matrix([_neat(part / length) for part in slopes]), length


def jacobian(
    fs: Formula | Iterable[Formula] | Mapping[str, Formula], variables: Variables | None = None
) -> Matrix:
    """J = (∂f_i/∂x_j): a row for each formula, the transposed gradient; a column for each variable.

    fs         formulas in a sequence or a column, or a mapping of names to formulas; one alone is one row
    variables  names in the order of the columns; without them all that occur, in alphabetical order

    Its determinant, `.det()`, is the factor by which areas and volumes grow. Raises as `gradient` does.
    """
    if isinstance(fs, Mapping):
        fs = fs.values()
    formulas = [fs] if isinstance(fs, (str, Expr, int, float)) else list(fs)
    if not formulas:
        raise ValueError('A Jacobian needs at least one formula, for example jacobian(["x y", "x + y"]).')
    exprs, names = _read_all(formulas, variables)
    entries = _tidy([slope(expr, symbol(name)) for expr in exprs for name in names])
    return Matrix(len(exprs), len(names), entries)


def hessian(f: Formula, variables: Variables | None = None) -> Matrix:
    """H = (∂²f/∂x_i∂x_j), symmetric: where second slopes are continuous their order does not matter (Schwarz).

    Variables as for `gradient`; raises as it does.
    """
    (expr,), names = _read_all([f], variables)
    first = [slope(expr, symbol(name)) for name in names]
    places = [(row, column) for row in range(len(names)) for column in range(row, len(names))]
    entries = _tidy([slope(first[row], symbol(names[column])) for row, column in places])
    upper = dict(zip(places, entries, strict=True))
    return Matrix(len(names), len(names), lambda i, j: upper[min(i, j), max(i, j)])


def slopes_at(expr: Expr, names: Sequence[str], point: Point, f: object) -> list[Expr]:
    """The numbers of the gradient at a point; `f` is what the student wrote, for the messages.

    Raises ValueError where f or a slope has no value, or has one value on this side and another on that.
    """
    where = f"at {shown_point(point)}" if point else "here"
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
        tidy = _neat(raw)
    where = f"at {shown_point(point)}"
    try:
        return steady_at(tidy, point)
    except NoValue as error:
        raise ValueError(
            f"The slope of {shown(f)} in {name} has no value {where}: its formula is {shown(tidy)}, and {error}. "
            "Move the point a little."
        ) from None
    except Kink:
        raise ValueError(
            f"{shown(f)} has a kink {where}: its slope in {name} differs from side to side. Move the point a "
            "little, off the kink."
        ) from None


# ---- reading -----------------------------------------------------------------------------------------------


def read_function(f: Formula, variables: Variables | None) -> tuple[Expr, list[str]]:
    """f and all its variables. Raises ValueError where `variables` are given and f uses another one."""
    (expr,), names = _read_all([f], variables)
    lacking = sorted({s.name for s in expr.free_symbols}.difference(names), key=by_number)
    if lacking:
        raise ValueError(f"{shown(f)} uses {', '.join(lacking)} too: write variables={[*names, *lacking]}.")
    return expr, names


def _read_all(formulas: Sequence[Formula], variables: Variables | None) -> tuple[list[Expr], list[str]]:
    """The formulas and the variables in order: those that are named, or else all that occur."""
    names = [] if variables is None else names_of(variables)
    exprs = [read_formula(f, names) for f in formulas]
    names = names or sorted({s.name for expr in exprs for s in expr.free_symbols}, key=by_number)
    if not names:
        written = ", ".join(map(shown, formulas))
        raise ValueError(f"There is no variable in {written}: name those of your question, as in ['x', 'y'].")
    return exprs, names


def _used(expr: Expr, names: Sequence[str]) -> list[str]:
    used = {s.name for s in expr.free_symbols}
    return [name for name in names if name in used]


# ---- directions --------------------------------------------------------------------------------------------


def _direction(
    direction: Any, toward: Coordinates | None, names: Sequence[str], point: Point | None
) -> list[Expr]:
    """The components of a direction, not yet of unit length."""
    if (direction is None) == (toward is None):
        raise ValueError(
            'Say one direction: directional(f, {"x": 3, "y": 4}), or directional(f, toward={"x": 3, "y": 4}, '
            'at={"x": 0, "y": 0}), or directional(f, "steepest").'
        )
    if toward is not None:
        return _way(toward, names, point)
    if isinstance(direction, Mapping):
        given = dict(zip(names_of(direction.keys()), direction.values(), strict=True))
        _check_known(given, names)
        parts = [_component(given.get(name, 0), name, names) for name in names]
    else:
        parts = _in_order(direction, names)
    if all(map(is_zero, parts)):
        raise ValueError(
            "The direction is 0 in every variable: it points nowhere. Make one of its numbers different from 0."
        )
    return parts


def _in_order(direction: Any, names: Sequence[str]) -> list[Expr]:
    try:
        values = list("" if isinstance(direction, str) else direction)
    except TypeError:
        values = []
    if not values:
        raise ValueError(f"{direction!r} is no direction: write {{'x': 3, 'y': 4}}, (3, 4) or 'steepest'.")
    if len(values) != len(names):
        count = f"{len(names)} variable" + ("s" if len(names) > 1 else "")
        raise ValueError(
            f"The direction has length {len(values)}, and f has {count}: give one number for each of "
            f"{', '.join(names)}, in this order."
        )
    return [_component(value, name, names) for value, name in zip(values, names, strict=True)]


def _component(value: object, name: str, names: Sequence[str]) -> Expr:
    """One component: a number, or a formula in letters that are no variables, such as an angle."""
    part = parse(value) if isinstance(value, str) else exact(value, name)
    variables = sorted(s.name for s in part.free_symbols if s.name in names)
    if variables:
        raise ValueError(
            f"The component {shown(part)} of the direction uses {variables[0]}, a variable of f: write numbers, or "
            "other letters, such as a for an angle."
        )
    return part if part.free_symbols else real_number(part, name)


def _way(toward: Coordinates, names: Sequence[str], point: Point | None) -> list[Expr]:
    """From the point to another one."""
    goal = coordinates(toward, "toward")
    _check_known([s.name for s in goal], names)
    if point is None:
        raise ValueError('toward needs the point to start from: add at={"x": 1, "y": 2}.')
    missing = [name for name in names if symbol(name) not in goal]
    if missing:
        raise ValueError(
            f"The point to walk toward, {shown_point(goal)}, lacks {' and '.join(missing)}: give a number for each of "
            f"{', '.join(names)}."
        )
    parts = [Add(goal[symbol(name)], -point[symbol(name)]) for name in names]
    if all(map(is_zero, parts)):
        raise ValueError(
            f"toward is the point itself, {shown_point(goal)}: there is no direction from it to it. Choose another."
        )
    return parts


def _check_known(given: Iterable[str], names: Sequence[str]) -> None:
    for name in given:
        if name not in names:
            near = get_close_matches(name.lower(), names, n=1, cutoff=0.4)
            hint = f" Did you mean {near[0]}?" if near else ""
            raise ValueError(
                f"{name} is not a variable of f ({', '.join(names)}).{hint} If f is to be a function of {name} too, "
                f"write variables={[*names, name]}."
            )


# ---- results -----------------------------------------------------------------------------------------------

_TIDY = 300  # nodes of all results together up to which each of them is simplified with the full budget


def _tidy(results: Sequence[Expr]) -> list[Expr]:
    """Each as a textbook writes it; many long ones share one budget."""
    share = min(1.0, _TIDY / max(1, sum(size(result, 20 * _TIDY) for result in results)))
    return [_neat(result, share) for result in results]


def _neat(expr: Expr, seconds: float = 1.0) -> Expr:
    """Simplified, and y x^y / x gathered into y x^(y - 1)."""
    tidy = simplify_textbook(expr, seconds)
    powers = any(power.exp.free_symbols and power.base.free_symbols for power in tidy.atoms(Pow))
    return sympy.powsimp(tidy) if powers and size(tidy, _TIDY) <= _TIDY else tidy


def _length(parts: Sequence[Expr]) -> Expr:
    squares = _neat(Add(*[part**2 for part in parts]))
    return _neat(sympy.sqrt(sympy.factor_terms(squares) if size(squares, _TIDY) <= _TIDY else squares))
