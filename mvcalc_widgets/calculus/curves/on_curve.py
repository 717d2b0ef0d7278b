"""Whether two expressions agree on a curve F = 0: -x/y and x y/(x^2 - 25) do on x^2 + y^2 = 25."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import Any, Literal

import sympy
from sympy import Eq, Expr, Rational

from mvcalc_widgets.calculus.curves.curve_algebra import CurveRing, TooLargeError, exact, relation
from mvcalc_widgets.calculus.curves.curve_points import (
    DIGITS,
    Point,
    precise,
    refined,
    spread_points,
    whole_points,
)
from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook

_ENOUGH = 6  # points where both have a value, for a verdict by sampling
_COMPARED = 16  # points on each component
_TRIES = 60

By = Literal["algebra", "reduction", "sampling"]
Finding = Literal["equal", "different", "unknown", "nowhere"]


@dataclass(frozen=True)
class OnCurve:
    """A verdict; it is true in an `if` when the two are equal.

    by      "algebra": equal everywhere; "reduction": decided by polynomials modulo F; "sampling": by values
    point   where they differ, a point of the curve, and
    values  both values there (None if none was found: no real point, or too few where both have a value)
    points  how many points were compared
    """

    equal: bool
    by: By
    point: Mapping[str, float] | None = None
    values: tuple[float, float] | None = None
    points: int = 0

    def __bool__(self) -> bool:
        return self.equal


def equal_on_curve(
    a: str | Expr,
    b: str | Expr,
    equation: str | Eq | Expr,
    *,
    known: Sequence[str] = (),
    seed: int = 0,
) -> OnCurve:
    """Whether a = b wherever F = 0 and both have a value.

    equation  text with one equals sign, a sympy Eq, or a sympy expression F, meaning F = 0
    known     names that are variables even where they look like a constant (a variable called e)
    seed      of the random points

    1. a - b is 0 everywhere: a common denominator shows it, or the rules of simplify_textbook do.
    2. Modulo each irreducible factor of F, N of a - b = N/D leaves no remainder. For polynomials this decides:
       where such a factor has real points, only its multiples are 0 at all of them. A factor without real
       points does not count beside one that has some; if none has any, all count (complex points). An equation of
       single points, as (x - 1)^2 + (y + 1)^2 = 0, is judged as the complex curve that it also is.
    3. Otherwise by values at random points of the curve, 40 digits or more: all must agree to 15, and on each
       component at least 6 points must have both values, or none (a root or a logarithm outside its domain).

    A verdict by algebra or reduction is exact. A wrong "equal" by sampling would need two expressions that
    agree at all the random points; a wrong "different", fewer than 6 points found where both have a value.
    Raises FormulaError for unreadable text, ValueError for an equation without a variable.
    """
    f = relation(equation, known=known)
    a, b = (exact(as_expr(side, known=known)) for side in (a, b))
    if a == b:
        return OnCurve(True, "algebra")
    components: list[tuple[Expr, Finding]] = [(f, "unknown")]
    with suppress(TooLargeError):
        ring = CurveRing(f, a, b)
        if ring.fractions[1] == ring.fractions[2]:
            return OnCurve(True, "algebra")
        components = [(ring.to_expr(g), _by_algebra(ring, g)) for g in ring.components()]
    findings = {finding for _, finding in components}
    if "equal" in findings and findings <= {"equal", "nowhere"}:
        return OnCurve(True, "reduction")
    if "unknown" in findings and simplify_textbook(a - b) == 0:
        return OnCurve(True, "algebra")
    return _by_values(_Pair(a, b, f, seed), components)


def _by_algebra(ring: CurveRing, component: Any) -> Finding:
    """What division by one component of F says of a and b there; "nowhere": neither has a value."""
    a, b = ring.fractions[1:]
    with suppress(TooLargeError):
        undefined = [not ring.remainder(side.denom, component) for side in (a, b)]
        if all(undefined):
            return "nowhere"
        if not any(undefined) and not ring.remainder(a.numer * b.denom - b.numer * a.denom, component):
            return "equal"
        return "different" if ring.polynomial else "unknown"
    return "unknown"


# ---- values at points --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Pair:
    """The two expressions over F = 0, and where to begin looking for points."""

    a: Expr
    b: Expr
    f: Expr
    seed: int

    def points(self, component: Expr) -> Iterator[Point]:
        """Points of one component, with a random number for each variable that it does not have."""
        own = sorted(component.free_symbols, key=str)
        symbols = self.a.free_symbols | self.b.free_symbols | self.f.free_symbols
        free = sorted(symbols - set(own), key=str)
        random = Random(self.seed)
        for point in spread_points(component, own, _TRIES, self.seed):
            yield {**point, **{v: Rational(random.randint(-40, 40), 8) for v in free}}

    def values(self, point: Point, digits: int = DIGITS) -> tuple[Expr, Expr] | None:
        """Both values, None where one of them, or F, has none."""
        a, b, f = (precise(expr, point, digits) for expr in (self.a, self.b, self.f))
        return None if a is None or b is None or f is None else (a, b)

    def differ(self, by: By, point: Point, compared: int) -> OnCurve:
        """The verdict that they differ, with the plainest point known where they do."""
        if not (self.a.free_symbols | self.b.free_symbols) - self.f.free_symbols:
            for plain in whole_points(self.f, sorted(self.f.free_symbols, key=str)):
                if (values := self.values(plain)) and not _agree(*values):
                    point = plain
                    break
        a, b = self.values(point) or (sympy.nan, sympy.nan)  # never nan: it is such a point
        where = {v.name: float(number) for v, number in point.items()}
        return OnCurve(False, by, where, (float(a), float(b)), compared)


def _by_values(pair: _Pair, components: list[tuple[Expr, Finding]]) -> OnCurve:
    """Compare at points of every component that algebra did not find equal.

    A component without real points is passed over if another one, on which they agree, has some.
    """
    by: By = "sampling" if any(finding == "unknown" for _, finding in components) else "reduction"
    compared, agree_somewhere = 0, False
    for component, finding in components:
        real, both = False, 0
        for point in pair.points(component) if finding != "nowhere" else ():
            real = True
            if finding == "equal" or both == _COMPARED:
                break
            if (values := pair.values(point)) is None:
                continue
            if not _agree(*values):  # or 40 digits were too few
                closer = refined(component, point, 4 * DIGITS)
                if closer is None or (values := pair.values(closer, 4 * DIGITS)) is None:
                    continue
                if not _agree(*values):
                    return pair.differ(by, closer, compared + both + 1)
            both += 1
        compared += both
        enough = min(_ENOUGH, len(pair.f.free_symbols) * _ENOUGH - _ENOUGH + 1)
        if real and (finding == "different" or 0 < both < enough):
            return OnCurve(False, by, points=compared)
        agree_somewhere |= real and (finding == "equal" or both >= enough)
    if agree_somewhere and not compared:  # what was left open has no real points
        by = "reduction"
    return OnCurve(agree_somewhere, by, points=compared)


def _agree(a: Expr, b: Expr) -> bool:
    return bool(abs(a - b) <= 1e-15 * (abs(a) + abs(b)) or max(abs(a), abs(b)) < 1e-32)
