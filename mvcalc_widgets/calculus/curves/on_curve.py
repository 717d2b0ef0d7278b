"""Whether two expressions agree on a curve F = 0: -x/y and x y/(x^2 - 25) do on x^2 + y^2 = 25."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, Literal

import sympy
from sympy import Eq, Expr, Rational

from mvcalc_widgets.calculus.curves.curve_algebra import CurveRing, TooLargeError, exact, relation
from mvcalc_widgets.calculus.curves.curve_points import (
    DIGITS,
    Point,
    plain_points,
    precise,
    refined,
    spread_points,
)
from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.language.heads import unwrapped
from mvcalc_widgets.calculus.language.names import Variables, names_of
from mvcalc_widgets.calculus.language.powers import put_in

_ENOUGH = 6  # points where both have a value, for a verdict by sampling
_COMPARED = 16  # points on each component
_TRIES = 60
_SHOWN = 15  # digits of a point where they differ

By = Literal["algebra", "reduction", "sampling"]
Finding = Literal["equal", "different", "unknown", "nowhere"]


@dataclass(frozen=True)
class OnCurve:
    """A verdict; it is true in an `if` when the two are equal.

    by      "algebra": equal everywhere; "reduction": decided by polynomials modulo F; "sampling": by values
    point   where they differ, a point of the curve, and
    values  both values there (None if none was found: no real point, or too few where both have a value). Exact
            numbers of sympy where a point of plain numbers is found, (3, 4) or (1, e^2), else rounded floats
    points  how many points were compared
    """

    equal: bool
    by: By
    point: Mapping[str, Expr] | None = None
    values: tuple[Expr, Expr] | None = None
    points: int = 0

    def __bool__(self) -> bool:
        return self.equal


def equal_on_curve(
    a: str | Expr | float,
    b: str | Expr | float,
    equation: str | Eq | Expr,
    *,
    variables: Variables | None = None,
    seed: int = 0,
) -> OnCurve:
    """Whether a = b wherever F = 0 and both have a value: equal_on_curve("-x/y", "x y/(x^2 - 25)", "x^2 + y^2 = 25").

    a, b       formulas: text, sympy or numbers. What they are called is no part of them: dy/dx = -x/y, y' = -x/y
    equation   text with one equals sign, a sympy Eq, or a sympy expression F, meaning F = 0
    variables  names of variables, which win over constants: ["x", "e"] where e is a letter of the curve
    seed       of the random points

    1. a - b is 0 everywhere: a common denominator shows it, or the rules of simplify_textbook do.
    2. Modulo each irreducible factor of F, N of a - b = N/D leaves no remainder. For polynomials this decides:
       where such a factor has real points, only its multiples are 0 at all of them. A factor without real
       points does not count beside one that has some; if none has any, all count (complex points). An equation of
       single points, as (x - 1)^2 + (y + 1)^2 = 0, is judged as the complex curve that it also is.
    3. Otherwise by values at random points of the curve, 40 digits or more: all must agree to 15, and on each
       component at least 6 points must have both values, or none (a root or a logarithm outside its domain).

    A verdict by algebra or reduction is exact. A wrong "equal" by sampling would need two expressions that
    agree at all the random points; a wrong "different", fewer than 6 points found where both have a value.
    Raises FormulaError for unreadable text, ValueError for an equation without a variable, TypeError for what is
    neither text nor an expression.
    """
    known = [] if variables is None else names_of(variables)
    f = relation(equation, known=known)
    a, b = (exact(as_expr(_without_rate(side), known=known)) for side in (a, b))
    if a == b:
        return OnCurve(True, "algebra")
    try:
        ring = CurveRing(f, a, b)
    except TooLargeError:  # values decide
        components: list[tuple[Expr, Finding]] = [(f, "unknown")]
    else:
        if ring.fractions[1] == ring.fractions[2]:
            return OnCurve(True, "algebra")
        components = [(ring.to_expr(g), _by_algebra(ring, g)) for g in ring.components()]
    findings = {finding for _, finding in components}
    if "equal" in findings and findings <= {"equal", "nowhere"}:
        return OnCurve(True, "reduction")
    if "unknown" in findings and simplify_textbook(a - b) == 0:
        return OnCurve(True, "algebra")
    return _by_values(_Pair(a, b, f, seed), components)


_RATE = re.compile(
    r"\s*(?:[d∂]\w+\s*/\s*[d∂]\w+|\\frac\{[^{}]*\}\{[^{}]*\}|\w+'+(?:\(\s*\w+\s*\))?)\s*=(?!=)"
)


def _without_rate(side: str | Expr | float) -> str | Expr | float:
    """-x/y of dy/dx = -x/y or y' = -x/y."""
    if not isinstance(side, str):
        return side
    plain = unwrapped(side)
    head = _RATE.match(plain)
    return plain[head.end() :] if head else side


def _by_algebra(ring: CurveRing, component: Any) -> Finding:
    """What division by one component of F says of a and b there; "nowhere": neither has a value."""
    a, b = ring.fractions[1:]
    try:
        undefined = [not ring.remainder(side.denom, component) for side in (a, b)]
        if all(undefined):
            return "nowhere"
        if not any(undefined) and not ring.remainder(a.numer * b.denom - b.numer * a.denom, component):
            return "equal"
    except TooLargeError:  # values decide
        return "unknown"
    return "different" if ring.polynomial else "unknown"


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
            for plain in plain_points(self.f, sorted(self.f.free_symbols, key=str)):
                if (values := self.values(plain)) and not _agree(*values):
                    where = {v.name: number for v, number in plain.items()}
                    exactly = tuple(simplify_textbook(put_in(side, plain)) for side in (self.a, self.b))
                    return OnCurve(False, by, where, exactly, compared)
        a, b = self.values(point) or (sympy.nan, sympy.nan)  # never nan: it is such a point
        where = {v.name: sympy.Float(number, _SHOWN) for v, number in point.items()}
        return OnCurve(False, by, where, (sympy.Float(a, _SHOWN), sympy.Float(b, _SHOWN)), compared)


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
