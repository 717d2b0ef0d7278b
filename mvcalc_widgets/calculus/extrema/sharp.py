"""Points inside the domain at which f has no gradient, as |x| and sqrt(x^2 + y^2) at 0: what kind of place it is.

A kind is told where it is certain: by the sign of f - f(p) in sympy's rules, as for |x| + y^2; or because f grows (or
falls) in proportion to the distance from p, at least at some rate in every direction, as for |x| + x^3.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import chain, pairwise

import sympy
from sympy import Dummy, Expr, ImmutableMatrix, Pow

from mvcalc_widgets.calculus.extrema.cases import Case, TooManyCasesError, cases
from mvcalc_widgets.calculus.extrema.convexity import is_least_at_kink
from mvcalc_widgets.calculus.extrema.letters import letters_in
from mvcalc_widgets.calculus.extrema.second_derivatives import CriticalPoint
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.solving.values import Point, as_float, digits, rounded

_DIRECTIONS = 64
_RADII = (1e-2, 1e-3, 1e-4)
_STEP, _DEPENDENT = 1e-6, 1e-4  # of difference quotients, and the square of the volume of unit gradients
_HIGHEST, _FLAT = 4, 1e-20  # derivatives that are looked at, and what counts as 0
_ABOVE, _BELOW = "near by f is nowhere smaller", "near by f is nowhere larger"


def is_sharp(f: Expr, place: Point) -> bool:
    """Whether f is defined all around the place and has no gradient there."""
    left, steep = [], []
    for radius in (1e-3, 1e-5):
        axes = _rates(f, place, radius, _axes(len(place)))
        slopes = [(a - b) / 2 for a, b in zip(axes[::2], axes[1::2], strict=True)]
        units = _directions(len(place))
        found = _rates(f, place, radius, units)
        if any(map(math.isnan, [*axes, *found])):
            return False
        steep.append(slopes)
        flat = [sum(a * b for a, b in zip(slopes, u, strict=True)) for u in units]
        left.append(max(abs(rate - expected) for rate, expected in zip(found, flat, strict=True)))
    if any(abs(a - b) > 0.5 * (1 + abs(a)) for a, b in zip(*steep, strict=True)):
        return True  # x^(1/3): the slope has no limit
    return left[1] > 1e-2 or left[1] > 0.2 * left[0] + 1e-8


def is_stationary(f: Expr, equations: Sequence[Expr], place: Point) -> bool:
    """Whether the gradients of f and the equations, by differences, may depend on each other at a place.

    There kinks are only in what does not count, as that of |x| is for max(|x|, |y|) at (0, 1).
    """
    axes = _axes(len(place))
    rates = [_rates(e, place, _STEP, axes) for e in (f, *equations)]
    rows = [[(a - b) / 2 for a, b in zip(one[::2], one[1::2], strict=True)] for one in rates]
    if any(map(math.isnan, chain.from_iterable(rows))):
        return True
    matrix = sympy.Matrix([[a / (math.hypot(*row) or 1.0) for a in row] for row in rows])
    return bool((matrix * matrix.T).det() < _DEPENDENT)


def judged_sharp(place: Point, value: Expr, f: Expr) -> CriticalPoint:
    """A critical point without a gradient, with its kind."""
    kind, why = _kind(place, value, f)
    what = "derivative" if len(place) == 1 else "gradient"
    missing = ImmutableMatrix(len(place), len(place), [sympy.nan] * len(place) ** 2)
    shown = {v.name: rounded(c) for v, c in place.items()}
    return CriticalPoint(
        shown,
        value,
        kind,
        missing,
        sympy.nan,
        (0, 0, 0),
        f"f has no {what} here (a kink, a cusp or an infinite slope): {why}.",
    )


def creases(f: Expr, places: Sequence[Point]) -> list[Expr] | None:
    """Expressions: near one of the places f has no gradient wherever one of them is 0, as |x| + y^2 where x = 0.

    None where there are too many kinks to tell.
    """
    try:
        pieces = cases(f, [])
    except TooManyCasesError:
        return None if len(places[0]) > 1 else []
    alone = [case for case in pieces if len(case.edges) == 1]
    return sorted({c.edges[0] for c in alone if any(_is_crease(f, c, p) for p in places)}, key=str)


def _is_crease(f: Expr, case: Case, place: Point) -> bool:
    """Whether f has a kink at a point near the place where the edge is 0."""
    if len(place) == 1:
        return False
    (edge,) = case.edges
    at = {v.name: as_float(c) for v, c in place.items()}
    length = 1e-2 * (1 + math.hypot(*at.values()))

    def along(u: Sequence[float]) -> dict[str, float]:
        return {n: c + length * a for (n, c), a in zip(at.items(), u, strict=True)}

    if free := [v for v in place if v not in edge.free_symbols]:  # sqrt(x^2 + y^2) + z^2: a line of kinks
        moved = {v: c + sympy.Rational(1, 97) if v in free else c for v, c in place.items()}
        return is_sharp(f, moved)
    around = [along(u) for u in _directions(len(place))]
    signs = [evaluate(edge, one) for one in around]
    above = [one for one, s in zip(around, signs, strict=True) if s > 1e-12]
    below = [one for one, s in zip(around, signs, strict=True) if s < -1e-12]
    for high, low in zip(above, below, strict=False):
        for _ in range(60):
            middle = {n: (high[n] + low[n]) / 2 for n in high}
            if evaluate(edge, middle) > 0:
                high = middle
            else:
                low = middle
        there = {v: sympy.Float(high[v.name]) for v in place}
        if all(evaluate(part, high) >= -1e-9 for part in case.positive) and is_sharp(f, there):
            return True
    return False


def _kind(place: Point, value: Expr, f: Expr) -> tuple[str, str]:
    sign = _sign(f - value)
    if sign:
        return ("minimum", "f is nowhere smaller") if sign > 0 else ("maximum", "f is nowhere larger")
    if letters_in([f]):
        return "undecided", "what it is may depend on the letters"
    if is_least_at_kink(f, place):
        return "minimum", "f is convex, and nowhere smaller"
    if is_least_at_kink(-f, place):
        return "maximum", "f is concave, and nowhere larger"
    if len(place) == 1:
        sides = (_side(f, place, -1), _side(f, place, 1))
        if sides in ((1, -1), (-1, 1)):
            return "undecided", "f is larger on one side, smaller on the other"
        if None not in sides and any(sides):
            if 1 in sides:
                return "minimum", _ABOVE
            return "maximum", _BELOW
    rates = [_rates(f, place, radius, _directions(len(place))) for radius in _RADII]
    for side, kind, why in ((1, "minimum", _ABOVE), (-1, "maximum", _BELOW)):
        if _surely_above([[side * rate for rate in one] for one in rates], len(place)):
            return kind, why
    clear = [0.05 * max(map(abs, one)) for one in rates]
    if all(max(one) > c and min(one) < -c for one, c in zip(rates, clear, strict=True)):
        both = "near by f is larger at some places, smaller at others"
        return (
            ("saddle", both)
            if len(place) > 1
            else ("undecided", "f is larger on one side, smaller on the other")
        )
    return "undecided", "what it is is not certain"


def _side(f: Expr, place: Point, side: int) -> int | None:
    """Whether f is larger (1), smaller (-1) or the same (0) just right (side 1) or left (-1) of a place on a line.

    By the first derivative that is not 0 of the smooth formula that f has there. None if it is not known.
    """
    ((v, c),) = place.items()
    near = {v.name: as_float(c) + side * _RADII[-1] * (1 + abs(as_float(c)))}
    try:
        pieces = cases(f, [])
    except TooManyCasesError:
        return None
    for case in pieces:
        if case.edges or not all(evaluate(part, near) >= 0 for part in case.positive):
            continue
        if not case.f.free_symbols:
            return 0
        for order in range(1, _HIGHEST + 1):
            slope = digits(case.f.diff(v, order), place)
            if slope is None:
                return None
            if abs(slope) > _FLAT:
                return 1 if (slope > 0) == (side > 0 or order % 2 == 0) else -1
    return None


def _sign(e: Expr) -> int:
    """1 where e is certain never to be negative, -1 never positive, for real variables; else 0."""
    known: dict[Expr, Expr] = {p: Dummy(p.name, positive=True) for p in letters_in([e])}
    known |= {
        p: sympy.Abs(p.base) ** p.exp
        for p in e.atoms(Pow)
        if p.exp.is_Rational and p.exp.q % 2 and p.exp.p % 2 == 0 and not p.exp.is_Integer
    }
    e = e.xreplace(known)
    return 1 if e.is_nonnegative else -1 if e.is_nonpositive else 0


def _surely_above(rates: Sequence[Sequence[float]], count: int) -> bool:
    """Whether (f - f(p))/distance stays above a positive number, by what is seen at three distances.

    In the plane the directions are so close together that between two of them the rate cannot sink to 0; in one
    dimension there are but two.
    """
    least = [min(one) for one in rates]
    if not all(low > 0 for low in least) or least[2] < 0.7 * least[1] or least[1] < 0.5 * least[0]:
        return False
    if count == 1:
        return True
    return count == 2 and all(
        min(one) > 2 * max(abs(a - b) for a, b in pairwise([*one, one[0]])) for one in rates
    )


def _rates(f: Expr, place: Point, radius: float, units: Sequence[Sequence[float]]) -> list[float]:
    at = {v.name: as_float(c) for v, c in place.items()}
    here = evaluate(f, at)
    moved = [{n: c + radius * a for (n, c), a in zip(at.items(), u, strict=True)} for u in units]
    return [(evaluate(f, one) - here) / radius for one in moved]


def _axes(count: int) -> list[list[float]]:
    """There and back along each axis."""
    return [[sign * float(i == j) for j in range(count)] for i in range(count) for sign in (1, -1)]


def _directions(count: int) -> list[list[float]]:
    """Unit vectors in all directions; in the plane in order of the angle."""
    if count == 1:
        return [[1.0], [-1.0]]
    if count == 2:
        angles = [2 * math.pi * (k + 0.3) / _DIRECTIONS for k in range(_DIRECTIONS)]
        return [[math.cos(t), math.sin(t)] for t in angles]
    seeds = [[math.cos(1.0 + k * (2.3 + 1.7 * i) + i) for i in range(count)] for k in range(_DIRECTIONS)]
    return [[a / (math.hypot(*seed) or 1.0) for a in seed] for seed in seeds]
