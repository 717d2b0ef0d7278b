"""Where a curve is sampled and where it breaks, by one rule that front/src/sampling.js shares."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

import sympy

from .lowering import lower
from .program import Program

if TYPE_CHECKING:
    from .program import Array

HAIR = 1e-9
"""How close to a gap the curve is drawn, as a part of the domain."""

MOST_POLES = 50
SCANNED = 2000  # intervals of the grid


def sample_curve(
    program: Program,
    outputs: Sequence[str],
    parameter: str,
    domain: tuple[float, float],
    samples: int,
    gaps: Sequence[float] = (),
    env: Mapping[str, float] | None = None,
) -> dict[str, Array]:
    """The parameter and the outputs at sample_points(domain, samples, gaps), as arrays under their names.

    env: numbers for the other inputs. Where one output is not finite all of them, and the parameter, are nan:
    the curve has no point there.
    """
    import numpy as np

    points = np.array(sample_points(domain, samples, gaps))
    values = program.run_arrays({**(env or {}), parameter: points})
    columns = {parameter: points} | {name: values[name] for name in outputs}
    broken = ~np.logical_and.reduce([np.isfinite(column) for column in columns.values()])
    for column in columns.values():
        column[broken] = np.nan
    return columns


def sample_points(domain: tuple[float, float], samples: int, gaps: Sequence[float] = ()) -> list[float]:
    """`samples` numbers over the domain, both ends included, with one nan at every gap inside.

    Between gaps the points are evenly spaced and reach to a hair (1e-9 of the domain) of each gap, so that
    the curve comes close to its pole and never crosses it. Each piece gets its share of the points, at least
    two: too few `samples` become 3 for each gap and 2. A gap at an end takes the end away, one outside
    changes nothing.
    """
    low, high = map(float, domain)
    pieces = _pieces(low, high, gaps)
    if not pieces:
        return [math.nan] * samples
    breaks = len(pieces) - 1
    spare = max(0, samples - breaks - 2 * len(pieces))
    points: list[float] = []
    dealt = 0
    for start, end in pieces:
        share = spare if end == pieces[-1][1] else math.floor(spare * ((end - low) / (high - low)) + 0.5)
        last = 1 + share - dealt
        dealt = share
        if points:
            points.append(math.nan)
        points += [start + (end - start) * i / last for i in range(last)] + [end]
    return points


def _pieces(low: float, high: float, gaps: Sequence[float]) -> list[tuple[float, float]]:
    hair = HAIR * (high - low)
    pieces = []
    start = low
    for gap in sorted(gaps):
        if low <= gap <= high:
            if gap - hair > start:
                pieces.append((start, gap - hair))
            start = gap + hair
    if high > start:
        pieces.append((start, high))
    return pieces


# --- poles: found on a grid, refined by bisection


def poles(
    expr: sympy.Basic,
    symbol: sympy.Symbol | str,
    domain: tuple[float, float],
    definitions: Mapping[str, sympy.Basic] | None = None,
) -> tuple[float, ...]:
    """Where in the domain (ends included) the expression is undefined: where a denominator, the argument of a
    log, the cosine under a tangent, ... is zero. At most 50 places, from left to right.

    definitions: expressions behind names that `expr` uses, as for lower(); their poles count too.
    Exact for pi times a rational with a denominator to 24 and for a rational with one to 1000; otherwise to
    1e-12 of the domain. Where the zero is no change of sign: exact to a denominator of 60, otherwise to 1e-7
    of the domain. Zeros closer than the domain's 2000th part may be missed. A pole that a Piecewise leaves
    out is none. Raises LoweringError as lower() does.
    """
    name = str(symbol)
    known = dict(definitions or {})
    low, high = map(float, domain)
    found: list[float] = []
    for suspect, guard in _suspects(expr, known):
        program = lower({**known, "(suspect)": suspect, "(guard)": guard}, [name])

        def value(x: float, output: str = "(suspect)", program: Program = program) -> float:
            return program.run({name: x})[output]

        hair = HAIR * (high - low)
        for root in _zeros(value, low, high):
            if any(value(x, "(guard)") for x in (root, root - hair, root + hair)):
                found.append(root)
    return tuple(_distinct(found, HAIR * (high - low))[:MOST_POLES])


def _suspects(
    expr: sympy.Basic, definitions: Mapping[str, sympy.Basic]
) -> Iterator[tuple[sympy.Basic, sympy.Basic]]:
    """Each expression at whose zeros `expr` is undefined, and the condition under which it is used."""
    waiting: list[tuple[sympy.Basic, tuple[sympy.Basic, ...]]] = [(expr, ())]
    seen = set()
    given = set()
    while waiting:
        part, guards = waiting.pop()
        if (part, guards) in seen:
            continue
        seen.add((part, guards))
        for suspect in (factor for zero in _vanishing(part) for factor in _factors(zero)):
            if (suspect, guards) not in given:
                given.add((suspect, guards))
                yield suspect, sympy.And(*guards, evaluate=False)
        if isinstance(part, sympy.Piecewise):
            others = guards
            for branch, condition in part.args:
                waiting += [(condition, others), (branch, (*others, condition))]
                others = (*others, sympy.Not(condition))
        elif isinstance(part, sympy.Symbol) and part.name in definitions:
            waiting.append((definitions[part.name], guards))
        else:
            waiting += [(argument, guards) for argument in part.args]


def _vanishing(part: sympy.Basic) -> tuple[sympy.Basic, ...]:
    """What must not be zero for this part, its operands apart, to be defined."""
    if isinstance(part, sympy.Pow):
        if part.exp.is_number:
            return (part.base,) if part.exp.is_negative else ()
        # 0 to a power that varies is a pole where the power is negative: the inverse of the term is 0 there
        return (sympy.Pow(part.base, -part.exp, evaluate=False),) if part.base.free_symbols else ()
    rule = UNDEFINED_AT_ZEROS_OF.get(part.func)
    return (rule(part.args[0]),) if rule else ()


UNDEFINED_AT_ZEROS_OF: dict[type, Callable[[sympy.Expr], sympy.Expr]] = {
    sympy.log: lambda x: x,
    sympy.tan: sympy.cos,
    sympy.sec: sympy.cos,
    sympy.cot: sympy.sin,
    sympy.csc: sympy.sin,
    sympy.coth: lambda x: x,
    sympy.csch: lambda x: x,
    sympy.asec: lambda x: x,
    sympy.acsc: lambda x: x,
    sympy.asech: lambda x: x,
    sympy.acsch: lambda x: x,
    sympy.atanh: lambda x: (1 - x) * (1 + x),
    sympy.acoth: lambda x: (1 - x) * (1 + x),
}


def _factors(expression: sympy.Basic) -> Iterator[sympy.Basic]:
    """Simpler expressions with the same zeros: those of a square are found where its base changes sign."""
    waiting = [expression]
    while waiting:
        part = waiting.pop()
        if isinstance(part, sympy.Mul):
            waiting.extend(part.args)
        elif isinstance(part, sympy.Abs) or (isinstance(part, sympy.Pow) and part.exp.is_positive):
            waiting.append(part.args[0])
        elif part.free_symbols and not isinstance(part, sympy.exp):
            yield part


def _zeros(value: Callable[[float], float], low: float, high: float) -> Iterator[float]:
    """Zeros seen on a grid: samples, changes of sign, ends of where the value is defined, touching minima."""
    xs = [low + (high - low) * i / SCANNED for i in range(SCANNED)] + [high]
    ys = [value(x) for x in xs]
    for i, (x, y) in enumerate(zip(xs, ys, strict=True)):
        before, after = ys[max(i - 1, 0)], ys[min(i + 1, SCANNED)]
        if y == 0:
            if before != 0 or after != 0 or i in (0, SCANNED):  # of a whole stretch of zeros only the ends
                yield _neat(x, 1e-12 * (high - low), 1000)
        elif before != 0 and _side(before) != _side(y):
            root = _edge(value, xs[i - 1], x)
            size = max((abs(v) for v in (before, y) if math.isfinite(v)), default=0.0)
            if abs(value(root)) <= 1e-6 * size:  # not a jump, not a pole
                yield _neat(root, 1e-12 * (high - low), 1000)
        elif _side(before) == _side(after) and abs(before) >= abs(y) < abs(after) and 0 < i < SCANNED:
            # A minimum that touches zero is at most half as high as its higher neighbour (|x|; x^2: 1/4).
            height = max(abs(before), abs(after))
            if abs(y) <= height / 2:
                root = _neat(_lowest(value, xs[i - 1], xs[i + 1]), 1e-7 * (high - low), 60)
                if abs(value(root)) <= 1e-8 * height:
                    yield root


def _side(y: float) -> int:
    """-1, 0 or 1 as the sign of y, 2 for nan."""
    return 2 if math.isnan(y) else (y > 0) - (y < 0)


def _edge(value: Callable[[float], float], a: float, b: float) -> float:
    """The double in [a, b] where the value changes its sign, or begins or ceases to be a number."""
    side = _side(value(a))
    while a < (middle := a + (b - a) / 2) < b:
        if _side(value(middle)) == side:
            a = middle
        else:
            b = middle
    return min((a, b), key=lambda x: math.inf if math.isnan(value(x)) else abs(value(x)))


def _lowest(value: Callable[[float], float], a: float, b: float) -> float:
    """Where |value| is least in [a, b], by golden section: to half the digits of a double."""
    golden = (math.sqrt(5) - 1) / 2
    for _ in range(50):
        left, right = b - golden * (b - a), a + golden * (b - a)
        if abs(value(left)) < abs(value(right)):
            b = right
        else:
            a = left
    return (a + b) / 2


def _neat(root: float, tolerance: float, largest_denominator: int) -> float:
    """A simple number within the tolerance, if there is one: 1/5 rather than 0.19999999999999998."""
    of_pi = math.pi * Fraction(root / math.pi).limit_denominator(24)
    for neat in (of_pi, float(Fraction(root).limit_denominator(largest_denominator))):
        if abs(neat - root) <= tolerance:
            return neat + 0.0
    return root


def _distinct(roots: list[float], tolerance: float) -> list[float]:
    """In order; of two within the tolerance the one that is shorter to write."""
    kept: list[float] = []
    for root in sorted(roots):
        if kept and root - kept[-1] <= tolerance:
            kept[-1] = min(kept[-1], root, key=lambda x: len(repr(x)))
        else:
            kept.append(root)
    return kept
