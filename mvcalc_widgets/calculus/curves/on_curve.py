"""Whether two expressions agree on a curve F = 0: -x/y and x y/(x^2 - 25) do on x^2 + y^2 = 25."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, Literal

import sympy
from sympy import Eq, Expr, Rational

from mvcalc_widgets.calculus.curves.complex_points import REAL_ONLY, complex_points
from mvcalc_widgets.calculus.curves.curve_algebra import (
    CurveRing,
    TooLargeError,
    exact,
    relation,
    with_arguments_reduced,
)
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

_FEWEST = (
    3  # points where both have a value, for a verdict by sampling; where they can be had, more are compared
)
_COMPARED = 16  # points on each component
_TRIES = 60
_SHOWN = (15, 25, 40, 80, 160)  # digits of a point where they differ: so many that the difference is seen

By = Literal["algebra", "reduction", "sampling"]
Finding = Literal["equal", "different", "unknown", "nowhere"]


@dataclass(frozen=True)
class OnCurve:
    """A verdict; it is true in an `if` when the two are equal. They are never called different without a point.

    by      "algebra": equal everywhere; "reduction": decided by polynomials modulo F; "sampling": by values
    point   where they differ, a point of the curve (complex where the curve has no real points), and
    values  both values there. Exact numbers of sympy where a point of plain numbers is found, (3, 4) or (1, e^2),
            else rounded floats. Both are None where the two are equal
    points  how many points were compared
    """

    equal: bool
    by: By
    point: Mapping[str, Expr] | None = None
    values: tuple[Expr, Expr] | None = None
    points: int = 0

    def __bool__(self) -> bool:
        return self.equal


class NotDecidedError(ValueError):
    """Nothing shows that the two are equal, and no point that they differ."""


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
    3. The same once more, with what stands in functions and under roots reduced modulo F: sin(x^2) on x^2 + y^2 = 4.
    4. Otherwise by values at random points of the curve, 40 digits or more: all must agree to 30. On each component
       up to 16 points are compared, at least 3, or none (a root or a logarithm outside its domain). A curve without
       real points is sampled at complex ones, where roots and logarithms have their principal values.

    A verdict by algebra or reduction is exact, and so is "different" by any way: there is a point. A wrong "equal"
    by sampling would need two expressions that agree at all the random points.
    Raises NotDecidedError, a ValueError, where no such point was found, or too few; FormulaError for unreadable text,
    ValueError for an equation without a variable, TypeError for what is neither text nor an expression.
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
    if "unknown" in findings and _by_arguments(f, a, b):
        return OnCurve(True, "reduction")
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


def _by_arguments(f: Expr, a: Expr, b: Expr) -> bool:
    """Whether they are equal once what stands in their functions is reduced modulo F."""
    for one, other in zip(with_arguments_reduced(f, a), with_arguments_reduced(f, b), strict=True):
        if one == other:
            return True
        if (one, other) == (a, b):
            continue
        try:
            ring = CurveRing(f, one, other)
        except TooLargeError:
            continue
        findings = {_by_algebra(ring, g) for g in ring.components()}
        if "equal" in findings and findings <= {"equal", "nowhere"}:
            return True
    return False


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

    def points(self, component: Expr, *, of_complex: bool = False) -> Iterator[Point]:
        """Points of one component, with a random number for each variable that it does not have."""
        if of_complex and any(expr.has(*REAL_ONLY) for expr in (self.a, self.b, self.f)):
            return
        looked_for = complex_points if of_complex else spread_points
        own = sorted(component.free_symbols, key=str)
        symbols = self.a.free_symbols | self.b.free_symbols | self.f.free_symbols
        free = sorted(symbols - set(own), key=str)
        random = Random(self.seed)
        for point in looked_for(component, own, _TRIES, self.seed):
            yield {**point, **{v: Rational(random.randint(-40, 40), 8) for v in free}}

    def values(self, point: Point, digits: int = DIGITS) -> tuple[Expr, Expr] | None:
        """Both values, None where one of them, or F, has none."""
        a, b, f = (precise(expr, point, digits) for expr in (self.a, self.b, self.f))
        return None if a is None or b is None or f is None else (a, b)

    def look(self, component: Expr, finding: Finding, points: Iterable[Point]) -> _Look:
        """Compare both at points of one component, until they differ or there are enough."""
        found, both = 0, 0
        for point in points:
            found += 1
            if finding == "equal" or both == _COMPARED:
                break
            if (values := self.values(point)) is None:
                continue
            if not _agree(*values):  # or 40 digits were too few
                closer = refined(component, point, 4 * DIGITS)
                if closer is None or (values := self.values(closer, 4 * DIGITS)) is None:
                    continue
                if not _agree(*values, 4 * DIGITS):
                    return _Look(component, finding, found, both + 1, closer)
            both += 1
        return _Look(component, finding, found, both)

    def differ(self, by: By, point: Point, compared: int) -> OnCurve:
        """The verdict that they differ, with the plainest point known where they do."""
        if not (self.a.free_symbols | self.b.free_symbols) - self.f.free_symbols:
            for plain in plain_points(self.f, sorted(self.f.free_symbols, key=str)):
                if (values := self.values(plain, 4 * DIGITS)) and not _agree(*values, 4 * DIGITS):
                    where = {v.name: number for v, number in plain.items()}
                    exactly = tuple(simplify_textbook(put_in(side, plain)) for side in (self.a, self.b))
                    return OnCurve(False, by, where, exactly, compared)
        a, b = self.values(point, 4 * DIGITS) or (sympy.nan, sympy.nan)  # never nan: it is such a point
        digits = next((n for n in _SHOWN if _rounded(a, n) != _rounded(b, n)), _SHOWN[-1])
        where = {v.name: _rounded(number, digits) for v, number in point.items()}
        return OnCurve(False, by, where, (_rounded(a, digits), _rounded(b, digits)), compared)


@dataclass(frozen=True)
class _Look:
    """What was seen on one component: how many points, at how many both have a value, one where they differ."""

    component: Expr
    finding: Finding
    found: int
    both: int
    differs: Point | None = None


def _by_values(pair: _Pair, components: list[tuple[Expr, Finding]]) -> OnCurve:
    """Compare at points of every component that algebra did not find equal.

    A component without real points is passed over if another one has some; if none has, complex points count.
    """
    by: By = "sampling" if any(finding == "unknown" for _, finding in components) else "reduction"
    somewhere = [(component, finding) for component, finding in components if finding != "nowhere"]
    looks: list[_Look] = []
    compared = 0
    for of_complex in (False, True):
        looks = []
        for component, finding in somewhere:
            look = pair.look(component, finding, pair.points(component, of_complex=of_complex))
            compared += look.both
            if look.differs is not None:
                return pair.differ(by, look.differs, compared)
            looks.append(look)
        # what is different by algebra must differ somewhere: at complex points, if not at the real ones
        if any(look.found for look in looks) and not any(_misses(look) and look.both for look in looks):
            break
    looks = [look for look in looks if look.found]
    fewest = min(_FEWEST, len(pair.f.free_symbols) * _FEWEST - _FEWEST + 1)
    enough = [look for look in looks if look.finding == "equal" or look.both >= fewest]
    if not enough or any(_misses(look) or 0 < look.both < fewest for look in looks if look not in enough):
        seen = f"only {compared} points of the curve were" if compared else "no point of the curve was"
        raise NotDecidedError(
            f"{seen} found where both {pair.a} and {pair.b} have a value: whether they are equal cannot be said. "
            "Check the equation and where both are defined."
        )
    return OnCurve(True, by if compared else "reduction", points=compared)


def _misses(look: _Look) -> bool:
    """Algebra says that they are different, and no point was found that shows it."""
    return look.found > 0 and look.finding == "different"


def _agree(a: Expr, b: Expr, digits: int = DIGITS) -> bool:
    """To three quarters of the digits; where they are many, what is 0 but for rounding counts as 0."""
    near = sympy.Float(10) ** (-3 * digits // 4)
    tiny = sympy.Float(10) ** (-4 * digits // 5) if digits > DIGITS else 0
    return bool(abs(a - b) <= near * (abs(a) + abs(b)) or max(abs(a), abs(b)) < tiny)


def _rounded(number: Expr, digits: int) -> Expr:
    """So many digits; of a complex number without parts that are 0 but for rounding."""
    return sympy.N(number, digits, chop=not number.is_real)
