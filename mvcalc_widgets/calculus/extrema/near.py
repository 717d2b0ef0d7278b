"""A look at the places near a point, on the constraints that hold there."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence

import sympy
from sympy import Expr

from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.solving.values import Point, as_float, digits

_RADIUS = 1e-3


def leaves(parts: Sequence[Expr], equations: Sequence[Expr], place: Point) -> bool:
    """Whether one of the parts, which are 0 at the place, is negative near by on the constraints.

    Then the place is the end of the domain of a root of that part. It is none for sqrt(x^2 + y^2) at (0, 0), nor for
    arcsin(x) on x^2 + y^2 = 1 at (1, 0).
    """
    around = list(_around(equations, place))
    for part in parts:
        heights = [h for at in around if not math.isnan(h := evaluate(part, at))]
        if heights and min(heights) < -1e-4 * max(map(abs, heights)):  # more than rounding
            return True
    return False


def defined_around(parts: Sequence[Expr], place: Point) -> bool:
    """Whether all parts have values at the places near by."""
    return not any(math.isnan(evaluate(part, at)) for at in _around((), place) for part in parts)


def _around(equations: Sequence[Expr], place: Point) -> Iterator[dict[str, float]]:
    """Places near by on the constraints; in all directions where these have no proper gradients."""
    names = [v.name for v in place]
    here = [as_float(c) for c in place.values()]
    entries = [[digits(g.diff(v), place) for v in place] for g in equations]
    if any(n is None for row in entries for n in row):
        entries = []
    slopes = sympy.Matrix([[float(n) for n in row if n is not None] for row in entries])
    square = slopes * slopes.T
    if not entries or abs(square.det()) < 1e-12:
        equations, back = (), []
    else:
        back = [[float(n) for n in row] for row in (slopes.T * square.inv()).tolist()]
    rows = [[float(n) for n in row] for row in slopes.tolist()]
    draw = random.Random(7)
    radius = _RADIUS * (1 + math.hypot(*here))
    for k in range(2 if len(names) == 1 else 24):
        ahead = [draw.gauss(0, 1) for _ in names] if len(names) > 1 else [(-1.0) ** k]
        if back:
            along = [math.fsum(a * b for a, b in zip(row, ahead, strict=True)) for row in rows]
            ahead = [a - math.fsum(map(_times, line, along)) for a, line in zip(ahead, back, strict=True)]
        length = math.hypot(*ahead)
        if length < 1e-9:
            continue
        at = [c + radius * a / length for c, a in zip(here, ahead, strict=True)]
        for _ in range(4 if back else 0):  # back to the constraints
            off = [evaluate(g, dict(zip(names, at, strict=True))) for g in equations]
            at = [c - math.fsum(map(_times, line, off)) for c, line in zip(at, back, strict=True)]
        yield dict(zip(names, at, strict=True))


def _times(a: float, b: float) -> float:
    return a * b
