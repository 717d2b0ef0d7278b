"""Stationary points of a function: free ones with their kind, and those on constraints (Lagrange)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import combinations

import sympy
from sympy import Eq, Expr, Matrix, Symbol

from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.extrema.bounded import breaks, has_least, is_compact
from mvcalc_widgets.calculus.extrema.constraints import (
    ConstraintError,
    has_real_points,
    plain,
    read_constraints,
)
from mvcalc_widgets.calculus.extrema.second_derivatives import CriticalPoint, judged
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.searching import places_on
from mvcalc_widgets.calculus.solving.solving import (
    Family,
    NotFoundError,
    Solutions,
    digits,
    number_at,
    solve_real,
    vanishes,
)

__all__ = [
    "ConstraintError",
    "CriticalPoint",
    "CriticalPoints",
    "InfinitelyManyError",
    "NotFoundError",
    "StationaryPoints",
    "critical_points",
    "lagrange",
]

Place = dict[str, Expr]


class InfinitelyManyError(NotFoundError):
    """There are infinitely many stationary points: a curve or a surface of them, or all.

    .conditions  equations of the first family found, as expressions that are 0 there
    .value       f at one of its points
    .points      the isolated stationary points beside it, as (point, value)
    """

    def __init__(
        self, message: str, conditions: tuple[Expr, ...], value: Expr, points: list[tuple[Place, Expr]]
    ) -> None:
        super().__init__(message)
        self.conditions, self.value, self.points = conditions, value, points


class StationaryPoints(list[tuple[Place, Expr]]):
    """The pairs (point, value) in order of value; a point is a dict from names to numbers.

    maximum   the greatest value of f on the constraint, minimum the least: None where that is not certain
    compact   whether the constraint is a compact set, so that both exist; None if it is not known
    singular  the points at which the constraints (or f, as at a root of 0) have no proper gradient, such as a
              cusp: the multipliers fail there, and yet an extreme value may sit there
    complete  whether these are surely all
    note      one or more sentences about all this
    """

    def __init__(self, pairs: Iterable[tuple[Place, Expr]] = ()) -> None:
        super().__init__(pairs)
        self.maximum: Expr | None = None
        self.minimum: Expr | None = None
        self.compact: bool | None = None
        self.singular: tuple[Place, ...] = ()
        self.complete = True
        self.note = ""


class CriticalPoints(list[CriticalPoint]):
    """Critical points in order of value. complete: whether they are surely all; note: sentences about that."""

    def __init__(self, points: Iterable[CriticalPoint] = ()) -> None:
        super().__init__(points)
        self.complete = True
        self.note = ""


def lagrange(f: str | Expr, constraints: str | Eq | Sequence[str | Eq]) -> StationaryPoints:
    """All real points at which f is stationary on one or more constraints, such as "x^2 + y^2 = 1".

    There grad f = λ1 grad g1 + λ2 grad g2 + ...; in other words all minors of the matrix of these gradients are
    zero. That holds also where the gradients of the constraints depend on each other (a cusp, a crossing), which
    the multipliers miss: those points are in the result and in its .singular.
    Numbers are exact where square roots, n-th roots, e, pi, ln can write them, else floats of 15 digits.

    Raises ConstraintError where the constraints make no sense or have no real point, InfinitelyManyError for
    whole curves of stationary points, NotFoundError where the equations cannot be solved, FormulaError for text
    that is no formula.
    Source: Stewart, Calculus, 14.8 (one and two constraints); the theorem of Weierstrass for .maximum, .minimum.
    """
    expr = _smooth(as_expr(f))
    equations = read_constraints(constraints, expr)
    names = sorted(expr.free_symbols.union(*(g.free_symbols for g in equations)), key=lambda s: s.name)
    gradients = Matrix([[g.diff(v) for v in names] for g in (expr, *equations)])
    solutions = solve_real([*equations, *_minors(gradients)], names, expr)
    if solutions.families:
        raise _infinitely_many(expr, solutions, " on the constraint")
    if not solutions.points and solutions.complete and not has_real_points(equations, names):
        raise ConstraintError(
            f"no real point satisfies {' and '.join(f'{plain(g)} = 0' for g in equations)}: change a number"
        )
    pairs = _valued(expr, solutions)
    rough = _rough_places(expr, equations, names)
    pairs += [(p, v) for p, v in rough or [] if all(p != other for other, _ in pairs)]
    result = StationaryPoints(sorted(pairs, key=lambda pair: _order(*pair)))
    dependent = (gradients[1:, :] * gradients[1:, :].T).det()
    rough_points = [p for p, _ in rough or []]
    result.singular = tuple(
        p for p, _ in result if p in rough_points or vanishes(dependent, {symbol(n): c for n, c in p.items()})
    )
    result.complete = solutions.complete and not solutions.periodic and rough is not None
    result.compact = is_compact(equations, names)
    _extremes(result, expr, equations, names, solutions, certain=rough is not None)
    return result


def critical_points(f: str | Expr, variables: Sequence[str | Symbol] | None = None) -> CriticalPoints:
    """All real points with grad f = 0, each with its kind by the test of second derivatives.

    variables: the names, in the order of the Hessian; default: those of f in alphabetical order.
    The eigenvalues of the Hessian decide: all positive a minimum, all negative a maximum, both signs a saddle;
    else the test says nothing (x^4 + y^4, x^3). Where sines repeat, only points with coordinates from -pi to pi
    are listed, and .note says so.

    Raises InfinitelyManyError for whole curves of critical points, NotFoundError where the equations cannot be
    solved, FormulaError for text that is no formula, ValueError if f has a letter that is no variable.
    Source: Stewart, Calculus, 14.7.
    """
    wanted = [v.name if isinstance(v, Symbol) else v for v in variables or ()]
    expr = _smooth(as_expr(f, known=wanted))
    names = [symbol(v) for v in wanted] or sorted(expr.free_symbols, key=lambda s: s.name)
    if len(set(names)) < len(names):
        raise ValueError(f"a variable is named twice: {', '.join(wanted)}")
    other = sorted(s.name for s in expr.free_symbols - set(names))
    if other:
        raise ValueError(
            f"{', '.join(other)} in f has no value: put a number there or name it among the variables"
        )
    if not expr.free_symbols:
        raise InfinitelyManyError(
            f"f = {plain(expr)} is the same everywhere: every point is critical", (), expr, []
        )
    slopes = [expr.diff(v) for v in names]
    solutions = solve_real(slopes, names, expr)
    if solutions.families:
        raise _infinitely_many(expr, solutions, "")
    hessian = Matrix([[slope.diff(v) for v in names] for slope in slopes])
    found = [judged(p, value, hessian, names) for p, value in _valued(expr, solutions)]
    result = CriticalPoints(sorted(found, key=lambda c: _order(c.point, c.value)))
    result.complete = solutions.complete and not solutions.periodic
    result.note = " ".join(_notes(solutions, len(result), "critical point"))
    roots = [p.base for p in expr.atoms(sympy.Pow) if _is_root(p)]
    if roots:
        result.note += f" Where {plain(roots[0])} = 0 the gradient may not exist; such places are not listed."
    result.note = result.note.strip()
    return result


def _smooth(expr: Expr) -> Expr:
    for kind, name in _KINKS.items():
        if expr.has(kind):
            raise NotFoundError(
                f"no solution found: f has a kink ({name}), where it has no gradient; "
                "write the cases as formulas of their own"
            )
    return expr


_KINKS = {sympy.Abs: "| |", sympy.Max: "max", sympy.Min: "min", sympy.sign: "sign", sympy.Heaviside: "a step",
          sympy.Piecewise: "cases"}  # fmt: skip


def _minors(matrix: Matrix) -> list[Expr]:
    """All minors of full height; none if the matrix is higher than wide."""
    height, width = matrix.shape
    chosen = combinations(range(width), height)
    return [matrix.extract(list(range(height)), list(columns)).det(method="berkowitz") for columns in chosen]


def _valued(f: Expr, solutions: Solutions) -> list[tuple[Place, Expr]]:
    """The points with the value of f, where it has one."""
    pairs = []
    for place, value in zip(solutions.points, solutions.values, strict=True):
        if digits(f, place) is not None:
            found = value if value is not None else number_at(f, place)
            pairs.append(({v.name: c for v, c in place.items()}, found))
    return pairs


def _rough_places(
    f: Expr, equations: Sequence[Expr], names: Sequence[Symbol]
) -> list[tuple[Place, Expr]] | None:
    """Points of the constraint where f is defined and may have no slope: the ends of the domain of a root or of
    arcsin. None if they are not known.
    """
    found: list[tuple[Place, Expr]] = []
    edges = [p.base for p in f.atoms(sympy.Pow) if _is_root(p)]
    edges += [e.args[0] ** 2 - 1 for e in f.atoms(sympy.asin, sympy.acos, sympy.acosh)]
    for edge in edges:
        try:
            solutions = solve_real([*equations, edge], names)
        except NotFoundError:
            return None
        pairs = _valued(f, solutions)
        sure = solutions.complete and not solutions.periodic and not solutions.families
        if not sure or len(pairs) < len(solutions.points):
            return None
        found += [pair for pair in pairs if pair not in found]
    return found


def _is_root(p: Expr) -> bool:
    return bool(p.base.free_symbols) and p.exp.is_Rational and not p.exp.is_Integer


def _extremes(
    result: StationaryPoints, f: Expr, equations: Sequence[Expr], names: Sequence[Symbol],
    solutions: Solutions, certain: bool,
) -> None:  # fmt: skip
    """Fill in .maximum, .minimum and .note."""
    notes = _notes(solutions, len(result), "stationary point")
    if result.singular:
        notes.append("At a singular point the multipliers fail; it is listed all the same.")
    if result and not (certain and _continuous(f, equations, names)):
        notes.append(
            "f may have a pole, or a place without slope, on the constraint: extreme values are not certain."
        )
    elif result and result.compact:
        result.minimum, result.maximum = result[0][1], result[-1][1]
        notes.append("The constraint is a compact set, so f has a greatest and a least value on it.")
    elif result and not solutions.periodic:
        least, greatest = has_least(f, equations, names), has_least(-f, equations, names)
        if least:
            result.minimum = result[0][1]
            notes.append(f"The least value exists: {least}.")
        if greatest:
            result.maximum = result[-1][1]
            notes.append(
                f"The greatest value exists: {greatest.replace('f grows', '-f grows').replace('up', 'down')}."
            )
        if not (least or greatest):
            notes.append(
                "The constraint is not known to be compact: stationary values need not be extreme ones."
            )
    if not result.complete:
        _doubt(result, f, equations, names, notes)
    result.note = " ".join(notes)


def _doubt(
    result: StationaryPoints, f: Expr, equations: Sequence[Expr], names: Sequence[Symbol], notes: list[str]
) -> None:
    """After a search, an extreme value stands only if no place of a sample of the constraint is better."""
    heights = (
        evaluate(f, {v.name: float(c) for v, c in place.items()}) for place in places_on(equations, names)
    )
    values = [height for height in heights if not math.isnan(height)]
    before = (result.maximum, result.minimum)
    if result.maximum is not None and (not values or max(values) > _above(float(result.maximum))):
        result.maximum = None
    if result.minimum is not None and (not values or -min(values) > _above(-float(result.minimum))):
        result.minimum = None
    if before != (result.maximum, result.minimum):
        notes.append("There are better places than these, so an extreme value is missing.")


def _above(number: float) -> float:
    """A little more than the number: what rounding may add."""
    return number + 1e-7 * (1 + abs(number))


def _continuous(f: Expr, equations: Sequence[Expr], names: Sequence[Symbol]) -> bool:
    """Whether f surely has no pole or jump on the constraint."""
    for part in breaks(f):
        try:
            there = solve_real([*equations, part], names)
        except NotFoundError:
            return False
        if there.points or there.families or not there.complete:
            return False
    return True


def _notes(solutions: Solutions, count: int, what: str) -> list[str]:
    notes, reach = [], plain(solutions.reach)
    if not count:
        notes.append(f"There is no {what}." if solutions.complete else f"No {what} was found.")
    if solutions.periodic:
        more = "" if solutions.reach == sympy.pi else ", or -10 to 10 for variables outside of sines"
        notes.append(f"Sines repeat, so there may be infinitely many: listed are those from -pi to pi{more}.")
    if not solutions.complete:
        notes.append(
            f"Found by Newton's method from {solutions.starts} starting points, coordinates from -{reach} to {reach}: "
            "there may be more."
        )
    return notes


def _infinitely_many(f: Expr, solutions: Solutions, where: str) -> InfinitelyManyError:
    pairs = _valued(f, solutions)
    family: Family = solutions.families[0]
    value = number_at(f, family.sample)
    told = "; or ".join(
        " and ".join(f"{plain(c)} = 0" for c in one.conditions)
        + f" (there f is {plain(number_at(f, one.sample))}, "
        f"for one at {_told(one.sample)})"
        for one in solutions.families
    )
    message = f"f has infinitely many stationary points{where}: every point with {told}"
    if pairs:
        others = ", ".join(
            f"{_told({symbol(n): c for n, c in p.items()})} with f = {plain(v)}" for p, v in pairs
        )
        message += f". Beside them: {others}"
    return InfinitelyManyError(message, family.conditions, value, pairs)


def _told(place: dict[Symbol, Expr]) -> str:
    return ", ".join(f"{v.name} = {plain(c)}" for v, c in place.items())


def _order(place: Place, value: Expr) -> tuple[float, ...]:
    return (round(float(value), 12), *(round(float(place[name]), 9) for name in sorted(place)))
