"""Real solutions of equations found numerically, where algebra has no answer, and proved to 50 digits.

One unknown: sign changes along a fine scale. More: Newton's method from many starting points, of all sizes.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import mpmath
import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.solving.descent import STEPS, descend
from mvcalc_widgets.calculus.solving.polynomial_form import MOST_LETTERS
from mvcalc_widgets.calculus.solving.precise import DIGITS, Precise, refined
from mvcalc_widgets.calculus.solving.recognition import recognised
from mvcalc_widgets.calculus.solving.scanning import scanned
from mvcalc_widgets.calculus.solving.tape import Tape

BOX = 10
"""Waves that stand beside their angle (x sin x) are followed from -10 to 10."""

_MOST_NODES = 1200  # of the equations and their derivatives: a few milliseconds for one step
_EFFORT = 140_000  # operations: about a quarter of a second
MOST_PLACES = 48
"""How many places a search follows at most."""

_MANY_FOLD = 1e-2  # so near a zero of high order steps end: there the equations are 0 up to rounding
_FADED, _CANCELLED = 1e-9, 1e-6  # sums of terms that are small, and how much of them is left near a zero
_DIGITS_EFFORT = 4_000  # cubes of the number of unknowns: 50 digits of a place take 0.1 ms times that cube


@dataclass(frozen=True)
class Found:
    """What a search found.

    points   exact where a coordinate could be recognised, else floats of 50 digits (15 where a zero is not simple)
    crowded  many places found lie where the equations say the same thing twice: probably a whole curve
    starts   how many starting points were tried
    """

    points: tuple[dict[Symbol, Expr], ...]
    crowded: bool
    starts: int


def search(equations: Sequence[Expr], unknowns: Sequence[Symbol], limits: Mapping[Symbol, float]) -> Found:
    """Real solutions, found from the origin and from seeded starting points; there may be more.

    limits: coordinates larger than these are not looked for (inf: any). Raises ValueError for equations too long to
    be tried often enough.
    """
    given = [without_powers_of_e(e) for e in _without_identities(equations, unknowns)]
    values, slopes = _tapes(given, unknowns)
    if len(values) + len(slopes) > _MOST_NODES:
        raise ValueError("the equations are too long for a search")
    exact = _Judge(given, unknowns)
    if len(unknowns) == 1:
        reach = limits[unknowns[0]]
        near = [[place] for place in sorted(scanned(_first_value(values), reach), key=abs)[:MOST_PLACES]]
        # Where floats are too rough to go down, as for x^4 sin x = 1 far out, 50 digits prove or refute the place.
        places, starts = [descend(values, slopes, place) or (place, False) for place in near], len(near)
    else:
        places, starts = _from_many(values, slopes, unknowns, equations, limits)
    found: list[list[Any]] = []
    many_fold: list[list[float]] = []
    points: list[dict[Symbol, Expr]] = []
    doubtful = 0
    for place, singular in places:
        if any(abs(c) > limits[v] * (1 + 1e-9) + 1e-9 for c, v in zip(place, unknowns, strict=True)):
            continue
        if any(math.dist(place, other) <= 1e-5 * (1 + math.hypot(*other)) for other in found):
            continue
        if singular and any(
            math.dist(place, other) <= _MANY_FOLD * (1 + math.hypot(*other)) for other in many_fold
        ):
            continue
        point, simple = exact.judged(place)
        if point in points or (point is None and (not singular or exact.fades(place))):
            continue
        doubtful += singular and not simple
        if point is not None:
            found.append([float(c) for c in point.values()])
            if not simple:
                many_fold.append(found[-1])
            points.append(point)
        elif doubtful > 8:
            break
    crowded = doubtful > 8
    return Found(() if crowded else tuple(points), crowded, starts)


def _from_many(
    values: Tape,
    slopes: Tape,
    unknowns: Sequence[Symbol],
    equations: Sequence[Expr],
    limits: Mapping[Symbol, float],
) -> tuple[list[tuple[list[float], bool]], int]:
    nodes = len(values) + len(slopes)
    if len(unknowns) > MOST_LETTERS:  # then a step is mostly linear algebra
        nodes += len(unknowns) ** 3
    starts = max(20, min(120, _EFFORT // (STEPS // 3 * nodes)))
    most = max(4, _DIGITS_EFFORT // len(unknowns) ** 3)
    draw = random.Random(7)
    scales = _scales(equations, unknowns)
    ends: list[tuple[list[float], bool]] = []
    for start in range(starts):
        place = _drawn(draw, start, unknowns, scales, limits) if start else [0.0] * len(unknowns)
        end = descend(values, slopes, place)
        if end is not None and all(math.dist(end[0], old) > 1e-6 * (1 + math.hypot(*old)) for old, _ in ends):
            ends.append(end)
        if len(ends) > MOST_PLACES or sum(not singular for _, singular in ends) >= most:
            return ends, start + 1
    return ends, starts


def _drawn(
    draw: random.Random, start: int, unknowns: Sequence[Symbol], scales: Mapping[Symbol, float],
    limits: Mapping[Symbol, float],
) -> list[float]:  # fmt: skip
    """A place: small, middling, large, or of any size."""
    place = []
    for v in unknowns:
        kind, limit = start % 5, limits[v]
        if kind == 4 and math.isinf(limit):
            c = 10 ** draw.uniform(-2, 5) * (1 if draw.random() < 0.75 else -1)
        elif kind == 3 and v in scales:
            c = draw.uniform(0, scales[v])
        else:
            reach = min(limit, (1.0, 3.0, BOX, BOX, 1.0)[kind])
            c = draw.uniform(-reach, reach)
        place.append(c)
    return place


def _scales(equations: Sequence[Expr], unknowns: Sequence[Symbol]) -> dict[Symbol, float]:
    """Where a linear equation meets the axes: 40 x + 50 y = 500000 makes x some 12500 and y some 10000."""
    found: dict[Symbol, float] = {}
    for e in equations:
        if not e.is_polynomial(*unknowns) or e.has(sympy.Float):
            continue
        for v in unknowns:
            slope, rest = e.diff(v), e.xreplace(dict.fromkeys(unknowns, sympy.Integer(0)))
            if slope.is_number and slope != 0 and rest.is_number and rest != 0:
                found[v] = max(found.get(v, 0.0), 2 * abs(float(rest / slope)))
    return found


def _first_value(values: Tape) -> Any:
    def value(place: float) -> float | None:
        numbers = values.at([place])
        return numbers[0] if numbers else None

    return value


class _Judge:
    """Says of a place found in floats which point it stands for, if any."""

    def __init__(self, equations: Sequence[Expr], unknowns: Sequence[Symbol]) -> None:
        self.unknowns = unknowns
        self.values = Precise(equations, unknowns)
        self.slopes = Precise([e.diff(v) for e in equations for v in unknowns], unknowns)
        self.sums = [Precise(e.args, unknowns) for e in equations if isinstance(e, sympy.Add)]

    def judged(self, place: Sequence[float]) -> tuple[dict[Symbol, Expr] | None, bool]:
        """The point, and whether it is a simple zero; None where there is none."""
        precise = refined(self.values, self.slopes, place)
        with mpmath.workdps(DIGITS):
            if precise is not None:
                return self._named(
                    [next(recognised(c, mpmath.mpf(10) ** -45), None) for c in precise], precise
                ), True
            options = [[*list(recognised(mpmath.mpf(c), 2e-4))[:5], None] for c in place]
            for choice in product(*options):
                if None not in choice and self._exact(choice):
                    return dict(zip(self.unknowns, choice, strict=True)), False
        return None, False

    def _named(self, names: Sequence[Expr | None], digits: Sequence[Any]) -> dict[Symbol, Expr]:
        chosen = [
            sympy.Float(c, DIGITS) if name is None else name for name, c in zip(names, digits, strict=True)
        ]
        return dict(zip(self.unknowns, chosen, strict=True))

    def _exact(self, choice: Sequence[Expr | None]) -> bool:
        with mpmath.workdps(60):
            at = [sympy.N(c, 60)._to_mpmath(mpmath.mp.prec) if c else mpmath.mpf(0) for c in choice]
            values = self.values.at(at)
            small = bool(values) and all(abs(v) < mpmath.mpf(10) ** -40 for v in values)
            return small and not self.fades(at)

    def fades(self, place: Sequence[Any]) -> bool:
        """Whether an equation is small there only because all its terms are, as e^(-x) + e^(-2x) far out."""
        with mpmath.workdps(60):
            for terms in self.sums:
                values = terms.at([mpmath.mpf(c) for c in place])
                whole = mpmath.fsum(map(abs, values)) if values else 0
                if 0 < whole < _FADED and abs(mpmath.fsum(values)) > _CANCELLED * whole:
                    return True
        return False


def without_powers_of_e(e: Expr) -> Expr:
    """Without factors that are never 0: e^(-x^2) (1 - 2 x^2) = 0 where 1 - 2 x^2 = 0, also far out on the tail."""
    towers = [p for p in e.atoms(sympy.Pow) if p.exp.free_symbols]
    if not towers and not e.has(sympy.exp):
        return e
    if size(e, 200) <= 200:
        e = sympy.expand(e)
    whole = sympy.factor_terms(e)
    kept = [f for f in sympy.Mul.make_args(whole) if not _never_zero(f)]
    return sympy.Mul(*kept) if kept else whole


def _never_zero(factor: Expr) -> bool:
    """A number, a power of e or with a letter as exponent (its base is positive), a denominator."""
    power = isinstance(factor, sympy.Pow) and (factor.exp.free_symbols or factor.exp.is_negative)
    return bool(factor.is_number or isinstance(factor, sympy.exp) or power)


def _without_identities(equations: Sequence[Expr], unknowns: Sequence[Symbol]) -> list[Expr]:
    """Without those that hold everywhere, as sin(x)^2 + cos(x)^2 = 1."""
    draw = random.Random(3)
    places = [[draw.uniform(0.1, 2) for _ in unknowns] for _ in range(4)]
    tapes = [Tape([e], unknowns) for e in equations]
    values = [[v for place in places for v in tape.at(place)] for tape in tapes]
    kept = [
        e for e, found in zip(equations, values, strict=True) if not found or max(map(abs, found)) > 1e-12
    ]
    return kept or list(equations)


def places_on(
    equations: Sequence[Expr], unknowns: Sequence[Symbol], count: int = 150
) -> list[dict[Symbol, Expr]]:
    """Points with floats that satisfy fewer equations than unknowns, spread by seeded starting points."""
    values, slopes = _tapes(equations, unknowns)
    draw, scales = random.Random(11), _scales(equations, unknowns)
    limits = dict.fromkeys(unknowns, math.inf)
    found = []
    for start in range(count):
        end = descend(values, slopes, _drawn(draw, start % 4, unknowns, scales, limits))
        if end is not None:
            found.append({v: sympy.Float(c, 15) for v, c in zip(unknowns, end[0], strict=True)})
    return found


def _tapes(equations: Sequence[Expr], unknowns: Sequence[Symbol]) -> tuple[Tape, Tape]:
    """The equations, and their derivatives row by row."""
    if sum(map(size, equations)) > _MOST_NODES:
        raise ValueError("the equations are too long for a search")
    slopes = [equation.diff(v) for equation in equations for v in unknowns]
    return Tape(equations, unknowns), Tape(slopes, unknowns)
