"""All real solutions of a few equations, exact where possible, with a bound on the work.

Formulas become polynomials first: roots, e^(...) and other functions are unknowns of their own for a while. What
polynomials decide is complete; else Newton's method searches, and the answer says so.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product

import sympy
from sympy import Expr, Integer, Symbol

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.solving.effort import TooMuchWorkError, Work
from mvcalc_widgets.calculus.solving.polynomial_form import Translation, translate
from mvcalc_widgets.calculus.solving.polynomials import Basis, branches, points
from mvcalc_widgets.calculus.solving.searching import BOX, search

_BUDGET = 25_000  # about a second and a half on one core
_SMALL_BUDGET = 5_000
Point = dict[Symbol, Expr]


class NotFoundError(ValueError):
    """No solution can be given; the message says what was tried."""


@dataclass(frozen=True)
class Family:
    """Infinitely many solutions: all real points where each condition is 0; `sample` is one of them."""

    conditions: tuple[Expr, ...]
    sample: Point


@dataclass
class Solutions:
    """What is known of the real solutions; it is filled while solving.

    points     isolated solutions
    values     for each point the value of the formula asked for, None where it has not been worked out
    families   infinitely many at once
    complete   whether there are certainly no others, but for whole turns of a sine
    periodic   whether sines repeat: only solutions from -reach to reach are listed
    reach      how far: pi, or 10 for unknowns that stand outside of sines too
    starts     starting points of a search, 0 if none was needed
    """

    points: list[Point] = field(default_factory=list)
    values: list[Expr | None] = field(default_factory=list)
    families: list[Family] = field(default_factory=list)
    complete: bool = True
    periodic: bool = False
    reach: Expr = sympy.pi
    starts: int = 0


def solve_real(equations: Sequence[Expr], unknowns: Sequence[Symbol], value: Expr | None = None) -> Solutions:
    """Real points where all `equations` (expressions) are zero and defined; and there the `value` of a formula.

    Raises NotFoundError where neither algebra nor a search is able to answer.
    """
    return _Solver(tuple(equations), tuple(unknowns), value).solve()


class _Solver:
    """One system: what is left of the work, and what has been found."""

    def __init__(self, equations: tuple[Expr, ...], unknowns: tuple[Symbol, ...], value: Expr | None) -> None:
        self.equations, self.unknowns, self.value = equations, unknowns, value
        self.work = Work(_BUDGET)
        self.found = Solutions()
        self.retry = False
        bare = set().union(*(_without_waves(e).free_symbols for e in equations))
        self.reach = {v: Integer(BOX) if v in bare else sympy.pi for v in unknowns}

    def solve(self) -> Solutions:
        try:
            self._reduce(list(self.equations), list(self.unknowns), {})
            if self.retry:
                self.found, self.work = Solutions(), Work(_BUDGET)
                self._reduce(list(self.equations), list(self.unknowns), {}, avoid_poles=True)
        except TooMuchWorkError:
            self.found = Solutions()
            self._search(self.equations, self.unknowns, {})
        self._drop_what_families_hold()
        self.found.reach = max(self.reach.values(), key=float)
        return self.found

    def _reduce(
        self, equations: list[Expr], unknowns: list[Symbol], known: Point, avoid_poles: bool = False
    ) -> None:
        """Solve for `unknowns`; `known` coordinates are put in already."""
        self.work.spend(20)
        numbers = [e for e in equations if not e.free_symbols]
        if any(abs(sympy.N(e, 40)) > 1e-30 for e in numbers):
            return
        equations = [e for e in equations if e.free_symbols]
        if not unknowns:
            self._add(known, None)
            return
        if self._by_line(equations, unknowns, known):
            return
        form = translate(equations, unknowns, self.value if not known else None, avoid_poles)
        if form is None:
            self._search(equations, unknowns, known)
            return
        if form.tangled:  # x + sin(x) = 1: algebra seldom helps, so little is spent on it
            self.work = Work(min(self.work.left, _SMALL_BUDGET))
        for basis in branches(form.polynomials, form.ring, form.positive, self.work):
            if form.uses_functions(basis.elements):
                self._mixed(form, basis, unknowns, known)
            else:
                self._polynomial(form, form.without_functions(basis), known)

    def _polynomial(self, form: Translation, basis: Basis, known: Point) -> None:
        if basis.free:
            self._family(form, basis, known)
            return
        also = [form.value] if form.value is not None else []
        for coordinates, values in points(basis, form.constants, also, self.work):
            exact = {v: form.back(r.exact) for v, r in zip(form.unknowns, coordinates, strict=False)}
            self._add({**known, **exact}, form.back(values[0].exact) if values else None)

    def _family(self, form: Translation, basis: Basis, known: Point) -> None:
        """Infinitely many complex solutions. Slices through them tell whether they are real and defined."""
        samples = [_resolved({**known, **sample}) for sample in self._slices(form, basis)]
        real = next((sample for sample in samples if self._fits(sample)), None)
        if real is not None:
            conditions = tuple(form.back(p.as_expr()) for p in basis.elements) + _lines(known)
            self.found.families.append(Family(conditions, real))
        elif (
            not form.avoids_poles
        ):  # perhaps only where a denominator is zero, which must not hide the others
            self.retry = True
        else:
            raise NotFoundError(
                "no solution found: the equations have infinitely many complex solutions, and in "
                f"{len(_SLICES)} slices no real one was met"
            )

    def _slices(self, form: Translation, basis: Basis) -> list[Point]:
        """Real points of a basis with infinitely many, where one of its free unknowns is a given number."""
        ring, found = basis.ring, []
        free = ring.gens[basis.free[0]]
        for number in _SLICES:
            for inner in branches(
                [*basis.elements, free - ring.domain.from_sympy(number)], ring, frozenset(), self.work
            ):
                if inner.free:
                    found += self._slices(form, inner)
                else:
                    found += [
                        {v: form.back(r.exact) for v, r in zip(form.unknowns, coordinates, strict=False)}
                        for coordinates, _ in points(inner, form.constants, [], self.work)
                    ]
            if any(self._fits(place) for place in found if len(place) == len(self.unknowns)):
                break
        return found

    def _mixed(self, form: Translation, basis: Basis, unknowns: list[Symbol], known: Point) -> None:
        """Polynomials in unknowns and functions of them, such as sin(x): find some letters, put them in, go on."""
        basis = form.without_idle_circles(basis)
        rest = [form.back(p.as_expr()) for p in basis.elements]
        absent = [v for v in unknowns if all(v not in e.free_symbols for e in rest)]
        if absent:
            self._free_unknown(rest, absent, unknowns, known)
        elif not self._by_letters(form, basis, rest, unknowns, known):
            self._search(rest, unknowns, known)

    def _by_letters(
        self, form: Translation, basis: Basis, rest: list[Expr], unknowns: list[Symbol], known: Point
    ) -> bool:
        """If all letters, or one, have finitely many values: sin(x) = 1/2 and so on, solved for the unknowns."""
        part: Basis | None = form.restricted(basis)
        if part is None or part.free:
            part = form.solved_letter(basis)
        if part is None:
            return False
        found = []
        for numbers, _ in points(part, form.constants, [], self.work):
            letters = {g: form.back(r.exact) for g, r in zip(part.ring.symbols, numbers, strict=True)}
            inverted = form.inverted(letters, self.reach)
            if inverted is None or not (inverted.values or inverted.equations):
                return False
            found.append(inverted)
        for inverted in found:
            self.found.periodic |= inverted.periodic
            names = list(inverted.values)
            for values in product(*inverted.values.values()):
                place = dict(zip(names, values, strict=True))
                left = [v for v in unknowns if v not in place]
                more = [*inverted.equations, *rest] if left else list(inverted.equations)
                self._reduce([e.xreplace(place) for e in more], left, {**known, **place})
        return True

    def _by_line(self, equations: list[Expr], unknowns: list[Symbol], known: Point) -> bool:
        """Beside sines and the like: an equation linear in an unknown, as y = x + pi/4, is put into the others."""
        lines = [e for e in equations if e.is_polynomial(*unknowns)]
        if len(unknowns) < 2 or len(lines) == len(equations):
            return False
        for e in lines:
            for v in unknowns:
                slope = e.diff(v)
                if slope != 0 and slope.is_number:
                    solved = sympy.expand(v - e / slope)
                    put_in = [other.xreplace({v: solved}) for other in equations if other != e]
                    self._reduce(put_in, [u for u in unknowns if u != v], {**known, v: solved})
                    return True
        return False

    def _free_unknown(
        self, rest: list[Expr], absent: list[Symbol], unknowns: list[Symbol], known: Point
    ) -> None:
        """An unknown that no equation holds may be any number, if the others have a solution."""
        inner = _Solver(tuple(rest), tuple(v for v in unknowns if v not in absent), None)
        inner.work = self.work
        others = inner.solve()
        self.found.complete &= others.complete
        for place in others.points[:1] or [family.sample for family in others.families[:1]]:
            sample = _resolved({**known, **place, **{v: sympy.Rational(1, 3) for v in absent}})
            if self._fits(sample):
                self.found.families.append(Family((*rest, *_lines(known)), sample))

    def _search(self, equations: Sequence[Expr], unknowns: Sequence[Symbol], known: Point) -> None:
        shorter = self.equations if not known and _nodes(self.equations) < _nodes(equations) else equations
        reach = max((self.reach[v] for v in unknowns), key=float)
        try:
            result = search(shorter, unknowns, float(reach))
        except ValueError as error:
            raise NotFoundError(f"no solution found: algebra is too slow here, and {error}") from None
        if result.crowded:
            raise NotFoundError(
                f"no solution found: Newton's method from {result.starts} starting points met ever new places, so "
                "there are probably infinitely many, a whole curve of them"
            )
        self.found.complete = False
        self.found.starts = max(self.found.starts, result.starts)
        self.found.periodic |= reach == sympy.pi
        for place in result.points:
            self._add({**known, **place}, None)

    def _add(self, place: Point, value: Expr | None) -> None:
        place = _resolved(place)
        if not self._fits(place):
            return
        here = [float(place[v]) for v in self.unknowns]
        for other in self.found.points:
            if math.dist(here, [float(other[v]) for v in self.unknowns]) < 1e-9 * (1 + math.hypot(*here)):
                return
        self.found.points.append({v: place[v] for v in self.unknowns})
        self.found.values.append(value)

    def _fits(self, place: Point) -> bool:
        """Whether the equations as they were given hold there, and are defined."""
        return all(vanishes(equation, place) for equation in self.equations)

    def _drop_what_families_hold(self) -> None:
        kept = [
            (p, v)
            for p, v in zip(self.found.points, self.found.values, strict=True)
            if not any(all(vanishes(c, p) for c in family.conditions) for family in self.found.families)
        ]
        self.found.points, self.found.values = [p for p, _ in kept], [v for _, v in kept]


_SLICES = tuple(map(sympy.Rational, ("1/3", "-2/7", "9/7", "-12/5", "1/1009", "31/3")))


def _resolved(place: Point) -> Point:
    """A point in which one coordinate may be given by others, y = x + 1, as numbers."""
    for _ in place:
        place = {v: c.xreplace(place) if c.free_symbols else c for v, c in place.items()}
    return place


def _lines(known: Point) -> tuple[Expr, ...]:
    """The conditions v - c = 0 of what has been put in."""
    return tuple(v - c for v, c in known.items())


def _without_waves(e: Expr) -> Expr:
    return e.replace(lambda part: isinstance(part, (sympy.sin, sympy.cos, sympy.tan)), lambda _: Integer(1))


def _nodes(equations: Sequence[Expr]) -> int:
    return sum(map(size, equations))


def vanishes(expression: Expr, place: Point) -> bool:
    """Whether an expression is zero at a point: to 30 digits, or 8 where a coordinate is a float."""
    rough = any(c.has(sympy.Float) for c in place.values())
    number = digits(expression, place)
    if number is None:
        return False
    if not rough:
        return bool(abs(number) < 1e-30)
    scale = 1 + max((abs(float(c)) for c in place.values()), default=0.0)
    return bool(abs(number) < 1e-9 * scale**4)


def digits(expression: Expr, place: Point) -> Expr | None:
    """The real number an expression stands for at a point, to 50 digits where the point is exact; None if undefined."""
    if expression.is_Number:
        return expression if expression.is_finite else None
    if all(c.is_Rational for c in place.values()):
        number = expression.xreplace(place)
        if number.is_Rational:
            return number
    if math.isinf(evaluate(expression, {v.name: float(c) for v, c in place.items()})):
        return None  # towers such as 2^2^x: sympy would write out all digits
    number = sympy.N(
        expression.xreplace({v: Integer(0) if c == 0 else sympy.N(c, 60) for v, c in place.items()}), 50
    )
    if not number.is_real and not any(c.has(sympy.Float) for c in place.values()):
        number = sympy.N(
            expression.xreplace(place), 50
        )  # sqrt(x^2 - 3) at sqrt(3): 60 digits may fall below 0
    return number if number.is_number and number.is_real and number.is_finite else None


def number_at(f: Expr, place: dict[Symbol, Expr]) -> Expr:
    """The value of a formula at a point, tidied: exact if the point is, else a float of 15 digits."""
    value = f.xreplace(place)
    if value.has(sympy.Float):
        return sympy.Float(sympy.re(sympy.N(value, 15)), 15)
    forms = [value]
    if size(value, 200) <= 200:
        opened = sympy.expand(value)
        forms += [
            opened,
            sympy.radsimp(opened) if opened.has(sympy.Pow) else opened,
            simplify_textbook(value),
        ]
    return min(forms, key=size)
