"""What lagrange and critical_points hand back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from sympy import Expr
from sympy.polys.polyerrors import BasePolynomialError

from mvcalc_widgets.calculus.extrema.letters import as_symbols, family_in_symbols
from mvcalc_widgets.calculus.extrema.second_derivatives import CriticalPoint
from mvcalc_widgets.calculus.extrema.wording import described, plain, told
from mvcalc_widgets.calculus.solving.solutions import Family, NotFoundError
from mvcalc_widgets.calculus.solving.values import Point, as_float, number_at, rounded

Place = dict[str, Expr]


class InfinitelyManyError(NotFoundError):
    """All stationary points there are lie on whole curves or surfaces of them.

    .conditions  equations of the first family found, as expressions that are 0 there
    .value       f at one of its points
    .points      isolated stationary points beside it, as (point, value)
    """

    def __init__(
        self, message: str, conditions: tuple[Expr, ...], value: Expr, points: list[tuple[Place, Expr]]
    ) -> None:
        super().__init__(message)
        self.conditions, self.value, self.points = conditions, value, points


class StationaryPoints(list[tuple[Place, Expr]]):
    """The pairs (point, value) in order of value; a point is a dict from names to numbers.

    maximum   the greatest value of f on the constraint, minimum the least: None where that is not certain
    compact   whether the constraint, with x >= 0 where a root of x is taken, is a compact set, so that both exist if f
              is continuous on it; None if not known
    singular  the points at which the constraints or f have no proper gradient (a cusp, a kink): the multipliers
              fail there, and yet an extreme value may sit there
    ends      beside the list: pairs (point, value) at the ends of the domain, of a root say, as (0, 1) on
              sqrt(x) + sqrt(y) = 1; maximum and minimum may be such a value
    families  whole curves or surfaces of stationary points beside the isolated ones
    complete  whether the pairs are surely all
    note      one or more sentences about all this; where the pairs are not all, it is printed behind them
    """

    def __init__(self, pairs: Iterable[tuple[Place, Expr]] = ()) -> None:
        super().__init__(pairs)
        self.maximum: Expr | None = None
        self.minimum: Expr | None = None
        self.compact: bool | None = None
        self.singular: tuple[Place, ...] = ()
        self.ends: tuple[tuple[Place, Expr], ...] = ()
        self.families: tuple[Family, ...] = ()
        self.complete = True
        self.note = ""

    def __repr__(self) -> str:
        return _with_note(self)


class CriticalPoints(list[CriticalPoint]):
    """Critical points in order of value.

    families  whole curves of critical points beside the isolated ones
    complete  whether the points are surely all; note: sentences about that, printed behind the points where they
              are not all
    """

    def __init__(self, points: Iterable[CriticalPoint] = ()) -> None:
        super().__init__(points)
        self.families: tuple[Family, ...] = ()
        self.complete = True
        self.note = ""

    def __repr__(self) -> str:
        return _with_note(self)


def shown(place: Point) -> Place:
    return {v.name: rounded(c) for v, c in place.items()}


def order(place: Place, value: Expr) -> tuple[float, ...]:
    return (round(as_float(value), 12), *(round(as_float(place[name]), 9) for name in sorted(place)))


def told_families(f: Expr, families: Sequence[Family], what: str, start: str) -> str:
    told_ = "; or ".join(
        (f"with {described(one)}" if one.conditions or one.sides else "of a piece on which f does not change")
        + f" (there f is {plain(number_at(f, one.sample))}, "
        f"for one at {told(shown(one.sample))})"
        for one in families
    )
    return f"{start} infinitely many {what}: every point {told_}."


def infinitely_many(
    f: Expr, families: Sequence[Family], pairs: list[tuple[Place, Expr]], where: str, hint: str = ""
) -> InfinitelyManyError:
    message = told_families(f, families, f"stationary points{where}", "f has")
    message = (message + hint).rstrip(".")
    first = family_in_symbols(families[0])
    return InfinitelyManyError(message, first.conditions, as_symbols(number_at(f, first.sample)), pairs)


def _with_note(found: StationaryPoints | CriticalPoints) -> str:
    """The list, and the note behind it where it says of more than the list has."""
    more = found.families or not found.complete
    return list.__repr__(found) + (f"\n{found.note}" if more and found.note else "")


@contextmanager
def told_in_words() -> Iterator[None]:
    """What floats and sympy cannot compute with, as numbers above 10^308, becomes a NotFoundError."""
    try:
        yield
    except (ArithmeticError, BasePolynomialError, NotImplementedError) as error:
        raise NotFoundError(
            "no solution found: the numbers in it are too large, or too small, to be computed with; measure in other "
            "units, so that powers of 10 go away"
        ) from error
