"""The stationary points of a function on constraints, by Lagrange's rule."""

from __future__ import annotations

from collections.abc import Sequence

import sympy
from sympy import Eq, Expr, Matrix, Symbol

from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.extrema.all_candidates import all_candidates
from mvcalc_widgets.calculus.extrema.bounded import is_compact, sum_bounds
from mvcalc_widgets.calculus.extrema.cases import amounts_in, has_kinks, not_negative
from mvcalc_widgets.calculus.extrema.constraints import ConstraintError, has_real_points, read_constraints
from mvcalc_widgets.calculus.extrema.extremes import fill_in_extremes
from mvcalc_widgets.calculus.extrema.letters import (
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
    shares,
)
from mvcalc_widgets.calculus.extrema.ranges import never_zero
from mvcalc_widgets.calculus.extrema.results import (
    InfinitelyManyError,
    StationaryPoints,
    infinitely_many,
    order,
    shown,
    told_in_words,
)
from mvcalc_widgets.calculus.extrema.sharp import is_sharp, is_stationary
from mvcalc_widgets.calculus.extrema.wording import all_zero, name_them, plain
from mvcalc_widgets.calculus.language.names import fitted, names_of
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.parameters import as_parameters
from mvcalc_widgets.calculus.solving.solutions import NotFoundError
from mvcalc_widgets.calculus.solving.values import Point, number_at, vanishes

_FAR = 32  # waves are followed as far as a constraint lets them go, if it is not further


@told_in_words()
def lagrange(
    f: str | Expr,
    constraints: str | Eq | Expr | Sequence[str | Eq | Expr],
    variables: str | Symbol | Sequence[str | Symbol] | None = None,
) -> StationaryPoints:
    """All real points at which f is stationary on one or more constraints, such as "x^2 + y^2 = 1".

    There grad f = λ1 grad g1 + λ2 grad g2 + ...; in other words all minors of the matrix of these gradients are
    zero. That holds also where the gradients of the constraints depend on each other (a cusp, a crossing), which
    the multipliers miss: those points are in the result and in its .singular, as are kinks (|x| at 0). Where the
    domain of a root or arcsin ends, as at (0, 1) on sqrt(x) + sqrt(y) = 1, is in .ends, with the values there.
    In a product such as x^0.4 y^0.6 the variables are taken to be amounts, which are not negative.
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
    others: list[Symbol] = []
    if wanted is not None:
        names = [symbol(n) for n in wanted]
        loose = read_constraints(constraints, expr + sympy.Add(*names))
        present = expr.free_symbols.union(*(g.free_symbols for g in loose))
        names = [symbol(fitted(v.name, [s.name for s in present])) for v in names]
        others = sorted(present - set(names), key=lambda s: s.name)
        read = read_constraints(constraints, expr, others)
    assert read is not None
    try:
        result, places, expr, equations, names = _with_letters(expr, read, others)
    except NotFoundError as error:
        taken = expr.free_symbols.union(*(g.free_symbols for g in read))
        many = len(taken) > 3 and not all(v.name[-1].isdigit() for v in taken)  # x1, x2, ... are all meant
        if variables is None and many and not isinstance(error, InfinitelyManyError):
            raise NotFoundError(
                f"{error}. If some letters are given numbers, name the variables: variables='x y'"
            ) from None
        raise
    if variables is None and result.maximum is None and result.minimum is None:
        result.note += _about_variables(expr, equations, names)
    if others:
        _try_samples(result, places, expr, equations, names)
        _put_back(result)
    result.note = result.note.strip()
    return result


def _with_letters(
    f: Expr, equations: Sequence[Expr], letters: Sequence[Symbol]
) -> tuple[StationaryPoints, list[Point], Expr, list[Expr], list[Symbol]]:
    """What _stationary answers with numbers for the letters; f, the constraints and the variables it was asked about.

    Where there is no point for the first numbers others are tried, all below 1 and all large.
    """
    given = [f, *equations]
    small = exponents(given) | shares(given, letters)
    choices = [as_parameters(letters, small)]
    if letters:
        choices += [as_parameters(letters, set(letters)), as_parameters(letters, small, 10)]
    names = sorted(set().union(*(e.free_symbols for e in given)) - set(letters), key=lambda s: s.name)
    first, refused = None, None
    for numbers in choices:
        put = [e.xreplace(numbers) for e in given]
        try:
            result, places = _stationary(put[0], put[1:], names, positive_bases(put))
        except NotFoundError:
            if first is None and refused is None:
                raise
            continue
        except ConstraintError as error:
            refused = refused or error
            continue
        answer = result, places, put[0], put[1:], names
        if result or result.families:
            return answer
        first = first or answer
    if first is None:
        assert refused is not None
        raise refused
    return first


def _stationary(
    f: Expr, equations: Sequence[Expr], names: Sequence[Symbol], positive: tuple[Expr, ...]
) -> tuple[StationaryPoints, list[Point]]:
    """What lagrange answers, without a word about letters; and the points once more, not rounded.

    positive: expressions that are taken to be positive.
    """
    _check_not_empty(equations)
    amounts = tuple(v for v in amounts_in([f, *equations]) if v not in positive)
    domain = not_negative(f, equations) | {e for e in positive if isinstance(e, Symbol)} | set(amounts)
    bounds = {v: b for e in equations for v, b in sum_bounds(e, domain).items() if b <= _FAR}
    found = all_candidates(f, equations, names, bounds, positive, amounts)
    if (
        not found.points
        and not found.families
        and found.complete
        and not has_real_points(equations, names, amounts)
    ):
        where = f" with {listed([f'{v.name} >= 0' for v in amounts])}, as for amounts" if amounts else ""
        raise ConstraintError(f"no real point satisfies {all_zero(equations)}{where}: change a number")
    check_no_digits((p for p, _ in found.points), (f, *equations))
    sharp = [p for p, _ in found.points if any(has_kinks(e) and is_sharp(e, p) for e in (f, *equations))]
    idle = [p for p in found.rough if p not in (*sharp, *found.ends) and not is_stationary(f, equations, p)]
    found.points = [(p, v) for p, v in found.points if p not in idle]
    found.rough = sharp
    if not found.points and found.families:
        raise infinitely_many(f, found.families, [], " on the constraint")
    ordered = sorted(found.points, key=lambda pair: order(shown(pair[0]), pair[1]))
    result = StationaryPoints([(shown(p), v) for p, v in ordered if p not in found.ends])
    result.ends = tuple((shown(p), v) for p, v in ordered if p in found.ends)
    dependent = Matrix([[g.diff(v) for v in names] for g in equations])
    square = (dependent * dependent.T).det()
    exact = {tuple(shown(p).values()): p for p, _ in found.points}
    inner = [exact[tuple(p.values())] for p, _ in result]
    result.singular = tuple(shown(p) for p in inner if p in sharp or vanishes(square, p))
    result.families = tuple(found.families)
    result.complete = found.complete and not found.periodic and not found.families
    closed = not_negative(f, equations, roots_only=True) | set(amounts)
    result.compact = None if positive else is_compact(equations, names, closed)
    fill_in_extremes(result, f, equations, names, domain, found, positive, amounts)
    return result, list(exact.values())


def _try_samples(
    result: StationaryPoints, places: Sequence[Point], f: Expr, equations: Sequence[Expr],
    names: Sequence[Symbol],
) -> None:  # fmt: skip
    """Other numbers for the letters: what does not hold for them too is taken back, and .note says so."""
    everything, positive = (f, *equations), positive_bases([f, *equations])
    notes, kept = "", [result.maximum is not None, result.minimum is not None]
    for sample in samples(everything):
        try:
            other, there = _stationary(
                f.xreplace(sample), [g.xreplace(sample) for g in equations], names,
                tuple(e.xreplace(sample) for e in positive),
            )  # fmt: skip
        except (NotFoundError, ConstraintError) as error:
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
    values = [v for _, v in (*result, *result.ends)] + [
        number_at(f, family.sample) for family in result.families
    ]
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


def _check_not_empty(equations: Sequence[Expr]) -> None:
    for g in equations:
        if never_zero(g):
            raise ConstraintError(f"no real point satisfies {plain(g)} = 0: change a number")


def _about_variables(f: Expr, equations: Sequence[Expr], names: Sequence[Symbol]) -> str:
    """That letters were taken as variables, where f and the constraints do not hold the same ones."""
    held = set().union(*(g.free_symbols for g in equations))
    common = [v.name for v in names if v in held & f.free_symbols]
    if not common or all(v in common or v in "xyz" for v in (s.name for s in names)):
        return ""
    return name_them(names, common)


def _put_back(result: StationaryPoints) -> None:
    """The letters again, in place of the numbers that stood in for them."""
    result[:] = [({n: as_symbols(c) for n, c in p.items()}, as_symbols(v)) for p, v in result]
    result.ends = tuple(({n: as_symbols(c) for n, c in p.items()}, as_symbols(v)) for p, v in result.ends)
    result.singular = tuple({n: as_symbols(c) for n, c in p.items()} for p in result.singular)
    result.families = tuple(map(family_in_symbols, result.families))
    result.maximum = None if result.maximum is None else as_symbols(result.maximum)
    result.minimum = None if result.minimum is None else as_symbols(result.minimum)
