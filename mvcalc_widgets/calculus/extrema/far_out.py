"""How f goes on far out on a constraint that is not bounded: to +infinity along a curve, or in waves along a line."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import combinations

import sympy
from sympy import Expr, Poly, Symbol

from mvcalc_widgets.calculus.language.evaluation import evaluate

_MOST_TERMS, _MOST_DEGREE = 12, 12
_STEPS, _MOST_STEPS = 400, 20_000  # for one turn of the fastest wave, and in all


def grows_along(f: Poly, g: Poly) -> bool:
    """Whether f is certain to go to +infinity far out on the curve g = 0, for two variables.

    With weights a, b > 0 a place far out is (t^a u, t^b v), t large, (u, v) neither 0 nor large. There the terms of
    highest weight decide: those of g must vanish, and f grows if its own are positive wherever they do. So x y falls
    on x^3 + y^3 = 16, which goes on along x + y = 0, and x grows on y^2 = x^3, with weights 2 and 3.
    """
    if (
        len(g.gens) != 2
        or f.gens != g.gens
        or len(g.terms()) > _MOST_TERMS
        or g.total_degree() > _MOST_DEGREE
    ):
        return False
    return any(_grows(f, g, weights) for weights in _weights(g))


def _weights(g: Poly) -> Iterator[tuple[int, int]]:
    """(1, 1), and those that make two terms of g equally large."""
    seen = {(1, 1)}
    yield 1, 1
    for (i, j), (k, m) in combinations(g.monoms(), 2):
        a, b = j - m, k - i
        if a * b > 0:
            common = math.gcd(a, b)
            pair = abs(a) // common, abs(b) // common
            if pair not in seen:
                seen.add(pair)
                yield pair


def _grows(f: Poly, g: Poly, weights: tuple[int, int]) -> bool:
    top, of_g = _leading(f, weights), _leading(g, weights)
    x, y = g.gens
    if top.total_degree() == 0:
        return False
    for end in (1, -1):
        across = Poly(of_g.as_expr().subs(x, end), y)
        places = [(end, root) for root in (across.real_roots() if across.degree() > 0 else [])]
        if of_g.eval({x: 0, y: end}) == 0:
            places.append((0, end))
        for u, v in places:
            if not sympy.N(top.as_expr().subs({x: u, y: v}), 30) > 1e-12:
                return False
    return True


def _leading(p: Poly, weights: tuple[int, int]) -> Poly:
    """The terms of highest weight."""
    weighed = {powers: sum(map(int.__mul__, powers, weights)) for powers in p.monoms()}
    most = max(weighed.values())
    return Poly({powers: c for powers, c in p.terms() if weighed[powers] == most}, *p.gens)


def wave_range(f: Expr, equations: Sequence[Expr], names: Sequence[Symbol]) -> tuple[float, float] | None:
    """The least and greatest value of f, looked for over a whole turn, on a line in the plane along which f repeats.

    sin x sin y on x + y = pi/2 is sin x cos x there. None where f does not surely repeat. f must be continuous; as it
    repeats it has both values, at stationary points.
    """
    if len(names) != 2 or len(equations) != 1:
        return None
    x, y = names
    slope = equations[0].diff(y)
    if not (slope.is_number and slope != 0 and equations[0].diff(x).is_number):
        return None
    along = f.xreplace({y: sympy.expand(y - equations[0] / slope)})
    waves = along.atoms(sympy.sin, sympy.cos)
    speeds = [w.args[0].diff(x) for w in waves]
    if not waves or not all(s.is_Rational and s != 0 for s in speeds):
        return None
    if along.xreplace({w: sympy.Dummy() for w in waves}).has(x):
        return None
    turns = math.lcm(*(int(s.q) for s in speeds))
    steps = math.ceil(_STEPS * turns * max(abs(float(s)) for s in speeds))
    if steps > _MOST_STEPS:
        return None
    step = 2 * math.pi * turns / steps
    heights = [evaluate(along, {x.name: k * step}) for k in range(steps)]
    if any(map(math.isnan, heights)):
        return None
    return -_highest(-along, x.name, [-h for h in heights], step), _highest(along, x.name, heights, step)


def _highest(f: Expr, name: str, heights: Sequence[float], step: float) -> float:
    """The greatest value, near the best of the steps and those that are almost as good."""
    best, spread = max(heights), max(heights) - min(heights)
    found = best
    for k, h in enumerate(heights):
        if h < best - 1e-3 * spread or h < heights[k - 1] or h < heights[(k + 1) % len(heights)]:
            continue
        low, high = (k - 1) * step, (k + 1) * step
        for _ in range(60):
            left, right = (2 * low + high) / 3, (low + 2 * high) / 3
            if evaluate(f, {name: left}) < evaluate(f, {name: right}):
                low = left
            else:
                high = right
        found = max(found, evaluate(f, {name: (low + high) / 2}))
    return found
