"""The points where an extreme value can lie: stationary ones on each smooth piece, and the edges between the pieces."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.extrema.belonging import belongs, family_on, put_in
from mvcalc_widgets.calculus.extrema.cases import Case, row, without_common_factor
from mvcalc_widgets.calculus.extrema.near import defined_around, leaves
from mvcalc_widgets.calculus.extrema.sharp import is_sharp
from mvcalc_widgets.calculus.extrema.wording import plain
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.solving.polynomial_form import MOST_LETTERS
from mvcalc_widgets.calculus.solving.solutions import Family, NotFoundError
from mvcalc_widgets.calculus.solving.solving import solve_real
from mvcalc_widgets.calculus.solving.values import Point, as_float, digits, number_at, vanishes

_EDGE_BUDGET = 6_000
_ROUND = tuple(
    sign * sympy.Rational(number)
    for number in ("0", "1", "1/4", "1/2", "2", "5", "10", "100", "10000")
    for sign in ((1, -1) if number != "0" else (1,))
)
_PARTS = tuple(map(sympy.Rational, ("1/2", "1/4", "3/4")))  # of the way from one known place to the next
_MOST_AXES = 3  # variables of a piece that is searched through for a place inside
_INSIDE = 1e-9


@dataclass
class Candidates:
    """Filled case by case.

    points     with the value of f
    rough      those of them on an edge: a kink, or the end of the domain of a root
    ends       those of them at the end of a domain
    families   infinitely many at once
    values     f on families of edges: no stationary points in the sense of calculus, but f has these values there
    edges      those whose points are not all told, unknown: those that could not be solved
    complete, periodic, reach, starts     as of Solutions
    """

    points: list[tuple[Point, Expr]] = field(default_factory=list)
    rough: list[Point] = field(default_factory=list)
    ends: list[Point] = field(default_factory=list)
    families: list[Family] = field(default_factory=list)
    values: list[tuple[Expr, Family]] = field(default_factory=list)
    edges: list[Expr] = field(default_factory=list)
    unknown: list[Expr] = field(default_factory=list)
    complete: bool = True
    periodic: bool = False
    reach: dict[Symbol, Expr] = field(default_factory=dict)
    starts: int = 0
    seen: list[tuple[int, ...]] = field(default_factory=list)

    def edges_unknown(self) -> bool:
        """Whether an extreme value may lie on an edge that is not known."""
        return bool(self.unknown)

    def notes(self, count: int, what: str) -> list[str]:
        """Sentences about how the search went."""
        notes = []
        if not count:
            notes.append(f"There is no {what}." if self.complete else f"No {what} was found.")
        if self.periodic:
            far: dict[Expr, list[str]] = {}
            for v, r in self.reach.items():
                far.setdefault(r, []).append(v.name)
            shown = listed([f"{listed(names)} from -{plain(r)} to {plain(r)}" for r, names in far.items()])
            notes.append(f"Sines repeat, so there may be infinitely many: listed are those with {shown}.")
        if not self.complete:
            how = f" from {self.starts} starting points" if self.starts else ", where signs change"
            method = f"Newton's method{how}"
            notes.append(
                f"Found by {method}: there may be more."
                if count
                else f"{method} met none, but there may be some; try shorter formulas or smaller powers."
            )
        return notes


def candidates(
    pieces: Sequence[Case], f: Expr, equations: Sequence[Expr], names: Sequence[Symbol],
    bounds: Mapping[Symbol, float], minors: Callable[[Sequence[Sequence[Expr]]], list[Expr]],
) -> Candidates:  # fmt: skip
    """All candidates of all pieces. Raises NotFoundError where a smooth piece cannot be solved."""
    found = Candidates()
    smooth = sum(not case.edges for case in pieces)
    flat: list[Case] = []
    for case in pieces:
        common, slopes = without_common_factor(row(case.f, names, case.nonzero))
        rows = [slopes]
        rows += [row(g, names, case.nonzero) for g in case.equations if g != 0]
        rows += [[edge.diff(v) for v in names] for edge in case.edges]
        system = [*case.equations, *case.edges]
        apart = common != 1 and len(names) > MOST_LETTERS
        if apart:
            _take_zeros(found, case, f, equations, common, names)
        else:
            rows[0] = [common * slope for slope in slopes]
        system += minors(rows) if len(rows) > 1 else rows[0]
        system = list(dict.fromkeys(e for e in system if e != 0))
        if not system:
            flat.append(case)
            continue
        try:
            budget = {"budget": _EDGE_BUDGET} if case.edges else {"budget": max(6_000, 25_000 // smooth)}
            solutions = solve_real(
                system, names, case.f if case.f == f else None, nonzero=case.nonzero, bounds=bounds, **budget
            )
        except NotFoundError:
            if not case.edges:
                raise
            found.unknown.append(case.edges[0])
            found.complete = False
            continue
        found.complete &= solutions.complete
        found.periodic |= solutions.periodic
        found.reach.update(solutions.reach)
        found.starts = max(found.starts, solutions.starts)
        for place, value in zip(solutions.points, solutions.values, strict=True):
            _take(found, case, f, equations, place, value)
        for family in solutions.families:
            _take_family(found, case, f, equations, family, rows[1:])
    for case in flat:
        if inside := _place_inside(case, names, [place for place, _ in found.points]):
            _take_family(found, case, f, equations, Family((), inside), [])
    return found


def _place_inside(case: Case, names: Sequence[Symbol], known: Sequence[Point]) -> Point | None:
    """A place well inside a piece on which f does not change: of round numbers, or between known points."""
    if len(names) > _MOST_AXES:
        return None
    axes = []
    for v in names:
        there = sorted({place[v] for place in known}, key=float)
        axes.append([*_ROUND, *(a + part * (b - a) for a, b in pairwise(there) for part in _PARTS)])
    for numbers in product(*axes):
        place = dict(zip(names, numbers, strict=True))
        at = {v.name: float(c) for v, c in place.items()}
        if all(evaluate(part, at) > _INSIDE for part in case.positive):
            return place
    return None


def _take(
    found: Candidates, case: Case, f: Expr, equations: Sequence[Expr], place: Point, value: Expr | None
) -> None:
    key = _key(place)
    if not belongs(case, f, equations, place) or any(_same(key, other) for other in found.seen):
        return
    found.seen.append(key)
    found.points.append(
        (
            place,
            value
            if value is not None and not value.has(sympy.Float)
            else number_at(f, place, len(found.points) < 24),
        )
    )
    if case.edges:
        found.rough.append(place)
        defined = not set(case.ends) & set(case.amounts) and defined_around((f, *equations), place)
        if case.ends and not defined and leaves(case.ends, equations, place):
            found.ends.append(place)


def _take_zeros(
    found: Candidates, case: Case, f: Expr, equations: Sequence[Expr], common: Expr, names: Sequence[Symbol]
) -> None:
    """The places where a factor of all slopes is 0: a family if there are more unknowns than equations."""
    system = [*case.equations, *case.edges, common]
    few = names[: len(system)]
    for number in (0, 1, -2):  # the other unknowns are given numbers, so that a few are left to solve for
        given = {v: sympy.Integer(number) for v in names[len(system) :]}
        cut = [e.xreplace(given) for e in system]
        if any(e.is_number and e != 0 for e in cut):
            continue
        place = solve_real([e for e in cut if e != 0], few, budget=_EDGE_BUDGET)
        for sample in place.points[:1]:
            _take_family(found, case, f, equations, Family(tuple(system), {**sample, **given}), [])
            return
    raise NotFoundError(f"no solution found: no point with {plain(common)} = 0 was met, where f has no slope")


def _take_family(
    found: Candidates,
    case: Case,
    f: Expr,
    equations: Sequence[Expr],
    family: Family,
    rows: Sequence[Sequence[Expr]],
) -> None:
    """Along a family f is constant, unless it is one only because the constraints have no proper gradients there."""
    part = family_on(case, f, equations, family)
    if part is None:
        if case.ends:  # another point of it may belong
            found.unknown.append(case.edges[0])
        elif not all(
            vanishes(e, family.sample) for e in family.conditions
        ):  # another one, with other signs of roots
            found.complete = False
        return
    if not isinstance(part, Family):
        _take(found, case, f, equations, part, None)
        return
    family = part
    if rows and dependent(rows, family.sample):
        found.unknown.append(case.edges[0] if case.edges else family.conditions[0])
    if case.edges and (equations or not is_sharp(f, family.sample)):
        if any(is_sharp(e, family.sample) for e in (f, *equations)):
            found.edges.append(case.edges[0])
        found.values.append((number_at(f, family.sample), family))
    elif not any(_inside(family, other) for other in found.families):
        found.families = [other for other in found.families if not _inside(other, family)] + [family]


def dependent(rows: Sequence[Sequence[Expr]], place: Point) -> bool:
    """Whether the rows (gradients) are linearly dependent at a place, or undefined."""
    numbers = [[digits(entry, place) for entry in one] for one in rows]
    if any(n is None for one in numbers for n in one):
        return True
    matrix = sympy.Matrix(numbers)
    return bool(abs((matrix * matrix.T).det()) < 1e-20)


def _inside(family: Family, other: Family) -> bool:
    """Whether a family is, by all that is seen, a part of the other: with its linear conditions put in there."""
    held = {sympy.Integer(0), *family.conditions, *(-e for e in family.conditions)}
    conditions, sides = (set(put_in(part, family.conditions)) for part in (other.conditions, other.sides))
    return (conditions <= held or {*other.conditions} <= held) and {*other.sides} | sides <= {
        *family.sides,
        *held,
    }


def _key(place: Point) -> tuple[int, ...]:
    numbers = [as_float(c) for c in place.values()]
    if not all(map(math.isfinite, numbers)):
        raise OverflowError("a coordinate beyond floats")
    return tuple(round(c / (1 + abs(c)) * 1e7) for c in numbers)


def _same(key: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether two places are the same up to rounding."""
    return all(abs(k - j) <= 1 for k, j in zip(key, other, strict=True))
