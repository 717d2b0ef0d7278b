"""What the second derivatives say about a critical point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sympy import Expr, ImmutableMatrix, Matrix, Symbol

from mvcalc_widgets.calculus.extrema.constraints import plain
from mvcalc_widgets.calculus.solving.signs import inertia
from mvcalc_widgets.calculus.solving.solving import number_at

Place = dict[str, Expr]


@dataclass(frozen=True)
class CriticalPoint:
    """A point where the gradient is 0, and what the second derivatives say about it.

    kind         "minimum" or "maximum" (local), "saddle", or "undecided" where the test says nothing
    hessian      the second derivatives there, in the order of the point's names
    determinant  of the Hessian: with two variables D = f_xx f_yy - f_xy^2
    signs        how many of the eigenvalues are positive, negative and zero
    reason       one sentence
    """

    point: Place
    value: Expr
    kind: str
    hessian: ImmutableMatrix
    determinant: Expr
    signs: tuple[int, int, int]
    reason: str


def judged(place: Place, value: Expr, hessian: Matrix, names: Sequence[Symbol]) -> CriticalPoint:
    """The critical point with its kind, by the signs of the eigenvalues of the Hessian there."""
    at = {v: place[v.name] for v in names}
    there = hessian.applyfunc(lambda entry: number_at(entry, at))
    signs = inertia(there)
    up, down, flat = signs
    kind = "saddle" if up and down else "undecided" if flat else "minimum" if up else "maximum"
    determinant = number_at(there.det(method="berkowitz"), {})
    reason = _reason(kind, signs, determinant, there, names)
    return CriticalPoint(place, value, kind, ImmutableMatrix(there), determinant, signs, reason)


def _reason(
    kind: str, signs: tuple[int, int, int], determinant: Expr, there: Matrix, names: Sequence[Symbol]
) -> str:
    number = plain(determinant)
    first = names[0].name
    if len(names) == 1:
        return {
            "minimum": f"f'' = {number} > 0: the graph curves upwards.",
            "maximum": f"f'' = {number} < 0: the graph curves downwards.",
        }.get(kind, "f'' = 0: the second derivative says nothing here.")
    if len(names) == 2:
        edge = f"f_{first}{first} = {plain(there[0, 0])}"
        return {
            "minimum": f"D = {number} > 0 and {edge} > 0: f grows in every direction.",
            "maximum": f"D = {number} > 0 and {edge} < 0: f falls in every direction.",
            "saddle": f"D = {number} < 0: f grows in one direction and falls in another.",
        }.get(kind, "D = 0: the second derivatives say nothing here.")
    up, down, flat = signs
    count = f"The eigenvalues of the Hessian: {up} positive, {down} negative, {flat} zero"
    return {
        "minimum": f"{count}: f grows in every direction.",
        "maximum": f"{count}: f falls in every direction.",
        "saddle": f"{count}: f grows in one direction and falls in another.",
    }.get(kind, f"{count}: the second derivatives say nothing here.")
