"""What the second derivatives say about a critical point."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import product

import sympy
from sympy import Dummy, Expr, Float, ImmutableMatrix, Matrix, Symbol

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.extrema.wording import plain
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.solving.parameters import Parameter
from mvcalc_widgets.calculus.solving.signs import coefficients, counted, inertia
from mvcalc_widgets.calculus.solving.values import Point, digits, number_at, rounded, vanishes

Place = dict[str, Expr]
_MOST_STEPS, _EQUAL = 3, 1e-20  # steps that are tried out at a place, and numbers that are the same
_LONG = 120  # a Hessian with letters longer than this is not searched for signs


@dataclass(frozen=True)
class CriticalPoint:
    """A point where the gradient is 0 or does not exist, and what the second derivatives say about it.

    kind         "minimum" or "maximum" (local), "saddle", or "undecided" where the test says nothing
    hessian      the second derivatives there, in the order of the point's names; nan where there is none
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

    def transformed(self, change: Callable[[Expr], Expr]) -> CriticalPoint:
        """The same with each expression changed."""
        return replace(
            self, point={n: change(c) for n, c in self.point.items()}, value=change(self.value),
            hessian=self.hessian.applyfunc(change), determinant=change(self.determinant),
        )  # fmt: skip


def judged(
    place: Point, value: Expr, f: Expr, hessian: Matrix, names: Sequence[Symbol], tidy: bool = True
) -> CriticalPoint:
    """The critical point with its kind, by the signs of the eigenvalues of the Hessian there.

    Where a second derivative is infinite (x^(4/3) at 0) or missing, f around the point is looked at instead.
    """
    shown = {v.name: rounded(place[v]) for v in names}
    hessian = hessian.applyfunc(lambda entry: _without_steps(entry, place))
    known = {entry: digits(entry, place) for entry in dict.fromkeys(hessian)}
    numbers = [n for entry in hessian if (n := known[entry]) is not None]
    if len(numbers) < len(hessian):
        kind = _by_values(f, place, names)
        missing = hessian.applyfunc(
            lambda entry: sympy.nan if known[entry] is None else number_at(entry, place)
        )
        reason = {
            "minimum": "A second derivative does not exist here; near by f is nowhere smaller.",
            "maximum": "A second derivative does not exist here; near by f is nowhere larger.",
            "saddle": "A second derivative does not exist here; near by f is larger at some places, smaller at others.",
        }.get(kind, "A second derivative does not exist here: the test says nothing.")
        return CriticalPoint(shown, value, kind, ImmutableMatrix(missing), sympy.nan, (0, 0, 0), reason)
    shortest = {entry: number_at(entry, place, tidy, number) for entry, number in known.items()}
    there, precise = hessian.applyfunc(lambda entry: shortest[entry]), Matrix(len(names), len(names), numbers)
    signs = inertia(there if all(n.is_Rational for n in there) else precise)
    kind = _kind(signs)
    determinant = _determinant(there, precise, tidy)
    reason = _reason(kind, signs, determinant, there, names)
    if letters := sorted(there.atoms(Parameter), key=lambda p: p.name):
        signs, reason = _for_all_letters(there, letters, names, (signs, reason))
        reason += _for_a_negative_letter(f, hessian, place, letters, signs)
        kind = _kind(signs)
    return CriticalPoint(shown, value, kind, ImmutableMatrix(there), determinant, signs, reason)


def _without_steps(entry: Expr, place: Point) -> Expr:
    """Without the steps that do not matter at the place, as in 6x sign(x) at 0; nan where one does."""
    steps = sorted(entry.atoms(sympy.sign, sympy.Heaviside, sympy.DiracDelta), key=str)
    steps = [step for step in steps if vanishes(step.args[0], place)]
    if len(steps) > _MOST_STEPS:
        return sympy.nan
    sides = [(-1, 1) if isinstance(step, sympy.sign) else (0, 1) for step in steps]
    forms = [
        entry.xreplace(dict(zip(steps, map(sympy.Integer, chosen), strict=True)))
        for chosen in product(*sides)
    ]
    numbers = [digits(form, place) for form in forms] if steps else []
    if any(n is None or abs(n - numbers[0]) > _EQUAL for n in numbers):
        return sympy.nan
    return forms[0]


def _determinant(there: Matrix, precise: Matrix, tidy: bool) -> Expr:
    """Exact where all numbers are; else 15 digits."""
    if not there.has(Float):
        exact = number_at(there.det(method="berkowitz"), {}, tidy)
        if not exact.has(Float):
            return exact
    return rounded(precise.det(method="lu"))


def _kind(signs: tuple[int, int, int]) -> str:
    up, down, flat = signs
    return (
        "saddle"
        if up and down
        else "undecided"
        if flat or not (up or down)
        else "minimum"
        if up
        else "maximum"
    )


def _for_all_letters(
    there: Matrix, letters: Sequence[Parameter], names: Sequence[Symbol],
    sample: tuple[tuple[int, int, int], str],
) -> tuple[tuple[int, int, int], str]:  # fmt: skip
    """Signs and reason of the sample, if the same for all positive letters; else no signs, and what decides."""
    if sum(size(entry, _LONG) for entry in there) > _LONG:
        return (0, 0, 0), f"What it is depends on {listed([p.name for p in letters])}."
    positive = {p: Dummy(p.name, positive=True) for p in letters}
    signs = _certain_signs(there.xreplace(positive))
    if signs is None:
        return (0, 0, 0), f"What it is depends on {_deciding(there, letters, names, positive)}."
    return signs, sample[1]


def _for_a_negative_letter(
    f: Expr, hessian: Matrix, place: Point, letters: Sequence[Parameter], signs: tuple[int, int, int]
) -> str:
    """ " For a < 0 it is a maximum.", where the point is a critical one then too, and of another kind."""
    if len(letters) > 1:
        return ""
    (letter,), turned = letters, {letters[0]: -letters[0]}
    there = {v: c.xreplace(turned) for v, c in place.items()}
    if not all(sympy.N(c).is_real for c in there.values()):
        return ""
    slopes = [f.diff(v).xreplace(turned) for v in place]
    numbers = [digits(entry.xreplace(turned), there) for entry in hessian]
    if None in numbers or digits(f.xreplace(turned), there) is None:
        return ""
    if not all(vanishes(slope, there) for slope in slopes):
        return ""
    minus = Dummy(letter.name, negative=True)
    certain = _certain_signs(
        hessian.xreplace({v: c.xreplace({letter: minus}) for v, c in place.items()}).xreplace({letter: minus})
    )
    if (
        certain is None
        or _kind(certain) == _kind(signs)
        or certain != inertia(Matrix(*hessian.shape, numbers))
    ):
        return ""
    return f" (That is for {letter} > 0. For {letter} < 0 it is a {_kind(certain)}.)"


def _deciding(
    there: Matrix, letters: Sequence[Parameter], names: Sequence[Symbol], positive: dict[Parameter, Dummy]
) -> str:
    first = names[0].name
    corner = f"the sign of f_{first}{first} = {plain(there[0, 0])}"
    if len(names) == 1:
        return corner.replace(f"f_{first}{first}", "f''")
    if len(names) > 2:
        return listed([p.name for p in letters])
    determinant = sympy.factor(there.xreplace(positive).det())
    if determinant.is_positive:
        return corner
    shown = sympy.expand(determinant).xreplace({d: p for p, d in positive.items()})
    return f"the sign of D = {plain(shown)}: a saddle where it is negative"


def _certain_signs(matrix: Matrix) -> tuple[int, int, int] | None:
    """How many eigenvalues are positive, negative and zero, for all values of the letters; None if that varies."""
    options = []
    for c in coefficients(matrix):
        c = sympy.factor(c)
        options.append(
            (0,) if c.is_zero else (1,) if c.is_positive else (-1,) if c.is_negative else (1, 0, -1)
        )
    found = {counted(choice) for choice in product(*options)}
    return found.pop() if len(found) == 1 else None


def _around(f: Expr, place: Point, names: Sequence[Symbol], radius: float) -> list[float]:
    """Differences of f to its value at the place, in many directions; nan where f is undefined."""
    draw = random.Random(5)
    at = {v.name: float(place[v]) for v in names}
    here, found = evaluate(f, at), []
    for k in range(24 if len(names) == 1 else 96):
        direction = [draw.gauss(0, 1) for _ in names] if len(names) > 1 else [(-1.0) ** k]
        length = math.hypot(*direction) or 1.0
        moved = {n: c + radius * d / length for (n, c), d in zip(at.items(), direction, strict=True)}
        found.append(evaluate(f, moved) - here)
    return found


def _by_values(f: Expr, place: Point, names: Sequence[Symbol]) -> str:
    kinds = set()
    for radius in (1e-2, 1e-3):
        found = [d for d in _around(f, place, names, radius) if not math.isnan(d)]
        if not found or any(d == 0 for d in found):
            return "undecided"
        signs = {d > 0 for d in found}
        kinds.add("saddle" if len(signs) == 2 else "minimum" if True in signs else "maximum")
    if kinds == {"saddle"} and len(names) == 1:
        return "undecided"
    return kinds.pop() if len(kinds) == 1 else "undecided"


def has_zero_gradient(f: Expr, place: Point) -> bool:
    """Whether f is flat at a place where its formula for the gradient may fail, as sqrt(x^4 + y^4) is at (0, 0).

    |f(p + h) - f(p)| / |h| is looked at for three lengths of h: it has to sink towards 0.
    """
    names = list(place)
    rates = []
    for radius in (1e-3, 1e-5, 1e-7):
        found = [abs(d) / radius for d in _around(f, place, names, radius) if not math.isnan(d)]
        if not found:
            return False
        rates.append(max(found))
    return rates[2] < 1e-2 and rates[2] <= 0.3 * rates[1] <= 0.1 * rates[0] + 1e-12


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
