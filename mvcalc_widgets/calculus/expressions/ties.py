"""Where branches of a max, min or | | meet without a kink: there the slope is a fact, whatever a convention says."""

from __future__ import annotations

from functools import partial

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.expressions.corners import KinkError, resolved
from mvcalc_widgets.calculus.expressions.exact_values import NoValue, Point, is_zero, value_at

_CORNERS = (sympy.Max, sympy.Min, sympy.Abs, sympy.sign, sympy.Heaviside)
_MOST_ORDERS = 5  # derivatives looked at to see which of two touching branches wins


def smooth_slope_at(f: Expr, x: Symbol, point: Point) -> Expr | None:
    """The slope of f at a point where it has corners and yet the same one on both sides: 2 for max(x^2, 2x - 1) at 1.

    Each side is differentiated by itself: the branch that wins there is the one whose first derivative that differs is
    larger. Letters without a number stay. None at a kink, a jump, without corners, and where it cannot be told.
    """
    if not f.has(*_CORNERS) or f.has(sympy.Piecewise):
        return None
    here = {s: point.get(s, s) for s in f.free_symbols}
    try:
        height = value_at(f, here)
        branches = [resolved(f, partial(_sign_beside, x, here, side)) for side in (-1, 1)]
        if not all(is_zero(value_at(branch, here) - height) for branch in branches):
            return None
        left, right = (value_at(branch.diff(x), here) for branch in branches)
    except (NoValue, KinkError):
        return None
    return left if is_zero(left - right) else None


def _sign_beside(x: Symbol, point: Point, side: int, u: Expr) -> int:
    """The sign of a smooth u just left (side -1) or right (1) of the point. Raises NoValue where it is not found."""
    for order in range(_MOST_ORDERS):
        value = value_at(u, point)
        if value.free_symbols:
            break
        if not is_zero(value):
            return int(side**order * sympy.sign(value.evalf(15)))
        if not u.has(x):
            return 0
        u = u.diff(x)
    raise NoValue(f"the sign of {u} beside the point is not found")
