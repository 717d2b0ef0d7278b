"""Which solutions found on a piece of a function with kinks lie on that piece: single places, and whole curves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, islice, product

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.extrema.cases import Case, limits
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.solving.searching import places_on
from mvcalc_widgets.calculus.solving.solutions import Family, NotFoundError
from mvcalc_widgets.calculus.solving.solving import solve_real
from mvcalc_widgets.calculus.solving.values import Point, as_float, digits, vanishes

_ROUND = tuple(map(sympy.Rational, ("1", "-1", "1/2", "3/2", "2", "-2", "10", "-10", "0")))
_MOST_CUTS, _CUT_BUDGET = 24, 2_000
_MOST_PLACES = 24  # seeded starting points, where round numbers lead nowhere
_INSIDE = 1e-6


def belongs(case: Case, f: Expr, equations: Sequence[Expr], place: Point) -> bool:
    """Whether a place of a piece is one of the whole: f defined, the constraints true, on the right side of a kink."""
    if digits(f, place) is None:
        if f.is_polynomial():
            raise OverflowError("a value beyond floats")
        return False
    return all(vanishes(g, place) for g in equations) and _margin(case.positive, place) >= -1e-9


def family_on(case: Case, f: Expr, equations: Sequence[Expr], family: Family) -> Family | Point | None:
    """The part of a family that lies on the piece: with a place of it, inside if it can be, and the sides it ends at.

    The place alone where no other is met: then the family only touches the piece. None where no place was met, which
    is certain only where the sides exclude each other.
    """
    sides = _sides(case.positive, family.conditions)
    if not sides:
        return (
            family if _holds(family, family.sample) and belongs(case, f, equations, family.sample) else None
        )
    edge: list[Point] = []
    for place in _places(family):
        if not (_holds(family, place) and belongs(case, f, equations, place)):
            continue
        if _margin(sides, place) > _INSIDE:
            return Family(family.conditions, place, sides)
        if place not in edge:
            edge.append(place)
    if len(edge) < 2:
        return edge[0] if edge else None
    return Family(family.conditions, edge[0], sides)


def _holds(family: Family, place: Point) -> bool:
    """Whether its conditions do, which may have been squared on the way."""
    return all(vanishes(e, place) for e in family.conditions)


def _margin(sides: Sequence[Expr], place: Point) -> float:
    at = {v.name: as_float(c) for v, c in place.items()}
    return min((evaluate(part, at) for part in sides), default=0.0)


def _sides(positive: Sequence[Expr], conditions: Sequence[Expr]) -> tuple[Expr, ...]:
    """What must not be negative on the family, with its linear conditions put in."""
    left = put_in(positive, conditions)
    kept = [part for part in left if part.free_symbols and not part.is_nonnegative]
    low, high = limits(kept)
    tight = [*(v - bound for v, bound in low.items()), *(bound - v for v, bound in high.items())]
    return (*tight, *(part for part in kept if not any(limits([part]))))


def put_in(parts: Sequence[Expr], conditions: Sequence[Expr]) -> list[Expr]:
    """The parts with each linear condition put in, solved for the last of its letters; each part once."""
    left = dict.fromkeys(parts)
    for e in conditions:
        for v in sorted(e.free_symbols, key=lambda s: s.name, reverse=True):
            slope = e.diff(v)
            if slope.is_number and slope != 0:
                solved = {v: v - e / slope}
                left = dict.fromkeys(sympy.expand(part.xreplace(solved)) for part in left)
                break
    return list(left)


def _places(family: Family) -> Iterator[Point]:
    """Places of the family: its sample, some with round coordinates, and some as floats."""
    names, conditions = list(family.sample), family.conditions
    yield family.sample
    yield from islice(_cuts(conditions, names), _MOST_CUTS)
    if len(conditions) < len(names):
        try:
            yield from places_on(conditions, names, _MOST_PLACES)
        except ValueError:  # too long for a search
            return


def _cuts(conditions: Sequence[Expr], names: Sequence[Symbol]) -> Iterator[Point]:
    for free in combinations(names, max(1, len(names) - len(conditions))):
        few = [v for v in names if v not in free]
        for numbers in product(_ROUND, repeat=len(free)):
            given = dict(zip(free, numbers, strict=True))
            cut = [e for e in (c.xreplace(given) for c in conditions) if e != 0]
            if (
                any(e.is_number for e in cut)
                or not few
                or set(few) - set().union(*(e.free_symbols for e in cut))
            ):
                continue
            try:
                points = solve_real(cut, few, budget=_CUT_BUDGET).points
            except NotFoundError:
                continue
            for place in points:
                yield {v: {**given, **place}[v] for v in names}
