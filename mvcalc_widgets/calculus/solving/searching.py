"""Real solutions of equations found by Newton's method from many starting points, where algebra has no answer."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.solving.tape import Tape

BOX = 10
"""The search looks at places with every coordinate from -10 to 10."""

_MOST_NODES = 1200  # of the equations and their derivatives: a few milliseconds for one step
_EFFORT = 200_000  # operations: about a third of a second
_STEPS = 30


@dataclass(frozen=True)
class Found:
    """What a search found.

    points   exact where a coordinate could be recognised and put in, else floats of 15 digits
    crowded  many places found lie where the equations say the same thing twice: probably a whole curve
    starts   how many starting points were tried
    """

    points: tuple[dict[Symbol, Expr], ...]
    crowded: bool
    starts: int


def search(equations: Sequence[Expr], unknowns: Sequence[Symbol], box: float = BOX) -> Found:
    """Real solutions in the box, found from seeded starting points; there may be more.

    Raises ValueError for equations too long to be tried often enough.
    """
    values, slopes = _tapes(equations, unknowns)
    nodes = len(values) + len(slopes)
    if nodes > _MOST_NODES:
        raise ValueError("the equations are too long for a search")
    starts = max(20, min(120, _EFFORT // (_STEPS // 2 * nodes)))
    draw = random.Random(7)
    found: list[list[float]] = []
    singular = 0
    for start in range(starts):
        reach = (1.0, 3.0, box)[start % 3]
        place = [draw.uniform(-min(reach, box), min(reach, box)) for _ in unknowns]
        end = _descend(values, slopes, place)
        if end is None or any(abs(c) > box * (1 + 1e-9) for c in end[0]):
            continue
        if all(math.dist(end[0], other) > 1e-5 * (1 + math.hypot(*other)) for other in found):
            found.append(end[0])
            singular += end[1]
    crowded = singular > 8
    points = () if crowded else tuple(_recognised(equations, unknowns, place) for place in found)
    return Found(points, crowded, starts)


def places_on(
    equations: Sequence[Expr], unknowns: Sequence[Symbol], count: int = 200
) -> list[dict[Symbol, Expr]]:
    """Points with floats that satisfy fewer equations than unknowns, spread by seeded starting points."""
    values, slopes = _tapes(equations, unknowns)
    draw = random.Random(11)
    found = []
    for start in range(count):
        reach = (1.0, 3.0, BOX)[start % 3]
        end = _descend(values, slopes, [draw.uniform(-reach, reach) for _ in unknowns])
        if end is not None:
            found.append({v: sympy.Float(c, 15) for v, c in zip(unknowns, end[0], strict=True)})
    return found


def _tapes(equations: Sequence[Expr], unknowns: Sequence[Symbol]) -> tuple[Tape, Tape]:
    """The equations, and their derivatives row by row."""
    if sum(map(size, equations)) > _MOST_NODES:
        raise ValueError("the equations are too long for a search")
    slopes = [equation.diff(v) for equation in equations for v in unknowns]
    return Tape(equations, unknowns), Tape(slopes, unknowns)


def _descend(equations: Tape, slopes: Tape, place: list[float]) -> tuple[list[float], bool] | None:
    """Levenberg-Marquardt steps to a zero, and whether the linear system there is singular; None if none is near."""
    damping, n = 1e-3, len(place)
    values = equations.at(place)
    error = math.hypot(*values) if values else math.inf
    for _ in range(_STEPS):
        entries = slopes.at(place)
        if not math.isfinite(error) or not entries:
            return None
        matrix = [entries[i : i + n] for i in range(0, len(entries), n)]
        step = _step(matrix, values, damping * min(1.0, error))
        if step is None:
            return None
        new = [c - s for c, s in zip(place, step, strict=True)]
        new_values = equations.at(new)
        new_error = math.hypot(*new_values) if new_values else math.inf
        small = math.hypot(*step) <= 1e-9 * (1 + math.hypot(*place))
        if new_error < error or (small and new_error <= 1e-12):
            place, values, error, damping = new, new_values, new_error, damping / 10
            if small and error < 1e-9:
                return place, _nearly_singular(matrix)
        elif error < 1e-13:
            return place, _nearly_singular(matrix)
        else:
            damping *= 10
            if damping > 1e8:
                return None
    return (place, True) if error < 1e-12 else None


def _normal(matrix: Sequence[Sequence[float]]) -> list[list[float]]:
    """A^T A."""
    columns = list(zip(*matrix, strict=True))
    return [[math.fsum(a * b for a, b in zip(u, v, strict=True)) for v in columns] for u in columns]


def _step(matrix: Sequence[Sequence[float]], values: Sequence[float], damping: float) -> list[float] | None:
    square = _normal(matrix)
    for i, row in enumerate(square):
        row[i] += damping + 1e-300
    right = [math.fsum(a * v for a, v in zip(u, values, strict=True)) for u in zip(*matrix, strict=True)]
    return _linear(square, right)


def _linear(square: list[list[float]], right: list[float]) -> list[float] | None:
    """Gauss with pivots; None where the matrix is singular."""
    n = len(right)
    rows = [[*row, r] for row, r in zip(square, right, strict=True)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(rows[k][i]))
        if not rows[pivot][i] or not math.isfinite(rows[pivot][i]):
            return None
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(n):
            if k != i:
                factor = rows[k][i] / rows[i][i]
                rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i], strict=True)]
    return (
        [row[n] / row[i] for i, row in enumerate(rows)] if all(row[i] for i, row in enumerate(rows)) else None
    )


def _nearly_singular(matrix: Sequence[Sequence[float]]) -> bool:
    square = _normal(matrix)
    n = len(square)
    largest = max(square[i][i] for i in range(n))
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: square[k][k])
        if square[pivot][pivot] <= 1e-9 * largest:
            return True
        square[i], square[pivot] = square[pivot], square[i]
        for row in square:
            row[i], row[pivot] = row[pivot], row[i]
        for k in range(i + 1, n):
            factor = square[k][i] / square[i][i]
            square[k] = [a - factor * b for a, b in zip(square[k], square[i], strict=True)]
    return False


def _recognised(
    equations: Sequence[Expr], unknowns: Sequence[Symbol], place: list[float]
) -> dict[Symbol, Expr]:
    """The point with exact coordinates, if they solve the equations to 40 digits; else floats."""
    for choice in product(*map(_candidates, place)):
        at = dict(zip(unknowns, choice, strict=True))
        if all(_vanishes(equation, at) for equation in equations):
            return at
    return {
        v: sympy.Float(c, 15) if abs(c) > 1e-7 else sympy.Integer(0)
        for v, c in zip(unknowns, place, strict=True)
    }


def _vanishes(equation: Expr, at: dict[Symbol, Expr]) -> bool:
    value = sympy.N(equation.xreplace({v: sympy.N(c, 50) if c else c for v, c in at.items()}), 45)
    return bool(value.is_number and value.is_finite and abs(value) < sympy.Float("1e-40"))


def _candidates(number: float) -> list[Expr]:
    """Exact numbers near a float: fractions, those of pi, square roots of fractions, and their exp and ln."""
    found: list[Expr] = []

    def offer(part: float, most: int, form: sympy.Lambda) -> None:
        if math.isfinite(part) and abs(part) < 1e6:
            near = Fraction(part).limit_denominator(most)
            if abs(float(near) - part) < 1e-6 * max(1.0, abs(part)):
                found.append(form(sympy.Rational(near.numerator, near.denominator)))

    t, sign = sympy.Dummy("t"), 1 if number > 0 else -1
    offer(number, 24, sympy.Lambda(t, t))
    if abs(number) > 1e-3:
        offer(number / math.pi, 24, sympy.Lambda(t, t * sympy.pi))
        offer(number * number, 24, sympy.Lambda(t, sign * sympy.sqrt(t)))
        offer(math.exp(min(number, 50.0)), 12, sympy.Lambda(t, sympy.log(t)))
        offer(math.log(abs(number)), 4, sympy.Lambda(t, sign * sympy.exp(t)))
    return list(dict.fromkeys(form for form in found if form.is_finite))[:4]
