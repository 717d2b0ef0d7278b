"""Stationary points of a function: free ones with their kind, and those on constraints (Lagrange)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import sympy
from sympy import Eq, Expr, ImmutableMatrix, Matrix, Symbol

from mvcalc_widgets.calculus.bounded import breaks, has_least, is_compact
from mvcalc_widgets.calculus.constraints import ConstraintError, has_real_points, plain, read_constraints
from mvcalc_widgets.calculus.differentiation import as_expr
from mvcalc_widgets.calculus.growth import size
from mvcalc_widgets.calculus.searching import places_on
from mvcalc_widgets.calculus.signs import inertia
from mvcalc_widgets.calculus.simplify import simplify_textbook
from mvcalc_widgets.calculus.solving import (
    Family,
    NotFoundError,
    Solutions,
    digits,
    solve_real,
    vanishes,
)
from mvcalc_widgets.calculus.symbols import symbol

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
    singular  the points at which the constraints (or f, at a root of 0) have no proper gradient, such as a
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


@dataclass(frozen=True)
class CriticalPoint:
    """A point where the gradient is 0, and what the second derivatives say about it.

    kind         "minimum" or "maximum" (local), "saddle", or "undecided" where the test says nothing
    hessian      the second derivatives there, in the order of the point's names
    determinant  of the Hessian: with two variables D = f_xx f_yy - f_xy^2
    signs        how many of the eigenvalues are positive, negative and zero
    reason       one sentence
    """

    point: Place
    value: Expr
    kind: str
    hessian: ImmutableMatrix
    determinant: Expr
    signs: tuple[int, int, int]
    reason: str


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
    result.complete = solutions.complete and not solutions.periodic
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
    found = [_judged(p, value, hessian, names) for p, value in _valued(expr, solutions)]
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


def number_at(f: Expr, place: dict[Symbol, Expr]) -> Expr:
    """The value of a formula at a point, tidied: exact if the point is, else a float of 15 digits."""
    value = f.xreplace(place)
    if value.has(sympy.Float):
        return sympy.Float(sympy.re(sympy.N(value, 15)), 15)
    forms = [value]
    if size(value, 200) <= 200:
        opened = sympy.expand(value)
        forms += [
            opened,
            sympy.radsimp(opened) if opened.has(sympy.Pow) else opened,
            simplify_textbook(value),
        ]
    return min(forms, key=size)


def _rough_places(
    f: Expr, equations: Sequence[Expr], names: Sequence[Symbol]
) -> list[tuple[Place, Expr]] | None:
    """Points of the constraint where a root in f is 0 and its slope infinite or undefined; None if not known."""
    found: list[tuple[Place, Expr]] = []
    for root in [p for p in f.atoms(sympy.Pow) if _is_root(p)]:
        try:
            solutions = solve_real([*equations, root.base], names)
        except NotFoundError:
            return None
        if solutions.families or not solutions.complete or solutions.periodic:
            return None
        found += [pair for pair in _valued(f, solutions) if pair not in found]
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
        _doubt(result, f, equations, names)
    result.note = " ".join(notes)


def _doubt(result: StationaryPoints, f: Expr, equations: Sequence[Expr], names: Sequence[Symbol]) -> None:
    """After a search, an extreme value stands only if no place of a sample of the constraint is better."""
    values = [float(v) for place in places_on(equations, names) if (v := digits(f, place)) is not None]
    slack = 1e-7 * (1 + max(map(abs, values), default=0.0))
    if not values or (result.maximum is not None and max(values) > float(result.maximum) + slack):
        result.maximum = None
    if not values or (result.minimum is not None and min(values) < float(result.minimum) - slack):
        result.minimum = None


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


def _judged(place: Place, value: Expr, hessian: Matrix, names: Sequence[Symbol]) -> CriticalPoint:
    at = {v: place[v.name] for v in names}
    there = hessian.applyfunc(lambda entry: number_at(entry, at))
    signs = inertia(there)
    up, down, flat = signs
    kind = "saddle" if up and down else "undecided" if flat else "minimum" if up else "maximum"
    determinant = number_at(there.det(method="berkowitz"), {})
    reason = _reason(kind, signs, determinant, there, names)
    return CriticalPoint(place, value, kind, ImmutableMatrix(there), determinant, signs, reason)


def _reason(
    kind: str, signs: tuple[int, int, int], determinant: Expr, there: Matrix, names: Sequence[Symbol]
) -> str:
    number = plain(determinant)
    first = names[0].name
    if len(names) == 1:
        return {
            "minimum": f"f'' = {number} > 0: the graph curves upwards.",
            "maximum": f"f'' = {number} < 0: the graph curves downwards.",
        }.get(kind, "f'' = 0: the second derivative says nothing here.")
    if len(names) == 2:
        edge = f"f_{first}{first} = {plain(there[0, 0])}"
        return {
            "minimum": f"D = {number} > 0 and {edge} > 0: f grows in every direction.",
            "maximum": f"D = {number} > 0 and {edge} < 0: f falls in every direction.",
            "saddle": f"D = {number} < 0: f grows in one direction and falls in another.",
        }.get(kind, "D = 0: the second derivatives say nothing here.")
    up, down, flat = signs
    count = f"The eigenvalues of the Hessian: {up} positive, {down} negative, {flat} zero"
    return {
        "minimum": f"{count}: f grows in every direction.",
        "maximum": f"{count}: f falls in every direction.",
        "saddle": f"{count}: f grows in one direction and falls in another.",
    }.get(kind, f"{count}: the second derivatives say nothing here.")


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
