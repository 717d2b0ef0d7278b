"""What is known of the real solutions of a few equations."""

from __future__ import annotations

from dataclasses import dataclass, field

from sympy import Expr, Symbol

from mvcalc_widgets.calculus.solving.values import Point


class NotFoundError(ValueError):
    """No solution can be given; the message says what was tried."""


@dataclass(frozen=True)
class Family:
    """Infinitely many solutions: all real points where each condition is 0 and no side negative; `sample` is one."""

    conditions: tuple[Expr, ...]
    sample: Point
    sides: tuple[Expr, ...] = ()


@dataclass
class Solutions:
    """What is known of the real solutions; it is filled while solving.

    points     isolated solutions
    values     for each point the value of the formula asked for, None where it has not been worked out
    families   infinitely many at once
    complete   whether there are certainly no others, but for whole turns of a sine
    periodic   whether sines repeat: only solutions from -reach to reach are listed
    reach      for each unknown in a sine how far: pi, or 10 where it stands outside of sines too
    starts     starting points of a search, 0 if none was needed
    """

    points: list[Point] = field(default_factory=list)
    values: list[Expr | None] = field(default_factory=list)
    families: list[Family] = field(default_factory=list)
    complete: bool = True
    periodic: bool = False
    reach: dict[Symbol, Expr] = field(default_factory=dict)
    starts: int = 0
