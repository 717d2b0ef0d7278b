"""Groups of variables that nothing connects: each is solved by itself, and their points are put together.

Let f = f1(x) + f2(y), with constraints on x alone and others on y alone. Where the gradients of the constraints are
independent, (x, y) is stationary if and only if x is for f1 and y for f2; and the same holds on edges.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.extrema.candidates import Candidates, dependent
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.solving.solutions import NotFoundError
from mvcalc_widgets.calculus.solving.values import Point, number_at

_MOST_POINTS = 256
_MOST_REPEATED = 100  # of points that repeat with each turn of a wave


@dataclass(frozen=True)
class Group:
    """Variables, with the terms of f and the constraints that hold them."""

    f: Expr
    equations: tuple[Expr, ...]
    names: tuple[Symbol, ...]


def groups(f: Expr, equations: Sequence[Expr], names: Sequence[Symbol]) -> list[Group]:
    """The smallest groups such that each term of f and each constraint has variables of one group only."""
    constant, rest = f.as_independent(*names, as_Add=True)
    terms = sympy.Add.make_args(rest)
    left, found = list(names), list[Group]()
    while left:
        held = {left[0]}
        while more := [
            e for e in (*terms, *equations) if e.free_symbols & held and not e.free_symbols <= held
        ]:
            held = held.union(*(e.free_symbols for e in more))
        part = sympy.Add(*(t for t in terms if t.free_symbols & held), 0 if found else constant)
        own = tuple(g for g in equations if g.free_symbols & held)
        found.append(Group(part, own, tuple(v for v in names if v in held)))
        left = [v for v in left if v not in held]
    return found


def joined(parts: Sequence[Group], solved: Sequence[Candidates], f: Expr) -> Candidates | None:
    """Each point of a group with each of the others; None where that is not all, or too many of a wave.

    Not all: whole curves of points, edges that are not known, places where constraints have dependent gradients (any
    point of the other groups goes with such a place).
    Raises NotFoundError where there are too many that do not repeat.
    """
    for part, one in zip(parts, solved, strict=True):
        slopes = [[g.diff(v) for v in part.names] for g in part.equations]
        if one.families or one.edges or one.unknown or (
            slopes and any(dependent(slopes, place) for place, _ in one.points)
        ):  # fmt: skip
            return None
    count = prod(len(one.points) for one in solved)
    periodic = any(one.periodic for one in solved)
    if periodic and count > _MOST_REPEATED:
        return None
    if count > _MOST_POINTS:
        raise NotFoundError(
            f"no solution found: there are {count} points, too many to be listed; nothing connects "
            f"{listed([', '.join(v.name for v in part.names) for part in parts])}, so solve for each by itself"
        )
    found = Candidates(
        complete=all(one.complete for one in solved),
        periodic=periodic,
        reach={v: far for one in solved for v, far in one.reach.items()},
        starts=max(one.starts for one in solved),
    )
    for chosen in product(*(one.points for one in solved)):
        place: Point = {v: c for own, _ in chosen for v, c in own.items()}
        value = sympy.Add(*(height for _, height in chosen))
        found.points.append((place, number_at(f, place) if value.has(sympy.Float) else value))
        if any(own in one.rough for (own, _), one in zip(chosen, solved, strict=True)):
            found.rough.append(place)
        if any(own in one.ends for (own, _), one in zip(chosen, solved, strict=True)):
            found.ends.append(place)
    return found
