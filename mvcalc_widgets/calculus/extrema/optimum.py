"""Stationary points of a function: free ones with their kind, and those on constraints (Lagrange)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import combinations

import sympy
from sympy import Eq, Expr, Matrix, Symbol

from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.extrema.bounded import is_compact, sum_bounds
from mvcalc_widgets.calculus.extrema.candidates import Candidates, candidates
from mvcalc_widgets.calculus.extrema.cases import Case, TooManyCasesError, cases, not_negative
from mvcalc_widgets.calculus.extrema.constraints import ConstraintError, has_real_points, read_constraints
from mvcalc_widgets.calculus.extrema.extremes import fill_in_extremes
from mvcalc_widgets.calculus.extrema.groups import groups, joined
from mvcalc_widgets.calculus.extrema.ranges import never_zero
from mvcalc_widgets.calculus.extrema.results import (
    CriticalPoints,
    InfinitelyManyError,
    Place,
    StationaryPoints,
    told_in_words,
)
from mvcalc_widgets.calculus.extrema.second_derivatives import CriticalPoint, has_zero_gradient, judged
from mvcalc_widgets.calculus.extrema.wording import listed, plain, told
from mvcalc_widgets.calculus.language.names import fitted, names_of
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.parameters import as_parameters
from mvcalc_widgets.calculus.solving.solutions import Family, NotFoundError
from mvcalc_widgets.calculus.solving.values import Point, number_at, rounded, vanishes

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

_FAR = 32  # waves are followed as far as a constraint lets them go, if it is not further
_MOST_PRODUCTS = 2_000
_LONG, _LONGEST = 6, 24
_MANY = 24  # of so many points the numbers are not made pretty


@told_in_words()
def lagrange(
    f: str | Expr,
    constraints: str | Eq | Expr | Sequence[str | Eq | Expr],
    variables: str | Symbol | Sequence[str | Symbol] | None = None,
) -> StationaryPoints:
    """All real points at which f is stationary on one or more constraints, such as "x^2 + y^2 = 1".

    There grad f = λ1 grad g1 + λ2 grad g2 + ...; in other words all minors of the matrix of these gradients are
    zero. That holds also where the gradients of the constraints depend on each other (a cusp, a crossing), which
    the multipliers miss: those points are in the result and in its .singular, as are kinks (|x| at 0) and the ends
    of the domain of roots and arcsin.
    Numbers are exact where square roots, n-th roots, e, pi, ln can write them, else floats of 15 digits.

    variables: their names; other letters then stand for positive numbers. Default: every letter is a variable.

    Raises ConstraintError where the constraints make no sense or have no real point, InfinitelyManyError where all
    stationary points lie on whole curves of them, NotFoundError where the equations cannot be solved, FormulaError
    for text that is no formula.
    Source: Stewart, Calculus, 14.8 (one and two constraints); the theorem of Weierstrass for .maximum, .minimum.
    """
    wanted = None if variables is None else names_of(variables)
    expr = as_expr(f, known=wanted or ())
    read = read_constraints(constraints, expr, ()) if wanted is None else None
    letters: dict[Symbol, Expr] = {}
    if wanted is not None:
        names = [symbol(n) for n in wanted]
        loose = read_constraints(constraints, expr + sympy.Add(*names))
        present = expr.free_symbols.union(*(g.free_symbols for g in loose))
        names = [symbol(fitted(v.name, [s.name for s in present])) for v in names]
        letters = as_parameters(sorted(present - set(names), key=lambda s: s.name))
        read = read_constraints(constraints, expr, tuple(letters))
    assert read is not None
    equations = [g.xreplace(letters) for g in read]
    expr = expr.xreplace(letters)
    names = sorted(expr.free_symbols.union(*(g.free_symbols for g in equations)), key=lambda s: s.name)
    _check_not_empty(equations)
    domain = not_negative(expr, equations)
    bounds = {v: b for e in equations for v, b in sum_bounds(e, domain).items() if b <= _FAR}
    try:
        found = _found(expr, equations, names, bounds)
    except NotFoundError as error:
        if variables is None and len(names) > 3:
            raise NotFoundError(
                f"{error}. If some letters are given numbers, name the variables: variables='x y'"
            ) from None
        raise
    if not found.points and not found.families and found.complete and not has_real_points(equations, names):
        raise ConstraintError(f"no real point satisfies {_told_equations(equations)}: change a number")
    if letters and any(c.has(sympy.Float) for p, _ in found.points for c in p.values()):
        names_ = listed([s.name for s in letters])
        raise NotFoundError(
            f"no solution found: with letters for numbers ({names_}) there is no formula; put numbers in"
        )
    if not found.points and found.families:
        raise _infinitely_many(expr, found.families, [], " on the constraint")
    result = StationaryPoints(
        sorted(((_shown(p), v) for p, v in found.points), key=lambda pair: _order(*pair))
    )
    dependent = Matrix([[g.diff(v) for v in names] for g in equations])
    square = (dependent * dependent.T).det()
    rough = [_shown(p) for p in found.rough]
    exact = {tuple(_shown(p).values()): p for p, _ in found.points}
    result.singular = tuple(p for p, _ in result if p in rough or vanishes(square, exact[tuple(p.values())]))
    result.families = tuple(found.families)
    result.complete = found.complete and not found.periodic and not found.families
    result.compact = is_compact(equations, names, not_negative(expr, equations, roots_only=True))
    fill_in_extremes(result, expr, equations, names, domain, found)
    if variables is None and result.maximum is None and result.minimum is None:
        result.note += _about_variables(expr, equations, names)
    if letters:
        result.note += _about_letters([s.name for s in letters])
        _put_back(result, {number: letter for letter, number in letters.items()})
    result.note = result.note.strip()
    return result


@told_in_words()
def critical_points(
    f: str | Expr, variables: str | Symbol | Sequence[str | Symbol] | None = None
) -> CriticalPoints:
    """All real points with grad f = 0, each with its kind by the test of second derivatives.

    variables: the names, in the order of the Hessian; default: those of f in alphabetical order.
    The eigenvalues of the Hessian decide: all positive a minimum, all negative a maximum, both signs a saddle;
    else the test says nothing (x^4 + y^4, x^3). Where sines repeat, only points with coordinates from -pi to pi
    are listed (of more than 100 such points, those of one period), and .note says so.

    Raises InfinitelyManyError where all critical points lie on whole curves of them, NotFoundError where the
    equations cannot be solved, FormulaError for text that is no formula, ValueError if f has a letter that is no
    variable.
    Source: Stewart, Calculus, 14.7.
    """
    wanted = [] if variables is None else names_of(variables)
    expr = as_expr(f, known=wanted)
    present = [s.name for s in expr.free_symbols]
    names = [symbol(fitted(v, present)) for v in wanted] or sorted(expr.free_symbols, key=lambda s: s.name)
    other = sorted(s.name for s in expr.free_symbols - set(names))
    if other:
        raise ValueError(
            f"{', '.join(other)} in f has no value: put a number there or name it among the variables"
        )
    if not expr.free_symbols:
        raise InfinitelyManyError(
            f"f = {plain(expr)} is the same everywhere: every point is critical", (), expr, []
        )
    expr = _opened(expr)
    found = _found(expr, [], names, {})
    sharp = [p for p in found.rough if not has_zero_gradient(expr, p)]
    points = [(p, v) for p, v in found.points if p not in sharp]
    if not points and found.families:
        raise _infinitely_many(expr, found.families, [], "")
    hessian = Matrix([[expr.diff(v, w) for w in names] for v in names])
    judgements = [judged(p, value, expr, hessian, names, len(points) <= _MANY) for p, value in points]
    result = CriticalPoints(sorted(judgements, key=lambda c: _order(c.point, c.value)))
    result.families = tuple(found.families)
    result.complete = found.complete and not found.periodic and not found.families
    notes = found.notes(len(result), "critical point")
    if not result and found.complete and (steep := [v.name for v in names if never_zero(expr.diff(v))]):
        notes.append(f"The slope along {steep[0]} is never 0.")
    if result.families:
        notes.append(_told_families(expr, found.families, "critical points", "Beside these there are"))
    if sharp:
        notes.append(f"At {'; '.join(told(_shown(p)) for p in sharp[:4])} f has no gradient (a kink, a cusp or the end "
                     "of its domain); such places are not listed.")  # fmt: skip
    if found.edges and not sharp:
        notes.append(f"Where {plain(found.edges[0])} = 0 f has no gradient; such places are not listed.")
    result.note = " ".join(notes)
    return result


def _found(
    f: Expr, equations: Sequence[Expr], names: Sequence[Symbol], bounds: Mapping[Symbol, float]
) -> Candidates:
    """All candidates, by groups of variables if that is possible."""
    parts = groups(f, equations, names)
    if len(parts) > 1:
        try:
            solved = [
                candidates(_pieces(p.f, p.equations), p.f, p.equations, p.names, bounds, _minors)
                for p in parts
            ]
        except NotFoundError:
            solved = []
        if solved and (together := joined(parts, solved, f)) is not None:
            return together
    return candidates(_pieces(f, equations), f, equations, names, bounds, _minors)


def _pieces(expr: Expr, equations: Sequence[Expr]) -> list[Case]:
    try:
        return cases(expr, equations)
    except TooManyCasesError as error:
        raise NotFoundError(f"no solution found: {error}; write the cases as formulas of their own") from None


def _opened(f: Expr) -> Expr:
    """A long product of linear factors in one variable multiplied out: its slopes are much shorter then."""
    factors = sympy.Mul.make_args(f)
    if len(f.free_symbols) > 1 or not _LONG <= len(factors) <= _LONGEST:
        return f
    (x,) = f.free_symbols
    return sympy.expand(f) if all(e.diff(x).is_Rational for e in factors) else f


def _minors(rows: Sequence[Sequence[Expr]]) -> list[Expr]:
    """All minors of full height; none if the matrix is higher than wide.

    Raises NotFoundError where there are too many.
    """
    matrix = Matrix(rows)
    height, width = matrix.shape
    if math.comb(width, height) * height**2 > _MOST_PRODUCTS:
        raise NotFoundError(
            f"no solution found: {width} variables on {height - 1} constraints are too many; use the constraints to "
            "put some variables into f"
        )
    chosen = combinations(range(width), height)
    if height == 2:
        (a, b) = rows
        return [a[i] * b[j] - a[j] * b[i] for i, j in chosen]
    return [matrix.extract(list(range(height)), list(columns)).det(method="berkowitz") for columns in chosen]


def _check_not_empty(equations: Sequence[Expr]) -> None:
    for g in equations:
        if never_zero(g):
            raise ConstraintError(f"no real point satisfies {plain(g)} = 0: change a number")


def _told_equations(equations: Sequence[Expr]) -> str:
    return " and ".join(f"{plain(g)} = 0" for g in equations)


def _about_variables(f: Expr, equations: Sequence[Expr], names: Sequence[Symbol]) -> str:
    """That letters were taken as variables, where f and the constraints do not hold the same ones."""
    held = set().union(*(g.free_symbols for g in equations))
    common = [v.name for v in names if v in held & f.free_symbols]
    if not common or all(v in common or v in "xyz" for v in (s.name for s in names)):
        return ""
    return (
        f" All of {listed([v.name for v in names])} were taken as variables; if some are given numbers, "
        f"name the others: variables='{' '.join(common)}'."
    )


def _about_letters(letters: list[str]) -> str:
    stand = "stands for a positive number" if len(letters) == 1 else "stand for positive numbers"
    return f" {listed(letters)} {stand}; which value is the larger may depend on that."


def _shown(place: Point) -> Place:
    return {v.name: rounded(c) for v, c in place.items()}


def _order(place: Place, value: Expr) -> tuple[float, ...]:
    return (round(float(value), 12), *(round(float(place[name]), 9) for name in sorted(place)))


def _told_families(f: Expr, families: Sequence[Family], what: str, start: str) -> str:
    told_ = "; or ".join(
        " and ".join(f"{plain(c)} = 0" for c in one.conditions)
        + f" (there f is {plain(number_at(f, one.sample))}, "
        f"for one at {told(_shown(one.sample))})"
        for one in families
    )
    return f"{start} infinitely many {what}: every point with {told_}."


def _infinitely_many(
    f: Expr, families: Sequence[Family], pairs: list[tuple[Place, Expr]], where: str
) -> InfinitelyManyError:
    message = _told_families(f, families, f"stationary points{where}", "f has").rstrip(".")
    return InfinitelyManyError(message, families[0].conditions, number_at(f, families[0].sample), pairs)


def _put_back(result: StationaryPoints, letters: dict[Expr, Symbol]) -> None:
    """The letters again, in place of the numbers that stood in for them."""
    result[:] = [({n: c.xreplace(letters) for n, c in p.items()}, v.xreplace(letters)) for p, v in result]
    result.singular = tuple({n: c.xreplace(letters) for n, c in p.items()} for p in result.singular)
    result.maximum = None if result.maximum is None else result.maximum.xreplace(letters)
    result.minimum = None if result.minimum is None else result.minimum.xreplace(letters)
