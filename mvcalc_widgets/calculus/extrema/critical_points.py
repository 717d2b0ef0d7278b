"""The critical points of a function that is bound by nothing, each with its kind."""

from __future__ import annotations

from collections.abc import Sequence

import sympy
from sympy import Expr, Matrix, Symbol

from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.extrema.all_candidates import all_candidates
from mvcalc_widgets.calculus.extrema.candidates import Candidates
from mvcalc_widgets.calculus.extrema.cases import has_kinks
from mvcalc_widgets.calculus.extrema.letters import (
    about_bases,
    about_letters,
    as_symbols,
    check_no_digits,
    doubt,
    exponents,
    family_in_symbols,
    has_value,
    positive_bases,
    same_points,
    samples,
    shares,
)
from mvcalc_widgets.calculus.extrema.ranges import never_zero
from mvcalc_widgets.calculus.extrema.results import (
    CriticalPoints,
    InfinitelyManyError,
    infinitely_many,
    order,
    shown,
    told_families,
    told_in_words,
)
from mvcalc_widgets.calculus.extrema.second_derivatives import has_zero_gradient, judged
from mvcalc_widgets.calculus.extrema.sharp import creases, is_sharp, judged_sharp
from mvcalc_widgets.calculus.extrema.wording import name_them, plain, told, zero
from mvcalc_widgets.calculus.language.names import fitted, names_of
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.parameters import as_parameters
from mvcalc_widgets.calculus.solving.solutions import NotFoundError
from mvcalc_widgets.calculus.solving.values import Point

_LONG, _LONGEST = 6, 24  # factors of a product that is multiplied out
_MANY = 24  # of so many points the numbers are not made pretty


@told_in_words()
def critical_points(
    f: str | Expr, variables: str | Symbol | Sequence[str | Symbol] | None = None
) -> CriticalPoints:
    """All real points with grad f = 0, or inside the domain without a gradient (kinks, cusps), each with its kind.

    variables: the names, in the order of the Hessian; other letters then stand for positive numbers. Default: all
    letters of f are variables, in alphabetical order.
    The eigenvalues of the Hessian decide: all positive a minimum, all negative a maximum, both signs a saddle;
    else the test says nothing (x^4 + y^4, x^3). At a kink the kind is told where convexity, the
    slopes on both sides, or comparing values make it certain.
    Where f has no gradient on a whole curve, as |x| + y^2 for x = 0, only places stationary along it are listed, and
    .note names the curve; ends of the domain are no critical points.
    Where sines repeat, only points with coordinates from -pi to pi are listed (of more than 100 such points, those of
    one period), and .note says so.

    Raises InfinitelyManyError where all critical points lie on whole curves of them, NotFoundError where the
    equations cannot be solved, FormulaError for text that is no formula.
    Source: Stewart, Calculus, 14.7.
    """
    wanted = [] if variables is None else names_of(variables)
    expr = as_expr(f, known=wanted)
    present = [s.name for s in expr.free_symbols]
    names = [symbol(fitted(v, present)) for v in wanted] or sorted(expr.free_symbols, key=lambda s: s.name)
    others = sorted(expr.free_symbols - set(names), key=lambda s: s.name)
    expr = expr.xreplace(as_parameters(others, exponents([expr]) | shares([expr], others)))
    if not expr.free_symbols:
        raise InfinitelyManyError(
            f"f = {plain(expr)} is the same everywhere: every point is critical", (), expr, []
        )
    expr = _opened(expr)
    positive = positive_bases([expr])
    found, points, kinks, ends = _critical(expr, names, positive)
    check_no_digits((p for p, _ in found.points), [expr])
    hint = "" if variables else name_them(names, [v.name for v in names if v.name in {"x", "y", "z"}])
    if not (points or kinks) and found.families:
        raise infinitely_many(expr, found.families, [], "", hint)
    hessian = Matrix([[expr.diff(v, w) for w in names] for v in names])
    judgements = [judged(p, value, expr, hessian, names, len(points) <= _MANY) for p, value in points]
    judgements += [judged_sharp(p, value, expr) for p, value in kinks]
    result = CriticalPoints(sorted(judgements, key=lambda c: order(c.point, c.value)))
    result.families = tuple(found.families)
    result.complete = found.complete and not found.periodic and not found.families
    notes = found.notes(len(result), "critical point") + about_bases(positive)
    if not result and found.complete and (steep := [v.name for v in names if never_zero(expr.diff(v))]):
        notes.append(f"The slope along {steep[0]} is never 0.{hint}")
    if result.families:
        notes.append(told_families(expr, found.families, "critical points", "Beside these there are"))
    if ends:
        notes.append(f"At {'; '.join(told(shown(p)) for p in ends[:4])} f has no gradient, as its domain ends or f is "
                     "not defined all around; such places are not listed.")  # fmt: skip
    lines = creases(expr, [p for p, _ in kinks]) if kinks else []
    if lines is None:
        result.complete = False
        notes.append("There may be more places where f has no gradient.")
    elif lines:
        result.complete = False
        where = " or ".join(dict.fromkeys(map(zero, lines)))
        notes.append(f"Where {where} f has no gradient; listed are only places stationary along that.")
    result.note = " ".join(notes)
    if others:
        result.note += about_letters([expr])
        for sample in samples([expr]):
            at = tuple(e.xreplace(sample) for e in positive)
            try:
                _, smooth, sharp, _ = _critical(expr.xreplace(sample), names, at)
                there = [p for p, _ in (*smooth, *sharp)]
            except NotFoundError:
                there = None
            known = [*points, *kinks]
            if (
                there is None
                or not same_points([p for p, _ in known], there, sample)
                or not all(has_value(expr, p, v, sample) for p, v in known)
            ):
                result.complete = False
                result.note += doubt(len(result), None if there is None else len(there), sample)
                break
        result[:] = [c.transformed(as_symbols) for c in result]
        result.families = tuple(map(family_in_symbols, result.families))
        result.note = result.note.strip()
    return result


def _critical(
    f: Expr, names: Sequence[Symbol], positive: tuple[Expr, ...]
) -> tuple[Candidates, list[tuple[Point, Expr]], list[tuple[Point, Expr]], list[Point]]:
    """All that was found, the points with gradient 0, those inside the domain without one, and ends of the domain."""
    found = all_candidates(f, [], names, {}, positive)
    broken = has_kinks(f)
    rough = [
        p
        for p, _ in found.points
        if (p in found.rough or (broken and is_sharp(f, p))) and not has_zero_gradient(f, p)
    ]
    around = [p for p in rough if p not in found.ends]
    kinks = [(p, v) for p, v in found.points if p in around and is_sharp(f, p)]
    points = [(p, v) for p, v in found.points if p not in rough]
    return found, points, kinks, [p for p in rough if p in found.ends]


def _opened(f: Expr) -> Expr:
    """A long product of linear factors in one variable multiplied out: its slopes are much shorter then."""
    factors = sympy.Mul.make_args(f)
    if len(f.free_symbols) > 1 or not _LONG <= len(factors) <= _LONGEST:
        return f
    (x,) = f.free_symbols
    return sympy.expand(f) if all(e.diff(x).is_Rational for e in factors) else f
