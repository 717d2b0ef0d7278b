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
from mvcalc_widgets.calculus.extrema.letters import (
    about_bases,
    about_letters,
    as_symbols,
    check_no_digits,
    doubt,
    exponents,
    family_in_symbols,
    letters_in,
    never_less,
    positive_bases,
    same_points,
    samples,
)
from mvcalc_widgets.calculus.extrema.ranges import never_zero
from mvcalc_widgets.calculus.extrema.results import (
    CriticalPoints,
    InfinitelyManyError,
    Place,
    StationaryPoints,
    told_in_words,
)
from mvcalc_widgets.calculus.extrema.second_derivatives import CriticalPoint, has_zero_gradient, judged
from mvcalc_widgets.calculus.extrema.wording import listed, name_them, plain, told
from mvcalc_widgets.calculus.language.names import fitted, names_of
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.parameters import as_parameters, in_factors
from mvcalc_widgets.calculus.solving.solutions import Family, NotFoundError
from mvcalc_widgets.calculus.solving.values import Point, as_float, number_at, rounded, vanishes

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

    variables: their names; other letters then stand for positive numbers, and what is raised to a power with such a
    letter, as x in x^a, is taken to be positive. Default: every letter is a variable.

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
        others = sorted(present - set(names), key=lambda s: s.name)
        read = read_constraints(constraints, expr, others)
        letters = as_parameters(others, exponents([expr, *read]))
    assert read is not None
    equations = [g.xreplace(letters) for g in read]
    expr = expr.xreplace(letters)
    names = sorted(expr.free_symbols.union(*(g.free_symbols for g in equations)), key=lambda s: s.name)
    positive = positive_bases([expr, *equations])
    try:
        result, places = _stationary(expr, equations, names, positive)
    except NotFoundError as error:
        if variables is None and len(names) > 3 and not isinstance(error, InfinitelyManyError):
            raise NotFoundError(
                f"{error}. If some letters are given numbers, name the variables: variables='x y'"
            ) from None
        raise
    if variables is None and result.maximum is None and result.minimum is None:
        result.note += _about_variables(expr, equations, names)
    if letters:
        _try_samples(result, places, expr, equations, names, positive)
        _put_back(result)
    result.note = result.note.strip()
    return result


def _stationary(
    f: Expr, equations: Sequence[Expr], names: Sequence[Symbol], positive: tuple[Expr, ...]
) -> tuple[StationaryPoints, list[Point]]:
    """What lagrange answers, without a word about letters; and the points once more, not rounded.

    positive: expressions that are taken to be positive.
    """
    _check_not_empty(equations)
    domain = not_negative(f, equations) | {e for e in positive if isinstance(e, Symbol)}
    bounds = {v: b for e in equations for v, b in sum_bounds(e, domain).items() if b <= _FAR}
    found = _found(f, equations, names, bounds, positive)
    if not found.points and not found.families and found.complete and not has_real_points(equations, names):
        raise ConstraintError(f"no real point satisfies {_told_equations(equations)}: change a number")
    check_no_digits((p for p, _ in found.points), (f, *equations))
    if not found.points and found.families:
        raise _infinitely_many(f, found.families, [], " on the constraint")
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
    closed = not_negative(f, equations, roots_only=True)
    result.compact = None if positive else is_compact(equations, names, closed)
    fill_in_extremes(result, f, equations, names, domain, found, positive)
    return result, list(exact.values())


def _try_samples(
    result: StationaryPoints, places: Sequence[Point], f: Expr, equations: Sequence[Expr],
    names: Sequence[Symbol], positive: tuple[Expr, ...],
) -> None:  # fmt: skip
    """Other numbers for the letters: what does not hold for them too is taken back, and .note says so."""
    everything = (f, *equations)
    notes, kept = "", [result.maximum is not None, result.minimum is not None]
    for sample in samples(everything):
        try:
            other, there = _stationary(
                f.xreplace(sample), [g.xreplace(sample) for g in equations], names,
                tuple(e.xreplace(sample) for e in positive),
            )  # fmt: skip
        except ValueError as error:  # also where no point satisfies the constraint
            other, there = StationaryPoints(), []
            count = 0 if isinstance(error, ConstraintError) else None
        else:
            count = len(there)
        if count is None or not same_points(places, there, sample):
            result.complete = False
            notes = notes or doubt(len(places), count, sample)
            continue
        for end in ("maximum", "minimum"):
            value, better = getattr(result, end), getattr(other, end)
            if value is not None and (better is None or not _equal(value.xreplace(sample), better)):
                setattr(result, end, None)
    values = [v for _, v in result] + [number_at(f, family.sample) for family in result.families]
    if result.maximum is not None and not all(never_less(result.maximum, v) for v in values):
        result.maximum = None
    if result.minimum is not None and not all(never_less(v, result.minimum) for v in values):
        result.minimum = None
    lost = [kept[0] and result.maximum is None, kept[1] and result.minimum is None]
    result.note += about_letters(everything) + notes
    if any(lost):
        which = "greatest" if not lost[1] else "least" if not lost[0] else "greatest and which the least"
        names_ = listed([letter.name for letter in letters_in(everything)])
        result.note += f" Which value is the {which} may depend on {names_}."


def _equal(one: Expr, other: Expr) -> bool:
    return bool(abs(float(one) - float(other)) < 1e-9 * (1 + abs(float(other))))


@told_in_words()
def critical_points(
    f: str | Expr, variables: str | Symbol | Sequence[str | Symbol] | None = None
) -> CriticalPoints:
    """All real points with grad f = 0, each with its kind by the test of second derivatives.

    variables: the names, in the order of the Hessian; other letters then stand for positive numbers. Default: all
    letters of f are variables, in alphabetical order.
    The eigenvalues of the Hessian decide: all positive a minimum, all negative a maximum, both signs a saddle;
    else the test says nothing (x^4 + y^4, x^3). Where sines repeat, only points with coordinates from -pi to pi
    are listed (of more than 100 such points, those of one period), and .note says so.

    Raises InfinitelyManyError where all critical points lie on whole curves of them, NotFoundError where the
    equations cannot be solved, FormulaError for text that is no formula.
    Source: Stewart, Calculus, 14.7.
    """
    wanted = [] if variables is None else names_of(variables)
    expr = as_expr(f, known=wanted)
    present = [s.name for s in expr.free_symbols]
    names = [symbol(fitted(v, present)) for v in wanted] or sorted(expr.free_symbols, key=lambda s: s.name)
    others = sorted(expr.free_symbols - set(names), key=lambda s: s.name)
    expr = expr.xreplace(as_parameters(others, exponents([expr])))
    if not expr.free_symbols:
        raise InfinitelyManyError(
            f"f = {plain(expr)} is the same everywhere: every point is critical", (), expr, []
        )
    expr = _opened(expr)
    positive = positive_bases([expr])
    found, points, sharp = _critical(expr, names, positive)
    check_no_digits((p for p, _ in found.points), [expr])
    hint = "" if variables else name_them(names, [v.name for v in names if v.name in {"x", "y", "z"}])
    if not points and found.families:
        raise _infinitely_many(expr, found.families, [], "", hint)
    hessian = Matrix([[expr.diff(v, w) for w in names] for v in names])
    judgements = [judged(p, value, expr, hessian, names, len(points) <= _MANY) for p, value in points]
    result = CriticalPoints(sorted(judgements, key=lambda c: _order(c.point, c.value)))
    result.families = tuple(found.families)
    result.complete = found.complete and not found.periodic and not found.families
    notes = found.notes(len(result), "critical point") + about_bases(positive)
    if not result and found.complete and (steep := [v.name for v in names if never_zero(expr.diff(v))]):
        notes.append(f"The slope along {steep[0]} is never 0.{hint}")
    if result.families:
        notes.append(_told_families(expr, found.families, "critical points", "Beside these there are"))
    if sharp:
        notes.append(f"At {'; '.join(told(_shown(p)) for p in sharp[:4])} f has no gradient (a kink, a cusp or the end "
                     "of its domain); such places are not listed.")  # fmt: skip
    if found.edges and not sharp:
        notes.append(f"Where {plain(found.edges[0])} = 0 f has no gradient; such places are not listed.")
    result.note = " ".join(notes)
    if others:
        result.note += about_letters([expr])
        for sample in samples([expr]):
            at = tuple(e.xreplace(sample) for e in positive)
            try:
                there = [p for p, _ in _critical(expr.xreplace(sample), names, at)[1]]
            except NotFoundError:
                there = None
            if there is None or not same_points([p for p, _ in points], there, sample):
                result.complete = False
                result.note += doubt(len(points), None if there is None else len(there), sample)
                break
        result[:] = [c.transformed(as_symbols) for c in result]
        result.families = tuple(map(family_in_symbols, result.families))
        result.note = result.note.strip()
    return result


def _critical(
    f: Expr, names: Sequence[Symbol], positive: tuple[Expr, ...]
) -> tuple[Candidates, list[tuple[Point, Expr]], list[Point]]:
    """All that was found, the critical points, and the places without a gradient."""
    found = _found(f, [], names, {}, positive)
    sharp = [p for p in found.rough if not has_zero_gradient(f, p)]
    return found, [(p, v) for p, v in found.points if p not in sharp], sharp


def _found(
    f: Expr,
    equations: Sequence[Expr],
    names: Sequence[Symbol],
    bounds: Mapping[Symbol, float],
    positive: tuple[Expr, ...],
) -> Candidates:
    """All candidates; where there are letters, the points are put in factors."""
    found = _by_groups(f, equations, names, bounds, positive)
    if letters_in((f, *equations)):
        found.rough = [{v: in_factors(c) for v, c in p.items()} for p in found.rough]
        places = [{v: in_factors(c) for v, c in p.items()} for p, _ in found.points]
        found.points = [
            (p, v if p == old else number_at(f, p)) for p, (old, v) in zip(places, found.points, strict=True)
        ]
    return found


def _by_groups(
    f: Expr, equations: Sequence[Expr], names: Sequence[Symbol], bounds: Mapping[Symbol, float],
    positive: tuple[Expr, ...],
) -> Candidates:  # fmt: skip
    """All candidates, by groups of variables if that is possible."""
    parts = groups(f, equations, names)
    if len(parts) > 1:
        try:
            solved = [
                candidates(_pieces(p.f, p.equations, positive), p.f, p.equations, p.names, bounds, _minors)
                for p in parts
            ]
        except NotFoundError:
            solved = []
        if solved and (together := joined(parts, solved, f)) is not None:
            return together
    return candidates(_pieces(f, equations, positive), f, equations, names, bounds, _minors)


def _pieces(expr: Expr, equations: Sequence[Expr], positive: tuple[Expr, ...]) -> list[Case]:
    try:
        return cases(expr, equations, positive)
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
    return name_them(names, common)


def _shown(place: Point) -> Place:
    return {v.name: rounded(c) for v, c in place.items()}


def _order(place: Place, value: Expr) -> tuple[float, ...]:
    return (round(as_float(value), 12), *(round(as_float(place[name]), 9) for name in sorted(place)))


def _told_families(f: Expr, families: Sequence[Family], what: str, start: str) -> str:
    told_ = "; or ".join(
        " and ".join(f"{plain(c)} = 0" for c in one.conditions)
        + f" (there f is {plain(number_at(f, one.sample))}, "
        f"for one at {told(_shown(one.sample))})"
        for one in families
    )
    return f"{start} infinitely many {what}: every point with {told_}."


def _infinitely_many(
    f: Expr, families: Sequence[Family], pairs: list[tuple[Place, Expr]], where: str, hint: str = ""
) -> InfinitelyManyError:
    message = _told_families(f, families, f"stationary points{where}", "f has")
    message = (message + hint).rstrip(".")
    first = family_in_symbols(families[0])
    return InfinitelyManyError(message, first.conditions, as_symbols(number_at(f, first.sample)), pairs)


def _put_back(result: StationaryPoints) -> None:
    """The letters again, in place of the numbers that stood in for them."""
    result[:] = [({n: as_symbols(c) for n, c in p.items()}, as_symbols(v)) for p, v in result]
    result.singular = tuple({n: as_symbols(c) for n, c in p.items()} for p in result.singular)
    result.families = tuple(map(family_in_symbols, result.families))
    result.maximum = None if result.maximum is None else as_symbols(result.maximum)
    result.minimum = None if result.minimum is None else as_symbols(result.minimum)
