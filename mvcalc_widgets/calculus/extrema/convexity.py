"""Stationary points that are certain to be the lowest or highest, because the function curves one way only.

Let p be stationary for f on g = 0, with multipliers: grad f = λ grad g. If L = f - λ g is convex, p is its lowest
point, and since f = L on the constraint, f is nowhere on it lower than at p. Likewise the highest, if L is concave.
Source: Boyd, Vandenberghe, Convex Optimization, 5.5.3.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

import sympy
from sympy import Dummy, Expr, Matrix, Pow, Symbol

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.extrema.bounded import breaks
from mvcalc_widgets.calculus.solving.signs import inertia
from mvcalc_widgets.calculus.solving.values import Point, digits, precision

_MOST_NODES = 300
_SHORT = 60
_ZERO = 1e-20


def extreme_by_convexity(
    f: Expr, equations: Sequence[Expr], variables: Sequence[Symbol], positive: Set[Symbol], place: Point
) -> str | None:
    """ "minimum" or "maximum" if f is certain to have its least or greatest value on the constraint at the place."""
    if any(place[v] == 0 for v in positive) or sum(map(size, (f, *equations))) > _MOST_NODES:
        return None
    logarithms = [as_logarithm(g, positive) for g in equations]
    for core, turned in _cores(f, positive):
        for constraints in (equations, logarithms):
            multipliers = _multipliers(core, constraints, variables, place)
            if multipliers is None:
                continue
            whole = core - sum(m * g for m, g in zip(multipliers, constraints, strict=True))
            bend = _bend(whole, variables, positive)
            if bend:
                return "minimum" if (bend > 0) != turned else "maximum"
    return None


def is_least_at_kink(f: Expr, place: Point) -> bool:
    """Whether f = s + sum c_i |u_i| is certain to be least at the place: s convex, c_i > 0, u_i of first degree.

    So it is if 0 = grad s + sum c_i t_i grad u_i, with t_i = sign u_i, or any number from -1 to 1 where u_i is 0.
    max(a, b) is read as (a + b + |a - b|)/2. Source: Boyd, Vandenberghe, Convex Optimization, 3.1 (subgradients).
    """
    if size(f, _MOST_NODES) > _MOST_NODES:
        return False
    names, smooth, kinks = list(place), sympy.Integer(0), list[tuple[Expr, Expr]]()
    for term in sympy.Add.make_args(sympy.expand(f.replace(_is_corner, _as_distance))):
        c, rest = term.as_independent(*term.free_symbols, as_Add=False)
        if (
            isinstance(rest, sympy.Abs)
            and c.is_positive
            and all(rest.args[0].diff(v).is_number for v in names)
        ):
            kinks.append((c, rest.args[0]))
        else:
            smooth += term
    if _bend(smooth, names, frozenset()) != 1:
        return False
    slopes, active = [digits(smooth.diff(v), place) for v in names], []
    for c, u in kinks:
        height = digits(u, place)
        if height is None or None in slopes:
            return False
        if abs(height) < _ZERO:
            active.append([c * u.diff(v) for v in names])
        else:
            slopes = [a + sympy.sign(height) * c * u.diff(v) for a, v in zip(slopes, names, strict=True)]
    if not active:
        return False
    columns, wanted = Matrix(active).T, -Matrix(slopes)
    square = columns.T * columns
    if abs(square.det()) < _ZERO:
        return False
    shares = square.LUsolve(columns.T * wanted)
    return all(abs(t) <= 1 for t in shares) and max(abs(c) for c in columns * shares - wanted) < _ZERO


def _is_corner(part: Expr) -> bool:
    return isinstance(part, (sympy.Max, sympy.Min)) and len(part.args) == 2


def _as_distance(part: Expr) -> Expr:
    a, b = part.args
    sign = 1 if isinstance(part, sympy.Max) else -1
    return (a + b + sign * sympy.Abs(sympy.expand(a - b))) / 2


def _cores(f: Expr, positive: Set[Symbol]) -> Iterator[tuple[Expr, bool]]:
    """Formulas that rise where f rises (and whether they fall instead): u for e^u, ln f for a product of powers."""
    yield f, False
    factor, rest = f.as_independent(*f.free_symbols, as_Add=False)
    if isinstance(rest, sympy.exp) or (
        isinstance(rest, Pow) and rest.exp.is_Rational and rest.exp.is_positive and rest.exp.q % 2 == 0
    ):
        inner = rest.args[0]
        yield inner, bool(factor.is_negative)
    powers = [p.as_base_exp() for p in sympy.Mul.make_args(rest)]
    if len(powers) > 1 and factor.is_nonzero and all(b in positive and a.is_number for b, a in powers):
        yield sympy.Add(*[a * sympy.log(b) for b, a in powers]), bool(factor.is_negative)


def as_logarithm(g: Expr, positive: Set[Symbol]) -> Expr:
    """x^0.3 y^0.7 - 20 as 0.3 ln x + 0.7 ln y - ln 20, for positive variables; another g as it is."""
    constant, rest = g.as_independent(*g.free_symbols, as_Add=True)
    factor, product = rest.as_independent(*g.free_symbols, as_Add=False)
    powers = [p.as_base_exp() for p in sympy.Mul.make_args(product)]
    side = -constant / factor
    if len(powers) > 1 and side.is_positive and all(b in positive and a.is_number for b, a in powers):
        return sympy.Add(*[a * sympy.log(b) for b, a in powers]) - sympy.log(side)
    return g


def _multipliers(
    f: Expr, equations: Sequence[Expr], variables: Sequence[Symbol], place: Point
) -> list[Expr] | None:
    """λ with grad f = λ1 grad g1 + ... at the place, to 50 digits; None if there are none."""
    rows = []
    for e in (f, *equations):
        entries = [digits(e.diff(v), place) for v in variables]
        if None in entries:
            return None
        rows.append([sympy.nsimplify(c) if c.is_Rational else c for c in entries if c is not None])
    gradient, others = Matrix(rows[0]), Matrix(rows[1:]).T
    square = others.T * others
    if abs(square.det()) < 1e-20:
        return None
    found = square.LUsolve(others.T * gradient)
    limit = 1e-20 if precision(place) > 30 else 1e-8
    if max(abs(c) for c in gradient - others * found) > limit * (1 + max(abs(c) for c in gradient)):
        return None
    return list(found)


def _bend(e: Expr, variables: Sequence[Symbol], positive: Set[Symbol]) -> int:
    """1 where e is certain to be convex on its domain (and that is convex), -1 concave, 0 not known or neither."""
    if any(part not in positive and not _half_line(part, e) for part in breaks(e)):
        return 0
    if e.atoms(sympy.Abs, sympy.Max, sympy.Min):
        return 0
    second = sympy.hessian(e, variables)
    if all(entry.is_number for entry in second):
        up, down, _ = inertia(second)
        return 0 if up and down else 1 if up or not down else -1
    if not second.is_diagonal():
        return 0
    signs = set()
    for i in range(len(variables)):
        known = {s: Dummy(s.name, positive=True) if s in positive else s for s in variables}
        entry = second[i, i].xreplace(known)
        if entry.is_nonnegative is None and entry.is_nonpositive is None and size(entry) <= _SHORT:
            entry = sympy.factor(entry)  # that of sqrt(x^2 + 1) is 1/(x^2 + 1)^(3/2)
        if entry.is_nonnegative:
            signs.add(1 if entry != 0 else 0)
        elif entry.is_nonpositive:
            signs.add(-1)
        else:
            return 0
    signs.discard(0)
    return signs.pop() if len(signs) == 1 else 0


def _half_line(part: Expr, e: Expr) -> bool:
    """Whether the part is c x + d inside of logarithms alone, so that the domain is a half-line of x."""
    names = part.free_symbols
    linear = len(names) == 1 and part.is_polynomial(*names) and sympy.Poly(part, *names).degree() == 1
    inside = all(p.base != part or p.exp.is_positive for p in e.atoms(Pow))
    return bool(linear and inside and any(p.args[0] == part for p in e.atoms(sympy.log)))
