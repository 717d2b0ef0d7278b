"""Partial derivatives and differentials of one formula."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from sympy import Add, Expr, Mul, Symbol

from mvcalc_widgets.calculus.expressions.exact_values import NoValue, Point, shown, shown_point, value_at
from mvcalc_widgets.calculus.expressions.points import Coordinates, read_point
from mvcalc_widgets.calculus.expressions.reading import (
    Formula,
    as_expr,
    checked_names,
    declared_in,
    named_in_heads,
    orders_in,
    variables_of,
    without_floats,
)
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.expressions.slope import Kink, slope
from mvcalc_widgets.calculus.expressions.tidying import tidied
from mvcalc_widgets.calculus.expressions.ties import smooth_slope_at
from mvcalc_widgets.calculus.language.names import Variables, names_of, orders_of
from mvcalc_widgets.calculus.language.symbols import by_number, symbol

__all__ = ["as_expr", "at_point", "differential", "partial"]


def partial(
    f: Formula,
    *wrt: object,
    kink: Kink = 0,
    at: Coordinates | None = None,
    variables: Variables | None = None,
) -> Expr:
    """∂f/∂x with every other variable frozen; more names differentiate again: partial(f, "x", "y") is
    ∂²f/∂y∂x.

    f    text or sympy
    wrt  at least one name: "x", "x y", ["x", "y"], a symbol; ("x", 2) or "x", 2 for the second derivative. "xy" and
         "f_xy" are x and y, unless a variable is called so. A variable that does not occur in f gives 0; dx is refused.
    at   the value there, exact: {"x": 3, "y": "sqrt(2)"}, "x = 3, y = 2", or numbers in the alphabetical order of the
         variables, (3, 2). A variable that gets no number stays. Raises ValueError where f or the slope has no value.
    variables  names that are variables even where they look like a constant, in the order of a point: "M e"; without
         it those of a head, as in f(y, x) = x^2 y
    At a kink the slope is a choice: the step that max and min leave behind is 0 at its jump, so max(x, 0) has
    slope 0 at 0, as in the course; sympy alone would say 1/2. See `slope` for `kink`, which declares it. Where branches
    meet without a kink there is nothing to choose: at=1 gives max(x^2, 2x - 1) the slope 2.
    """
    names = orders_of(*wrt) if wrt else []
    if not names:
        raise TypeError("partial needs the name of a variable too: partial('x^2 y', 'x')")
    given = named_in_heads([f]) if variables is None else names_of(variables)
    names = orders_in(f, names, [*given, *declared_in(at)])
    expr = as_expr(f, known=[*names, *given, *declared_in(at)])
    names = checked_names(names, variables_of(expr), "partial(f, {})")
    before = result = expr
    for name in names:
        before, result = result, simplify_textbook(slope(result, symbol(name), kink))
    if at is None:
        return result
    order = sorted({*variables_of(expr), *names}, key=by_number)
    if given:
        order = list(dict.fromkeys([*checked_names(given, order), *names]))
    point = read_point(at, order, f, needed=(), letters=True)
    return at_point([result], [(before, symbol(names[-1]))], [expr], point, f)[0]


def at_point(
    results: Sequence[Expr],
    slopes_of: Sequence[tuple[Expr, Symbol]],
    exprs: Sequence[Expr],
    point: Point,
    f: object,
) -> list[Expr]:
    """Formulas of slopes at a point where `exprs`, which the student wrote as f, must have a value too.

    slopes_of: for each result what it is the slope of, and by what; where branches meet without a kink that is asked,
    and elsewhere steps count by their declared value. Letters without a number stay.
    Raises ValueError where there is no value.
    """
    where = f"at {shown_point(point)}" if shown_point(point) else "here"
    whole = {s: point.get(s, s) for e in (*exprs, *results) for s in e.free_symbols}
    try:
        for expr in exprs:
            value_at(without_floats(expr), whole)
    except NoValue as error:
        raise ValueError(f"{shown(f)} has no value {where}: {error}. Choose another point.") from None
    try:
        values = [value_at(without_floats(result), whole) for result in results]
    except NoValue as error:
        raise ValueError(
            f"The slope of {shown(f)} has no value {where}: {error}. Move the point a little."
        ) from None
    smooth = [smooth_slope_at(without_floats(before), x, point) for before, x in slopes_of]
    return tidied([v if s is None else s for v, s in zip(values, smooth, strict=True)])


def differential(f: Formula, variables: Variables | None = None) -> Expr:
    """df = ∂f/∂x dx + ∂f/∂y dy + ..., in the symbols dx, dy, ... of its variables in alphabetical order.

    variables: those that change, where other letters are constants; without them those of a head, or else all.
    Raises ValueError if f has a variable that is itself called dx while x is a variable too.
    """
    given = named_in_heads([f]) if variables is None else names_of(variables)
    expr = as_expr(f, known=given)
    there = set(variables_of(expr))
    names = sorted(there.intersection(checked_names(given, there)) if given else there, key=by_number)
    changes = changes_of(names, there)
    slopes = tidied([slope(expr, symbol(name)) for name in names])
    return Add(*map(Mul, slopes, changes))


def changes_of(names: Iterable[str], there: Container[str]) -> list[Symbol]:
    """The symbols dx, dy, ... Raises ValueError where one of them is itself among the variables that are there."""
    for name in names:
        if f"d{name}" in there:
            raise ValueError(
                f"d{name} is a variable of the formula, so it cannot stand for the change of {name}"
            )
    return [symbol(f"d{name}") for name in names]
