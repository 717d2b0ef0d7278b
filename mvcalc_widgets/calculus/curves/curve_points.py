"""Points on a curve or surface F = 0, well spread, found by Newton's method from seeded random starts."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from random import Random

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.expressions.slope import slope
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.powers import put_in

DIGITS = 40  # of an exact comparison; the points are good to all but a few of them
_SCALES = (1.0, 3.0, 8.0, 0.3, 30.0)
_GREATEST, _BEYOND = 1e6, 1e3  # how far from 0 points are looked for, and how far beyond the largest start
_USUAL = (0.02, 100)  # numbers in F that the scales above are good for
_USABLE = (1e-12, 1e12)
_STEPS = 40
_WHOLE = {1: 30, 2: 6, 3: 3}  # how far whole numbers are tried, by the number of variables
_PLAIN = (
    sympy.S.Half,
    sympy.E,
    sympy.exp(2),
    sympy.exp(-1),
    sympy.pi,
    sympy.pi / 2,
    sympy.sqrt(2),
    sympy.sqrt(3),
)

Point = Mapping[Symbol, Expr]


def plain_points(f: Expr, variables: Sequence[Symbol]) -> Iterator[Point]:
    """Points on f = 0 that a reader can check by head: small whole numbers, as (3, 4), then such as (1, e^2)."""
    reach, count = _WHOLE.get(len(variables), 0), len(variables)
    if not reach:
        return
    whole = itertools.product(range(-reach, reach + 1), repeat=count)
    nearest = sorted(whole, key=lambda ns: (sum(map(abs, ns)), sum(n < 0 for n in ns), ns))
    yield from _on(f, variables, (tuple(map(sympy.Integer, ns)) for ns in nearest))
    if count == 2:
        few = [sympy.Integer(n) for n in (0, 1, -1, 2, -2)]
        mixed = [(n, c) for c in _PLAIN for n in few] + [(c, n) for c in _PLAIN for n in few]
        yield from _on(f, variables, [*mixed, *itertools.product(_PLAIN, repeat=2)])


def _on(f: Expr, variables: Sequence[Symbol], candidates: Iterable[tuple[Expr, ...]]) -> Iterator[Point]:
    """The candidates that lie on f = 0."""
    for numbers in candidates:
        at = {v.name: float(n) for v, n in zip(variables, numbers, strict=True)}
        if abs(evaluate(f, at)) < 1e-9:
            point = dict(zip(variables, numbers, strict=True))
            if (value := precise(f, point)) is not None and abs(value) < 1e-30:
                yield point


def spread_points(f: Expr, variables: Sequence[Symbol], tries: int, seed: int = 0) -> Iterator[Point]:
    """Regular points of f = 0 (some slope of f is not 0), to nearly 40 digits, each at most once.

    From a random start p goes to p - F grad F / |grad F|^2 until F is 0 to rounding, or where that fails in one
    variable alone; then it is refined to 40 digits. At most one point for each try.
    """
    random = Random(seed)
    slopes = {v: slope(f, v) for v in variables}
    scales = scales_of(f)
    unit, greatest = min(1.0, *scales), max(_GREATEST, _BEYOND * max(scales))
    seen: list[dict[str, float]] = []
    for k in range(tries):
        if k > tries // 2 and not seen:
            return  # there are hardly any real points
        start, alone = _start(f, variables, scales[k % len(scales)], random), variables[k % len(variables)]
        at = _settled(f, slopes, start, unit, greatest)
        if at is None:  # along the gradient it leapt to and fro: in one variable, the others held
            at = _settled(f, {alone: slopes[alone]}, start, unit, greatest)
        if at is None or any(_near(at, other, unit) for other in seen):
            continue
        seen.append(at)
        if (point := refined(f, {v: sympy.Float(at[v.name], DIGITS) for v in variables}, DIGITS)) is not None:
            yield point


def scales_of(f: Expr) -> tuple[float, ...]:
    """How far from 0 points are looked for first: also at the size of large and of small numbers in f, and of roots."""
    sizes = {abs(float(n)) for n in f.atoms(sympy.Number) if n.is_finite and n}
    unusual = [n for n in sorted(sizes) if not _USUAL[0] <= n <= _USUAL[1]]
    own = {n ** (1 / k) for n in (*unusual[:2], *unusual[-2:]) for k in (1, 2, 3)}
    return (*_SCALES, *sorted(n for n in own if _USABLE[0] < n < _USABLE[1]))


def precise(expr: Expr, point: Point, digits: int = DIGITS) -> Expr | None:
    """The value of an expression to nearly so many digits; None where it is undefined or above 10^20.

    (So large is a division by what is 0 but for rounding.) At a real point it is real; at a complex one it may be
    complex.
    """
    try:
        value = put_in(expr, point).evalf(digits)
    except (ValueError, TypeError, ArithmeticError):  # a pole, or complex numbers compared
        return None
    if any(not number.is_real for number in point.values()):
        parts = value.as_real_imag()
        return (
            value if all(part.is_Float or part.is_Rational for part in parts) and abs(value) < 1e20 else None
        )
    return value if (value.is_Float or value.is_Rational) and abs(value) < 1e20 else None


def refined(f: Expr, point: Point, digits: int) -> Point | None:
    """A point near f = 0 brought onto it: Newton's method in the variable in which f is steepest."""
    slopes = {v: slope(f, v) for v in point if v in f.free_symbols}
    sizes = {v: abs(precise(part, point) or 0) for v, part in slopes.items()}
    steepest = max(slopes, key=lambda v: sizes[v])
    new = {v: sympy.N(number, digits) for v, number in point.items()}
    size = max(abs(number) for number in new.values()) or 1
    for _ in range(5):
        value, steep = (precise(part, new, digits) for part in (f, slopes[steepest]))
        if value is None or not steep:
            return None
        step = sympy.N(value / steep, digits)
        new[steepest] = sympy.N(new[steepest] - step, digits)
        if abs(step) < sympy.Float(10, digits) ** (-0.6 * digits) * size:
            return new  # the next step would be about the square of this one
    return None


def _start(f: Expr, variables: Sequence[Symbol], scale: float, random: Random) -> dict[str, float]:
    """A random point where f has a value; the last one tried if it seems to have none."""
    for k in range(8):
        low = 0 if k % 2 else -scale
        at = {v.name: random.uniform(low, scale) for v in variables}
        if math.isfinite(evaluate(f, at)):
            break
    return at


def _settled(
    f: Expr, slopes: Mapping[Symbol, Expr], at: dict[str, float], unit: float, greatest: float
) -> dict[str, float] | None:
    value = evaluate(f, at)
    for _ in range(_STEPS):
        gradient = {v.name: evaluate(part, at) for v, part in slopes.items()}
        length = math.hypot(*gradient.values())
        if not (math.isfinite(value) and math.isfinite(length) and length > 0):
            return None
        if abs(value) / length <= 1e-12 * (unit + math.hypot(*at.values())):
            return at
        moved = _moved(f, at, gradient, value / length / length, greatest)
        if moved is None:
            return None
        at, value = moved
    return None


def _moved(
    f: Expr, at: Mapping[str, float], gradient: Mapping[str, float], step: float, greatest: float
) -> tuple[dict[str, float], float] | None:
    """One step, shorter where it would leave the domain of f."""
    for _ in range(8):
        new = {name: number - step * gradient.get(name, 0.0) for name, number in at.items()}
        value = evaluate(f, new)
        if math.isfinite(value) and math.hypot(*new.values()) < greatest:
            return new, value
        step /= 2
    return None


def _near(one: Mapping[str, float], other: Mapping[str, float], unit: float) -> bool:
    return all(abs(number - other[name]) < 1e-6 * (unit + abs(number)) for name, number in one.items())
