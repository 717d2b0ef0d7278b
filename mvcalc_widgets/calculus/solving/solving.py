"""All real solutions of a few equations, exact where possible, with a bound on the work.

Formulas become polynomials first: roots, e^(...) and other functions are unknowns of their own for a while. What
polynomials decide is complete; else Newton's method searches, and the answer says so.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import product

import sympy
from sympy import Expr, Integer, Symbol

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.solving.effort import TooMuchWorkError, Work
from mvcalc_widgets.calculus.solving.parameters import sampled
from mvcalc_widgets.calculus.solving.polynomial_form import MOST_LETTERS, Translation, translate
from mvcalc_widgets.calculus.solving.polynomials import Basis, branches, points
from mvcalc_widgets.calculus.solving.reaches import WAVES, ManyTurnsError, check_turns, reach_of
from mvcalc_widgets.calculus.solving.searching import search, without_powers_of_e
from mvcalc_widgets.calculus.solving.signs import squares_apart
from mvcalc_widgets.calculus.solving.solutions import Family, NotFoundError, Solutions
from mvcalc_widgets.calculus.solving.straightened import straightened
from mvcalc_widgets.calculus.solving.systems import (
    SLICES,
    conditions_of,
    factor_of,
    is_precise,
    is_steep,
    nodes,
    not_zero,
    resolved,
    tidy,
)
from mvcalc_widgets.calculus.solving.two_terms import sample_of, two_terms
from mvcalc_widgets.calculus.solving.values import Point, as_float, logarithms_together, vanishes

_BUDGET = 25_000  # about a second and a half on one core
_SMALL_BUDGET = 5_000
_MANY_SOLUTIONS = 500  # by Bézout as many as the product of the degrees, complex ones at infinity too
_MOST_LISTED = 100
_MOST_VALUES = 40
_MOST_CHOICES = 12
_MOST_PAIRS = 150


def solve_real(
    equations: Sequence[Expr],
    unknowns: Sequence[Symbol],
    value: Expr | None = None,
    *,
    nonzero: Sequence[Expr] = (),
    bounds: Mapping[Symbol, float] | None = None,
    budget: int = _BUDGET,
) -> Solutions:
    """Real points where all `equations` (expressions) are zero and defined; and there the `value` of a formula.

    nonzero: expressions that are not 0 at the points wanted; a variable among them is positive.
    bounds: what is known of the size of some unknowns, so that a wave need not be cut off at pi.
    Raises NotFoundError where neither algebra nor a search is able to answer.
    """
    given = tuple(map(straightened, equations))
    return _Solver(given, tuple(unknowns), value, tuple(nonzero), bounds or {}, budget).solve()


class _Solver:
    """One system: what is left of the work, and what has been found."""

    def __init__(
        self, equations: tuple[Expr, ...], unknowns: tuple[Symbol, ...], value: Expr | None,
        nonzero: tuple[Expr, ...], bounds: Mapping[Symbol, float], budget: int,
    ) -> None:  # fmt: skip
        self.equations, self.unknowns, self.value = equations, unknowns, value
        self.nonzero, self.bounds, self.budget = nonzero, bounds, budget
        self._start_again()
        self.retry = False
        self.reach = {v: reach_of(v, equations, bounds) for v in unknowns}
        self.waves = set().union(*(wave.free_symbols for e in equations for wave in e.atoms(*WAVES)))

    def _start_again(self) -> None:
        self.found, self.work = Solutions(), Work(self.budget)
        self.floats: list[list[float]] = []

    def solve(self) -> Solutions:
        try:
            try:
                self._reduce(list(self.equations), list(self.unknowns), {})
            except ManyTurnsError as many:
                self.reach.update(many.reach)
                self._start_again()
                self._reduce(list(self.equations), list(self.unknowns), {})
            if self.retry:
                self._start_again()
                self._reduce(list(self.equations), list(self.unknowns), {}, avoid_poles=True)
        except TooMuchWorkError:
            self._start_again()
            if not self._by_two_terms(self.equations, self.unknowns, {}):
                self._by_searches()
        self._drop_what_families_hold()
        if self.found.periodic:
            self.found.reach = {
                v: r for v, r in self.reach.items() if v in self.waves and v not in self.bounds
            }
            self.found.periodic = bool(self.found.reach)
        return self.found

    def _by_searches(self) -> None:
        try:
            self._search_factors()
        except TooMuchWorkError:
            self._start_again()
            self._search(self.equations, self.unknowns, {}, alone=False)

    def _reduce(
        self, equations: list[Expr], unknowns: list[Symbol], known: Point, avoid_poles: bool = False
    ) -> None:
        """Solve for `unknowns`; `known` coordinates are put in already."""
        self.work.spend(20)
        numbers = [e for e in equations if not e.free_symbols]
        if any(not_zero(e) for e in numbers):
            return
        equations = [e for e in equations if e.free_symbols]
        if not unknowns:
            self._add(known, None)
            return
        if any(map(is_steep, equations)) and self._by_two_terms(equations, unknowns, known):
            return
        if self._by_line(equations, unknowns, known):
            return
        if any(is_precise(e) for e in equations):
            self._search(equations, unknowns, known)
            return
        form = translate(
            equations, unknowns, self.value if not known else None, avoid_poles, self._positive()
        )
        if form is None:
            self._search(equations, unknowns, known)
            return
        # x + sin(x) = 1, or five equations of degree 4: algebra seldom helps, so little is spent on it
        if form.tangled or math.prod(sum(p.LM) for p in form.polynomials if p) > _MANY_SOLUTIONS:
            self.work = Work(min(self.work.left, _SMALL_BUDGET))
        found = list(branches(form.polynomials, form.ring, form.positive, self.work))
        for basis in found:
            if form.uses_functions(basis.elements):
                self._mixed(form, basis, unknowns, known, len(found) > 1)
            else:
                self._polynomial(form, form.without_functions(basis), known)

    def _positive(self) -> frozenset[Symbol]:
        return frozenset(v for v in self.nonzero if isinstance(v, Symbol))

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
        samples = [resolved({**known, **sample}) for sample in self._slices(form, basis)]
        real = next((sample for sample in samples if self._fits(sample)), None)
        if real is not None:
            conditions = tuple(form.back(p.as_expr()) for p in basis.elements) + conditions_of(known)
            self.found.families.append(Family(conditions, real))
        elif (
            not form.avoids_poles
        ):  # perhaps only where a denominator is zero, which must not hide the others
            self.retry = True
        else:
            raise NotFoundError(
                "no solution found: the equations have infinitely many complex solutions, and in "
                f"{len(SLICES)} slices no real one was met"
            )

    def _slices(self, form: Translation, basis: Basis) -> list[Point]:
        """Real points of a basis with infinitely many, where one of its free unknowns is a given number."""
        ring, found = basis.ring, []
        free = ring.gens[basis.free[0]]
        for number in SLICES:
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

    def _mixed(
        self, form: Translation, basis: Basis, unknowns: list[Symbol], known: Point, one_of_many: bool
    ) -> None:
        """Polynomials in unknowns and functions of them, such as sin(x): find some letters, put them in, go on."""
        basis = form.without_idle_circles(basis)
        rest = [form.back(p.as_expr()) for p in basis.elements]
        absent = [v for v in unknowns if all(v not in e.free_symbols for e in rest)]
        if absent:
            self._free_unknown(rest, absent, unknowns, known)
        elif not self._by_letters(form, basis, rest, unknowns, known):
            self._search(rest, unknowns, known, one_of_many)

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
        count = sum(math.prod(map(len, inverted.values.values())) for inverted in found)
        if count + len(self.found.points) > _MOST_LISTED:
            check_turns(self.equations, self.reach, self.bounds)
        for inverted in found:
            self.found.periodic |= inverted.periodic
            names = list(inverted.values)
            for values in product(*inverted.values.values()):
                place = dict(zip(names, values, strict=True))
                left = [v for v in unknowns if v not in place]
                more = [*inverted.equations, *rest] if left else list(inverted.equations)
                self._reduce([e.xreplace(place) for e in more], left, {**known, **place})
        return True

    def _by_two_terms(self, equations: Sequence[Expr], unknowns: Sequence[Symbol], known: Point) -> bool:
        """Powers too high, or with letters above, for a Gröbner basis; also where that takes too long."""
        found = two_terms(equations, unknowns, self._positive())
        if found is None:
            return False
        samples = [sample_of(conditions, unknowns, SLICES, _solved_shortly) for conditions in found.families]
        for conditions, sample in zip(found.families, samples, strict=True):
            if sample is None:
                return False
            self.found.families.append(
                Family((*conditions, *conditions_of(known)), resolved({**known, **sample}))
            )
        for place in found.points:
            self._add({**known, **place}, None)
        return True

    def _by_line(self, equations: list[Expr], unknowns: list[Symbol], known: Point) -> bool:
        """Beside sines and the like: an equation linear in an unknown, as y = x + pi/4, is put into the others.

        So too where there are more unknowns than a Gröbner basis is tried with.
        """
        lines = [e for e in equations if e.is_polynomial(*unknowns)]
        alone = len(unknowns) == 1 and len(equations) == 1
        if len(lines) == len(equations) and not alone:
            if len(unknowns) <= MOST_LETTERS:
                return False
            lines = [part for e in lines for part in squares_apart(e)]
            equations = lines
        for e in lines:
            opened = sympy.expand(e)
            for v in unknowns:
                slope = factor_of(v, opened)
                if slope is not None and not_zero(slope):
                    solved = tidy(sympy.expand(-e.xreplace({v: Integer(0)}) / slope))
                    put_in = [other.xreplace({v: solved}) for other in equations if other != e]
                    self._reduce(put_in, [u for u in unknowns if u != v], {**known, v: solved})
                    return True
        return False

    def _free_unknown(
        self, rest: list[Expr], absent: list[Symbol], unknowns: list[Symbol], known: Point
    ) -> None:
        """An unknown that no equation holds may be any number, if the others have a solution."""
        others = tuple(v for v in unknowns if v not in absent)
        inner = _Solver(tuple(rest), others, None, self.nonzero, self.bounds, self.budget)
        inner.work = self.work
        solved = inner.solve()
        self.found.complete &= solved.complete
        for place in solved.points[:1] or [family.sample for family in solved.families[:1]]:
            sample = resolved({**known, **place, **{v: sympy.Rational(1, 3) for v in absent}})
            if self._fits(sample):
                self.found.families.append(Family((*rest, *conditions_of(known)), sample))

    def _search(
        self, equations: Sequence[Expr], unknowns: Sequence[Symbol], known: Point, one_of_many: bool = False,
        alone: bool = True,
    ) -> None:  # fmt: skip
        shorter = not known and not one_of_many and nodes(self.equations) < nodes(equations)
        chosen = [e for e in (self.equations if shorter else equations) if e.free_symbols]
        if alone and len(unknowns) > 1 and self._one_after_the_other(chosen, list(unknowns), known):
            return
        limits = {v: float(self.reach[v]) if v in self.waves else math.inf for v in unknowns}
        try:
            result = search(chosen, unknowns, limits)
        except ValueError as error:
            raise NotFoundError(f"no solution found: algebra is too slow here, and {error}") from None
        if result.crowded:
            raise NotFoundError(
                f"no solution found: Newton's method from {result.starts} starting points met ever new places, so "
                "there are probably infinitely many, a whole curve of them"
            )
        self.found.complete = False
        self.found.starts = max(self.found.starts, result.starts if len(unknowns) > 1 else 0)
        self.found.periodic |= bool(self.waves & set(unknowns))
        for place in result.points:
            self._add({**known, **place}, None)

    def _search_factors(self) -> None:
        """A product is 0 where a factor is: each choice of factors is searched by itself."""
        parts = [sympy.Mul.make_args(without_powers_of_e(e)) for e in self.equations]
        parts = [[f for f in factors if f.free_symbols] for factors in parts]
        if not 1 < math.prod(map(len, parts)) <= _MOST_CHOICES or len(self.unknowns) == 1:
            self._search(self.equations, self.unknowns, {})
            return
        for chosen in product(*parts):
            self._search(tuple(dict.fromkeys(chosen)), self.unknowns, {}, one_of_many=True)

    def _one_after_the_other(self, equations: list[Expr], unknowns: list[Symbol], known: Point) -> bool:
        """An equation in one unknown is solved first; groups without a common unknown each by themselves."""
        single = [e for e in equations if len(e.free_symbols & set(unknowns)) == 1]
        if not single:
            return False
        first = min(single, key=size)
        (v,) = first.free_symbols & set(unknowns)
        rest = [e for e in equations if e != first]
        if set(unknowns) - {v} - set().union(*(e.free_symbols for e in rest)):
            return False
        left = [u for u in unknowns if u != v]
        solved = self._solved_by_itself([first], [v])
        if solved.families or len(solved.points) > _MOST_VALUES:
            return False
        if not solved.points and solved.complete:
            return True
        if not any(v in e.free_symbols for e in rest):
            others = self._solved_by_itself(rest, left)
            if others.families or len(others.points) * len(solved.points) > _MOST_PAIRS:
                return False
            for place, other in product(solved.points, others.points):
                self._add({**known, **place, **other}, None)
            return True
        for place in solved.points:
            self._reduce([e.xreplace(place) for e in rest], left, {**known, **place})
        return True

    def _solved_by_itself(self, equations: Sequence[Expr], unknowns: Sequence[Symbol]) -> Solutions:
        inner = _Solver(tuple(equations), tuple(unknowns), None, (), self.bounds, _SMALL_BUDGET)
        inner.reach = self.reach
        solved = inner.solve()
        self.found.complete &= solved.complete
        self.found.periodic |= solved.periodic
        self.found.starts = max(self.found.starts, solved.starts)
        return solved

    def _add(self, place: Point, value: Expr | None) -> None:
        place = resolved(place)
        if not all(c.is_real or sympy.N(sampled(c), 20).is_real for c in place.values()) or not self._fits(
            place
        ):
            return
        here = [as_float(place[v]) for v in self.unknowns]
        for v, c in zip(self.unknowns, here, strict=True):
            if v in self.waves and v not in self.bounds and abs(c) > float(self.reach[v]) * (1 + 1e-9):
                self.found.periodic = True
                return
        if any(math.dist(here, other) < 1e-9 * (1 + math.hypot(*here)) for other in self.floats):
            return
        self.floats.append(here)
        self.found.points.append({v: logarithms_together(place[v]) for v in self.unknowns})
        self.found.values.append(value)

    def _fits(self, place: Point) -> bool:
        """Whether the equations as they were given hold there, and are defined."""
        return all(vanishes(equation, place) for equation in self.equations) and not any(
            vanishes(part, place) for part in self.nonzero
        )

    def _drop_what_families_hold(self) -> None:
        kept = [
            (p, v)
            for p, v in zip(self.found.points, self.found.values, strict=True)
            if not any(all(vanishes(c, p) for c in family.conditions) for family in self.found.families)
        ]
        self.found.points, self.found.values = [p for p, _ in kept], [v for _, v in kept]


def _solved_shortly(equations: Sequence[Expr], unknowns: Sequence[Symbol]) -> list[Point]:
    """Some real solutions, if there are any and they are found soon."""
    try:
        return solve_real(equations, unknowns, budget=_SMALL_BUDGET).points
    except NotFoundError:
        return []
