"""Equations of two terms each, such as x^99 = 1000 y: solved by logarithms, whatever the exponents are.

Each choice of unknowns that are 0 is looked at by itself. The others may then be divided out, and the equations, linear
in their products of powers, be combined until each has two terms: u = x^m y^n is a number. That is linear in ln |x| and
ln |y|; signs are tried. Where fewer equations are left than unknowns, there is a whole family of solutions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, field
from itertools import combinations, product

import sympy
from sympy import Expr, Integer, Matrix, Symbol

from mvcalc_widgets.calculus.solving.parameters import Parameter, in_factors
from mvcalc_widgets.calculus.solving.values import Point

_MOST_UNKNOWNS = 6
_MOST_TERMS = 160

Powers = tuple[Expr, ...]
Row = dict[Powers, Expr]
"""A sum of products of powers: their exponents, with the coefficient."""


@dataclass
class TwoTerms:
    """points, and families as conditions: expressions that are 0 there."""

    points: list[Point] = field(default_factory=list)
    families: list[tuple[Expr, ...]] = field(default_factory=list)


def two_terms(
    equations: Sequence[Expr], unknowns: Sequence[Symbol], positive: Set[Symbol]
) -> TwoTerms | None:
    """All solutions with real coordinates, and perhaps some that are none; None where that is out of reach."""
    rows = [_row(e, unknowns, positive) for e in equations]
    known = [row for row in rows if row is not None]
    if len(known) < len(rows) or len(unknowns) > _MOST_UNKNOWNS or sum(map(len, known)) > _MOST_TERMS:
        return None
    found = TwoTerms()
    may_vanish = [
        i for i, v in enumerate(unknowns)
        if v not in positive and all(powers[i] >= 0 for row in known for powers in row)
    ]  # fmt: skip
    for count in range(len(may_vanish) + 1):
        for zeros in combinations(may_vanish, count):
            if not _with_zeros(found, known, zeros, unknowns, positive):
                return None
    return found


def sample_of(
    conditions: Sequence[Expr], unknowns: Sequence[Symbol], numbers: Sequence[Expr],
    solve: Callable[[Sequence[Expr], Sequence[Symbol]], Sequence[Point]],
) -> Point | None:  # fmt: skip
    """One real point of a family: the unknowns that are free are all the same one of the numbers."""
    zeros = {v: Integer(0) for v in unknowns if v in conditions}
    others = [v for v in unknowns if v not in zeros]
    rest = [c for c in conditions if c not in zeros]
    for number in numbers:
        given = dict.fromkeys(others[len(rest) :], number)
        solved = solve([c.xreplace(given) for c in rest], others[: len(rest)]) if rest else [{}]
        if solved:
            return {**zeros, **given, **solved[0]}
    return None


def _row(e: Expr, unknowns: Sequence[Symbol], positive: Set[Symbol]) -> Row | None:
    row: Row = {}
    for term in sympy.Add.make_args(sympy.expand(e)):
        coefficient, rest = term.as_independent(*unknowns, as_Add=False)
        exponents = rest.as_powers_dict()
        if not exponents.keys() <= {*unknowns, Integer(1)} or coefficient.has(sympy.Float):
            return None
        powers = tuple(exponents.get(v, Integer(0)) for v in unknowns)
        if not all(
            n.is_Integer or (n.is_number and v in positive) for n, v in zip(powers, unknowns, strict=True)
        ):
            return None
        row[powers] = row.get(powers, Integer(0)) + coefficient
    return row


def _with_zeros(
    found: TwoTerms, given: Sequence[Row], zeros: tuple[int, ...], unknowns: Sequence[Symbol],
    positive: Set[Symbol],
) -> bool:  # fmt: skip
    """Solutions with these unknowns 0 and the others not; False where they cannot be told."""
    left = [{m: c for m, c in row.items() if not any(m[i] for i in zeros)} for row in given]
    rows = _combined([_divided(row) for row in left if row])
    if any(len(row) == 1 for row in rows):
        return True
    others = [i for i in range(len(unknowns)) if i not in zeros]
    conditions = tuple(unknowns[i] for i in zeros) + tuple(_as_expr(row, unknowns) for row in rows)
    if any(_inside(conditions, family, unknowns, zeros) for family in found.families):
        return True
    if len(rows) < len(others):
        found.families.append(conditions)
        return not any(n.has(Parameter) for row in rows for m in row for n in m)
    if any(len(row) > 2 for row in rows):
        return False
    pairs = [((first, c), (second, d)) for (first, c), (second, d) in (row.items() for row in rows)]
    exponents = (
        Matrix([[p[i] - q[i] for i in others] for (p, _), (q, _) in pairs]) if pairs else Matrix(0, 0, [])
    )
    sides = [-d / c for (_, c), (_, d) in pairs]
    chosen = exponents.T.rref()[1] if others else ()
    if len(chosen) < len(others):
        return False
    inverse = exponents.extract(list(chosen), list(range(len(others)))).inv() if others else Matrix(0, 0, [])
    sizes = [
        _product([(abs(sides[k]), in_factors(inverse[j, i])) for i, k in enumerate(chosen)])
        for j in range(len(others))
    ]
    options = [(1,) if unknowns[i] in positive else (1, -1) for i in others]
    for signs in product(*options):
        odd = [
            sum(s < 0 and n % 2 == 1 for s, n in zip(signs, exponents.row(k), strict=True))
            for k in range(len(pairs))
        ]
        if all((count % 2 == 1) == bool(side < 0) for count, side in zip(odd, sides, strict=True)):
            place = dict.fromkeys(unknowns, Integer(0))
            place.update({unknowns[i]: s * c for i, s, c in zip(others, signs, sizes, strict=True)})
            found.points.append(place)
    return True


def _product(powers: Sequence[tuple[Expr, Expr]]) -> Expr:
    """Their product; those of fractions are collected by prime numbers."""
    found: dict[Expr, Expr] = {}
    for base, n in powers:
        for factor, k in base.factors(limit=10**4).items() if base.is_Rational else ((base, 1),):
            found[factor] = found.get(factor, Integer(0)) + k * n
    return sympy.Mul(*[Integer(b) ** n if isinstance(b, int) else b**n for b, n in found.items()])


def _divided(row: Row) -> Row:
    """By the powers that all its terms hold."""
    if any(n.has(Parameter) for powers in row for n in powers):
        return row
    least = [min(column) for column in zip(*row, strict=True)]
    return {tuple(n - k for n, k in zip(powers, least, strict=True)): c for powers, c in row.items()}


def _combined(given: Sequence[Row]) -> list[Row]:
    """As few terms as elimination leaves; rows that follow from others left out."""
    rows = [{m: c / next(iter(row.values())) for m, c in row.items()} for row in given]
    if not all(c.is_Rational for row in rows for c in row.values()):
        return rows
    columns = sorted({powers for row in rows for powers in row}, key=lambda powers: (-sum(powers), powers))
    if not columns:
        return []
    reduced = Matrix([[row.get(powers, 0) for powers in columns] for row in rows]).rref()[0]
    found = [{m: c for m, c in zip(columns, reduced.row(k), strict=True) if c} for k in range(reduced.rows)]
    return [_divided(row) for row in found if row]


def _as_expr(row: Row, unknowns: Sequence[Symbol]) -> Expr:
    return sympy.Add(
        *[c * sympy.Mul(*[v**n for v, n in zip(unknowns, m, strict=True)]) for m, c in row.items()]
    )


def _inside(
    conditions: Sequence[Expr], family: Sequence[Expr], unknowns: Sequence[Symbol], zeros: Sequence[int]
) -> bool:
    """Whether what is 0 on the family is 0 there too."""
    at = {unknowns[i]: Integer(0) for i in zeros}
    return {c.xreplace(at) for c in family} - {Integer(0)} <= set(conditions)
